"""A hold waits for a person: what is asked, who may answer, and what the answer does, by Airflow's task runner."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG
from worker_without_scheduler import WAITING, answer

from export_guard import ExportGuardOperator, guard
from export_guard.airflow.operators import ExportHeld
from export_guard.airflow.settings import airflow_settings
from export_guard.ledger import Ledger
from export_guard.service.opened import opened_ledger

pytestmark = pytest.mark.usefixtures("approvers")


@pytest.fixture
def check(products):
    """A guard on 80 products, of which 50 may leave without a person."""
    products(80)
    path = products(80)
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1), default_args={"owner": "bob"}):
        return ExportGuardOperator(task_id="check", dataset=path, to="partner")


@pytest.fixture
def parked(run, check):
    """The guard after its first try, for which zoe started the run."""
    assert run(check, triggered_by="zoe").state == WAITING


@pytest.fixture
def resume(run_on, check, parked):
    return lambda event: run_on(check, event, triggered_by="zoe")


def events():
    settings = airflow_settings()
    ledger = Ledger(settings.ledger_url, settings.chain_key)
    assert ledger.verify() == []
    return [event for record in ledger.records() for event in record["events"]]


def test_a_hold_asks_those_who_may_approve_it_with_the_verdict_as_a_table(supervisor, parked):
    (asked,) = supervisor.asked
    assert asked.options == ["Approve", "Refuse"]
    assert [user.id for user in asked.assigned_users] == ["ann"]  # bob owns the Dag
    assert "| what | rule | who may release it |\n|---|---|---|\n| 80 rows, limit 50" in asked.body
    assert supervisor.xcoms["check", "export_guard_verdict"]["outcome"] == "hold"


def test_an_approval_lets_the_run_go_on_and_is_on_record(supervisor, resume):
    assert resume(answer()).state == "success"
    assert supervisor.xcoms["check", "return_value"]["outcome"] == "allow"
    given, spent = events()
    assert (given["by"], given["why"], given["evidence"]) == ("ann", "the contract covers it", ["T-12"])
    assert spent["kind"] == "approval_spent"


def test_a_field_that_is_left_alone_is_no_obstacle(supervisor, resume):
    """Where the value of a field is ``None``, Airflow 3.2's page hands over what describes the field."""
    untouched = {
        name: field if field["value"] is None else field["value"] for name, field in supervisor.asked[0].params.items()
    }
    assert resume(answer() | {"params_input": untouched | {"why": "the contract covers it"}}).state == "success"
    assert events()[0]["evidence"] == []


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (answer("eve"), "eve may not approve it"),
        (answer("bob"), "bob is named in the Dag as its author"),
        (answer("zoe"), "zoe started the run"),
        (answer(None), "no person answered"),
        (answer(why=""), "no reason was given"),
        (answer(why="219-09-9999 asked for it"), "looks like a value"),
        (answer(why=7), "the answer does not fit what was asked"),
        (answer(at=datetime.now(UTC) + timedelta(hours=25)), "the answer came too late"),
        (answer(at=None), "it is not on record when the answer came"),
        (answer(option="Maybe"), "ann refused it"),
        (answer(option="Refuse"), "ann refused it"),
        (answer(option="Refuse", why="219-09-9999 is in it"), "ann refused it"),
        ({"error": "too late", "error_type": "timeout"}, "nobody answered in time"),
        (None, "no person answered"),
    ],
)
def test_whatever_is_no_approval_is_a_refusal_and_final(resume, event, said):
    ended = resume(event)
    assert ended.state == "failed"
    assert type(ended.error) is ExportHeld
    assert said in ended.message
    assert [each["kind"] for each in events()] == ["approval_refused"]
    assert resume(answer()).state == "failed"
    assert "219-09-9999" not in json.dumps(events()) + ended.message


def test_where_waiting_itself_fails_a_retry_asks_again(run, supervisor, check, parked):
    """What Airflow calls a task with whose trigger failed."""
    failed = {"next_method": "__fail__", "next_kwargs": {"error": "Trigger failure"}}
    assert run(check, triggered_by="zoe", **failed).state == "up_for_retry"
    assert events() == []
    assert run(check, triggered_by="zoe", try_number=2).state == WAITING
    assert len(supervisor.asked) == 2


def test_data_that_grew_while_a_person_thought_is_not_released(resume, products):
    products(90)
    ended = resume(answer())
    assert type(ended.error) is ExportHeld
    assert "90 rows" in ended.message
    assert [each["kind"] for each in events()] == ["approval_given"]


def test_where_nobody_may_approve_the_task_fails_and_says_why(run, check, supervisor):
    ended = run(check, triggered_by="ann")
    assert type(ended.error) is ExportHeld
    assert "everybody who may approve it started its run, or is named in its Dag" in ended.message
    assert supervisor.asked == []


def test_a_run_that_somebody_unknown_started_is_not_asked_about(run, check):
    ended = run(check)
    assert "it is not on record who started its run" in ended.message


def test_the_question_holds_no_value_and_calls_the_dataset_as_the_alert_and_the_ledger_do(supervisor, parked, check):
    assert "Chair no" not in f"{supervisor.asked} {supervisor.parked}"
    (on_record,) = opened_ledger(airflow_settings()).records()
    assert supervisor.asked[0].subject == f"Export of {on_record['dataset']} to partner: approve it?"
    assert (
        on_record["dataset"] == supervisor.xcoms["check", "export_guard_verdict"]["export"]["dataset"] == check.dataset
    )


def upload(path):
    return LocalFilesystemToS3Operator(task_id="upload", filename=path, dest_bucket="partner", dest_key="in/a.csv")


def test_an_export_goes_on_after_its_guard_was_approved_and_not_before(run, run_on, store, products):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
        pair = guard(upload(products(80)))
    assert run(pair.guard, triggered_by="zoe").state == WAITING
    assert run(pair.export, triggered_by="zoe").state == "failed"
    assert run_on(pair.guard, answer(), triggered_by="zoe").state == "success"
    assert run(pair.export, triggered_by="zoe").state == "success"
    assert store.keys("partner") == ["in/a.csv"]
