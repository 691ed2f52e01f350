"""The operator that runs expectations and stops the run where they do not hold.

Great Expectations takes seconds to import, so that happens when the task runs, never when a Dag is parsed.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from export_guard.airflow.operators import ExportBlocked
from export_guard.airflow.telling import TellingOperator
from export_guard.errors import InspectionError

if TYPE_CHECKING:
    from airflow.sdk import Context


class ExpectationGuardOperator(TellingOperator):
    """Validate a dataset with a suite or a checkpoint; succeed only where everything was evaluated and held.

    It decides on no export: without ``guard(task)`` or ``ExportGuardOperator`` nothing is recorded and cleared.

    Parameters
    ----------
    dataset:
        What is validated (templated): as for ``ExportGuardOperator``. It is streamed, not made a pandas frame.
    suite:
        A suite file of expectations of ``export_guard_expectations`` (templated). Either this or ``checkpoint``.
    checkpoint, project:
        A checkpoint that has a ``BlockExportAction``, and the folder of its Great Expectations project (templated).
        Its action knows the severity that counts. ``dataset`` may be left out then.
    batch_parameters:
        Which batch the checkpoint validates (templated).
    parameters:
        Values for the suite's parameters (templated).
    severity:
        The severity from which a failure of ``suite`` stops the run: ``info`` (every failure), ``warning`` or
        ``critical``. What could not be decided always does.

    Raises :class:`~export_guard.airflow.operators.ExportBlocked` where something did not hold, and
    :class:`~export_guard.airflow.operators.ExportHeld` where nothing could be judged; Airflow retries neither. The
    verdict (names, kinds and counts) is pushed as XCom ``export_guard_verdict`` and return value before that.
    """

    template_fields: Sequence[str] = (
        "dataset",
        "suite",
        "checkpoint",
        "project",
        "batch_parameters",
        "parameters",
        "verdict",
    )
    template_fields_renderers: ClassVar[dict[str, str]] = {
        "dataset": "json",
        "batch_parameters": "json",
        "parameters": "json",
        "verdict": "json",
    }

    def __init__(
        self,
        *,
        dataset: Any = None,
        suite: str | None = None,
        checkpoint: str | None = None,
        project: str | None = None,
        batch_parameters: Mapping[str, Any] | None = None,
        parameters: Mapping[str, Any] | None = None,
        severity: str = "info",
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.dataset = dataset
        self.suite = suite
        self.checkpoint = checkpoint
        self.project = project
        self.batch_parameters = batch_parameters
        self.parameters = parameters
        self.severity = severity

    def execute(self, context: Context) -> Mapping[str, Any]:
        """Validate, tell; return the verdict as JSON when it allows to go on."""
        from export_guard.airflow.signals import decided_or_held, tell_decision
        from export_guard.report.summary import summary_of_validation

        began = time.monotonic()

        def judged() -> tuple[dict[str, Any], dict[str, Any], str]:
            verdict = self._run()
            return verdict, summary_of_validation(verdict, datetime.now(UTC)), _told(verdict)

        verdict, summary, told = decided_or_held(context, judged, self._undecided)
        alert = f"Validation of {self.task_id!r} failed: {told}"
        self.publish(context, verdict)
        tell_decision(context, summary, alert, time.monotonic() - began)
        if verdict["outcome"] != "allow":
            raise ExportBlocked(alert, verdict)
        self.log.info("%s", told)
        return verdict

    def _run(self) -> dict[str, Any]:
        from export_guard.airflow.connections import AirflowConnections
        from export_guard.airflow.running import source_of
        from export_guard.airflow.settings import airflow_settings
        from export_guard_expectations.running import run_checkpoint, run_suite

        self._check_arguments()
        connections = AirflowConnections()
        source = None if self.dataset is None else source_of(self.dataset, connections)
        common: dict[str, Any] = {
            "parameters": self.parameters,
            "settings": airflow_settings(),
            "connections": connections,
        }
        if self.suite:
            return run_suite(self.suite, source, limit=self.severity, **common)  # type: ignore[arg-type]
        return run_checkpoint(
            str(self.project), str(self.checkpoint), source=source, batch_parameters=self.batch_parameters, **common
        )

    def _check_arguments(self) -> None:
        """Raises ``InspectionError`` where it is not clear what to run; at run time, since templates fill these."""
        from export_guard.airflow.suites import checked_severity

        checked_severity(self.severity)
        if bool(self.suite) == bool(self.checkpoint):
            raise InspectionError("task", "needs either a suite or a checkpoint", "give one of the two")
        if self.suite and self.dataset is None:
            raise InspectionError("task", "has a suite and no dataset", "say which dataset is validated")
        if self.checkpoint and not self.project:
            raise InspectionError("task", "has a checkpoint and no project", "give the folder of its project")

    def _undecided(self, why: str) -> str:
        return (
            f"Validation of {self.task_id!r} held: nothing could be judged.\n"
            f"why: {why}\n"
            "do: repair it, then clear this task"
        )


def _told(verdict: Mapping[str, Any]) -> str:
    failed = verdict["failed"]
    lines = [f"{verdict['evaluated']} of {verdict['declared']} expectations evaluated, {len(failed)} failed"]
    lines += [f"why: {problem}" for problem in verdict["problems"]]
    lines += [f"{each['severity']}: {each['expectation']}: {each['why']}" for each in failed]
    return "\n".join(lines)
