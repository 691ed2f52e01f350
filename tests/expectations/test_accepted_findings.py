"""The verdict on a batch under a configured baseline."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from export_guard.datasets import open_dataset
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.scan import inspect_dataset
from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectColumnToHoldOnlyKinds,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectExportToStayWithinLimits,
    ExpectGroupSizeToBeAtLeast,
    ExpectLocationPrecisionToBeCoarserThan,
    ExpectNoSensitiveFreeText,
    ExpectNoUndeclaredSensitiveColumns,
    handle,
)

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


FINDING_IT = [
    ExpectColumnToHoldNoSensitiveData(column="ssn"),
    ExpectColumnToHoldOnlyKinds(column="ssn", only=["email"]),
    ExpectNoUndeclaredSensitiveColumns(columns={"email": ["email"]}),
    ExpectDistinctSubjectsToBeAtMost(at_most=0, kinds=["us_ssn"]),
    ExpectExportToStayWithinLimits(to="northwind"),
]
BLIND_TO_IT = [
    ExpectLocationPrecisionToBeCoarserThan(metres=1000),
    ExpectGroupSizeToBeAtLeast(columns=["ssn"], at_least=1),
    ExpectNoSensitiveFreeText(columns=["ssn"]),
]


@pytest.mark.parametrize("expectation", FINDING_IT, ids=lambda e: type(e).__name__)
def test_each_expectation_leaves_out_what_is_accepted_and_says_so_at_every_format(
    validate, customers, baseline, monkeypatch, expectation
) -> None:
    result = validate(customers, expectation, "BOOLEAN_ONLY")
    assert result.success, result.meta
    (line,) = result.meta["export_guard"]["accepted"]
    assert line.startswith("us_ssn in ssn: accepted by Ann Lee until ")
    assert validate(customers, expectation).result["details"]["accepted"][0]["standing"] == "accepted"
    monkeypatch.delenv("EXPORT_GUARD_BASELINE")
    without = validate(customers, expectation)
    assert not without.success
    assert "accepted" not in without.meta["export_guard"]


@pytest.mark.parametrize("expectation", FINDING_IT, ids=lambda e: type(e).__name__)
def test_other_content_than_was_accepted_counts_again_and_is_named(validate, customers, baseline, expectation) -> None:
    real = customers.assign(ssn=[f"{219 + i % 30}-{10 + i % 30}-{1000 + i % 30}" for i in range(300)])
    result = validate(real, expectation, "BOOLEAN_ONLY")
    assert not result.success
    (line,) = result.meta["export_guard"]["reopened"]
    assert line.startswith("us_ssn in ssn: the content is no longer what Ann Lee accepted")


@pytest.mark.parametrize("expectation", [*FINDING_IT, *BLIND_TO_IT], ids=lambda e: type(e).__name__)
def test_a_baseline_that_cannot_be_read_decides_nothing(validate, customers, baseline, expectation) -> None:
    baseline.write_text("version: 7\n")
    result = validate(customers, expectation, "BOOLEAN_ONLY")
    assert not result.success
    assert "baseline.yaml" in result.meta["export_guard"]["undecided"]


def test_a_contract_still_knows_what_was_accepted_as_being_none(validate, customers, baseline) -> None:
    declared = ExpectNoUndeclaredSensitiveColumns(columns={"ssn": ["us_ssn"], "email": ["email"]})
    assert validate(customers, declared).success


def test_an_entry_for_a_dataset_holds_for_a_handle_to_it(validate, customers, baseline, tmp_path) -> None:
    customers.to_csv(tmp_path / "customers.csv", index=False)
    text = baseline.read_text()
    baseline.write_text(text.replace("table:", "dataset: customers.csv\n    table:", 1))
    expectation = ExpectColumnToHoldNoSensitiveData(column="ssn")
    assert validate(handle(tmp_path / "customers.csv"), expectation).success
    assert not validate(customers, expectation).success
