"""The smallest sets that pass, for any question that more never makes false again."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.policy.remedies.minimal import MOST_ITEMS, minimal_sets, narrowed

items = list("abcdefgh")
enough = st.lists(st.frozensets(st.sampled_from(items), min_size=1, max_size=4), min_size=1, max_size=4)


def question(sets):
    return lambda chosen: any(each <= set(chosen) for each in sets)


def smallest(sets):
    """By trying everything."""
    every = [set(c) for size in range(len(items) + 1) for c in combinations(items, size) if question(sets)(c)]
    return [each for each in every if not any(other < each for other in every)]


@settings(deadline=None)
@given(enough)
def test_all_smallest_sets_are_found_where_there_is_room_for_them(sets):
    found = minimal_sets(items, question(sets), most=100, tries=1_000)
    assert found.fewest
    assert sorted(map(sorted, found.sets)) == sorted(map(sorted, smallest(sets)))


@settings(deadline=None)
@given(enough, st.integers(0, 3))
def test_a_search_that_is_cut_off_still_gives_a_set_of_which_nothing_can_be_taken_out(sets, tries):
    found = minimal_sets(items, question(sets), most=2, tries=tries)
    assert all(set(each) in smallest(sets) for each in found.sets)
    if found.fewest:
        assert len(found.sets[0]) == min(map(len, smallest(sets)))


@settings(deadline=None)
@given(enough)
def test_a_set_that_is_narrowed_down_is_one_of_the_smallest(sets):
    assert set(narrowed(items, question(sets))) in smallest(sets)


def test_few_of_many_items_are_found_with_few_trials():
    trials = []

    def passes(chosen):
        trials.append(chosen)
        return {17, 111} <= set(chosen)

    found = minimal_sets(range(200), passes, most=3, tries=10)
    assert found.sets == ((17, 111),)
    assert not found.fewest
    assert len(trials) < 40 < MOST_ITEMS * 10
