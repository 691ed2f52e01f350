"""The verdict in OpenLineage: a run facet ``exportVerdict``, and the rules as data quality assertions on the dataset.

Nothing of OpenLineage is imported unless its provider calls.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from typing import Any

from export_guard.airflow.told import told_of

START, COMPLETE, FAILURE = (f"get_openlineage_facets_on_{when}" for when in ("start", "complete", "failure"))


def is_at_work() -> bool:
    """Whether OpenLineage's provider was loaded to listen in this process."""
    return "airflow.providers.openlineage.extractors.base" in sys.modules


def attach(task: Any) -> None:
    """Have an export tell OpenLineage its verdict besides what it tells anyway.

    Only where the provider is at work in this process, and not on our own operators, which tell by themselves.
    """
    from export_guard.airflow.telling import TellingOperator

    if not is_at_work() or isinstance(task, TellingOperator):
        return
    if COMPLETE in vars(task):  # a second decision in the same task
        return
    start, complete, failure = (getattr(task, name, None) for name in (START, COMPLETE, FAILURE))

    def on_complete(ti: Any) -> Any:
        return with_verdict(_told_by(complete, start, ti), told_of(task))

    def on_failure(ti: Any) -> Any:
        return with_verdict(_told_by(failure or complete, start, ti), told_of(task))

    setattr(task, COMPLETE, on_complete)
    setattr(task, FAILURE, on_failure)


def _told_by(later: Callable[[Any], Any] | None, start: Callable[[], Any] | None, ti: Any) -> Any:
    """What the operator itself tells; as OpenLineage asks: at its end, else at its start, else nothing."""
    if later is not None:
        return later(ti)
    return None if start is None else start()


def run_facets(ti: Any, _state: Any) -> dict[str, Any]:
    """For ``[openlineage] custom_run_facets``: the verdict of any task that has one, whatever its operator is."""
    from export_guard.airflow.lineage_facets import verdict_facet

    summary = told_of(ti.task)
    return {} if summary is None else {"exportVerdict": verdict_facet(summary)}


def with_verdict(lineage: Any, summary: Mapping[str, Any] | None) -> Any:
    """What an operator tells, with the verdict in it."""
    from airflow.providers.openlineage.extractors.base import OperatorLineage

    from export_guard.airflow.lineage_facets import verdict_facet

    lineage = OperatorLineage() if lineage is None else lineage
    if summary is not None:
        lineage.run_facets["exportVerdict"] = verdict_facet(summary)
    return lineage


def of_guard(summary: Mapping[str, Any] | None, to: str | None) -> Any:
    """What a guard tells: the dataset with the rules as assertions, and the verdict; before it, that there is none."""
    from airflow.providers.openlineage.extractors.base import OperatorLineage

    from export_guard.airflow.lineage_facets import inspected_dataset, verdict_facet

    if summary is None:
        return OperatorLineage(run_facets={"exportVerdict": verdict_facet({"outcome": "undecided", "recipient": to})})
    return OperatorLineage(inputs=inspected_dataset(summary), run_facets={"exportVerdict": verdict_facet(summary)})
