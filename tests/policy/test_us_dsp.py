"""Boundary cases of 28 CFR 202.205 and of what follows from passing a limit, in our own words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from export_guard.kinds import catalogue
from export_guard.policy.model import Owner

GENOMIC, OMIC, FACE, HEALTH, MONEY = "genotype", "protein_level", "face_template", "diagnosis_code", "card_purchases"


@pytest.mark.parametrize(
    ("kinds", "count", "category"),
    [
        (GENOMIC, 100, None),
        (GENOMIC, 101, "human_genomic"),
        (OMIC, 101, None),
        (OMIC, 1_000, None),
        (OMIC, 1_001, "human_omic"),
        (FACE, 1_000, None),
        (FACE, 1_001, "biometric"),
        (HEALTH, 10_000, None),
        (HEALTH, 10_001, "personal_health"),
        (MONEY, 10_000, None),
        (MONEY, 10_001, "personal_financial"),
        (["person_name", "us_ssn"], 100_000, None),
        (["person_name", "us_ssn"], 100_001, "covered_personal_identifiers"),
        (["passport_number", "driver_license"], 100_001, "covered_personal_identifiers"),
        (["person_name", "us_ssn_truncated"], 100_001, "covered_personal_identifiers"),
        (["email", "advertising_id"], 100_001, "covered_personal_identifiers"),
        (["street_address", "mac_address"], 100_001, "covered_personal_identifiers"),
        (["person_name", "email", "phone", "street_address"], 100_001, None),
        (["us_ssn"], 100_001, None),
        (["user_name"], 100_001, None),
        (["user_name", "person_name"], 100_001, "covered_personal_identifiers"),
    ],
)
def test_bulk_begins_one_above_the_limit(world, kinds, count, category):
    verdict = world.decide(world.chinese_buyer, world.about(kinds, count))
    assert world.over(verdict) == ({category} if category else set())
    assert verdict.outcome == ("block" if category else "allow")


@pytest.mark.parametrize(("count", "outcome"), [(1_000, "hold"), (1_001, "block")])
def test_locations_are_counted_in_devices(world, count, outcome):
    verdict = world.decide(world.chinese_buyer, world.about("coordinate_pair", count, namespace="device:imei"))
    assert verdict.outcome == outcome
    [location] = [r for r in verdict.rules if r.category == "precise_geolocation"]
    assert location.unit == "device"
    assert (location.count.low, location.count.high) == (count, count)


def test_people_stand_for_devices_as_an_upper_bound(world):
    verdict = world.decide(world.chinese_buyer, world.about("coordinate_pair", 1_001))
    [location] = [r for r in verdict.rules if r.category == "precise_geolocation"]
    assert (location.count.low, location.count.high) == (1, 1_001)
    assert location.outcome == "block"
    assert "up to 1,001 devices" in location.message


def test_any_precise_location_for_a_covered_person_is_held_until_somebody_has_screened_it(world):
    one = world.about("coordinate_pair", 1, namespace="device:imei")
    verdict = world.decide(world.chinese_vendor, one)
    assert verdict.outcome == "hold"
    assert "A12" in world.asked(verdict)
    screened = world.evidence("government_location_screening")
    assert world.decide(world.chinese_vendor, one, evidence=(screened,)).outcome == "allow"


def test_one_record_marketed_as_about_government_people_is_blocked(world):
    one = world.about(["person_name", "diagnosis_text"], 1)
    assert world.decide(world.chinese_buyer, one, purpose="government_marketed").outcome == "block"
    assert world.decide(world.chinese_buyer, one).outcome == "allow"


class TestCombinedData:
    def test_the_lowest_limit_present_counts_for_every_data_type(self, world):
        identified, faces = world.about(["person_name", "us_ssn"], 1_500), world.about(FACE, 200)
        verdict = world.decide(world.chinese_vendor, identified, faces)
        assert world.over(verdict) == {"combined_data"}
        assert verdict.outcome == "block"
        assert "A3" in world.asked(verdict)

    def test_nothing_is_combined_below_the_lowest_limit(self, world):
        identified, faces = world.about(["person_name", "us_ssn"], 900), world.about(FACE, 50)
        assert world.over(world.decide(world.chinese_vendor, identified, faces)) == set()

    def test_a_single_identifier_linked_to_sensitive_data_is_enough(self, world):
        named, faces = world.about("email", 1_500), world.about(FACE, 200)
        assert world.over(world.decide(world.chinese_vendor, named, faces)) == {"combined_data"}

    def test_identifiers_that_no_key_links_to_the_sensitive_data_are_not_combined(self, world):
        named = world.about("email", 1_500, namespace="person:email")
        faces = world.about(FACE, 200, namespace="person:id")
        assert world.over(world.decide(world.chinese_vendor, named, faces)) == set()

    def test_omic_data_in_the_set_closes_the_security_route(self, world):
        genomes, health = world.about(GENOMIC, 50), world.about(HEALTH, 500)
        attested = (world.evidence("cisa_security_requirements"),)
        verdict = world.decide(world.chinese_vendor, genomes, health, evidence=attested)
        assert verdict.outcome == "block"
        assert {r.citation for r in verdict.deciding} == {"28 CFR 202.303, 202.401(b)"}

    def test_both_kinds_of_omic_data_are_one_category(self, world):
        assert world.over(world.decide(world.chinese_buyer, world.about(GENOMIC, 50), world.about(OMIC, 500))) == set()


class TestLinking:
    def test_identifiers_of_different_people_make_no_covered_identifiers(self, world):
        verdict = world.decide(
            world.chinese_buyer, world.about("us_ssn", 100_001), world.about("person_name", 100_001, start=500_000)
        )
        assert world.over(verdict) == set()

    def test_only_the_people_with_two_identifiers_count(self, world):
        verdict = world.decide(
            world.chinese_buyer, world.about("us_ssn", 100), world.about("person_name", 100, start=60)
        )
        [rule] = [r for r in verdict.rules if r.category == "covered_personal_identifiers"]
        assert rule.count.high == 40

    def test_identifiers_sent_at_different_times_are_linked_by_the_key(self, world):
        history = [world.past(date(2026, 3, 1), world.about("us_ssn", 100_001))]
        verdict = world.decide(world.chinese_buyer, world.about("person_name", 100_001), history=history)
        assert world.over(verdict) == {"covered_personal_identifiers"}

    def test_network_and_login_data_count_unless_telecommunications_is_declared(self, world):
        logins = world.about(["ipv4", "user_name"], 100_001)
        undeclared = world.decide(world.chinese_vendor, logins)
        assert undeclared.outcome == "block"
        assert "A7" in world.asked(undeclared)
        declared = world.decide(world.chinese_vendor, logins, purpose="telecommunications")
        assert declared.outcome == "allow"
        assert "A7" not in world.asked(declared)

    def test_telecommunications_does_not_excuse_a_name_beside_the_login(self, world):
        logins = world.about(["ipv4", "person_name"], 100_001)
        assert world.decide(world.chinese_vendor, logins, purpose="telecommunications").outcome == "block"

    def test_birth_dates_are_contact_data_and_the_question_is_asked(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(["person_name", "birth_date"], 100_001))
        assert verdict.outcome == "allow"
        assert "A6" in world.asked(verdict)

    def test_a_lone_list_is_reported_as_not_linked(self, world):
        verdict = world.decide(world.chinese_buyer, world.about("mac_address", 5_000))
        [rule] = [r for r in verdict.rules if r.category == "covered_personal_identifiers"]
        assert rule.count.high == 0
        assert "none linked" in rule.notes[0]


class TestPopulation:
    def test_people_declared_to_be_elsewhere_do_not_count(self, world):
        germans = world.about(HEALTH, 50_000, country="DE")
        assert world.decide(world.chinese_buyer, germans).outcome == "allow"

    @pytest.mark.parametrize("country", ["US", "PR", "", "somewhere"])
    def test_people_at_home_and_of_unknown_country_count(self, world, country):
        assert world.decide(world.chinese_buyer, world.about(HEALTH, 10_001, country=country)).outcome == "block"

    def test_the_question_whose_data_it_is_comes_with_unknown_countries_only(self, world):
        unknown = world.decide(world.chinese_buyer, world.about(HEALTH, 10_001))
        known = world.decide(world.chinese_buyer, world.about(HEALTH, 10_001, country="US"))
        assert "A4" in world.asked(unknown)
        assert "A4" not in world.asked(known)


class TestNearTheLimit:
    def test_exactly_at_the_limit_is_allowed_and_flagged(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(HEALTH, 10_000))
        assert verdict.outcome == "allow"
        assert "A5" in world.asked(verdict)
        assert any("exactly at the limit" in w for w in verdict.warnings)

    @pytest.mark.parametrize(("count", "flagged"), [(7_999, False), (8_000, True), (9_999, True)])
    def test_from_four_fifths_of_the_limit_on_it_is_flagged(self, world, count, flagged):
        verdict = world.decide(world.chinese_buyer, world.about(HEALTH, count))
        assert ("A23" in world.asked(verdict)) is flagged
        assert any("near the limit" in w for w in verdict.warnings) is flagged

    def test_nothing_is_flagged_where_no_rule_could_apply(self, world):
        american = replace(world.chinese_buyer, country="US")
        assert world.decide(american, world.about(HEALTH, 10_000)).warnings == ()


class TestDeals:
    @pytest.mark.parametrize("deal", ["vendor", "employment", "investment"])
    def test_a_restricted_deal_is_blocked_until_the_security_requirements_are_attested(self, world, deal):
        recipient, health = replace(world.chinese_vendor, relationship=deal), world.about(HEALTH, 10_001)
        assert world.decide(recipient, health).outcome == "block"
        attested = world.decide(recipient, health, evidence=(world.evidence("cisa_security_requirements"),))
        assert attested.outcome == "allow"
        assert "A11" in world.asked(attested)

    def test_controls_of_ones_own_are_no_attestation(self, world):
        own = (world.evidence("other_controls"),)
        assert world.decide(world.chinese_vendor, world.about(HEALTH, 10_001), evidence=own).outcome == "block"

    def test_security_does_not_open_the_way_for_omic_data(self, world):
        attested = (world.evidence("cisa_security_requirements"),)
        assert world.decide(world.chinese_vendor, world.about(GENOMIC, 101), evidence=attested).outcome == "block"

    def test_security_does_not_help_a_broker(self, world):
        attested = (world.evidence("cisa_security_requirements"),)
        assert world.decide(world.chinese_buyer, world.about(HEALTH, 10_001), evidence=attested).outcome == "block"

    def test_no_deal_is_no_covered_transaction(self, world):
        assert (
            world.decide(replace(world.chinese_buyer, relationship="none"), world.about(GENOMIC, 500)).outcome
            == "allow"
        )

    def test_an_unknown_deal_holds(self, world):
        verdict = world.decide(replace(world.chinese_buyer, relationship="unknown"), world.about(GENOMIC, 500))
        assert verdict.outcome == "hold"
        assert "A1" in world.asked(verdict)

    def test_brokerage_with_other_foreigners_needs_the_onward_clause(self, world):
        health = world.about(HEALTH, 10_001)
        assert world.decide(world.german_buyer, health).outcome == "block"
        clause = (world.evidence("onward_transfer_clause"),)
        assert world.decide(world.german_buyer, health, evidence=clause).outcome == "allow"
        assert world.decide(replace(world.german_buyer, relationship="vendor"), health).outcome == "allow"

    def test_the_onward_clause_does_not_help_with_a_covered_person(self, world):
        clause = (world.evidence("onward_transfer_clause"),)
        assert world.decide(world.chinese_buyer, world.about(HEALTH, 10_001), evidence=clause).outcome == "block"

    def test_truncated_card_numbers_are_for_a_person_to_judge(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(["person_name", "payment_card_truncated"], 100_001))
        assert verdict.outcome == "hold"
        assert world.over(verdict) == {"truncated_account_numbers"}

    def test_masking_is_said_not_to_help(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(HEALTH, 10_001))
        assert any("202.206" in note for note in verdict.deciding[0].does_not_help)


class TestEvidence:
    def test_expired_evidence_clears_nothing_and_is_named(self, world):
        old = (world.evidence("cisa_security_requirements", date(2026, 11, 20)),)
        verdict = world.decide(world.chinese_vendor, world.about(HEALTH, 10_001), evidence=old)
        assert verdict.outcome == "block"
        assert any("expired on 2026-11-20" in w for w in verdict.warnings)

    def test_evidence_holds_on_its_last_day(self, world):
        last = (world.evidence("cisa_security_requirements", world.today),)
        assert world.decide(world.chinese_vendor, world.about(HEALTH, 10_001), evidence=last).outcome == "allow"

    def test_evidence_of_the_recipient_counts_too(self, world):
        vendor = replace(world.chinese_vendor, evidence=(world.evidence("cisa_security_requirements"),))
        assert world.decide(vendor, world.about(HEALTH, 10_001)).outcome == "allow"

    @pytest.mark.parametrize("kind", ["exemption:504", "exemption:511", "licence"])
    def test_a_named_exemption_or_licence_clears_even_omic_data(self, world, kind):
        verdict = world.decide(world.chinese_vendor, world.about(GENOMIC, 101), evidence=(world.evidence(kind),))
        assert verdict.outcome == "allow"
        assert "A10" in world.asked(verdict)

    @pytest.mark.parametrize("kind", ["exemption", "exemption:512", "exemption:", "Licence"])
    def test_an_exemption_without_a_real_number_clears_nothing(self, world, kind):
        verdict = world.decide(world.chinese_vendor, world.about(GENOMIC, 101), evidence=(world.evidence(kind),))
        assert verdict.outcome == "block"

    @pytest.mark.parametrize("blank", ["reference", "declared_by"])
    def test_evidence_without_reference_or_declarer_clears_nothing(self, world, blank):
        nameless = (replace(world.evidence("licence"), **{blank: " "}),)
        assert world.decide(world.chinese_vendor, world.about(GENOMIC, 101), evidence=nameless).outcome == "block"


class TestRecipients:
    @pytest.mark.parametrize("country", ["CN", "HK", "MO", "CU", "IR", "KP", "RU", "VE"])
    def test_countries_of_concern(self, world, country):
        assert world.decide(replace(world.chinese_buyer, country=country), world.about(GENOMIC, 101)).outcome == "block"

    @pytest.mark.parametrize(
        ("owners", "outcome"),
        [
            ([(50, "CN", None)], "block"),
            ([(49.9, "CN", None), (50.1, "DE", False)], "allow"),
            ([(30, "CN", None), (20, None, True)], "block"),
            ([(16.7, "CN", None), (33.3, "RU", None)], "block"),
            ([(100, "DE", False)], "allow"),
        ],
    )
    def test_shares_of_covered_owners_add_up_to_half(self, world, owners, outcome):
        held = tuple(Owner(f"owner {i}", share, country, covered) for i, (share, country, covered) in enumerate(owners))
        vendor = replace(world.chinese_vendor, country="DE", covered_person=False, owners=held)
        assert world.decide(vendor, world.about(HEALTH, 10_001)).outcome == outcome

    def test_an_american_company_is_no_covered_person_whoever_owns_it(self, world):
        parent = (Owner("parent", 100, "CN", True),)
        assert (
            world.decide(
                replace(world.chinese_vendor, country="US", owners=parent), world.about(HEALTH, 10_001)
            ).outcome
            == "allow"
        )

    def test_a_designated_person_is_covered_anywhere(self, world):
        designated = replace(world.chinese_vendor, country="US", covered_person=True)
        assert world.decide(designated, world.about(HEALTH, 10_001)).outcome == "block"

    def test_where_the_reader_sits_counts_and_not_only_where_the_recipient_is(self, world):
        frankfurt = replace(world.german_buyer, relationship="vendor", covered_person=None, readers=("DE", "CN"))
        assert world.decide(frankfurt, world.about(HEALTH, 10_001)).outcome == "block"
        contradicted = replace(frankfurt, covered_person=False)
        assert world.decide(contradicted, world.about(HEALTH, 10_001)).outcome == "hold"

    def test_a_recipient_of_unknown_standing_holds_where_it_matters(self, world):
        unknown = replace(world.german_buyer, relationship="vendor", covered_person=None)
        verdict = world.decide(unknown, world.about(HEALTH, 10_001))
        assert verdict.outcome == "hold"
        assert "A2" in world.asked(verdict)
        assert world.decide(unknown, world.about(HEALTH, 100)).outcome == "allow"

    def test_what_is_blocked_for_every_possible_standing_is_blocked(self, world):
        unknown = replace(world.german_buyer, covered_person=None)
        assert world.decide(unknown, world.about(HEALTH, 10_001)).outcome == "block"

    def test_a_declaration_does_not_overrule_the_country(self, world):
        declared = replace(world.chinese_buyer, covered_person=False)
        assert world.decide(declared, world.about(HEALTH, 10_001)).outcome == "block"

    def test_own_storage_is_no_recipient_unless_read_from_a_country_of_concern(self, world):
        own = replace(world.chinese_buyer, entity="own", country="US", relationship="none")
        assert world.decide(own, world.about(GENOMIC, 500)).outcome == "allow"
        read = replace(own, relationship="employment", readers=("CN",))
        assert world.decide(read, world.about(GENOMIC, 500)).outcome == "block"

    def test_the_verdict_says_what_the_recipient_is_and_why(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(HEALTH, 1))
        [standing] = [r for r in verdict.rules if r.rule == "recipient-class"]
        assert "a covered person: organised or living in CN (28 CFR 202.211" in standing.message


class TestExporter:
    def test_the_pack_binds_us_persons_only(self, world):
        assert world.decide(world.chinese_buyer, world.about(GENOMIC, 500), us_person=False).outcome == "allow"

    def test_an_undeclared_exporter_holds(self, world):
        verdict = world.decide(world.chinese_buyer, world.about(GENOMIC, 1), us_person=None)
        assert verdict.outcome == "hold"
        assert "us_person" in verdict.deciding[0].message


class TestWindow:
    def test_what_the_group_got_before_counts(self, world):
        history = [world.past(date(2026, 10, 20), world.about(FACE, 400, start=5_000))]
        verdict = world.decide(world.chinese_vendor, world.about(FACE, 900), history=history)
        assert verdict.outcome == "block"
        [rule] = verdict.deciding
        assert (rule.count.high, rule.in_export.high, rule.from_history.high) == (1_300, 900, 400)
        assert "send at most 600 people beyond the 400 people already sent" in rule.clears_with

    def test_the_same_people_count_once(self, world):
        history = [world.past(date(2026, 8, 1), world.about(FACE, 600))]
        assert world.decide(world.chinese_vendor, world.about(FACE, 500), history=history).outcome == "allow"

    @pytest.mark.parametrize(
        ("day", "outcome"),
        [(date(2025, 11, 20), "allow"), (date(2025, 11, 21), "block"), (date(2026, 11, 21), "block")],
    )
    def test_twelve_months_back_to_the_day(self, world, day, outcome):
        history = [world.past(day, world.about(FACE, 600, start=5_000))]
        assert world.decide(world.chinese_vendor, world.about(FACE, 500), history=history).outcome == outcome

    def test_the_window_rolls_across_new_year(self, world):
        history = [
            world.past(date(2025, 11, 30), world.about(HEALTH, 4_000, start=10_000)),
            world.past(date(2026, 3, 1), world.about(HEALTH, 4_000, start=20_000)),
        ]
        verdict = world.decide(
            world.chinese_vendor, world.about(HEALTH, 4_000), history=history, today=date(2026, 7, 1)
        )
        assert verdict.outcome == "block"

    def test_an_export_with_nothing_of_a_category_is_not_stopped_for_what_was_sent_before(self, world):
        history = [world.past(date(2026, 10, 20), world.about(HEALTH, 20_000))]
        assert world.decide(world.chinese_vendor, world.about("email", 10), history=history, packs=[world.us_dsp]).rules
        empty = world.decide(world.chinese_vendor, world.about([], 0), history=history)
        assert empty.outcome == "allow"


def test_every_tag_that_the_pack_uses_is_a_tag_of_the_catalogue(world):
    known = set().union(*(k.tags for k in catalogue.all_kinds()))
    selectors = [s for c in world.us_dsp.categories for s in c.match]
    selectors += [
        s for c in world.us_dsp.categories if c.identifiers for each in c.identifiers.classes.values() for s in each
    ]
    assert {t for s in selectors for t in (*s.tags, *s.without)} <= known
