"""Laws of the decision, on random facts: more is never milder, and no order matters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.model import SEVERITY, Owner, Recipient

TODAY = date(2026, 11, 21)
law = settings(deadline=None, max_examples=40)
at_length = settings(deadline=None, max_examples=250)
KINDS = [
    "genotype", "protein_level", "face_template", "coordinate_pair", "diagnosis_code", "card_purchases", "payment_card",
    "payment_card_truncated", "us_ssn", "person_name", "email", "birth_date", "ipv4", "user_name", "advertising_id",
]  # fmt: skip
NAMESPACES = ["person:id", "person:us_ssn", "device:imei", "row"]

portion = st.tuples(
    st.lists(st.sampled_from(KINDS), min_size=1, max_size=4, unique=True),
    st.sampled_from([0, 1, 40, 60, 99, 100, 101, 500, 999, 1_000, 1_001, 9_000, 10_001]),
    st.sampled_from([0, 30, 50_000]),
    st.sampled_from(NAMESPACES),
    st.sampled_from(["", "US", "DE"]),
)
portions = st.lists(portion, min_size=1, max_size=4)
days = st.integers(-400, 0).map(lambda back: TODAY + timedelta(days=back))
histories = st.lists(st.tuples(days, portions), max_size=3)
deals = st.sampled_from(["brokerage", "vendor", "employment", "investment", "none", "unknown"])
recipients = st.builds(
    lambda country, deal, covered, us, readers, owners: Recipient(
        "r",
        "R",
        "organisation",
        country,
        "r",
        deal,
        readers=readers,
        owners=owners,
        covered_person=covered,
        us_person=us,
    ),
    st.sampled_from([None, "CN", "DE", "US"]),
    deals,
    st.sampled_from([None, False, True]),
    st.sampled_from([None, False, True]),
    st.sampled_from([(), ("CN",), ("DE",)]),
    st.sampled_from([(), (Owner("o", 50, "CN", None),), (Owner("o", 60, None, None),)]),
)
evidence_kinds = st.lists(
    st.sampled_from(
        ["cisa_security_requirements", "onward_transfer_clause", "licence", "government_location_screening"]
    ),
    max_size=2,
)
limits = st.builds(
    lambda measure, most, outcome, months: LimitEntry.model_validate(
        {
            "id": f"{measure}-{most}",
            "measure": measure,
            "at_most": most,
            "outcome": outcome,
            "window": {"months": months},
        }
    ),
    st.sampled_from(["rows", "bytes", "subjects"]),
    st.sampled_from([1, 100, 1_000]),
    st.sampled_from(["hold", "block"]),
    st.sampled_from([1, 12]),
)


def exposures(world, listed):
    return [world.about(*one[:3], namespace=one[3], country=one[4]) for one in listed]


def past(world, listed):
    return [world.past(day, *exposures(world, each)) for day, each in listed]


def verdict(world, to, listed, history=(), evidence=(), extra=(), **more):
    return world.decide(
        to,
        *exposures(world, listed),
        history=past(world, history),
        packs=[world.us_dsp, *extra],
        evidence=tuple(world.evidence(kind) for kind in evidence),
        **more,
    )


def house(*entries):
    return house_pack(entries, "policy.yaml")


def not_milder(after, before):
    assert SEVERITY[after.outcome] >= SEVERITY[before.outcome]


@law
@given(recipients, portions, portion, histories, evidence_kinds)
def test_more_data_is_never_milder(world, to, listed, more, history, evidence):
    not_milder(verdict(world, to, [*listed, more], history, evidence), verdict(world, to, listed, history, evidence))


@law
@given(recipients, portions, histories, st.tuples(days, portions), evidence_kinds)
def test_a_longer_history_is_never_milder(world, to, listed, history, more, evidence):
    not_milder(verdict(world, to, listed, [*history, more], evidence), verdict(world, to, listed, history, evidence))


@law
@given(recipients, portions, histories, evidence_kinds, st.sampled_from(["licence", "onward_transfer_clause"]))
def test_less_evidence_is_never_milder(world, to, listed, history, evidence, extra):
    not_milder(verdict(world, to, listed, history, evidence), verdict(world, to, listed, history, [*evidence, extra]))


@law
@given(recipients, portions, histories, st.lists(limits, min_size=1, max_size=2, unique_by=lambda entry: entry.id))
def test_another_pack_or_limit_is_never_milder(world, to, listed, history, entries):
    alone = verdict(world, to, listed, history)
    not_milder(verdict(world, to, listed, history, extra=[house(entries[0])]), alone)
    not_milder(
        verdict(world, to, listed, history, extra=[house(*entries)]),
        verdict(world, to, listed, history, extra=[house(entries[0])]),
    )


@law
@given(recipients, portions, histories)
def test_a_recipient_that_turns_out_to_be_covered_is_never_milder(world, to, listed, history):
    covered = replace(to, covered_person=True)
    if to.relationship not in ("none", "unknown"):
        not_milder(verdict(world, covered, listed, history), verdict(world, to, listed, history))


@law
@given(recipients, portions, histories)
def test_what_could_not_be_inspected_is_never_allowed(world, to, listed, history):
    assert verdict(world, to, listed, history, not_inspected=["blob"]).outcome != "allow"


@law
@given(deals, portions, histories)
def test_an_unknown_recipient_or_deal_is_never_allowed(world, deal, listed, history):
    assert verdict(world, None, listed, history).outcome != "allow"
    unknown = Recipient("r", "R", "organisation", "US", "r", "unknown")
    assert verdict(world, unknown, listed, history).outcome != "allow"


@law
@given(recipients, portions, histories, st.randoms(use_true_random=False))
def test_no_order_matters(world, to, listed, history, shuffler):
    entries = [
        LimitEntry.model_validate({"id": "a", "measure": "rows", "at_most": 5, "outcome": "hold", "window": "none"}),
        LimitEntry.model_validate({"id": "b", "forbid": ("us_ssn",), "outcome": "block"}),
    ]
    one = verdict(world, to, listed, history, extra=[house(*entries)])
    shuffled, past_shuffled = list(listed), list(history)
    shuffler.shuffle(shuffled)
    shuffler.shuffle(past_shuffled)
    exported = exposures(world, shuffled)
    other = world.decide(
        to, *exported, history=past(world, past_shuffled), packs=[house(*reversed(entries)), world.us_dsp]
    )
    assert other.outcome == one.outcome
    assert other.rules == one.rules
    assert other.questions == one.questions
    assert other.warnings == one.warnings


@law
@given(recipients, portions, histories)
def test_the_bounds_of_a_count_are_in_order_and_the_window_holds_at_least_this_export(world, to, listed, history):
    for rule in verdict(world, to, listed, history).rules:
        if rule.count is not None and rule.in_export is not None:
            assert rule.count.low <= rule.count.high
            assert rule.in_export.high <= rule.count.high


@law
@given(portions)
def test_a_decision_is_a_function_of_its_arguments(world, listed):
    assert verdict(world, world.chinese_buyer, listed) == verdict(world, world.chinese_buyer, listed)


@pytest.mark.slow
@at_length
@given(recipients, portions, portion, histories, evidence_kinds)
def test_more_data_is_never_milder_at_length(world, to, listed, more, history, evidence):
    not_milder(verdict(world, to, [*listed, more], history, evidence), verdict(world, to, listed, history, evidence))
