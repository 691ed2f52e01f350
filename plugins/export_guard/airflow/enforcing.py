"""What the cluster policy does to Dags while they are parsed, in the Dag processor and again in every worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from weakref import ref

from export_guard.airflow.exporters import exporter_of
from export_guard.airflow.hooking import class_of, has_check, hook_before, inject, why_check_is_skipped
from export_guard.errors import ExportGuardError
from export_guard.policy.enforcement import MODES, Enforcement, Mode


def enforce_in_dag(dag: Any) -> None:
    """Refuse a Dag whose exports cannot be guarded, or that lacks guards; insert guards where that is asked for.

    Raises ``AirflowClusterPolicyViolation``: Airflow shows its text as an import error of the Dag file.
    """
    tasks = list(dag.tasks)
    exports = [task for task in tasks if is_export(task)]
    stubs = [task for task in tasks if getattr(class_of(task), "is_stub", False)]
    if not exports and not stubs:
        return
    rules = enforcement_or_none()
    if rules is None:  # the check inside the export holds it, and says what is wrong with the settings
        return
    at_most, mode = rules.at_most(dag.tags), rules.of_dag(dag.tags)
    problems = list(_skipping(exports, stubs, at_most))
    if mode == "reject":
        problems += [(task, "has no guard; write guard(…) around it") for task in exports if not is_guarded(task)]
    if problems:
        raise _violation(dag, mode, problems)
    if mode == "insert":
        for task in exports:
            _insert(task)


def enforce_in_task(task: Any) -> None:
    """Put the check inside an export that lacks it; also where another policy has taken it out."""
    if has_check(task):
        return
    guarded = task.task_id in _guarded_in(task.get_dag())
    if not guarded and not is_export(task):
        return
    rules = enforcement_or_none()
    if rules is None or guarded or rules.at_most(task.get_dag().tags) != "off":
        inject(task)


def enforcement_or_none() -> Enforcement | None:
    """What is enforced; ``None`` where the settings are broken, which must stop exports but never Airflow."""
    from export_guard.airflow.settings import airflow_enforcement

    try:
        return airflow_enforcement()
    except ExportGuardError:
        return None


def is_export(task: Any) -> bool:
    """Whether a task moves data out, as far as its operator class tells."""
    exporter = exporter_of(task)
    return exporter is not None and exporter.moves_out(task)


def is_guarded(task: Any) -> bool:
    """Whether its author has guarded a task with ``guard()``."""
    from export_guard.airflow.guarding import guard_of

    hook = hook_before(task)
    return getattr(hook, "declared", None) is not None or guard_of(task) is not None


class _Remembered:
    """The tasks with a guard task in the Dag that was looked at last: policies are asked task by task."""

    dag: Callable[[], Any] = staticmethod(lambda: None)
    tasks: int = 0
    guarded: frozenset[str] = frozenset()


def _guarded_in(dag: Any) -> frozenset[str]:
    from export_guard.airflow.guarding import GuardOfTask

    last = _Remembered
    if last.dag() is not dag or last.tasks != len(dag.task_dict):
        last.guarded = frozenset(t.export_task_id for t in dag.task_dict.values() if isinstance(t, GuardOfTask))
        last.dag, last.tasks = ref(dag), len(dag.task_dict)
    return last.guarded


def _insert(task: Any) -> None:
    """Put a guard task before an export, if it can have one; else the check inside it does it all."""
    from export_guard.airflow.guarding import guard, why_no_guard_task

    if not is_guarded(task) and not getattr(task, "is_mapped", False) and why_no_guard_task(task) is None:
        guard(task)


def _skipping(exports: list[Any], stubs: list[Any], at_most: Mode) -> Iterator[tuple[Any, str]]:
    """The tasks whose check Airflow would not call."""
    if MODES.index(at_most) < MODES.index("inject"):
        return
    for task in {*exports, *(stub for stub in stubs if stub.outlets or at_most == "reject")}:
        if why := why_check_is_skipped(task):
            yield task, f"cannot be checked: {why}"


def _violation(dag: Any, mode: Mode, problems: list[tuple[Any, str]]) -> Exception:
    from airflow.exceptions import AirflowClusterPolicyViolation

    said = "\n".join(
        f"- task {task.task_id!r} ({class_of(task).__name__}) {why}"
        for task, why in sorted(problems, key=lambda problem: str(problem[0].task_id))
    )
    return AirflowClusterPolicyViolation(
        f"Export Guard refuses the Dag {dag.dag_id!r} (enforcement: {mode}).\n{said}\n"
        "see: docs/enforcement.md; `airflow export-guard coverage` lists the exports of all Dags"
    )
