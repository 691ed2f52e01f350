"""What a pack can make depend on: bands, declared facts and classes, windows over all exports, evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.decision import decide
from export_guard.policy.model import Employer, Export, Owner, Recipient, Screening
from export_guard.policy.pack import load_pack
from export_guard.policy.what_if import load_what_if
from export_guard.profile.sketch import Bounds

PACK = """\
schema: 1
pack: banded
version: 1
title: a test
citation: Test Act
as_of: 2026-10-01
applies_when:
  - collected_in: inland
country_sets:
  inland: [CN]
recipient_classes:
  - name: at_home
    title: at home
    citation: Test Act 1
    any_of:
      - {everyone_in: collected_in}
  - name: abroad
    title: abroad
    citation: Test Act 2
evidence:
  contract: {title: a contract, citation: Test Act 3, only_when: {export: {recurring: false}}}
  assessment: {title: an assessment, citation: Test Act 4, longest_years: 3, named_person: true}
obligations:
  notice: {title: tell the people, citation: Test Act 5, arises: both}
  record: {title: keep a record, citation: Test Act 6, arises: let_through, records: [counts], keep_years: 3}
  report: {title: report it, citation: Test Act 7, arises: objected, days: 10, draft: report}
categories:
  - id: people
    title: people
    citation: Test Act 8
    match: [{family: personal_health}]
    bands:
      few: {operator: ge, number: 1, below: 100}
      many: {operator: ge, number: 100, below: 1000}
      most: {operator: ge, number: 1000}
    window: {calendar: year, per: exporter}
  - id: important
    title: important data
    citation: Test Act 9
    declared: {fact: important_data, if_undeclared: hold}
    unit: dataset
    limit: {operator: ge, number: 1}
    window: none
  - id: dates
    title: dates
    citation: Test Act 10
    columns: [event_time]
    limit: {operator: ge, number: 1}
    window: none
rules:
  - id: document
    title: write it down
    citation: Test Act 11
    recipients: [abroad]
    categories: [people.few]
    outcome: allow
    obligations: [notice, record]
  - id: contract
    title: have a contract
    citation: Test Act 12
    recipients: [abroad]
    categories: [people.many]
    outcome: block
    cleared_by: [[contract], [assessment]]
    obligations: [notice, record, report]
  - id: assess
    title: be assessed
    citation: Test Act 13
    recipients: [abroad]
    categories: [people.most, important]
    outcome: hold
    may_approve: [data protection officer]
    cleared_by: [[assessment]]
  - id: dates
    title: no dates
    citation: Test Act 14
    categories: [dates]
    outcome: block
    when: {export: {patients: true}}
