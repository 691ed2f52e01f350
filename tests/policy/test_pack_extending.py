"""Packs of one's own: they tighten and add; what they loosen is refused, or declared and said in every verdict."""

from __future__ import annotations

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.extending import load_own
from export_guard.policy.pack import shipped_pack
from export_guard.policy.policy import load_policy

OWN = """\
schema: 1
pack: acme-dsp
version: 1
extends: us-dsp
title: the Data Security Program as Acme reads it
citation: Acme export policy
as_of: 2026-11-01
evidence:
  board: {title: a decision of the board, citation: Acme export policy 2, named_person: true}
categories:
  - id: personal_health
    limit: {operator: gt, number: 500}
  - id: salaries
    title: salaries
    citation: Acme export policy 3
    match: [{kind: income}]
    limit: {operator: gt, number: 10}
    window: {months: 12, per: recipient}
rules:
  - id: restricted-deal-with-covered-person
    cleared_by: [[cisa_security_requirements, board]]
  - id: salaries-stay
    title: salaries stay in the house
    citation: Acme export policy 3
    categories: [salaries]
    outcome: hold
loosens: []
removes: []
"""


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "acme.yaml"
        path.write_text(text)
        return load_own(path)

    return write_and_load


def test_an_extension_tightens_limits_and_evidence_and_adds_rules(world, load):
    own = load(OWN)
    health = world.about("diagnosis_code", 501)
    attested, board = world.evidence("cisa_security_requirements"), world.evidence("board")
    assert world.decide(world.chinese_vendor, health).outcome == "allow"
    assert world.decide(world.chinese_vendor, health, packs=[own]).outcome == "block"
    assert world.decide(world.chinese_vendor, health, packs=[own], evidence=(attested,)).outcome == "block"
    assert world.decide(world.chinese_vendor, health, packs=[own], evidence=(attested, board)).outcome == "allow"
    assert world.decide(world.german_buyer, world.about("income", 11), packs=[own]).outcome == "hold"
    assert len(own.rules) == len(world.us_dsp.rules) + 1


def test_an_extension_that_changes_nothing_decides_as_its_base(world, load):
    own = load(OWN[: OWN.index("evidence:")] + "rules: []\n")
    for kinds, count in (("diagnosis_code", 10_001), (["person_name", "us_ssn"], 100_001), ("genotype", 101)):
        data = world.about(kinds, count)
        one = world.decide(world.chinese_vendor, data)
        other = world.decide(world.chinese_vendor, data, packs=[own])
        assert [(r.rule, r.outcome, r.count) for r in other.rules] == [(r.rule, r.outcome, r.count) for r in one.rules]
        assert set(other.packs) == {"acme-dsp"}


def test_the_rules_of_the_base_keep_the_day_on_which_they_were_checked(load):
    assert load(OWN).oldest() == shipped_pack("us-dsp").as_of


