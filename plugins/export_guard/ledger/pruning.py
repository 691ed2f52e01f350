"""Taking away what need not be kept any longer, so that the rest still proves itself.

Only the beginning of the chain is ever taken away. An entry at its end, under the secret key like any other, says up
to where, and with which hash the part ended that is gone: from there on the chain is checked as ever.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, select, text

from export_guard.ledger.chain import GENESIS
from export_guard.ledger.tables import entry, everybody, open_export, rollup, schema, stored_profile

KIND = "pruned"
"""Kind of the entry, and what stands in its column ``decision``."""

KEPT_YEARS = 10
"""28 CFR 202.1101(a): records are kept for at least ten years."""


def new_id() -> str:
    """Id of such an entry."""
    return f"p-{uuid.uuid4().hex}"


def last_before(connection: Connection, day: date) -> int:
    """The last entry such that it and all before it are of earlier days (0: there is none)."""
    kept = connection.scalar(select(func.min(entry.c.seq)).where(entry.c.day >= day.isoformat()))
    last = connection.scalar(select(func.max(entry.c.seq))) or 0
    # The newest entry stays, so that there is always one that the head of the chain ends with.
    return min((kept or last + 1) - 1, last - 1) if last else 0


def beginning(connection: Connection) -> tuple[int, str]:
    """How many entries were taken away from the beginning, and the hash of the last of them."""
    newest = select(entry.c.payload).where(entry.c.decision == KIND, entry.c.kind == KIND)
    payload = connection.scalar(newest.order_by(entry.c.seq.desc()).limit(1))
    if payload is None:
        return 0, GENESIS
    details: Mapping[str, Any] = json.loads(payload)
    return int(details["up_to"]), str(details["hash"])


def take_away(connection: Connection, up_to: int) -> None:
    """Delete the entries up to one with all that is about them. The triggers are back when this returns."""
    triggers = _lift_triggers(connection)
    gone = select(entry.c.id).where(entry.c.seq <= up_to)
    connection.execute(delete(open_export).where(open_export.c.decision.in_(gone)))
    last_day = connection.scalar(select(func.max(entry.c.day)).where(entry.c.seq <= up_to))
    connection.execute(delete(rollup).where(rollup.c.first <= last_day))
    connection.execute(delete(everybody).where(everybody.c.first <= last_day))
    connection.execute(delete(stored_profile).where(stored_profile.c.seq <= up_to))
    connection.execute(delete(entry).where(entry.c.seq <= up_to))
    for statement in triggers:
        connection.execute(text(statement))


def days_to_renew(connection: Connection, last_day: str) -> list[tuple[str, date]]:
    """Groups and days of which entries are left though roll-ups as old as theirs were deleted."""
    left = select(entry.c.recipient_group, entry.c.day).where(entry.c.outcome == "allow", entry.c.day <= last_day)
    return [(group, date.fromisoformat(day)) for group, day in connection.execute(left.distinct())]


def _lift_triggers(connection: Connection) -> list[str]:
    """Let entries be deleted until the statements that are returned have run."""
    if connection.dialect.name == "sqlite":
        found = connection.execute(
            text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'export_guard%'")
        ).all()
        for name, _ in found:
            connection.execute(text(f"DROP TRIGGER {name}"))
        return [sql for _, sql in found]
    tables = [table.name for table in (entry, stored_profile, schema)]
    for table in tables:
        connection.execute(text(f"ALTER TABLE {table} DISABLE TRIGGER {table}_append_only"))
    return [f"ALTER TABLE {table} ENABLE TRIGGER {table}_append_only" for table in tables]
