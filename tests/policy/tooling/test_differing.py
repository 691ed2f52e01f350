"""What changed between two versions, in outcomes."""

from __future__ import annotations

from datetime import date

import pytest

from export_guard.policy.pack import SHIPPED, load_pack, shipped_ids, shipped_pack
from export_guard.policy.policy import load_policy
from export_guard.policy.tooling.differing import Side, differences

TODAY = date(2026, 11, 22)


@pytest.fixture
def changed(tmp_path):
    """The differences that one replacement in a shipped pack makes."""

    def _changed(pack_id, old, new):
        text = (SHIPPED / f"{pack_id}.yaml").read_text()
        assert old in text
        file = tmp_path / f"{pack_id}.yaml"
        file.write_text(text.replace(old, new, 1))
        return differences(Side.of(shipped_pack(pack_id)), Side.of(load_pack(file)), TODAY)

    return _changed


@pytest.mark.parametrize("pack_id", ["us-dsp", "cn-cbdt", "house"])
def test_a_version_does_not_differ_from_itself(pack_id):
    assert pack_id in shipped_ids()
    assert differences(Side.of(shipped_pack(pack_id)), Side.of(shipped_pack(pack_id)), TODAY) == []


def test_other_words_change_no_outcome(changed):
    assert changed("us-padfa", "version: 1\n", "version: 2\n") == []


def test_a_lower_limit_changes_what_lies_between_the_two(changed):
    found = changed("us-dsp", "number: 10000}", "number: 5000}")
    assert {(d.data, d.low, d.high, d.old) for d in found} == {("personal health data", 5_001, 10_000, "allow")}
    blocked = [d for d in found if d.new == "block" and d.deals == ("vendor", "employment", "investment")]
    assert "an organisation in CN, CU, HK, IR or 4 other countries" in blocked[0].recipients
    assert "28 CFR 202.401" in blocked[0].new_rule


def test_evidence_that_no_longer_clears_is_found(changed):
    found = changed("us-dsp", "[[cisa_security_requirements], [licence]", "[[licence]")
    assert {d.evidence for d in found} == {("cisa_security_requirements",)}
    assert ("personal health data", 10_001, None) in {(d.data, d.low, d.high) for d in found}


def test_a_country_that_leaves_a_set_is_told_apart(changed):
    found = changed("us-padfa", "[CN, HK, MO, IR, KP, RU]", "[CN, IR, KP, RU]")
    assert {d.recipients for d in found} == {("an organisation in HK, MO",)}
    assert {(d.old, d.new) for d in found} == {("block", "hold")}  # whose owners nobody has declared


POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
recipients:
  near: {name: Near, country: US, relationship: vendor}
  far: {name: Far, country: BR, relationship: vendor}
limits:
  - {id: people, measure: subjects, at_most: 100, window: {days: 30}, outcome: hold, applies_to: [far]}
"""


@pytest.fixture
def policies(tmp_path):
    def _policies(old, new):
        for name, text in (("old.yaml", POLICY), ("new.yaml", POLICY.replace(old, new))):
            (tmp_path / name).write_text(text)
        sides = [Side.of(load_policy(tmp_path / name)) for name in ("old.yaml", "new.yaml")]
        return [(d.recipients, d.low, d.high, d.old, d.new) for d in differences(*sides, TODAY)]

    return _policies


def test_of_policies_the_recipients_are_compared_by_their_ids(policies):
    assert policies("at_most: 100", "at_most: 10") == [(("far",), 11, 100, "allow", "hold")]
    assert policies("outcome: hold", "outcome: block") == [(("far",), 101, None, "hold", "block")]


def test_a_recipient_that_is_gone_is_unknown(policies):
    assert policies("  near: {name: Near, country: US, relationship: vendor}\n", "") == [
        (("near",), 1, None, "allow", "hold")
    ]


def test_another_deal_of_a_recipient_is_a_difference(policies):
    assert policies("country: US, relationship: vendor", "country: US, relationship: unknown") == [
        (("near",), 1, None, "allow", "hold")
    ]
