"""``airflow export-guard``: doctor, coverage and exporters, called as Airflow's command line calls them."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from airflow.cli.cli_parser import get_parser
from airflow.dag_processing.dagbag import DagBag
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG
from receivers import Mail, Web

from export_guard import guard
from export_guard.airflow.commands.doctor import diagnose
from export_guard.airflow.commands.triggerer import look_at_triggerer
from export_guard.airflow.exporters import EXPORTERS
from export_guard.airflow.settings import airflow_settings
from export_guard.ledger import DecisionRecord, Ledger
from export_guard.policy.decision import doubt
from export_guard.policy.model import Export

DAGS = """
from datetime import datetime
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG, task
from export_guard import guard

fields = {"filename": "/data/a.csv", "dest_bucket": "partner"}
with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
    guard(LocalFilesystemToS3Operator(task_id="send", dest_key="a.csv", **fields))
    LocalFilesystemToS3Operator(task_id="send_copy", dest_key="b.csv", **fields)
    LocalFilesystemToS3Operator.partial(task_id="send_all", dest_bucket="partner", dest_key="c").expand(filename=["/a"])

    @task
    def call():
        pass

    guard(call(), dataset="/data/a.csv", to="partner")
"""


@pytest.fixture
def airflow(capsys):
    """Run ``airflow export-guard …``: its exit status, and what it printed."""

    def run(*arguments):
        args = get_parser().parse_args(["export-guard", *arguments])
        capsys.readouterr()
        try:
            args.func(args)
            status = 0
        except SystemExit as ended:
            status = ended.code
        return status, capsys.readouterr().out

    return run


@pytest.fixture
def dags(tmp_path):
    (tmp_path / "dags").mkdir()
    (tmp_path / "dags" / "deliveries.py").write_text(DAGS)
    return tmp_path / "dags"


def rows(said):
    """The JSON that was printed, without the lines of Airflow's own log."""
    return json.loads(said[said.index("[{") :])


@pytest.mark.usefixtures("guarded")
@pytest.mark.parametrize(
    ("mode", "status", "left_alone"), [("", 1, "NO"), ("warn", 1, "only warned of"), ("inject", 0, "by enforcement")]
)
def test_coverage_lists_every_export_and_how_it_is_guarded(airflow, dags, monkeypatch, mode, status, left_alone):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", mode)
    ended, said = airflow("coverage", "--dags", str(dags), "--output", "json")
    assert ended == status
    assert {row["task"]: row["guarded"] for row in rows(said)} == {
        "send": "by its author",
        "send_copy": left_alone,
        "send_all": left_alone,
        "call": "by its author",
    }


@pytest.mark.usefixtures("guarded")
def test_coverage_names_dags_that_are_refused(airflow, dags, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", "reject")
    ended, said = airflow("coverage", "--dags", str(dags))
    assert ended == 1
    assert "Dag refused" in said
    assert "0 of 1 guarded" in said


@pytest.mark.usefixtures("guarded")
def test_coverage_of_dags_without_exports_says_so(airflow, tmp_path):
    (tmp_path / "none").mkdir()
    ended, said = airflow("coverage", "--dags", str(tmp_path / "none"))
    assert ended == 0
    assert "no export of a known operator in any Dag" in said


def test_exporters_lists_the_whole_table(airflow):
    ended, said = airflow("exporters", "--output", "json")
    assert ended == 0
    assert [row["operator"] for row in rows(said)] == [row.operator for row in EXPORTERS]


@pytest.fixture
def ledger(guarded, run, products, store):
    """A ledger with an export in it."""
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        guard(LocalFilesystemToS3Operator(task_id="send", filename=products(5), dest_bucket="partner", dest_key="a"))
    assert run(dag.get_task("guard__send")).state == "success"
    return guarded


def bad(findings):
    return {finding.check for finding in findings if not finding.ok}


@pytest.mark.usefixtures("ledger", "airflow_database")
def test_the_doctor_finds_nothing_where_all_is_well(airflow):
    ended, said = airflow("doctor")
    assert ended == 0, said
    assert "FAIL" not in said
    for check in (
        "entry point airflow.policy",
        "cluster policy",
        "plugin (workers)",
        "enforcement",
        "ledger's key",
        "clock",
    ):
        assert f"ok    {check}: " in said


@pytest.fixture
def made(guarded):
    """A ledger, still empty."""
    settings = airflow_settings()
    Ledger(settings.ledger_url, settings.chain_key).init()
    return guarded


def break_key(monkeypatch, _folder):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "cd" * 32)


def break_ledger(monkeypatch, folder):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", f"sqlite:///{folder}/none/ledger.db")


def new_ledger(monkeypatch, folder):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", f"sqlite:///{folder}/other.db")


def break_mode(monkeypatch, _folder):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", "injekt")


def break_policy(_monkeypatch, folder):
    (folder / "policy.yaml").write_text("version: 2\n")


def no_key(monkeypatch, _folder):
    monkeypatch.delenv("AIRFLOW__EXPORT_GUARD__KEY")


def nowhere_to_seal(_monkeypatch, folder):
    policy = folder / "policy.yaml"
    policy.write_text(policy.read_text() + "enforcement: {seal: true}\n")


