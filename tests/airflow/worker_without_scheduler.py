"""Runs one task with Airflow's real task runner in this process; only the channel to the supervisor is ours.

Templates, hooks, retries, callbacks, XComs and rendered fields are Airflow's own code. What the supervisor would
have stored is kept in :class:`Supervisor`.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import airflow.sdk.exceptions
import structlog
from airflow.sdk.api.datamodels._generated import DagRun, DagRunState, DagRunType, HITLDetailResponse, TIRunContext
from airflow.sdk.exceptions import ErrorType
from airflow.sdk.execution_time import task_runner
from airflow.sdk.execution_time.comms import (
    CreateHITLDetailPayload,
    ErrorResponse,
    GetConnection,
    GetHITLDetailResponse,
    GetXCom,
    GetXComCount,
    GetXComSequenceItem,
    GetXComSequenceSlice,
    InactiveAssetsResult,
    OKResponse,
    SetRenderedFields,
    SetXCom,
    ValidateInletsAndOutlets,
    XComCountResponse,
    XComResult,
    XComSequenceIndexResult,
    XComSequenceSliceResult,
)

WHEN = datetime(2026, 11, 21, 12, tzinfo=UTC)
WAITING = "awaiting_input" if hasattr(airflow.sdk.exceptions, "TaskAwaitingInput") else "deferred"
"""The state in which this Airflow has a task wait for a person."""


@dataclass
class Supervisor:
    """What the supervisor and the API server would remember of the tasks of one Dag run."""

    xcoms: dict[tuple[str, str], Any] = field(default_factory=dict)
    rendered: dict[str, dict[str, Any]] = field(default_factory=dict)
    running: str = ""
    asked: list[Any] = field(default_factory=list)
    parked: list[Any] = field(default_factory=list)
    answer: HITLDetailResponse | None = None

    def send(self, msg: Any) -> Any:
        if isinstance(msg, GetConnection):  # connections come from AIRFLOW_CONN_… in these tests
            return ErrorResponse(error=ErrorType.CONNECTION_NOT_FOUND, detail={"conn_id": msg.conn_id})
        if isinstance(msg, ValidateInletsAndOutlets):
            return InactiveAssetsResult(inactive_assets=[])
        return self._kept(msg)

    def _kept(self, msg: Any) -> Any:
        if isinstance(msg, SetXCom):
            self.xcoms[msg.task_id, msg.key] = msg.value
        elif isinstance(msg, GetXCom):
            return XComResult(key=msg.key, value=self.xcoms.get((msg.task_id, msg.key)))
        elif isinstance(msg, GetXComCount):
            return XComCountResponse(len=len(self.xcoms[msg.task_id, msg.key]))
        elif isinstance(msg, GetXComSequenceItem):
            value = self.xcoms[msg.task_id, msg.key][msg.offset :][:1]
            return XComSequenceIndexResult(root=value[0]) if value else ErrorResponse(error=ErrorType.XCOM_NOT_FOUND)
        elif isinstance(msg, GetXComSequenceSlice):
            key = msg.task_id, msg.key
            return XComSequenceSliceResult(root=[self.xcoms[key]] if key in self.xcoms else [])
        elif isinstance(msg, CreateHITLDetailPayload):
            self.asked.append(msg)
        elif isinstance(msg, SetRenderedFields):
            self.rendered[self.running] = msg.rendered_fields
        elif isinstance(msg, GetHITLDetailResponse):
            return self.answer
        elif type(msg).__name__ in ("AwaitInputTask", "DeferTask"):
            self.parked.append(msg)
        return OKResponse(ok=True)


def answer(
    by: str | None = "ann", option: str = "Approve", why: str = "the contract covers it", at: datetime = WHEN
) -> dict[str, Any]:
    """What Airflow hands on of the answer of a person; ``None`` stands for no person."""
    return {
        "chosen_options": [option],
        "params_input": {"why": why, "evidence": "T-12"},
        "responded_at": at,
        "responded_by_user": None if by is None else {"id": by, "name": by},
        "timedout": False,
    }


@dataclass
class Ended:
    """How a try ended: Airflow's state, the error object, the running task and its context."""

    state: str
    error: BaseException | None
    task: Any
    context: Any

    @property
    def message(self) -> str:
        return str(self.error or "")


