"""Which kinds a column's name speaks of."""

from __future__ import annotations

from export_guard.kinds.kind import Kind
from export_guard.profile.columns import ColumnRef


def header_kinds(column: ColumnRef) -> tuple[Kind, ...]:
    """Kinds whose header words occur in the column's name or path, best first."""
    return ()
