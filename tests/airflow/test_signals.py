"""What is told of a decision besides the alert: metrics, asset events, OpenLineage."""

from __future__ import annotations

import json
import time
from datetime import datetime

import pandas as pd
import pytest
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG, Asset, task
from receivers import Metrics, Web

from export_guard import ExpectationGuardOperator, ExportGuardOperator, WebhookNotifier, check_frame, guard
from export_guard.airflow import lineage, metrics

pytestmark = pytest.mark.usefixtures("guarded")


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


@pytest.fixture
def statsd(monkeypatch):
    """A StatsD server; gives the lines about exports, once so many are there."""
    from airflow.sdk.observability import stats
    from airflow.sdk.observability.metrics.stats_utils import get_stats_factory

    def start():
        if hasattr(stats, "initialize"):
            stats.initialize(factory=get_stats_factory(), export_legacy_names=False)
        else:  # Airflow 3.2
            stats.Stats.initialize(factory=get_stats_factory(stats.Stats))

    with Metrics() as metrics:
        monkeypatch.setenv("AIRFLOW__METRICS__STATSD_ON", "True")
        monkeypatch.setenv("AIRFLOW__METRICS__STATSD_PORT", str(metrics.port))
        start()

        def lines(count):
            until = time.monotonic() + 10
            while len(got := [line for line in metrics.got if "export_guard" in line]) < count:
                assert time.monotonic() < until, got
                time.sleep(0.01)
            return sorted(got)

        yield lines
    monkeypatch.undo()
    start()


def check(dag, dataset, **fields):
    with dag:
        return ExportGuardOperator(task_id="check", dataset=dataset, to="partner", **fields)


def upload(dag, path, **fields):
    with dag:
        return LocalFilesystemToS3Operator(
            task_id="upload", filename=path, dest_bucket="partner", dest_key="a.csv", **fields
        )


def test_a_decision_is_counted_with_its_outcome_duration_rows_and_about_how_many_people(dag, run, statsd, products):
    run(check(dag, products(200)))
    lines = statsd(4)
    duration = next(line for line in lines if "duration" in line)
    lines.remove(duration)
    assert lines == [
        "airflow.export_guard.decisions.block:1|c",
        "airflow.export_guard.people.block.none:1|c",
        "airflow.export_guard.rows.block:200|c",
    ]
    assert duration.startswith("airflow.export_guard.decision_duration:")
    assert duration.endswith("|ms")


@pytest.mark.usefixtures("store")
def test_an_export_without_a_clearance_is_counted(dag, run, statsd, products):
    export = upload(dag, products(5))
    guard(export)
    assert run(export).state == "failed"
    assert statsd(1) == ["airflow.export_guard.refused:1|c"]


def test_an_export_on_which_nothing_could_be_decided_is_counted(dag, run, statsd, products, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "short")
    assert run(check(dag, products(5))).state == "failed"
    assert statsd(1) == ["airflow.export_guard.undecided:1|c"]


@pytest.mark.parametrize(
    ("people", "said"),
    [
        (0, "none"),
        (1, "under_100"),
        (99, "under_100"),
        (100, "under_1000"),
        (10**6 - 1, "under_1000000"),
        (10**6, "from_1000000"),
    ],
)
def test_people_are_told_by_order_of_magnitude(people, said):
    assert metrics.magnitude(people) == said


def test_a_channel_that_fails_is_named_in_the_log_and_changes_nothing(dag, run, products, monkeypatch, capfd):
    def fail(*_args, **_kwargs):
        raise RuntimeError("536-22-8726")

    monkeypatch.setattr(metrics, "decided", fail)
    assert run(check(dag, products(20))).state == "success"
    log = capfd.readouterr().out
    assert "export guard could not tell metrics: unexpected RuntimeError at test_signals.py" in log
    assert "536-22-8726" not in log


PARTNER = Asset("s3://partner/a.csv")


