from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import great_expectations as gx
import pytest
from great_expectations.compatibility import pydantic

from export_guard.cli.checking import check_path
from export_guard.policy.model import RunIdentity
from export_guard.profile.scan import ScanSettings
from export_guard.service import Guard
from export_guard.settings import Settings
from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, ExpectExportToStayWithinLimits, inspecting

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")

POLICY = """\
version: 1
exporter:
  name: Acme Shop
  us_person: true
packs: []
recipients:
  northwind:
    name: Northwind Retail
    country: US
    relationship: vendor
    endpoints: ["s3://northwind-partner/"]
  redwood:
    name: Redwood Mailing
    country: US
    relationship: vendor
    endpoints: ["s3://redwood-mailing/"]
limits:
  - id: customers
    measure: subjects
    of: {kind: us_ssn}
    at_most: 400
    window: {days: 30}
    outcome: hold
    applies_to: [northwind]
    reason: ask the privacy officer
  - id: no-numbers
    forbid: [us_ssn]
    outcome: block
    applies_to: [redwood]
    reason: social security numbers stay here
"""


@pytest.fixture
def policy(tmp_path: Path) -> str:
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    return str(file)


def test_a_batch_within_the_limits_succeeds(validate, customers, policy) -> None:
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind", policy=policy))
    assert result.success
    assert result.result["observed_value"] == "allow"


def test_a_batch_beyond_a_limit_fails_with_the_rule_and_its_counts(validate, customers, policy) -> None:
    result = validate(customers, ExpectExportToStayWithinLimits(to="redwood", policy=policy))
    assert not result.success
    assert result.result["observed_value"] == "block"
    details = result.result["details"]
    assert "BLOCKED" in details["summary"]
    assert details["recipient"]["id"] == "redwood"
    assert details["found"]["rows"] == 300
    (rule,) = [rule for rule in details["rules"] if rule["category"] == "no-numbers"]
    assert rule["outcome"] == "block"
    assert rule["count"] == {"low": 300, "high": 300}
    assert rule["columns"] == ["ssn"]


def test_an_endpoint_finds_its_recipient(validate, customers, policy) -> None:
    to = "s3://redwood-mailing/customers.parquet"
    result = validate(customers, ExpectExportToStayWithinLimits(to=to, policy=policy))
    assert result.result["observed_value"] == "block"
    assert result.result["details"]["endpoint"] is not None


def test_what_the_recipient_already_got_counts(validate, customers, policy) -> None:
    settings = Settings(Path(policy), Settings.from_environment().ledger_url, Settings.from_environment().key)
    others = customers.assign(ssn=[f"{300 + i % 300}-{10 + i % 80}-{5000 + i}" for i in range(300)])
    done = Guard(settings).check(others, to="northwind", run=RunIdentity("earlier", "run"))
    assert done.verdict.outcome == "allow"
    expectation = ExpectExportToStayWithinLimits(to="northwind", policy=policy)
    result = validate(customers, expectation)
    assert result.result["observed_value"] == "hold"
    (rule,) = [rule for rule in result.result["details"]["rules"] if rule["outcome"] == "hold"]
    assert rule["from_history"] == {"low": 300, "high": 300}
    assert rule["count"] == {"low": 600, "high": 600}


def test_it_writes_nothing_to_the_ledger(validate, customers, policy, home) -> None:
    for recipient in ("northwind", "redwood", "nobody"):
        validate(customers, ExpectExportToStayWithinLimits(to=recipient, policy=policy))
    assert not (home / "ledger.db").exists()


@pytest.mark.parametrize("to", ["nobody", "s3://somewhere-else/"])
def test_a_recipient_nobody_declared_fails(validate, customers, policy, to) -> None:
    result = validate(customers, ExpectExportToStayWithinLimits(to=to, policy=policy))
    assert not result.success
    assert result.result["observed_value"] == "hold"


def test_a_missing_policy_fails_and_is_named(validate, customers, tmp_path) -> None:
    absent = tmp_path / "absent.yaml"
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind", policy=str(absent)))
    assert not result.success
    assert "absent.yaml" in result.result["details"]["summary"]


