"""Whole Dag runs, from a Dag file to the S3 endpoint, with Airflow's own scheduler logic (``dag.test``)."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytestmark = [pytest.mark.usefixtures("guarded", "store"), pytest.mark.slow]

DAG_FILE = """
import os
from datetime import datetime, timedelta
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, task
from export_guard import guard

for name, rule in {"delivery": "all_success", "stubborn_delivery": "all_done"}.items():
    with DAG(name, schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task
        def extract():
            return os.environ["TEST_DELIVERY"]

        send = LocalFilesystemToS3Operator(
            task_id="send", filename=extract(), dest_bucket="partner", dest_key="a.csv",
            retries=3, retry_delay=timedelta(0), trigger_rule=rule,
        )
        guard(send) >> EmptyOperator(task_id="notify")
"""


@pytest.fixture
def run_dag(airflow_database, monkeypatch):
    """Run a Dag of the file above on a delivery; returns state and try number by task."""
    from airflow.dag_processing.dagbag import DagBag

    folder = Path(os.environ["AIRFLOW_HOME"]) / "dags"
    (folder / "deliveries.py").write_text(DAG_FILE)
    bag = DagBag(folder)
    assert bag.import_errors == {}

    def run(dag_id, delivery, **options):
        monkeypatch.setenv("TEST_DELIVERY", delivery)
        ended = bag.dags[dag_id].test(**options)
        return {ti.task_id: (ti.state, ti.try_number) for ti in ended.get_task_instances()}

    return run


def test_a_delivery_within_the_limits_arrives(run_dag, store, products):
    states = run_dag("delivery", products(20))
    assert {state for state, _ in states.values()} == {"success"}
    assert store.keys("partner") == ["a.csv"]


def test_a_delivery_beyond_them_stops_the_run_at_the_first_try_and_nothing_arrives(run_dag, store, products):
    assert run_dag("delivery", products(200)) == {
        "extract": ("success", 1),
        "guard__send": ("failed", 1),
        "send": ("upstream_failed", 0),
        "notify": ("upstream_failed", 0),
    }
    assert store.keys("partner") == []


def test_marking_the_guard_successful_stops_at_the_export(run_dag, store, products):
    states = run_dag("delivery", products(200), mark_success_pattern="guard__send")
    assert (states["guard__send"][0], states["send"]) == ("success", ("failed", 1))
    assert store.keys("partner") == []


def test_an_export_that_runs_whatever_the_guard_said_stops_by_itself(run_dag, store, products):
    states = run_dag("stubborn_delivery", products(200))
    assert (states["guard__send"], states["send"]) == (("failed", 1), ("failed", 1))
    assert store.keys("partner") == []
