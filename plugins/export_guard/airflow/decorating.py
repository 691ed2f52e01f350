"""``@task.export_guard``: what a function returns is inspected before any other task gets it.

Airflow finds the decorator by the provider's metadata. Where this folder is only Airflow's plugins folder there is no
provider, and ``from export_guard import export_guard_task`` gives the same one.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from airflow.sdk.bases.decorator import DecoratedOperator, task_decorator_factory

from export_guard.airflow.in_memory import hidden, shown
from export_guard.airflow.operators import ExportGuardOperator

if TYPE_CHECKING:
    from airflow.sdk import Context
    from airflow.sdk.bases.decorator import TaskDecorator

    from export_guard.airflow.connections import AirflowConnections
    from export_guard.airflow.exporters import Movement


class GuardedFunctionOperator(DecoratedOperator, ExportGuardOperator):
    """Calls a function, inspects what it returns, and hands that on only when it may go to the recipient.

    A frame or a list of rows is called by the id of the task. After an approval the function is called again: the
    approval is for the data, so what differs from it is held again.
    """

    template_fields: Sequence[str] = (*DecoratedOperator.template_fields, *ExportGuardOperator.template_fields)
    template_fields_renderers = {  # noqa: RUF012 - as the base classes declare it
        **DecoratedOperator.template_fields_renderers,
        **ExportGuardOperator.template_fields_renderers,
    }
    custom_operator_name = "@task.export_guard"
    returns_verdict = False

    def __init__(
        self,
        *,
        python_callable: Callable[..., Any],
        to: str,
        op_args: Collection[Any] | None = None,
        op_kwargs: Mapping[str, Any] | None = None,
        **kwargs: Any,
    ) -> None:
        if inspect.isgeneratorfunction(python_callable) or inspect.isasyncgenfunction(python_callable):
            raise ValueError(f"@task.export_guard: {python_callable.__name__} yields; return the whole dataset instead")
        super().__init__(
            python_callable=python_callable, op_args=op_args, op_kwargs=op_kwargs, dataset=None, to=to, **kwargs
        )
        self._returned: Any = None

    # What tasks hand over as arguments is data, and Airflow writes rendered fields to its database.

    @property
    def op_args(self) -> Any:
        """The positional arguments, as they may be printed."""
        return self._op_args

    @op_args.setter
    def op_args(self, value: Any) -> None:
        self._op_args = hidden(value)

    @property
    def op_kwargs(self) -> Any:
        """The keyword arguments, as they may be printed."""
        return self._op_kwargs

    @op_kwargs.setter
    def op_kwargs(self, value: Any) -> None:
        self._op_kwargs = hidden(value)

    def execute(self, context: Context) -> Any:
        """Call the function, decide on what it returns, and return that."""
        return self.decide(context, may_ask=True)

    def movement(self, context: Context, connections: AirflowConnections) -> Movement:
        """What the function returned, called by the id of its task."""
        from export_guard.airflow.exporters import Movement
        from export_guard.airflow.in_hand import dataset_in_hand, named

        self.dataset = dataset_in_hand(self._returned)
        return Movement(named(self.dataset, str(self.task_id)), self.to)

    def decide(self, context: Context, *, may_ask: bool) -> Any:
        """Call the function and decide on what it returns, which is what the task returns."""
        self._returned = self._call(context)
        super().decide(context, may_ask=may_ask)
        return self._handle_output(return_value=self._returned)

    def _call(self, context: Context) -> Any:
        positional = shown(self.op_args)
        keywords = self.determine_kwargs({**context, **shown(self.op_kwargs)})
        returned = self.python_callable(*positional, **keywords)
        return asyncio.run(returned) if inspect.iscoroutine(returned) else returned


def export_guard_task(python_callable: Callable[..., Any] | None = None, **kwargs: Any) -> TaskDecorator:
    """Make a task of a function that returns a dataset, which is inspected before it is handed on.

    ``to`` and everything else that :class:`~export_guard.airflow.operators.ExportGuardOperator` takes (but for
    ``dataset``) are keyword arguments, and templates. The function returns a frame, a list of rows, a path or URL, or a
    mapping with ``conn_id`` and ``query``; what may not go fails the task with the whole alert.
    """
    return task_decorator_factory(
        python_callable=python_callable, decorated_operator_class=GuardedFunctionOperator, **kwargs
    )
