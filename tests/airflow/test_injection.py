"""The cluster policy and the check it puts inside exports that nobody guarded, run by Airflow's task runner."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from airflow.dag_processing.dagbag import DagBag
from airflow.exceptions import AirflowClusterPolicyViolation
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.providers.standard.triggers.temporal import TimeDeltaTrigger
from airflow.sdk import DAG, Asset, task
from airflow.serialization.serialized_objects import DagSerialization

from export_guard import ExportBlocked, guard
from export_guard.airflow import _hook
from export_guard.airflow.operators import ExportHeld

pytestmark = pytest.mark.usefixtures("guarded", "store")


@pytest.fixture
def enforce(guarded, monkeypatch):
    """Set what is enforced: the option, or with ``section`` the policy file's."""

    def to(mode="", *, section=None):
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", mode)
        if section is not None:
            policy = guarded / "policy.yaml"
            policy.write_text(policy.read_text() + f"enforcement: {section}\n")

    return to


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


def bagged(dag):
    """Have the cluster policies applied, as the Dag processor and every worker do."""
    DagBag(os.devnull, collect_dags=False).bag_dag(dag)
    return dag


def upload(dag, path, **fields):
    given = {"task_id": "upload", "dest_bucket": "partner", "dest_key": "in/{{ ds }}.csv", "replace": True}
    with dag:
        return LocalFilesystemToS3Operator(filename=path, **given | fields)


def events(guarded):
    with closing(sqlite3.connect(guarded / "ledger.db")) as ledger:
        return [kind for (kind,) in ledger.execute("select kind from export_guard_entry order by seq")]


def test_nothing_is_changed_where_nothing_is_enforced(dag, run, store, products):
    upload(dag, products(200))
    assert bagged(dag).get_task("upload")._pre_execute_hook is None
    assert run(dag.get_task("upload")).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]


@pytest.mark.usefixtures("store")
def test_an_injected_check_lets_out_what_may_leave_and_puts_it_on_record(dag, run, store, guarded, enforce, products):
    enforce("inject")
    upload(dag, products(20))
    ended = run(bagged(dag).get_task("upload"))
    assert ended.state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]
    assert events(guarded) == ["decision", "export_started", "export_finished"]


def test_an_injected_check_stops_what_may_not_at_the_first_try_with_the_whole_alert(
    dag, run, supervisor, store, enforce, products
):
    enforce("inject")
    upload(dag, products(200), retries=3)
    ended = run(bagged(dag).get_task("upload"), retries=3)
    assert ended.state == "failed"
    assert type(ended.error) is ExportBlocked
    assert "products.csv to partner BLOCKED: 200 rows, limit 100" in ended.message.splitlines()[0]
    assert supervisor.xcoms["upload", "export_guard_verdict"]["outcome"] == "block"
    assert store.keys("partner") == []


def test_what_a_person_may_settle_is_held(dag, run, store, enforce, products):
    enforce("inject")
    upload(dag, products(80))
    assert type(run(bagged(dag).get_task("upload")).error) is ExportHeld
    assert store.keys("partner") == []


def test_each_task_of_a_mapped_export_is_checked_for_itself(dag, run, store, guarded, enforce, products):
    enforce("inject")
    paths = [products(20, "a.csv"), products(200, "b.csv"), products(20, "c.csv")]
    with dag:
        LocalFilesystemToS3Operator.partial(task_id="upload", dest_bucket="partner").expand_kwargs(
            [{"filename": path, "dest_key": Path(path).name} for path in paths]
        )
    mapped = bagged(dag).get_task("upload")
    assert [run(mapped, map_index=n).state for n in range(3)] == ["success", "failed", "success"]
    assert store.keys("partner") == ["a.csv", "c.csv"]
    assert events(guarded).count("export_finished") == 2


def test_mapped_tasks_that_send_the_same_data_are_each_cleared(dag, run, guarded, enforce, products):
    enforce("inject")
    with dag:
        LocalFilesystemToS3Operator.partial(
            task_id="upload", dest_bucket="partner", dest_key="in/a.csv", replace=True
        ).expand(filename=[products(20)] * 2)
    mapped = bagged(dag).get_task("upload")
    assert [run(mapped, map_index=n).state for n in range(2)] == ["success", "success"]
    assert events(guarded).count("decision") == 2


