"""Counting matches, and finding single values inside longer cells."""

from __future__ import annotations

import random
import string
import time

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.profile.columns import ColumnRef
from export_guard.profile.matching import (
    MAX_CANDIDATES,
    candidates,
    match_counts,
    passing,
    stray_pattern,
    tell_strays,
)

STRAYS = {
    "email": "anna.okabele@example.org",
    "us_ssn_dashed": "219-09-9999",
    "us_itin_dashed": "912-70-1234",
    "payment_card": "4111-1111-1111-1111",
    "iban": "DE89370400440532013000",
    "phone_formatted": "+49 30 1234567",
    "phone_in_groups": "212-555-0187",
    "mac_address": "00:1A:2B:3C:4D:5E",
    "password_hash": "$2b$12$ABCDEFGHIJKLMNOPQRSTUVabcdefghijklmnopqrstuv0123456",
    "access_token": "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
    "dna_sequence": "ACGTTGCAACGTTGCAACGTACGTTGCAACGT",
    "hla_type": "HLA-A*02:01",
}


def names(sample: list[str], column: str = "col_17") -> list[str]:
    return [k.name for k in candidates(pl.Series(sample), ColumnRef(0, column), "text")]


def test_matched_counts_the_pattern_and_passed_the_check_as_well() -> None:
    values = pl.Series(["4111111111111111", "4111111111111112", "visa"])
    assert match_counts(values, [kind("payment_card")]) == {"payment_card": (2, 1)}


def test_numbers_are_matched_as_their_text() -> None:
    assert match_counts(pl.Series([4111111111111111]), [kind("payment_card")]) == {"payment_card": (1, 1)}


def test_a_kind_without_a_pattern_is_not_counted() -> None:
    assert match_counts(pl.Series(["Anna"]), [kind("first_name")]) == {}


def test_candidates_are_what_the_name_speaks_of_and_what_the_values_tell() -> None:
    assert names(["anna@example.org"] * 5)[0] == "email"
    assert names(["219099999"] * 5, "ssn")[0] == "us_ssn"
    assert "us_ssn" not in names(["219099999"] * 5)
    assert names(["blue", "green"], "ssn") == []


def test_columns_that_hold_no_text_or_numbers_have_no_candidates() -> None:
    assert candidates(pl.Series(["true"]), ColumnRef(0, "email"), "boolean") == ()
    assert candidates(pl.Series([], dtype=pl.String), ColumnRef(0, "email"), "text") == ()


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(alphabet=string.digits, min_size=1, max_size=19), min_size=1, max_size=40))
def test_candidates_are_few_whatever_the_values(sample: list[str]) -> None:
    assert len(names(sample)) <= MAX_CANDIDATES


@pytest.mark.parametrize("name", [k.name for k in all_kinds() if k.stray])
@pytest.mark.parametrize("around", ["{}", "please note {} for later", "({})", "note:{}, thanks", "größe {} é"])
def test_one_value_inside_a_note_is_found_and_told_apart(name: str, around: str) -> None:
    cells = pl.Series(["nothing here", around.format(STRAYS[name]), "nor here"])
    assert cells.str.contains(stray_pattern()).to_list()[1]
    assert tell_strays(cells)[name].to_list() == [False, True, False]


@pytest.mark.parametrize("name", ["payment_card", "iban", "us_ssn_dashed"])
def test_a_value_inside_a_longer_number_or_word_is_not_one(name: str) -> None:
    cells = pl.Series([f"x7{STRAYS[name]}9", f"7{STRAYS[name]}x"])
    assert name not in tell_strays(cells)


def test_a_number_of_card_length_that_fails_its_check_is_no_stray() -> None:
    assert "payment_card" not in tell_strays(pl.Series(["order 4111111111111112 shipped"]))


def test_ordinary_prose_holds_no_stray() -> None:
    prose = pl.Series(
        [
            "Overtaken at 12:30:45 on 2024-01-31, version 1.2.3.4 of part 12-345-6789-0.",
            "CATALOGUE OF GREAT THINGS",
            "price 1.234,56 EUR; order 20240131000017",
        ]
    )
    assert tell_strays(prose) == {}


@given(st.lists(st.text(max_size=40), max_size=20))
def test_matching_and_strays_keep_one_answer_for_each_cell_whatever_it_holds(cells: list[str]) -> None:
    series = pl.Series(cells, dtype=pl.String)
    for found in tell_strays(series).values():
        assert len(found) == len(cells)
    for each in (kind("payment_card"), kind("email"), kind("iban")):
        assert len(passing(series, each)) == len(cells)


def test_a_full_batch_costs_a_few_passes_only() -> None:
    r = random.Random(1)
    cards = pl.Series(["4" + "".join(r.choice(string.digits) for _ in range(15)) for _ in range(65_536)])
    start = time.process_time()
    match_counts(cards, [kind("payment_card")])
    assert (time.process_time() - start) / len(cards) < 2e-6
