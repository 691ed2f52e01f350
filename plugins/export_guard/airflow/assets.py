"""The verdict on the asset events of an export, for the Dags that its assets trigger."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

EXTRA = "export_guard"
"""Key of the summary in the ``extra`` of an asset event."""


def of(task: Any) -> list[Any]:
    """The assets that a task names among its outlets."""
    from airflow.sdk import Asset

    return [outlet for outlet in task.outlets if isinstance(outlet, Asset)]


def add_to_events(context: Any, summary: Mapping[str, Any]) -> None:
    """Put the summary on the event of every asset that the running task names among its outlets.

    Airflow makes the events when the task succeeds, and only then.
    """
    for asset in of(context["task"]):
        context["outlet_events"][asset].extra[EXTRA] = dict(summary)
