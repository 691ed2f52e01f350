"""The one use case: inspect what is about to leave, decide, record, and hand out a clearance.

Every door (Airflow, command line, expectations) goes through :class:`Guard`, so that they cannot
differ in what they count, decide or write down.
"""

from __future__ import annotations

from export_guard.service.approving import Approvals, Involved, NotApproved, Question
from export_guard.service.clearance import Clearance, NotCleared
from export_guard.service.guard import Decision, Guard

__all__ = [
    "Approvals",
    "Clearance",
    "Decision",
    "Guard",
    "Involved",
    "NotApproved",
    "NotCleared",
    "Question",
]