LOOSER = [
    # what is written, what is written instead, line, a part of the problem
    ("number: 500}", "number: 10001}", 12, "category 'personal_health' of us-dsp is loosened: the limit is higher"),
    ("limit: {operator: gt, number: 500}", "window: none", 12, "the window is not surely longer"),
    ("limit: {operator: gt, number: 500}", "window: {months: 11, per: recipient}", 12, "not surely longer"),
    ("limit: {operator: gt, number: 500}", "window: {days: 400, per: recipient}", 12, "not surely longer"),
    ("limit: {operator: gt, number: 500}", "match: [{kind: diagnosis_code}]", 12, "something is left out"),
    ("limit: {operator: gt, number: 500}", "only_for_purposes: [care]", 12, "it applies to fewer"),
    (
        "limit: {operator: gt, number: 500}",
        "harmless_values: {digits: 3}\n    match: [{kind: lab_value}]\n    window: none",
        12,
        "it counts something else",
    ),
    ("limit: {operator: gt, number: 500}", "unit: device", 12, "it counts something else"),
    ("[[cisa_security_requirements, board]]", "[[board]]", 21, "board did not clear it"),
    ("[[cisa_security_requirements, board]]", "[[licence], [board, exemption], [board]]", 21, "board did not clear it"),
    ("cleared_by: [[cisa_security_requirements, board]]", "outcome: hold", 21, "hold is milder than block"),
    ("cleared_by: [[cisa_security_requirements, board]]", "categories: [biometric]", 21, "personal_health"),
    ("cleared_by: [[cisa_security_requirements, board]]", "relationships: [vendor]", 21, "it applies to fewer"),
    ("cleared_by: [[cisa_security_requirements, board]]", "only_recipients: [x]", 21, "it applies to fewer"),
    ("cleared_by: [[cisa_security_requirements, board]]", "when: {export: {late: true}}", 21, "depends on facts"),
    ("cleared_by: [[cisa_security_requirements, board]]", "obligations: []", 21, "program_log"),
    ("cleared_by: [[cisa_security_requirements, board]]", "asks: []", 21, "A9 is left out"),
    ("removes: []", "removes: [brokerage-with-covered-person]", 28, "it is removed"),
    ("evidence:", "country_sets: {united_states: [US, CN]}\nevidence:", 8, "a set of the base is another one"),
    ("  board:", "  licence: {named_person: false}\n  board:", 9, "needs no named person"),
    ("  board:", "  exemption: {references: []}\n  board:", 9, "more references count"),
    (
        "categories:\n",
        "obligations: {rejected_offer_report: {days: 30}}\ncategories:\n",
        10,
        "there is more time",
    ),
    (
        "categories:\n",
        "obligations: {transaction_record: {keep_years: 3}}\ncategories:\n",
        10,
        "kept for less long",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "line", "problem"), LOOSER)
