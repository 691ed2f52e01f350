"""The operator that runs expectations and stops the run where they do not hold.

Great Expectations takes seconds to import, so that happens when the task runs, never when a Dag is parsed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from airflow.sdk import BaseOperator

from export_guard.airflow.in_memory import ShieldedDataset
from export_guard.airflow.operators import VERDICT_KEY, ExportBlocked, ExportHeld
from export_guard.errors import ExportGuardError, InspectionError

if TYPE_CHECKING:
    from airflow.sdk import Context

_ROOM = 3_600
"""Characters of a rendered field that stay readable under Airflow's default ``max_templated_field_length`` (4096)."""


class ExpectationGuardOperator(ShieldedDataset, BaseOperator):
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
    overwrite_rtif_after_execution = True
    ui_color = "#e8f0fe"

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
        self.verdict: Mapping[str, Any] | None = None

    def execute(self, context: Context) -> Mapping[str, Any]:
        """Validate, tell; return the verdict as JSON when it allows to go on."""
        from export_guard.airflow.running import unforeseen

        try:
            verdict = self._run()
            told = _told(verdict)
        except ExportGuardError as error:
            raise ExportHeld(self._undecided(str(error))) from None
        except Exception as error:  # noqa: BLE001 - third-party messages quote data; anything unforeseen is a doubt
            raise ExportHeld(self._undecided(unforeseen(error))) from None
        self._publish(context, verdict)
        if verdict["allow"] is not True:
            raise ExportBlocked(f"Validation of {self.task_id!r} failed: {told}")
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

    def _publish(self, context: Context, verdict: dict[str, Any]) -> None:
        self.verdict = _fitting(verdict)
        if self.do_xcom_push:
            context["ti"].xcom_push(key=VERDICT_KEY, value=verdict)
            if verdict["allow"] is not True:  # Airflow pushes the return value of a success only
                context["ti"].xcom_push(key="return_value", value=verdict)

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


def _fitting(verdict: Mapping[str, Any]) -> Mapping[str, Any]:
    """The verdict with as many failures as Airflow shows without cutting; a cut field is no JSON any more."""
    shown = dict(verdict)
    while len(json.dumps(shown)) > _ROOM and shown["failed"]:
        shown["failed"] = shown["failed"][: len(shown["failed"]) // 2]
        shown["see"] = f"all {len(verdict['failed'])} failures: XCom {VERDICT_KEY}"
    return shown
