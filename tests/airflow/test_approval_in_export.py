"""The check inside an export waits for a person, and the export goes on with the answer, by Airflow's task runner."""

from __future__ import annotations

import os
import re
from datetime import datetime, timedelta

import pytest
from airflow.dag_processing.dagbag import DagBag
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.standard.triggers.temporal import TimeDeltaTrigger
from airflow.sdk import DAG, task
from worker_without_scheduler import WAITING, answer

from export_guard import guard
from export_guard.airflow.operators import ExportHeld
from export_guard.airflow.settings import airflow_settings
from export_guard.service import Approvals

pytestmark = pytest.mark.usefixtures("approvers")


class Noted(LocalFilesystemToS3Operator):
    """Says in which order it is called."""

    said: list[str]

    def pre_execute(self, context):
        self.said.append("pre_execute")

    def execute(self, context):
        self.said.append("execute")
        super().execute(context)
        return "sent"


class Deferring(LocalFilesystemToS3Operator):
    """Waits in the triggerer before it uploads."""

    def execute(self, context):
        self.defer(trigger=TimeDeltaTrigger(timedelta(0)), method_name="resume")

    def resume(self, context):
        super().execute(context)


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


@pytest.fixture
def injected(dag, monkeypatch):
    """Make an upload that no author guards, with the check put inside it as the Dag processor and workers do."""
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", "inject")

    def make(path, operator=LocalFilesystemToS3Operator, **fields):
        operator(task_id="upload", filename=path, dest_bucket="partner", dest_key="a.csv", dag=dag, **fields)
        DagBag(os.devnull, collect_dags=False).bag_dag(dag)
        return dag.get_task("upload")

    return make


def test_an_injected_check_waits_and_the_export_runs_once_after_the_approval(
    run, run_on, supervisor, store, products, injected
):
    said = Noted.said = []
    export = injected(products(80), Noted, pre_execute=lambda context: said.append("the author's"))
    assert run(export, triggered_by="zoe").state == WAITING
    assert [user.id for user in supervisor.asked[0].assigned_users] == ["ann", "bob"]
    assert (said, store.keys("partner")) == ([], [])
    assert run_on(export, answer(), triggered_by="zoe").state == "success"
    assert said == ["the author's", "pre_execute", "execute"]
    assert store.keys("partner") == ["a.csv"]
    assert supervisor.xcoms["upload", "return_value"] == "sent"
    assert supervisor.xcoms["upload", "export_guard_verdict"]["outcome"] == "allow"


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (answer(option="Refuse"), "ann refused it"),
        (answer("zoe"), "zoe started the run"),
        ({"error": "too late", "error_type": "timeout"}, "nobody answered in time"),
    ],
)
def test_whatever_is_no_approval_lets_nothing_out_and_no_retry_asks_again(
    run, run_on, store, products, injected, event, why
):
    said = Noted.said = []
    export = injected(products(80), Noted)
    run(export, triggered_by="zoe")
    ended = run_on(export, event, triggered_by="zoe")
    assert (ended.state, type(ended.error)) == ("failed", ExportHeld)
    assert why in ended.message
    assert (said, store.keys("partner")) == ([], [])
    assert run_on(export, answer(), triggered_by="zoe").state == "failed"
    assert store.keys("partner") == []


def test_where_waiting_itself_fails_nothing_leaves(run, store, products, injected):
    """What Airflow calls a task with whose trigger failed."""
    export = injected(products(80))
    run(export, triggered_by="zoe")
    ended = run(export, triggered_by="zoe", next_method="__fail__", next_kwargs={"error": "Trigger failure"})
    assert ended.state == "failed"
    assert re.search(r"the newest decision on this export \(d-\w+\) is hold, not allow", ended.message)
    assert store.keys("partner") == []


