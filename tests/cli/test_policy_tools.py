from __future__ import annotations

import json
from pathlib import Path

import pytest

from export_guard.policy.pack import SHIPPED, shipped_ids, shipped_pack

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
packs: [us-dsp]
recipients:
  shenzhen: {name: Shenzhen Analytics, country: CN, relationship: vendor}
  oslo: {name: Oslo Lab, country: "NO", covered_person: false, relationship: vendor}
limits:
  - {id: rows, measure: rows, at_most: 500, window: none, outcome: hold, applies_to: [shenzhen]}
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    return file


def test_check_names_what_is_odd_and_strict_makes_it_fail(run, policy) -> None:
    ran = run("policy", "check", policy)
    assert (ran.code, ran.out.splitlines()) == (
        0,
        [
            f"{policy}:6: note: no rule and no limit is about oslo (NO, vendor): it may get everything. "
            "Add a limit if that is not meant",
            f"{policy}: fine (packs: us-dsp, house; recipients: shenzhen, oslo)",
        ],
    )
    policy.write_text(POLICY + "datasets: [{match: '*'}, {match: 'a*'}]\n")
    assert run("policy", "check", policy).code == 0
    assert run("policy", "check", "--strict", policy).code == 1
    policy.write_text(POLICY.replace("version: 1", "version: 3"))
    assert run("policy", "check", policy).code == 2


def test_check_takes_packs_by_file_and_by_id(run, tmp_path) -> None:
    own = tmp_path / "ours.yaml"
    own.write_text((SHIPPED / "us-padfa.yaml").read_text().replace("pack: us-padfa", "pack: ours"))
    ran = run("policy", "check", own, "us-dsp")
    assert ran.code == 0
    assert [line for line in ran.out.splitlines() if line.startswith(f"{own}: fine (pack ours: ")]
    assert "us-dsp: fine (pack us-dsp: " in ran.out


@pytest.mark.parametrize("what", ["policy", "pack"])
def test_the_schema_is_json_schema_of_the_sort_of_file(run, what) -> None:
    schema = json.loads(run("policy", "schema", what).out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {"policy": "recipients", "pack": "rules"}[what] in schema["properties"]


@pytest.mark.parametrize("pack_id", shipped_ids())
def test_a_pack_is_explained_with_every_rule_and_its_citation(run, pack_id) -> None:
    text = " ".join(run("policy", "explain", pack_id).out.split())
    assert [rule.id for rule in shipped_pack(pack_id).rules if rule.citation not in text] == []
    assert "This page is written by" not in text


def test_a_policy_is_explained_for_each_recipient(run, policy) -> None:
    out = run("policy", "explain", policy).out
    shenzhen = out.partition("## shenzhen")[2].partition("## oslo")[0]
    assert "counts as a covered person: organised or living in CN" in shenzhen
    assert "personal health data: more than 10,000 people; 12 months, one recipient group" in shenzhen
    assert "passes with `cisa_security_requirements`, `licence` or `exemption`" in shenzhen
    assert "rows: more than 500 rows; one export" in shenzhen
    assert "No rule of it is about this recipient." in out.partition("## oslo")[2]


def test_on_a_terminal_the_markdown_is_laid_out(run, policy, monkeypatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert "**Under" not in run("policy", "explain", policy).out


def test_diff_says_what_comes_out_otherwise(run, policy, tmp_path) -> None:
    new = tmp_path / "new.yaml"
    new.write_text(POLICY.replace("at_most: 500", "at_most: 100"))
    ran = run("policy", "diff", policy, new)
    assert ran.code == 0
    assert "rows, 101 to 500 rows: allow -> hold" in ran.out
    assert "to: shenzhen" in ran.out
    [one] = json.loads(run("policy", "diff", policy, new, "--json").out)["differences"]
    assert (one["low"], one["high"], one["old"], one["new"]) == (101, 500, "allow", "hold")
    assert run("policy", "diff", policy, policy).out == f"{policy} and {policy}: the same\n"


def test_a_policy_and_a_pack_cannot_be_compared(run, policy) -> None:
    ran = run("policy", "diff", policy, "us-dsp")
    assert ran.code == 2
    assert "not of one sort" in ran.err
