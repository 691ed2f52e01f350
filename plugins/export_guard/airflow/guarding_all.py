"""``guard_all(dag)``: guard every export of a Dag that can be read by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from export_guard.airflow.exporters import exporter_of
from export_guard.airflow.guarding import GuardedExport, GuardOfTask, guard, guard_of, why_no_guard_task
from export_guard.airflow.hooking import class_of, has_check, inject, why_check_is_skipped
from export_guard.airflow.inside import Declared
from export_guard.airflow.operators import ExportGuardOperator


@dataclass(frozen=True)
class GuardedDag:
    """The exports that :func:`guard_all` has guarded, by task id, and the tasks that it left, with the reason."""

    guarded: Mapping[str, GuardedExport]
    left: Mapping[str, str]

    def __str__(self) -> str:
        """One line for each task."""
        lines = [f"{name}: guarded" for name in self.guarded]
        return "\n".join(lines + [f"{name}: left, {why}" for name, why in self.left.items()])


def guard_all(dag: Any = None, *, leave: Mapping[str, str] | None = None, **options: Any) -> GuardedDag:
    """Guard every export of a Dag that can be read by itself; call it after the last task.

    Each gets its guard as from :func:`~export_guard.airflow.guarding.guard`. Where a guard task would not hold an
    export back (a trigger rule that does not wait for it), the export decides for itself when it starts, as a mapped
    one does.

    Parameters
    ----------
    dag:
        The Dag; inside ``with DAG(…)`` it is that one.
    leave:
        Exports to leave as they are: task id, and the reason why.
    options:
        As for :func:`~export_guard.airflow.guarding.guard`, the same for every export: ``purpose``, ``evidence``, …

    Returns what was guarded, and what was left and why: tasks of operators that cannot be read, downloads, those
    that have a guard, those in ``leave``. Raises ``ValueError`` while the Dag is parsed for exports that no guard could
    hold back, for ``task_id``, ``dataset`` and ``to``, which belong to one export, and for a name in ``leave`` that is
    no task of the Dag.
    """
    dag = _dag(dag)
    leave = leave or {}
    _refuse(dag, leave, options)
    guarded: dict[str, GuardedExport] = {}
    left: dict[str, str] = {}
    for task in list(dag.tasks):
        if isinstance(task, GuardOfTask):
            continue
        why = leave.get(task.task_id) or _why_left(task)
        if why is None:
            guarded[task.task_id] = _guard(task, options)
        else:
            left[task.task_id] = why
    return GuardedDag(guarded, left)


def _guard(task: Any, options: Mapping[str, Any]) -> GuardedExport:
    if getattr(task, "is_mapped", False) or why_no_guard_task(task) is None:
        return guard(task, **options)
    inject(task, Declared(None, None, options))
    return GuardedExport(None, task)


def _why_left(task: Any) -> str | None:
    """Why a task gets no guard; ``None`` where it does."""
    name = class_of(task).__name__
    if guard_of(task) is not None or has_check(task):
        return "it has a guard already"
    if isinstance(task, ExportGuardOperator) or issubclass(class_of(task), ExportGuardOperator):
        return "it is a guard itself"
    exporter = exporter_of(task)
    if exporter is None:
        return (
            f"{name} is not an operator that Export Guard can read; if it moves data out: guard(task, dataset=…, to=…)"
        )
    return None if exporter.moves_out(task) else f"this {name} moves nothing out"


def _refuse(dag: Any, leave: Mapping[str, str], options: Mapping[str, Any]) -> None:
    of_one = sorted({"task_id", "dataset", "to"} & set(options))
    if of_one:
        raise ValueError(f"guard_all({dag.dag_id!r}): {of_one[0]}= belongs to one export; guard that one with guard(…)")
    unknown = sorted(set(leave) - set(dag.task_ids))
    if unknown:
        raise ValueError(f"guard_all({dag.dag_id!r}): leave= names {unknown[0]!r}, which is no task of the Dag")
    unreasoned = sorted(name for name, why in leave.items() if not why.strip())
    if unreasoned:
        raise ValueError(f"guard_all({dag.dag_id!r}): leave= gives no reason for {unreasoned[0]!r}")
    open_ones = [
        f"- task {task.task_id!r}: {why}"
        for task in dag.tasks
        if task.task_id not in leave and _why_left(task) is None and (why := why_check_is_skipped(task))
    ]
    if open_ones:
        raise ValueError(f"guard_all({dag.dag_id!r}) cannot guard all exports.\n" + "\n".join(open_ones))


def _dag(dag: Any) -> Any:
    if dag is None:
        from airflow.sdk.definitions._internal.contextmanager import DagContext

        dag = DagContext.get_current()
        if dag is None:
            raise ValueError("guard_all(): no Dag was given; call it inside `with DAG(…)`, or give the Dag")
    return dag
