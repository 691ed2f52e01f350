"""What the report needs of a decision (the service's ``Decision`` fits; this room does not import it)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from export_guard.datasets.dataset import Fingerprint
from export_guard.policy.model import Export, Verdict
from export_guard.policy.remedies.remedy import Remedies
from export_guard.profile.columns import Finding
from export_guard.profile.exposure import Exposure
from export_guard.profile.sketch import Bounds


class Described(Protocol):
    """What is told of a profile: one that was taken of data, or one that is only declared."""

    @property
    def rows(self) -> int:
        """Rows."""

    @property
    def bytes(self) -> int:
        """Bytes."""

    @property
    def exposure(self) -> Exposure:
        """Subjects by kind."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What the columns hold; none where nothing was read."""

    @property
    def keys(self) -> frozenset[str]:
        """In words: what told subjects apart."""

    @property
    def not_inspected(self) -> frozenset[str]:
        """Columns whose content could not be looked at."""

    @property
    def subject_bounds(self) -> Bounds:
        """Distinct subjects over every kind."""

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns of a kind."""


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
    def profile(self) -> Described | None:
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
    def remedies(self) -> Remedies:
        """What would make an export pass that is held or blocked."""

    @property
    def decided_at(self) -> datetime:
        """When."""
