"""Writes that went around the guard, seen after the fact: who got them, put on record in the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from export_guard.ledger import SeenWrite
from export_guard.policy.model import Recipient, RunIdentity
from export_guard.policy.policy import load_policy
from export_guard.service.opened import opened_ledger
from export_guard.settings import Settings


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


def record_unguarded(settings: Settings, write: UnguardedWrite, run: RunIdentity) -> None:
    """Put a write on record. Raises ``ExportGuardError`` where policy or ledger cannot be reached."""
    opened_ledger(settings).saw_write(
        SeenWrite(
            datetime.now(UTC),
            write.endpoint,
            None if write.recipient is None else write.recipient.id,
            run.dag_id,
            run.run_id,
            run.task_id,
            run.map_index,
            load_policy(settings.policy).digest,
        )
    )