def test_data_swapped_while_a_person_thinks_does_not_leave(run, run_on, store, products, injected):
    export = injected(products(80))
    run(export, triggered_by="zoe")
    products(81)
    ended = run_on(export, answer(), triggered_by="zoe")
    assert type(ended.error) is ExportHeld
    assert "81 rows" in ended.message
    assert store.keys("partner") == []


def test_an_approval_is_spent_by_the_export_that_it_let_go(run, run_on, store, products, injected):
    export = injected(products(80), replace=True)
    run(export, triggered_by="zoe")
    run_on(export, answer(), triggered_by="zoe")
    assert run_on(export, answer(), triggered_by="zoe").state == "failed"
    assert run(export, triggered_by="zoe").state == WAITING


def test_an_approval_in_one_run_lets_nothing_out_in_another(run, run_on, store, products, injected):
    export = injected(products(80))
    run(export, triggered_by="zoe")
    assert run_on(export, answer(), triggered_by="zoe", run_id="manual__2").state == "failed"
    assert store.keys("partner") == []


def test_each_task_of_a_mapped_export_waits_for_its_own_answer(dag, run, run_on, store, products):
    with dag:
        sends = LocalFilesystemToS3Operator.partial(task_id="upload", dest_bucket="partner").expand_kwargs(
            [{"filename": products(n, f"{n}.csv"), "dest_key": f"{n}.csv"} for n in (20, 70, 80)]
        )
        mapped = guard(sends).export
    assert run(mapped, map_index=0, triggered_by="zoe").state == "success"
    for index, event, state in ((1, answer("bob"), "success"), (2, answer(option="Refuse"), "failed")):
        assert run(mapped, map_index=index, triggered_by="zoe").state == WAITING
        assert run_on(mapped, event, map_index=index, triggered_by="zoe").state == state
    assert store.keys("partner") == ["20.csv", "70.csv"]


def test_a_mapped_taskflow_function_waits_and_is_called_once(dag, run, run_on, supervisor, products):
    sent = []
    with dag:

        @task
        def send(path):
            sent.append(path)
            return len(sent)

        guard(send.expand(path=[products(80)]), dataset="{{ task.op_kwargs['path'] }}", to="partner")
    assert run(dag.get_task("send"), map_index=0, triggered_by="zoe").state == WAITING
    assert sent == []
    assert run_on(dag.get_task("send"), answer(), map_index=0, triggered_by="zoe").state == "success"
    assert sent == [products(80)]
    assert supervisor.xcoms["send", "return_value"] == 1


def test_an_export_that_defers_after_its_approval_resumes_on_it(run, run_on, store, products, injected):
    export = injected(products(80), Deferring)
    assert run(export, triggered_by="zoe").state == WAITING
    assert run_on(export, answer(), triggered_by="zoe").state == "deferred"
    assert run(export, next_method="resume", triggered_by="zoe").state == "success"
    assert store.keys("partner") == ["a.csv"]


def test_settings_that_were_loosened_while_a_person_thought_do_not_overrule_them(
    run, run_on, store, products, injected, monkeypatch
):
    export = injected(products(80))
    run(export, triggered_by="zoe")
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", "warn")
    assert run_on(export, answer(option="Refuse"), triggered_by="zoe").state == "failed"
    assert store.keys("partner") == []


def test_where_airflow_cannot_wait_the_check_says_how_to_approve_and_then_lets_go_once(
    run, store, products, injected, monkeypatch
):
    monkeypatch.delattr("airflow.sdk.execution_time.hitl.upsert_hitl_detail")  # no part of Airflow's public interface
    export = injected(products(80))
    ended = run(export, triggered_by="zoe")
    assert type(ended.error) is ExportHeld
    decision = re.search(r"ann or bob may approve it: export-guard approve (d-\w+)", ended.message)[1]
    Approvals(airflow_settings()).approve(decision, by="ann", why="the contract covers it", through="test")
    assert run(export, triggered_by="zoe").state == "success"
    assert store.keys("partner") == ["a.csv"]
    assert type(run(export, triggered_by="zoe").error) is ExportHeld
