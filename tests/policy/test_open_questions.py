"""What only a person can say: each of A1 to A24 comes up in the verdict on facts that leave it open."""

from __future__ import annotations

from datetime import date

import pytest

from export_guard.policy.questions import question
from export_guard.policy.what_if import load_what_if

TODAY = date(2026, 11, 21)
HEAD = "version: 1\nexporter: {name: Acme, us_person: true, country: US}\n"
VENDOR = "packs: [us-dsp]\nrecipient: {name: V, country: CN, relationship: vendor}\n"
BUYER = "packs: [us-dsp]\nrecipient: {name: B, country: CN, relationship: brokerage}\n"
AMERICAN = "packs: [us-dsp]\nrecipient: {name: A, country: US, relationship: vendor}\n"
CHINA = (
    "version: 1\nexporter: {name: H, country: CN, critical_infrastructure: false}\ncollected_in: [CN]\n"
    "packs: [cn-cbdt]\nrecipient: {name: O, country: US, relationship: vendor}\n"
)
EUROPE = "version: 1\nexporter: {name: E, country: FR}\npacks: [eu-gdpr-ch5]\n"
LICENCE = "evidence: [{kind: licence, reference: L-1, declared_by: Jo Doe, valid_until: 2027-01-01}]\n"
CISA = "evidence: [{kind: cisa_security_requirements, reference: C-1, declared_by: Jo Doe, valid_until: 2027-01-01}]\n"


def data(kinds, people, country=", country: US"):
    return f"data: [{{kinds: [{kinds}], people: {people}{country}}}]\n"


OPEN = {
    "A1": HEAD + VENDOR.replace("vendor", "unknown") + data("genotype", 101),
    "A2": HEAD + VENDOR.replace("country: CN", "country: DE") + data("diagnosis_code", 10_001),
    "A3": HEAD
    + VENDOR
    + "data: [{kinds: [person_name, us_ssn], people: 1_500}, {kinds: [face_template], people: 200}]\n",
    "A4": HEAD + VENDOR + data("diagnosis_code", 10_001, country=""),
    "A5": HEAD + VENDOR + data("diagnosis_code", 10_000),
    "A6": HEAD + VENDOR + data("person_name, birth_date", 100_001),
    "A7": HEAD + VENDOR + data("ipv4, user_name", 100_001),
    "A8": HEAD + VENDOR + data("face_template", 1_001),
    "A9": HEAD + VENDOR + data("diagnosis_code", 10_001),
    "A10": HEAD + VENDOR + LICENCE + data("genotype", 101),
    "A11": HEAD + VENDOR + CISA + data("diagnosis_code", 10_001),
    "A12": HEAD + VENDOR + data("coordinate_pair", 1),
    "A13": HEAD + BUYER + data("diagnosis_code", 10_001),
    "A14": HEAD
    + VENDOR
    + data("diagnosis_code", 6_000)
    + "history:\n"
    + "  - {day: 2026-10-01, elsewhere: true, data: [{kinds: [diagnosis_code], people: 6_000, overlap: 0}]}\n",
    "A15": CHINA.replace("critical_infrastructure: false", "data_broker: false") + data("email", 1),
    "A16": CHINA + data("person_name, diagnosis_code", 20),
    "A17": CHINA + data("coordinate_pair", 20),
    "A18": EUROPE + "recipient: {name: I, country: IN, relationship: vendor}\n" + data("person_id", 20),
    "A19": EUROPE + "recipient: {name: U, country: US, relationship: vendor}\n" + data("email", 20),
    "A20": HEAD + AMERICAN + "not_inspected: [scan_of_form]\n",
    "A21": HEAD + AMERICAN + "facts: {counted_in_a_sample: true}\n" + data("email", 20),
    "A22": HEAD.replace("country: US", "country: FR")
    + "packs: [us-dsp, eu-gdpr-ch5]\nrecipient: {name: V, country: CN, relationship: vendor}\n"
    + data("diagnosis_code", 10_001),
    "A23": HEAD + VENDOR + data("diagnosis_code", 9_999),
    "A24": HEAD + AMERICAN + "facts: {earlier_exports_unknown: true}\n" + data("email", 20),
}
"""Facts that leave a question open, by its id."""


@pytest.fixture
def asked(tmp_path):
    def of(text):
        path = tmp_path / "facts.yaml"
        path.write_text(text)
        return load_what_if(path, today=TODAY).decide()

    return of


def test_there_are_facts_for_every_question():
    assert list(OPEN) == [f"A{number}" for number in range(1, 25)]


@pytest.mark.parametrize("name", OPEN)
def test_facts_that_leave_it_open_raise_the_question_in_its_words(asked, name):
    questions = {q.id: q for q in asked(OPEN[name]).questions}
    assert name in questions
    assert questions[name] == question(name)
    assert questions[name].question.endswith("?")
    assert questions[name].assumed


def test_facts_that_leave_nothing_open_raise_none(asked):
    verdict = asked(HEAD + AMERICAN + data("person_name, us_ssn, diagnosis_code", 500_000))
    assert (verdict.outcome, verdict.questions) == ("allow", ())


@pytest.mark.parametrize("name", ["A1", "A2", "A12", "A15", "A20", "A21", "A24"])
def test_what_decides_the_outcome_holds_until_somebody_has_said(asked, name):
    assert asked(OPEN[name]).outcome == "hold"


def test_recipients_that_are_not_related_are_not_counted_together(asked):
    verdict = asked(OPEN["A14"])
    assert verdict.outcome == "allow"
    alone = OPEN["A14"].replace("people: 6_000, overlap", "people: 4_000, overlap")
    assert "A14" not in {q.id for q in asked(alone).questions}


def test_exports_on_both_sides_of_new_year_are_asked_about(asked):
    def around(day):
        facts = CHINA.replace("version: 1", "version: 1\ntoday: 2026-01-05") + data("email, phone", 30_000, country="")
        sent = "{kinds: [email, phone], people: 80_000, overlap: 0}"
        verdict = asked(f"{facts}history: [{{day: {day}, elsewhere: true, data: [{sent}]}}]\n")
        return verdict.outcome, "A23" in {q.id for q in verdict.questions}

    assert around("2025-12-20") == ("allow", True)
    assert around("2025-01-04") == ("allow", False)
    assert around("2026-01-01") == ("block", False)