def open_staging(monkeypatch, folder):
    (folder / "staging").mkdir()
    (folder / "staging").chmod(0o777)
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__STAGING", str(folder / "staging"))


def left_in_staging(monkeypatch, folder):
    (folder / "staging" / "sealed-1").mkdir(parents=True)
    os.utime(folder / "staging" / "sealed-1", (0, 0))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__STAGING", f"{folder}/staging, s3://staging/sealed")


def registered_twice(monkeypatch, folder):
    info = folder / "copy_of_export_guard-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: copy-of-export-guard\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[airflow.policy]\nexport_guard = export_guard.airflow.policy\n")
    monkeypatch.syspath_prepend(folder)


def of_schema(version):
    def damage(_monkeypatch, folder):
        with closing(sqlite3.connect(folder / "ledger.db")) as database, database:
            kept_by = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'export_guard_schema'"
            for (name,) in database.execute(kept_by).fetchall():
                database.execute(f"DROP TRIGGER {name}")
            database.execute("UPDATE export_guard_schema SET version = ?", [version])

    return damage


def written_in_the_future(_monkeypatch, _folder):
    settings, later = airflow_settings(), datetime.now(UTC) + timedelta(hours=1)
    export = Export("a.csv", None, None, {})
    verdict = doubt("unreadable", "it is not there", "bring it back", later.date())
    Ledger(settings.ledger_url, settings.chain_key).record(
        DecisionRecord("d-1", later, export, verdict, doubt="it is not there", policy="0" * 64)
    )


def stale_pack(_monkeypatch, folder):
    (folder / "old.yaml").write_text(
        "{schema: 1, pack: old, version: 1, title: an old pack, citation: Old Act, as_of: 2020-01-01,\n"
        "categories: [{id: health, title: health, citation: Old Act 1, match: [{family: personal_health}],\n"
        "limit: {operator: ge, number: 1}, window: none}],\n"
        "rules: [{id: none, title: none leaves, citation: Old Act 2, categories: [health], outcome: block}]}\n"
    )
    policy = folder / "policy.yaml"
    policy.write_text(policy.read_text() + "packs: [./old.yaml]\n")


def told(*entries, **connection):
    """Name channels whose connection ``hook`` is like that."""

    def damage(monkeypatch, _folder):
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", json.dumps(entries))
        if connection:
            monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps({"conn_type": "http"} | connection))

    return damage


def watch(value):
    return lambda monkeypatch, _folder: monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__WATCH_HOOKS", value)


@pytest.mark.parametrize(
    ("damage", "checks"),
    [
        (break_key, {"ledger's key"}),
        (break_ledger, {"ledger"}),
        (new_ledger, {"ledger"}),
        (break_mode, {"enforcement"}),
        (break_policy, {"policy file"}),
        (no_key, {"key and ledger"}),
        (nowhere_to_seal, {"staging"}),
        (open_staging, {"staging"}),
        (left_in_staging, {"staging"}),
        (registered_twice, {"entry point airflow.policy"}),
        (of_schema(4), {"ledger"}),
        (of_schema(99), {"ledger"}),
        (written_in_the_future, {"clock"}),
        (stale_pack, {"pack old"}),
        (told("slack"), {"notify"}),
        (told({"channel": "pigeon"}), {"notify pigeon"}),
        (told({"channel": "slack", "conn_id": "hook"}), {"notify slack"}),
        (told({"channel": "slack", "conn_id": "hook"}, host="https://hooks.example"), {"notify slack"}),
        (told({"channel": "teams", "conn_id": "hook"}, password="no-url"), {"notify teams"}),
        (told({"channel": "webhook", "conn_id": "{{ hook"}), {"notify webhook"}),
        (told({"channel": "pagerduty", "conn_id": "hook"}, host="https://pager.example"), {"notify pagerduty"}),
        (told({"channel": "email", "to": "nobody", "conn_id": "hook"}, host="mail"), {"notify email"}),
        (told({"channel": "email", "to": "dpo@shop.example", "conn_id": "hook"}, host="mail"), {"notify email"}),
        (watch("yess"), {"watch_hooks"}),
        (watch("True"), {"watch_hooks"}),  # this process has loaded the plugin without it
    ],
)
def test_the_doctor_names_what_is_broken_and_how_to_repair_it(made, monkeypatch, damage, checks):
    damage(monkeypatch, made)
    findings = diagnose()
    assert bad(findings) == checks
    assert all(finding.fix for finding in findings if not finding.ok)


@pytest.fixture
def triggerer(airflow_database):
    """Write into Airflow's database that a triggerer was alive so long ago."""
    from airflow.jobs.job import Job
    from airflow.utils.session import create_session

    def beat(ago):
        with create_session() as session:
            when = datetime.now(UTC) - ago
            session.add(Job(job_type="TriggererJob", state="running", start_date=when, latest_heartbeat=when))

    yield beat
    with create_session() as session:
        session.query(Job).delete()


