"""Numbers, limits and windows in the words of an alert."""

from __future__ import annotations

from collections.abc import Mapping

from export_guard.policy.model import Unit
from export_guard.policy.pack import Limit
from export_guard.policy.windows import Window
from export_guard.profile.sketch import Bounds

UNITS: Mapping[Unit, tuple[str, str]] = {
    "person": ("person", "people"),
    "device": ("device", "devices"),
    "record": ("row", "rows"),
    "byte": ("byte", "bytes"),
    "dataset": ("dataset", "datasets"),
}


def units(number: int, unit: Unit) -> str:
    """``1 person``, ``12,000 people``."""
    one, many = UNITS[unit]
    return f"{number:,} {one if number == 1 else many}"


def amount(count: Bounds, unit: Unit) -> str:
    """A count with its bounds, never a bare number where it is not exact."""
    if count.exact:
        return units(count.high, unit)
    if count.low <= 1:
        return f"up to {units(count.high, unit)}"
    return f"{count.low:,} to {units(count.high, unit)}"


def limit_words(limit: Limit, window: Window | None) -> str:
    """``limit 10,000 in 12 months``."""
    span = "in one export" if window is None else f"in {window}"
    if limit.number == 0 or (limit.operator == "ge" and limit.number == 1):
        return "none may leave"
    return f"limit {'' if limit.operator == 'gt' else 'below '}{limit.number:,} {span}"
