"""The guard and the check inside the export, run by Airflow's task runner against a real S3 endpoint and ledger."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.standard.triggers.temporal import TimeDeltaTrigger
from airflow.sdk import DAG, task_group

from export_guard import ExportBlocked, guard
from export_guard.airflow.operators import ExportHeld

pytestmark = pytest.mark.usefixtures("guarded", "store")


def upload(dag, path, *, bucket="partner", guarding=None, **fields):
    with dag:
        task = LocalFilesystemToS3Operator(
            task_id="upload", filename=path, dest_bucket=bucket, dest_key="in/{{ ds }}.csv", replace=True, **fields
        )
        guard(task, **(guarding or {}))
    return task


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


def events(guarded):
    with closing(sqlite3.connect(guarded / "ledger.db")) as ledger:
        return [kind for (kind,) in ledger.execute("select kind from export_guard_entry order by seq")]


def test_an_allowed_export_leaves_and_the_ledger_tells_it_started_and_finished(dag, run, store, guarded, products):
    upload(dag, products(20))
    assert run(dag.get_task("guard__upload")).state == "success"
    assert run(dag.get_task("upload")).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]
    assert events(guarded) == ["decision", "export_started", "export_finished"]


def test_a_block_fails_at_the_first_try_whatever_the_retries(dag, run, store, products):
    upload(dag, products(200), retries=3)
    ended = run(dag.get_task("guard__upload"), try_number=1, retries=3)
    assert ended.state == "failed"
    assert type(ended.error) is ExportBlocked
    assert ended.error.verdict.outcome == "block"
    assert store.keys("partner") == []


def test_a_hold_is_its_own_exception_and_fails_at_the_first_try_too(dag, run, products):
    upload(dag, products(80), retries=3)
    ended = run(dag.get_task("guard__upload"), try_number=1, retries=3)
    assert ended.state == "failed"
    assert type(ended.error) is ExportHeld
    assert ended.error.verdict.outcome == "hold"


def test_the_message_says_first_what_was_stopped_and_then_why_and_what_would_help(dag, run, products):
    upload(dag, products(200))
    lines = run(dag.get_task("guard__upload")).message.splitlines()
    assert "products.csv to partner BLOCKED: 200 rows, limit 100" in lines[0]
    assert any(line.startswith("What would make it pass") for line in lines)
    assert any("export_guard_verdict" in line for line in lines)


def test_a_template_of_the_export_that_cannot_be_rendered_holds(dag, run, guarded):
    upload(dag, "/data/{{ no.such.thing }}.csv")
    ended = run(dag.get_task("guard__upload"))
    assert type(ended.error) is ExportHeld
    assert ended.message.startswith(
        "Export of task upload to an unknown recipient ON HOLD: the template fields of 'upload' cannot be rendered"
    )
    assert "by hand" not in ended.message
    assert events(guarded) == ["decision"]


def test_marking_the_guard_successful_does_not_open_the_door(dag, run, store, products):
    """A guard that is marked successful does not run; the export starts without it."""
    upload(dag, products(20))
    ended = run(dag.get_task("upload"))
    assert ended.state == "failed"
    assert type(ended.error) is ExportBlocked
    assert "no valid clearance" in ended.message.splitlines()[0]
    assert store.keys("partner") == []


def test_a_stopped_export_shows_its_error_outside_of_airflow_s_folded_group(dag, run, products, capfd):
    upload(dag, products(20))
    run(dag.get_task("upload"))
    log = capfd.readouterr().out
    assert "::endgroup::" in log[: log.index("no valid clearance")]


def test_a_stopped_export_says_where_to_read_what_would_help(dag, run, products):
    upload(dag, products(200))
    run(dag.get_task("guard__upload"))
    ended = run(dag.get_task("upload"))
    assert "do: read the log of the task 'guard__upload', repair what it names, then clear that task" in ended.message


def test_the_log_of_an_export_names_the_decision_that_cleared_it(dag, run, supervisor, products, capfd):
    upload(dag, products(20))
    run(dag.get_task("guard__upload"))
    run(dag.get_task("upload"))
    decision = supervisor.xcoms["guard__upload", "export_guard_verdict"]["id"]
    assert f"cleared by decision {decision} until " in capfd.readouterr().out


def test_marking_a_guard_that_blocked_successful_does_not_open_the_door(dag, run, store, products):
    upload(dag, products(200))
    run(dag.get_task("guard__upload"))
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_trigger_rule_all_done_does_not_open_the_door(dag, run, store, products):
    upload(dag, products(200), trigger_rule="all_done")
    assert run(dag.get_task("guard__upload")).state == "failed"
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_an_overwritten_verdict_in_xcom_does_not_open_the_door(dag, run, supervisor, store, products):
    upload(dag, products(200))
    run(dag.get_task("guard__upload"))
    for key in ("export_guard_verdict", "return_value"):
        verdict = dict(supervisor.xcoms["guard__upload", key])
        supervisor.xcoms["guard__upload", key] = verdict | {"outcome": "allow"}
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_an_overwritten_path_in_xcom_does_not_let_another_file_out(dag, run, supervisor, store, products):
    upload(dag, "{{ ti.xcom_pull(task_ids='extract') }}")
    supervisor.xcoms["extract", "return_value"] = products(20)
    assert run(dag.get_task("guard__upload")).state == "success"
    supervisor.xcoms["extract", "return_value"] = products(200, "secret.csv")
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_a_file_that_changed_after_the_guard_stays(dag, run, store, products):
    path = products(20)
    upload(dag, path)
    run(dag.get_task("guard__upload"))
    with Path(path).open("a") as file:
        file.write("P-99999,Another chair,1\n")
    ended = run(dag.get_task("upload"))
    assert ended.state == "failed"
    assert "changed" in ended.message
    assert store.keys("partner") == []


def test_a_guard_that_was_taken_out_of_the_dag_closes_the_door(dag, run, store, products):
    upload(dag, products(20))
    run(dag.get_task("guard__upload"))
    del dag.task_dict["guard__upload"]
    ended = run(dag.get_task("upload"))
    assert ended.state == "failed"
    assert "no longer in the Dag" in ended.message
    assert store.keys("partner") == []


def test_a_clearance_of_one_run_is_none_for_another(dag, run, store, products):
    upload(dag, products(20))
    run(dag.get_task("guard__upload"), run_id="manual__1")
    assert run(dag.get_task("upload"), run_id="manual__2").state == "failed"
    assert store.keys("partner") == []


def test_a_clearance_for_one_recipient_is_none_for_another(run, store, products):
    path = products(20)
    first = DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))
    upload(first, path)
    run(first.get_task("guard__upload"))
    second = DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))
    upload(second, path, bucket="other")
    assert run(second.get_task("upload")).state == "failed"
    assert store.keys("other") == []


def test_an_export_that_failed_is_let_through_again_and_one_that_finished_is_not(dag, run, store, guarded, products):
    upload(dag, products(20))
    run(dag.get_task("guard__upload"))
    store.delete_bucket(Bucket="partner")
    assert run(dag.get_task("upload"), try_number=1).state == "up_for_retry"
    store.create_bucket(Bucket="partner")
    assert run(dag.get_task("upload"), try_number=2).state == "success"
    assert run(dag.get_task("upload"), try_number=3).state == "failed"
    assert events(guarded) == ["decision", "export_started", "export_started", "export_finished"]


def test_clearing_guard_and_export_lets_the_data_out_once_more(dag, run, store, products):
    upload(dag, products(20))
    for _ in range(2):
        assert run(dag.get_task("guard__upload")).state == "success"
        assert run(dag.get_task("upload")).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]


def test_an_endpoint_of_nobody_holds(dag, run, store, products):
    upload(dag, products(20), bucket="own")
    ended = run(dag.get_task("guard__upload"))
    assert type(ended.error) is ExportHeld
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("own") == []


def test_a_named_recipient_must_be_the_one_that_the_operator_sends_to(dag, run, products):
    upload(dag, products(20), guarding={"to": "other"})
    ended = run(dag.get_task("guard__upload"))
    assert type(ended.error) is ExportHeld
    assert "'other'" in ended.message
    assert "Partner Inc" in ended.message


def test_a_rightly_named_recipient_is_fine(dag, run, products):
    upload(dag, products(20), guarding={"to": "partner"})
    assert run(dag.get_task("guard__upload")).state == "success"


def test_an_export_that_cannot_be_told_for_sure_holds_and_is_on_record(dag, run, guarded, products):
    upload(dag, products(20), acl_policy="public-read")
    ended = run(dag.get_task("guard__upload"))
    assert type(ended.error) is ExportHeld
    assert "public-read" in ended.message
    assert events(guarded) == ["decision"]


def test_a_dataset_that_is_not_there_holds(dag, run, tmp_path):
    upload(dag, str(tmp_path / "missing.csv"))
    ended = run(dag.get_task("guard__upload"))
    assert type(ended.error) is ExportHeld
    assert "missing.csv" in ended.message


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("POLICY_FILE", "/nowhere/policy.yaml"),
        ("LEDGER_SQL_ALCHEMY_CONN", "sqlite:////nowhere/ledger.db"),
        ("KEY", "short"),
        ("CLEARANCE_HOURS", "soon"),
    ],
)
def test_broken_settings_hold_the_guard_and_stop_the_export(dag, run, store, products, monkeypatch, option, value):
    upload(dag, products(20))
    assert run(dag.get_task("guard__upload")).state == "success"
    monkeypatch.setenv(f"AIRFLOW__EXPORT_GUARD__{option}", value)
    assert type(run(dag.get_task("guard__upload")).error) is ExportHeld
    assert type(run(dag.get_task("upload")).error) is ExportBlocked
    assert store.keys("partner") == []


def test_a_clearance_expires(dag, run, store, products, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__CLEARANCE_HOURS", "0.0000001")
    upload(dag, products(20))
    run(dag.get_task("guard__upload"))
    ended = run(dag.get_task("upload"))
    assert ended.state == "failed"
    assert "expired" in ended.message


def test_the_author_s_own_hooks_run_after_the_check(dag, run, products):
    said = []
    upload(
        dag,
        products(20),
        pre_execute=lambda context: said.append("before"),
        post_execute=lambda context, result: said.append("after"),
    )
    assert run(dag.get_task("upload")).state == "failed"
    assert said == []
    run(dag.get_task("guard__upload"))
    assert run(dag.get_task("upload")).state == "success"
    assert said == ["before", "after"]


def test_a_ledger_that_is_lost_after_the_export_fails_the_task_for_good(dag, run, guarded, store, products):
    upload(dag, products(20), pre_execute=lambda context: (guarded / "ledger.db").unlink())
    run(dag.get_task("guard__upload"))
    ended = run(dag.get_task("upload"), retries=3)
    assert store.keys("partner") == ["in/2026-11-21.csv"]
    assert ended.state == "failed"
    assert "could not be recorded" in ended.message


class DeferringUpload(LocalFilesystemToS3Operator):
    """Waits in the triggerer before it uploads."""

    def execute(self, context):
        self.defer(trigger=TimeDeltaTrigger(timedelta(0)), method_name="resume")

    def resume(self, context):
        super().execute(context)


@pytest.fixture
def deferring(dag, products):
    with dag:
        guard(DeferringUpload(task_id="upload", filename=products(20), dest_bucket="partner", dest_key="a.csv"))
    return products


def test_an_export_that_resumes_after_a_deferral_is_checked_again_but_starts_once(dag, run, store, guarded, deferring):
    run(dag.get_task("guard__upload"))
    assert run(dag.get_task("upload")).state == "deferred"
    assert run(dag.get_task("upload"), next_method="resume").state == "success"
    assert store.keys("partner") == ["a.csv"]
    assert events(guarded) == ["decision", "export_started", "export_finished"]


def test_a_file_that_changed_during_a_deferral_stays(dag, run, store, deferring):
    run(dag.get_task("guard__upload"))
    assert run(dag.get_task("upload")).state == "deferred"
    deferring(21)
    assert run(dag.get_task("upload"), next_method="resume").state == "failed"
    assert store.keys("partner") == []


def test_an_export_that_resumes_without_a_clearance_is_stopped(dag, run, store, products):
    upload(dag, products(20))
    assert run(dag.get_task("upload"), next_method="execute").state == "failed"
    assert store.keys("partner") == []


def test_in_a_mapped_group_each_export_goes_on_the_decision_of_its_own_guard(dag, run, store, products):
    with dag:

        @task_group
        def deliver(path):
            guard(
                LocalFilesystemToS3Operator(
                    task_id="send", filename=path, dest_bucket="partner", dest_key="a.csv", replace=True
                )
            )

        deliver.expand(path=[products(20), products(20), products(200, "b.csv")])
    for name in ("guard__send", "send"):
        states = [run(dag.get_task(f"deliver.{name}"), map_index=index).state for index in range(3)]
        assert states == ["success", "success", "failed"]
    assert store.keys("partner") == ["a.csv"]
