"""The verdict on each column, from counters only."""

from __future__ import annotations

from collections.abc import Sequence

from export_guard.profile.columns import ColumnStats, Finding


def classify(columns: Sequence[ColumnStats]) -> tuple[Finding, ...]:
    """Decide what each column of one table holds."""
    return ()
