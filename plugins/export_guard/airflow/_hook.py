"""The two functions that Airflow calls around a guarded export.

Airflow writes their *source text* into the serialised Dag. A changed character here gives every guarded
Dag in every deployment a new version, so this file is frozen: the work is in ``in_task.py``.
"""

from __future__ import annotations

from typing import Any


def before_export(context: Any) -> None:
    from export_guard.airflow.in_task import require_clearance

    require_clearance(context)


def after_export(context: Any, result: Any = None) -> None:
    from export_guard.airflow.in_task import record_finish

    record_finish(context, result)
