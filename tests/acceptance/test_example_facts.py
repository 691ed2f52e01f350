"""The adapter of the worked examples: what it does not know stays unknown, and holds."""

from __future__ import annotations

import copy
import sys
from pathlib import Path

import pytest

from export_guard.policy.pack import shipped_ids

sys.path.insert(0, str(Path(__file__).parent))
import example_facts

EXAMPLE = {
    "regime": "us_doj_dsp",
    "exporter": {"us_person": True},
    "recipient": {"country": "CN", "kind": "entity", "covered_person": True},
    "relationship": "vendor",
    "data": [{"category": "personal_health", "kinds": ["diagnosis_code"], "count": 10_001, "unit": "person"}],
    "question": "is the transaction prohibited/restricted/allowed/exempt?",
    "decidable_by_program": True,
}


@pytest.fixture
def facts():
    def of(**change):
        example = copy.deepcopy(EXAMPLE)
        for key, value in change.items():
            example[key] = value
        return example_facts.what_if_facts(example)

    return of


def only(**data):
    return [{**EXAMPLE["data"][0], **data}]


def test_the_category_of_the_annotator_is_not_used_where_kinds_are_named(facts):
    told = facts(data=only(category="covered_personal_identifiers", kinds=["username"]))
    assert told["data"][0]["kinds"] == ["user_name"]


def test_kinds_go_by_their_name_by_words_of_headers_or_by_what_they_were_before_masking(facts):
    told = facts(
        data=only(kinds=["ssn", "credit_card_tokenised", "account_balance", "heart_rate", "email_hashed", "ssn_last4"])
    )
    kinds = told["data"][0]["kinds"]
    assert kinds == ["us_ssn", "payment_card", "account_balance", "vital_sign", "email", "us_ssn_truncated"]


@pytest.mark.parametrize(
    "change",
    [
        {"data": only(kinds=["aura_photograph"])},
        {"data": only(kinds=[], category="telepathy")},
        {"data": only(count=None)},
        {"subject": {"kind": "entity", "organized_under": ["DE"], "haunted_by": "somebody"}},
    ],
)
def test_a_word_that_is_not_known_becomes_something_not_inspected(facts, change):
    assert facts(**change)["not_inspected"]


@pytest.mark.parametrize("deal", ["unknown", "friendship", None])
def test_a_deal_that_is_not_known_stays_unknown(facts, deal):
    assert facts(relationship=deal)["recipient"]["relationship"] == "unknown"


def test_where_the_deal_is_the_question_it_is_not_given_away(facts):
    assert facts(question="is it data brokerage?")["recipient"]["relationship"] == "unknown"


def test_a_standing_that_is_asked_for_is_not_given_away(facts):
    subject = {"kind": "entity", "organized_under": ["DE"], "designated": None}
    assert "covered_person" not in facts(subject=subject)["recipient"]


def test_an_unknown_regime_is_decided_under_every_pack(facts):
    assert facts(regime="galactic")["packs"] == list(shipped_ids())


def test_parts_without_a_shared_key_are_about_different_people(facts):
    two = [*only(kinds=["name"]), *only(kinds=["mac"])]
    apart, linked = facts(data=two, shared_keys=[]), facts(data=two, shared_keys=["employee_id"])
    assert len({entry["subjects"] for entry in apart["data"]}) == 2
    assert len({entry["subjects"] for entry in linked["data"]}) == 1


def test_only_what_went_to_somebody_unrelated_went_elsewhere(facts):
    sent = [{"category": "personal_health", "count": 5, "months_ago": 2, "recipient": "other"}]
    assert facts(prior_exports=sent)["history"][0]["elsewhere"]
    assert not facts(prior_exports=sent, related_parties=True)["history"][0]["elsewhere"]
