"""No value that fits a pattern is ever spared its compilation."""

from __future__ import annotations

import re

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import Kind
from export_guard.kinds.lost_zeros import tolerant
from export_guard.profile import facts
from export_guard.profile.forms import Signs, found
from export_guard.profile.matching import passing
from export_guard.profile.pattern_bounds import branches, longest, whole

TOLD = [k for k in all_kinds() if k.by_value and k.pattern]
NAMED = [tolerant(k) for k in all_kinds() if k.pattern and tolerant(k) is not k]


def allowed(pattern: str, *values: str) -> list[bool]:
    return [bool(b) for b in Signs.of(pl.Series(values, dtype=pl.String)).can_fit((pattern,))[0]]


@pytest.mark.parametrize("kind", [*TOLD, *NAMED], ids=lambda k: k.name)
def test_every_value_that_fits_is_allowed_by_the_bounds_of_its_pattern(kind: Kind) -> None:
    @settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    @given(st.from_regex(re.compile(str(kind.pattern), re.ASCII), fullmatch=True))
    def holds(value: str) -> None:
        assert allowed(whole(kind.pattern), value) == [True]

    holds()


COUNTED = {**facts._TEXT, **facts._WORDS, **facts._DIGITS, **facts._DECIMALS, "number": facts._NUMBER}


@pytest.mark.parametrize("name", COUNTED)
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(
    texts=st.lists(
        st.text(alphabet="aZ0 ,.:/@_-=+\u2019éß\u017f\u212a\n", max_size=50)
        | st.sampled_from(["2024-01-05 07:13:30", "Anna Meier", "info@example.org", "12 Main Street", "AA", "AbC12345"])
        | st.integers(0, 10**20).map(str)
        | st.just("x" * 2_000),
        max_size=12,
    )
)
def test_what_is_found_is_what_the_pattern_finds_in_each_text_alone(name: str, texts: list[str]) -> None:
    series = pl.Series(texts, dtype=pl.String)
    places = [n for n in range(len(texts)) if n % 5 != 4]
    told = found(series, Signs.of(series), {"it": (COUNTED[name], pl.Series(places, dtype=pl.Int64).to_numpy())})
    plainly = series.str.contains(COUNTED[name]).to_list()
    assert told["it"].tolist() == [n for n in places if plainly[n]]


def test_values_without_the_characters_of_a_pattern_are_spared() -> None:
    spared = {k.name for k in TOLD if allowed(whole(k.pattern), "021000021") == [False]}
    assert {"email", "plus_code", "coordinate_pair_telling", "latitude_written"} <= spared
    assert not any(passing(pl.Series(["021000021"]), k).any() for k in TOLD if k.name in spared), (
        "what is spared would not have matched"
    )


def test_values_with_a_character_that_a_pattern_has_no_room_for_are_spared() -> None:
    assert allowed("^[0-9]{9}$", "021000021", "02100-021", "0210", "٠٢١٠٠٠٠٢١") == [True, False, False, True]
    assert allowed("[0-9]{3}", "a 021", "a b") == [True, False]
    assert allowed("^(?i:ab)$", "AB", "ac") == [True, False]


def test_nothing_is_presumed_of_a_pattern_that_cannot_be_read_here() -> None:
    assert allowed(r"^\p{Han}+$", "x", "漢") == [True, True]
    assert longest("[0-9]{3}|[a-z]{1,7}") == 7
    assert len(branches("^(?:[0-9]|[a-z]{2})$")) == 2
