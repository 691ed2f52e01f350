"""Which remedies are found, on facts that a reader can follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.model import Export
from export_guard.policy.remedies import Fact, Facts, Most, Remedy, find_remedies


@pytest.fixture(scope="session")
def remedies(world):
    def find(to, *exposures, history=(), house=(), packs=None, not_inspected=(), us_person=True, profile=None):
        own = house_pack([LimitEntry.model_validate(each) for each in house], "policy.yaml")
        chosen = (world.us_dsp, *([own] if own else [])) if packs is None else packs
        profile = profile or world.profile(world.together(*exposures), frozenset(not_inspected))
        facts = Facts(chosen, Export("data.csv", None, to, {"us_person": us_person}), profile, history, world.today)
        return find_remedies(facts, facts.decided())

    return find


def of_sort(found, *sorts):
    return [remedy for remedy in found.remedies if remedy.sorts == sorts]


def test_an_allowed_export_needs_none(world, remedies):
    found = remedies(world.chinese_vendor, world.about("diagnosis_code", 10))
    assert found.remedies == ()
    assert found.does_not_help == ()


def test_only_the_columns_that_matter_are_left_out(world, remedies):
    found = remedies(world.chinese_vendor, world.about(["diagnosis_code", "email", "us_ssn"], 12_000))
    assert of_sort(found, "leave_out") == [Remedy(leave_out=("diagnosis_code_column",))]


def test_either_of_two_identifiers_can_be_left_out(world, remedies):
    found = remedies(world.chinese_vendor, world.about(["email", "us_ssn"], 120_000))
    left_out = [remedy.leave_out for remedy in of_sort(found, "leave_out")]
    assert left_out == [("email_column",), ("us_ssn_column",)]


@pytest.mark.parametrize(("sent", "number"), [(0, 10_000), (4_000, 6_000)])
def test_as_many_may_go_as_the_window_has_room_for(world, remedies, sent, number):
    history = [world.past(date(2026, 5, 5), world.about("diagnosis_code", sent, start=50_000))] if sent else []
    found = remedies(world.chinese_vendor, world.about(["diagnosis_code", "email"], 12_000), history=history)
    assert of_sort(found, "at_most") == [Remedy(at_most=(Most(number, "person", sent),))]


def test_where_the_window_is_full_sending_less_is_no_remedy(world, remedies):
    history = [world.past(date(2026, 5, 5), world.about("diagnosis_code", 10_000, start=50_000))]
    found = remedies(world.chinese_vendor, world.about("diagnosis_code", 5), history=history)
    assert of_sort(found, "at_most") == []
    assert of_sort(found, "leave_out") == [Remedy(leave_out=("diagnosis_code_column",))]


def test_people_and_rows_are_limited_apart(world, remedies):
    limits = [
        {"id": "rows", "measure": "rows", "at_most": 100, "window": "none", "outcome": "hold"},
        {"id": "people", "measure": "subjects", "at_most": 30, "window": "none", "outcome": "block"},
    ]
    found = remedies(world.chinese_vendor, world.about("email", 50, rows=500), house=limits)
    [less] = of_sort(found, "at_most")
    assert {(most.unit, most.number) for most in less.at_most} == {("record", 100), ("person", 30)}


def test_places_are_coarsened_to_one_decimal(world, remedies):
    found = remedies(world.chinese_buyer, world.about(["latitude", "longitude"], 20))
    coarser = Remedy(coarsen=("latitude_column", "longitude_column"), decimals=1)
    assert of_sort(found, "coarsen") == [coarser]


def test_what_cannot_be_coarsened_has_to_be_left_out(world, remedies):
    found = remedies(world.chinese_buyer, world.about("trajectory", 20))
    assert of_sort(found, "coarsen") == []
    assert of_sort(found, "leave_out") == [Remedy(leave_out=("trajectory_column",))]


def test_with_coarser_places_less_has_to_be_left_out(world, remedies):
    found = remedies(world.chinese_buyer, world.about(["diagnosis_code", "latitude", "longitude"], 12_000))
    [both] = of_sort(found, "leave_out", "coarsen")
    assert both.leave_out == ("diagnosis_code_column",)


def test_each_kind_of_evidence_that_is_enough_is_named_with_its_citation(world, remedies):
    found = remedies(world.chinese_vendor, world.about("diagnosis_code", 12_000))
    kinds = [[needed.kind for needed in remedy.evidence] for remedy in of_sort(found, "evidence")]
    assert kinds == [["cisa_security_requirements"], ["licence"], ["exemption"]]
    assert of_sort(found, "evidence")[0].evidence[0].citation == "28 CFR 202.248, 202.401"


def test_security_is_no_evidence_for_a_broker(world, remedies):
    found = remedies(world.chinese_buyer, world.about("diagnosis_code", 12_000))
    kinds = {needed.kind for remedy in found.remedies for needed in remedy.evidence}
    assert kinds == {"licence", "exemption"}


def test_two_rules_may_need_evidence_and_something_else_together(world, remedies):
    forbidden = [{"id": "no-ssn", "forbid": ("us_ssn",), "outcome": "block"}]
    found = remedies(world.chinese_vendor, world.about(["diagnosis_code", "us_ssn"], 12_000), house=forbidden)
    both = of_sort(found, "leave_out", "evidence")
    assert both[0].leave_out == ("us_ssn_column",)
    assert [needed.kind for needed in both[0].evidence] == ["cisa_security_requirements"]


def test_a_block_can_become_a_hold_that_is_approved(world, remedies):
    limits = [
        {"id": "rows", "measure": "rows", "at_most": 100, "window": "none", "outcome": "hold"},
        {"id": "bytes", "measure": "bytes", "at_most": 100, "window": "none", "outcome": "block"},
    ]
    full = [world.past(world.today, world.about([], 0, rows=5))]
    held = {**limits[0], "at_most": 4, "window": {"days": 30}}
    found = remedies(world.chinese_vendor, world.about("email", 5, rows=500), house=[held, limits[1]], history=full)
    [settled] = found.remedies
    assert settled.sorts == ("at_most", "approve")
    assert settled.outcome == "hold"
    assert [most.unit for most in settled.at_most] == ["byte"]


def test_a_hold_can_be_approved_and_a_block_cannot(world, remedies):
    held = remedies(world.chinese_buyer, world.about(["latitude", "longitude"], 20))
    assert of_sort(held, "approve") == [Remedy(approvers=("a named person",), outcome="hold")]
    blocked = remedies(world.chinese_vendor, world.about("diagnosis_code", 12_000))
    assert not [remedy for remedy in blocked.remedies if remedy.approvers]


def test_a_column_that_nobody_could_look_into_can_be_left_out(world, remedies):
    found = remedies(world.chinese_vendor, world.about("email", 5), not_inspected=["blob"])
    assert of_sort(found, "leave_out") == [Remedy(leave_out=("blob",))]


def test_what_nobody_has_said_is_asked_for_with_the_answer_that_passes(world, remedies):
    unsure = replace(world.chinese_buyer, country="DE", covered_person=None, relationship="vendor")
    found = remedies(unsure, world.about("diagnosis_code", 12_000))
    assert of_sort(found, "declare") == [Remedy(declare=(Fact("recipient.covered_person", False),))]


def test_each_deal_under_which_it_would_pass_is_named(world, remedies):
    unsure = replace(world.german_buyer, relationship="unknown")
    found = remedies(unsure, world.about("diagnosis_code", 12_000))
    deals = [[fact.value for fact in remedy.declare] for remedy in of_sort(found, "declare")]
    assert deals == [["vendor"], ["employment"], ["investment"], ["none"]]


def test_what_does_not_help_is_said_with_its_citation(world, remedies):
    found = remedies(world.chinese_vendor, world.about("diagnosis_code", 12_000))
    assert [note for note in found.does_not_help if "Masking" in note and "28 CFR 202.206" in note]


def test_columns_of_one_kind_about_the_same_people_are_left_out_together(world, remedies):
    class Twice(world.profile):
        def columns_of(self, kind):
            return ("first", "second") if kind == "diagnosis_code" else super().columns_of(kind)

    profile = Twice(world.about(["diagnosis_code", "email"], 12_000))
    found = remedies(world.chinese_vendor, profile=profile)
    assert of_sort(found, "leave_out") == [Remedy(leave_out=("first", "second"))]


def test_of_very_many_ways_one_is_found_and_said_to_be_perhaps_not_the_smallest(world, remedies):
    kinds = [
        "us_ssn",
        "email",
        "ipv4",
        "advertising_id",
        "user_name",
        "payment_card",
        "birth_date",
        "imei",
    ]
    found = remedies(world.chinese_vendor, world.about(kinds, 120_000))
    [less] = of_sort(found, "leave_out")
    assert len(less.leave_out) in (len(kinds) - 1, len(kinds) - 2)
    assert not less.smallest
