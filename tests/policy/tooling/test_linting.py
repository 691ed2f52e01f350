"""What is odd in a pack or a policy is named with file and line, and what is not odd is not."""

from __future__ import annotations

from datetime import date

import pytest

from export_guard.policy.extending import load_own
from export_guard.policy.pack import SHIPPED, load_pack, shipped_ids
from export_guard.policy.policy import load_policy
from export_guard.policy.tooling.linting import lint_pack
from export_guard.policy.tooling.policy_linting import lint_policy
from export_guard.policy.yaml_text import read_yaml

TODAY = date(2026, 11, 22)
PACK = """\
schema: 1
pack: ours
version: 1
title: our own rules
citation: handbook
as_of: 2026-11-01
applies_when:
  - exporter: {data_broker: true}
country_sets:
  near: [DE, FR]
recipient_classes:
  - name: neighbour
    title: a neighbour
    citation: handbook 1
    any_of: [{country_in: near}]
  - {name: other, title: anybody else, citation: handbook 1}
evidence:
  contract: {title: a contract, citation: handbook 2}
categories:
  - id: health
    title: health data
    citation: handbook 3
    match: [{family: personal_health}]
    limit: {operator: gt, number: 100}
    window: none
rules:
  - id: to-neighbours
    title: health data to neighbours needs a contract
    citation: handbook 4
    recipients: [neighbour]
    categories: [health]
    outcome: hold
    cleared_by: [[contract]]
  - id: to-others
    title: no health data to others
    citation: handbook 5
    recipients: [other]
    categories: [health]
    outcome: block
"""


@pytest.fixture
def lint(tmp_path):
    def _lint(old="", new="", text=PACK, today=TODAY):
        assert old in text
        file = tmp_path / "ours.yaml"
        file.write_text(text.replace(old, new, 1) if old else text)
        return [(r.line, r.level, r.problem) for r in sorted(set(lint_pack(load_own(file), read_yaml(file), today)))]

    return _lint


def line_of(part, text=PACK):
    return text[: text.index(part)].count("\n") + 1


def warned(found):
    return [(line, problem) for line, level, problem in found if level == "warning"]


def test_a_sound_pack_has_nothing_odd(lint):
    assert lint() == []


@pytest.mark.parametrize("pack_id", shipped_ids())
def test_nothing_is_odd_in_a_shipped_pack(pack_id):
    file = SHIPPED / f"{pack_id}.yaml"
    remarks = list(lint_pack(load_pack(file), read_yaml(file), load_pack(file).as_of))
    assert [str(r) for r in remarks if r.level == "warning"] == []


def test_old_facts_are_stale(lint):
    [(line, problem)] = warned(lint(today=date(2027, 6, 1)))
    assert line == line_of("as_of")
    assert "last checked on 2026-11-01, 212 days ago" in problem


def test_a_class_behind_everybody_else_is_never_reached_and_neither_are_its_rules(lint):
    moved = "  - {name: other, title: anybody else, citation: handbook 1}\n"
    text = PACK.replace(moved, "").replace("recipient_classes:\n", f"recipient_classes:\n{moved}")
    found = warned(lint(text=text))
    assert (
        line_of("  - name: neighbour", text),
        "the class 'neighbour' is never reached: an earlier class takes everybody who is left",
    ) in found
    assert [problem for _, problem in found if "the rule 'to-neighbours' is never reached" in problem]


def test_a_rule_that_wants_the_opposite_of_the_pack_is_never_reached(lint):
    old = "    recipients: [other]\n"
    [(line, problem)] = warned(lint(old, f"{old}    when: {{exporter: {{data_broker: false}}}}\n"))
    assert "the rule 'to-others' is never reached" in problem
    assert line == line_of(old) + 1


def test_a_rule_beneath_a_stricter_one_never_decides(lint):
    [(line, problem)] = warned(lint("recipients: [other]", "recipients: [other, neighbour]"))
    assert problem == "the rule 'to-neighbours' never decides: 'to-others' always blocks the same"
    assert line == line_of("  - id: to-neighbours")


