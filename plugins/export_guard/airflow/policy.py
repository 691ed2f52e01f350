"""The cluster policy, loaded by the ``airflow.policy`` entry point.

Airflow imports this inside ``import airflow``: an exception here stops every Airflow process from starting, and
a slow import slows every one of them. So nothing of Airflow is imported, and the work is in ``enforcing.py``.
``trylast``: other policies have had their say when this one looks, so none of them strips a check it has put.
"""

from __future__ import annotations

from typing import Any

import pluggy

hookimpl = pluggy.HookimplMarker("airflow.policy")


@hookimpl(trylast=True)
def dag_policy(dag: Any) -> None:
    """Insert guards, or refuse the Dag, where that is what is enforced."""
    from export_guard.airflow.enforcing import enforce_in_dag

    enforce_in_dag(dag)


@hookimpl(trylast=True)
def task_policy(task: Any) -> None:
    """Put the check inside an export that has none."""
    from export_guard.airflow.enforcing import enforce_in_task

    enforce_in_task(task)
