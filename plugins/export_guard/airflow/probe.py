"""The Dag that ``airflow export-guard doctor --workers`` asks workers with: a task for each queue looks around."""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from airflow.sdk import DAG, BaseOperator
from airflow.sdk.exceptions import AirflowFailException

if TYPE_CHECKING:
    from airflow.sdk import Context

PROBE = "export_guard_probe"
"""Id of the Dag."""

REPORT = "export_guard_report"
"""XCom key of what a worker tells."""

LOOK = "look_at__"
"""How the ids of its tasks begin; the queue follows."""


class LookAtWorker(BaseOperator):
    """Look at the worker that runs this task; fail, with what is wrong and how to repair it, where something is.

    What was seen is pushed as XCom before that. It holds no secret: of the key, only its public name.
    """

    def execute(self, context: Context) -> None:
        """Look, tell, and fail where something is not well."""
        from export_guard.airflow.commands.doctor import diagnose
        from export_guard.airflow.commands.identity import identity

        findings = diagnose()
        told = [{"check": f.check, "ok": f.ok, "seen": f.seen, "fix": f.fix} for f in findings]
        now = datetime.now(UTC).isoformat()
        context["ti"].xcom_push(
            key=REPORT, value={"host": socket.gethostname(), "now": now, "is": identity(), "findings": told}
        )
        wrong = [f"{f.check}: {f.seen}\n  fix: {f.fix}" for f in findings if not f.ok]
        if wrong:
            raise AirflowFailException("Export Guard does not work on this worker.\n" + "\n".join(wrong))


def probe_dag(*, queues: Sequence[str] = (), schedule: Any = None) -> DAG:
    """Make the Dag; in a file of the Dags folder, assign it to a name. One task for each queue looks around.

    Parameters
    ----------
    queues:
        The queues whose workers run exports; left out, Airflow's default queue.
    schedule:
        When it looks by itself; by default only when it is asked.
    """
    from airflow.sdk import conf

    with DAG(
        PROBE,
        description="Whether Export Guard works on the workers",
        schedule=schedule,
        start_date=datetime(2026, 1, 1),
        catchup=False,
        is_paused_upon_creation=False,
        tags=["export-guard"],
    ) as dag:
        for queue in queues or [str(conf.get("operators", "default_queue", fallback="default"))]:
            LookAtWorker(task_id=f"{LOOK}{re.sub('[^A-Za-z0-9_.-]', '_', queue)}", queue=queue, retries=0)
    return dag
