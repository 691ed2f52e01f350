"""The verdict on a batch under a configured baseline."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from export_guard.datasets import open_dataset
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.scan import inspect_dataset
from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, ExpectExportToStayWithinLimits

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind: {name: Northwind Retail, country: US, relationship: vendor, endpoints: ["s3://northwind-partner/"]}
limits:
  - {id: no-numbers, forbid: [us_ssn], outcome: block}
"""


@pytest.fixture
def baseline(tmp_path: Path, customers, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The numbers of the customers are accepted as not being social security numbers."""
    today = datetime.now(UTC).date()
    (table,) = inspect_dataset(open_dataset(customers), key=b"k" * 16).tables.values()
    (finding,) = [f for f in table.findings if f.kind == "us_ssn"]
    words = {"accepted_by": "Ann Lee", "why": "numbers of customers", "accepted_on": today}
    path = tmp_path / "baseline.yaml"
    add_entry(path, new_entry(table, finding, dataset=None, by_columns=True, until=today + timedelta(days=9), **words))
    (tmp_path / "policy.yaml").write_text(POLICY)
    monkeypatch.setenv("EXPORT_GUARD_BASELINE", str(path))
    monkeypatch.setenv("EXPORT_GUARD_POLICY", str(tmp_path / "policy.yaml"))
    return path


def test_what_is_accepted_is_left_out_and_named(validate, customers, baseline) -> None:
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind"))

    assert result.success, result.result
    (use,) = result.result["details"]["accepted"]
    assert (use["column"], use["standing"], use["why"]) == ("ssn", "accepted", "numbers of customers")
    assert not any(key.startswith("ssn:") for key in result.result["details"]["found"]["told_apart_by"])


def test_a_baseline_that_is_gone_fails_the_batch_and_not_the_metric(validate, customers, baseline) -> None:
    baseline.unlink()
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind"))

    assert not result.success
    assert result.result["observed_value"] == "hold"
    assert str(baseline) in result.result["details"]["doubt"]
    assert not validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn")).success
