"""The worked examples that the rules print: encode the facts, ask the guard, compare.

The file named by ``WORKED_EXAMPLES`` is read, one test a line. Whatever an example says goes through one adapter
(``example_facts.py``) into a file of what-if facts, and through the front door of ``export-guard what-if``.
"""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from export_guard.policy.model import Evidence
from export_guard.policy.pack import shipped_pack
from export_guard.policy.what_if import load_what_if

sys.path.insert(0, str(Path(__file__).parent))
import example_facts

EXAMPLES = Path(
    os.environ.get("WORKED_EXAMPLES") or Path(__file__).parents[3] / "shared" / "examples" / "worked_examples.jsonl"
)
NO_ROUTE = {"licence", "exemption"}
"""Evidence that only a person's claim can bring about: no example is passed by adding it."""


def _examples():
    if not EXAMPLES.is_file():
        reason = f"no file of worked examples at {EXAMPLES.name} (set WORKED_EXAMPLES)"
        return [pytest.param({}, marks=pytest.mark.skip(reason=reason), id="absent")]
    lines = EXAMPLES.read_text(encoding="utf-8").splitlines()
    return [pytest.param(each, id=each["id"]) for each in map(json.loads, filter(str.strip, lines))]


@pytest.fixture
def facts(tmp_path):
    """An example as the arguments of a decision."""

    def read(example):
        path = tmp_path / "facts.yaml"
        text = json.loads(json.dumps(example_facts.what_if_facts(example), default=str))
        yaml = YAML()
        yaml.default_flow_style = False
        with path.open("w", encoding="utf-8") as file:
            yaml.dump(_dated(text), file)
        return load_what_if(path, today=example_facts.TODAY)

    return read


def _dated(value):
    """Days as days again, and texts that a reader could take for something else in quotes."""
    from datetime import date

    from ruamel.yaml.scalarstring import DoubleQuotedScalarString

    if isinstance(value, dict):
        return {key: _dated(each) for key, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_dated(each) for each in value]
    if isinstance(value, str):
        return date.fromisoformat(value) if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else DoubleQuotedScalarString(value)
    return value


class Answers:
    """What a verdict says to the questions of the examples."""

    def __init__(self, facts):
        self.facts = facts
        self.verdict = facts.decide()

    @property
    def outcome(self):
        return self.verdict.outcome

    @property
    def asks(self):
        return {q.id for q in self.verdict.questions}

    def with_evidence(self, *kinds):
        until = self.facts.today + timedelta(days=180)
        added = tuple(Evidence(kind, "file 12", "Jo Doe", until) for kind in kinds)
        export = self.facts.export
        return Answers(replace(self.facts, export=replace(export, evidence=(*export.evidence, *added))))

    def without_evidence(self):
        export = replace(self.facts.export, evidence=(), purpose="")
        return Answers(replace(self.facts, export=export))

    def clearing(self):
        """Evidence that would clear every rule that objects, of the sorts that can be obtained."""
        kinds = set()
        for said in self.verdict.rules:
            pack = None if said.outcome == "allow" or said.pack in ("guard", "house") else shipped_pack(said.pack)
            for rule in () if pack is None else pack.rules:
                if said.rule == f"{rule.id}/{said.category}":
                    routes = [r for r in rule.cleared_by if not NO_ROUTE & set(r)]
                    kinds |= set(routes[0]) if routes else set()
        return sorted(kinds)

    @property
    def bulk(self):
        """Whether a category with a number in its limit is over it."""
        return any(r.limit and r.operator and _over(r) for r in self.verdict.rules)

    @property
    def linked(self):
        counts = [r.count.high for r in self.verdict.rules if r.category == "covered_personal_identifiers"]
        return any(counts)

    @property
    def standings(self):
        """What the recipient counts as, in the words of the verdict."""
        said = [r.message for r in self.verdict.rules if r.rule == "recipient-class"]
        return {each for message in said for each in re.split(r" counts as |, or as ", message)[1:]}


def _over(rule):
    return rule.count.high > rule.limit if rule.operator == "gt" else rule.count.high >= rule.limit


def check_prohibited(asked, example):
    assert asked.outcome == "block"


def check_restricted(asked, example):
    assert asked.outcome == "block"
    evidence = asked.clearing()
    assert evidence
    assert asked.with_evidence(*evidence).outcome == "allow", evidence


def check_allowed(asked, example):
    assert asked.outcome == "allow"


def check_exempt(asked, example):
    assert asked.outcome == "allow"
    if any(note.startswith("cleared by") for rule in asked.verdict.rules for note in rule.notes):
        assert asked.without_evidence().outcome != "allow", "an exemption is never applied by itself"


def check_hold(asked, example):
    assert asked.outcome == "hold"


def check_contract(asked, example):
    assert asked.outcome == "block"
    assert asked.with_evidence("standard_contract").outcome == "allow"
    assert asked.with_evidence("certification").outcome == "allow"


def check_assessment(asked, example):
    assert asked.outcome == "block"
    assert asked.with_evidence("standard_contract", "certification").outcome == "block"
    assert asked.with_evidence("security_assessment").outcome == "allow"


def check_deal(asked, example):
    """Which deal it is cannot be read from data: the guard has to ask, and must not let it go."""
    assert asked.outcome == "hold"
    assert "A1" in asked.asks


def checks(reads, expected):
    def check(asked, example):
        assert reads(asked) is expected

    return check


def _stands(*starts):
    return lambda asked: bool(asked.standings) and all(s.startswith(starts) for s in asked.standings)


covered = _stands("a covered person")
us_person = _stands("a U.S. person")

CHECKS = {
    "prohibited": check_prohibited,
    "restricted": check_restricted,
    "allowed": check_allowed,
    "exempt": check_exempt,
    "hold": check_hold,
    "needs_approval": check_hold,
    "scc_or_certification": check_contract,
    "security_assessment": check_assessment,
    "prohibit": check_prohibited,
    "restrict": check_restricted,
    "document": check_allowed,
    "not_covered_transaction": check_allowed,
    "not_a_covered_data_transaction": check_allowed,
    "brokerage": check_deal,
    "not_brokerage": check_deal,
    "bulk": checks(lambda asked: asked.bulk, True),
    "not_bulk": checks(lambda asked: asked.bulk, False),
    "cpi": checks(lambda asked: asked.linked, True),
    "not_cpi": checks(lambda asked: asked.linked, False),
    "linked": checks(lambda asked: asked.linked, True),
    "not_linked": checks(lambda asked: asked.linked, False),
    "covered_person": checks(covered, True),
    "not_covered_person": checks(_stands("a U.S. person", "a foreign person that is no covered person"), True),
    "us_person": checks(us_person, True),
    "not_us_person": checks(_stands("a covered person", "a foreign person"), True),
}


@pytest.mark.parametrize("example", _examples())
def test_the_guard_answers_a_worked_example_as_the_rule_does(facts, example):
    asked = Answers(facts(example))
    if not example["decidable_by_program"]:
        assert asked.outcome == "hold"
        assert asked.asks, "nobody is asked anything"
        return
    check = CHECKS.get(example["answer"])
    if check is not None:
        check(asked, example)
    else:  # an answer in words that are not known here: what may be done must agree
        assert (asked.outcome == "allow") is bool(example.get("may_proceed")), example["answer"]
