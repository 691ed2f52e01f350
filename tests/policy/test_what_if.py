"""What-if: declared facts become the arguments of the same decision, and a wrong file is refused."""

from __future__ import annotations

import textwrap
import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.errors import PolicyError
from export_guard.policy.policy import load_policy
from export_guard.policy.what_if import load_what_if
from export_guard.profile.declared import NumberedSubjects

TODAY = date(2026, 11, 21)
VENDOR = "{name: Vendor Co., country: CN, relationship: vendor}"
HEAD = f"""\
version: 1
exporter: {{name: Acme, us_person: true}}
packs: [us-dsp]
recipient: {VENDOR}
"""


@pytest.fixture
def facts(tmp_path):
    def load(text, policy=None):
        path = tmp_path / "facts.yaml"
        path.write_text(textwrap.dedent(text))
        return load_what_if(path, today=TODAY, policy=policy)

    return load


@pytest.fixture
def decide(facts):
    return lambda below, **more: facts(HEAD + textwrap.dedent(below), **more).decide()


def counted(verdict, category):
    [rule] = [r for r in verdict.rules if r.category == category]
    return rule


@pytest.mark.parametrize(("people", "outcome"), [(10_000, "allow"), (10_001, "block")])
def test_declared_people_are_counted_like_real_ones(decide, people, outcome):
    assert decide(f"data: [{{kinds: [diagnosis_code], people: {people}}}]").outcome == outcome


@pytest.mark.parametrize("people", [131_073, 999_999, 1_000_000, 1_400_000_000])
def test_any_number_of_people_is_exact_and_takes_no_time(decide, people):
    began = time.perf_counter()
    verdict = decide(f"data: [{{kinds: [person_name, us_ssn], people: {people}}}]")
    assert time.perf_counter() - began < 1
    rule = counted(verdict, "covered_personal_identifiers")
    assert (rule.count.low, rule.count.high) == (people, people)


def test_a_count_between_two_numbers_decides_by_the_higher_one(decide):
    verdict = decide("data: [{kinds: [diagnosis_code], people: {low: 9_000, high: 10_500}}]")
    rule = counted(verdict, "personal_health")
    assert (rule.count.low, rule.count.high, rule.outcome) == (9_000, 10_500, "block")


def test_rows_without_a_key_are_an_upper_bound(decide):
    rule = counted(decide("data: [{kinds: [diagnosis_code], rows: 20_000}]"), "personal_health")
    assert (rule.count.low, rule.count.high) == (1, 20_000)


def test_devices_are_devices(decide):
    rule = counted(decide("data: [{kinds: [coordinate_pair], devices: 900}]"), "precise_geolocation")
    assert (rule.count.low, rule.count.high, rule.unit) == (900, 900, "device")


def test_kinds_of_one_entry_and_entries_of_one_group_are_linked_and_other_groups_are_not(decide):
    one = decide("data: [{kinds: [person_name, us_ssn], people: 5}]")
    same = decide("data: [{kinds: [person_name], people: 9}, {kinds: [us_ssn], people: 5}]")
    other = decide(
        "data: [{kinds: [person_name], people: 9, subjects: staff}, {kinds: [us_ssn], people: 5, subjects: customers}]"
    )
    cpi = "covered_personal_identifiers"
    assert [counted(v, cpi).count.high for v in (one, same, other)] == [5, 5, 0]


def test_people_of_different_countries_are_different_people(decide):
    verdict = decide(
        "data: [{kinds: [genotype], people: 60, country: US}, {kinds: [genotype], people: 60, country: DE},"
        " {kinds: [genotype], people: 60}]"
    )
    assert counted(verdict, "human_genomic").count.high == 120


@pytest.mark.parametrize(
    ("overlap", "low", "high"), [(", overlap: 500", 600, 600), (", overlap: 0", 1_100, 1_100), ("", 600, 1_100)]
)
def test_an_overlap_with_an_earlier_export_is_counted_once_and_an_unknown_one_by_bounds(decide, overlap, low, high):
    verdict = decide(
        f"""\
        data: [{{kinds: [face_template], people: 500}}]
        history:
          - {{day: 2026-08-01, data: [{{kinds: [face_template], people: 600{overlap}}}]}}
        """
    )
    rule = counted(verdict, "biometric")
    assert (rule.count.low, rule.count.high) == (low, high)
    assert (rule.in_export.high, rule.from_history.high) == (500, 600)


def test_earlier_exports_are_of_different_people_unless_they_overlap_with_this_one(decide):
    history = "\n".join(
        f"  - {{day: 2026-0{month}-01, data: [{{kinds: [diagnosis_code], people: 4_000, overlap: 0}}]}}"
        for month in (3, 7)
    )
    verdict = decide(f"data: [{{kinds: [diagnosis_code], people: 4_000}}]\nhistory:\n{history}\n")
    assert counted(verdict, "personal_health").count.high == 12_000


def test_the_window_ends_where_the_rule_says(decide):
    def on(day):
        return decide(
            f"today: 2026-11-21\ndata: [{{kinds: [face_template], people: 500}}]\n"
            f"history: [{{day: {day}, data: [{{kinds: [face_template], people: 600, overlap: 0}}]}}]\n"
        ).outcome

    assert (on("2025-11-21"), on("2025-11-20")) == ("block", "allow")


