"""The check that was injected into an export: decide right here, then let it go on, or stop it.

An export that has a guard task is left to that one's decision. How strictly any other is treated is settled here
and not while the Dag is parsed, because only now it is known who gets the data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from export_guard.airflow.approving import answer_in, go_on_with_export
from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters import exporter_of
from export_guard.airflow.guarding import guard_of
from export_guard.airflow.in_task import cleared, finish, is_cleared, resumed, run_authors_hook
from export_guard.airflow.inside import GuardInside
from export_guard.airflow.operators import ExportBlocked
from export_guard.airflow.signals import decided_or_held, tell_refusal
from export_guard.errors import ExportGuardError

if TYPE_CHECKING:
    from export_guard.airflow._hook import AfterExport, BeforeExport
    from export_guard.policy.enforcement import Mode


def before_export(hook: BeforeExport, context: Any) -> None:
    """Stop the export unless it may leave under what is enforced; then run the author's own ``pre_execute``.

    Raises :class:`~export_guard.airflow.operators.ExportBlocked` or ``ExportHeld``, which Airflow never retries.
    """
    task = context["task"]
    exporter = exporter_of(task)
    guard = guard_of(task)
    if guard is not None:
        cleared(
            context, guard, f"read the log of the task {guard.task_id!r}, repair what it names, then clear that task"
        )
        run_authors_hook(guard.authors_pre_execute, context)
    elif hook.declared is not None or (exporter is not None and exporter.outward(task)):
        task.log.info("::endgroup::")  # Airflow folds what is logged before `execute`, and would fold an alert away
        readable = None if hook.declared is not None and hook.declared.dataset is not None else exporter
        inside = GuardInside(export=task, exporter=readable, declared=hook.declared)
        settled = hook.declared is not None or answer_in(context) is not None
        _check(inside, context, "inject" if settled else _mode(inside, context))
    run_authors_hook(hook.authors, context)


def after_export(hook: AfterExport, context: Any, result: Any) -> None:
    """Record that a cleared export ended well, then run the author's own ``post_execute``."""
    if is_cleared(context["task"]):
        result = finish(context, result)
        guard = guard_of(context["task"])
        run_authors_hook(guard.authors_post_execute if guard else None, context, result)
    run_authors_hook(hook.authors, context, result)


def _check(inside: GuardInside, context: Any, mode: Mode) -> None:
    from export_guard.airflow.deciding import rehearse_in_task

    if mode == "off":
        inside.log.info("export guard: nothing is enforced for this recipient")
    elif mode == "warn":
        rehearse_in_task(inside, context)
    elif mode == "reject":
        refusal = ExportBlocked(
            f"Export {inside.task_id!r} stopped before anything left: what this recipient gets needs a guard.\n"
            "why: enforcement is 'reject' for it, and nothing in the Dag file guards this task\n"
            f"do: write guard(…) around {inside.task_id!r} in the Dag file"
        )
        tell_refusal(context, refusal)
        raise refusal
    else:
        again = "repair what it names, then clear this task"
        cleared(context, inside, again, decision=_decided(inside, context))


def _decided(inside: GuardInside, context: Any) -> str | None:
    """Id of the decision that lets the export go on, now or after the answer; ``None`` where it is running already."""
    from export_guard.airflow.deciding import decide_in_task

    if resumed(context):
        return None
    said = answer_in(context)
    if said is None:
        return str(decide_in_task(inside, context)["id"])
    verdict = inside.export_answered(context, **said)
    go_on_with_export(context["task"])
    return str(verdict["id"])


def _mode(inside: GuardInside, context: Any) -> Mode:
    """How strictly this export is treated; an endpoint that cannot be told is one of nobody."""
    from export_guard.airflow.settings import airflow_enforcement, airflow_settings
    from export_guard.policy.policy import load_policy

    def looked_up() -> Mode:
        rules = airflow_enforcement()
        tags = context["dag"].tags
        if not rules.recipients:
            return rules.of_dag(tags)
        try:
            endpoint = inside.movement_of_running_export(context, AirflowConnections()).endpoint
        except ExportGuardError:
            return rules.of_export(tags, None)
        return rules.of_export(tags, load_policy(airflow_settings().policy).resolve(endpoint).recipient)

    return decided_or_held(
        context,
        looked_up,
        lambda why: (
            f"Export {inside.task_id!r} held before anything left: it cannot be told what is enforced.\n"
            f"why: {why}\n"
            "do: repair the settings of Export Guard, then clear this task"
        ),
    )
