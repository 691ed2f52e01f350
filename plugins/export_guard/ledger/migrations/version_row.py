"""The number of the newest step, kept in the ledger's own schema table for versions that know no steps."""

from __future__ import annotations

from sqlalchemy import Connection

_TABLE = "export_guard_schema"


def write_version(connection: Connection, version: int) -> None:
    """Write the number into a table that refuses to be changed. The trigger is back when this returns."""
    change = f"UPDATE {_TABLE} SET version = {version:d}"
    if connection.dialect.name == "sqlite":
        trigger = f"{_TABLE}_no_update"
        made_with = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE name = '{trigger}'").scalar_one()
        statements = [f"DROP TRIGGER {trigger}", change, made_with]
    else:
        toggle = f"ALTER TABLE {_TABLE} {{}} TRIGGER {_TABLE}_append_only"
        statements = [toggle.format("DISABLE"), change, toggle.format("ENABLE")]
    for statement in statements:
        connection.exec_driver_sql(statement)