def test_evidence_purpose_and_columns_nobody_could_read_count(decide):
    evidence = (
        "evidence: [{kind: cisa_security_requirements, reference: C-1, declared_by: Jo Doe, valid_until: 2027-01-01}]\n"
    )
    health = "data: [{kinds: [diagnosis_code], people: 10_001}]\n"
    assert decide(health + evidence).outcome == "allow"
    assert decide(health + evidence + "not_inspected: [blob]\n").outcome == "hold"
    logins = "data: [{kinds: [ipv4, user_name], people: 100_001}]\n"
    assert decide(logins).outcome == "block"
    assert decide(logins + "purpose: telecommunications\n").outcome == "allow"


def test_columns_are_named_in_the_verdict(decide):
    verdict = decide("data: [{columns: {icd: diagnosis_code, note: diagnosis_text}, people: 10_001}]")
    assert counted(verdict, "personal_health").columns == ("icd", "note")


def test_nobody_at_all_is_nothing(decide):
    assert decide("data: [{kinds: [diagnosis_code, coordinate_pair], people: 0}]").outcome == "allow"


def test_facts_may_lean_on_a_policy(facts, tmp_path):
    path = tmp_path / "policy.yaml"
    path.write_text(
        "version: 1\nexporter: {name: Acme, us_person: true}\npacks: [us-dsp]\nrecipients:\n"
        "  shenzhen: {name: S, country: CN, relationship: vendor, endpoints: ['s3://drop/']}\n"
    )
    policy = load_policy(path)
    health = "data: [{kinds: [diagnosis_code], people: 10_001}]\n"
    for to in ("shenzhen", "s3://drop/x.csv"):
        assert facts(f"version: 1\nto: {to}\n{health}", policy).decide().outcome == "block"
    unknown = facts(f"version: 1\nto: nobody\n{health}", policy).decide()
    assert unknown.outcome == "hold"
    assert "A2" in {q.id for q in unknown.questions}


def test_limits_of_ones_own_are_decided_too(facts):
    text = (
        f"version: 1\nrecipient: {VENDOR}\n"
        "limits: [{id: rows-a-month, measure: rows, at_most: 100, window: {months: 1}, outcome: hold}]\n"
        "data: [{kinds: [email], people: 60}]\n"
    )
    assert facts(text).decide().outcome == "allow"
    assert facts(text + "rows: 101\n").decide().outcome == "hold"


@pytest.mark.parametrize(
    ("below", "line", "problem"),
    [
        ("data: [{kinds: [diagnosis], people: 1}]", 5, "no known kind"),
        ("data: [{kinds: [email]}]", 5, "exactly one of people, devices, rows"),
        ("data: [{kinds: [email], people: 1, rows: 1}]", 5, "exactly one of people, devices, rows"),
        ("data: [{people: 1}]", 5, "kinds or columns are needed"),
        ("data: [{kinds: [email], people: -1}]", 5, "greater than or equal to 0"),
        ("data: [{kinds: [email], people: {low: 2, high: 1}}]", 5, "low is more than high"),
        ("data: [{kinds: [email], people: 1, country: NO}]", 5, "unquoted NO"),
        ("to: somebody", 5, "said twice"),
        ("dada: []", 5, "unknown key"),
        ("today: 2026-02-30", 5, "no day of the calendar"),
        (
            "data: [{kinds: [email], people: 5}]\n"
            "history: [{day: 2026-01-01, data: [{kinds: [email], people: 9, overlap: 6}]}]",
            6,
            "overlap 6 is more than the 5",
        ),
    ],
)
def test_a_wrong_file_is_refused_with_file_line_and_fix(facts, below, line, problem):
    with pytest.raises(PolicyError) as refused:
        facts(f"{HEAD}{below}\n")
    assert any(f"facts.yaml:{line}: " in each and problem in each for each in str(refused.value).splitlines()), str(
        refused.value
    )


def test_words_that_no_active_pack_knows_are_warned_of(decide):
    told = decide(
        "facts: {recuring: true, counted_in_a_sample: false}\n"
        "evidence:\n"
        "  - {kind: cisa_requirements, reference: C-1, declared_by: Jo Doe, valid_until: 2027-01-01}\n"
        '  - {kind: "exemption:504", reference: E-1, declared_by: Jo Doe, valid_until: 2027-01-01}\n'
        "data: [{kinds: [email], people: 1}]\n"
    )
    assert told.warnings == (
        "no active pack asks for the fact recuring",
        "no active pack accepts evidence of the kind cisa_requirements",
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (f"version: 1\nrecipient: {VENDOR}\n", "nothing decides"),
        ("version: 1\npacks: [us-dsp]\nto: shenzhen\n", "there is none"),
        (f"version: 1\npacks: [us-law]\nrecipient: {VENDOR}\n", "there is no pack 'us-law'"),
        ("version: 2\n", "version"),
    ],
)
def test_facts_that_cannot_be_decided_are_refused(facts, text, problem):
    with pytest.raises(PolicyError, match=problem):
        facts(text)


ranges = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20)), max_size=5)


def numbered(listed):
    return NumberedSubjects([(first, first + count) for first, count in listed])


def members(listed):
    return {n for first, count in listed for n in range(first, first + count)}


@settings(deadline=None)
@given(ranges, ranges)
def test_declared_subjects_are_sets(one, other):
    united, common = numbered(one).union(numbered(other)), numbered(one).intersection(numbered(other))
    assert united.bounds.high == united.bounds.low == len(members(one) | members(other))
    assert common.bounds.high == len(members(one) & members(other))
    assert (numbered(one) == numbered(other)) == (members(one) == members(other))
    assert united == numbered([*other, *one])


def test_declared_subjects_are_never_mixed_with_read_ones(world):
    with pytest.raises(TypeError):
        numbered([(0, 5)]).union(world.people(5))
