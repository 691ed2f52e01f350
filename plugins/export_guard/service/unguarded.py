"""Writes that went around the guard, seen after the fact: who got them, put on record in the ledger."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from export_guard.ledger import DecisionRecord
from export_guard.policy.decision import doubt
from export_guard.policy.model import Export, Recipient, RunIdentity
from export_guard.policy.policy import load_policy
from export_guard.service.opened import opened_ledger
from export_guard.settings import Settings

RULE = "unguarded-write"
"""The rule of the guard itself under which such a write is on record, as a hold that came too late."""

_FIX = "put a guard before it: guard(task), or check_frame(…, to=…) in the task; find out what left"


@dataclass(frozen=True)
class UnguardedWrite:
    """A write to a place outside. ``recipient`` is ``None`` for a place that belongs to nobody in the policy."""

    endpoint: str
    recipient: Recipient | None

    def __str__(self) -> str:
        """One line for people."""
        who = "nobody in the policy" if self.recipient is None else self.recipient.name
        return f"wrote to {self.endpoint}, which belongs to {who}, without a guard; what left was not inspected"


def unguarded_write(settings: Settings, place: str) -> UnguardedWrite | None:
    """A write to a place, as the policy sees it; ``None`` for one of our own, and for local files of nobody.

    Raises ``ExportGuardError`` for a policy that cannot be read.
    """
    resolution = load_policy(settings.policy).resolve(place)
    recipient, endpoint = resolution.recipient, resolution.endpoint
    if endpoint is None or (recipient is not None and recipient.entity == "own"):
        return None
    local = recipient is None and ("://" not in endpoint or endpoint.startswith("file:"))
    return None if local else UnguardedWrite(endpoint, recipient)


def record_unguarded(settings: Settings, write: UnguardedWrite, run: RunIdentity) -> str:
    """Put a write on record; returns the id. It counts in no window: nobody knows what left.

    Raises ``ExportGuardError`` where policy or ledger cannot be reached.
    """
    now = datetime.now(UTC)
    policy = load_policy(settings.policy)
    export = Export(write.endpoint, write.endpoint, write.recipient, policy.exporter, run=run)
    verdict = doubt(RULE, str(write), _FIX, now.date())
    return opened_ledger(settings).record(
        DecisionRecord(f"d-{uuid.uuid4().hex}", now, export, verdict, doubt=str(write), policy=policy.digest)
    )


@dataclass(frozen=True)
class SeenWrite:
    """An unguarded write as the ledger has it."""

    at: str
    dag: str
    task: str
    run: str
    endpoint: str
    recipient: str


def seen_writes(settings: Settings, since: date | None = None) -> Iterator[SeenWrite]:
    """The unguarded writes on record, the oldest first. Raises ``LedgerError``."""
    for record in opened_ledger(settings).records(since=since):
        if any(rule["rule"] == RULE for rule in record["rules"]):
            yield SeenWrite(
                record["decided_at"],
                record["dag_id"],
                record["task_id"],
                record["run_id"],
                record["endpoint"] or "",
                record["recipient"] or "nobody in the policy",
            )