def test_the_event_of_an_outlet_carries_the_verdict_of_the_guard_before_the_export(dag, run, store, products, event_of):
    export = upload(dag, products(20), outlets=[PARTNER])
    before = guard(export).guard
    verdict = run(before).context["task"].verdict
    ended = run(export)
    assert ended.state == "success"
    told = ended.context["outlet_events"][PARTNER].extra["export_guard"]
    assert (told["outcome"], told["decision"], told["recipient"], told["rows"]) == (
        "allow",
        verdict["id"],
        "partner",
        20,
    )
    assert json.loads(json.dumps(told)) == told
    assert event_of(ended, "success")["run"]["facets"]["exportVerdict"]["decision"] == verdict["id"]


def test_the_event_of_an_outlet_carries_the_verdict_of_a_check_in_the_task(dag, run):
    with dag:

        @task(outlets=[PARTNER])
        def send():
            check_frame(pd.DataFrame({"sku": ["P-1", "P-2"]}), to="partner", name="stock")

        send()
    told = run(dag.get_task("send")).context["outlet_events"][PARTNER].extra["export_guard"]
    assert (told["outcome"], told["dataset"], told["rows"]) == ("allow", "stock", 2)


@pytest.fixture
def event_of(tmp_path):
    """What OpenLineage's provider and client write of a task that ended, as JSON."""
    pytest.importorskip("airflow.providers.openlineage")
    from airflow.providers.openlineage.extractors.manager import ExtractorManager
    from airflow.utils.state import TaskInstanceState
    from openlineage.client import OpenLineageClient
    from openlineage.client.event_v2 import Job, Run, RunEvent, RunState
    from openlineage.client.transport.file import FileConfig, FileTransport

    client = OpenLineageClient(transport=FileTransport(FileConfig(log_file_path=str(tmp_path / "event"), append=True)))

    def sent(ended, state):
        told = ExtractorManager().extract_metadata(
            ended.context["dag_run"], ended.task, TaskInstanceState(state), ended.context["ti"]
        )
        when = RunState.FAIL if state == "failed" else RunState.COMPLETE
        run = Run(str(ended.context["ti"].id), told.run_facets)
        at = "2026-11-21T12:00:00Z"
        job = Job("here", "task")
        client.emit(RunEvent(eventTime=at, run=run, job=job, producer="here", eventType=when, inputs=told.inputs))
        return json.loads((tmp_path / "event").read_text())

    return sent


def test_openlineage_is_told_the_verdict_and_the_rules_that_the_dataset_failed(dag, run, event_of, products):
    path = products(200)
    event = event_of(run(check(dag, path)), "failed")
    verdict = event["run"]["facets"]["exportVerdict"]
    assert (verdict["outcome"], verdict["recipient"], verdict["rows"]) == ("block", "partner", 200)
    assert verdict["_schemaURL"].startswith("https://openlineage.io/spec/")
    (dataset,) = event["inputs"]
    assert (dataset["namespace"], dataset["name"]) == ("file", path)
    assertions = dataset["inputFacets"]["dataQualityAssertions"]["assertions"]
    assert [(each["assertion"], each["success"]) for each in assertions] == [
        ("house/rows-block/rows-block", False),
        ("house/rows-hold/rows-hold", False),
    ]


def test_openlineage_is_told_before_the_decision_that_there_is_none_and_after_it_what_it_was(
    dag, run, event_of, products
):
    operator = check(dag, products(20))
    assert operator.get_openlineage_facets_on_start().run_facets["exportVerdict"].outcome == "undecided"
    event = event_of(run(operator), "success")
    assert event["run"]["facets"]["exportVerdict"]["outcome"] == "allow"
    assert event["inputs"][0]["inputFacets"]["dataQualityAssertions"]["assertions"][0]["success"] is True


@pytest.mark.usefixtures("store")
def test_an_export_with_an_injected_check_tells_openlineage_its_verdict_besides_its_own_lineage(
    dag, run, event_of, products
):
    from export_guard.airflow.hooking import inject
    from export_guard.airflow.inside import Declared

    export = upload(dag, products(200))
    inject(export, Declared())
    assert event_of(run(export), "failed")["run"]["facets"]["exportVerdict"]["outcome"] == "block"


