"""Sets of subjects."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile.sketch import Bounds, SketchBuilder, SubjectSketch

PEOPLE = np.random.default_rng(7).integers(1, 2**64, size=1_200_000, dtype=np.uint64)
groups = st.lists(st.integers(0, 500), max_size=200).map(lambda chosen: SubjectSketch.from_hashes(PEOPLE[chosen]))


@pytest.mark.parametrize("people", [0, 1, 2, 99, 100, 101, 10_000, 99_999, 100_000, 100_001, 131_072])
def test_counts_are_exact_up_to_beyond_one_hundred_thousand(people):
    assert SubjectSketch.from_hashes(PEOPLE[:people]).bounds == Bounds(people, people)


@pytest.mark.parametrize("people", [140_000, 500_000, 1_200_000])
def test_large_counts_lie_within_their_bounds(people):
    bounds = SubjectSketch.from_hashes(PEOPLE[:people]).bounds
    assert bounds.low < people < bounds.high
    assert bounds.high < people * 1.02


def test_somebody_who_comes_back_counts_once():
    builder = SketchBuilder()
    for start in range(0, 50_000, 10_000):
        builder.add(PEOPLE[start : start + 10_000]).add(PEOPLE[:10_000])
    assert builder.build().bounds == Bounds(50_000, 50_000)


@given(groups, groups, groups)
def test_union_is_associative_commutative_and_idempotent(a, b, c):
    assert a.union(b).union(c) == a.union(b.union(c))
    assert a.union(b) == b.union(a)
    assert a.union(a) == a
    assert a.union(SubjectSketch.empty()) == a


def test_union_of_large_sketches_does_not_depend_on_the_order_of_the_batches():
    forward, backward = SketchBuilder(), SketchBuilder()
    batches = np.array_split(PEOPLE, 40)
    for batch in batches:
        forward.add(batch)
    for batch in reversed(batches):
        backward.add(batch)
    assert forward.build() == backward.build() == SubjectSketch.from_hashes(PEOPLE)


@given(st.sets(st.integers(0, 300)), st.sets(st.integers(0, 300)))
@settings(max_examples=50)
def test_intersection_counts_the_people_in_both(left, right):
    a, b = (SubjectSketch.from_hashes(PEOPLE[sorted(chosen)]) for chosen in (left, right))
    assert a.intersection(b).bounds == Bounds(len(left & right), len(left & right))


@pytest.mark.parametrize("people", [0, 1, 1_000, 200_000])
def test_a_sketch_survives_serialisation(people):
    sketch = SubjectSketch.from_hashes(PEOPLE[:people])
    assert SubjectSketch.from_bytes(sketch.to_bytes()) == sketch


def test_bytes_that_are_no_sketch_are_refused():
    with pytest.raises(ValueError, match="not a theta sketch"):
        SubjectSketch.from_bytes(b"nonsense that is long enough")


def test_a_representation_shows_counts_only():
    assert repr(SubjectSketch.from_hashes(PEOPLE[:3])) == "SubjectSketch(low=3, high=3)"
