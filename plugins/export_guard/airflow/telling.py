"""What every operator of ours does with its verdict: it shows in Airflow, and OpenLineage is told of it.

Nothing but Airflow is imported here and nothing is done when an operator is made: both cost at every parse of a Dag.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from airflow.sdk import BaseOperator

from export_guard.airflow.in_memory import ShieldedDataset

if TYPE_CHECKING:
    from airflow.sdk import Context

VERDICT_KEY = "export_guard_verdict"
"""XCom key of the verdict, also of one that failed the task."""


class TellingOperator(BaseOperator, ShieldedDataset):  # in this order: Airflow patches what the first base has not
    """An operator that comes to a verdict on a dataset. Its subclasses name ``verdict`` among their templates."""

    overwrite_rtif_after_execution = True
    ui_color = "#e8f0fe"
    verdict: Mapping[str, Any] | None = None
    """The verdict as it shows in the Rendered Templates; ``None`` before there is one."""
    to: Any = None
    """Who gets the data; ``None`` where nobody does."""
    returns_verdict = True
    """Whether the verdict is what the task returns."""

    def publish(self, context: Context, verdict: Mapping[str, Any]) -> None:
        """Put a verdict where people look for it, before anything is raised."""
        from export_guard.airflow.showing import fitting

        self.verdict = fitting(verdict)
        if self.do_xcom_push:
            context["ti"].xcom_push(key=VERDICT_KEY, value=verdict)
            if self.returns_verdict and verdict["outcome"] != "allow":  # Airflow pushes that of a success only
                context["ti"].xcom_push(key="return_value", value=verdict)

    def get_openlineage_facets_on_start(self) -> Any:
        """What OpenLineage is told before the verdict: to whom."""
        from export_guard.airflow.lineage import of_guard

        return of_guard(None, self.to)

    def get_openlineage_facets_on_complete(self, _ti: Any) -> Any:
        """What OpenLineage is told after it: the verdict, and the rules as assertions on the dataset."""
        from export_guard.airflow.lineage import of_guard
        from export_guard.airflow.told import told_of

        return of_guard(told_of(self), self.to)

    def get_openlineage_facets_on_failure(self, ti: Any) -> Any:
        """The same of what may not go on."""
        return self.get_openlineage_facets_on_complete(ti)
