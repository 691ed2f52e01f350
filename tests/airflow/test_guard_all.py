"""``guard_all(dag)``: every export that can be read gets its guard, every other task a reason why not."""

from __future__ import annotations

from datetime import datetime

import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, TaskGroup, task

from export_guard import ExportGuardOperator, guard, guard_all
from export_guard.airflow.guarding import guard_of
from export_guard.airflow.hooking import has_check


@pytest.fixture
def dag():
    with DAG("d", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        yield dag


def upload(task_id="upload", **fields):
    return LocalFilesystemToS3Operator(task_id=task_id, filename="/a.csv", dest_bucket="b", dest_key="k", **fields)


def test_every_export_is_guarded_and_every_other_task_left_with_a_reason(dag):
    @task
    def post():
        """Post."""

    guard(upload("by_hand"))
    ExportGuardOperator(task_id="look", dataset="/a.csv", to="partner")
    SFTPOperator(task_id="fetch", remote_filepath="/a", local_filepath="/b", operation="get")
    SFTPOperator(task_id="put", remote_filepath="/a", local_filepath="/b", operation="put")
    with TaskGroup("group"):
        upload()
    post()
    upload("own")
    done = guard_all(leave={"own": "our own bucket"}, purpose="delivery")
    assert set(done.guarded) == {"put", "group.upload"}
    assert done.guarded["put"].guard.purpose == "delivery"
    assert dict(done.left) == {
        "by_hand": "it has a guard already",
        "look": "it is a guard itself",
        "fetch": "this SFTPOperator moves nothing out",
        "post": "_PythonDecoratedOperator is not an operator that Export Guard can read; "
        "if it moves data out: guard(task, dataset=…, to=…)",
        "own": "our own bucket",
    }
    assert set(done.guarded) | set(done.left) == {
        t.task_id for t in dag.tasks if not t.task_id.rpartition(".")[2].startswith("guard__")
    }
    assert "put: guarded\n" in str(done)
    assert "own: left, our own bucket" in str(done)


def test_it_can_be_called_again(dag):
    upload()
    guard_all(dag)
    again = guard_all(dag)
    assert (dict(again.guarded), dict(again.left)) == ({}, {"upload": "it has a guard already"})


@pytest.mark.usefixtures("guarded")
def test_exports_that_can_have_no_guard_task_decide_for_themselves(run, store, products):
    with DAG("d", schedule=None, start_date=datetime(2026, 1, 1)):
        LocalFilesystemToS3Operator.partial(task_id="mapped", dest_bucket="b", dest_key="k").expand(filename=["/a"])
        hasty = LocalFilesystemToS3Operator(
            task_id="hasty", filename=products(200), dest_bucket="partner", dest_key="k", trigger_rule="always"
        )
        done = guard_all()
    assert {name: pair.guard for name, pair in done.guarded.items()} == {"mapped": None, "hasty": None}
    assert all(has_check(pair.export) for pair in done.guarded.values())
    assert "200 rows, limit 100" in run(hasty).message
    assert store.keys("partner") == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"to": "partner"}, "to= belongs to one export"),
        ({"dataset": "/a"}, "dataset= belongs to one export"),
        ({"leave": {"uplaod": "a typo"}}, "'uplaod', which is no task of the Dag"),
        ({"leave": {"upload": " "}}, "no reason for 'upload'"),
    ],
)
def test_what_makes_no_sense_fails_the_parse(dag, options, said):
    upload()
    with pytest.raises(ValueError, match=said):
        guard_all(dag, **options)
    assert guard_of(dag.get_task("upload")) is None


def test_an_export_that_no_guard_could_hold_back_fails_the_parse_unless_it_is_left_with_a_reason(dag):
    upload().start_from_trigger = True
    with pytest.raises(ValueError, match="- task 'upload': start_from_trigger=True skips every check"):
        guard_all(dag)
    assert dict(guard_all(dag, leave={"upload": "test data only"}).left) == {"upload": "test data only"}


def test_without_a_dag_it_says_so():
    with pytest.raises(ValueError, match="no Dag was given"):
        guard_all()


def test_a_task_that_moves_nothing_out_keeps_its_edges(dag):
    before, after = EmptyOperator(task_id="before"), EmptyOperator(task_id="after")
    before >> upload() >> after
    guard_all()
    assert dag.get_task("guard__upload").upstream_task_ids == {"before"}
    assert dag.get_task("after").upstream_task_ids == {"upload"}


def test_no_door_opens_or_reads_anything_while_a_dag_is_parsed(dag, monkeypatch):
    monkeypatch.setattr("builtins.open", lambda *_, **__: pytest.fail("opened a file while parsing"))
    monkeypatch.setattr("io.open", lambda *_, **__: pytest.fail("opened a file while parsing"))
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("opened a connection while parsing"))

    @task.export_guard(to="partner")
    def extract():
        """Extract."""

    upload().set_upstream(extract())
    ExportGuardOperator(task_id="look", dataset="/a.csv", to="partner")
    assert set(guard_all().guarded) == {"upload"}
