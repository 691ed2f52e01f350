"""The columns of a batch are looked at together; what is found in one does not depend on the others."""

from __future__ import annotations

import random

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile import mentions, sampled
from export_guard.profile.columns import ColumnRef, Storage
from export_guard.profile.flatten import leaves
from export_guard.profile.mentions import screens, sightings
from export_guard.profile.observe import Asked, observe, observe_all
from export_guard.profile.sampled import Sample
from export_guard.profile.samples import Samples, together

VALUES = (
    "219-09-9999", "219099999", "21909999", "4111111111111111", "anna@example.org", "info@example.org", "Anna Meier",
    "Jan de Vries", "MÃ¼ller", "Müller", "Łódź Kowalski", "E11.9", "hypertension, stage 2", "metformin 500 mg", "yes",
    "DE89370400440532013000", "52.3702", "-4.8952", "1,234,567.5", "12,5", "0042", "-0.0", "0", "1984", "1e999", "AA",
    "2024-01-05 07:13:30", "3/29/1982", "12 Main Street", "Acme GmbH", "943 476 5919", "漢字", "x", "AbCdEfGh12",
    "the patient has asthma and her ssn is 219-09-9999", "one two three four five six", "0b9875ba-9310-313d",
)  # fmt: skip
NAMES = ("ssn", "card", "email", "name", "col_1", "latitude", "lon", "nhs number", "iban", "diagnosis", "bsn", "note")
STORED: tuple[Storage, ...] = ("text", "text", "text", "integer", "decimal", "temporal", "boolean", "vector", "null")

columns = st.lists(
    st.tuples(
        st.lists(st.sampled_from(VALUES) | st.text(min_size=1, max_size=9), max_size=7),
        st.sampled_from(NAMES),
        st.sampled_from(STORED),
        st.booleans(),
    ),
    max_size=7,
)


def made(drawn: list[tuple[list[str], str, Storage, bool]]) -> list[Sample]:
    return [
        Sample(pl.Series(values, dtype=pl.String), ColumnRef(place, name), storage, facts)
        for place, (values, name, storage, facts) in enumerate(drawn)
    ]


@settings(deadline=None, max_examples=60)
@given(columns)
def test_what_the_sample_of_a_column_shows_does_not_depend_on_the_columns_beside_it(
    drawn: list[tuple[list[str], str, Storage, bool]],
) -> None:
    samples = made(drawn)
    assert sampled.sampled(samples) == [sampled.sampled([each])[0] for each in samples]


def test_it_does_not_depend_on_how_many_are_small_enough_to_be_looked_at_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    r = random.Random(4)
    texts = [r.choices(VALUES, k=30) for _ in range(12)] + [["lorem ipsum " * 9_000 + "219-09-9999"] * 4]
    samples = made([(values, name, "text", True) for values, name in zip(texts, (*NAMES, "doc"), strict=True)])
    whole = sampled.sampled(samples)
    monkeypatch.setattr(sampled, "_MOST_VALUES", 50)
    monkeypatch.setattr(sampled, "_MOST_BYTES", 500)
    assert sampled.sampled(samples) == whole


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12), st.integers(1, 20), st.integers(1, 20))
def test_every_column_is_looked_at_once_in_order_and_no_group_is_larger_than_it_may_be(
    columns: list[tuple[int, int]], most_bytes: int, most_values: int
) -> None:
    sizes, counts = [s for s, _ in columns], [c for _, c in columns]
    groups = [range(len(columns))[group] for group in together(sizes, counts, most_bytes, most_values)]
    assert [place for group in groups for place in group] == list(range(len(columns)))
    for group in groups:
        fits = sum(sizes[p] for p in group) <= most_bytes and sum(counts[p] for p in group) <= most_values
        assert len(group) == 1 or fits


@given(st.lists(st.lists(st.sampled_from(VALUES), max_size=9), min_size=1, max_size=4))
def test_each_different_text_of_a_column_stands_once_with_how_often_it_was_there(drawn: list[list[str]]) -> None:
    samples = Samples.of([pl.Series(values, dtype=pl.String) for values in drawn])
    for place, values in enumerate(drawn):
        own = samples.owner == place
        counted = dict(zip(samples.texts.filter(pl.Series(own)), samples.times[own].tolist(), strict=True))
        assert counted == {value: values.count(value) for value in values}
    assert samples.count(samples.everywhere).tolist() == [len(values) for values in drawn]


@settings(deadline=None, max_examples=25)
@given(st.lists(st.lists(st.sampled_from(VALUES), min_size=1, max_size=5), min_size=1, max_size=4))
def test_what_stands_inside_the_cells_of_a_column_does_not_depend_on_the_others(drawn: list[list[str]]) -> None:
    texts = [pl.Series(values, dtype=pl.String) for values in drawn]

    def seen(series: pl.Series, screen: mentions.Screen | None) -> list[tuple[str, list[bool], int, int]]:
        return [(s.mention.name, s.cells.tolist(), s.formed, s.passed) for s in sightings(series, screen)]

    for series, screen in zip(texts, screens(texts), strict=True):
        assert seen(series, screen) == seen(series, None)


@settings(deadline=None, max_examples=15)
@given(st.lists(st.lists(st.sampled_from([*VALUES, None]), min_size=9, max_size=9), min_size=1, max_size=5), st.data())
def test_a_leaf_of_a_batch_is_counted_as_it_is_counted_alone(
    drawn: list[list[str | None]], data: st.DataObject
) -> None:
    names = data.draw(st.permutations(NAMES))[: len(drawn)]
    batch = pa.record_batch([pa.array(values, pa.string()) for values in drawn], names=names)
    found = list(leaves(batch))
    for leaf, seen in zip(found, observe_all([Asked(leaf) for leaf in found], 9), strict=True):
        alone = observe(leaf, 9)
        assert seen.stats == alone.stats
        assert seen.candidates == alone.candidates
        assert {n: rows.tolist() for n, rows in seen.hits.items()} == {n: r.tolist() for n, r in alone.hits.items()}


def test_counts_of_a_whole_sample_are_those_of_all_values_held_against_the_kinds() -> None:
    r = random.Random(2)
    batch = pa.record_batch([pa.array(r.choices(VALUES, k=200), pa.string()) for _ in NAMES], names=list(NAMES))
    found = list(leaves(batch))
    new = observe_all([Asked(leaf) for leaf in found], 200)
    known = observe_all([Asked(leaf, seen.candidates) for leaf, seen in zip(found, new, strict=True)], 200)
    for one, other in zip(new, known, strict=True):
        assert (one.stats.matched, one.stats.passed) == (other.stats.matched, other.stats.passed)
        assert one.stats.told == other.stats.told
