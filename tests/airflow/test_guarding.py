"""``guard(task)``: what it does to a Dag while the Dag is parsed."""

from __future__ import annotations

import copy
from datetime import datetime

import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG, Label, TaskGroup, chain, task
from airflow.serialization.serialized_objects import DagSerialization

from export_guard import guard


@pytest.fixture
def dag():
    with DAG("d", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        yield dag


def upload(task_id="upload", **fields):
    return LocalFilesystemToS3Operator(task_id=task_id, filename="/a.csv", dest_bucket="b", dest_key="k", **fields)


def mapped():
    return LocalFilesystemToS3Operator.partial(task_id="t", dest_bucket="b", dest_key="k").expand(filename=["/a"])


def edges(dag):
    return {(t.task_id, d) for t in dag.tasks for d in t.downstream_task_ids}


def test_the_guard_stands_upstream_of_the_export(dag):
    guard(upload())
    assert edges(dag) == {("guard__upload", "upload")}


def test_what_is_upstream_of_the_export_is_upstream_of_the_guard_whenever_it_was_put_there(dag):
    before, late = EmptyOperator(task_id="before"), EmptyOperator(task_id="late")
    up = upload()
    before >> up
    guard(up)
    [late] >> up
    assert {("before", "guard__upload"), ("late", "guard__upload"), ("guard__upload", "upload")} <= edges(dag)
    dag.check_cycle()


def test_a_task_between_guard_and_export_stays_between(dag):
    pair = guard(upload())
    between = EmptyOperator(task_id="between")
    pair.guard >> between >> pair.export
    assert ("between", "guard__upload") not in edges(dag)
    dag.check_cycle()


def test_in_a_chain_the_guard_comes_first_and_the_export_last(dag):
    extract, notify, more, last = (EmptyOperator(task_id=name) for name in ("extract", "notify", "more", "last"))
    extract >> guard(upload()) >> notify
    chain(more, guard(upload("second")), last)
    assert edges(dag) >= {
        ("extract", "guard__upload"),
        ("upload", "notify"),
        ("more", "guard__second"),
        ("second", "last"),
    }
    assert ("guard__upload", "notify") not in edges(dag)


def test_lists_and_labels_work_with_a_guarded_export(dag):
    a, b, c = (EmptyOperator(task_id=name) for name in "abc")
    [a, b] >> guard(upload()) >> Label("done") >> c
    assert edges(dag) >= {("a", "guard__upload"), ("b", "guard__upload"), ("upload", "c")}


def test_a_guard_joins_the_task_group_of_its_export(dag):
    start = EmptyOperator(task_id="start")
    with TaskGroup("group") as group:
        guard(upload())
    start >> group
    assert ("start", "group.guard__upload") in edges(dag)
    assert ("start", "group.upload") not in edges(dag)


def test_a_taskflow_function_is_guarded_when_dataset_and_recipient_are_said(dag):
    @task
    def send():
        """Send."""

    pair = guard(send(), dataset="/a.csv", to="acme")
    assert pair.guard.dataset == "/a.csv"
    assert edges(dag) == {("guard__send", "send")}


def test_a_dataset_from_another_task_puts_that_task_before_the_guard(dag):
    @task
    def extract():
        return "/a.csv"

    @task
    def send(path):
        """Send."""

    path = extract()
    guard(send(path), dataset=path, to="acme")
    assert ("extract", "guard__send") in edges(dag)


def test_the_guard_runs_where_the_export_runs(dag):
    pair = guard(upload(queue="eu", pool="slow", executor_config={"a": 1}, trigger_rule="none_failed"))
    assert (pair.guard.queue, pair.guard.pool, pair.guard.executor_config) == ("eu", "slow", {"a": 1})
    assert pair.guard.trigger_rule == "none_failed"


def test_options_of_the_guard_operator_can_be_given(dag):
    inserted = guard(upload(), task_id="look", purpose="delivery", subject="customer", retries=7, queue="big").guard
    assert (inserted.task_id, inserted.purpose, inserted.subject) == ("look", "delivery", "customer")
    assert (inserted.retries, inserted.queue) == (7, "big")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: guard(EmptyOperator(task_id="t")), "EmptyOperator is not an operator that Export Guard can read"),
        (lambda: guard(EmptyOperator(task_id="t"), to="acme"), r"guard\(task, dataset=…, to=…\)"),
        (lambda: guard(upload(), dataset="/other.csv"), "leave dataset= out"),
        (lambda: guard(upload(), pin="version"), "pin= is for a table that dataset= names"),
        (lambda: guard(SFTPOperator(task_id="t", remote_filepath="/a", operation="get")), "moves nothing out"),
        (lambda: guard(upload(trigger_rule="one_success")), "before its guard has decided"),
        (lambda: guard(upload(trigger_rule="always")), "before its guard has decided"),
        (lambda: guard(guard(upload()).export), "has a guard already"),
        (lambda: guard("upload", dataset="/a", to="acme"), "not a task"),
        (
            lambda: guard(
                LocalFilesystemToS3Operator.partial(task_id="t", dest_bucket="b").expand_kwargs(
                    [{"filename": "/a", "dest_key": "k"}], strict=False
                )
            ),
            "can replace the check",
        ),
        (lambda: guard(mapped(), task_id="look"), "a mapped task has no guard task; leave task_id= out"),
        (lambda: guard(mapped(), retriez=1), "a mapped task has no guard task to take retriez="),
        (lambda: guard(guard(mapped()).export), "has a guard already"),
    ],
)
@pytest.mark.usefixtures("dag")
def test_a_task_that_cannot_be_guarded_fails_the_parse_with_the_fix(make, said):
    with pytest.raises(ValueError, match=said):
        make()


def test_a_task_outside_a_dag_cannot_be_guarded():
    with pytest.raises(ValueError, match="in no Dag yet"):
        guard(upload())


def test_a_task_that_starts_in_the_triggerer_cannot_be_guarded(dag):
    up = upload()
    up.start_from_trigger = True
    with pytest.raises(ValueError, match="start_from_trigger"):
        guard(up)


def test_guarding_does_not_open_or_read_anything(dag, monkeypatch):
    monkeypatch.setattr("builtins.open", lambda *_, **__: pytest.fail("opened a file while parsing"))
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("opened a connection while parsing"))
    guard(upload())


def test_a_guarded_dag_serialises_and_its_version_depends_on_a_source_that_never_changes(dag):
    guard(upload())
    DagSerialization.to_dict(dag)
    once = DagSerialization.to_dict(dag)
    assert "require_clearance" in str(once)
    assert once == DagSerialization.to_dict(dag)


def test_the_frozen_hook_is_still_what_deployed_dags_hold():
    """A change here gives every guarded Dag of every deployment a new version. Only do it on purpose."""
    import hashlib
    import inspect

    from export_guard.airflow import _hook

    source = inspect.getsource(_hook.before_export) + inspect.getsource(_hook.after_export)
    frozen = "3383ebbf76de1c8aa5ec099e3e6bb2ffcaa4d4a8052dad6ccec2701126349f9c"
    assert hashlib.sha256(source.encode()).hexdigest() == frozen


def test_a_copied_dag_keeps_its_guards(dag):
    guard(upload())
    twin = copy.deepcopy(dag)
    assert edges(twin) == edges(dag)
    assert twin.get_task("upload")._pre_execute_hook is dag.get_task("upload")._pre_execute_hook
    assert type(twin.get_task("upload").upstream_task_ids) is set
