"""``export-guard approve`` and ``refuse``: held, answered, checked again."""

from __future__ import annotations

import getpass
import re

import pytest

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind: {name: Northwind Retail, country: US, relationship: vendor, endpoints: ["s3://northwind-partner/"]}
limits:
  - {id: rows, measure: rows, at_most: 50, window: none, outcome: hold}
approvers:
  privacy_officer: [ann, %s]
"""


@pytest.fixture(autouse=True)
def policy(tmp_path, monkeypatch):
    for name in ("EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("EXPORT_GUARD_POLICY", str(tmp_path / "policy.yaml"))
    (tmp_path / "policy.yaml").write_text(POLICY % getpass.getuser())


@pytest.fixture
def check(run, products):
    return lambda: run("check", products, "--to", "northwind", "--record")


@pytest.fixture
def held(check):
    """The id of a decision that holds 200 rows."""
    ran = check()
    assert ran.code == 3
    assert "ann may approve it: export-guard approve d-" in ran.out
    return re.search(r"approve (d-\w+)", ran.out)[1]


def test_what_was_approved_is_allowed_once(run, check, held):
    ran = run("approve", held, "--by", "ann", "--why", "asked for by the merger team", "--evidence", "T-12")
    assert ran.code == 0
    assert "products.csv to northwind: approved by ann" in ran.out
    assert [check().code, check().code] == [0, 3]


def test_whoever_checked_it_cannot_approve_it(run, check, held):
    ran = run("approve", held, "--by", getpass.getuser(), "--why", "it is mine")
    assert ran.code == 1
    assert f"{getpass.getuser()} started the run, and somebody else has to approve" in ran.err
    assert check().code == 3


def test_a_refusal_is_final(run, check, held):
    assert "refused by zoe" in run("refuse", held, "--by", "zoe", "--why", "not this year").out
    ran = run("approve", held, "--by", "ann", "--why", "asked for by the merger team")
    assert (ran.code, check().code) == (1, 3)
    assert "refused by zoe, and that is final" in ran.err
