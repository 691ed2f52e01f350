"""What the ledger is told, and what it tells: plain values without any cell value in them."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Literal

from export_guard.ledger import packing
from export_guard.ledger.chain import canonical_json
from export_guard.policy.model import Export, Outcome, Verdict
from export_guard.profile.exposure import Exposure
from export_guard.profile.profile import Profile

EventKind = Literal["export_started", "export_finished", "export_failed", "export_released"]

ApprovalKind = Literal["approval_given", "approval_refused", "approval_spent"]
"""What becomes of a decision that held; see :mod:`export_guard.ledger.approvals`."""


def idempotency_key(recipient_group: str, fingerprint: str, dag_id: str, run_id: str) -> str:
    """Which decisions are one export told twice: the same data, to the same recipients, in the same logical run.

    The task and its map index are left out on purpose: two tasks of a run that send the same bytes to the
    same recipient give it nothing twice.
    """
    return hashlib.sha256(canonical_json([recipient_group, fingerprint, dag_id, run_id]).encode()).hexdigest()


@dataclass(frozen=True)
class StoredProfile:
    """A profile made ready to be stored, so that the work is not done while the ledger is locked."""

    data: bytes
    exposure: Exposure
    summary: Mapping[str, Any]

    @classmethod
    def of(cls, profile: Profile, stored: Exposure | None = None) -> StoredProfile:
        """Pack a profile with its exposure, and sum it up for readers without a decoder.

        ``stored`` is its exposure under several secret keys, where there is more than one.
        """
        pool = packing.Pool()
        exposure = profile.exposure if stored is None else stored
        body = {"profile": packing.put_profile(profile, pool), "exposure": packing.put_exposure(exposure, pool)}
        return cls(packing.pack(body, pool), exposure, _summary(profile, profile.exposure))


def _summary(profile: Profile, exposure: Exposure) -> dict[str, Any]:
    """Types and volumes, as 28 CFR 202.1001(b)(1) and .1101 want them kept."""
    return {
        "rows": profile.rows,
        "bytes": profile.bytes,
        "kinds": {
            name: {
                "family": kind.family,
                "columns": sorted(profile.columns_of(name)),
                "subjects": kind.subjects.bounds().to_json(),
            }
            for name, kind in exposure.kinds.items()
        },
        "columns": _columns(profile),
        "subject_keys": sorted(profile.keys),
        "not_inspected": sorted(profile.not_inspected),
    }


def _columns(profile: Profile) -> dict[str, list[str]]:
    """The columns of every kind, also of kinds without a family, of which no subjects are kept."""
    columns: dict[str, set[str]] = {}
    for finding in profile.findings:
        columns.setdefault(finding.kind, set()).add(finding.column.label)
    return {kind: sorted(labels) for kind, labels in sorted(columns.items())}


@dataclass(frozen=True)
class DecisionRecord:
    """One decision. ``fingerprint`` and ``profile`` are ``None`` where the data could not be inspected.

    ``expires_at`` is when an allowed export may no longer start. ``policy`` is the digest of the policy
    file. ``doubt`` says what could not be established, in words. ``awaits_start`` says that the export records its own
    start before anything leaves: where no start is on record when the clearance has expired, nothing left.
    ``involved`` says who may not approve it (JSON; ``None``: not known).
    """

    id: str
    decided_at: datetime
    export: Export
    verdict: Verdict
    fingerprint: str | None = None
    profile: StoredProfile | None = None
    expires_at: datetime | None = None
    doubt: str | None = None
    policy: str | None = None
    awaits_start: bool = False
    involved: Mapping[str, Any] | None = None

    @property
    def recipient_group(self) -> str | None:
        """The group that the window counts for."""
        return None if self.export.recipient is None else self.export.recipient.group

    @cached_property
    def idempotency(self) -> str | None:
        """See :func:`idempotency_key`; ``None`` where recipient or data are unknown."""
        if self.recipient_group is None or self.fingerprint is None:
            return None
        return idempotency_key(self.recipient_group, self.fingerprint, self.export.run.dag_id, self.export.run.run_id)


@dataclass(frozen=True)
class Recorded:
    """A decision as the ledger remembers it.

    ``started`` and ``finished`` tell whether its export is known to have begun and to be done, ``released`` whether it
    was given back: it does not count, and clears nothing.
    """

    id: str
    at: str
    outcome: Outcome
    recipient: str | None
    endpoint: str | None
    fingerprint: str | None
    dag_id: str
    run_id: str
    task_id: str
    expires_at: datetime | None
    finished: bool
    started: bool = False
    released: bool = False
    map_index: int = -1
