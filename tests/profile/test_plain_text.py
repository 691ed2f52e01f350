"""Cells in plain writing, however they came to be written."""

from __future__ import annotations

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile.cells import text_cells


def plain(*cells: str | None) -> list[str]:
    return text_cells(pa.array(cells, pa.string())).text.to_list()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("'0123", "0123"),
        ('="0123"', "0123"),
        ('="\'0123"', "0123"),
        ('"0123', "0123"),
        ('0123"', "0123"),
        ("'Anna Okabele'", "Anna Okabele"),
        ("\uff14\uff11\uff11\uff11", "4111"),
        ("\uff41\uff20\uff42.org", "a@b.org"),
        ("\u0660\u0661\u0662", "012"),
        ("\u06f0\u06f1", "01"),
        ("\u0967\u0968", "12"),
        ("219\u201109\u20139999", "219-09-9999"),
        ("219\u200b09\u00ad9999\ufeff", "219099999"),
        ("\u202a+49 30 1234\u202c", "+49 30 1234"),
        ("12\u00a0345\u2009678", "12 345 678"),
        ("4111111111111111.0", "4111111111111111"),
        ("4.111111111111111e15", "4111111111111111"),
        ("4,111111111111111E+15", "4111111111111111"),
        ("219099999.0", "219099999"),
        ("1,234,567", "1234567"),
        ("-1,234,567.50", "-1234567.50"),
        ("1.234.567", "1234567"),
        ("36.574.261.809", "36574261809"),
        ("1'234'567", "1234567"),
        ("?email=anna%40mail.example.org&x=1", "?email=anna@mail.example.org&x=1"),
        ("tel%3A%2B49301234567", "tel:+49301234567"),
    ],
)
def test_a_cell_is_read_as_it_was_meant(written: str, meant: str) -> None:
    assert plain(written, None, f"  {written} ", "other") == [meant, meant, "other"]


@pytest.mark.parametrize(
    "text",
    [
        "4.11111E+15",
        "1e5",
        "1.5e9",
        "12.5",
        "1.0",
        "1,5",
        "12,345",
        "123.123.123.123",
        "203.0.113.77",
        "2026-03-01 10:15:00",
        "O'Neil",
        "'Tis fine",
        "5'11\"",
        "48°51'24\"N",
        '{"a":"b"}',
        '"a","b"',
        "100%",
        "%zz",
        "+49 30 1234567",
        "(212) 555-0187",
        "12e4f7a9",
        "M\u00fcller",
    ],
)
def test_what_is_plain_stays_as_it_is(text: str) -> None:
    assert plain(text) == [text]


@pytest.mark.parametrize("text", ["1,5", "1.0", "7", "1.", "'"])
def test_a_column_of_a_few_bytes_can_be_read(text: str) -> None:
    assert plain(text) in ([text], [])


def test_cells_that_hold_nothing_but_invisible_characters_are_blank() -> None:
    assert plain("\u200b", "\u00a0\u2003", "''", "a") == ["a"]


odd = st.text(
    alphabet=st.sampled_from("0123456789.,'\"`= eE+-%24aA@\u00a0\u200b\uff11\u0661\u2011\u00ad\u00fc\u4e00"),
    max_size=24,
)


@settings(max_examples=300, deadline=None)
@given(st.lists(odd, min_size=1, max_size=6))
def test_reading_a_plain_cell_again_changes_nothing(cells: list[str]) -> None:
    once = plain(*cells)
    assert plain(*once) == [c for c in once if c]


@settings(max_examples=150, deadline=None)
@given(st.lists(odd, min_size=1, max_size=6))
def test_a_cell_reads_the_same_whatever_stands_beside_it(cells: list[str]) -> None:
    alone = [text for cell in cells for text in plain(cell)]
    assert plain(*cells) == alone


@settings(max_examples=150, deadline=None)
@given(st.lists(st.text(max_size=20), min_size=1, max_size=6))
def test_any_text_can_be_read(cells: list[str]) -> None:
    column = text_cells(pa.array(cells, pa.string()))
    assert len(column.text) == len(column.rows_of_values)


@given(st.integers(10**9, 2**53))
def test_a_whole_number_survives_being_written_as_a_float(number: int) -> None:
    assert plain(repr(float(number))) == [str(number)]
    assert pl.Series(plain(f"{float(number):.15e}"))[0] in (str(number), f"{float(number):.15e}")
