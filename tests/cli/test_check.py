from __future__ import annotations

import json
from pathlib import Path

import pytest

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
    of: {family: identifier}
    at_most: 250
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


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("EXPORT_GUARD_POLICY", "EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    return file


def test_data_within_the_limits_ends_with_status_zero(run, products, policy) -> None:
    ran = run("check", products, "--to", "northwind", "--policy", policy)
    assert ran.code == 0
    assert "ALLOWED" in ran.out.splitlines()[0]


def test_a_hold_ends_with_status_three_and_the_alert(run, customers, policy) -> None:
    ran = run("check", customers, "--to", "northwind", "--policy", policy)
    assert ran.code == 3
    assert "ON HOLD" in ran.out.splitlines()[0]
    assert "300" in ran.out
    assert "250" in ran.out


def test_a_block_ends_with_status_four_and_the_alert(run, customers, policy) -> None:
    ran = run("check", customers, "--to", "redwood", "--policy", policy)
    assert ran.code == 4
    assert "BLOCKED" in ran.out.splitlines()[0]
    assert "us_ssn" in ran.out


def test_a_url_finds_the_recipient_who_reads_there(run, customers, policy) -> None:
    assert run("check", customers, "--to", "s3://redwood-mailing/list.csv", "--policy", policy).code == 4


def test_a_url_that_belongs_to_nobody_is_held(run, products, policy) -> None:
    assert run("check", products, "--to", "s3://somewhere-else/list.csv", "--policy", policy).code == 3


def test_a_dataset_that_cannot_be_inspected_ends_with_status_one(run, tmp_path, policy) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(b"PAR1" + PLANTED[1].encode() * 20 + b"PAR1")
    for path in (broken, tmp_path / "absent.csv"):
        ran = run("check", path, "--to", "northwind", "--policy", policy)
        assert ran.code == 1
        assert path.name in ran.out
        assert "Traceback" not in ran.everything
        assert "sentinel" not in ran.everything


def test_a_bad_policy_ends_with_status_two_and_names_file_and_line(run, products, policy) -> None:
    policy.write_text(POLICY.replace("at_most: 250", "at_mots: 250"))
    ran = run("check", products, "--to", "northwind", "--policy", policy)
    assert ran.code == 2
    assert f"{policy}:" in ran.err
    assert "at_mots" in ran.err
    assert ran.out == ""


def test_a_policy_that_is_not_there_ends_with_status_two(run, products) -> None:
    ran = run("check", products, "--to", "northwind")
    assert ran.code == 2
    assert "policy" in ran.err


def test_a_ledger_that_cannot_be_read_is_held(run, products, policy, home, monkeypatch) -> None:
    home.mkdir(mode=0o700)
    (home / "ledger.db").write_text("this is no database, and longer than a header of a hundred bytes " * 4)
    ran = run("check", products, "--to", "northwind", "--policy", policy)
    assert ran.code == 3
    assert "ledger" in ran.out


def test_json_is_the_whole_verdict(run, customers, policy) -> None:
    ran = run("check", customers, "--to", "redwood", "--policy", policy, "--format", "json")
    verdict = json.loads(ran.out)
    assert ran.code == 4
    assert verdict["outcome"] == "block"
    assert verdict["export"]["recipient"]["id"] == "redwood"
    assert any(rule["category"] == "no-numbers" and rule["outcome"] == "block" for rule in verdict["rules"])


def test_a_dry_run_leaves_no_trace_and_a_recorded_check_counts(run, customers, policy, home) -> None:
    text = POLICY.replace("at_most: 250", "at_most: 400").replace("of: {family: identifier}", "of: {kind: us_ssn}")
    policy.write_text(text)
    more = customers.with_name("more.csv")
    lines = ["customer_id,ssn", *(f"{i},{300 + i % 300}-{10 + i % 80}-{5000 + i}" for i in range(300))]
    more.write_text("\n".join(lines) + "\n")
    assert run("check", customers, "--to", "northwind", "--policy", policy).code == 0
    assert not (home / "ledger.db").exists()
    assert run("check", more, "--to", "northwind", "--policy", policy).code == 0
    assert run("check", customers, "--to", "northwind", "--policy", policy, "--record").code == 0
    assert run("check", more, "--to", "northwind", "--policy", policy).code == 3


def test_wrong_use_ends_with_status_two(run, products, policy) -> None:
    assert run("check", products).code == 2
    assert run("check", products, "--to", "northwind", "--evidence", "licence").code == 2
    assert run("check", products, "--to", "northwind", "--relationship", "friend").code == 2


def test_no_output_shows_a_value(run, customers, policy) -> None:
    for recipient in ("northwind", "redwood", "s3://somewhere-else/"):
        for style in ("text", "json"):
            ran = run("check", customers, "--to", recipient, "--policy", policy, "--format", style)
            assert not [value for value in PLANTED if value in ran.everything]


def test_an_exception_nobody_expected_shows_its_type_only(run, customers, policy, monkeypatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError(f"could not parse {PLANTED[1]}")

    monkeypatch.setattr("export_guard.cli.checking.message", fail)
    ran = run("check", customers, "--to", "northwind", "--policy", policy)
    assert ran.code == 1
    assert "RuntimeError" in ran.err
    assert "sentinel" not in ran.everything


def test_a_policy_is_checked_strictly(run, policy) -> None:
    ran = run("policy", "check", policy)
    assert ran.code == 0
    assert "northwind, redwood" in ran.out
    policy.write_text(POLICY.replace("country: US", "country: NO", 1))
    ran = run("policy", "check", policy)
    assert ran.code == 2
    assert ran.err.startswith(f"{policy}:9:")


def test_a_policy_with_expired_evidence_is_fine_and_says_so(run, policy) -> None:
    evidence = "{kind: licence, reference: L-1, declared_by: ann@acme.example, valid_until: 2020-01-31}"
    policy.write_text(POLICY.replace("relationship: vendor", f"relationship: vendor\n    evidence: [{evidence}]", 1))
    ran = run("policy", "check", policy)
    assert ran.code == 0
    assert "warning: " in ran.out
