"""Metrics of decisions, through Airflow's own: StatsD, Datadog or OpenTelemetry, whichever is switched on.

The outcome is part of the name, since plain StatsD drops tags. Counts of people go out by order of magnitude only.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

PREFIX = "export_guard"
_BUCKETS = (100, 1_000, 10_000, 100_000, 1_000_000)


def decided(task: Any, summary: Mapping[str, Any], seconds: float) -> None:
    """Count a decision: ``export_guard.decisions.<outcome>``, its seconds, rows, and people by order of magnitude."""
    outcome, tags = summary["outcome"], _tags(task, summary["recipient"])
    stats = _stats()
    stats.incr(f"{PREFIX}.decisions.{outcome}", tags=tags)
    stats.timing(f"{PREFIX}.decision_duration", timedelta(seconds=seconds), tags=tags)
    if summary["rows"] is not None:
        stats.incr(f"{PREFIX}.rows.{outcome}", int(summary["rows"]), tags=tags)
    if summary["people"] is not None:
        stats.incr(f"{PREFIX}.people.{outcome}.{magnitude(summary['people']['high'])}", tags=tags)


def undecided(task: Any) -> None:
    """Count an export on which no decision could be made; it was held."""
    _stats().incr(f"{PREFIX}.undecided", tags=_tags(task))


def rehearsed(task: Any, outcome: str, recipient: str | None) -> None:
    """Count what would have come of an export that is only warned of (``enforcement: warn``)."""
    _stats().incr(f"{PREFIX}.rehearsed.{outcome}", tags=_tags(task, recipient))


def refused(task: Any) -> None:
    """Count an export that came without a valid clearance, and was stopped."""
    _stats().incr(f"{PREFIX}.refused", tags=_tags(task))


def unguarded(task: Any, recipient: str | None) -> None:
    """Count a write to a place outside that no guard has seen."""
    _stats().incr(f"{PREFIX}.unguarded", tags=_tags(task, recipient))


def magnitude(people: int) -> str:
    """A count of people by order of magnitude, as it may go to a metrics system."""
    if people == 0:
        return "none"
    return next((f"under_{limit}" for limit in _BUCKETS if people < limit), f"from_{_BUCKETS[-1]}")


def _tags(task: Any, recipient: str | None = None) -> dict[str, str]:
    return {"dag_id": task.dag_id, "task_id": task.task_id, **({"recipient": recipient} if recipient else {})}


def _stats() -> Any:
    from airflow.sdk.observability.stats import Stats

    return Stats
