"""``guard(export_task)``: put a guard in front of an export, and a check inside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from inspect import signature
from typing import TYPE_CHECKING, Any, cast

from airflow.sdk import BaseOperator
from airflow.sdk.definitions._internal.mixins import DependencyMixin

from export_guard.airflow import _hook
from export_guard.airflow.exporters import Exporter, Movement, UnclearExportError, exporter_of
from export_guard.airflow.hooking import class_of, has_check, inject, why_check_is_skipped
from export_guard.airflow.inside import Declared
from export_guard.airflow.operators import ExportGuardOperator

if TYPE_CHECKING:
    from airflow.sdk import Context

    from export_guard.airflow.connections import AirflowConnections

HASTY_RULES = frozenset({"always", "one_success", "one_failed", "one_done", "all_failed", "all_skipped"})
"""Trigger rules under which a task can start before its guard has finished, or only because it failed."""


class GuardOfTask(ExportGuardOperator):
    """The guard that :func:`guard` puts upstream of an export.

    With an ``exporter`` it reads dataset and endpoint off the export task itself, rendered with its own
    context; without one they are what the author declared. It also keeps what the check inside the export
    needs, so that taking the guard out of the Dag closes the door rather than opening it.
    """

    export_records_start = True

    def __init__(
        self,
        *,
        export_task_id: str,
        exporter: Exporter | None = None,
        authors_pre_execute: Callable[..., Any] | None = None,
        authors_post_execute: Callable[..., Any] | None = None,
        dataset: Any = None,
        to: str | None = None,
        pin: str | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(dataset=dataset, to=to or "", **kwargs)
        self.pin = pin
        self.export_task_id = export_task_id
        self.exporter = exporter
        self.authors_pre_execute = authors_pre_execute
        self.authors_post_execute = authors_post_execute

    def guarded_task_id(self) -> str:
        """The export task."""
        return self.export_task_id

    def movement(self, context: Context, connections: AirflowConnections) -> Movement:
        """What the export task would move, read off a rendered copy of it."""
        if self.exporter is None:
            return super().movement(context, connections)
        export = cast("BaseOperator", self.dag.get_task(self.export_task_id)).prepare_for_execution()
        _render(export, {**context, "task": export})
        movement = replace(self.exporter.movement(export, connections), claimed=self.to)
        self.dataset, self.to = movement.dataset, movement.endpoint
        return movement

    def movement_of_running_export(self, context: Context, connections: AirflowConnections) -> Movement:
        """The same, asked from inside the export task, whose fields are rendered already."""
        if self.exporter is not None:
            return self.exporter.movement(context["task"], connections)
        declared = self.prepare_for_execution()
        _render(declared, context)
        return super(GuardOfTask, declared).movement(context, connections)


def _render(task: BaseOperator, context: Any) -> None:
    try:
        task.render_template_fields(context)
    except Exception as error:  # noqa: BLE001 - templates run the author's code, which raises anything
        raise UnclearExportError(
            f"the template fields of {task.task_id!r} cannot be rendered ({type(error).__name__}); the log says which"
        ) from None


def guard_of(export_task: Any) -> GuardOfTask | None:
    """The guard of an export task in the same Dag; ``None`` when there is none (any more)."""
    for task in export_task.dag.task_dict.values():
        if isinstance(task, GuardOfTask) and task.export_task_id == export_task.task_id:
            return task
    return None


class _AlsoUpstreamOfGuard(set[str]):
    """Upstream ids of a guarded export: whatever comes before the export comes before its guard as well.

    So ``extract >> export`` may stand after ``guard(export)``; without this the guard would look before
    ``extract`` has written the data. A copy is a plain set.
    """

    def __init__(self, task_ids: Iterable[str], guard: GuardOfTask) -> None:
        super().__init__(task_ids)
        self._guard = guard

    def __reduce__(self) -> tuple[type[set[str]], tuple[list[str]]]:
        return set, (sorted(self),)

    def add(self, task_id: str) -> None:
        super().add(task_id)
        guard, task = self._guard, self._guard.dag.get_task(task_id)
        if task is not guard and guard.task_id not in task.get_flat_relative_ids(upstream=True):
            guard.upstream_task_ids.add(task_id)
            task.downstream_task_ids.add(guard.task_id)


@dataclass(frozen=True, eq=False)
class GuardedExport(DependencyMixin):
    """A guard and its export, for use in chains: ``extract >> guard(upload) >> notify``.

    What comes before it comes before the guard, what comes after it comes after the export. A mapped export has
    no guard task (``guard`` is ``None``): each of its tasks decides for itself when it starts.
    """

    guard: GuardOfTask | None
    export: Any

    @property
    def roots(self) -> Sequence[DependencyMixin]:
        """The guard: where the pair begins."""
        return [self.guard or self.export]

    @property
    def leaves(self) -> Sequence[DependencyMixin]:
        """The export: where the pair ends."""
        return [self.export]

    @property
    def output(self) -> Any:
        """The XCom of the export."""
        return self.export.output

    def set_upstream(self, other: Any, edge_modifier: Any = None) -> None:
        """Put tasks before the guard."""
        (self.guard or self.export).set_upstream(other, edge_modifier)

    def set_downstream(self, other: Any, edge_modifier: Any = None) -> None:
        """Put tasks after the export."""
        self.export.set_downstream(other, edge_modifier)


def guard(
    export_task: Any,
    *,
    dataset: Any = None,
    to: str | None = None,
    task_id: str | None = None,
    pin: str | None = None,
    **options: Any,
) -> GuardedExport:
    """Guard an export: a task before it that decides, and a check inside it that finds the decision or stops.

    For the operators in :data:`~export_guard.airflow.exporters.EXPORTERS` (and their subclasses) dataset and
    endpoint are read off the task. For any other, say them: both are templates.

    Parameters
    ----------
    export_task:
        The task that moves the data out, or what a ``@task`` function returned.
    dataset:
        What it moves; only for operators that cannot be read.
    to:
        The recipient's id or the endpoint's URL. Optional for operators that can be read; if given there, the
        endpoint must belong to that recipient, else the export holds.
    task_id:
        Name of the guard task; by default ``guard__`` and the name of the export task. A mapped export has none.
    pin:
        For a Delta or Iceberg table as ``dataset``: the argument of the exporting function (or the operator's field)
        that takes a version or snapshot id. It is set to the one that was inspected.
    options:
        Everything else that :class:`~export_guard.airflow.operators.ExportGuardOperator` takes:
        ``relationship``, ``purpose``, ``evidence``, ``subject``, ``country``, …

    Raises ``ValueError`` while the Dag is parsed, with the fix, for a task that cannot be guarded this way.
    """
    export = getattr(export_task, "operator", export_task)
    _refuse_unguardable(export)
    exporter = _readable(export, dataset, to)
    if pin is not None and exporter is not None:
        raise ValueError(f"guard({export.task_id!r}): pin= is for a table that dataset= names; leave it out")
    if getattr(export, "is_mapped", False):
        if task_id is not None:
            raise ValueError(f"guard({export.task_id!r}): a mapped task has no guard task; leave task_id= out")
        if unknown := sorted(set(options) - set(signature(ExportGuardOperator.__init__).parameters)):
            raise ValueError(f"guard({export.task_id!r}): a mapped task has no guard task to take {unknown[0]}=")
        inject(export, Declared(dataset, to, options, pin))
        return GuardedExport(None, export)
    before = [export.dag.get_task(name) for name in sorted(export.upstream_task_ids)]
    inserted = GuardOfTask(
        task_id=task_id or f"guard__{export.label}",
        export_task_id=export.task_id,
        exporter=exporter,
        authors_pre_execute=export._pre_execute_hook,
        authors_post_execute=export._post_execute_hook,
        dataset=dataset,
        to=to,
        pin=pin,
        dag=export.dag,
        task_group=export.task_group,
        trigger_rule=export.trigger_rule,
        **{**{name: getattr(export, name) for name in _SAME_WORKER}, **options},
    )
    export._pre_execute_hook = _hook.before_export
    export._post_execute_hook = _hook.after_export
    inserted.set_upstream(before)
    export.set_upstream(inserted)
    export.upstream_task_ids = _AlsoUpstreamOfGuard(export.upstream_task_ids, inserted)
    return GuardedExport(inserted, export)


_SAME_WORKER = ("owner", "queue", "pool", "executor", "executor_config", "run_as_user")
"""What decides where a task runs: the guard has to see the files that the export sees."""


def _readable(export: Any, dataset: Any, to: str | None) -> Exporter | None:
    exporter = exporter_of(export)
    name = class_of(export).__name__
    if exporter is not None and exporter.declarable and dataset is not None:
        exporter = None  # its author knows better
    if exporter is None and (dataset is None or to is None):
        raise ValueError(
            f"guard({export.task_id!r}): {name} is not an operator that Export Guard can read; "
            "say what it moves and where to: guard(task, dataset=…, to=…)"
        )
    if exporter is not None and dataset is not None:
        raise ValueError(
            f"guard({export.task_id!r}): {name} says itself what it moves; leave dataset= out, "
            "so that nothing else can be inspected than what leaves"
        )
    if exporter is not None and not exporter.moves_out(export):
        raise ValueError(f"guard({export.task_id!r}): this {name} moves nothing out; it needs no guard")
    return exporter


def _refuse_unguardable(export: Any) -> None:
    task = f"guard({getattr(export, 'task_id', export)!r})"
    if not isinstance(export, BaseOperator) and not getattr(export, "is_mapped", False):
        raise ValueError(f"{task}: not a task; give the operator that moves the data out")
    if export.get_dag() is None:
        raise ValueError(f"{task}: the task is in no Dag yet; create it inside `with DAG(...)` first")
    if why := why_check_is_skipped(export):
        raise ValueError(f"{task}: {why}")
    if has_check(export):
        raise ValueError(f"{task}: the task has a guard already")
    if not getattr(export, "is_mapped", False) and (why := why_no_guard_task(export)):
        raise ValueError(f"{task}: {why}")


def why_no_guard_task(export: Any) -> str | None:
    """Why a guard task before an export would not hold it back, and what to do; ``None`` where it would."""
    if export.trigger_rule in HASTY_RULES:
        return (
            f"with trigger_rule={str(export.trigger_rule)!r} the export can start before its guard has "
            "decided; use all_success, or put a task with this rule before it"
        )
    return None
