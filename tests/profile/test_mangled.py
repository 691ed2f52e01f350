"""Identifiers that programs and spreadsheets mangled are found all the same."""

from __future__ import annotations

import random
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import classify
from export_guard.profile.columns import Finding
from export_guard.profile.facts import sample_facts
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe

R = random.Random(20261121)


def findings(columns: dict[str, Sequence[Any] | pa.Array]) -> dict[str, Finding]:
    batch = pa.RecordBatch.from_pydict({k: v if isinstance(v, pa.Array) else list(v) for k, v in columns.items()})
    return {f.column.label: f for f in classify([observe(leaf, batch.num_rows).stats for leaf in leaves(batch)])}


def kind_of(column: str, values: Sequence[Any] | pa.Array) -> str | None:
    held = findings({"customer_id": [f"C{i:06}" for i in range(len(values))], column: values})
    return held[column].kind if column in held else None


def cards(count: int) -> list[str]:
    made = []
    for _ in range(count):
        number = "4" + "".join(R.choice("0123456789") for _ in range(14))
        total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(number))
        made.append(number + str(-total % 10))
    return made


CARDS = cards(200)
SSN = [f"{R.randrange(1, 899):03}{R.randrange(1, 99):02}{R.randrange(1, 9999):04}" for _ in range(300)]
SSN = [s for s in SSN if not s.startswith("666")]


@pytest.mark.parametrize(
    "write",
    [
        lambda card: card,
        lambda card: float(card),
        lambda card: f"{card}.0",
        lambda card: f"{float(card):.15e}",
        lambda card: f"'{card}",
        lambda card: f'="{card}"',
        lambda card: "\u200b".join((card[:4], card[4:])),
        lambda card: "\u00a0".join((card[:4], card[4:8], card[8:12], card[12:])),
        lambda card: "".join(chr(0xFF10 + int(digit)) for digit in card),
        lambda card: "".join(chr(0x0660 + int(digit)) for digit in card),
        lambda card: f"{int(card):,}",
        lambda card: f"{int(card):,}".replace(",", "."),
    ],
    ids=["plain", "float", "point zero", "exponent", "quote", "formula", "invisible", "spaces", "wide", "arabic",
         "commas", "points"],
)  # fmt: skip
@pytest.mark.parametrize("column", ["card_number", "col_17"])
def test_cards_are_cards_however_they_were_written(write: Any, column: str) -> None:
    assert kind_of(column, [write(card) for card in CARDS]) == "payment_card"


@pytest.mark.parametrize("storage", [pa.decimal128(20, 2), pa.decimal256(50, 2)])
def test_cards_in_decimal_columns_are_cards(storage: pa.DataType) -> None:
    assert kind_of("card_number", pa.array([Decimal(card) for card in CARDS]).cast(storage)) == "payment_card"


def test_cards_that_lost_their_last_digits_are_truncated_and_never_clean() -> None:
    values = [f"{float(card):.5E}" for card in CARDS]
    assert kind_of("card_number", values) == "payment_card_truncated"


@pytest.mark.parametrize("column", ["imei", "account_number", "nhs_number"])
def test_other_numbers_that_lost_their_last_digits_are_never_clean(column: str) -> None:
    found = kind_of(column, [f"{R.uniform(1, 9.99):.5f}E+{R.randint(14, 15)}" for _ in range(200)])
    assert found is not None
    assert kind(found).family == "identifier"


def test_amounts_in_exponents_under_other_names_stay_clean() -> None:
    held = findings({"reading": [f"{R.uniform(1, 9.99):.5f}E+15" for _ in range(200)]})
    assert held == {}


@pytest.mark.parametrize("write", [int, float, str, lambda s: s.lstrip("0"), lambda s: f"'{s}"])
def test_social_security_numbers_are_found_with_and_without_their_first_zeros(write: Any) -> None:
    assert kind_of("ssn", [write(s) for s in SSN]) == "us_ssn"


def test_a_column_of_numbers_that_all_lost_a_zero_is_found() -> None:
    assert kind_of("ssn", [int(s) for s in SSN if s.startswith("0")] * 10) == "us_ssn"


def test_names_in_the_wrong_encoding_are_still_names() -> None:
    names = [
        "J\u00fcrgen M\u00fcller",
        "Ren\u00e9e L\u00f6w",
        "Bj\u00f6rn \u00c5berg",
        "Andr\u00e9 Gon\u00e7alves",
    ] * 50
    misread = [name.encode().decode("latin-1") for name in names]
    import polars as pl

    assert sample_facts(pl.Series(misread), "text") == sample_facts(pl.Series(names), "text")
    assert kind_of("name", misread) == "person_name"


@pytest.mark.parametrize("name", ["\ufeffemail", "\u00ef\u00bb\u00bfemail", "E-Mail-Adresse"])
def test_a_name_with_a_byte_order_mark_says_what_it_says(name: str) -> None:
    assert kind_of(name, [f"anna{i}@example.org" for i in range(100)]) == "email"


@pytest.mark.parametrize(
    ("name", "expected"), [("Stra\u00c3\u0178e", "street_address"), ("T\u00c3\u00a9l\u00c3\u00a9phone", "phone")]
)
def test_a_name_in_the_wrong_encoding_says_what_it_says(name: str, expected: str) -> None:
    values = {
        "street_address": ["Hauptstra\u00dfe 5", "Am Ring 7"] * 60,
        "phone": ["+49 30 1234567", "+49 89 7654321"] * 60,
    }
    assert kind_of(name, values[expected]) == expected


@pytest.mark.parametrize("text", ["user=7&email=anna%40mail.example.org&v=2", "lang=de;mail=anna@mail.example.org;x"])
def test_an_address_inside_a_query_string_is_mentioned(text: str) -> None:
    held = findings({"request": [f"page={i}&v=2" for i in range(500)] + [text]})
    assert [(f.kind, f.stray) for f in held.values()] == [("email", True)]
