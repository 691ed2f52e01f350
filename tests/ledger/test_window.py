"""What counts as history: whose, from which day, and that nothing counts twice."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

TODAY = date(2026, 11, 21)


def test_people_of_earlier_exports_are_history(exports: Any) -> None:
    exports.record(range(400), on=date(2026, 10, 20))
    history = exports.history(since=date(2025, 11, 21))
    assert [past.day for past in history] == [date(2026, 10, 20)]
    assert exports.people_in(history) == 400


def test_people_are_united_and_never_add_up(exports: Any) -> None:
    exports.record(range(0, 600), on=date(2026, 10, 20))
    exports.record(range(300, 900), on=date(2026, 10, 20))
    exports.record(range(0, 900), on=date(2026, 10, 21))
    history = exports.history()
    assert [past.exposure.kinds["us_ssn"].subjects.bounds().high for past in history] == [900, 900]
    assert exports.people_in(history) == 900


def test_the_first_day_of_the_window_counts_and_the_day_before_does_not(exports: Any) -> None:
    exports.record(range(5), on=date(2025, 11, 20))
    exports.record(range(10, 17), on=date(2025, 11, 21))
    assert exports.people_in(exports.history(since=date(2025, 11, 21))) == 7
    assert exports.people_in(exports.history(since=date(2025, 11, 20))) == 12


def test_an_export_dated_after_today_counts_as_today_because_a_clock_was_set_back(exports: Any) -> None:
    exports.record(range(5), on=TODAY + timedelta(days=2))
    history = exports.history(on=TODAY, since=TODAY)
    assert [past.day for past in history] == [TODAY]
    assert exports.people_in(history) == 5


@pytest.mark.parametrize("outcome", ["hold", "block"])
def test_what_was_held_or_blocked_is_no_history(exports: Any, outcome: str) -> None:
    exports.record(range(5), outcome=outcome)
    assert exports.history() == []


def test_each_recipient_group_has_a_window_of_its_own(exports: Any) -> None:
    exports.record(range(5), group="acme")
    exports.record(range(9), group="globex")
    assert exports.people_in(exports.history(group="acme")) == 5


def test_recipients_of_one_group_share_a_window(exports: Any) -> None:
    exports.record(range(5), recipient="acme-cloud")
    exports.record(range(5, 9), recipient="acme-labs")
    assert exports.people_in(exports.history()) == 9


def test_a_retry_of_the_same_run_leaves_its_own_first_try_out(exports: Any) -> None:
    exports.record(range(5), data="a", run="monday", rows=10)
    exports.record(range(100, 103), data="b", run="monday", rows=7)
    history = exports.history(data="a", run="monday")
    assert exports.people_in(history) == 3
    assert sum(past.exposure.rows for past in history) == 7


def test_a_retry_is_known_as_one(exports: Any) -> None:
    exports.record(range(5), data="a", run="monday")
    assert exports.is_repeat(data="a", run="monday")
    assert not exports.is_repeat(data="a", run="tuesday")
    assert not exports.is_repeat(data="b", run="monday")


def test_a_held_first_try_makes_no_repeat(exports: Any) -> None:
    exports.record(range(5), data="a", run="monday", outcome="hold")
    assert not exports.is_repeat(data="a", run="monday")


def test_ten_retries_count_once_for_the_next_export(exports: Any) -> None:
    for _ in range(10):
        exports.record(range(5), data="a", run="monday", rows=10, size=100)
    history = exports.history(data="b", run="tuesday")
    assert exports.people_in(history) == 5
    assert [(past.exposure.rows, past.exposure.bytes) for past in history] == [(10, 100)]


def test_a_changed_dataset_in_the_same_run_counts_again(exports: Any) -> None:
    exports.record(range(5), data="a", run="monday", rows=10)
    exports.record(range(5, 9), data="a2", run="monday", rows=12)
    history = exports.history(data="c", run="monday")
    assert exports.people_in(history) == 9
    assert sum(past.exposure.rows for past in history) == 22


def test_the_same_data_in_another_run_has_its_rows_counted_once_on_the_newest_day(exports: Any) -> None:
    exports.record(range(5), data="a", run="january", rows=10, on=date(2026, 1, 1))
    exports.record(range(5), data="a", run="june", rows=10, on=date(2026, 6, 1))
    rows = {past.day: past.exposure.rows for past in exports.history(data="b")}
    assert rows == {date(2026, 1, 1): 0, date(2026, 6, 1): 10}


def test_rows_of_the_very_data_now_being_decided_are_not_history(exports: Any) -> None:
    exports.record(range(5), data="a", run="january", rows=10)
    history = exports.history(data="a", run="february")
    assert sum(past.exposure.rows for past in history) == 0
    assert exports.people_in(history) == 5


def test_windows_with_known_starts_come_in_one_piece_each(exports: Any) -> None:
    for month in range(1, 11):
        exports.record([month], on=date(2026, month, 5), rows=1)
    history = exports.history(since=[date(2025, 11, 21), date(2026, 6, 5), TODAY])
    assert [(past.day, exports.people_in([past]), past.exposure.rows) for past in history] == [
        (date(2026, 5, 5), 5, 5),
        (date(2026, 10, 5), 5, 5),
    ]


def test_a_lost_roll_up_is_made_anew_from_the_entries(exports: Any, tamper: Any) -> None:
    exports.record(range(5), rows=3)
    exports.record(range(5, 9), rows=4)
    tamper("DELETE FROM export_guard_rollup")
    assert exports.people_in(exports.history()) == 9
    exports.record(range(20, 22), rows=5)
    history = exports.history()
    assert exports.people_in(history) == 11
    assert sum(past.exposure.rows for past in history) == 12


def test_a_long_window_is_read_in_few_blocks_that_verify_knows(exports: Any) -> None:
    for age in range(40, 0, -1):
        exports.record([age], on=TODAY - timedelta(days=age), rows=1)
    windows = [TODAY - timedelta(days=40), TODAY - timedelta(days=10)]
    first = exports.history(since=windows)
    with exports.reads_of("export_guard_rollup") as reads:
        again = exports.history(since=windows)
    assert [exports.people_in([past]) for past in again] == [exports.people_in([past]) for past in first] == [30, 10]
    assert len(reads) <= 2 * 5 + 2
    assert exports.ledger.verify() == []


def test_an_export_recorded_on_an_older_day_is_in_every_later_window(exports: Any) -> None:
    """A clock that is set back must not hide an export behind a block that was united before."""
    for age in (9, 8, 7, 6, 5, 4, 3, 2):
        exports.record([age], on=TODAY - timedelta(days=age))
    windows = [TODAY - timedelta(days=30), TODAY]
    assert exports.people_in(exports.history(since=windows)) == 8
    exports.record([100], on=TODAY - timedelta(days=6))
    assert exports.people_in(exports.history(since=windows)) == 9
    assert exports.ledger.verify() == []


class NaiveWindow:
    """The same promises over plain sets, without a ledger."""

    def __init__(self) -> None:
        self.allowed: list[tuple[str, date, frozenset[int], str, str, int]] = []

    def people(self, group: str, start: date, leave_out: tuple[str, str]) -> set[int]:
        mine = [e for e in self.allowed if e[0] == group and e[1] >= start and (e[3], e[4]) != leave_out]
        return set().union(*(e[2] for e in mine))

    def rows(self, group: str, start: date, leave_out: tuple[str, str]) -> int:
        mine = [e for e in self.allowed if e[0] == group and e[1] >= start and (e[3], e[4]) != leave_out]
        return sum({e[3]: e[5] for e in mine if e[3] != leave_out[0]}.values())


DATA = st.tuples(st.sampled_from("abc"), st.frozensets(st.integers(0, 30), max_size=8), st.integers(0, 50))
MOVES = st.lists(
    st.tuples(
        st.sampled_from(["acme", "globex"]),
        st.integers(0, 40),
        st.integers(0, 5),
        st.sampled_from(["monday", "tuesday"]),
        st.sampled_from(["allow", "allow", "block"]),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    datasets=st.lists(DATA, min_size=6, max_size=6),
    moves=MOVES,
    windows=st.lists(st.integers(0, 45), min_size=1, max_size=4),
    spans=st.booleans(),
)
def test_history_is_what_a_naive_model_over_sets_says(
    tmp_path_factory: pytest.TempPathFactory,
    fresh_exports: Any,
    datasets: list[tuple[str, frozenset[int], int]],
    moves: list[tuple[str, int, int, str, str]],
    windows: list[int],
    spans: bool,
) -> None:
    exports = fresh_exports(tmp_path_factory.mktemp("ledger"))
    model = NaiveWindow()
    for group, age, which, run, outcome in sorted(moves, key=lambda move: -move[1]):
        people, rows = datasets[which][1], datasets[which][2]
        day = TODAY - timedelta(days=age)
        exports.record(people, on=day, group=group, data=f"data{which}", run=run, rows=rows, outcome=outcome)
        if outcome == "allow":
            model.allowed.append((group, day, people, f"data{which}", run, rows))
    starts = [TODAY - timedelta(days=days) for days in windows]
    for data, run in (("data0", "monday"), ("new", "monday")):
        history = exports.history(data=data, run=run, since=starts if spans else min(starts))
        for start in starts:
            seen = [past for past in history if past.day >= start]
            assert exports.people_in(seen) == len(model.people("acme", start, (data, run)))
            assert sum(past.exposure.rows for past in seen) == model.rows("acme", start, (data, run))
    assert exports.ledger.verify() == []


def test_a_ledger_of_one_process_is_read_by_the_next(sqlite_file: Path, fresh_exports: Any) -> None:
    fresh_exports(sqlite_file.parent).record(range(5))
    assert fresh_exports(sqlite_file.parent).history() != []
