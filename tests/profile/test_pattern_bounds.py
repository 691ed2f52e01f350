"""No value that fits a pattern is ever spared its compilation."""

from __future__ import annotations

import re

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import Kind
from export_guard.profile.matching import can_fit, passing


@pytest.mark.parametrize("kind", [k for k in all_kinds() if k.by_value and k.pattern], ids=lambda k: k.name)
def test_every_value_that_fits_is_allowed_by_the_bounds_of_its_pattern(kind: Kind) -> None:
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_regex(re.compile(str(kind.pattern), re.ASCII), fullmatch=True))
    def holds(value: str) -> None:
        assert can_fit(kind, len(value), len(value), frozenset(value))

    holds()


def test_values_without_the_characters_of_a_pattern_are_spared() -> None:
    spared = {k.name for k in all_kinds() if k.by_value and k.pattern and not can_fit(k, 9, 9, frozenset("0123456789"))}
    assert {"email", "plus_code", "coordinate_pair_telling", "latitude_written"} <= spared
    assert not any(passing(pl.Series(["021000021"]), k).any() for k in all_kinds() if k.name in spared), (
        "what is spared would not have matched"
    )
