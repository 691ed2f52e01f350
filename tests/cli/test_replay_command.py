from __future__ import annotations

import json
from pathlib import Path

import pytest

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind: {name: Northwind Retail, country: US, relationship: vendor}
limits:
  - {id: customers, measure: subjects, at_most: 5000, window: {months: 12}, outcome: block}
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("EXPORT_GUARD_POLICY", "EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    (tmp_path / "policy.yaml").write_text(POLICY)
    (tmp_path / "new.yaml").write_text(POLICY.replace("at_most: 5000", "at_most: 100"))
    return tmp_path


@pytest.fixture
def left(run, home, customers, products) -> None:
    """300 customers and 200 products have left."""
    for data in (customers, products):
        ran = run("check", data, "--to", "northwind", "--policy", home / "policy.yaml", "--record")
        assert ran.code == 0


def test_the_table_says_what_would_have_changed_and_why(run, home, left) -> None:
    ran = run("replay", "--policy", home / "new.yaml")
    assert ran.code == 0
    assert "2 decisions under" in ran.out
    assert "allow -> block: 1" in ran.out
    assert "sensitive data about 300 people" in " ".join(ran.out.split())


def test_the_json_says_the_same_with_rules(run, home, left) -> None:
    written = json.loads(run("replay", "--policy", home / "new.yaml", "--json").out)
    assert written["redone"] == 2
    [changed] = written["changed"]
    assert (changed["was"], changed["now"]) == ("allow", "block")
    assert changed["because"][0]["rule"] == "customers/customers"
    assert changed["dataset"].endswith("customers.csv")


def test_a_day_in_the_future_has_nothing_to_decide(run, home, left) -> None:
    ran = run("replay", "--policy", home / "new.yaml", "--since", "2099-01-01")
    assert ran.out.startswith("0 decisions since 2099-01-01")


def test_a_wrong_policy_is_wrong_use_and_a_missing_ledger_an_error(run, home) -> None:
    (home / "wrong.yaml").write_text("version: 2\n")
    assert run("replay", "--policy", home / "wrong.yaml").code == 2
    ran = run("replay", "--policy", home / "new.yaml")
    assert ran.code == 1
    assert "there is no ledger here yet" in ran.err
