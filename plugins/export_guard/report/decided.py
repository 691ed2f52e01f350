"""What the report needs of a decision (the service's ``Decision`` fits; this room does not import it)."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from export_guard.datasets.dataset import Fingerprint
from export_guard.policy.model import Export, Verdict
from export_guard.profile.profile import Profile


class Cleared(Protocol):
    """A clearance, as far as it may be shown (its signature may not)."""

    @property
    def expires_at(self) -> datetime:
        """Until when the export may start."""


class Decided(Protocol):
    """One decision of the guard. ``id`` is that of its row in the ledger; empty when none was written."""

    @property
    def id(self) -> str:
        """Ledger id."""

    @property
    def verdict(self) -> Verdict:
        """What was decided."""

    @property
    def export(self) -> Export:
        """What was to be exported, to whom."""

    @property
    def profile(self) -> Profile | None:
        """What was found; ``None`` when nothing could be inspected."""

    @property
    def fingerprint(self) -> Fingerprint | None:
        """Which bytes were inspected."""

    @property
    def doubt(self) -> str | None:
        """What could not be found out, if anything."""

    @property
    def clearance(self) -> Cleared | None:
        """The clearance of an allowed export."""

    @property
    def decided_at(self) -> datetime:
        """When."""
