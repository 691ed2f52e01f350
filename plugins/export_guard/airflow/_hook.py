"""What Airflow calls around a guarded export: two functions put there by ``guard()``, two objects if injected.

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


class BeforeExport:
    """Called in place of the author's ``pre_execute``, which it keeps; ``declared`` is what ``guard()`` was told."""

    def __init__(self, authors: Any = None, declared: Any = None) -> None:
        self.authors = authors
        self.declared = declared

    def __call__(self, context: Any) -> None:
        from export_guard.airflow.enforced import before_export

        before_export(self, context)


class AfterExport:
    """Called in place of the author's ``post_execute``, which it keeps."""

    def __init__(self, authors: Any = None) -> None:
        self.authors = authors

    def __call__(self, context: Any, result: Any = None) -> None:
        from export_guard.airflow.enforced import after_export

        after_export(self, context, result)