@pytest.mark.usefixtures("approvers")
def test_where_tasks_wait_for_people_in_a_triggerer_the_doctor_looks_whether_one_is_alive(triggerer):
    (none,) = look_at_triggerer()
    triggerer(timedelta(hours=1))
    (dead,) = look_at_triggerer()
    triggerer(timedelta(seconds=1))
    (alive,) = look_at_triggerer()
    assert [(each.ok, each.seen) for each in (none, dead, alive)] == [
        (False, "none is alive"),
        (False, "none is alive"),
        (True, "alive"),
    ]


@pytest.mark.usefixtures("guarded", "triggerer")
def test_where_nobody_may_approve_no_triggerer_is_missed():
    (found,) = look_at_triggerer()
    assert found.ok
    assert found.seen == "none is alive, and nobody may approve what would wait in it"


PLUGIN = "from export_guard.airflow.plugin import ExportGuardPlugin\n"
NAMESAKE = (
    "from airflow.plugins_manager import AirflowPlugin\n\nclass Other(AirflowPlugin):\n    name = 'export_guard'\n"
)


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("content", [PLUGIN, NAMESAKE], ids=["a copy of it", "a namesake"])
def test_the_doctor_sees_that_the_plugin_is_shadowed_by_one_in_the_plugins_folder(content):
    """A worker of Airflow 3.3.2 passes over the second of a name, and all after it, without a word."""
    import airflow.plugins_manager as core
    import airflow.sdk.plugins_manager as sdk

    file = Path(os.environ["AIRFLOW__CORE__PLUGINS_FOLDER"]) / "namesake.py"
    try:
        file.write_text(content)
        core._get_plugins.cache_clear()
        sdk._get_plugins.cache_clear()
        assert bad(diagnose()) == {"plugin (core)", "plugin (workers)"}
    finally:
        file.unlink()
        core._get_plugins.cache_clear()
        sdk._get_plugins.cache_clear()


@pytest.fixture
def channels(monkeypatch):
    """A channel of each kind, all of which can be used; gives the servers."""
    with Web() as web, Mail() as mail:
        hook = {"conn_type": "http", "host": web.url, "password": "T0/B0/verysecret"}
        smtp = {"conn_type": "smtp", "host": "127.0.0.1", "port": mail.port}
        extra = {"from_email": "airflow@shop.example", "disable_ssl": True, "disable_tls": True}
        monkeypatch.setenv("AIRFLOW_CONN_HOOK", json.dumps(hook))
        monkeypatch.setenv("AIRFLOW_CONN_SMTP_DEFAULT", json.dumps(smtp | {"extra": extra}))
        named = [{"channel": name, "conn_id": "hook"} for name in ("slack", "teams", "webhook", "pagerduty")]
        named.append({"channel": "email", "to": ["dpo@shop.example"], "outcomes": ["block"]})
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", json.dumps(named))
        yield web, mail


@pytest.mark.usefixtures("made")
def test_the_doctor_says_where_each_channel_leads_and_sends_nothing(airflow, channels):
    web, mail = channels
    ended, said = airflow("doctor")
    assert ended == 0, said
    for name in ("slack", "teams", "webhook", "pagerduty"):
        assert f"ok    notify {name}: to 127.0.0.1; of block, hold, refused, unguarded\n" in said
    assert "ok    notify email: to dpo@shop.example by 127.0.0.1; of block\n" in said
    assert "verysecret" not in said
    assert (web.got, mail.got) == ([], [])


@pytest.mark.usefixtures("made")
def test_the_doctor_sends_a_test_through_each_channel_when_it_is_asked_to(airflow, channels):
    web, mail = channels
    ended, said = airflow("doctor", "--send-test")
    assert ended == 0, said
    assert said.count("; a test was sent\n") == 5
    assert (len(web.got), len(mail.got)) == (4, 1)
    (event,) = [body for _, _, body in web.got if "routing_key" in body]
    assert event["event_action"] == "resolve"  # so that it wakes nobody
    web.answers = 410
    ended, said = airflow("doctor", "--send-test")
    assert ended == 1
    assert "FAIL  notify slack: the webhook behind connection 'hook' answered 410\n" in said


@pytest.mark.usefixtures("made")
def test_the_doctor_sees_that_the_policy_is_not_active():
    from airflow.settings import get_policy_plugin_manager

    from export_guard.airflow import policy

    manager = get_policy_plugin_manager()
    name = manager.get_name(policy)
    manager.unregister(policy)
    try:
        assert bad(diagnose()) == {"cluster policy"}
    finally:
        manager.register(policy, name)


@pytest.mark.usefixtures("made")
def test_the_doctor_looks_without_making_anything(monkeypatch, tmp_path):
    monkeypatch.delenv("AIRFLOW__EXPORT_GUARD__KEY")
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "new-home"))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__STAGING", str(tmp_path / "new-staging"))
    diagnose()
    assert not (tmp_path / "new-home").exists()
    assert not (tmp_path / "new-staging").exists()


@pytest.mark.usefixtures("guarded")
def test_the_bag_of_the_command_has_the_cluster_policies_applied(dags, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", "insert")
    assert "guard__send_copy" in DagBag(dags).dags["deliveries"].task_dict
