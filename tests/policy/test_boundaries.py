"""Boundary cases of the packs outside the United States, in our own words: what is declared, what comes out, where
it is written.

Each line says what differs from the plain case of its regime, which is at the top of its table.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from boundary_words import cases, check, decided, given, plain, sent, some


@pytest.fixture
def decide(tmp_path):
    return lambda facts: decided(facts, tmp_path)


NIGHTLY, ONCE = {"recurring": True}, {"recurring": False}

# --- the European Union ---------------------------------------------------------------------------------------------

eu = plain(
    "eu-gdpr-ch5",
    {"country": "FR"},
    "IN",
    some("person_name", "email", people=1),
    facts=NIGHTLY,
)
CLAUSES = ("standard_contractual_clauses", "transfer_impact_assessment")

EUROPE = [
    ("one record to India with nothing", eu(), "block", "GDPR Art. 44"),
    ("inside the Union", eu(to="PT"), "allow", ""),
    ("Norway, of the European Economic Area", eu(to="NO"), "allow", ""),
    ("an outermost region of France", eu(to="RE"), "allow", ""),
    ("Japan, adequate", eu(to="JP"), "allow", "GDPR Art. 45(1)"),
    ("Germany and Japan together", eu(to="DE", readers=["JP"]), "allow", "GDPR Art. 45(1)"),
    ("stored in Germany and read in China", eu(to="DE", readers=["CN"]), "block", "GDPR Art. 44"),
    ("own storage in China", eu(to="CN", own=True), "hold", "EDPB Guidelines 05/2021"),
    ("own storage in Japan", eu(to="JP", own=True), "allow", "GDPR Art. 45(1)"),
    (
        "own storage in China that nobody else hosts or reads",
        eu(to="CN", own=True, evidence=given("no_separate_importer")),
        "allow",
        "",
    ),
    ("Hong Kong is as little adequate as China", eu(to="HK"), "block", "GDPR Art. 44"),
    ("nobody has said where the recipient is", eu(to=None), "hold", "GDPR"),
    ("the clauses without an assessment", eu(evidence=given(CLAUSES[0])), "block", "GDPR Art. 44"),
    ("an assessment without clauses", eu(evidence=given(CLAUSES[1])), "block", "GDPR Art. 44"),
    ("clauses and assessment, not weighed yet", eu(evidence=given(*CLAUSES)), "hold", "GDPR Art. 46"),
    ("clauses, assessment, and weighed", eu(evidence=given(*CLAUSES, "transfer_approval")), "allow", ""),
    ("an approval alone", eu(evidence=given("transfer_approval")), "block", "GDPR Art. 44"),
    ("binding corporate rules", eu(evidence=given("binding_corporate_rules", CLAUSES[1])), "hold", "GDPR Art. 46"),
    ("a derogation every night", eu(evidence=given("derogation:49(1)(e)")), "block", "GDPR Art. 44"),
    (
        "a derogation, undeclared how often",
        eu(evidence=given("derogation:49(1)(e)"), facts={}),
        "block",
        "GDPR Art. 44",
    ),
    ("a derogation once", eu(evidence=given("derogation:49(1)(e)"), facts=ONCE), "hold", "GDPR Art. 46"),
    ("a letter that no derogation has", eu(evidence=given("derogation:49(1)(x)"), facts=ONCE), "block", "44"),
    ("the United States without a listing", eu(to="US"), "block", "GDPR Art. 44"),
    ("the United States on the list", eu(to="US", evidence=given("dpf_listing")), "allow", ""),
    ("the list does not help in India", eu(evidence=given("dpf_listing")), "block", "GDPR Art. 44"),
    (
        "a listed U.S. recipient that reads in India",
        eu(to="US", readers=["IN"], evidence=given("dpf_listing")),
        "block",
        "GDPR Art. 44",
    ),
    ("U.S. clauses and assessment instead of a listing", eu(to="US", evidence=given(*CLAUSES)), "hold", "GDPR Art. 46"),
    ("a Canadian company", eu(to="CA", evidence=given("canadian_commercial_organisation")), "allow", ""),
    ("a Canadian authority", eu(to="CA"), "block", "GDPR Art. 44"),
    ("Brazil under its law", eu(to="BR", evidence=given("lgpd_subject")), "allow", ""),
    ("the United Kingdom on its last day", eu(to="GB", today=date(2031, 12, 27)), "allow", "Art. 45"),
    ("the United Kingdom one day later", eu(to="GB", today=date(2031, 12, 28)), "block", "Art. 44"),
    ("health data to Japan", eu(to="JP", data=[some("diagnosis_code", people=1)]), "hold", "Art. 9"),
    (
        "health data to Japan with its ground",
        eu(
            to="JP",
            data=[some("diagnosis_code", people=1)],
            evidence=given("article_9_ground", "dpia"),
        ),
        "allow",
        "",
    ),
    (
        "a column on belief to Japan",
        eu(to="JP", data=[some("person_id", "belief_or_orientation", people=1)]),
        "hold",
        "Art. 9",
    ),
    ("internal numbers alone to India", eu(data=[some("person_id", people=1)]), "block", "GDPR Art. 44"),
    ("nothing about anybody to India", eu(data=[some("email", people=0)]), "allow", ""),
    ("a foreign court in Japan", eu(to="JP", purpose="foreign_legal_request"), "hold", "GDPR Art. 48"),
    ("a company outside the Union with its own data", eu(exporter={"country": "US"}, collected_in=["US"]), "allow", ""),
    (
        "a company outside with data from the Union",
        eu(exporter={"country": "US"}, collected_in=["FR"]),
        "block",
        "Art. 44",
    ),
    ("a company outside, undeclared where collected", eu(exporter={"country": "US"}), "hold", "GDPR"),
]

# --- the United Kingdom ---------------------------------------------------------------------------------------------

uk = plain("uk-idta", {"country": "GB"}, "IN", some("person_name", "email", people=1), facts=NIGHTLY)

KINGDOM = [
    ("one record to India with nothing", uk(), "block", "UK GDPR Art. 44A"),
    ("inside the Kingdom", uk(to="GB"), "allow", ""),
    ("France, approved", uk(to="FR"), "allow", "UK GDPR Art. 45A"),
    ("Korea, approved", uk(to="KR"), "allow", "UK GDPR Art. 45A"),
    ("an IDTA without an assessment", uk(evidence=given("idta")), "block", "UK GDPR Art. 44A"),
    ("an IDTA with an assessment", uk(evidence=given("idta", "transfer_risk_assessment")), "hold", "UK GDPR Art. 46"),
    (
        "the Addendum, assessed and weighed",
        uk(evidence=given("uk_addendum", "transfer_risk_assessment", "transfer_approval")),
        "allow",
        "",
    ),
    ("clauses of the EU alone", uk(evidence=given(*CLAUSES)), "block", "UK GDPR Art. 44A"),
    ("the United States", uk(to="US"), "block", "UK GDPR Art. 44A"),
    ("the UK Extension", uk(to="US", evidence=given("uk_dpf_extension")), "allow", ""),
    ("the EU's list is not the Extension", uk(to="US", evidence=given("dpf_listing")), "block", "44A"),
    ("a derogation every night", uk(evidence=given("derogation:49(1)(a)")), "block", "UK GDPR Art. 44A"),
    ("read from India", uk(to="GB", readers=["IN"]), "block", "UK GDPR Art. 44A"),
    ("health data to France", uk(to="FR", data=[some("diagnosis_code", people=1)]), "hold", "Art. 9"),
]

# --- China ----------------------------------------------------------------------------------------------------------

cn = plain(
    "cn-cbdt",
    {"country": "CN", "critical_infrastructure": False},
    "US",
    some("person_name", "phone", people=1),
    collected_in=["CN"],
)


def ordinary(people):
    return [some("person_name", "phone", people=people)]


def sensitive(people):
    return [some("bank_account_number", people=people)]


JANUARY = date(2026, 1, 5)

CHINA = [
    ("99,999 people in a year", cn(data=ordinary(99_999)), "allow", "CAC Decree 16 Art. 5(4)"),
    ("100,000 people in a year", cn(data=ordinary(100_000)), "block", "CAC Decree 16 Art. 8"),
    ("999,999 people under a contract", cn(data=ordinary(999_999), evidence=given("standard_contract")), "allow", ""),
    (
        "a million under a contract",
        cn(data=ordinary(1_000_000), evidence=given("standard_contract")),
        "block",
        "Art. 7(2)",
    ),
    ("a million assessed", cn(data=ordinary(1_000_000), evidence=given("security_assessment")), "allow", ""),
    ("one person with something sensitive", cn(data=sensitive(1)), "block", "CAC Decree 16 Art. 8"),
    ("9,999 sensitive, certified", cn(data=sensitive(9_999), evidence=given("certification")), "allow", ""),
    ("10,000 sensitive, certified", cn(data=sensitive(10_000), evidence=given("certification")), "block", "Art. 7(2)"),
    ("10,000 sensitive, assessed", cn(data=sensitive(10_000), evidence=given("security_assessment")), "allow", ""),
    ("an identity card number is taken for sensitive", cn(data=[some("cn_resident_id", people=1)]), "block", "Art. 8"),
    ("a single coordinate is taken for sensitive", cn(data=[some("coordinate_pair", devices=1)]), "block", "Art. 8"),
    ("a number plate is not", cn(data=[some("license_plate", people=1)]), "allow", "Art. 5(4)"),
    ("a column on belief", cn(data=[some("belief_or_orientation", people=1)]), "block", "Art. 8"),
    ("nobody's data", cn(data=ordinary(0)), "allow", ""),
    (
        "the count begins anew in January",
        cn(data=ordinary(30_000), today=JANUARY, history=[sent(date(2025, 12, 31), *ordinary(80_000))]),
        "allow",
        "Art. 5(4)",
    ),
    (
        "New Year's Day counts",
        cn(data=ordinary(30_000), today=JANUARY, history=[sent(date(2026, 1, 1), *ordinary(70_000))]),
        "block",
        "Art. 8",
    ),
    (
        "what another recipient got counts too",
        cn(data=ordinary(30_000), history=[sent(date(2026, 3, 1), *ordinary(70_000), elsewhere=True)]),
        "block",
        "Art. 8",
    ),
    ("an operator of critical infrastructure", cn(exporter={"critical_infrastructure": True}), "block", "Art. 7(1)"),
    (
        "such an operator under a contract",
        cn(exporter={"critical_infrastructure": True}, evidence=given("standard_contract")),
        "block",
        "Art. 7(1)",
    ),
    (
        "such an operator in a declared scenario",
        cn(exporter={"critical_infrastructure": True}, evidence=given("exemption:art5_contract")),
        "allow",
        "",
    ),
    (
        "a certificate of such an operator counts for nothing",
        cn(exporter={"critical_infrastructure": True}, data=sensitive(1), evidence=given("certification")),
        "block",
        "Art. 8",
    ),
    ("undeclared whether it is one", cn(exporter={"critical_infrastructure": None}), "hold", "Art. 7(1)"),
    ("important data", cn(facts={"important_data": True}), "block", "DSL 31"),
    (
        "important data in a declared scenario",
        cn(facts={"important_data": True}, evidence=given("exemption:art5_hr")),
        "block",
        "DSL 31",
    ),
    ("important data assessed", cn(facts={"important_data": True}, evidence=given("security_assessment")), "allow", ""),
    ("sensitive data of staff, declared", cn(data=sensitive(500), evidence=given("exemption:art5_hr")), "allow", ""),
    ("an article that exempts nothing", cn(data=sensitive(500), evidence=given("exemption:art9")), "block", "Art. 8"),
    ("data of children", cn(facts={"minors_under_14": True}), "block", "PIPL 28"),
    (
        "data of few children under a contract",
        cn(facts={"minors_under_14": True}, evidence=given("standard_contract", "minors_statement")),
        "allow",
        "",
    ),
    ("Hong Kong is abroad", cn(to="HK", data=sensitive(1)), "block", "Art. 8"),
    ("the mainland is not", cn(to="CN", data=sensitive(1)), "allow", ""),
    ("read from Taiwan", cn(to="CN", readers=["TW"], data=sensitive(1)), "block", "Art. 8"),
    ("a foreign court", cn(purpose="foreign_legal_request"), "block", "PIPL 41"),
    ("a foreign company with Chinese data", cn(exporter={"country": "SG"}, data=sensitive(1)), "block", "Art. 8"),
    ("its own data", cn(exporter={"country": "SG"}, collected_in=["SG"], data=sensitive(1)), "allow", ""),
]

# --- the Global Initiative on Data Security -------------------------------------------------------------------------

gids = plain(
    "gids-2020",
    {"country": "SG"},
    "SG",
    some("person_name", "email", people=1, country="SG"),
    collected_in=["SG"],
)

INITIATIVE = [
    ("data of its own people at home", gids(), "allow", ""),
    ("telling data of its own people", gids(data=[some("diagnosis_code", people=9, country="SG")]), "allow", ""),
    (
        "telling data of other people",
        gids(data=[some("diagnosis_code", people=1, country="TH")]),
        "hold",
        "principle 3",
    ),
    ("telling data of nobody knows whom", gids(data=[some("diagnosis_code", people=1)]), "hold", "principle 3"),
    (
        "telling data of other people on a ground",
        gids(data=[some("diagnosis_code", people=1, country="TH")], evidence=given("lawful_basis")),
        "allow",
        "",
    ),
    ("collected in Thailand, brought home", gids(collected_in=["TH"]), "hold", "principle 4"),
    ("collected in Thailand, kept there", gids(collected_in=["TH"], to="TH"), "allow", ""),
    ("collected in Thailand, read at home", gids(collected_in=["TH"], to="TH", readers=["SG"]), "hold", "principle 4"),
    ("brought home with leave", gids(collected_in=["TH"], evidence=given("host_country_permission")), "allow", ""),
    ("undeclared where collected", gids(collected_in=None), "hold", "principle 4"),
    ("important data", gids(facts={"important_data": True}), "hold", "principle 2"),
    ("another government asks", gids(purpose="foreign_government_request"), "hold", "principle 5"),
    ("law enforcement asks", gids(purpose="law_enforcement"), "hold", "principle 6"),
    (
        "law enforcement asks through judicial assistance",
        gids(purpose="law_enforcement", evidence=given("judicial_assistance", "counsel_sign_off")),
        "allow",
        "",
    ),
]


@pytest.mark.parametrize(("facts", "outcome", "citation"), cases(EU=EUROPE, UK=KINGDOM, China=CHINA, GIDS=INITIATIVE))
def test_a_boundary_comes_out_as_the_rule_says_and_cites_it(decide, facts, outcome, citation):
    check(decide(facts), outcome, citation)


def test_a_pledge_never_blocks(decide):
    everything = gids(
        data=[some("genotype", "coordinate_pair", "bank_account_number", people=10**9)],
        collected_in=["TH"],
        facts={"important_data": True},
        purpose="law_enforcement",
    )
    assert decide(everything).outcome == "hold"


def test_an_adequate_transfer_brings_its_duties(decide):
    duties = {d.id for rule in decide(eu(to="JP")).rules for d in rule.duties}
    assert duties == {"record_of_transfer", "information_of_people"}


def test_what_is_exempt_in_china_still_brings_notice_and_assessment(decide):
    duties = {d.id for rule in decide(cn()).rules for d in rule.duties}
    assert duties == {"notice_and_consent", "impact_assessment"}
