"""What a worker tells of itself, and what the doctor makes of it. A whole one is asked in test_deployment.py."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from export_guard.airflow.commands.identity import identity
from export_guard.airflow.commands.workers import told_by
from export_guard.airflow.probe import REPORT, probe_dag
from export_guard.airflow.settings import airflow_settings
from export_guard.ledger import Ledger

KEY = "ab" * 32


@pytest.fixture
def ledger(guarded):
    """A ledger, still empty."""
    settings = airflow_settings()
    Ledger(settings.ledger_url, settings.chain_key).init()
    return guarded


@pytest.fixture
def told(run, supervisor, ledger):
    """Have a worker look at itself: how the task ended, and its report."""

    def look():
        task = probe_dag(queues=["big machines"]).get_task("look_at__big_machines")
        assert task.queue == "big machines"
        return run(task), supervisor.xcoms[task.task_id, REPORT]

    return look


def problems(report, here=None, *, later=timedelta(0)):
    """What the doctor finds wrong, by name of the check."""
    now = datetime.now(UTC) + later
    findings = told_by("worker", report, identity() if here is None else here, now - timedelta(seconds=5), now)
    return {finding.check.partition(": ")[2]: finding for finding in findings if not finding.ok}


def test_a_worker_that_is_well_tells_what_it_is_and_differs_in_nothing(told):
    ended, report = told()
    assert ended.state == "success", ended.message
    assert problems(report) == {}
    assert set(report["is"]) == {"version", "key", "ledger", "policy"}


def test_a_report_holds_neither_the_key_nor_anything_that_could_be_used_as_one(told):
    _, report = told()
    said = json.dumps(report)
    settings = airflow_settings()
    assert all(each.hex() not in said for each in (settings.key, settings.chain_key, settings.clearance_key))


def test_a_worker_with_another_key_fails_and_the_doctor_sees_both(told, monkeypatch):
    here = identity()
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "cd" * 32)
    ended, report = told()
    assert "the same key" in problems(report, here)["key"].fix
    assert ended.state == "failed"
    assert "did not write the end of the ledger" in ended.message


def test_a_worker_with_a_ledger_of_its_own_is_told_of(told, monkeypatch, tmp_path):
    here = identity()
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", f"sqlite:///{tmp_path}/own.db")
    ended, report = told()
    assert ended.state == "failed"
    assert "no ledger was made here yet" in ended.message
    assert set(problems(report, here)) == {"ledger"}


def test_a_worker_with_another_policy_is_told_of(told, guarded):
    here = identity()
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text().replace("at_most: 100", "at_most: 1000"))
    assert set(problems(told()[1], here)) == {"policy"}


def test_a_worker_that_could_not_send_through_a_channel_fails_and_says_why(told, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__NOTIFY", '[{"channel": "slack", "conn_id": "hook"}]')
    ended, report = told()
    assert set(problems(report)) == {"notify slack"}
    assert "connection 'hook' is not defined in this Airflow\n  fix: add it" in ended.message


def test_what_a_worker_cannot_tell_is_no_match(told, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "short")
    ended, report = told()
    assert ended.state == "failed"
    assert {"key", "ledger"} <= set(problems(report))


def test_a_clock_that_is_off_is_told_of(told):
    _, report = told()
    assert set(problems(report, later=timedelta(minutes=9))) == {"clock"}
