"""The tables are made and brought up to date step by step, whole or not at all, and old ledgers are adopted."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect
from sqlalchemy.exc import DBAPIError

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger
from export_guard.ledger.chain import GENESIS, head_mac
from export_guard.ledger.database import Database
from export_guard.ledger.schema import VERSION_TABLE, _config
from export_guard.ledger.tables import SCHEMA, metadata

KEY = bytes(range(32))
BEFORE_MIGRATIONS = Path(__file__).parent / "data" / "made_before_migrations.sql"


@pytest.fixture
def old_ledger(sqlite_file: Path) -> Ledger:
    """A ledger that Export Guard made before it had migrations: four decisions, an export, 9 people at acme."""
    with closing(sqlite3.connect(sqlite_file)) as database, database:
        database.executescript(BEFORE_MIGRATIONS.read_text())
    return Ledger(f"sqlite:///{sqlite_file}", KEY)


def test_the_steps_make_exactly_the_tables_that_the_code_uses(exports: Any) -> None:
    assert exports.ledger.init()
    engine = create_engine(exports.ledger_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
        assert compare_metadata(context, metadata) == []
        assert context.get_current_revision() == f"{SCHEMA:04}"


def test_a_ledger_is_made_once(exports: Any, open_ledger: Callable[..., Any]) -> None:
    assert exports.ledger.init()
    assert not open_ledger(exports.ledger_url).ledger.init()
    assert exports.ledger.upgrade() is None


def test_an_old_ledger_is_refused_until_it_is_upgraded(old_ledger: Ledger) -> None:
    for use in (Ledger.decisions, Ledger.verify, Ledger.init):
        with pytest.raises(LedgerError, match=r"has schema 1 and .* run `export-guard ledger upgrade`"):
            use(old_ledger)


def test_an_old_ledger_is_adopted_with_all_that_is_in_it(
    old_ledger: Ledger, sqlite_file: Path, fresh_exports: Callable[[Path], Any]
) -> None:
    assert old_ledger.upgrade() == 1
    exports = fresh_exports(sqlite_file.parent)
    assert exports.ledger.verify() == []
    assert len(exports.ledger.decisions()) == 4
    assert exports.people_in(exports.history()) == 9
    exports.record(range(6, 12))
    assert exports.people_in(exports.history()) == 12
    assert exports.ledger.verify() == []
    assert exports.ledger.upgrade() is None


def test_a_ledger_from_before_the_steps_is_upgraded_on_every_database(ledger_url: str, open_ledger: Any) -> None:
    with Database(ledger_url, 60).writing() as connection:
        command.upgrade(_config(connection), "0001")
        connection.exec_driver_sql(f"DROP TABLE {VERSION_TABLE}")
        connection.exec_driver_sql(f"INSERT INTO export_guard_schema VALUES (1, '{'a' * 32}')")
        mac = head_mac(KEY, "a" * 32, 0, GENESIS, None)
        connection.exec_driver_sql(f"INSERT INTO export_guard_head VALUES (1, 0, '{GENESIS}', '{mac}')")
    exports = open_ledger(ledger_url)
    assert exports.ledger.upgrade() == 1
    exports.record(range(3))
    assert exports.people_in(exports.history()) == 3
    assert exports.ledger.verify() == []
    with pytest.raises(DBAPIError, match="append-only"), create_engine(ledger_url).begin() as connection:
        connection.exec_driver_sql("UPDATE export_guard_schema SET version = 1")


def test_an_upgraded_ledger_still_refuses_to_be_changed(old_ledger: Ledger, sqlite_file: Path) -> None:
    old_ledger.upgrade()
    for statement in ("UPDATE export_guard_schema SET version = 1", "DELETE FROM export_guard_entry"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"), sqlite3.connect(sqlite_file) as database:
            database.execute(statement)


def test_an_old_ledger_that_was_changed_is_not_upgraded(old_ledger: Ledger, sqlite_file: Path) -> None:
    with closing(sqlite3.connect(sqlite_file)) as database, database:
        database.execute("DROP TRIGGER export_guard_entry_no_update")
        database.execute("UPDATE export_guard_entry SET outcome = 'block' WHERE seq = 2")
    with pytest.raises(LedgerError, match=r"not upgraded, because it does not verify \(entry 2 "):
        old_ledger.upgrade()
    with closing(sqlite3.connect(sqlite_file)) as database, database:
        assert not database.execute(f"SELECT 1 FROM sqlite_master WHERE name = '{VERSION_TABLE}'").fetchall()


def test_an_old_ledger_is_not_upgraded_with_another_key(old_ledger: Ledger, sqlite_file: Path) -> None:
    with pytest.raises(LedgerError, match="not the key that wrote this ledger"):
        Ledger(f"sqlite:///{sqlite_file}", bytes(range(1, 33))).upgrade()


def test_tables_of_another_make_are_not_adopted(old_ledger: Ledger, sqlite_file: Path) -> None:
    with closing(sqlite3.connect(sqlite_file)) as database, database:
        database.execute("ALTER TABLE export_guard_rollup ADD COLUMN mine TEXT")
    with pytest.raises(LedgerError, match=r"not those that Export Guard made \(export_guard_rollup\)"):
        old_ledger.upgrade()


def test_there_is_nothing_to_upgrade_where_no_ledger_was_made(sqlite_file: Path) -> None:
    with pytest.raises(LedgerError, match="there is no ledger here"):
        Ledger(f"sqlite:///{sqlite_file}", KEY).upgrade()
    assert not sqlite_file.exists()


KILLED = """
import os, sys
from sqlalchemy import event
from sqlalchemy.engine import Engine
from export_guard.ledger import Ledger
@event.listens_for(Engine, "after_cursor_execute")
def _count(connection, cursor, statement, *rest):
    if sys.argv[2] in statement:
        os.kill(os.getpid(), 9)
Ledger(sys.argv[1], bytes(range(32))).upgrade()
"""


@pytest.mark.slow
def test_an_upgrade_that_is_killed_leaves_the_ledger_as_it_was(
    old_ledger: Ledger, sqlite_file: Path, fresh_exports: Callable[[Path], Any]
) -> None:
    url = f"sqlite:///{sqlite_file}"
    for step in ("CREATE TABLE export_guard_checkpoint", "DROP TRIGGER", "INSERT INTO export_guard_checkpoint"):
        killed = subprocess.run([sys.executable, "-c", KILLED, url, step], check=False, capture_output=True)
        assert killed.returncode == -9
        with closing(sqlite3.connect(sqlite_file)) as database, database:
            assert database.execute("SELECT version FROM export_guard_schema").fetchall() == [(1,)]
    assert Ledger(url, KEY).upgrade() == 1
    assert fresh_exports(sqlite_file.parent).ledger.verify() == []


def test_the_tables_of_airflow_stay_apart_from_those_of_the_steps(exports: Any) -> None:
    exports.ledger.init()
    tables = inspect(create_engine(exports.ledger_url)).get_table_names()
    assert VERSION_TABLE in tables
    assert "alembic_version" not in tables
