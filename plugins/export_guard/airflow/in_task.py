"""The check inside the export task: no clearance for this very dataset and recipient, no export.

An upstream task alone does not hold: it can be marked successful, the export can have
``trigger_rule="all_done"``, an XCom can be overwritten. So the export task asks the ledger itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.guarding import GuardOfTask, guard_of
from export_guard.airflow.operators import ANSWERED, ExportBlocked, ExportHeld
from export_guard.airflow.pinning import pin_version
from export_guard.airflow.running import guard_service, run_identity, source_of, unforeseen
from export_guard.airflow.sealing import NotSealed, require_sealing, sealed, unsealed
from export_guard.airflow.signals import tell_clearance, tell_refusal
from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.airflow.inside import GuardInside
    from export_guard.datasets.dataset import SourceObject
    from export_guard.service import Clearance

_CLEARANCE = "_export_guard_clearance"
"""Attribute of a running export task that carries its clearance from its start to its end."""

_LEASE = "_export_guard_lease"
"""Attribute that holds off other tries of it meanwhile; it ends with the process at the latest."""


def require_clearance(context: Any) -> None:
    """Let the export go on only with a valid clearance in the ledger, and record that it starts.

    Then the author's own ``pre_execute`` runs. Raises :class:`~export_guard.airflow.operators.ExportBlocked`
    otherwise, which Airflow never retries.
    """
    task = context["task"]
    guard = guard_of(task)
    if guard is None:
        refusal = _refusal(task, "its guard is no longer in the Dag", "put guard(…) back into the Dag file")
        tell_refusal(context, refusal)
        raise refusal
    cleared(context, guard, f"read the log of the task {guard.task_id!r}, repair what it names, then clear that task")
    run_authors_hook(guard.authors_pre_execute, context)


def cleared(context: Any, guard: GuardOfTask | GuardInside, again: str, decision: str | None = None) -> None:
    """Find the clearance of the running export, by ``decision`` only where one is named, and record its start.

    ``again`` says how to get a clearance. Raises :class:`~export_guard.airflow.operators.ExportBlocked`.
    """
    task = context["task"]
    try:
        clearance = _clearance(context, task, guard, again, decision)
    except ExportBlocked as refusal:
        tell_refusal(context, refusal)
        raise
    task.log.info("cleared by decision %s until %s", clearance.decision_id, f"{clearance.expires_at:%Y-%m-%d %H:%M %Z}")
    setattr(task, _CLEARANCE, clearance)
    tell_clearance(context, clearance)


def record_finish(context: Any, result: Any) -> None:
    """Record that the export ended well, then run the author's own ``post_execute``."""
    result = finish(context, result)
    guard = guard_of(context["task"])
    run_authors_hook(guard.authors_post_execute if guard else None, context, result)


def is_cleared(task: Any) -> bool:
    """Whether this very run of an export task went on with a clearance."""
    return hasattr(task, _CLEARANCE)


def clearance_of(task: Any) -> Clearance | None:
    """The clearance that this very run of an export task went on with."""
    return getattr(task, _CLEARANCE, None)


def finish(context: Any, result: Any) -> Any:
    """Record that the export ended well; its clearance is spent. Returns what it returned, without sealed copies.

    A ledger that fails now fails the task for good: the data has left, and a retry would send it again.
    """
    task = context["task"]
    try:
        guard_service().finished(getattr(task, _CLEARANCE))
    except ExportGuardError as error:
        raise ExportBlocked(
            f"Export {task.task_id!r} is done, but its end could not be recorded in the ledger.\n"
            f"why: {error}\n"
            "do: repair the ledger, then mark this task successful; running it again would send the data twice"
        ) from None
    getattr(task, _LEASE).end()
    return _told(context, result, unsealed(task, result))


def _told(context: Any, returned: Any, result: Any) -> Any:
    """Have Airflow push another result than the one that the operator returned; lists are the same one anyway."""
    task = context["task"]
    if result is not returned and task.do_xcom_push:
        task.do_xcom_push = False
        context["ti"].xcom_push(key="return_value", value=result)
    return result


def _clearance(
    context: Any, task: Any, guard: GuardOfTask | GuardInside, again: str, decision: str | None
) -> Clearance:
    connections = AirflowConnections()
    try:
        movement = guard.movement_of_running_export(context, connections)
        service = guard_service()
        source = source_of(movement.dataset, connections)
        clearance = service.confirm(
            source,
            to=movement.endpoint,
            run=run_identity(context, task.task_id),
            connections=connections,
            decision=decision,
        )
        sealing = require_sealing(guard, movement.endpoint)
        if sealing is not None:
            sealed(task, sealing, _objects(source, clearance, connections))
        elif guard.exporter is not None and guard.exporter.pin is not None:
            guard.exporter.pin(task, _objects(source, clearance, connections))
        elif guard.pin is not None:
            pin_version(task, guard.pin, _objects(source, clearance, connections))
        lease = service.resumed(clearance) if resumed(context) else service.started(clearance)
        setattr(task, _LEASE, lease)
    except NotSealed as error:
        raise ExportHeld(
            f"Export {task.task_id!r} held before anything left: it cannot be sealed.\nwhy: {error}\n"
            "do: repair what it names, then clear this task"
        ) from None
    except ExportGuardError as error:
        raise _refusal(task, str(error), again) from None
    except Exception as error:  # noqa: BLE001 - third-party messages quote data; anything unforeseen is a doubt
        raise _refusal(task, unforeseen(error), again) from None
    return clearance


def _objects(source: Any, clearance: Clearance, connections: AirflowConnections) -> Sequence[SourceObject]:
    """The objects that are cleared, as they are named by what was just confirmed. Raises ``NotCleared``."""
    from export_guard.datasets import open_dataset
    from export_guard.service import NotCleared

    fingerprint = open_dataset(source, connections=connections).fingerprint()
    if fingerprint.digest != clearance.fingerprint:
        raise NotCleared("the data changed since it was inspected (its fingerprint is another one)")
    return fingerprint.objects


def _refusal(task: Any, why: str, todo: str) -> ExportBlocked:
    # Airflow folds what it logs before `execute` into a group, and would fold the error away with it
    task.log.info("::endgroup::")
    return ExportBlocked(
        f"Export {task.task_id!r} stopped before anything left: it has no valid clearance.\nwhy: {why}\ndo: {todo}"
    )


def resumed(context: Any) -> bool:
    """Whether the task comes back from a deferral of its own, so that its start is on record already."""
    server = getattr(context["ti"], "_ti_context_from_server", None)
    return bool(server and server.next_method not in (None, ANSWERED))


def run_authors_hook(hook: Callable[..., Any] | None, context: Any, *args: Any) -> None:
    """Run what the author wanted to have called before or after the export."""
    if hook is None:
        return
    import structlog
    from airflow.sdk.execution_time.callback_runner import create_executable_runner

    # the same runner as Airflow's own, so that a hook that yields asset metadata keeps working
    create_executable_runner(hook, context["outlet_events"], logger=structlog.get_logger("task")).run(context, *args)
