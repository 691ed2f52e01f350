"""Makes the tables of a ledger, brings older ones up to date, and refuses those it does not know.

Alembic does the steps (``migrations``), each inside the transaction of the caller: a process that is killed
in between leaves the ledger as it was.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, insert, inspect, select

from export_guard.errors import LedgerError
from export_guard.ledger.tables import SCHEMA, schema

if TYPE_CHECKING:
    from alembic.config import Config

VERSION_TABLE = "export_guard_migration"
"""Where Alembic notes the step it is at. Not its usual name, which is Airflow's."""

_FIRST = 1
"""The version of ledgers that were made before there were steps."""

_FIRST_TABLES = {
    "export_guard_entry": "seq id kind at day decision outcome recipient_group recipient endpoint fingerprint "
    "idempotency dag_id run_id task_id expires_at payload prev_hash hash",
    "export_guard_head": "id seq hash mac",
    "export_guard_profile": "seq data",
    "export_guard_rollup": "recipient_group first last entries last_seq data mac",
    "export_guard_schema": "version ledger",
}


@dataclass(frozen=True)
class Found:
    """What is in a database: the version of the tables, and the identity of the ledger."""

    version: int
    ledger: str

    def known(self, name: str) -> str:
        """The identity, of a ledger of this very version. Raises ``LedgerError`` that says what to do."""
        if self.version == SCHEMA:
            return self.ledger
        raise _unknown(name, self.version)


def _unknown(name: str, version: int) -> LedgerError:
    todo = (
        "upgrade Export Guard on this machine"
        if version > SCHEMA
        else "run `export-guard ledger upgrade` once, as the owner of the tables, after a backup"
    )
    return LedgerError(f"{name}: the ledger has schema {version} and this Export Guard knows {SCHEMA}; {todo}")


def find(connection: Connection) -> Found | None:
    """Look for a ledger; ``None``: there is none."""
    if not inspect(connection).has_table(schema.name):
        return None
    version, ledger = connection.execute(select(schema.c.version, schema.c.ledger)).one()
    return Found(int(version), str(ledger))


def make(connection: Connection) -> str:
    """Make the tables of a new ledger, and draw its identity."""
    from alembic import command

    command.upgrade(_config(connection), "head")
    identity = uuid.uuid4().hex
    connection.execute(insert(schema).values(version=SCHEMA, ledger=identity))
    return identity


def bring_up_to_date(connection: Connection, found: Found, name: str) -> None:
    """Take the steps that are missing. Raises ``LedgerError`` for a newer ledger, and for tables of another make."""
    if found.version > SCHEMA:
        raise _unknown(name, found.version)
    from alembic import command

    if not inspect(connection).has_table(VERSION_TABLE):
        _refuse_other_make(connection, found, name)
        command.stamp(_config(connection), f"{_FIRST:04}")
    command.upgrade(_config(connection), "head")


def _refuse_other_make(connection: Connection, found: Found, name: str) -> None:
    """A ledger from before the steps has exactly the tables of the first one."""
    tables = inspect(connection)
    there = {
        table: {column["name"] for column in tables.get_columns(table)} if tables.has_table(table) else set()
        for table in _FIRST_TABLES
    }
    other = [table for table, columns in _FIRST_TABLES.items() if there[table] != set(columns.split())]
    if found.version != _FIRST or other:
        raise LedgerError(
            f"{name}: the tables are not those that Export Guard made ({', '.join(other) or 'no steps noted'}); "
            "restore the ledger from a backup"
        )


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