"""

TODAY = date(2026, 11, 21)
ABROAD = Recipient("partner", "Partner", "organisation", "DE", "partner", "vendor")


@pytest.fixture(scope="module")
def banded(tmp_path_factory):
    path = tmp_path_factory.mktemp("packs") / "banded.yaml"
    path.write_text(PACK)
    return load_pack(path)


@pytest.fixture
def verdict(world, banded):
    def decided(count=0, *, kinds="diagnosis_code", to=ABROAD, history=(), everywhere=True, evidence=(), **declared):
        facts = {"important_data": False} | declared.pop("facts", {})
        export = Export("data", None, to, {}, evidence=evidence, facts=facts, **({"collected_in": ("CN",)} | declared))
        profile = world.profile(world.about(kinds, count) if count else world.together())
        return decide([banded], export, profile, history, TODAY, of_all_recipients=everywhere)

    return decided


def rule(verdict, name):
    [found] = [r for r in verdict.rules if r.rule.startswith(f"{name}/")]
    return found


@pytest.mark.parametrize(
    ("count", "fired", "outcome"),
    [(1, "document", "allow"), (99, "document", "allow"), (100, "contract", "block"), (999, "contract", "block"),
     (1_000, "assess", "hold"), (5_000, "assess", "hold")],
)  # fmt: skip
def test_a_band_ends_where_the_next_begins(verdict, count, fired, outcome):
    found = verdict(count)
    assert found.outcome == outcome
    assert [r.rule.split("/")[0] for r in found.rules if not r.rule.startswith(("limit", "recipient"))] == [fired]


def test_a_count_beyond_a_band_is_not_near_it(verdict):
    assert not any("near" in warning for warning in verdict(5_000).warnings)
    assert any("near" in warning for warning in verdict(85).warnings)


def test_what_left_for_others_counts_where_the_window_is_about_the_exporter(world, verdict):
    elsewhere = replace(world.past(date(2026, 2, 1), world.about("diagnosis_code", 60, start=500)), elsewhere=True)
    assert verdict(50).outcome == "allow"
    assert verdict(50, history=[elsewhere]).outcome == "block"


def test_what_left_for_others_does_not_count_for_one_recipient(world):
    elsewhere = replace(world.past(TODAY, world.about("diagnosis_code", 9_000, start=50_000)), elsewhere=True)
    few = world.about("diagnosis_code", 9_000)
    assert world.decide(world.chinese_buyer, few, history=[elsewhere]).outcome == "allow"
    assert world.decide(world.chinese_buyer, few, history=[replace(elsewhere, elsewhere=False)]).outcome == "block"


def test_a_window_over_all_exports_holds_when_they_were_not_looked_up(verdict):
    assert verdict(5, everywhere=False).outcome == "hold"


@pytest.mark.parametrize(("place", "outcome"), [(("CN",), "block"), (("US", "CN"), "block"), (("US",), "allow")])
def test_a_pack_applies_where_the_data_was_collected(verdict, place, outcome):
    assert verdict(100, collected_in=place).outcome == outcome


def test_where_the_data_was_collected_is_asked_for(verdict):
    found = verdict(1, collected_in=None)
    assert found.outcome == "hold"
    assert "declare `collected_in`" in rule(found, "applies").clears_with[0]


def test_a_declared_class_is_one_dataset(verdict):
    assert verdict(facts={"important_data": True}).outcome == "hold"
    assert rule(verdict(facts={"important_data": True}), "assess").count == Bounds(1, 1)
    assert verdict(facts={"important_data": False}).outcome == "allow"


def test_a_class_that_nobody_has_declared_holds_and_says_so(world, banded):
    export = Export("data", None, ABROAD, {}, collected_in=("CN",))
    found = decide([banded], export, world.profile(world.together()), [], TODAY, of_all_recipients=True)
    held = rule(found, "assess")
    assert (held.outcome, held.count) == ("hold", Bounds(0, 1))
    assert "not known: nobody has said whether important_data is true of this data" in held.notes


@pytest.mark.parametrize(("patients", "outcome"), [(True, "block"), (False, "allow"), (None, "hold")])
def test_a_rule_that_depends_on_an_undeclared_fact_holds(verdict, world, banded, patients, outcome):
    class WithDates(world.profile):
        def columns_of(self, kind):
            return ("visited_on",) if kind == "event_time" else ()

    facts = {"important_data": False} | ({} if patients is None else {"patients": patients})
    export = Export("data", None, ABROAD, {}, collected_in=("CN",), facts=facts)
    profile = WithDates(world.together())
    assert decide([banded], export, profile, [], TODAY, of_all_recipients=True).outcome == outcome


def test_evidence_counts_only_under_its_conditions(verdict, world):
    contract = (world.evidence("contract"),)
    assert verdict(100, evidence=contract, facts={"recurring": False}).outcome == "allow"
    for facts in ({"recurring": True}, {}):
        refused = verdict(100, evidence=contract, facts=facts)
        assert refused.outcome == "block"
        assert any("recurring" in warning for warning in refused.warnings)


@pytest.mark.parametrize(
    ("declared_by", "until", "outcome"),
    [
        ("Jo Doe", date(2029, 11, 21), "allow"),
        ("jo.doe@example.com", date(2027, 1, 1), "allow"),
        ("legal", date(2027, 1, 1), "block"),
        ("data-team-7", date(2027, 1, 1), "block"),
        ("Jo Doe", date(2029, 11, 22), "block"),
    ],
)
def test_some_evidence_needs_a_person_and_lasts_for_so_long_only(verdict, world, declared_by, until, outcome):
    assessment = replace(world.evidence("assessment", until), declared_by=declared_by)
    assert verdict(100, evidence=(assessment,)).outcome == outcome


def test_duties_come_with_what_was_decided(verdict, world):
    objected = rule(verdict(100), "contract")
    assert [(d.id, d.days, d.draft) for d in objected.duties] == [("notice", None, None), ("report", 10, "report")]
    cleared = rule(verdict(100, evidence=(world.evidence("assessment"),)), "contract")
    assert [(d.id, d.keep_years, d.records) for d in cleared.duties] == [
        ("notice", None, ()),
        ("record", 3, ("counts",)),
    ]
    assert [d.id for d in rule(verdict(1), "document").duties] == ["notice", "record"]


def test_who_may_approve_is_said_of_holds_only(verdict):
    assert rule(verdict(1_000), "assess").may_approve == ("data protection officer",)
    assert rule(verdict(100), "contract").may_approve == ()
    assert rule(verdict(1), "document").may_approve == ()


@pytest.mark.parametrize(
    ("recipient", "outcome"),
    [
        (replace(ABROAD, country="CN"), "allow"),
        (replace(ABROAD, country="CN", readers=("CN", "DE")), "block"),
        (replace(ABROAD, country="CN", organised_in=("DE",)), "block"),
        (replace(ABROAD, country="CN", principal_place="DE"), "block"),
        (replace(ABROAD, country=None), "hold"),
        (replace(ABROAD, country=None, readers=("DE",)), "block"),
    ],
)
def test_home_is_where_everyone_is(verdict, recipient, outcome):
    assert verdict(100, to=recipient).outcome == outcome


class TestOwnership:
    @pytest.mark.parametrize(
        ("owners", "covered"),
        [
            ((Owner("a", 50, "DE", False, (Owner("b", 50, "CN", None),)),), True),
            ((Owner("a", 50, "DE", False, (Owner("b", 49, "CN", None),)),), False),
            ((Owner("a", 30, "DE", False, (Owner("b", 51, "RU", None),)), Owner("c", 20, "IR", None)), True),
            ((Owner("a", 60, "DE", False, (Owner("b", 60, "FR", False, (Owner("c", 60, "CN", None),)),)),), True),
            ((Owner("a", 100, "DE", False, (Owner("b", 30, "CN", None), Owner("c", 20, "CU", None))),), True),
        ],
    )  # fmt: skip
    def test_an_owner_held_by_half_counts_with_its_whole_share(self, world, owners, covered):
        buyer = replace(world.german_buyer, owners=owners, relationship="vendor")
        bulk = world.about("diagnosis_code", 10_001)
        assert (world.decide(buyer, bulk).outcome == "block") is covered

    def test_an_individual_who_works_for_a_covered_person_is_one(self, world):
        bulk = world.about("diagnosis_code", 10_001)
        person = Recipient("p", "P", "individual", "DE", "p", "vendor", covered_person=False)
        outcome = {
            employer: world.decide(replace(person, employer=employer), bulk).outcome
            for employer in (
                Employer("a", "CN"),
                Employer("b", "DE", covered=True),
                Employer("c", "DE", covered=False, owners=(Owner("d", 50, "CN", None),)),
                Employer("e", "DE", covered=False),
            )
        }
        assert list(outcome.values()) == ["block", "block", "block", "allow"]

    def test_a_citizen_of_the_united_states_is_no_covered_person_wherever_it_lives(self, world):
        bulk = world.about("diagnosis_code", 10_001)
        person = Recipient("p", "P", "individual", "CN", "p", "vendor")
        assert world.decide(person, bulk).outcome == "block"
        assert world.decide(replace(person, citizenships=("US", "CN")), bulk).outcome == "allow"
        assert world.decide(replace(person, citizenships=("US",), designated=True), bulk).outcome == "block"


def test_a_screened_location_is_inside_or_it_is_not(world):
    point = world.about("coordinate_pair", 1, namespace="device:imei")
    cell = world.about("geohash", 1, namespace="device:imei")

    def outcome(inside, *exposures, unscreened=(), evidence=()):
        screening = Screening("0" * 64, TODAY, Bounds(inside, inside), unscreened)
        return world.decide(
            world.chinese_vendor, *exposures, screenings={"government_locations": screening}, evidence=evidence
        ).outcome

    screened = (world.evidence("government_location_screening"),)
    attested = (world.evidence("cisa_security_requirements"),)
    assert outcome(0, point) == "allow"
    assert outcome(1, point) == "block"
    assert outcome(1, point, evidence=screened) == "block"
    assert outcome(1, point, evidence=attested) == "allow"
    assert outcome(0, point, cell, unscreened=("geohash",)) == "hold"
    assert outcome(0, point, cell, unscreened=("geohash",), evidence=screened) == "allow"


@pytest.mark.parametrize("kinds", ["diagnosis_code", ["person_name", "us_ssn"]])
def test_people_of_unknown_country_are_in_the_upper_bound_where_others_have_one(world, kinds):
    home = world.about(kinds, 10, country="US")
    abroad = world.about(kinds, 40, start=100, country="DE")
    unknown = world.about(kinds, 5, start=200)

    def count(*exposures):
        found = world.decide(world.chinese_vendor, *exposures).rules
        category = "personal_health" if isinstance(kinds, str) else "covered_personal_identifiers"
        return next(r.count for r in found if r.category == category)

    assert count(home, abroad, unknown) == Bounds(10, 15)
    assert count(home, abroad) == Bounds(10, 10)
    assert count(abroad, unknown) == Bounds(0, 5)
    assert count(unknown) == Bounds(5, 5)


def test_the_upper_bound_is_what_is_compared(world):
    mixed = world.about("diagnosis_code", 9_000, country="US"), world.about("diagnosis_code", 1_001, start=50_000)
    verdict = world.decide(world.chinese_vendor, *mixed)
    assert verdict.outcome == "block"
    assert "9,000 to 10,001 people" in verdict.deciding[0].message
    assert "A4" in world.asked(verdict)


def test_what_if_takes_a_pack_of_ones_own_by_its_path(tmp_path):
    (tmp_path / "banded.yaml").write_text(PACK)
    facts = tmp_path / "facts.yaml"
    facts.write_text(
        "version: 1\npacks: [banded.yaml]\ncollected_in: [CN]\nfacts: {important_data: false}\n"
        "recipient: {name: Partner, country: DE, relationship: vendor}\n"
        "data:\n  - {kinds: [diagnosis_code], people: 100}\n"
    )
    assert load_what_if(facts, today=TODAY).decide().outcome == "block"
    (tmp_path / "banded.yaml").write_text(PACK.replace("number: 1000", 'number: "1000"'))
    with pytest.raises(PolicyError, match=r"banded\.yaml:\d+: .*integer"):
        load_what_if(facts, today=TODAY)
