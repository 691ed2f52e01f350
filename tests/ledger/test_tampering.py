"""Whatever is changed in a ledger of 1,000 entries by SQL is found, and named.

Every edit, removal, swap and truncation there is, one at a time: ``python -m benchmarks.ledger.tampering``.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]
LENGTH = 1000
FIRST_DAY = date(2026, 11, 11)
ENTRY = (
    *("id", "kind", "at", "day", "decision", "outcome", "recipient_group", "recipient", "endpoint", "fingerprint"),
    *("idempotency", "dag_id", "run_id", "task_id", "expires_at", "payload", "prev_hash", "hash"),
)


@contextmanager
def changed(file: Path, *statements: str) -> Iterator[None]:
    """The ledger as somebody who owns the database changes it, until the block ends."""
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = file.read_bytes()
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("PRAGMA foreign_keys = OFF")
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)
    try:
        yield
    finally:
        for rest in ("-wal", "-shm"):
            file.with_name(file.name + rest).unlink(missing_ok=True)
        file.write_bytes(before)


def edit(column: str, which: str) -> str:
    """Change one column, in each of the rows, to something else of its sort."""
    return f"UPDATE export_guard_entry SET {column} = coalesce({column}, '') || 'x' WHERE {which}"


def truncate(last: int) -> list[str]:
    """Cut everything off after an entry, and let the head end with it as well as SQL can."""
    return [
        f"DELETE FROM export_guard_profile WHERE seq > {last}",
        f"DELETE FROM export_guard_entry WHERE seq > {last}",
        f"UPDATE export_guard_head SET seq = {last}, hash = (SELECT hash FROM export_guard_entry WHERE seq = {last})",
    ]


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory, long_ledger: Callable[..., Any]) -> Any:
    """1,000 entries on ten days, of two groups, with starts and ends; each day is signed."""
    return long_ledger(tmp_path_factory.mktemp("thousand"), LENGTH, FIRST_DAY)


def named(exports: Any) -> set[int]:
    return {problem.seq for problem in exports.ledger.verify() if problem.seq is not None}


@pytest.mark.slow
@pytest.mark.skipif(not (REPOSITORY / "benchmarks" / "ledger").is_dir(), reason="the benchmarks are not here")
def test_edits_removals_swaps_and_truncations_chosen_anew_each_time_are_found_one_by_one() -> None:
    command = [sys.executable, "-m", "benchmarks.ledger.tampering", "--length", str(LENGTH), "--sample", "3"]
    ran = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=240)
    assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
    assert "3 a field of entry edited: 3 found and named" in ran.stdout


def test_an_untouched_ledger_has_no_problems(thousand: Any) -> None:
    assert thousand.ledger.verify() == []


@pytest.mark.parametrize("column", [c for c in ENTRY if c != "prev_hash"])
def test_an_edit_of_one_field_is_found_in_every_single_entry(thousand: Any, column: str) -> None:
    every_other = set(range(1, LENGTH + 1, 2))
    with changed(thousand.ledger_file, edit(column, "seq % 2 = 1")):
        assert every_other <= named(thousand)
        assert column == "hash" or not named(thousand) - every_other - {seq + 1 for seq in every_other}


def test_an_edit_of_the_link_to_the_entry_before_is_found_in_every_single_entry(thousand: Any) -> None:
    with changed(thousand.ledger_file, edit("prev_hash", "seq % 2 = 1")):
        assert set(range(1, LENGTH + 1, 2)) <= named(thousand)


def test_every_third_entry_removed_is_named_by_the_one_after_it(thousand: Any) -> None:
    with changed(thousand.ledger_file, "DELETE FROM export_guard_entry WHERE seq % 3 = 0"):
        messages = [str(problem) for problem in thousand.ledger.verify()]
    for seq in range(3, LENGTH - 2, 3):
        assert any(f": entry {seq} before it: removed" in message for message in messages)


@pytest.mark.parametrize("last", [500, 999])
def test_a_cut_tail_is_found_though_the_head_was_moved_back(thousand: Any, last: int) -> None:
    with changed(thousand.ledger_file, *truncate(last)):
        messages = [str(problem) for problem in thousand.ledger.verify()]
    assert any("the head of the chain was edited, so entries may have been cut off" in m for m in messages)
    if last < 900:
        assert any(f"entry {last + 1}: cut off: the checkpoint of" in m for m in messages)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE export_guard_head SET groups = NULL",
        "INSERT INTO export_guard_group VALUES ('other', 0, 0)",
    ],
)
def test_what_was_added_to_what_is_derived_is_found(thousand: Any, statement: str) -> None:
    with changed(thousand.ledger_file, statement):
        assert thousand.ledger.verify() != []


def test_a_day_removed_with_its_roll_up_stops_the_next_decision(thousand: Any, open_ledger: Callable[..., Any]) -> None:
    whole_day = "day = '2026-11-15' AND recipient_group = 'acme'"
    with (
        changed(
            thousand.ledger_file,
            f"DELETE FROM export_guard_entry WHERE {whole_day}",
            "DELETE FROM export_guard_rollup WHERE first = '2026-11-15' AND recipient_group = 'acme'",
        ),
        pytest.raises(Exception, match="exports to 'acme' were removed or added"),
    ):
        thousand.history(on=FIRST_DAY + timedelta(days=12))


def test_all_of_a_group_removed_stops_the_next_decision(thousand: Any) -> None:
    tables = ("entry", "rollup", "group")
    removal = [f"DELETE FROM export_guard_{table} WHERE recipient_group = 'acme'" for table in tables]
    with (
        changed(thousand.ledger_file, *removal, "UPDATE export_guard_head SET seq = seq"),
        pytest.raises(Exception, match=r"what the recipients got was changed|was written last"),
    ):
        thousand.history(on=FIRST_DAY + timedelta(days=12))


def test_a_removed_hold_does_not_bring_the_allow_before_it_back(
    fresh_exports: Callable[[Path], Any], tmp_path: Path
) -> None:
    exports = fresh_exports(tmp_path)
    exports.record(range(3), data="a", run="monday")
    exports.record(range(3), data="a", run="monday", outcome="hold")
    exports.record(range(3), data="b", run="monday")
    at = datetime(2026, 11, 21, 13, tzinfo=UTC)
    exports.ledger.append_event("export_started", exports.newest, at)
    newest = exports.ledger.decisions()[-1].fingerprint
    with (
        changed(exports.ledger_file, "DELETE FROM export_guard_entry WHERE seq = 2"),
        pytest.raises(Exception, match="entries after entry 1 were removed"),
    ):
        exports.ledger.decisions(fingerprint=newest)
