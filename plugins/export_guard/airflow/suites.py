"""The suite of expectations that a guard runs on what it has inspected.

Great Expectations takes seconds to import, so that happens when a task with a suite runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from export_guard.errors import InspectionError

if TYPE_CHECKING:
    from export_guard.service.guard import Examiner
    from export_guard.settings import Settings

SEVERITIES = ("info", "warning", "critical")


def examiner_of(
    suite: Any, severity: Any, parameters: Mapping[str, Any] | None, settings: Callable[[], Settings]
) -> Examiner | None:
    """What runs a suite; ``None`` where there is none. Raises ``InspectionError`` where it cannot be run."""
    if suite is None:
        return None
    if not isinstance(suite, str) or not suite.strip():
        raise InspectionError("suite", "is no file name", "check it, after rendering, or leave suite= out")
    limit = checked_severity(severity)
    try:
        from export_guard_expectations.examining import SuiteExaminer
    except ImportError as missing:
        raise InspectionError(
            f"suite {suite}",
            f"Great Expectations cannot be imported ({type(missing).__name__})",
            "install it on the worker",
        ) from None
    return SuiteExaminer(suite, parameters, limit, settings())


def checked_severity(severity: Any) -> Any:
    """The severity as it is. Raises ``InspectionError`` for one that does not exist."""
    if severity not in SEVERITIES:
        raise InspectionError(f"severity {severity!r}", "is not known", f"use one of {', '.join(SEVERITIES)}")
    return severity
