"""Great Expectations expectations on the same profile and rules as the Airflow guard.

Importing this package is what registers them: do it before a suite that names them is loaded, since
Great Expectations drops expectations it does not know from a suite and calls the rest a success.
"""

from __future__ import annotations

from export_guard_expectations.column import ExpectColumnToHoldNoSensitiveData
from export_guard_expectations.limits import ExpectExportToStayWithinLimits
from export_guard_expectations.metric import ExportGuardProfile

__all__ = ["ExpectColumnToHoldNoSensitiveData", "ExpectExportToStayWithinLimits", "ExportGuardProfile"]
