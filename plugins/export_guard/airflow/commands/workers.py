"""``airflow export-guard doctor --workers``: what workers tell through the probe Dag, compared with this process."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from export_guard.airflow.commands.finding import Finding
from export_guard.airflow.commands.identity import WHY_SAME, identity
from export_guard.airflow.probe import LOOK, PROBE, REPORT

SLOWEST_CLOCK = timedelta(minutes=1)
"""How far the clocks of two machines may be apart."""

_NO_DAG = (
    "put a file into the Dags folder with `from export_guard.airflow.probe import probe_dag` and `dag = probe_dag()`, "
    "and have the Dag unpaused (docs/enforcement.md)"
)


def diagnose_workers(seconds: float) -> list[Finding]:
    """Run the probe Dag and read what its tasks told; waits so many ``seconds`` at most for it."""
    run_id = f"doctor__{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}_{uuid4().hex[:6]}"
    problem = _trigger(run_id)
    if problem:
        return [Finding("workers", False, problem, _NO_DAG)]
    asked = datetime.now(UTC)
    states = _wait(run_id, seconds)
    reports = _reports(run_id)
    here = identity()
    findings = []
    for task_id, state in sorted(states.items()):
        name = f"worker of queue {task_id.removeprefix(LOOK)}"
        report = reports.get(task_id)
        if report is None:
            findings.append(_silent(name, state, seconds))
        else:
            findings += told_by(name, report, here, asked, datetime.now(UTC))
    return findings


def told_by(
    name: str, report: Mapping[str, Any], here: Mapping[str, str], asked: datetime, read: datetime
) -> Iterator[Finding]:
    """What a worker's ``report`` says, and how it differs from what is ``here``; it was made in between two times."""
    where = f"{name} ({report['host']})"
    for each in report["findings"]:
        yield Finding(f"{where}: {each['check']}", each["ok"], each["seen"], each["fix"])
    for part, fix in WHY_SAME.items():
        ours, theirs = here.get(part), report["is"].get(part)
        same = ours is not None and ours == theirs
        seen = "the same as here" if same else f"{theirs or 'cannot be told'}, here {ours or 'it cannot be told'}"
        yield Finding(f"{where}: {part}", same, seen, fix)
    now = datetime.fromisoformat(report["now"])
    off = max(asked - now, now - read, timedelta(0))
    yield Finding(
        f"{where}: clock",
        off <= SLOWEST_CLOCK,
        "as here" if off <= SLOWEST_CLOCK else f"at least {off.total_seconds():.0f} s off the clock here",
        "have both machines set their clocks by NTP",
    )


def _silent(name: str, state: str, seconds: float) -> Finding:
    if state in ("failed", "up_for_retry", "up_for_reschedule", "upstream_failed"):
        return Finding(
            name,
            False,
            f"its task ended as {state} and told nothing",
            "read its log; if that says it cannot import export_guard, install airflow-export-guard there",
        )
    return Finding(
        name,
        False,
        f"told nothing within {seconds:.0f} s (its task is {state})",
        "see that a worker listens to that queue, and that Dag and scheduler are running; or wait longer: --wait",
    )


def _trigger(run_id: str) -> str:
    """Start a run of the probe; why it could not be, in words."""
    from airflow.api.common.trigger_dag import trigger_dag
    from airflow.exceptions import DagNotFound
    from airflow.models.dag import DagModel
    from airflow.utils.session import create_session
    from airflow.utils.types import DagRunTriggeredByType

    with create_session() as session:
        known = session.get(DagModel, PROBE)
        if known is None or known.is_stale:
            return f"there is no Dag {PROBE!r} to ask them with"
        if known.is_paused:
            return f"the Dag {PROBE!r} is paused"
    try:
        trigger_dag(dag_id=PROBE, run_id=run_id, triggered_by=DagRunTriggeredByType.CLI)
    except DagNotFound:
        return f"there is no Dag {PROBE!r} to ask them with"
    return ""


def _wait(run_id: str, seconds: float) -> dict[str, str]:
    """The states of the probe's tasks, once all of them have ended or time is up."""
    end = time.monotonic() + seconds
    while True:
        states = _states(run_id)
        done = states and all(state in _ENDED for state in states.values())
        if done or time.monotonic() > end:
            return states
        time.sleep(1)


_ENDED = {"success", "failed", "upstream_failed", "up_for_reschedule", "skipped", "removed"}


def _states(run_id: str) -> dict[str, str]:
    from airflow.models.taskinstance import TaskInstance
    from airflow.utils.session import create_session
    from sqlalchemy import select

    wanted = select(TaskInstance.task_id, TaskInstance.state).where(
        TaskInstance.dag_id == PROBE, TaskInstance.run_id == run_id
    )
    with create_session() as session:
        return {task_id: str(getattr(state, "value", state)) for task_id, state in session.execute(wanted)}


def _reports(run_id: str) -> dict[str, Mapping[str, Any]]:
    from airflow.models.xcom import XComModel
    from airflow.utils.session import create_session
    from sqlalchemy import select

    wanted = select(XComModel).where(XComModel.dag_id == PROBE, XComModel.run_id == run_id, XComModel.key == REPORT)
    with create_session() as session:
        return {each.task_id: XComModel.deserialize_value(each) for each in session.scalars(wanted)}
