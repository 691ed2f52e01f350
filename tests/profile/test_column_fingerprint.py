"""The fingerprint of a column's content: the same for other rows of its sort, another one for other content."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from functools import reduce
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds
from export_guard.profile.column_fingerprint import FACTS, ColumnFingerprint, column_set
from export_guard.profile.columns import ColumnStats
from export_guard.profile.facts import sample_facts
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe

ACCEPTED = "payment_card"


def observed(values: list[Any], name: str = "card_number", batches: int = 1) -> ColumnStats:
    """The counters of a column, taken in several batches."""
    size = -(-len(values) // batches)
    parts = [values[i : i + size] for i in range(0, len(values), size)]
    seen = []
    for part in parts:
        batch = pa.RecordBatch.from_pydict({name: part})
        (leaf,) = leaves(batch)
        seen.append(observe(leaf, batch.num_rows).stats)
    return reduce(ColumnStats.merge, seen)


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def _digits(r: random.Random, count: int) -> str:
    return "".join(r.choice("0123456789") for _ in range(count))


def _zipf(r: random.Random) -> str:
    return f"C{min(400, int(r.paretovariate(0.9)))}"


NAMES = ("Mary Smith", "John Brown", "Linda Jones", "James Miller", "Susan Davis", "Robert Wilson", "Karen Moore")
WORDS = ("order", "arrived", "late", "please", "ring", "back", "customer", "asked", "for", "a", "refund", "parcel")

Make = Callable[[random.Random], Any]
SORTS: dict[str, Make] = {
    "numbers that pass a check digit by chance": lambda r: "4" + _digits(r, 15),
    "numbers that all pass a check digit": lambda r: _luhn("4" + _digits(r, 14)),
    "short numbers": lambda r: _digits(r, 6),
    "whole numbers": lambda r: r.randrange(1, 90_000),
    "amounts": lambda r: round(r.uniform(5, 800), 2),
    "positions": lambda r: f"{r.uniform(-60, 70):.5f}",
    "days": lambda r: f"20{r.randrange(10, 25)}-{r.randrange(1, 13):02}-{r.randrange(1, 29):02}",
    "a few words again and again": lambda r: r.choice(("lamp", "table", "chair")),
    "codes, most of them the usual ones": _zipf,
    "names": lambda r: f"{r.choice(NAMES)}",
    "e-mail addresses": lambda r: f"p{r.randrange(10**6)}@mail.example",
    "notes": lambda r: " ".join(r.choices(WORDS, k=9)),
    "notes, one in twenty with a telephone number": lambda r: (
        " ".join(r.choices(WORDS, k=9)) + (f" 212-555-{_digits(r, 4)}" if r.random() < 0.05 else "")
    ),
    "names or numbers": lambda r: r.choice(NAMES) if r.random() < 0.6 else _digits(r, 7),
    "yes and no": lambda r: r.choice(("yes", "no")),
    "flags": lambda r: r.random() < 0.3,
    "one and the same test number": lambda r: "4111111111111111",
}


def rows(sort: str, count: int, seed: int) -> list[Any]:
    r = random.Random(seed)
    return [SORTS[sort](r) for _ in range(count)]


@settings(max_examples=80, deadline=None, derandomize=True)
@given(
    st.sampled_from(sorted(SORTS)),
    st.integers(40, 1_500),
    st.integers(40, 1_500),
    st.integers(1, 3),
    st.integers(0, 2**32),
)
def test_other_rows_of_the_same_sort_keep_it(sort: str, then: int, now: int, batches: int, seed: int) -> None:
    fingerprint = ColumnFingerprint.of(observed(rows(sort, then, seed)))
    later = observed(rows(sort, now, seed + 1), batches=batches)

    assert [fingerprint.changes(later, accepted) for accepted in (ACCEPTED, "phone_in_groups")] == [(), ()]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(sorted(SORTS)), st.integers(60, 1_000), st.integers(1, 1_000), st.integers(0, 2**32))
def test_adding_rows_of_the_same_sort_keeps_it(sort: str, then: int, more: int, seed: int) -> None:
    before = observed(rows(sort, then, seed))
    after = before.merge(observed(rows(sort, more, seed + 1)))

    assert ColumnFingerprint.of(before).changes(after, ACCEPTED) == ()


_ALIKE = (
    {"notes", "notes, one in twenty with a telephone number"},  # told apart where the telephone numbers are accepted
    {"numbers that all pass a check digit", "one and the same test number"},
)


@pytest.mark.parametrize("sort", sorted(SORTS))
def test_other_content_reopens_it(sort: str) -> None:
    fingerprint = ColumnFingerprint.of(observed(rows(sort, 600, 1)))

    for other in SORTS.keys() - {sort}:
        if {sort, other} not in _ALIKE:
            assert fingerprint.changes(observed(rows(other, 400, 2)), ACCEPTED), other


@settings(max_examples=20, deadline=None, derandomize=True)
@given(st.integers(300, 1_500), st.floats(0.20, 1.0), st.integers(0, 2**32))
def test_real_numbers_that_arrive_among_chance_hits_reopen_it(count: int, share: float, seed: int) -> None:
    fingerprint = ColumnFingerprint.of(observed(rows("numbers that pass a check digit by chance", 3_000, seed)))
    mixed = rows("numbers that pass a check digit by chance", count, seed + 1)
    real = rows("numbers that all pass a check digit", count, seed + 2)
    mixed[: int(share * count) + 1] = real[: int(share * count) + 1]
    random.Random(seed).shuffle(mixed)

    assert any(f"pass as {ACCEPTED}" in change for change in fingerprint.changes(observed(mixed), ACCEPTED))


def test_a_column_of_one_test_number_that_fills_with_different_ones_is_another() -> None:
    fingerprint = ColumnFingerprint.of(observed(rows("one and the same test number", 500, 1)))
    later = observed(rows("numbers that all pass a check digit", 50, 2))

    assert fingerprint.changes(later, ACCEPTED) == ("100 % of a sample are different from each other, and 0.39 % were",)


def test_more_of_the_single_cells_that_were_accepted_reopen_it() -> None:
    def notes(numbers: int, seed: int) -> ColumnStats:
        texts = rows("notes", 1_200, seed)
        return observed([f"{t}, ring 212-555-0123" if i < numbers else t for i, t in enumerate(texts)])

    fingerprint = ColumnFingerprint.of(notes(1, 1))

    assert fingerprint.changes(notes(3, 2), "phone") == ()
    assert fingerprint.changes(notes(0, 3), "phone") == ()
    assert fingerprint.changes(notes(12, 4), "phone") == ("1 % of the values pass as phone_in_groups, and 0.083 % did",)


def test_values_of_a_kind_that_was_not_there_reopen_it() -> None:
    fingerprint = ColumnFingerprint.of(observed(rows("short numbers", 2_000, 1)))
    numbers = rows("short numbers", 1_000, 2)
    numbers[::20] = [f"536-{20 + i}-{4711 + i}" for i in range(50)]

    changes = fingerprint.changes(observed(numbers), ACCEPTED)

    assert [c for c in changes if "us_ssn" in c] == ["5 % of the values pass as us_ssn_dashed, and 0 % did"]


def test_another_storage_reopens_it() -> None:
    fingerprint = ColumnFingerprint.of(observed([1, 2, 3] * 100))

    assert "it is stored as text, and was as integer" in fingerprint.changes(observed(["1", "2", "3"] * 100), ACCEPTED)


def test_a_batch_too_small_to_tell_is_not_taken_for_the_same() -> None:
    fingerprint = ColumnFingerprint.of(observed(rows("names or numbers", 1_000, 1)))

    assert fingerprint.changes(observed(["1234567"]), ACCEPTED)


@settings(max_examples=50, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), min_size=1))
def test_it_holds_names_of_kinds_and_facts_and_numbers_only(values: list[str]) -> None:
    stats = observed([*values, "219-09-9999"])
    known = {k.name for k in all_kinds()} | {*FACTS, stats.storage}
    known |= {"rule", "storage", "values", "sampled", "samples", "varied", "kinds", "facts", "passes", "fits"}

    def texts(node: Any) -> set[str]:
        if isinstance(node, dict):
            return {*node, *(t for item in node.values() for t in texts(item))}
        return {node} if isinstance(node, str) else set()

    assert texts(json.loads(json.dumps(ColumnFingerprint.of(stats).to_json()))) <= known


def test_a_fingerprint_has_one_name_whatever_the_order_it_was_counted_in() -> None:
    one, two = observed(rows("names", 200, 1)), observed(rows("names", 300, 2))

    assert ColumnFingerprint.of(one.merge(two)).digest == ColumnFingerprint.of(two.merge(one)).digest
    assert ColumnFingerprint.of(one).digest != ColumnFingerprint.of(two).digest


def test_every_fact_it_looks_at_is_counted() -> None:
    import polars as pl

    texts = ["x", "Mary", "12.3456", "-1", "1984", "200.5", "1704874223", "http://a.example", "M", "yes", "1", "0"]
    texts += ["2020-01-01 10:00", "deadbeefab", "1b4e28ba-2fa1-11d2-883f-0016d3cca427", "a b c d e f 1 High Street"]
    texts += ["A" * 44, "MAIN HOSPITAL", "lower case words that go on and on and on", "150.25"]
    counted = set(sample_facts(pl.Series(texts), "text"))
    counted |= {*sample_facts(pl.Series([1, 2]), "vector"), *sample_facts(pl.Series([1]), "binary")}

    assert set(FACTS) <= counted
    of_no_share = {"count", "samples", "distinct", "lengths", "whole_parts"}
    assert not set(FACTS) & of_no_share


def test_a_table_is_named_by_its_columns_in_any_order() -> None:
    assert column_set(["a", "b"]) == column_set(["b", "a"]) != column_set(["a", "bb"])
