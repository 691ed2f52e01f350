"""``airflow export-guard``: doctor, coverage and exporters, called as Airflow's command line calls them."""

from __future__ import annotations

import json
import os
from datetime import datetime

import pytest
from airflow.cli.cli_parser import get_parser
from airflow.dag_processing.dagbag import DagBag
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

from export_guard import guard
from export_guard.airflow.commands.doctor import diagnose
from export_guard.airflow.exporters import EXPORTERS

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


@pytest.mark.usefixtures("ledger")
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
    ],
)
def test_the_doctor_names_what_is_broken_and_how_to_repair_it(ledger, monkeypatch, damage, checks):
    damage(monkeypatch, ledger)
    findings = diagnose()
    assert bad(findings) == checks
    assert all(finding.fix for finding in findings if not finding.ok)


@pytest.mark.usefixtures("ledger")
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


@pytest.mark.usefixtures("ledger")
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