def run_task(
    task: Any,
    supervisor: Supervisor,
    *,
    run_id: str = "manual__1",
    try_number: int = 1,
    retries: int = 3,
    next_method: str | None = None,
    next_kwargs: dict[str, Any] | None = None,
    triggered_by: str | None = None,
    map_index: int = -1,
) -> Ended:
    """Run one try of a task the way a worker does."""
    ti = task_runner.RuntimeTaskInstance.model_construct(
        id=uuid.uuid4(),
        task_id=task.task_id,
        dag_id=task.dag_id,
        run_id=run_id,
        try_number=try_number,
        map_index=map_index,
        dag_version_id=uuid.uuid4(),
        hostname="here",
        task=task,
        bundle_instance=None,
        max_tries=retries,
        start_date=WHEN,
        queue="default",
        context_carrier=None,
        _ti_context_from_server=TIRunContext(
            dag_run=DagRun(
                dag_id=task.dag_id,
                run_id=run_id,
                logical_date=WHEN,
                data_interval_start=WHEN,
                data_interval_end=WHEN,
                run_after=WHEN,
                start_date=WHEN,
                end_date=None,
                run_type=DagRunType.MANUAL,
                state=DagRunState.RUNNING,
                consumed_asset_events=[],
                partition_key=None,
                triggering_user_name=triggered_by,
            ),
            max_tries=retries,
            should_retry=try_number <= retries,
            next_method=next_method,
            next_kwargs=(next_kwargs or {}) if next_method else None,
        ),
    )
    supervisor.running = task.task_id
    before = getattr(task_runner, "SUPERVISOR_COMMS", None)
    task_runner.SUPERVISOR_COMMS = supervisor
    log = structlog.get_logger("task")
    try:
        context = ti.get_template_context()
        state, _, error = task_runner.run(ti, context, log)
        context["exception"] = error
        task_runner.finalize(ti, state, context, log, error)
    finally:
        task_runner.SUPERVISOR_COMMS = before
    return Ended(str(getattr(state, "value", state)), error, ti.task, context)


def go_on(task: Any, supervisor: Supervisor, event: Any, **options: Any) -> Ended:
    """Run the try of a task that comes after the answer ``event``, with what it left when it was parked last."""
    from airflow.sdk.serde import deserialize, serialize

    parked = supervisor.parked[-1]
    if event and WAITING == "deferred":
        event = _told_by_trigger(parked, supervisor, event)
    kwargs = serialize(deserialize(parked.next_kwargs) | {"event": event})  # as the API server does
    return run_task(task, supervisor, next_method=parked.next_method, next_kwargs=kwargs, **options)


def _told_by_trigger(parked: Any, supervisor: Supervisor, event: dict[str, Any]) -> Any:
    """What Airflow's trigger makes of an answer that is on record, or of none once the time is up."""
    from airflow.sdk.module_loading import import_string
    from airflow.sdk.serde import deserialize

    answered = "error" not in event
    fields = {name: event[name] for name in HITLDetailResponse.model_fields if name in event}
    supervisor.answer = HITLDetailResponse(response_received=answered, **fields)
    arguments = deserialize(parked.trigger_kwargs) | ({} if answered else {"timeout_datetime": WHEN})
    trigger = import_string(parked.classpath)(**arguments)
    before = task_runner.__dict__.get("SUPERVISOR_COMMS")
    task_runner.SUPERVISOR_COMMS = supervisor
    try:
        return asyncio.run(_first(trigger.run())).payload
    finally:
        task_runner.SUPERVISOR_COMMS = before


async def _first(events: AsyncIterator[Any]) -> Any:
    return await anext(events)