def test_a_mapped_export_that_its_author_guards_needs_no_enforcement(dag, run, store, products):
    with dag:
        before = EmptyOperator(task_id="before")
        send = LocalFilesystemToS3Operator.partial(
            task_id="upload", dest_bucket="partner", dest_key="{{ ti.map_index }}.csv"
        ).expand(filename=[products(20), products(200, "b.csv")])
        pair = before >> guard(send, purpose="delivery {{ ds }}") >> EmptyOperator(task_id="after")
    assert pair.task_id == "after"
    assert dag.get_task("upload").upstream_task_ids == {"before"}
    assert dag.get_task("upload").downstream_task_ids == {"after"}
    assert [run(dag.get_task("upload"), map_index=n).state for n in range(2)] == ["success", "failed"]
    assert store.keys("partner") == ["0.csv"]


def test_a_mapped_taskflow_function_is_guarded_by_what_its_author_declares(dag, run, products):
    sent = []
    with dag:

        @task
        def send(path):
            sent.append(path)

        guard(
            send.expand(path=[products(20), products(200, "b.csv")]),
            dataset="{{ task.op_kwargs['path'] }}",
            to="partner",
        )
    assert [run(dag.get_task("send"), map_index=n).state for n in range(2)] == ["success", "failed"]
    assert sent == [products(20)]


def test_a_guarded_taskflow_function_stays_as_its_author_guarded_it(dag, run, enforce, products):
    enforce("reject")
    sent = []
    with dag:

        @task
        def send():
            sent.append(1)

        guard(send(), dataset=products(200), to="partner")
    bagged(dag)
    assert run(dag.get_task("guard__send")).state == "failed"
    assert run(dag.get_task("send")).state == "failed"
    assert sent == []


def test_the_author_s_hooks_are_called_after_the_check_and_not_at_all_without_it(dag, run, enforce, products):
    enforce("inject")
    said = []
    hooks = {
        "pre_execute": lambda context: said.append("before"),
        "post_execute": lambda context, result: said.append("after"),
    }
    upload(dag, products(200), **hooks)
    upload(dag, products(20, "small.csv"), task_id="small", **hooks)
    bagged(dag)
    assert run(dag.get_task("upload")).state == "failed"
    assert said == []
    assert run(dag.get_task("small")).state == "success"
    assert said == ["before", "after"]


@pytest.mark.parametrize("pre_execute", [None, lambda context: None])
def test_an_author_who_takes_the_check_of_guard_out_gets_it_back(dag, run, store, enforce, products, pre_execute):
    enforce("inject")
    export = guard(upload(dag, products(200))).export
    export._pre_execute_hook = pre_execute
    bagged(dag)
    assert run(dag.get_task("guard__upload")).state == "failed"
    ended = run(dag.get_task("upload"))
    assert "no valid clearance" in ended.message
    assert store.keys("partner") == []


def test_an_author_who_takes_the_guard_task_out_as_well_is_checked_all_the_same(dag, run, store, enforce, products):
    enforce("inject")
    export = guard(upload(dag, products(200))).export
    export._pre_execute_hook = None
    del dag.task_dict["guard__upload"]
    export.upstream_task_ids = set()
    bagged(dag)
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_a_subclass_of_an_exporter_is_checked(dag, run, store, enforce, products):
    class Ours(LocalFilesystemToS3Operator):
        def pre_execute(self, context):
            """Do something of its own."""

    enforce("inject")
    with dag:
        Ours(task_id="upload", filename=products(200), dest_bucket="partner", dest_key="a.csv")
    assert run(bagged(dag).get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_another_policy_does_not_strip_the_check(dag, run, store, enforce, products, monkeypatch):
    import pluggy
    from airflow.settings import get_policy_plugin_manager

    class Stripping:
        @pluggy.HookimplMarker("airflow.policy")
        def task_policy(self, task):
            task._pre_execute_hook = None

    enforce("inject")
    manager, other = get_policy_plugin_manager(), Stripping()
    manager.register(other)
    try:
        bagged(dag) if upload(dag, products(200)) else None
    finally:
        manager.unregister(other)
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_with_warn_nothing_stops_and_the_log_says_what_would_have(dag, run, store, guarded, enforce, products, capfd):
    enforce("warn")
    for file in guarded.glob("ledger.db*"):
        file.unlink()
    upload(dag, products(200))
    assert run(bagged(dag).get_task("upload")).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]
    log = capfd.readouterr().out
    assert "would have stopped this export" in log
    assert "200 rows, limit 100" in log
    assert not (guarded / "ledger.db").exists()


def test_with_warn_a_check_that_cannot_be_made_stops_nothing_either(dag, run, enforce, products, guarded, monkeypatch):
    enforce("warn")
    upload(dag, products(5))
    bagged(dag)
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "short")
    assert run(dag.get_task("upload")).state == "success"


