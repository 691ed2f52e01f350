"""Writes that no guard has seen, as the ledger keeps them: observations, no decisions.

They allow nothing and hold nothing, count in no window, and nobody can approve them.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from export_guard.ledger.entries import Entries
from export_guard.ledger.tables import entry

KIND = "unguarded_write"
"""Kind of the entry, and what stands in its column ``decision``."""


@dataclass(frozen=True)
class SeenWrite:
    """A task wrote to ``endpoint``, which belongs to ``recipient`` (``None``: to nobody in the policy), at that time.

    ``policy`` is the digest of the policy file that says so.
    """

    at: datetime
    endpoint: str
    recipient: str | None
    dag_id: str
    run_id: str
    task_id: str
    map_index: int = -1
    policy: str | None = None


def record(entries: Entries, write: SeenWrite) -> int:
    """Append a write. Returns the number of the entry."""
    return entries.append(
        KIND,
        f"u-{uuid.uuid4().hex}",
        write.at,
        {"map_index": write.map_index, "policy": write.policy},
        endpoint=write.endpoint,
        recipient=write.recipient,
        dag_id=write.dag_id,
        run_id=write.run_id,
        task_id=write.task_id,
    )


def seen(connection: Connection, entries: Entries, since: date | None) -> Iterator[SeenWrite]:
    """The writes on record, the oldest first, each after checking its hash; ``since`` is a day (UTC, inclusive)."""
    query = select(entry).where(entry.c.decision == KIND, entry.c.kind == KIND).order_by(entry.c.seq)
    if since is not None:
        query = query.where(entry.c.day >= since.isoformat())
    for row in connection.execute(query).mappings():
        said = json.loads(entries.checked(row)["payload"])
        yield SeenWrite(
            at=datetime.fromisoformat(row["at"]).astimezone(UTC),
            endpoint=row["endpoint"],
            recipient=row["recipient"],
            dag_id=row["dag_id"],
            run_id=row["run_id"],
            task_id=row["task_id"],
            map_index=said["map_index"],
            policy=said["policy"],
        )
