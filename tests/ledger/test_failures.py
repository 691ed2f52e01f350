"""A ledger that cannot be reached, read, written or trusted raises one clear error and decides nothing."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger

KEY = bytes(range(32))


@pytest.fixture
def used(fresh_exports: Callable[[Path], Any], tmp_path: Path) -> Any:
    exports = fresh_exports(tmp_path)
    exports.record(range(3))
    return exports


def test_a_deleted_ledger_is_not_taken_for_a_new_one(used: Any, sqlite_file: Path) -> None:
    for file in sqlite_file.parent.glob("ledger.db*"):
        if file.suffix != ".seal":
            file.unlink()
    with pytest.raises(LedgerError, match="is gone or empty"):
        Ledger(used.ledger_url, KEY).decisions()
    with pytest.raises(LedgerError, match="is gone or empty"):
        used_again(used).record(range(3))


def used_again(exports: Any) -> Any:
    return type(exports)(Ledger(exports.ledger_url, KEY), exports.ledger_url)


def test_a_ledger_deleted_while_it_is_used_raises(used: Any, sqlite_file: Path) -> None:
    sqlite_file.unlink()
    with pytest.raises(LedgerError):
        used.record(range(3))


def test_a_ledger_cut_to_nothing_is_not_taken_for_a_new_one(used: Any, sqlite_file: Path) -> None:
    for file in sqlite_file.parent.glob("ledger.db-*"):
        file.unlink()
    sqlite_file.write_bytes(b"")
    with pytest.raises(LedgerError, match="is gone or empty"):
        used_again(used).record(range(3))


def test_a_ledger_swapped_for_another_is_noticed(
    used: Any, sqlite_file: Path, fresh_exports: Callable[[Path], Any], tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = fresh_exports(tmp_path / "other")
    other.record(range(3))
    os.replace(tmp_path / "other" / "ledger.db", sqlite_file)
    with pytest.raises(LedgerError, match="was replaced by another one"):
        used_again(used).record(range(3))


def test_beginning_anew_takes_removing_the_seal(used: Any, sqlite_file: Path) -> None:
    for file in sqlite_file.parent.glob("ledger.db*"):
        file.unlink()
    used_again(used).record(range(3))
    assert len(used_again(used).ledger.decisions()) == 1


def test_a_file_that_is_no_database_raises(sqlite_file: Path) -> None:
    sqlite_file.write_bytes(b"not a database at all" * 100)
    with pytest.raises(LedgerError, match="not a SQLite database"):
        Ledger(f"sqlite:///{sqlite_file}", KEY).decisions()


def test_a_damaged_file_raises(used: Any, sqlite_file: Path) -> None:
    with sqlite3.connect(sqlite_file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(sqlite_file.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    sqlite_file.write_bytes(content)
    with pytest.raises(LedgerError):
        used_again(used).record(range(3))


def test_a_folder_that_is_not_there_raises_and_is_not_made(
    fresh_exports: Callable[[Path], Any], tmp_path: Path
) -> None:
    with pytest.raises(LedgerError, match="cannot be opened or made"):
        fresh_exports(tmp_path / "gone").record(range(3))
    assert not (tmp_path / "gone").exists()


AS_NOBODY = """
import os, sys
from datetime import date
from export_guard.errors import LedgerError
from export_guard.ledger import Ledger
ledger = Ledger(sys.argv[1], bytes(range(32)))
if os.geteuid() == 0:  # root may write everything
    os.setgroups([]), os.setgid(65534), os.setuid(65534)
try:
    with ledger.transaction("acme", date.min, "", date(2026, 11, 21)):
        print("reached it")
except LedgerError as error:
    print(error)
"""


def test_a_ledger_that_may_not_be_written_raises(used: Any, tmp_path: Path) -> None:
    for file in tmp_path.glob("ledger.db*"):
        file.chmod(0o444)
    tmp_path.chmod(0o555)
    for folder in tmp_path.parents:
        if folder == Path(tempfile.gettempdir()):
            break
        folder.chmod(0o755)  # each of pytest's own folders is closed to other users
    said = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, used.ledger_url], capture_output=True, text=True, check=True
    ).stdout
    tmp_path.chmod(0o755)
    assert "cannot be written" in said


def test_a_server_that_does_not_answer_raises_without_the_password() -> None:
    with pytest.raises(LedgerError) as raised:
        Ledger("postgresql://guard:s3cr3t-pass@127.0.0.1:1/ledger", KEY).decisions()
    assert "s3cr3t-pass" not in str(raised.value)
    assert "guard:***@127.0.0.1:1/ledger" in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://user:s3cr3t@host/db", "nonsense s3cr3t"])
def test_a_url_that_cannot_hold_a_ledger_is_refused(url: str) -> None:
    with pytest.raises(LedgerError) as raised:
        Ledger(url, KEY)
    assert "s3cr3t" not in str(raised.value)


@pytest.mark.parametrize("tables", [["dag_run"], ["alembic_version", "dag"]])
def test_a_database_with_airflows_tables_is_refused(exports: Any, tables: list[str]) -> None:
    engine = create_engine(exports.ledger_url)
    with engine.begin() as connection:
        for table in tables:
            connection.exec_driver_sql(f"CREATE TABLE {table} (id INTEGER)")
    with pytest.raises(LedgerError, match="Airflow keeps its metadata in this database"):
        exports.record(range(3))


def test_airflows_own_database_is_refused_by_its_url(monkeypatch: pytest.MonkeyPatch, sqlite_file: Path) -> None:
    monkeypatch.setenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", f"sqlite:///{sqlite_file}")
    with pytest.raises(LedgerError, match="Airflow's metadata database"):
        Ledger(f"sqlite:///{sqlite_file}", KEY)


def test_airflows_server_is_refused_whatever_user_or_driver_it_is_reached_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "postgresql+psycopg2://airflow:pw@db/airflow")
    with pytest.raises(LedgerError, match="Airflow's metadata database"):
        Ledger("postgresql://guard:other@db:5432/airflow", KEY)


def test_another_database_on_airflows_server_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "postgresql+psycopg2://airflow:pw@db/airflow")
    assert Ledger("postgresql://guard:pw@db/export_guard", KEY).name == "postgresql+psycopg://guard:***@db/export_guard"


def test_an_exception_inside_a_turn_records_nothing(used: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        used.record(one_by_zero() for _ in range(1))
    assert len(used.ledger.decisions()) == 1


def one_by_zero() -> int:
    return 1 // 0


def test_looking_without_recording_makes_no_file(sqlite_file: Path) -> None:
    with Ledger(f"sqlite:///{sqlite_file}", KEY).peek("acme", date.min, "", date(2026, 11, 21)) as turn:
        assert turn is None
    assert not sqlite_file.exists()
