"""Runs DAGs in a real Airflow of their own and says how each ended, one JSON object a line.

A process apart, because Airflow reads its whole configuration from the environment while it is imported.
Each run's log goes to a file of its own, as JSON lines.

usage: airflow_runs.py DAGS_FOLDER LOGS_FOLDER DAG_ID...
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from airflow.dag_processing.bundles.manager import DagBundlesManager
from airflow.dag_processing.dagbag import DagBag, sync_bag_to_db
from airflow.sdk import DAG
from airflow.utils.db import initdb


def load(folder: str) -> DagBag:
    """Parse the DAGs as the DAG processor does (cluster policies included) and store them."""
    bag = DagBag(folder, bundle_path=Path(folder), bundle_name="dags-folder")
    if bag.import_errors:
        raise SystemExit("\n".join(f"{file}:\n{error}" for file, error in bag.import_errors.items()))
    DagBundlesManager().sync_bundles_to_db()  # type: ignore[no-untyped-call]
    sync_bag_to_db(bag, "dags-folder", None)
    return bag


def run(dag: DAG) -> dict[str, object]:
    """One run of one DAG, now."""
    dag_run = dag.test()
    tasks = {ti.task_id: str(ti.state) for ti in dag_run.get_task_instances()}
    return {"dag": dag.dag_id, "state": str(dag_run.state), "tasks": tasks}


def main(folder: str, logs: str, *dag_ids: str) -> None:
    """Everything this process prints goes to log files; the results to what was its standard output."""
    results = os.fdopen(os.dup(1), "w", buffering=1)

    def log_to(name: str) -> None:
        sys.stdout.flush()
        with open(Path(logs, f"{name}.log"), "wb") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)

    log_to("airflow")
    initdb()
    bag = load(folder)
    for dag_id in dag_ids:
        log_to(dag_id)
        print(json.dumps(run(bag.dags[dag_id])), file=results)


if __name__ == "__main__":
    main(*sys.argv[1:])
