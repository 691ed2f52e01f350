"""What the last decision in a running task was, kept on the task until it ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SUMMARY = "_export_guard_summary"


def told_of(task: Any) -> Mapping[str, Any] | None:
    """The summary of the last decision that a running task made or was cleared by."""
    return getattr(task, _SUMMARY, None)


def keep(task: Any, summary: Mapping[str, Any]) -> None:
    """Keep a summary (:mod:`export_guard.report.summary`) on a running task."""
    setattr(task, _SUMMARY, summary)
