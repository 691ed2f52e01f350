"""Rows and bytes by fingerprint come back as they were stored, and nothing counts twice."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from export_guard.ledger.measures import get_measures, larger, put_measures

MEASURES = st.dictionaries(
    st.sampled_from([f"{number:064x}" for number in range(6)]), st.tuples(st.integers(0, 9), st.integers(0, 9))
)


@given(MEASURES)
def test_measures_come_back_through_json_as_they_were(measures: dict[str, tuple[int, int]]) -> None:
    assert get_measures(json.loads(json.dumps(put_measures(measures)))) == measures


@given(MEASURES)
def test_measures_that_an_earlier_version_stored_are_read(measures: dict[str, tuple[int, int]]) -> None:
    assert get_measures(json.loads(json.dumps(measures))) == measures


@given(MEASURES, MEASURES)
def test_of_a_fingerprint_in_both_the_larger_counts(
    one: dict[str, tuple[int, int]], other: dict[str, tuple[int, int]]
) -> None:
    both = larger(one, other)
    assert both.keys() == one.keys() | other.keys()
    for fingerprint, (rows, size) in both.items():
        pairs = [pair[fingerprint] for pair in (one, other) if fingerprint in pair]
        assert (rows, size) == (max(pair[0] for pair in pairs), max(pair[1] for pair in pairs))
