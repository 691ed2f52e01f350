"""Values that repeat are tested once each and counted as often as they stand there."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile.repeats import Values


def test_few_different_values_are_tested_once_each():
    values = Values.of(pl.Series(["a", "b", "c", "c"] * 2_000))
    assert sorted(values.tested.to_list()) == ["a", "b", "c"]
    assert values.count(values.tested == "c") == 4_000


@pytest.mark.parametrize("column", [[f"v{i}" for i in range(8_000)], ["a", "b"] * 10])
def test_different_or_few_values_are_tested_as_they_are(column):
    values = Values.of(pl.Series(column))
    assert values.weights is None
    assert values.tested.to_list() == column


@given(st.integers(1, 80), st.integers(0, 2**32 - 1), st.sampled_from(["7", "v1", "nothing"]))
@settings(max_examples=40, deadline=None)
def test_counts_and_places_are_those_of_testing_every_value(distinct, seed, wanted):
    every = pl.Series([f"v{i}" for i in np.random.default_rng(seed).integers(0, distinct, 5_000)])
    values = Values.of(every)
    assert values.weights is not None
    flags = values.tested.str.contains(wanted)
    plain = every.str.contains(wanted)
    assert values.count(flags) == plain.sum()
    assert values.positions(flags).tolist() == np.flatnonzero(plain.to_numpy()).tolist()
