"""Great Expectations expectations on the same profile and rules as the Airflow guard.

Importing this package is what registers them: do it before a suite that names them is loaded, since
Great Expectations drops expectations it does not know from a suite and calls the rest a success.
"""

from __future__ import annotations

from export_guard_expectations.action import BlockExportAction, guarded_checkpoint, verdict_of
from export_guard_expectations.column import ExpectColumnToHoldNoSensitiveData, ExpectColumnToHoldOnlyKinds
from export_guard_expectations.contract import ExpectNoUndeclaredSensitiveColumns
from export_guard_expectations.free_text import ExpectNoSensitiveFreeText
from export_guard_expectations.groups import ExpectGroupSizeToBeAtLeast
from export_guard_expectations.handles import handle
from export_guard_expectations.limits import ExpectExportToStayWithinLimits
from export_guard_expectations.metric import ExportGuardGroups, ExportGuardProfile
from export_guard_expectations.page_action import ValidationPageAction
from export_guard_expectations.places import ExpectLocationPrecisionToBeCoarserThan
from export_guard_expectations.subjects import ExpectDistinctSubjectsToBeAtMost

__all__ = [
    "BlockExportAction",
    "ExpectColumnToHoldNoSensitiveData",
    "ExpectColumnToHoldOnlyKinds",
    "ExpectDistinctSubjectsToBeAtMost",
    "ExpectExportToStayWithinLimits",
    "ExpectGroupSizeToBeAtLeast",
    "ExpectLocationPrecisionToBeCoarserThan",
    "ExpectNoSensitiveFreeText",
    "ExpectNoUndeclaredSensitiveColumns",
    "ExportGuardGroups",
    "ExportGuardProfile",
    "ValidationPageAction",
    "guarded_checkpoint",
    "handle",
    "verdict_of",
]
