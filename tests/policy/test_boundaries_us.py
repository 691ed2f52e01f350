"""Boundary cases of the packs of the United States, in our own words: what is declared, what comes out, and where it
is written.

Each line says what differs from the plain case of its regime, which is at the top of its table.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from boundary_words import cases, check, decided, given, plain, sent, some

US = {"us_person": True, "country": "US"}


def health(people=10_001, **more):
    return [some("diagnosis_code", people=people, country="US", **more)]


def of(kind, people=None, devices=None, **more):
    return [some(kind, people=people, devices=devices, country="US", **more)]


def names(people):
    return [some("person_name", "us_ssn", people=people, country="US")]


dsp = plain("us-dsp", US, "CN", health()[0])


def owned(*shares, by=()):
    """A German company held by owners of China to these shares, and by those of ``by``."""
    held = [{"name": f"holder {n}", "share": share, "country": "CN"} for n, share in enumerate(shares)]
    return {"country": "DE", "covered_person": False, "owners": [*held, *by]}


DE = {"covered_person": False}
CISA, CLAUSE = given("cisa_security_requirements"), given("onward_transfer_clause")
FACES = [some("face_template", people=500, country="US")]

VOLUMES = [
    ("10,000 patients", dsp(data=health(10_000)), "allow", ""),
    ("10,001 patients", dsp(), "block", "28 CFR 202.205(d)"),
    ("100 genomes", dsp(data=of("genotype", 100)), "allow", ""),
    ("101 genomes", dsp(data=of("genotype", 101)), "block", "28 CFR 202.205(a)"),
    ("1,000 proteomes", dsp(data=of("protein_level", 1_000)), "allow", ""),
    ("1,001 proteomes", dsp(data=of("protein_level", 1_001)), "block", "28 CFR 202.205(a)"),
    ("1,000 faces", dsp(data=of("face_template", 1_000)), "allow", ""),
    ("1,001 faces", dsp(data=of("face_template", 1_001)), "block", "28 CFR 202.205(b)"),
    ("1,001 devices on a map", dsp(data=of("coordinate_pair", devices=1_001)), "block", "28 CFR 202.205(c)"),
    ("10,000 buyers", dsp(data=of("card_purchases", 10_000)), "allow", ""),
    ("10,001 buyers", dsp(data=of("card_purchases", 10_001)), "block", "28 CFR 202.205(e)"),
    ("10,001 full card numbers", dsp(data=of("payment_card", 10_001)), "block", "28 CFR 202.205(e)"),
    ("100,000 names with numbers", dsp(data=names(100_000)), "allow", ""),
    ("100,001 names with numbers", dsp(data=names(100_001)), "block", "28 CFR 202.205(f)"),
    ("a million people elsewhere", dsp(data=[some("diagnosis_code", people=10**6, country="DE")]), "allow", ""),
    ("10,001 people of no known country", dsp(data=[some("diagnosis_code", people=10_001)]), "block", "202.205(d)"),
]

IDENTIFIERS = [
    ("a list of numbers alone", dsp(data=of("us_ssn", 200_000)), "allow", ""),
    ("names, mail, phones", dsp(data=[some("person_name", "email", "phone", people=200_000)]), "allow", ""),
    (
        "names with the last four digits of a number",
        dsp(data=[some("person_name", "us_ssn_truncated", people=100_001)]),
        "block",
        "202.212",
    ),
    (
        "a licence beside a passport",
        dsp(data=[some("driver_license", "passport_number", people=100_001)]),
        "block",
        "202.212",
    ),
    ("logins and addresses of a network", dsp(data=[some("ipv4", "user_name", people=100_001)]), "block", "202.212"),
    (
        "the same to run the network",
        dsp(data=[some("ipv4", "user_name", people=100_001)], purpose="telecommunications"),
        "allow",
        "",
    ),
    (
        "two lists that no key links",
        dsp(data=[some("person_name", people=100_001), some("us_ssn", people=100_001, subjects="others")]),
        "allow",
        "",
    ),
    (
        "card digits beside names",
        dsp(data=[some("person_name", "payment_card_truncated", people=100_001)]),
        "hold",
        "202.240",
    ),
    (
        "1,500 named people, 200 with faces",
        dsp(data=[*names(1_500), some("face_template", people=200, country="US")]),
        "block",
        "28 CFR 202.205(g)",
    ),
    (
        "900 named people, 50 with faces",
        dsp(data=[*names(900), some("face_template", people=50, country="US")]),
        "allow",
        "",
    ),
    (
        "mail addresses beside 200 faces",
        dsp(data=[some("email", people=1_500), some("face_template", people=200)]),
        "block",
        "28 CFR 202.205(g)",
    ),
]

DEALS = [
    ("a broker", dsp(deal="brokerage"), "block", "28 CFR 202.301"),
    ("a broker with security", dsp(deal="brokerage", evidence=CISA), "block", "28 CFR 202.301"),
    ("a vendor", dsp(), "block", "28 CFR 202.401"),
    ("an employee", dsp(deal="employment"), "block", "28 CFR 202.401"),
    ("an investor", dsp(deal="investment"), "block", "28 CFR 202.401"),
    ("a vendor with security", dsp(evidence=CISA), "allow", ""),
    ("security of one's own making", dsp(evidence=given("other_controls")), "block", "28 CFR 202.401"),
    ("genomes with security", dsp(data=of("genotype", 101), evidence=CISA), "block", "28 CFR 202.303"),
    ("no deal", dsp(deal="none"), "allow", ""),
    ("a deal nobody named", dsp(deal="unknown"), "hold", "28 CFR 202.401"),
    ("a German broker", dsp(to="DE", deal="brokerage", who=DE), "block", "28 CFR 202.302"),
    ("a German broker bound by contract", dsp(to="DE", deal="brokerage", who=DE, evidence=CLAUSE), "allow", ""),
    ("a Chinese broker bound by contract", dsp(deal="brokerage", evidence=CLAUSE), "block", "28 CFR 202.301"),
    ("a German vendor", dsp(to="DE", who=DE), "allow", ""),
    ("a declared exemption", dsp(data=of("genotype", 101), evidence=given("exemption:504")), "allow", ""),
    (
        "a section that exempts nothing",
        dsp(data=of("genotype", 101), evidence=given("exemption:512")),
        "block",
        "202.303",
    ),
    ("a licence", dsp(deal="brokerage", evidence=given("licence")), "allow", ""),
    ("an exporter that is no U.S. person", dsp(exporter={"us_person": False}), "allow", ""),
    ("an exporter of which nobody has said", dsp(exporter={"us_person": None}), "hold", "28 CFR Part 202"),
]

PARTIES = [
    *(
        (f"a recipient in {c}", dsp(to=c), "block", "28 CFR 202.401")
        for c in ("HK", "MO", "CU", "IR", "KP", "RU", "VE")
    ),
    ("Taiwan", dsp(to="TW", who=DE), "allow", ""),
    ("a German company of which nobody has said", dsp(to="DE"), "hold", "28 CFR 202.401"),
    ("49 % Chinese", dsp(who=owned(49)), "allow", ""),
    ("50 % Chinese", dsp(who=owned(50)), "block", "28 CFR 202.401"),
    ("25 % and 25 % Chinese", dsp(who=owned(25, 25)), "block", "28 CFR 202.401"),
    (
        "half of a holder that is half Chinese",
        dsp(
            who=owned(
                by=[
                    {
                        "name": "middle",
                        "share": 50,
                        "country": "LU",
                        "covered": False,
                        "owners": [{"name": "top", "share": 50, "country": "CN"}],
                    }
                ]
            )
        ),
        "block",
        "28 CFR 202.401",
    ),
    ("a U.S. company, all Chinese", dsp(who={**owned(100), "country": "US"}), "allow", ""),
    (
        "a U.S. company, also of Luxembourg",
        dsp(who={**owned(50), "country": "US", "organised_in": ["LU"]}),
        "block",
        "202.401",
    ),
    ("mainly at work in China", dsp(to="SG", who={**DE, "principal_place": "CN"}), "block", "28 CFR 202.401"),
    ("a German bucket read in China", dsp(to="DE", readers=["CN"]), "block", "28 CFR 202.401"),
    ("designated in the United States", dsp(to="US", who={"designated": True}), "block", "28 CFR 202.401"),
    (
        "a U.S. citizen in China",
        dsp(who={"entity": "individual", "citizenships": ["US"]}),
        "allow",
        "",
    ),
    (
        "a Chinese citizen in France",
        dsp(to="FR", who={"entity": "individual", "citizenships": ["CN"], **DE}),
        "allow",
        "",
    ),
    (
        "a Frenchman employed in China's service",
        dsp(to="FR", who={"entity": "individual", "employer": {"name": "E", "country": "CN"}}),
        "block",
        "28 CFR 202.401",
    ),
    ("own storage", dsp(to="US", own=True), "allow", ""),
]

WINDOWS = [
    (
        "600 others twelve months ago",
        dsp(data=FACES, history=[sent(date(2025, 11, 21), *of("face_template", 600))]),
        "block",
        "(b)",
    ),
    ("a day longer ago", dsp(data=FACES, history=[sent(date(2025, 11, 20), *of("face_template", 600))]), "allow", ""),
    (
        "the same people again",
        dsp(data=FACES, history=[sent(date(2026, 8, 1), *of("face_template", 600, overlap=500))]),
        "allow",
        "",
    ),
    (
        "nobody knows whether the same",
        dsp(data=FACES, history=[sent(date(2026, 8, 1), *of("face_template", 600, overlap=None))]),
        "block",
        "(b)",
    ),
    (
        "to somebody else",
        dsp(data=FACES, history=[sent(date(2026, 8, 1), *of("face_template", 600), elsewhere=True)]),
        "allow",
        "",
    ),
]

GOVERNMENT = [
    ("one point that nobody screened", dsp(data=of("coordinate_pair", devices=1)), "hold", "28 CFR 202.222(a)(1)"),
    (
        "one point in a listed area",
        dsp(
            data=of("coordinate_pair", devices=1),
            screenings={"government_locations": {"as_of": date(2026, 9, 1), "inside": 1}},
        ),
        "block",
        "202.1401",
    ),
    (
        "a thousand points in no listed area",
        dsp(
            data=of("coordinate_pair", devices=1_000),
            screenings={"government_locations": {"as_of": date(2026, 9, 1), "inside": 0}},
        ),
        "allow",
        "",
    ),
    (
        "one soldier, advertised as one",
        dsp(data=[some("person_name", "diagnosis_text", people=1)], purpose="government_marketed", deal="brokerage"),
        "block",
        "28 CFR 202.222(a)(2)",
    ),
]

padfa = plain("us-padfa", {"country": "US", "data_broker": True}, "CN", health(1)[0])
ACT = "Pub. L. 118-50"

BROKERS = [
    ("one record sold to China", padfa(deal="brokerage"), "block", ACT),
    ("one record sold to Cuba", padfa(to="CU", deal="brokerage", who=DE), "hold", ACT),
    ("Cuba, checked", padfa(to="CU", deal="brokerage", evidence=given("not_controlled")), "allow", ""),
    ("a fifth of it Chinese", padfa(deal="brokerage", who=owned(20)), "block", ACT),
    ("no data broker", padfa(deal="brokerage", exporter={"data_broker": False}), "allow", ""),
    ("undeclared whether it is one", padfa(deal="brokerage", exporter={"data_broker": None}), "hold", ACT),
    ("people elsewhere", padfa(deal="brokerage", data=[some("diagnosis_code", people=9, country="DE")]), "allow", ""),
]

hipaa = plain(
    "us-hipaa-safe-harbor",
    {"country": "US", "hipaa_covered": True},
    "US",
    some("person_name", "diagnosis_code", people=1),
    facts={"health_information": True},
)

HARBOR = [
    ("one name left", hipaa(), "hold", "164.514(b)(2)(i)(A)"),
    ("a name under an agreement", hipaa(evidence=given("business_associate_agreement")), "allow", ""),
    ("diagnoses alone", hipaa(data=[some("diagnosis_code", people=1)]), "allow", ""),
    ("postal codes", hipaa(data=[some("diagnosis_code", "postcode", people=1)]), "hold", "164.514(b)(2)(i)(B)"),
    ("no health information", hipaa(facts={"health_information": False}), "allow", ""),
    ("undeclared whether it is", hipaa(facts={}), "hold", "164.514"),
    ("not bound", hipaa(exporter={"hipaa_covered": False}), "allow", ""),
]

TABLES = cases(
    volumes=VOLUMES,
    identifiers=IDENTIFIERS,
    deals=DEALS,
    parties=PARTIES,
    windows=WINDOWS,
    government=GOVERNMENT,
    brokers=BROKERS,
    harbor=HARBOR,
)


@pytest.mark.parametrize(("facts", "outcome", "citation"), TABLES)
def test_a_boundary_comes_out_as_the_rule_says_and_cites_it(tmp_path, facts, outcome, citation):
    check(decided(facts, tmp_path), outcome, citation)