def test_any_task_with_a_verdict_can_give_it_as_a_custom_run_facet(dag, run, event_of):
    with dag:

        @task
        def send():
            check_frame(pd.DataFrame({"sku": ["P-1", "P-2"]}), to="partner", name="stock")

        @task
        def other():
            """Do something else."""

        send(), other()
    ended = run(dag.get_task("send"))
    assert lineage.run_facets(ended.context["ti"], "success")["exportVerdict"].outcome == "allow"
    assert lineage.run_facets(run(dag.get_task("other")).context["ti"], "success") == {}


@pytest.fixture
def validate(dag, run, products, tmp_path):
    """Validate 20 products, in which a column is expected to hold no sensitive data, with our own notifier."""

    def go(column, **fields):
        kept = {"type": "expect_column_to_hold_no_sensitive_data", "kwargs": {"column": column}, "severity": "critical"}
        suite = tmp_path / "contract.json"
        suite.write_text(json.dumps({"name": "contract", "expectations": [kept | {"meta": {}}]}))
        with dag:
            told = WebhookNotifier("hook")
            fields |= {"on_failure_callback": told, "on_success_callback": told, "outlets": [PARTNER]}
            operator = ExpectationGuardOperator(
                task_id="validate", **{"dataset": products(20), "suite": str(suite)} | fields
            )
        return run(operator)

    return go


@pytest.fixture
def web(monkeypatch):
    """A web server that the configuration names for every guard."""
    with Web() as web:
        monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http", "host": web.url}))
        everything = [{"channel": "webhook", "conn_id": "hook", "outcomes": ["allow", "hold", "block"]}]
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", json.dumps(everything))
        yield web


def test_a_validation_that_fails_is_told_to_everybody_as_an_export_is(validate, statsd, event_of, web):
    ended = validate("colour")  # a column that is not there
    assert [line.partition(":")[0] for line in statsd(4)] == [
        "airflow.export_guard.decision_duration",
        "airflow.export_guard.decisions.block",
        "airflow.export_guard.people.block.none",
        "airflow.export_guard.rows.block",
    ]
    event = event_of(ended, "failed")
    assert event["run"]["facets"]["exportVerdict"]["outcome"] == "block"
    (rule,) = event["run"]["facets"]["exportVerdict"]["rules"]
    assert rule["message"].startswith("colour must hold no sensitive data: ")
    ((dataset,),) = [event["inputs"]]
    (assertion,) = dataset["inputFacets"]["dataQualityAssertions"]["assertions"]
    assert (assertion["assertion"], assertion["success"], assertion["column"]) == (
        "suite/expect_column_to_hold_no_sensitive_data", False, "colour",
    )  # fmt: skip
    assert [body["outcome"] for _, _, body in web.got] == ["block", "block"]  # by the configuration, and by the author
    assert all(body["headline"].startswith("Validation of 'validate' failed: ") for _, _, body in web.got)
    assert all(body["verdict"]["rules"] == [rule] for _, _, body in web.got)


def test_a_validation_that_passes_is_told_to_everybody_as_an_export_is(validate, statsd, event_of, web):
    ended = validate("stock")
    lines = statsd(4)
    assert "airflow.export_guard.rows.allow:20|c" in lines
    assert "airflow.export_guard.people.allow.none:1|c" in lines
    told = ended.context["outlet_events"][PARTNER].extra["export_guard"]
    assert (told["outcome"], told["rows"], told["decision"]) == ("allow", 20, None)
    assert told["dataset"].endswith("products.csv")
    assert event_of(ended, "success")["run"]["facets"]["exportVerdict"]["outcome"] == "allow"
    assert [body["headline"] for _, _, body in web.got] == [f"Validation of {told['dataset']} PASSED"] * 2


def test_a_validation_that_could_not_be_judged_is_told_as_a_doubt(validate, statsd, web):
    validate("stock", suite="absent.json")
    assert statsd(1) == ["airflow.export_guard.undecided:1|c"]
    assert {(body["outcome"], body["verdict"]) for _, _, body in web.got} == {("hold", None)}
