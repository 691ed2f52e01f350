"""The ledger goes from one secret key to the next without losing what it proves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger, SeenUnder, under_keys

OLD, NEW, NEWEST = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))
NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
WORDS = {"by": "Ann Lee", "why": "once a year"}


@pytest.fixture
def rotated(exports: Any) -> Any:
    """Three exports under the old key, then the new key, then one more export."""
    for age in (3, 2, 2):
        exports.record(range(age, age + 3), on=date(2026, 11, 21) - timedelta(days=age))
    exports.ledger = Ledger(exports.ledger_url, NEW, earlier_keys=[OLD])
    assert exports.ledger.rotate_key(NOW, **WORDS)
    exports.record(range(10, 15))
    return exports


def test_what_was_written_under_either_key_verifies_and_counts(rotated: Any) -> None:
    assert rotated.ledger.verify() == []
    assert rotated.people_in(rotated.history()) == 9
    assert len(rotated.ledger.decisions()) == 4
    assert rotated.ledger.status().key_fits


def test_the_key_changes_more_than_once(rotated: Any) -> None:
    rotated.ledger = Ledger(rotated.ledger_url, NEWEST, earlier_keys=[NEW, OLD])
    assert rotated.ledger.rotate_key(NOW + timedelta(days=1), **WORDS)
    rotated.record(range(20, 22), on=date(2026, 11, 22))
    assert rotated.ledger.verify() == []
    assert [change.day.day for change in rotated.ledger.key_changes()] == [21, 22]
    assert rotated.people_in(rotated.history(on=date(2026, 11, 22))) == 11


def test_whoever_has_only_the_old_key_writes_nothing_more(rotated: Any) -> None:
    thief = Ledger(rotated.ledger_url, OLD)
    with pytest.raises(LedgerError, match="written with another secret key"):
        thief.append_event("export_started", rotated.newest, NOW)
    assert not thief.status().key_fits


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("seq", [1, 3, 4, 5, 6])
def test_an_edit_on_either_side_of_the_change_is_found(rotated: Any, tamper: Any, seq: int) -> None:
    tamper(f"UPDATE export_guard_entry SET payload = payload || ' ' WHERE seq = {seq}")
    assert seq in {problem.seq for problem in rotated.ledger.verify()}


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("since", [0, 3, 6])
def test_the_place_of_the_change_cannot_be_moved(rotated: Any, tamper: Any, since: int) -> None:
    tamper(f"UPDATE export_guard_head SET key_since = {since}")
    assert rotated.ledger.verify() != []
    with pytest.raises(LedgerError):
        rotated.record(range(3))


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_without_the_earlier_key_the_order_is_all_that_can_be_checked_and_that_is_said(rotated: Any) -> None:
    (problem,) = Ledger(rotated.ledger_url, NEW).verify()
    assert "the entries up to 4 are under an earlier secret key that is not configured" in problem.message


def test_rows_count_under_the_first_key_only_and_people_under_the_one_that_is_asked_for(exports: Any) -> None:
    stored = under_keys({"": exports.exposure_of(range(5)), "new": exports.exposure_of(range(100, 105))})
    for seen, people in ((SeenUnder(), 5), (SeenUnder("new"), 5), (SeenUnder("new", complete=False), 10)):
        assert seen.view(stored).kinds["us_ssn"].subjects.bounds().high == people