def test_with_insert_a_guard_task_stands_before_the_export(dag, run, store, enforce, products):
    enforce("insert")
    extract = EmptyOperator(task_id="extract", dag=dag)
    extract >> upload(dag, products(200))
    bagged(dag)
    assert dag.get_task("upload").upstream_task_ids == {"extract", "guard__upload"}
    assert dag.get_task("guard__upload").upstream_task_ids == {"extract"}
    assert run(dag.get_task("guard__upload")).state == "failed"
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_with_insert_an_export_that_can_have_no_guard_task_is_checked_inside(dag, run, store, enforce, products):
    enforce("insert")
    upload(dag, products(200), trigger_rule="always")
    bagged(dag)
    assert list(dag.task_dict) == ["upload"]
    assert run(dag.get_task("upload")).state == "failed"
    assert store.keys("partner") == []


def test_with_reject_a_dag_with_an_unguarded_export_is_refused_and_told_what_to_do(dag, enforce, products):
    enforce("reject")
    upload(dag, products(5))
    with pytest.raises(AirflowClusterPolicyViolation, match=r"'upload' \(LocalFilesystemToS3Operator\) has no guard"):
        bagged(dag)


def test_with_reject_a_dag_whose_exports_are_guarded_runs(dag, run, store, enforce, products):
    enforce("reject")
    guard(upload(dag, products(20)))
    bagged(dag)
    assert run(dag.get_task("guard__upload")).state == "success"
    assert run(dag.get_task("upload")).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]


def from_trigger(dag):
    upload(dag, "/a.csv").start_from_trigger = True


def stub(dag):
    with dag:

        @task.stub(queue="go", outlets=[Asset("s3://partner/a.csv")])
        def send(): ...

        send()


def loose(dag):
    with dag:
        LocalFilesystemToS3Operator.partial(task_id="upload", dest_bucket="b", dest_key="k").expand_kwargs(
            [{"filename": "/a.csv"}], strict=False
        )


def over_hooks(dag):
    with dag:
        LocalFilesystemToS3Operator.partial(task_id="upload", dest_bucket="b", dest_key="k", filename="/a.csv").expand(
            pre_execute=[None]
        )


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (from_trigger, "start_from_trigger=True"),
        (stub, "another language"),
        (loose, r"expand_kwargs\(strict=False\)"),
        (over_hooks, "mapped over its own pre_execute"),
    ],
)
def test_an_export_whose_check_airflow_would_skip_is_refused(dag, enforce, make, said):
    make(dag)
    enforce("warn")
    bagged(dag)
    enforce("inject")
    with pytest.raises(AirflowClusterPolicyViolation, match=said):
        bagged(dag)


def test_an_export_on_a_queue_of_another_language_is_refused(dag, enforce, monkeypatch):
    monkeypatch.setenv("AIRFLOW__SDK__QUEUE_TO_COORDINATOR", '{"java": "jdk"}')
    upload(dag, "/a.csv", queue="java")
    enforce("inject")
    with pytest.raises(AirflowClusterPolicyViolation, match="another language"):
        bagged(dag)


def test_a_tag_of_the_dag_sets_the_mode(run, store, enforce, products):
    enforce(section='{default: reject, tags: {sandbox: "off", private: inject}}')
    free = DAG("free", schedule=None, start_date=datetime(2026, 1, 1), tags=["sandbox"])
    upload(free, products(200))
    assert run(bagged(free).get_task("upload")).state == "success"
    both = DAG("both", schedule=None, start_date=datetime(2026, 1, 1), tags=["sandbox", "private"])
    upload(both, products(200), dest_key="other.csv")
    assert run(bagged(both).get_task("upload")).state == "failed"
    assert store.keys("partner") == ["in/2026-11-21.csv"]


def test_who_gets_the_data_sets_the_mode_once_that_is_known(dag, run, guarded, store, enforce, products):
    policy = guarded / "policy.yaml"
    policy.write_text(
        policy.read_text().replace("limits:", '  lake: {name: Lake, entity: own, endpoints: ["s3://own"]}\nlimits:')
    )
    enforce("inject", section='{recipients: {own: "off", vendor: inject}}')
    upload(dag, products(200), task_id="home", dest_bucket="own")
    upload(dag, products(200), task_id="away")
    upload(dag, products(200), task_id="nowhere", dest_bucket="nobody-s")
    bagged(dag)
    assert run(dag.get_task("home")).state == "success"
    assert [run(dag.get_task(name)).state for name in ("away", "nowhere")] == ["failed", "failed"]
    assert store.keys("partner") == []


