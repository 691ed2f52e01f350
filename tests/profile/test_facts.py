"""Facts: counters over a sample that hold no value and merge by adding."""

from __future__ import annotations

from collections import Counter

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.profile import facts
from export_guard.profile.facts import sample_facts


def of(*values: str) -> dict[str, int]:
    return sample_facts(pl.Series(list(values), dtype=pl.String), "text")


@pytest.mark.parametrize(
    ("fact", "yes", "no"),
    [
        ("numeric", "1,234.5", "12 kg"),
        ("numeric", "3,5", "1.2.3"),
        ("numeric", "1e5", "e"),
        ("integer", "3.0", "3.5"),
        ("negative", "-4", "4"),
        ("zero_one", "1", "2"),
        ("small", "20", "21"),
        ("year", "1984", "1784"),
        ("large", "770000000", "77000"),
        ("epoch", "1704874223", "17048742"),
        ("epoch", "1712065181818", "357439432153905"),
        ("blob", "Rk1SACAyMADrPJeoRZ8bBgYoAwEAXnllQ4o2CAdM7AxVsv1wjf==", "Rk1SACAyMADrPJ"),
        ("in_latitude", "-89.9", "90.1"),
        ("beyond_latitude", "-171.5", "71.5"),
        ("decimals_4", "42.3687", "42.368"),
        ("alphabetic", "O'Neal-Smith Jr.", "R2D2"),
        ("capitalised", "Maynard46", "maynard"),
        ("upper", "BEATTY AIRPORT", "Beatty"),
        ("lower", "beatty", "Beatty"),
        ("words_5", "one two three four five", "one two three"),
        ("digits", "0042", "4.2"),
        ("some_digit", "A4", "44"),
        ("given_name", "Maria Okabele", "Blue Lamp"),
        ("organisation", "Acme GmbH", "Acme"),
        ("street", "285 COZINE AVENUE", "COZINE"),
        ("street", "Hauptstraße 5", "Haupt"),
        ("date", "2014-03-02 07:13:30", "12:30"),
        ("date", "3/29/1982", "3/29"),
        ("date", "Oct-2016", "October"),
        ("date", "01.02.1999", "1.2.3.4"),
        ("time", "07:13:30", "713"),
        ("hex", "05db9164", "12345678"),
        ("uuid", "0b9875ba-9310-313d-93d4-bf552585d527", "0b9875ba"),
        ("truth", "Yes", "Maybe"),
        ("url", "https://example.org", "example"),
        ("sex", "Female", "Femail"),
    ],
)
def test_each_fact_counts_the_values_it_names(fact: str, yes: str, no: str) -> None:
    assert of(yes).get(fact, 0) == 1
    assert of(no).get(fact, 0) == 0


def test_every_fact_is_documented() -> None:
    rows = (set(range(3)), "abc 1", "Acme Inc", "1.2345", "-120", "yes", "x@y", "2020-01-01")
    seen: set[str] = set()
    for text in map(str, rows):
        seen |= set(of(text))
    text = facts.__doc__ or ""
    for fact in seen:
        root = fact.rstrip("0123456789").rstrip("_") if fact.startswith(("decimals", "length_")) else fact
        assert root in text, fact


def test_stored_types_count_without_being_read() -> None:
    assert sample_facts(pl.Series(["3", "3"]), "vector") == {"count": 2, "samples": 1, "vector": 2}
    assert sample_facts(pl.Series(["2020-01-01"]), "temporal")["date"] == 1
    assert sample_facts(pl.Series(["true"]), "boolean")["truth"] == 1
    assert sample_facts(pl.Series([], dtype=pl.String), "text") == {}


values = st.lists(st.text(max_size=20).map(str.strip).filter(bool), min_size=1, max_size=30)


@given(values, st.randoms())
def test_facts_do_not_depend_on_the_order_of_the_sample(sample: list[str], r: object) -> None:
    mixed = list(sample)
    r.shuffle(mixed)  # type: ignore[attr-defined]
    assert of(*sample) == of(*mixed)


@given(values, values)
def test_facts_of_two_samples_add_up_except_for_what_counts_differences(one: list[str], two: list[str]) -> None:
    both, added = of(*one, *two), Counter(of(*one)) + Counter(of(*two))
    for fact in set(both) | set(added):
        if fact in ("distinct", "lengths", "whole_parts", "years", "samples"):
            assert both[fact] <= added[fact]
        else:
            assert both.get(fact, 0) == added[fact], fact


@given(values)
def test_facts_hold_only_counts_no_larger_than_the_sample(sample: list[str]) -> None:
    for fact, count in of(*sample).items():
        assert isinstance(count, int)
        assert 0 < count <= len(sample), fact
