"""The guard task at work: take the movement, ask the service, tell people, and raise when it may not leave."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from export_guard.airflow.approving import involved_in
from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.declaring import declared
from export_guard.airflow.exporters import Movement, UnclearExportError
from export_guard.airflow.operators import ExportGuardOperator, refusal_for
from export_guard.airflow.running import guard_service, run_identity, source_of, unforeseen
from export_guard.airflow.sealing import require_sealing
from export_guard.airflow.settings import airflow_settings
from export_guard.airflow.showing import what_was_found
from export_guard.airflow.signals import decided_or_held, tell_decision, tell_rehearsal
from export_guard.airflow.suites import examiner_of
from export_guard.datasets.dataset import Fingerprint, Part
from export_guard.errors import ExportGuardError, InspectionError
from export_guard.policy.policy import load_policy
from export_guard.profile.scan import Progress
from export_guard.report.alert import message
from export_guard.report.summary import summary_of_verdict
from export_guard.report.verdict_json import verdict_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from export_guard.service import Decision

PROGRESS_SECONDS = 30.0
"""Seconds between two lines of progress in the log."""


class Unreadable:
    """A dataset that stands for a doubt about what is exported, so that the doubt is decided on and recorded."""

    def __init__(self, name: str, doubt: ExportGuardError) -> None:
        self.name = name
        self._doubt = InspectionError(name, str(doubt))

    def parts(self) -> Iterator[Part]:
        """Raises the doubt."""
        raise self._doubt

    def fingerprint(self) -> Fingerprint:
        """Raises the doubt."""
        raise self._doubt


def decide_in_task(operator: ExportGuardOperator, context: Any, *, may_ask: bool = True) -> Mapping[str, Any]:
    """Decide on the operator's movement; return the verdict as JSON, or raise ``ExportBlocked``/``ExportHeld``."""
    return decided_in_task(operator, context, may_ask=may_ask)[1]


def decided_in_task(
    operator: ExportGuardOperator, context: Any, *, may_ask: bool = True
) -> tuple[Decision, Mapping[str, Any]]:
    """The same; return the decision as well as its verdict as JSON.

    With ``may_ask``, a hold that people may release parks the task until one of them answers.
    """
    began = time.monotonic()

    def decided() -> tuple[Decision, str, dict[str, Any]]:
        decision = _decide(operator, context)
        return decision, message(decision), verdict_json(decision)

    decision, alert, verdict = decided_or_held(context, decided, partial(_undecided, operator))
    _log(operator, decision)
    if decision.verdict.outcome == "allow":  # an alert is shown by Airflow, as the error that it is
        operator.log.info("%s", alert.partition("\n")[0])
    operator.publish(context, verdict)
    tell_decision(context, summary_of_verdict(verdict), alert, time.monotonic() - began)
    if decision.verdict.outcome == "hold" and decision.id:
        alert += f"\n{_approval(operator, context, decision, may_ask=may_ask)}"
    if decision.verdict.outcome != "allow":
        raise refusal_for(decision.verdict.outcome)(alert, decision.verdict)
    return decision, verdict


def _approval(operator: ExportGuardOperator, context: Any, decision: Decision, *, may_ask: bool) -> str:
    """Ask for approval, which does not return; where nobody is asked, the line of the alert that says how to get it."""
    from export_guard.airflow.approving import ask
    from export_guard.service import Approvals
    from export_guard.service.approving import how_to_approve

    try:
        if may_ask:
            return ask(operator, context, decision)
        return how_to_approve(Approvals(airflow_settings()).question(decision.id))
    except ExportGuardError as error:
        return f"nobody can approve this: {error}"
    except Exception as error:  # noqa: BLE001 - the hold stands whether or not it could be asked about
        return f"nobody could be asked to approve this: {unforeseen(error)}"


def rehearse_in_task(operator: ExportGuardOperator, context: Any) -> None:
    """Decide without a trace and say in the log what would have come of it. Stops nothing, whatever happens."""
    try:
        decision = _decide(operator, context, record=False)
        alert = message(decision)
    except ExportGuardError as error:
        operator.log.warning("export guard would hold this export (enforcement: warn): %s", error)
        return
    except Exception as error:  # noqa: BLE001 - a rehearsal must stop nothing; third-party messages quote data
        operator.log.warning("export guard would hold this export (enforcement: warn): %s", unforeseen(error))
        return
    _log(operator, decision)
    tell_rehearsal(context, decision)
    headline = alert.partition("\n")[0]  # the rest says what is not so: that nothing was sent
    if decision.verdict.outcome == "allow":
        operator.log.info("%s", headline)
    else:
        operator.log.warning("export guard would have stopped this export (enforcement: warn): %s", headline)


def _decide(operator: ExportGuardOperator, context: Any, *, record: bool = True) -> Decision:
    connections = AirflowConnections()
    service = guard_service()
    source: Any
    try:
        movement = operator.movement(context, connections)
        _check_claim(movement)
        require_sealing(operator, movement.endpoint)
        source, to = source_of(movement.dataset, connections), movement.endpoint
        said = _declared(operator)
        examiner = examiner_of(operator.suite, operator.suite_severity, operator.suite_parameters, airflow_settings)
    except ExportGuardError as doubt:
        source, to, said = Unreadable(f"task {operator.guarded_task_id()}", doubt), operator.to or "", {}
        examiner = None
    return service.check(
        source,
        to=to,
        **said,
        run=run_identity(context, operator.guarded_task_id()),
        connections=connections,
        progress=_progress(operator),
        record=record,
        awaits_start=operator.export_records_start,
        involved=involved_in(context),
        examiner=examiner,
    )


def _check_claim(movement: Movement) -> None:
    """Raises ``UnclearExportError`` when the author named another recipient than the one the operator sends to."""
    if not movement.claimed:
        return
    policy = load_policy(airflow_settings().policy)
    real, claimed = policy.resolve(movement.endpoint).recipient, policy.resolve(movement.claimed).recipient
    if real is None or claimed is None or real.id != claimed.id:
        raise UnclearExportError(
            f"the task sends to {movement.endpoint}, which belongs to {real.name if real else 'nobody in the policy'}, "
            f"but guard(…, to={movement.claimed!r}) says {claimed.name if claimed else 'somebody unknown'}; "
            "correct one of them"
        )


def _declared(operator: ExportGuardOperator) -> dict[str, Any]:
    return declared(
        relationship=operator.relationship,
        purpose=operator.purpose,
        evidence=operator.evidence,
        subject=operator.subject,
        subject_unit=operator.subject_unit,
        country=operator.country,
        country_column=operator.country_column,
    )


def _progress(operator: ExportGuardOperator) -> Callable[[Progress], None]:
    last = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal last
        if time.monotonic() - last >= PROGRESS_SECONDS:
            last = time.monotonic()
            operator.log.info("inspecting %s: %s rows so far", progress.part, f"{progress.rows:,}")

    return tell


def _log(operator: ExportGuardOperator, decision: Decision) -> None:
    operator.log.info("::group::What was found")
    for line in what_was_found(decision):
        operator.log.info("%s", line)
    operator.log.info("::endgroup::")


def _undecided(operator: ExportGuardOperator, why: str) -> str:
    return (
        f"Export of {operator.guarded_task_id()!r} held: no decision could be made.\n"
        f"why: {why}\n"
        "do: repair it, then clear this task; nothing has left"
    )
