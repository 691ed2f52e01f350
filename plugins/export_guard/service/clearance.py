"""The proof that this very data may go to this recipient in this run, until it expires.

A clearance travels from the check to the export and back; the ledger stays the authority. The signature
only keeps a made-up clearance from writing into the ledger.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass
from datetime import UTC, datetime

from export_guard.errors import ExportGuardError
from export_guard.policy.model import RunIdentity


class NotCleared(ExportGuardError):  # noqa: N818 - it states what is so, as the other refusals do
    """An export has no valid clearance; the message says what differs and what to do."""


@dataclass(frozen=True)
class Clearance:
    """A signed permission to export once. ``endpoint`` is ``None`` where any endpoint of the recipient will do."""

    decision_id: str
    fingerprint: str
    recipient_id: str
    endpoint: str | None
    run: RunIdentity
    expires_at: datetime
    signature: str


def sign(
    key: bytes,
    decision_id: str,
    fingerprint: str,
    recipient_id: str,
    endpoint: str | None,
    run: RunIdentity,
    expires_at: datetime,
) -> Clearance:
    """Make a clearance. The run counts as its Dag and run: a retry of the task uses the same clearance."""
    unsigned = Clearance(decision_id, fingerprint, recipient_id, endpoint, run, expires_at.astimezone(UTC), "")
    return Clearance(
        decision_id, fingerprint, recipient_id, endpoint, run, unsigned.expires_at, _signature(key, unsigned)
    )


def check_signature(key: bytes, clearance: Clearance) -> None:
    """Raise :class:`NotCleared` unless the clearance was signed with this key and not changed since."""
    if not hmac.compare_digest(clearance.signature.encode(), _signature(key, clearance).encode()):
        raise NotCleared(
            "the clearance was not issued by this guard, or was changed on the way; inspect the dataset again"
        )


def _signature(key: bytes, clearance: Clearance) -> str:
    signed = [
        clearance.decision_id,
        clearance.fingerprint,
        clearance.recipient_id,
        clearance.endpoint,
        clearance.run.dag_id,
        clearance.run.run_id,
        clearance.expires_at.astimezone(UTC).isoformat(),
    ]
    return hmac.new(key, json.dumps(signed).encode("ascii"), hashlib.sha256).hexdigest()
