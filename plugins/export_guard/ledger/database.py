"""The ledger's own database: SQLite for one machine, PostgreSQL for many. Never Airflow's metadata database.

Every writer holds the one write lock of the ledger from its first statement to its commit: ``BEGIN
IMMEDIATE`` on SQLite (https://www.sqlite.org/lang_transaction.html), a row lock on the head of the chain
on PostgreSQL. So decisions come one after the other, and each sees all that were recorded before it.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from export_guard.errors import LedgerError

_AIRFLOW_URLS = ("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", "AIRFLOW__CORE__SQL_ALCHEMY_CONN")
_CONNECT_SECONDS = 10
_RETRY_SECONDS = 0.02

_REASONS: Mapping[str, str] = {
    "SQLITE_BUSY": "another process keeps it locked; find out which, or raise the ledger to PostgreSQL",
    "SQLITE_READONLY": "it cannot be written; give this user write access to the file and its folder",
    "SQLITE_NOTADB": "the file is not a SQLite database; restore it from a backup",
    "SQLITE_CORRUPT": "the file is damaged; restore it from a backup",
    "SQLITE_FULL": "the disk is full; make room",
    "SQLITE_CANTOPEN": "the file cannot be opened or made; see that its folder exists and can be written",
    "SQLITE_IOERR": "the disk does not answer; see its health and its free space",
    "55P03": "another session keeps it locked",
    "42501": "a privilege is missing: SELECT and INSERT on every table, UPDATE on head, group, checkpoint and rollup, "
    "DELETE on rollup, everybody and open",
    "25006": "the server is read-only",
    "53100": "the server's disk is full",
}


class Database:
    """Opens transactions on the ledger's database, and says plainly what is wrong with it.

    ``patience`` is how many seconds a writer waits for the others. Raises
    :class:`~export_guard.errors.LedgerError` for a URL that cannot hold a ledger.
    """

    def __init__(self, url: str, patience: float) -> None:
        parsed = _parsed(url)
        self.name = _shown(parsed)
        self.dialect = parsed.get_backend_name()
        self.file = _file(parsed)
        self._patience = patience
        _refuse_airflows(parsed, self.name)
        try:
            self._engine = _engine(parsed, patience)
        except ImportError:
            raise LedgerError(
                f"{self.name}: the PostgreSQL driver is not installed; `pip install 'airflow-export-guard[postgres]'`"
            ) from None
        except SQLAlchemyError as error:
            raise LedgerError(f"{self.name}: the ledger URL cannot be used ({type(error).__name__})") from None

    def is_there(self) -> bool:
        """Whether there is a database to look into (looking for a SQLite file must not make one)."""
        return self.file is None or os.path.exists(self.file)

    def prepare(self) -> None:
        """Choose SQLite's write-ahead log, which lets readers read while one writes, and survives a kill."""
        if self.file is None:
            return
        deadline = time.monotonic() + self._patience
        while True:
            try:
                with closing(sqlite3.connect(self.file, timeout=self._patience)) as connection:
                    connection.execute("PRAGMA journal_mode = WAL")
                return
            except sqlite3.OperationalError as error:
                # SQLite does not wait here when two processes change the mode at once.
                if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > deadline:
                    raise LedgerError(f"{self.name}: cannot make the ledger: {_reason(error)}") from None
                time.sleep(_RETRY_SECONDS)
            except sqlite3.Error as error:
                raise LedgerError(f"{self.name}: cannot make the ledger: {_reason(error)}") from None

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that no other writer can be in at the same time (on PostgreSQL: once the head is locked)."""
        with self.explained("write"), self._engine.connect() as connection:
            connection.execution_options(export_guard_write=True)
            with connection.begin():
                if self.dialect == "postgresql":
                    connection.execute(text(f"SET LOCAL lock_timeout = {int(self._patience * 1000)}"))
                    connection.execute(text("SET LOCAL synchronous_commit = on"))
                yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the ledger throughout."""
        with self.explained("read"), self._engine.connect() as connection:
            if self.dialect == "postgresql":
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    def connected(self) -> Connection:
        """A connection of one's own with a transaction begun, which the caller ends (PostgreSQL)."""
        with self.explained("reach"):
            connection = self._engine.connect()
            connection.begin()
            return connection

    @contextmanager
    def explained(self, doing: str) -> Iterator[None]:
        """Turn the database's errors into :class:`LedgerError`: what happened and what to do, no SQL, no parameters."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error) as error:
            raise LedgerError(f"{self.name}: cannot {doing} the ledger: {_reason(error)}") from None

    def refuse_airflow_tables(self, connection: Connection) -> None:
        """Raise :class:`LedgerError` when Airflow keeps its metadata in this database."""
        tables = set(inspect(connection).get_table_names())
        if "dag_run" in tables or {"alembic_version", "dag"} <= tables:
            raise LedgerError(
                f"{self.name}: Airflow keeps its metadata in this database. Tasks cannot reach that database, and "
                "`airflow db clean` or a migration could lose the ledger; give the ledger a database of its own"
            )


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise LedgerError(
            "the ledger URL cannot be understood; give a SQLAlchemy URL such as "
            "sqlite:////var/lib/export_guard/ledger.db or postgresql://user@host/database"
        ) from None
    if parsed.get_backend_name() in ("postgres", "postgresql"):
        return parsed.set(drivername="postgresql+psycopg")
    if parsed.get_backend_name() != "sqlite":
        raise LedgerError(f"{_shown(parsed)}: a ledger is kept in SQLite or PostgreSQL only")
    if _file(parsed) is None:
        raise LedgerError("sqlite://: a ledger in memory forgets what left; give a file (sqlite:////path/to/ledger.db)")
    return parsed


def _file(url: URL) -> str | None:
    """Path of a SQLite ledger; ``None`` for a server and for a database in memory."""
    if url.get_backend_name() != "sqlite" or not url.database or ":memory:" in url.database:
        return None
    if url.database.startswith("file:"):
        raise LedgerError("a ledger's SQLite URL is a plain path (sqlite:////path/to/ledger.db), not a file: URI")
    return url.database


def _shown(url: URL) -> str:
    """The URL for people: no password, and no options, which may hold one."""
    return url.set(query={}).render_as_string(hide_password=True)


def _refuse_airflows(url: URL, name: str) -> None:
    for variable in _AIRFLOW_URLS:
        given = os.environ.get(variable)
        if not given:
            continue
        try:
            other = make_url(given)
        except (ArgumentError, ValueError):
            continue  # not ours to judge; the tables of the database are looked at as well
        if _place(other) == _place(url):
            raise LedgerError(
                f"{name}: this is Airflow's metadata database ({variable}); give the ledger a database of its own"
            )


def _place(url: URL) -> tuple[Any, ...]:
    if url.get_backend_name() == "sqlite":
        return ("sqlite", os.path.realpath(url.database or ""))
    return ("server", url.host or "localhost", url.port or 5432, url.database)


@lru_cache(maxsize=8)
def _engine(url: URL, patience: float) -> Engine:
    """The engine of a ledger, the same one each time: a task opens its ledger several times.

    It keeps no connection, only what it has learnt of the server and the statements that are compiled already.
    """
    if url.get_backend_name() == "postgresql":
        # Prepared statements would break behind a pooler such as PgBouncer.
        options = {"connect_timeout": _CONNECT_SECONDS, "prepare_threshold": None}
        return create_engine(
            url, poolclass=NullPool, hide_parameters=True, isolation_level="READ COMMITTED", connect_args=options
        )
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True, connect_args={"timeout": patience})

    @event.listens_for(engine, "connect")
    def _settle(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where this file says so, not in the driver
        connection.execute("PRAGMA synchronous = FULL")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("export_guard_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    return engine


def _reason(error: Exception) -> str:
    """What went wrong, from the error's code only: its text may quote what was being stored."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    code = str(getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None) or "")
    for known, reason in _REASONS.items():
        if code.startswith(known):
            return reason
    return f"{type(cause).__name__}{f' {code}' if code else ''}; see that the database is reachable and whole"
