"""The guard that ``check_frame`` calls in a task: it decides in the middle of the author's own code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from export_guard.airflow.deciding import decided_in_task
from export_guard.airflow.exporters import Movement
from export_guard.airflow.in_hand import dataset_in_hand, named
from export_guard.airflow.operators import ExportGuardOperator

if TYPE_CHECKING:
    from airflow.sdk import Context

    from export_guard.airflow.connections import AirflowConnections
    from export_guard.service import Decision


class GuardInCode(ExportGuardOperator):
    """Decides on what a running task has in hand. It is in no Dag, and never runs as a task."""

    returns_verdict = False

    def __init__(self, *, running: Any, in_hand: Any, name: str, to: str, **kwargs: Any) -> None:
        super().__init__(task_id=running.task_id, dataset=None, to=to, do_xcom_push=running.do_xcom_push, **kwargs)
        self._running = running
        self._in_hand = in_hand
        self._called = name

    @property
    def log(self) -> Any:
        """The log of the task."""
        return self._running.log

    def movement(self, context: Context, connections: AirflowConnections) -> Movement:
        """What is in hand, under its name."""
        return Movement(named(dataset_in_hand(self._in_hand), self._called), self.to)


def check_in_code(context: Any, in_hand: Any, to: str, name: str, said: Mapping[str, Any]) -> Decision:
    """Decide; return the decision, or raise ``ExportBlocked``/``ExportHeld``: a function that runs cannot wait."""
    guard = GuardInCode(running=context["task"], in_hand=in_hand, name=name, to=to, **said)
    return decided_in_task(guard, context, may_ask=False)[0]