def test_a_missing_key_fails_and_is_named(validate, customers, policy, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_KEY_FILE", str(tmp_path / "absent.key"))
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind", policy=policy))
    assert not result.success
    assert "absent.key" in result.result["details"]["reason"]


def test_a_lost_ledger_fails(validate, customers, policy, home) -> None:
    home.mkdir(mode=0o700)
    (home / "ledger.db").write_text("this is no database, and longer than a header of a hundred bytes " * 4)
    result = validate(customers, ExpectExportToStayWithinLimits(to="northwind", policy=policy))
    assert not result.success
    assert "ledger" in result.result["details"]["doubt"]


def test_a_batch_without_rows_fails_unless_that_was_said(validate, customers, policy) -> None:
    nobody = customers.head(0)
    assert not validate(nobody, ExpectExportToStayWithinLimits(to="northwind", policy=policy)).success
    allowed = ExpectExportToStayWithinLimits(to="northwind", policy=policy, allow_empty=True)
    assert validate(nobody, allowed).success


def test_the_recipient_may_be_a_suite_parameter(batches, customers, policy) -> None:
    expectation = ExpectExportToStayWithinLimits(to={"$PARAMETER": "partner"}, policy=policy)
    batch = batches.get_batch({"dataframe": customers})
    for recipient, success in (("northwind", True), ("redwood", False)):
        assert batch.validate(expectation, expectation_parameters={"partner": recipient}).success is success


def test_declared_evidence_comes_back_from_the_file_form_of_a_suite(context, policy) -> None:
    evidence = {"kind": "licence", "reference": "L-1", "declared_by": "Ann Lee", "valid_until": "2030-01-31"}
    expectation = ExpectExportToStayWithinLimits(to="northwind", policy=policy, evidence=[evidence])
    suite = context.suites.add(gx.ExpectationSuite("suite", expectations=[expectation]))
    (again,) = context.suites.get(suite.name).expectations
    assert again.evidence[0].valid_until == date(2030, 1, 31)
    assert again == expectation


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"to": ""},
        {"to": "northwind", "relationship": "friend"},
        {"to": "northwind", "evidence": [{"kind": "licence"}]},
        {"to": "northwind", "polcy": "policy.yaml"},
        {"to": {"$PARAM": "partner"}},
    ],
)
def test_a_wrong_parameter_is_refused_when_it_is_written(wrong: dict) -> None:
    with pytest.raises(pydantic.ValidationError):
        ExpectExportToStayWithinLimits(**wrong)


def test_the_verdict_shares_the_one_profile_of_the_suite(batches, customers, policy, monkeypatch) -> None:
    scans = []
    real = inspecting.inspect_dataset
    monkeypatch.setattr(inspecting, "inspect_dataset", lambda *a, **k: scans.append(1) or real(*a, **k))
    suite = gx.ExpectationSuite(
        "suite",
        expectations=[
            ExpectExportToStayWithinLimits(to="northwind", policy=policy),
            ExpectExportToStayWithinLimits(to="redwood", policy=policy),
            ExpectColumnToHoldNoSensitiveData(column="price"),
        ],
    )
    result = batches.get_batch({"dataframe": customers}).validate(suite)
    assert [each.success for each in result.results].count(True) == 2
    assert len(scans) == 1


@pytest.mark.parametrize("result_format", ["BOOLEAN_ONLY", "BASIC", "SUMMARY", "COMPLETE"])
def test_no_result_format_shows_a_value(validate, customers, policy, result_format) -> None:
    for recipient in ("northwind", "redwood", "nobody"):
        result = validate(customers, ExpectExportToStayWithinLimits(to=recipient, policy=policy), result_format)
        assert not [value for value in PLANTED if value in json.dumps(result.to_json_dict())]


def test_it_finds_and_decides_what_the_command_line_does(validate, customers, policy, tmp_path, capsys) -> None:
    file = tmp_path / "customers.parquet"
    customers.to_parquet(file)
    for recipient in ("northwind", "redwood", "nobody"):
        check_path(
            str(file),
            to=recipient,
            policy=Path(policy),
            relationship=None,
            purpose="",
            evidence=(),
            record=False,
            output="json",
            settings=ScanSettings(),
        )
        verdict = json.loads(capsys.readouterr().out)
        details = validate(customers, ExpectExportToStayWithinLimits(to=recipient, policy=policy)).result["details"]
        assert details["outcome"] == verdict["outcome"]
        assert details["found"]["kinds"] == verdict["found"]["kinds"]
        assert details["rules"] == verdict["rules"]
