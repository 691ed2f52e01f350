"""An allowed export counts from its decision on, and is given back only when nothing left: provably, or by a name."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from export_guard.errors import LedgerError
from export_guard.policy.model import RunIdentity

TODAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
SOON = NOON + timedelta(hours=1)
LATER = NOON + timedelta(hours=2)

one_database_is_enough = pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)


def run_of(try_number: int) -> dict[str, Any]:
    return {"run": RunIdentity("dag", "monday", "send", -1, try_number)}


def test_an_export_that_never_started_is_given_back_once_its_clearance_has_expired(exports: Any) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON)
    reserved = exports.newest
    assert exports.people_in(exports.record(range(5), now=NOON)) == 100
    assert exports.people_in(exports.record(range(5, 8), now=LATER)) == 5
    assert exports.people_in(exports.history()) == 8
    given_back = next(d for d in exports.ledger.decisions() if d.id == reserved)
    assert given_back.released
    assert exports.ledger.verify() == []


def test_a_day_of_which_all_was_given_back_is_as_if_nothing_had_been_allowed(exports: Any) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON, on=TODAY - timedelta(days=1))
    assert exports.record(range(5), now=LATER) == []
    assert exports.ledger.verify() == []
    exports.record(range(7), on=TODAY - timedelta(days=1))
    assert exports.people_in(exports.history()) == 7
    assert exports.ledger.verify() == []


@one_database_is_enough
@pytest.mark.parametrize("became", ["export_started", "export_finished", "export_failed"])
def test_an_export_that_began_stays_counted(exports: Any, became: str) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON)
    exports.ledger.append_event(became, exports.newest, NOON)
    assert exports.people_in(exports.record(range(5), now=LATER)) == 100


@one_database_is_enough
def test_an_export_whose_start_nobody_records_stays_counted(exports: Any) -> None:
    exports.record(range(100), expires=SOON)
    assert exports.people_in(exports.record(range(5), now=LATER)) == 100


@one_database_is_enough
def test_only_the_windows_of_the_group_at_hand_are_looked_after(exports: Any) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON, group="globex")
    exports.record(range(5), now=LATER)
    assert exports.people_in(exports.history(group="globex")) == 100


@one_database_is_enough
def test_a_rehearsal_gives_nothing_back(exports: Any) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON)
    with exports.ledger.peek("acme", date.min, "", TODAY, now=LATER) as turn:
        assert exports.people_in(turn.history) == 100
    assert not exports.ledger.decisions()[0].released


@one_database_is_enough
def test_what_was_given_back_can_neither_start_nor_be_given_back_again(exports: Any) -> None:
    exports.record(range(100), awaits_start=True, expires=SOON)
    reserved = exports.newest
    exports.record(range(5), now=LATER)
    with pytest.raises(LedgerError, match=f"decision {reserved} was given back"):
        exports.ledger.append_event("export_started", reserved, LATER)
    with pytest.raises(LedgerError, match=f"decision {reserved} was given back"):
        exports.ledger.release(reserved, LATER, by="Ann Lee", why="nothing left")


def test_a_person_gives_back_what_started_and_never_left(exports: Any) -> None:
    exports.record(range(100), data="a")
    exports.ledger.append_event("export_started", exports.newest, NOON)
    exports.ledger.release(exports.newest, LATER, by="Ann Lee", why="the server refused the connection")
    assert exports.history() == []
    assert exports.ledger.decisions()[0].released
    assert exports.ledger.verify() == []
    exports.record(range(100), data="a")
    assert exports.people_in(exports.history()) == 100


@one_database_is_enough
def test_what_has_left_is_not_given_back(exports: Any) -> None:
    exports.record(range(100))
    exports.ledger.append_event("export_finished", exports.newest, NOON)
    with pytest.raises(LedgerError, match="has already finished"):
        exports.ledger.release(exports.newest, LATER, by="Ann Lee", why="I would like to")
    assert exports.people_in(exports.history()) == 100


@one_database_is_enough
def test_of_two_decisions_on_the_same_export_one_given_back_leaves_the_other_counted(exports: Any) -> None:
    exports.record(range(100), data="a", run="monday", rows=10)
    first = exports.newest
    exports.record(range(100), data="a", run="monday", rows=10)
    exports.ledger.release(first, LATER, by="Ann Lee", why="checked twice")
    history = exports.history()
    assert exports.people_in(history) == 100
    assert sum(past.exposure.rows for past in history) == 10
    assert exports.ledger.verify() == []


@one_database_is_enough
def test_giving_back_renews_the_blocks_that_the_day_is_in(exports: Any) -> None:
    for age in range(20, 0, -1):
        exports.record([age], on=TODAY - timedelta(days=age))
    windows = [TODAY - timedelta(days=30), TODAY]
    assert exports.people_in(exports.history(since=windows)) == 20
    third = exports.ledger.decisions()[2].id
    exports.ledger.release(third, LATER, by="Ann Lee", why="nothing left")
    assert exports.people_in(exports.history(since=windows)) == 19
    assert exports.ledger.verify() == []


@one_database_is_enough
def test_a_try_that_was_given_up_does_not_start_after_a_later_one(exports: Any) -> None:
    exports.record(range(3))
    exports.ledger.append_event("export_started", exports.newest, NOON, run_of(2))
    with pytest.raises(LedgerError, match="try 2 of this task has started the export, so try 1 must not"):
        exports.ledger.append_event("export_started", exports.newest, NOON, run_of(1))
    exports.ledger.append_event("export_started", exports.newest, NOON, run_of(3))


HOLDING = """
import sys
from export_guard.ledger import Ledger
lease = Ledger(sys.argv[1], bytes(range(32))).running(sys.argv[2])
print("running", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other_try(exports: Any) -> Any:
    """Another process that runs the newest export."""
    exports.record(range(3), data="a", run="monday")
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, exports.ledger_url, exports.newest],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "running\n"
    yield process
    process.kill()
    process.communicate()


def test_while_one_try_runs_no_other_does_and_nothing_is_given_back(
    exports: Any, other_try: Any, open_ledger: Callable[..., Any]
) -> None:
    hurried = open_ledger(exports.ledger_url, patience=0.3).ledger
    with pytest.raises(LedgerError, match="another try of this export is still running"):
        hurried.running(exports.newest)
    with pytest.raises(LedgerError, match="another try of this export is still running"):
        hurried.release(exports.newest, LATER, by="Ann Lee", why="nothing left")
    exports.record(range(3), data="a", run="monday")  # decided anew, as after a clear
    with pytest.raises(LedgerError, match="another try of this export is still running"):
        hurried.running(exports.newest)
    exports.record(range(3), data="b", run="monday")
    hurried.running(exports.newest).end()


def test_a_try_that_is_killed_makes_room_for_the_next(exports: Any, other_try: Any) -> None:
    other_try.kill()
    other_try.wait()
    exports.ledger.running(exports.newest).end()


@one_database_is_enough
def test_a_try_in_the_same_process_takes_over(exports: Any) -> None:
    exports.record(range(3))
    first = exports.ledger.running(exports.newest)
    second = exports.ledger.running(exports.newest)
    first.end()
    assert list((exports.ledger_file.parent / "ledger.db.running").iterdir())
    second.end()
    assert not list((exports.ledger_file.parent / "ledger.db.running").iterdir())
