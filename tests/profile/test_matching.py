"""Counting the values that match a kind."""

from __future__ import annotations

import random
import string
import time

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import kind
from export_guard.profile.columns import ColumnRef
from export_guard.profile.matching import (
    MAX_CANDIDATES,
    candidates,
    match_counts,
    passing,
)


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


@given(st.lists(st.text(max_size=40), max_size=20))
def test_matching_keeps_one_answer_for_each_cell_whatever_it_holds(cells: list[str]) -> None:
    series = pl.Series(cells, dtype=pl.String)
    for each in (kind("payment_card"), kind("email"), kind("iban")):
        assert len(passing(series, each)) == len(cells)


def test_a_full_batch_costs_a_few_passes_only() -> None:
    r = random.Random(1)
    cards = pl.Series(["4" + "".join(r.choice(string.digits) for _ in range(15)) for _ in range(65_536)])
    start = time.process_time()
    match_counts(cards, [kind("payment_card")])
    assert (time.process_time() - start) / len(cards) < 2e-6
