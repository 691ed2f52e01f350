"""What is older than ten years may be taken away by a name, and the rest still proves itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError

from export_guard.errors import LedgerError

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)
TEN_YEARS_AGO = date(2016, 11, 21)
LONG_AGO = TEN_YEARS_AGO - timedelta(days=30)
WORDS = {"by": "Ann Lee", "why": "ten years are over"}


@pytest.fixture
def old(exports: Any) -> Any:
    """Six entries of long ago, one of which is released later, and two of this year."""
    for age in (3, 2, 2, 1):
        exports.record(range(age, age + 3), on=LONG_AGO - timedelta(days=age), rows=1)
    first, last = exports.ledger.decisions()[-1].id, exports.newest
    at = datetime(2016, 10, 22, 13, tzinfo=UTC)
    exports.ledger.append_event("export_started", first, at)
    exports.ledger.append_event("export_finished", first, at)
    exports.record(range(100, 105), on=TODAY)
    exports.ledger.release(last, NOW, by="Ann Lee", why="nothing left")
    return exports


def test_what_is_left_verifies_and_counts_as_before(old: Any) -> None:
    assert old.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS) == 6
    assert old.ledger.verify() == []
    assert old.people_in(old.history()) == 5
    assert len(old.ledger.decisions()) == 1
    old.record(range(103, 108))
    assert old.people_in(old.history()) == 8
    assert old.ledger.verify() == []
    assert old.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS) == 0


def test_the_ledger_still_refuses_to_be_changed_after_it_was_pruned(old: Any) -> None:
    old.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS)
    engine = create_engine(old.ledger_url)
    for table in ("entry", "profile"):
        with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
            connection.exec_driver_sql(f"DELETE FROM export_guard_{table}")


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_what_is_not_old_enough_stays(old: Any) -> None:
    with pytest.raises(LedgerError, match="records are kept for 10 years, so name 2016-11-21 or a day before it"):
        old.ledger.prune(TEN_YEARS_AGO + timedelta(days=1), NOW, **WORDS)


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_an_old_entry_after_a_newer_one_stays(exports: Any) -> None:
    exports.record(range(3), on=LONG_AGO)
    exports.record(range(3), on=TODAY)
    exports.record(range(3, 6), on=LONG_AGO)
    assert exports.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS) == 1
    assert exports.ledger.verify() == []
    assert exports.people_in(exports.history()) == 6


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "damage",
    [
        "DELETE FROM export_guard_entry WHERE seq = 7",
        "UPDATE export_guard_entry SET payload = replace(payload, '\"up_to\":6', '\"up_to\":7') WHERE kind = 'pruned'",
        "DELETE FROM export_guard_entry WHERE kind = 'pruned'",
    ],
)
def test_more_taken_away_than_was_said_is_found(old: Any, tamper: Any, damage: str) -> None:
    old.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS)
    tamper(damage)
    assert old.ledger.verify() != []


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_a_changed_ledger_is_not_pruned(old: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_entry SET outcome = 'block' WHERE seq = 2")
    with pytest.raises(LedgerError, match="not pruned, because it does not verify"):
        old.ledger.prune(TEN_YEARS_AGO, NOW, **WORDS)