def test_evidence_that_another_rule_does_not_take_is_in_vain(lint):
    text = PACK.replace("outcome: block", "outcome: hold").replace(
        "recipients: [other]", "recipients: [other, neighbour]"
    )
    [(line, problem)] = warned(lint(text=text))
    assert problem.startswith("the evidence contract of 'to-neighbours' is in vain")
    assert line == line_of("cleared_by", text)


def test_a_higher_limit_with_the_same_consequence_never_decides(lint):
    second = PACK[PACK.index("  - id: health") : PACK.index("rules:")].replace("id: health", "id: more-health")
    second = second.replace("number: 100", "number: 500")
    text = PACK.replace("rules:\n", second + "rules:\n").replace(
        "[other]\n    categories: [health]", "[other]\n    categories: [health, more-health]"
    )
    [(line, problem)] = warned(lint(text=text))
    assert problem == "the limit of 'more-health' never decides: 'health' counts the same against a lower one"
    assert line == line_of("  - id: more-health", text)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("  near: [DE, FR]\n", "  near: [DE, FR]\n  far: [NZ]\n", "'far' of country_sets"),
        ("handbook 2}\n", "handbook 2}\n  letter: {title: a letter, citation: handbook 2}\n", "'letter' of evidence"),
    ],
)
def test_what_nothing_uses_is_named(lint, old, new, named):
    [(line, problem)] = warned(lint(old, new))
    assert problem == f"nothing in this pack uses {named}"
    assert line == line_of(old) + 1


def test_a_selector_that_matches_no_kind_is_named(lint):
    [(line, problem)] = warned(lint("{family: personal_health}", "{tags: [helth]}"))
    assert "a selector of 'health' matches no kind that there is (tags: ['helth'])" in problem
    assert line == line_of("  - id: health")


def test_countries_without_a_class_and_classes_without_a_rule_are_gaps(lint):
    text = PACK.replace("  - {name: other, title: anybody else, citation: handbook 1}\n", "")
    text = text.replace("recipients: [other]", "recipients: [neighbour]").replace("outcome: block", "outcome: hold")
    assert [p for _, p in warned(lint(text=text)) if "AD, AE, AF, AG, AI, AL and 241 more are in no class" in p]
    old = "    recipients: [other]\n    categories: [health]\n    outcome: block"
    new = "    recipients: [neighbour]\n    relationships: [vendor]\n    categories: [health]\n    outcome: block\n"
    [(line, level, problem)] = lint(old, f"{new}    cleared_by: [[contract]]")
    assert (level, problem) == ("note", "no rule is about recipients of the class 'other'")
    assert line == line_of("  - {name: other")


POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
packs: [us-dsp]
recipients:
  partner: {name: Partner, country: CN, relationship: vendor}
  oslo:
    name: Oslo Lab
    country: "NO"
    covered_person: false
    relationship: vendor
    evidence:
      - {kind: onward_clause, reference: c-1, declared_by: Jo Doe, valid_until: 2030-01-01}
datasets:
  - {match: "*", facts: {important_data: false}}
  - {match: "s3://lake/*", facts: {important_data: true}}
limits:
  - {id: rows, measure: rows, at_most: 100, window: none, outcome: block, applies_to: [partner]}
  - {id: more-rows, measure: rows, at_most: 500, window: none, outcome: hold, applies_to: [partner]}
"""


def test_a_policy_is_looked_through_too(tmp_path):
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    remarks = {r.line: r.problem for r in lint_policy(load_policy(file), read_yaml(file), TODAY)}
    assert remarks == {
        line_of("  oslo:", POLICY): "no rule and no limit is about oslo (NO, vendor): it may get everything",
        line_of(
            "      - {kind", POLICY
        ): "the evidence 'onward_clause' of oslo clears nothing: no pack here accepts it",
        line_of('  - {match: "s3', POLICY): "what is said of 's3://lake/*' is never reached: '*' comes before it",
        line_of(
            "  - {id: more-rows", POLICY
        ): "the limit of 'more-rows' never decides: 'rows' counts the same against a lower one",
    }


def test_a_policy_with_old_packs_is_warned_of(tmp_path):
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    remarks = [r for r in lint_policy(load_policy(file), read_yaml(file), date(2028, 1, 1)) if r.line == 3]
    assert [r.problem for r in remarks] == ["the facts of the pack us-dsp were last checked on 2026-09-30"]