def test_a_loosening_that_is_not_declared_is_refused_with_file_and_line(load, right, wrong, line, problem):
    assert right in OWN
    with pytest.raises(PolicyError) as refused:
        load(OWN.replace(right, wrong, 1))
    found = [each for each in str(refused.value).splitlines() if f"acme.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)
    assert "declare it under `loosens` with why and by whom" in found[0]


def test_a_declared_loosening_is_said_in_every_verdict(world, load):
    declared = "loosens: [{category: personal_health, why: the vendor has a licence, by: Jo Doe}]"
    own = load(OWN.replace("number: 500}", "number: 20000}").replace("loosens: []", declared))
    said = "pack acme-dsp loosens category personal_health of us-dsp: the vendor has a licence (Jo Doe)"
    health = world.about("diagnosis_code", 10_001)
    assert world.decide(world.chinese_vendor, health, packs=[own]).outcome == "allow"
    for us_person in (True, False, None):
        assert said in world.decide(world.chinese_vendor, packs=[own], us_person=us_person).warnings


def test_a_removed_rule_is_gone_once_its_removal_is_declared(world, load):
    declared = "loosens: [{rule: omic-with-covered-person, why: no deal of ours, by: Jo Doe}]"
    own = load(OWN.replace("loosens: []", declared).replace("removes: []", "removes: [omic-with-covered-person]"))
    attested = (world.evidence("cisa_security_requirements"), world.evidence("board"))
    genomes = world.about("genotype", 101)
    assert world.decide(world.chinese_vendor, genomes, packs=[own], evidence=attested).outcome == "allow"
    assert [r.id for r in own.rules].count("restricted-deal-with-covered-person") == 1


@pytest.mark.parametrize(
    ("right", "wrong", "line", "problem"),
    [
        ("extends: us-dsp", "extends: us-dps", 4, "there is no pack 'us-dps'"),
        ("pack: acme-dsp", "pack: us-dsp", 2, "is the id of a pack that comes with the guard"),
        ("evidence:", "applies_when: []\nevidence:", 8, "applies_when of an extended pack cannot be changed"),
        ("evidence:", "population: {countries: [DE], citation: x}\nevidence:", 8, "population of an extended pack"),
        ("evidence:", "recipient_classes: []\nevidence:", 8, "recipient_classes of an extended pack"),
        ("removes: []", "removes: [no-such-rule]", 28, "is no rule of us-dsp"),
        ("loosens: []", "loosens: [{rule: salaries-stay, why: x, by: z}]", 27, "is not loosened"),
        ("loosens: []", "loosens: [{rule: salaries-stay, by: z}]", 27, "why' is missing"),
        ("loosens: []", "loosens: [{rule: salaries-stay, why: x}]", 27, "by' is missing"),
        ("loosens: []", "loosens: [{why: x, by: z}]", 27, "exactly one of"),
        ("requirements, board]]", "requirements, bored]]", 21, "'bored' is no evidence"),
        ("number: 500}", "numbr: 500}", 12, "unknown key"),
        ("{kind: income}", "{kind: incone}", 16, "did you mean 'income'"),
    ],
)  # fmt: skip
def test_a_mistake_in_an_extension_is_told_by_its_own_lines(load, right, wrong, line, problem):
    assert right in OWN
    with pytest.raises(PolicyError) as refused:
        load(OWN.replace(right, wrong, 1))
    found = [each for each in str(refused.value).splitlines() if f"acme.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)


ALONE = """\
schema: 1
pack: alone
version: 1
title: alone
citation: Acme export policy
as_of: 2026-11-01
categories:
  - {id: rows, title: rows, citation: Acme, measure: rows, limit: {operator: gt, number: 5}, window: none}
rules:
  - {id: few, title: few rows, citation: Acme, categories: [rows], outcome: hold}
"""


@pytest.mark.parametrize("key", ["loosens: [{rule: few, why: so, by: Jo Doe}]", "removes: [few]"])
def test_a_pack_that_extends_none_loosens_and_removes_nothing(load, key):
    assert load(ALONE).id == "alone"
    with pytest.raises(PolicyError, match=f"acme.yaml:11: {key.split(':')[0]} goes with `extends` only"):
        load(ALONE + key + "\n")


POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
packs: [us-dsp, packs/acme.yaml, house]
limits:
  - {id: few-rows, measure: rows, at_most: 5, window: none, outcome: hold}
"""


@pytest.fixture
def policy(tmp_path):
    (tmp_path / "packs").mkdir()

    def write_and_load(text=POLICY, own=OWN):
        (tmp_path / "packs" / "acme.yaml").write_text(own)
        (tmp_path / "policy.yaml").write_text(text)
        return load_policy(tmp_path / "policy.yaml")

    return write_and_load


def test_a_policy_names_packs_by_id_and_by_file_and_adds_its_limits_to_the_house(policy):
    packs = policy().packs
    assert [p.id for p in packs] == ["us-dsp", "acme-dsp", "house"]
    assert {"secrets-stay", "few-rows"} <= {r.id for r in packs[-1].rules}
    assert packs[-1].digest != shipped_pack("house").digest


@pytest.mark.parametrize(
    ("right", "wrong", "problem"),
    [
        ("packs/acme.yaml", "packs/none.yaml", r"none\.yaml:1: cannot be read"),
        ("packs/acme.yaml", "packs/acme.yaml, ./packs/acme.yaml", "policy.yaml:3: there are two packs with the id"),
        (
            "packs/acme.yaml",
            "acme",
            "policy.yaml:3: there is no pack 'acme'. Use one of .* or the path of a .yaml file",
        ),
        ("id: few-rows", "id: rows", "policy.yaml:5: the limit id 'rows' is one of the pack house"),
    ],
)
def test_a_pack_that_cannot_be_taken_refuses_the_policy(policy, right, wrong, problem):
    with pytest.raises(PolicyError, match=problem):
        policy(POLICY.replace(right, wrong))


def test_a_wrong_pack_refuses_the_policy_that_names_it(policy):
    with pytest.raises(PolicyError, match=r"acme\.yaml:12: .*the limit is higher"):
        policy(own=OWN.replace("number: 500}", "number: 10001}"))
