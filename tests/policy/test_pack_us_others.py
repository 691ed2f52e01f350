"""us-padfa, us-hipaa-safe-harbor, clean-network-2020 and house: what each of them objects to, and to what not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from export_guard.policy.decision import decide
from export_guard.policy.model import Employer, Export, Owner, Recipient
from export_guard.policy.pack import shipped_pack

TODAY = date(2026, 11, 21)
ACROSS = Recipient("r", "R", "organisation", "DE", "r", "brokerage")
SOLD = replace(ACROSS, owners=(Owner("all of it", 100, "DE", False),))
REST = Owner("a", 80, "DE", False)
HERE = replace(ACROSS, country="US", relationship="vendor")


@pytest.fixture
def under(world):
    def judged(pack, to, *exposures, exporter=None, columns=(), **declared):
        class Seen(world.profile):
            def columns_of(self, kind):
                return ("column",) if kind in columns or kind in self.exposure.kinds else ()

        export = Export("data", declared.pop("endpoint", None), to, exporter or {}, **declared)
        return decide([shipped_pack(pack)], export, Seen(world.together(*exposures)), [], TODAY)

    return judged


class TestPadfa:
    BROKER = {"data_broker": True}  # noqa: RUF012

    @pytest.fixture
    def sold(self, under):
        return lambda to, *exposures, **more: under("us-padfa", to, *exposures, **({"exporter": self.BROKER} | more))

    @pytest.mark.parametrize(
        ("to", "outcome"),
        [
            (replace(SOLD, country="CN", owners=()), "block"),
            (replace(SOLD, country="CU"), "allow"),  # a country of concern under 28 CFR Part 202, but not here
            (replace(SOLD, readers=("RU",)), "block"),
            (replace(SOLD, principal_place="IR"), "block"),
            (replace(SOLD, owners=(Owner("a", 20, "CN", None), Owner("b", 80, "DE", False))), "block"),
            (replace(SOLD, owners=(Owner("a", 19, "CN", None), Owner("b", 81, "DE", False))), "allow"),
            (replace(SOLD, owners=(Owner("a", 81, "DE", False),)), "allow"),
            (replace(SOLD, owners=(Owner("a", 80, "DE", False),)), "hold"),
            (replace(SOLD, owners=(Owner("a", 90, "DE", None),), covered_person=False), "hold"),
            (replace(SOLD, owners=(REST, Owner("b", 20, "FR", False, (Owner("c", 20, "KP", None),)))), "block"),
            (ACROSS, "hold"),
            (replace(ACROSS, entity="individual"), "allow"),
            (replace(ACROSS, entity="individual", employer=Employer("e", "CN")), "block"),
            (replace(ACROSS, entity="own"), "allow"),
            (replace(SOLD, country="CN", relationship="vendor"), "allow"),
            (replace(SOLD, country="CN", relationship="unknown"), "hold"),
        ],
    )  # fmt: skip
    def test_one_number_of_one_person_for_an_entity_controlled_by_a_foreign_adversary(self, world, sold, to, outcome):
        assert sold(to, world.about("us_ssn", 1)).outcome == outcome

    @pytest.mark.parametrize(
        "kind",
        ["us_ssn", "passport_number", "diagnosis_code", "health_member_id", "payment_card", "income", "face_template",
         "genotype", "coordinate_pair", "call_detail", "password", "advertising_id", "cookie_id", "military_id"],
    )  # fmt: skip
    def test_every_listed_type_is_enough(self, world, sold, kind):
        assert sold(replace(SOLD, country="CN"), world.about(kind, 1)).outcome == "block"

    @pytest.mark.parametrize("fact", ["armed_forces", "minors", "private_content"])
    def test_what_only_people_know_counts_when_they_say_it(self, world, sold, fact):
        names = world.about("person_name", 5)
        china = replace(SOLD, country="CN")
        assert sold(china, names).outcome == "allow"
        assert sold(china, names, facts={fact: True}).outcome == "block"

    def test_columns_about_origin_count_though_they_are_in_no_family(self, world, sold):
        names = world.about("person_name", 5)
        assert sold(replace(SOLD, country="CN"), names, columns=["race_or_ethnicity"]).outcome == "block"

    def test_people_who_live_elsewhere_are_not_protected(self, world, sold):
        china = replace(SOLD, country="CN")
        assert sold(china, world.about("us_ssn", 9, country="DE")).outcome == "allow"
        assert sold(china, world.about("us_ssn", 9, country="US")).outcome == "block"

    def test_a_check_of_the_owners_clears_the_doubt_and_never_the_fact(self, world, sold):
        checked = (world.evidence("not_controlled"),)
        ssn = world.about("us_ssn", 1)
        assert sold(ACROSS, ssn, evidence=checked).outcome == "allow"
        assert sold(replace(ACROSS, country="CN"), ssn, evidence=checked).outcome == "block"
        by_a_team = (replace(checked[0], declared_by="compliance"),)
        assert sold(ACROSS, ssn, evidence=by_a_team).outcome == "hold"

    @pytest.mark.parametrize(("declared", "outcome"), [(False, "allow"), (None, "hold")])
    def test_it_binds_data_brokers_only_and_asks_who_is_one(self, world, under, declared, outcome):
        china = replace(SOLD, country="CN")
        assert under("us-padfa", china, world.about("us_ssn", 1), exporter={"data_broker": declared}).outcome == outcome


class TestSafeHarbor:
    @pytest.fixture
    def sent(self, under):
        def judged(*exposures, to=HERE, facts=None, **more):
            facts = {"health_information": True} if facts is None else facts
            return under("us-hipaa-safe-harbor", to, *exposures, exporter={"hipaa_covered": True}, facts=facts, **more)

        return judged

    @pytest.mark.parametrize(
        ("kind", "part"),
        [
            ("person_name", "(A)"), ("street_address", "(B)"), ("postcode", "(B)"), ("coordinate_pair", "(B)"),
            ("birth_date", "(C)"), ("birth_year", "(C)"), ("phone", "(D)"), ("email", "(F)"), ("us_ssn", "(G)"),
            ("us_ssn_truncated", "(G)"), ("medical_record_number", "(H)"), ("health_member_id", "(I)"),
            ("iban", "(J)"), ("payment_card_truncated", "(J)"), ("driver_license", "(K)"), ("vin", "(L)"),
            ("license_plate", "(L)"), ("imei", "(M)"), ("medical_device_udi", "(M)"), ("social_handle", "(N)"),
            ("ipv4", "(O)"), ("voice_print", "(P)"), ("signature_or_photo", "(Q)"), ("user_name", "(R)"),
            ("gb_nhs_number", "(R)"), ("advertising_id", "(R)"), ("genotype", "(R)"),
        ],
    )  # fmt: skip
    def test_each_of_the_eighteen_identifiers_holds_and_is_named(self, world, sent, kind, part):
        verdict = sent(world.about(kind, 1), world.about("diagnosis_code", 1))
        assert verdict.outcome == "hold"
        assert any(part in rule.limit_citation for rule in verdict.deciding)
        assert {rule.may_approve for rule in verdict.deciding} == {("privacy officer",)}

    @pytest.mark.parametrize(
        ("column", "part", "clears"),
        [("event_time", "(C)", "dates_checked"), ("age", "(C)", "ages_capped"),
         ("state_or_city", "(B)", "places_checked"), ("death_date", "(C)", None), ("image_file", "(Q)", None)],
    )  # fmt: skip
    def test_columns_that_are_sensitive_only_here_hold_until_somebody_has_looked(
        self, world, sent, column, part, clears
    ):
        health = world.about("diagnosis_code", 1)
        verdict = sent(health, columns=[column])
        assert verdict.outcome == "hold"
        assert all(part in rule.limit_citation for rule in verdict.deciding)
        if clears is not None:
            assert sent(health, columns=[column], evidence=(world.evidence(clears),)).outcome == "allow"

    def test_health_data_without_an_identifier_leaves(self, world, sent):
        assert sent(world.about("diagnosis_code", 1_000), world.about("lab_value", 1_000)).outcome == "allow"

    def test_a_limited_data_set_keeps_dates_and_postal_codes_but_no_names(self, world, sent):
        agreement = (world.evidence("data_use_agreement"),)
        assert sent(world.about("postcode", 1), columns=["event_time"], evidence=agreement).outcome == "allow"
        assert sent(world.about("person_name", 1), evidence=agreement).outcome == "hold"

    @pytest.mark.parametrize("kind", ["authorisation", "business_associate_agreement", "expert_determination"])
    def test_a_ground_of_the_privacy_rule_lets_it_through_and_is_recorded(self, world, sent, kind):
        verdict = sent(world.about("person_name", 1), evidence=(world.evidence(kind),))
        assert verdict.outcome == "allow"
        assert {d.keep_years for r in verdict.rules for d in r.duties} == {6}

    def test_values_that_were_looked_at_and_are_harmless_do_not_count(self, world, sent):
        postcodes = world.about("postcode", 1)
        assert sent(postcodes, harmless=frozenset({"us-hipaa-safe-harbor/postal_codes"})).outcome == "allow"
        assert sent(postcodes, harmless=frozenset({"us-hipaa-safe-harbor/ages"})).outcome == "hold"
        assert sent(columns=["age"], harmless=frozenset({"us-hipaa-safe-harbor/ages"})).outcome == "allow"

    def test_the_areas_of_few_people_are_those_of_the_guidance(self):
        [codes] = [c for c in shipped_pack("us-hipaa-safe-harbor").categories if c.id == "postal_codes"]
        assert len(codes.harmless_values.never) == 17
        assert {"036", "059", "102", "203", "556", "692", "821", "878", "893"} <= set(codes.harmless_values.never)

    @pytest.mark.parametrize(("facts", "outcome"), [({"health_information": False}, "allow"), ({}, "hold")])
    def test_whether_it_is_health_information_is_for_the_company_to_say(self, world, sent, facts, outcome):
        assert sent(world.about("person_name", 1), facts=facts).outcome == outcome

    def test_ones_own_storage_is_no_disclosure(self, world, sent):
        assert sent(world.about("person_name", 1), to=replace(HERE, entity="own")).outcome == "allow"


class TestCleanNetwork:
    US = {"us_person": True}  # noqa: RUF012

    @pytest.mark.parametrize(
        ("place", "outcome"),
        [("oss://bucket/x", "hold"), ("https://b.oss-cn-hangzhou.aliyuncs.com/x", "hold"), ("s3://bucket/x", "allow"),
         ("https://b.cos.ap-beijing.myqcloud.com", "hold"), ("https://notaliyuncs.com/x", "allow")],
    )  # fmt: skip
    def test_it_knows_the_clouds_that_were_named(self, world, under, place, outcome):
        to = replace(HERE, endpoints=(place,))
        verdict = under("clean-network-2020", to, world.about("email", 1), exporter=self.US, endpoint=place)
        assert verdict.outcome == outcome

    def test_it_says_that_it_is_historical(self, world, under):
        verdict = under("clean-network-2020", HERE, exporter=self.US)
        assert any("historical" in warning for warning in verdict.warnings)


class TestHouse:
    @pytest.mark.parametrize(
        ("kind", "count", "outcome"),
        [("password", 1, "block"), ("diagnosis_code", 100, "allow"), ("diagnosis_code", 101, "hold"),
         ("us_ssn", 100, "allow"), ("us_ssn", 101, "hold"), ("email", 10_000, "allow"), ("email", 10_001, "hold")],
    )  # fmt: skip
    def test_what_leaves_in_large_pieces_gets_a_look_and_secrets_stay(self, world, under, kind, count, outcome):
        assert under("house", HERE, world.about(kind, count)).outcome == outcome

    def test_a_named_release_lets_it_through_and_no_release_lets_secrets_through(self, world, under):
        release = (world.evidence("release"),)
        assert under("house", HERE, world.about("email", 10_001), evidence=release).outcome == "allow"
        assert under("house", HERE, world.about("password", 1), evidence=release).outcome == "block"

    def test_the_company_itself_gets_everything(self, world, under):
        assert (
            under("house", replace(HERE, entity="own", relationship="none"), world.about("password", 9)).outcome
            == "allow"
        )


class TestDuties:
    def duties(self, verdict):
        return {d.id: d for r in verdict.rules for d in r.duties}

    def test_a_refused_sale_may_have_to_be_reported_within_fourteen_days(self, world):
        verdict = world.decide(world.chinese_buyer, world.about("diagnosis_code", 10_001))
        report = self.duties(verdict)["rejected_offer_report"]
        assert (report.citation, report.days, report.draft) == ("28 CFR 202.1104", 14, "rejected-transaction-report")
        assert "A13" in world.asked(verdict)

    def test_a_restricted_deal_that_goes_ahead_is_logged_audited_and_kept_for_ten_years(self, world):
        attested = (world.evidence("cisa_security_requirements"),)
        verdict = world.decide(world.chinese_vendor, world.about("diagnosis_code", 10_001), evidence=attested)
        duties = self.duties(verdict)
        assert verdict.outcome == "allow"
        assert {"program_log", "transaction_record", "yearly_audit"} <= set(duties)
        assert duties["transaction_record"].keep_years == 10
        assert "types and volumes of the data" in duties["program_log"].records

    def test_a_sale_under_the_onward_clause_has_breaches_to_report(self, world):
        clause = (world.evidence("onward_transfer_clause"),)
        verdict = world.decide(world.german_buyer, world.about("diagnosis_code", 10_001), evidence=clause)
        assert verdict.outcome == "allow"
        assert self.duties(verdict)["onward_breach_report"].days == 14

    @pytest.mark.parametrize(("by", "outcome"), [("Jo Doe", "allow"), ("pipeline", "block"), ("legal", "block")])
    def test_an_exemption_counts_only_when_a_person_declares_it(self, world, by, outcome):
        exemption = replace(world.evidence("exemption:506"), declared_by=by)
        verdict = world.decide(world.chinese_vendor, world.about("genotype", 101), evidence=(exemption,))
        assert verdict.outcome == outcome


def test_any_packs_together_are_as_strict_as_the_strictest_and_keep_every_rule(world, under):
    data = world.about("us_ssn", 101), world.about("person_name", 101)
    exporter = {"us_person": True, "data_broker": True, "hipaa_covered": True}
    facts = {"health_information": True}
    to = replace(SOLD, country="CN", endpoints=("oss://drop/in",))
    names = ["us-dsp", "us-padfa", "us-hipaa-safe-harbor", "clean-network-2020", "house"]
    export = Export("data", "oss://drop/in", to, exporter, facts=facts)
    profile = world.profile(world.together(*data))
    alone = {n: decide([shipped_pack(n)], export, profile, [], TODAY) for n in names}
    assert {n: v.outcome for n, v in alone.items()} == {
        "us-dsp": "allow",
        "us-padfa": "block",
        "us-hipaa-safe-harbor": "hold",
        "clean-network-2020": "hold",
        "house": "hold",
    }
    together = decide([shipped_pack(n) for n in names], export, profile, [], TODAY)
    assert together.outcome == "block"
    every = [r for v in alone.values() for r in v.rules if r.pack != "guard"]
    assert {(r.pack, r.rule, r.outcome) for r in together.rules if r.pack != "guard"} == {
        (r.pack, r.rule, r.outcome) for r in every
    }
    assert set(together.packs) == set(names)
    assert "A22" in world.asked(together)
