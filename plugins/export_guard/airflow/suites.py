"""The suite of expectations that a guard runs on what it has inspected.

Great Expectations takes seconds to import, so that happens when a task with a suite runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from export_guard.airflow.settings import airflow_settings
from export_guard.errors import InspectionError

if TYPE_CHECKING:
    from export_guard.airflow.operators import ExportGuardOperator
    from export_guard.service.guard import Examiner

SEVERITIES = ("info", "warning", "critical")


def examiner_of(operator: ExportGuardOperator) -> Examiner | None:
    """What runs the operator's suite; ``None`` where it has none. Raises ``InspectionError`` where it cannot be run."""
    suite: Any = operator.suite
    if suite is None:
        return None
    if not isinstance(suite, str) or not suite.strip():
        raise InspectionError("suite", "is no file name after rendering", "check the template, or leave suite= out")
    limit = checked_severity(operator.suite_severity)
    try:
        from export_guard_expectations.examining import SuiteExaminer
    except ImportError as missing:
        raise InspectionError(
            f"suite {suite}",
            f"Great Expectations cannot be imported ({type(missing).__name__})",
            "install it on the worker",
        ) from None
    return SuiteExaminer(suite, operator.suite_parameters, limit, airflow_settings())


def checked_severity(severity: Any) -> Any:
    """The severity as it is. Raises ``InspectionError`` for one that does not exist."""
    if severity not in SEVERITIES:
        raise InspectionError(f"severity {severity!r}", "is not known", f"use one of {', '.join(SEVERITIES)}")
    return severity
