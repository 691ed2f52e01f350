"""The verdict as JSON: everything that was decided and why, counts only, in a form that stays."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from export_guard.report import verdict_json

DOCS = Path(__file__).parents[2] / "docs" / "policy.md"


@pytest.mark.parametrize("name", ["blocked", "blocked_by_window", "held", "allowed", "cleared", "unreadable"])
def test_it_is_json_without_a_value_of_the_data(request, name):
    text = json.dumps(verdict_json(request.getfixturevalue(name)), allow_nan=False)
    assert "Zebulon" not in text
    assert "E11.9" not in text
    assert "P0000001" not in text


def test_it_holds_every_rule_with_count_limit_window_and_citation(blocked_by_window):
    written = verdict_json(blocked_by_window)
    assert written["outcome"] == "block"
    first = written["rules"][0]
    assert first["count"] == {"low": 13_000, "high": 13_000}
    assert first["in_export"] == {"low": 9_000, "high": 9_000}
    assert first["from_history"] == {"low": 4_000, "high": 4_000}
    assert (first["limit"], first["operator"], first["unit"], first["window"]) == (10_000, "gt", "person", "12 months")
    assert first["citation"] == "28 CFR 202.401"
    assert first["columns"] == ["diagnosis_code"]
    assert len(written["rules"]) == len(blocked_by_window.verdict.rules)


def test_it_holds_what_was_found_by_kind(blocked):
    kinds = {each["kind"]: each for each in verdict_json(blocked)["found"]["kinds"]}
    health = [k for k in kinds.values() if k["family"] == "personal_health"]
    assert health[0]["columns"] == ["diagnosis_code"]
    assert health[0]["subjects"] == {"low": 12_000, "high": 12_000}


def test_evidence_that_cleared_a_rule_is_on_record(cleared):
    written = verdict_json(cleared)
    assert written["outcome"] == "allow"
    assert written["export"]["evidence"][0]["kind"] == "cisa_security_requirements"
    assert any("cleared by cisa_security_requirements (CISA-4)" in n for r in written["rules"] for n in r["notes"])


def test_what_was_not_inspected_has_no_findings(unreadable):
    written = verdict_json(unreadable)
    assert written["found"] is None
    assert written["doubt"] == "the footer is broken"
    assert written["id"] == ""


def test_every_key_is_in_the_documentation(blocked):
    page = DOCS.read_text()
    written = verdict_json(blocked)
    described = set(re.findall(r"`([a-z_]+)`", page.partition("## The verdict as JSON")[2]))
    assert set(written) <= described
    assert set(written["rules"][0]) <= described


def test_the_same_keys_are_there_whatever_was_decided(blocked, held, allowed, unreadable):
    keys = [list(verdict_json(each)) for each in (blocked, held, allowed, unreadable)]
    assert all(each == keys[0] for each in keys)
