"""Parking a task until a person answers: Airflow 3.3 has a state for it, 3.2 defers to a trigger of its own.

What this uses of Airflow is what its own operators for people use, and no public interface. Either way the task comes
back to a method that is called with ``event``, the answer in one shape: 3.3 makes it of its record of the answer when
somebody answers over the API, 3.2's triggerer when it finds that record. A task cannot read the record itself.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID


def waits_in_triggerer() -> bool:
    """Whether tasks of this Airflow wait for a person in its triggerer."""
    from airflow.sdk import exceptions

    return not hasattr(exceptions, "TaskAwaitingInput")


def put_question(
    ti_id: UUID,
    *,
    options: Sequence[str],
    params: Mapping[str, Any],
    subject: str,
    body: str,
    to: Mapping[str, str],
) -> None:
    """Show a question under Airflow's Required Actions to the people ``to`` (ids with their names) only.

    Raises ``ImportError`` where this Airflow cannot.
    """
    from airflow.sdk.execution_time.hitl import HITLUser, upsert_hitl_detail

    upsert_hitl_detail(
        ti_id=ti_id,
        options=list(options),
        subject=subject,
        body=body,
        params=dict(params),
        assigned_users=[HITLUser(id=who, name=name) for who, name in to.items()],
    )


def until_answered(
    ti_id: UUID,
    *,
    options: Sequence[str],
    params: Mapping[str, Any],
    until: datetime,
    method: str,
    kwargs: Mapping[str, Any],
) -> BaseException:
    """What to raise to have the running task wait, and then go on with ``method(context, event=…, **kwargs)``.

    Without an answer ``until`` then, the event has an ``error``. Raises ``ImportError`` where this Airflow cannot wait.
    """
    if waits_in_triggerer():
        from airflow.providers.standard.triggers.hitl import HITLTrigger
        from airflow.sdk.exceptions import TaskDeferred

        trigger = HITLTrigger(
            ti_id=ti_id,
            options=list(options),
            params=copy.deepcopy(dict(params)),  # it takes them apart
            timeout_datetime=until,
        )
        return TaskDeferred(trigger=trigger, method_name=method, kwargs=dict(kwargs))
    from airflow.sdk.exceptions import TaskAwaitingInput

    return TaskAwaitingInput(method_name=method, kwargs=dict(kwargs), timeout=until - datetime.now(UTC))
