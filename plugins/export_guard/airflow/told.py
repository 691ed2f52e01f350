"""What was decided in a running task, kept on the task until it ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SUMMARY = "_export_guard_summary"
_LET_GO = "_export_guard_let_go"


def told_of(task: Any) -> Mapping[str, Any] | None:
    """The summary of the last decision that a running task made or was cleared by."""
    return getattr(task, _SUMMARY, None)


def let_go_to(task: Any) -> frozenset[str]:
    """The recipients that a guard has let a running task send to, in any of its decisions."""
    return getattr(task, _LET_GO, frozenset())


def keep(task: Any, summary: Mapping[str, Any]) -> None:
    """Keep a summary (:mod:`export_guard.report.summary`) on a running task."""
    setattr(task, _SUMMARY, summary)
    if summary["outcome"] == "allow" and summary["recipient"] is not None:
        setattr(task, _LET_GO, let_go_to(task) | {summary["recipient"]})