def test_a_recipient_whose_exports_need_a_guard_in_the_dag_gets_nothing_without_one(dag, run, store, enforce, products):
    enforce(section="{recipients: {vendor: reject}}")
    upload(dag, products(5))
    ended = run(bagged(dag).get_task("upload"))
    assert type(ended.error) is ExportBlocked
    assert "write guard(…) around 'upload'" in ended.message
    assert store.keys("partner") == []


@pytest.mark.parametrize(
    "broken", [{"mode": "injekt"}, {"section": "{default: injekt}"}, {"section": "{tags: [a]}"}, {"section": "[a]"}]
)
def test_broken_settings_hold_every_export_and_stop_no_parse(dag, run, store, enforce, products, broken):
    enforce(**broken)
    upload(dag, products(5))
    ended = run(bagged(dag).get_task("upload"))
    assert type(ended.error) is ExportHeld
    assert "cannot be told what is enforced" in ended.message
    assert "enforcement" in ended.message.splitlines()[1]
    assert store.keys("partner") == []


def test_a_configured_policy_that_is_not_there_holds_every_export(dag, run, store, guarded, products):
    (guarded / "policy.yaml").unlink()
    upload(dag, products(5))
    assert type(run(bagged(dag).get_task("upload")).error) is ExportHeld
    assert store.keys("partner") == []


def test_a_download_is_no_export(dag, enforce):
    enforce("reject")
    with dag:
        SFTPOperator(task_id="fetch", remote_filepath="/a", local_filepath="/b", operation="get")
        SFTPOperator.partial(task_id="more", remote_filepath="/a", operation="get").expand(local_filepath=["/b"])
    assert bagged(dag).get_task("fetch")._pre_execute_hook is None


def test_an_export_that_failed_is_decided_on_anew_and_counted_once(dag, run, store, guarded, enforce, products):
    enforce("inject")
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text().replace("at_most: 50, window: none", "at_most: 30, window: {days: 30}"))
    upload(dag, products(20))
    bagged(dag)
    store.delete_bucket(Bucket="partner")
    assert run(dag.get_task("upload"), try_number=1).state == "up_for_retry"
    store.create_bucket(Bucket="partner")
    assert run(dag.get_task("upload"), try_number=2).state == "success"
    assert store.keys("partner") == ["in/2026-11-21.csv"]


class DeferringUpload(LocalFilesystemToS3Operator):
    """Waits in the triggerer before it uploads."""

    def execute(self, context):
        self.defer(trigger=TimeDeltaTrigger(timedelta(0)), method_name="resume")

    def resume(self, context):
        super().execute(context)


def test_an_export_that_resumes_after_a_deferral_is_confirmed_and_changed_data_stays(
    dag, run, store, guarded, enforce, products
):
    enforce("inject")
    with dag:
        DeferringUpload(task_id="upload", filename=products(20), dest_bucket="partner", dest_key="a.csv")
    bagged(dag)
    assert run(dag.get_task("upload")).state == "deferred"
    products(21)
    assert run(dag.get_task("upload"), next_method="resume").state == "failed"
    assert store.keys("partner") == []
    products(20)
    assert run(dag.get_task("upload"), next_method="resume").state == "success"
    assert events(guarded) == ["decision", "export_started", "export_finished"]


def test_a_dag_with_injected_checks_serialises_to_a_source_that_never_changes(dag, enforce, products):
    enforce("inject")
    upload(dag, products(5), pre_execute=lambda context: None)
    with dag:
        LocalFilesystemToS3Operator.partial(task_id="mapped", dest_bucket="b", dest_key="k").expand(filename=["/a"])
    DagSerialization.to_dict(bagged(dag))
    once = DagSerialization.to_dict(dag)
    assert str(once).count("export_guard.airflow.enforced") == 4
    assert once == DagSerialization.to_dict(dag)


def test_the_frozen_hooks_are_still_what_deployed_dags_hold():
    """A change here gives every Dag with an injected check a new version. Only do it on purpose."""
    import hashlib
    import inspect

    source = inspect.getsource(_hook.BeforeExport.__call__) + inspect.getsource(_hook.AfterExport.__call__)
    assert (
        hashlib.sha256(source.encode()).hexdigest()
        == "790b1f54b0baf7534b530a4c67f72a5c81149f896c5264cbf6280343febc9e65"
    )
