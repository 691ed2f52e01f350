"""What hooks wrote without a guard is told when the task has ended, where that is switched on."""

from __future__ import annotations

import json
import sqlite3
from argparse import Namespace
from contextlib import closing
from datetime import date, datetime

import pytest
from airflow.providers.amazon.aws.hooks.s3 import S3Hook
from airflow.sdk import DAG, ObjectStoragePath, lineage, listener, plugins_manager, task
from receivers import Web

from export_guard import check_frame
from export_guard.airflow.commands.unguarded import unguarded
from export_guard.airflow.plugin import ExportGuardPlugin
from export_guard.airflow.settings import airflow_settings
from export_guard.errors import LedgerError
from export_guard.policy.policy import load_policy
from export_guard.service.opened import opened_ledger

pytestmark = pytest.mark.usefixtures("guarded")

CACHES = (plugins_manager._get_plugins, plugins_manager.get_hook_lineage_readers_plugins,
          lineage.get_hook_lineage_collector, listener.get_listener_manager)  # fmt: skip


def as_a_new_worker():
    """Have plugins, listeners and the collector found anew, as in the process of every task."""
    ExportGuardPlugin.listeners, ExportGuardPlugin.hook_lineage_readers = [], []
    for each in CACHES:
        each.cache_clear()


@pytest.fixture
def watching(monkeypatch):
    """Switch it on or off."""

    def switch(value):
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__WATCH_HOOKS", value)
        as_a_new_worker()

    yield switch
    monkeypatch.undo()
    as_a_new_worker()


@pytest.fixture
def task_that(run):
    """Run a function as a task."""

    def go(does):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

            @task
            def send():
                does()

            send()
        return run(dag.get_task("send"))

    return go


@pytest.fixture
def on_record(capfd):
    """The unguarded writes, as the command gives them, and its exit status."""

    def listed(since=None):
        capfd.readouterr()
        try:
            unguarded(Namespace(output="json", since=since))
        except SystemExit as left:
            return json.loads(capfd.readouterr().out), left.code
        return capfd.readouterr().out, 0

    return listed


def upload(bucket="partner"):
    S3Hook("aws_default").load_string("sku\nP-1\n", "in/a.csv", bucket, replace=True)


@pytest.mark.usefixtures("store")
def test_a_write_of_a_hook_to_a_recipient_is_told_and_put_on_record(watching, task_that, on_record, capfd, monkeypatch):
    watching("True")
    with Web() as web:
        monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http", "host": web.url}))
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", '[{"channel": "webhook", "conn_id": "hook"}]')
        assert task_that(upload).state == "success"
    said = "wrote to s3://partner/in/a.csv, which belongs to Partner Inc, without a guard; what left was not inspected"
    assert f"export guard: this task {said}" in capfd.readouterr().out
    assert (web.body["outcome"], web.body["headline"]) == ("unguarded", f"Task 'send' {said}")
    rows, status = on_record()
    assert status == 1
    assert [(row["dag"], row["task"], row["endpoint"], row["recipient"]) for row in rows] == [
        ("deliveries", "send", "s3://partner/in/a.csv", "partner")
    ]
    assert on_record(since=date(2999, 1, 1).isoformat()) == ("no unguarded write is on record\n", 0)


@pytest.mark.usefixtures("store")
def test_such_a_write_is_no_decision_in_the_ledger_and_under_its_hash_like_any_entry(watching, task_that, guarded):
    watching("True")
    task_that(upload)
    ledger = opened_ledger(airflow_settings())
    (write,) = ledger.seen_writes()
    assert (write.endpoint, write.recipient, write.map_index) == ("s3://partner/in/a.csv", "partner", -1)
    assert write.policy == load_policy(guarded / "policy.yaml").digest
    assert (ledger.decisions(), list(ledger.records()), list(ledger.past()), ledger.verify()) == ([], [], [], [])
    with closing(sqlite3.connect(guarded / "ledger.db")) as database, database:
        (kind,) = database.execute("SELECT kind FROM export_guard_entry").fetchone()
        database.execute("DROP TRIGGER export_guard_entry_no_update")
        database.execute("UPDATE export_guard_entry SET endpoint = 's3://own/a.csv'")
    assert kind == "unguarded_write"
    with pytest.raises(LedgerError, match="was changed"):
        list(ledger.seen_writes())


@pytest.mark.usefixtures("store")
def test_a_write_to_a_place_of_nobody_is_told_also_when_the_task_fails(watching, task_that, on_record):
    watching("True")

    def go():
        with ObjectStoragePath("s3://aws_default@own/in/a.csv").open("w") as file:
            file.write("sku\nP-1\n")
        raise OSError("too late")

    task_that(go)
    assert [(row["endpoint"], row["recipient"]) for row in on_record()[0]] == [
        ("s3://own/in/a.csv", "nobody in the policy")
    ]


@pytest.mark.usefixtures("store")
def test_our_own_places_local_files_and_what_a_guard_has_let_go_are_not_told(
    watching, task_that, on_record, guarded, tmp_path
):
    policy = guarded / "policy.yaml"
    own = 'recipients:\n  own: {name: Us, entity: own, country: US, endpoints: ["s3://own"]}\n'
    policy.write_text(policy.read_text().replace("recipients:\n", own))
    watching("True")

    def go():
        with ObjectStoragePath(f"file://{tmp_path}/a.csv").open("w") as file:
            file.write("sku\n")
        upload("own")
        check_frame([{"sku": "P-1"}], to="partner", name="stock")
        check_frame([{"sku": "P-1"}], to="other", name="stock")
        upload("partner")

    assert task_that(go).state == "success"
    assert on_record() == ("no unguarded write is on record\n", 0)


@pytest.mark.usefixtures("store")
def test_unless_it_is_switched_on_nothing_listens(watching, task_that, on_record):
    watching("")
    task_that(upload)
    assert not listener.get_listener_manager().has_listeners
    assert type(lineage.get_hook_lineage_collector()) is lineage.NoOpCollector


@pytest.mark.usefixtures("store")
def test_a_lost_policy_is_named_in_the_log_and_the_task_stays_as_it_ended(watching, task_that, guarded, capfd):
    watching("True")
    (guarded / "policy.yaml").unlink()
    assert task_that(upload).state == "success"
    assert "export guard could not tell of a write without a guard: " in capfd.readouterr().out
