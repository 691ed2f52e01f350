"""The chain: whatever is done to the ledger behind the guard's back is found, and named."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger
from export_guard.ledger.chain import HASHED
from export_guard.ledger.tables import SCHEMA

OTHER_KEY = bytes(range(1, 33))

one_database_is_enough = pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
"""Where nothing but our own Python decides, so that the database makes no difference."""


@pytest.fixture
def ten(exports: Any) -> Any:
    """A ledger with ten entries: nine decisions and the start of one export."""
    for number in range(9):
        exports.record(range(number, number + 3), outcome="block" if number == 4 else "allow", run=f"run {number}")
    first = exports.ledger.decisions(limit=1)[0]
    exports.ledger.append_event("export_started", first.id, datetime(2026, 11, 21, 13, tzinfo=UTC))
    return exports


def found(exports: Any) -> list[str]:
    return [str(problem) for problem in exports.ledger.verify()]


def test_an_untouched_ledger_has_no_problems(ten: Any) -> None:
    assert found(ten) == []


@one_database_is_enough
def test_a_new_ledger_has_no_problems(exports: Any) -> None:
    exports.history()
    assert found(exports) == []


def test_an_edit_of_any_column_is_found_and_names_the_entry(ten: Any, tamper: Any) -> None:
    engine = create_engine(ten.ledger_url)
    tamper("SELECT 1")
    for column in HASHED:
        if column in ("seq", "prev_hash"):
            continue  # that is moving an entry, see below
        with engine.begin() as connection:
            before = connection.exec_driver_sql(f"SELECT {column} FROM export_guard_entry WHERE seq = 5").scalar()
            table = "UPDATE export_guard_entry SET"
            value = "'{}'" if column == "payload" else "'x'"
            connection.exec_driver_sql(f"{table} {column} = {value} WHERE seq = 5")
        assert [p.seq for p in ten.ledger.verify() if p.seq is not None][:1] == [5], column
        with engine.begin() as connection:
            connection.execute(text(f"{table} {column} = :before WHERE seq = 5"), {"before": before})
        assert found(ten) == []


@one_database_is_enough
def test_an_edit_that_keeps_the_count_of_digits_in_a_verdict_is_found(ten: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_entry SET payload = replace(payload, '\"block\"', '\"allow\"') WHERE seq = 5")
    assert any(p.startswith("entry 5 (") and "edited" in p for p in found(ten))


@one_database_is_enough
def test_a_removed_entry_is_found_and_named(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_entry WHERE seq = 4")
    assert any("entry 4 before it: removed" in problem for problem in found(ten))


@one_database_is_enough
def test_removed_entries_in_a_row_are_named(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_entry WHERE seq IN (3, 4, 5)")
    assert any("entries 3 to 5 before it: removed" in problem for problem in found(ten))


@one_database_is_enough
def test_a_removed_entry_is_found_when_the_later_ones_are_renumbered(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_entry WHERE seq = 9")
    tamper_more = create_engine(ten.ledger_url)
    with tamper_more.begin() as connection:
        connection.exec_driver_sql("UPDATE export_guard_entry SET seq = 9 WHERE seq = 10")
    assert any(problem.startswith("entry 9 (") for problem in found(ten))


@one_database_is_enough
def test_swapped_entries_are_found_and_named(ten: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_entry SET seq = CASE seq WHEN 3 THEN -4 ELSE -3 END WHERE seq IN (3, 4)")
    engine = create_engine(ten.ledger_url)
    with engine.begin() as connection:
        connection.exec_driver_sql("UPDATE export_guard_entry SET seq = -seq WHERE seq < 0")
    assert {3, 4} <= {p.seq for p in ten.ledger.verify()}


@one_database_is_enough
def test_a_cut_tail_is_found_and_named(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_entry WHERE seq >= 9")
    assert any("cut off: the head of the chain counts 10 entries, and 8 are left" in p for p in found(ten))


def test_a_cut_tail_is_found_when_the_head_is_moved_back_as_well(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_entry WHERE seq = 10")
    engine = create_engine(ten.ledger_url)
    with engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE export_guard_head SET seq = 9, hash = (SELECT hash FROM export_guard_entry WHERE seq = 9)"
        )
    assert any("the head of the chain was edited" in problem for problem in found(ten))


@one_database_is_enough
def test_an_edited_profile_is_found(ten: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_profile SET data = (SELECT data FROM export_guard_profile WHERE seq = 1) WHERE seq = 2")
    assert any(problem.startswith("entry 2 (") and "profile was edited" in problem for problem in found(ten))


@one_database_is_enough
def test_a_removed_profile_is_found(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_profile WHERE seq = 2")
    assert any(problem.startswith("entry 2 (") and "profile was removed" in problem for problem in found(ten))


@one_database_is_enough
def test_an_edited_roll_up_is_found(ten: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_rollup SET entries = entries - 1")
    assert any("the roll-up of 'acme' on 2026-11-21 was edited" in problem for problem in found(ten))


@one_database_is_enough
def test_a_removed_roll_up_is_found(ten: Any, tamper: Any) -> None:
    tamper("DELETE FROM export_guard_rollup")
    assert any("the roll-up of 'acme' on 2026-11-21 was removed" in problem for problem in found(ten))


@one_database_is_enough
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE export_guard_rollup SET entries = entries - 1",
        "UPDATE export_guard_entry SET recipient_group = 'other' WHERE seq = 5 OR seq = 6",
        "DELETE FROM export_guard_entry WHERE seq = 4",
        "DELETE FROM export_guard_entry WHERE seq = 10",
        "UPDATE export_guard_head SET seq = 9",
        "DELETE FROM export_guard_head",
    ],
)
def test_a_damaged_ledger_decides_nothing_more(ten: Any, tamper: Any, damage: str) -> None:
    tamper(damage)
    with pytest.raises(LedgerError):
        ten.record(range(3))


@one_database_is_enough
def test_a_day_is_not_united_anew_from_an_edited_entry(ten: Any, tamper: Any) -> None:
    tamper("UPDATE export_guard_entry SET run_id = 'another' WHERE seq = 2")
    with pytest.raises(LedgerError, match=r"entry 2 .* was changed"):
        ten.history(data="unnamed 1", run="run 0")


@one_database_is_enough
def test_another_key_does_not_open_the_ledger(ten: Any, ledger_url: str) -> None:
    with pytest.raises(LedgerError, match="written with another secret key"):
        Ledger(ledger_url, OTHER_KEY).decisions()


@one_database_is_enough
def test_a_verification_with_another_key_says_so_instead_of_calling_each_entry_edited(
    ten: Any, ledger_url: str
) -> None:
    (problem,) = Ledger(ledger_url, OTHER_KEY).verify()
    assert "not the key that wrote this ledger" in problem.message


@one_database_is_enough
def test_nobody_can_forge_an_entry_without_the_key(ten: Any, tamper: Any, ledger_url: str) -> None:
    forger = Ledger(ledger_url, OTHER_KEY)
    with pytest.raises(LedgerError):
        forger.record(ten.ledger.decisions(limit=1)[0])
    tamper("UPDATE export_guard_entry SET outcome = 'block' WHERE seq = 3")
    assert {p.seq for p in ten.ledger.verify() if p.seq is not None} == {3}


@pytest.mark.parametrize("table", ["export_guard_entry", "export_guard_profile", "export_guard_schema"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "UPDATE {} SET {} = {}"])
def test_the_database_itself_refuses_to_change_what_was_written(
    ten: Any, ledger_url: str, table: str, statement: str
) -> None:
    column = "version" if table.endswith("schema") else "seq"
    engine = create_engine(ledger_url)
    with pytest.raises(DBAPIError, match="append-only"), engine.begin() as connection:
        connection.exec_driver_sql(statement.format(table, column, column))
    assert found(ten) == []


def test_the_profile_of_a_decision_comes_back_as_it_was(ten: Any) -> None:
    decision = ten.ledger.decisions(limit=1)[0]
    assert ten.ledger.profile(decision.id).rows == 10


@one_database_is_enough
def test_a_newer_schema_is_left_alone(exports: Any, tamper: Any, ledger_url: str) -> None:
    exports.record(range(3))
    tamper("UPDATE export_guard_schema SET version = 99")
    for use in (Ledger.decisions, Ledger.verify, Ledger.init, Ledger.upgrade):
        with pytest.raises(LedgerError, match=rf"has schema 99 and this Export Guard knows {SCHEMA}; upgrade Export"):
            use(Ledger(ledger_url, bytes(range(32))))


def test_an_export_is_recorded_as_started_failed_and_finished(exports: Any) -> None:
    exports.record(range(3))
    decision = exports.ledger.decisions(limit=1)[0].id
    at = datetime(2026, 11, 21, 13, tzinfo=UTC)
    for kind in ("export_started", "export_failed", "export_started", "export_finished"):
        exports.ledger.append_event(kind, decision, at)
    assert exports.ledger.decisions(limit=1)[0].finished
    assert found(exports) == []


def test_what_has_finished_neither_starts_nor_finishes_again(exports: Any) -> None:
    exports.record(range(3))
    decision = exports.ledger.decisions(limit=1)[0].id
    at = datetime(2026, 11, 21, 13, tzinfo=UTC)
    exports.ledger.append_event("export_finished", decision, at)
    for kind in ("export_started", "export_finished"):
        with pytest.raises(LedgerError, match="already finished"):
            exports.ledger.append_event(kind, decision, at)


@one_database_is_enough
@pytest.mark.parametrize("outcome", ["hold", "block"])
def test_what_was_not_allowed_cannot_start(exports: Any, outcome: str) -> None:
    exports.record(range(3), outcome=outcome)
    decision = exports.ledger.decisions(limit=1)[0].id
    with pytest.raises(LedgerError, match="no allowed decision"):
        exports.ledger.append_event("export_started", decision, datetime(2026, 11, 21, tzinfo=UTC))


@one_database_is_enough
def test_days_are_in_utc(exports: Any) -> None:
    exports.record(range(3), on=date(2026, 11, 20))
    assert exports.ledger.decisions()[0].at == "2026-11-20T12:00:00.000000+00:00"
