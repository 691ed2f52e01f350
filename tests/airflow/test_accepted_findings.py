"""A baseline in Airflow's configuration: what it accepts may leave, the task's verdict and log say so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from airflow.sdk import DAG

from export_guard import ExportGuardOperator
from export_guard.airflow.settings import airflow_settings
from export_guard.airflow.showing import fitting
from export_guard.datasets import open_dataset
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.scan import inspect_dataset

TODAY: date = datetime.now(UTC).date()
SSNS = [f"536-{20 + n}-{4711 + 31 * n}" for n in range(40)]


@pytest.fixture
def tickets(tmp_path):
    """Numbers of tickets that are written like social security numbers."""
    path = tmp_path / "tickets.csv"
    path.write_text("ssn,stock\n" + "".join(f"{number},{n % 7}\n" for n, number in enumerate(SSNS)))
    return path


@pytest.fixture
def baseline(guarded, tickets, monkeypatch):
    dataset = open_dataset(str(tickets))
    (table,) = inspect_dataset(dataset, key=b"k" * 16).tables.values()
    (finding,) = [f for f in table.findings if f.kind == "us_ssn"]
    words = {"accepted_by": "Ann Lee", "why": "numbers of tickets", "accepted_on": TODAY}
    entry = new_entry(table, finding, dataset=None, by_columns=True, until=TODAY + timedelta(days=30), **words)
    path = guarded / "baseline.yaml"
    add_entry(path, entry)
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__BASELINE", str(path))
    return path


@pytest.fixture
def check(run):
    def go(dataset):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
            operator = ExportGuardOperator(task_id="check", dataset=str(dataset), to="partner")
        return run(operator)

    return go


@pytest.mark.usefixtures("baseline")
def test_what_is_accepted_may_leave_and_the_verdict_says_by_whom(check, supervisor, tickets):
    assert check(tickets).state == "success"
    verdict = supervisor.xcoms["check", "export_guard_verdict"]
    (use,) = verdict["accepted"]
    assert (use["column"], use["kind"], use["standing"], use["accepted_by"]) == ("ssn", "us_ssn", "accepted", "Ann Lee")
    assert supervisor.rendered["check"]["verdict"]["accepted"] == [
        {key: value for key, value in use.items() if value not in ([], False)} | {"stray": False}
    ]


@pytest.mark.usefixtures("guarded")
def test_without_a_baseline_it_may_not(check, tickets):
    assert check(tickets).state == "failed"
    assert airflow_settings().baseline is None


def test_a_configured_baseline_that_is_gone_holds(check, supervisor, tickets, baseline):
    baseline.unlink()
    assert check(tickets).state == "failed"
    verdict = supervisor.xcoms["check", "export_guard_verdict"]
    assert verdict["outcome"] == "hold"
    assert str(baseline) in verdict["doubt"]


def test_many_accepted_findings_do_not_make_the_rendered_verdict_too_long():
    use = {"column": "c" * 60, "kind": "us_ssn", "standing": "accepted", "accepted_by": "Ann Lee", "why": "x" * 90}
    shown = fitting({"outcome": "allow", "rules": [], "accepted": [use] * 60})

    assert len(str(shown)) < 4_096
    assert shown["outcome"] == "allow"
