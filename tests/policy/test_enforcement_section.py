"""The section ``enforcement`` of the policy file: what it says, what it refuses, and that both readers agree."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.errors import PolicyError
from export_guard.policy.enforcement import MODES, Enforcement, RecipientWord, enforcement_in, strictest
from export_guard.policy.model import Recipient
from export_guard.policy.policy import load_policy

HEAD = "version: 1\nexporter: {name: Northwind}\n"
modes = st.sampled_from(MODES)
tags = st.sampled_from(["a", "b", "c"])
rules = st.builds(
    Enforcement, modes, st.dictionaries(tags, modes), st.dictionaries(st.sampled_from(get_args(RecipientWord)), modes)
)
recipients = st.builds(
    lambda entity, deal: Recipient(id="r", name="R", entity=entity, country="US", group="r", relationship=deal),
    st.sampled_from(["own", "organisation", "individual"]),
    st.sampled_from(["brokerage", "vendor", "employment", "investment", "none", "unknown"]),
)


def rank(mode):
    return MODES.index(mode)


@given(rules, st.sets(tags), recipients | st.none())
def test_no_export_is_treated_more_strictly_than_its_dag_was_told_when_it_was_parsed(rules, tags, recipient):
    assert rank(rules.of_export(tags, recipient)) <= rank(rules.at_most(tags))


@given(rules, st.sets(tags), recipients)
def test_whoever_is_not_in_the_policy_is_treated_at_least_as_strictly_as_anybody_in_it(rules, tags, recipient):
    if "nobody" not in rules.recipients:
        assert rank(rules.of_export(tags, None)) >= rank(rules.of_export(tags, recipient))


@given(rules, modes, st.sets(tags), recipients | st.none())
def test_a_default_from_elsewhere_never_makes_it_milder(rules, mode, tags, recipient):
    both = rules.and_default(mode)
    assert rank(both.of_export(tags, recipient)) >= rank(rules.of_export(tags, recipient))
    assert rank(both.of_dag(tags)) >= rank(rules.of_dag(tags))


@given(st.lists(modes))
def test_the_strictest_of_some_modes_is_one_of_them_and_none_is_stricter(given_modes):
    found = strictest(given_modes)
    assert found in (given_modes or ["off"])
    assert all(rank(mode) <= rank(found) for mode in given_modes)


def test_a_file_without_the_section_enforces_nothing(tmp_path):
    path = tmp_path / "policy.yaml"
    path.write_text(HEAD)
    assert enforcement_in(path) == Enforcement()


def test_a_changed_file_is_read_again(tmp_path):
    path = tmp_path / "policy.yaml"
    path.write_text(HEAD + "enforcement: {default: warn}\n")
    assert enforcement_in(path).default == "warn"
    path.write_text(HEAD + "enforcement: {default: inject}\n")
    assert enforcement_in(path).default == "inject"


GOOD = [
    "enforcement: {default: inject}",
    'enforcement: {default: "off", tags: {a: warn}, recipients: {own: "off", nobody: reject}}',
    "enforcement: {}",
    "enforcement: {seal: true}",
    "enforcement: {seal: [vendor, nobody]}",
]
BAD = [
    "enforcement: [inject]",
    "enforcement: inject",
    "enforcement: {mode: inject}",
    "enforcement: {default: injekt}",
    "enforcement: {default: off}",
    "enforcement: {tags: [a]}",
    "enforcement: {tags: {a: 1}}",
    "enforcement: {recipients: {acme: inject}}",
    "enforcement: {seal: vendor}",
    "enforcement: {seal: [acme]}",
]


@pytest.mark.parametrize(("section", "good"), [*((s, True) for s in GOOD), *((s, False) for s in BAD)])
def test_what_is_read_while_dags_are_parsed_is_what_the_whole_policy_accepts(tmp_path, section, good):
    path = tmp_path / "policy.yaml"
    path.write_text(f"{HEAD}{section}\n")
    for read in (enforcement_in, load_policy):
        if good:
            read(path)
        else:
            with pytest.raises(PolicyError, match=r"policy\.yaml:3: "):
                read(path)


@given(st.sets(st.sampled_from(get_args(RecipientWord))), recipients)
def test_whoever_is_not_in_the_policy_gets_a_sealed_copy_as_soon_as_anybody_does(words, recipient):
    rules = Enforcement(seal=frozenset(words))
    assert rules.seals(recipient) == bool({recipient.entity, recipient.relationship} & words)
    assert rules.seals(None) >= rules.seals(recipient)
