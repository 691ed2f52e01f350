"""Laws that hold under every shipped pack and any set of them, on random declared facts."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.cli.what_if import Supposed
from export_guard.kinds import catalogue
from export_guard.policy.model import SEVERITY, Evidence, Export, PastExport, Recipient
from export_guard.policy.pack import shipped_ids, shipped_pack
from export_guard.policy.remedies import find_remedies
from export_guard.policy.what_if import WhatIf
from export_guard.policy.what_if_data import Declared, declared_exposures
from export_guard.policy.windows import Window, months_before
from export_guard.profile.declared import DeclaredProfile
from export_guard.profile.sketch import Bounds
from export_guard.report import message, verdict_json
from export_guard.report.alert import MOST_LINES

TODAY = date(2026, 11, 21)
law = settings(deadline=None, max_examples=60)
at_length = settings(deadline=None, max_examples=150)
PACKS = {pack_id: shipped_pack(pack_id) for pack_id in shipped_ids()}
KINDS = [
    "genotype", "face_template", "coordinate_pair", "diagnosis_code", "card_purchases", "bank_account_number",
    "cn_resident_id", "us_ssn", "person_name", "email", "ipv4", "user_name", "password", "medical_record_number",
]  # fmt: skip
COUNTS = [0, 1, 99, 101, 1_000, 1_001, 9_999, 10_000, 10_001, 99_999, 100_000, 100_001, 999_999, 1_000_000]
EVIDENCE = sorted(
    {
        f"{n}:{r}" if k.references else n
        for p in PACKS.values()
        for n, k in p.evidence.items()
        for r in k.references[:2] or [""]
    }
)
undeclared = st.sampled_from([None, False, True])

entries = st.builds(
    Declared,
    st.lists(st.sampled_from(KINDS), min_size=1, max_size=3, unique=True).map(tuple),
    st.sampled_from(["person", "person", "device", "row"]),
    st.tuples(st.sampled_from(COUNTS), st.sampled_from([0, 0, 500])).map(lambda n: Bounds(n[0], sum(n))),
    st.sampled_from(["patients", "staff"]),
    st.sampled_from(["", "US", "CN", "FR"]),
    st.none(),
)
data = st.lists(entries, min_size=1, max_size=3)
days = st.integers(-400, 0).map(lambda back: TODAY + timedelta(days=back))
histories = st.lists(st.tuples(days, st.booleans(), data), max_size=2)
evidences = st.lists(st.sampled_from(EVIDENCE), max_size=4, unique=True)
packs = st.lists(st.sampled_from(sorted(PACKS)), min_size=1, max_size=3, unique=True)
exports = st.builds(
    lambda country, covered, readers, deal, exporter, home, collected, facts, purpose: Export(
        "facts",
        None,
        Recipient("r", "R", "organisation", country, "r", deal, readers=readers, covered_person=covered),
        {**exporter, "country": home},
        purpose,
        collected_in=collected,
        facts={name: value for name, value in facts.items() if value is not None},
    ),
    st.sampled_from([None, "CN", "DE", "US", "JP", "GB", "IN"]),
    undeclared,
    st.sampled_from([(), ("CN",), ("DE", "US")]),
    st.sampled_from(["brokerage", "vendor", "employment", "none", "unknown"]),
    st.fixed_dictionaries(
        {name: undeclared for name in ("us_person", "data_broker", "critical_infrastructure", "hipaa_covered")}
    ),
    st.sampled_from([None, "US", "CN", "FR", "GB"]),
    st.sampled_from([None, ("CN",), ("FR", "US"), ("GB",)]),
    st.fixed_dictionaries({name: undeclared for name in ("recurring", "important_data", "minors_under_14")}),
    st.sampled_from(["", "", "law_enforcement", "telecommunications", "government_marketed"]),
)


def facts(active, export, listed, history=(), evidence=(), today=TODAY):
    present, past = declared_exposures(listed, [each for _, _, each in history], [(None, 0)] * (1 + len(history)))
    columns = {kind: (kind,) for entry in listed if entry.count.high for kind in entry.kinds}
    sent = tuple(PastExport(day, exposure, there) for (day, there, _), exposure in zip(history, past, strict=True))
    until = today + timedelta(days=100)
    declared = tuple(Evidence(kind, "file 12", "Jo Doe", until) for kind in evidence)
    profile = DeclaredProfile(present, columns)
    return WhatIf(tuple(PACKS[name] for name in active), replace(export, evidence=declared), profile, sent, today)


def outcome(*told, **more):
    return SEVERITY[facts(*told, **more).decide().outcome]


def more_data_is_never_milder(active, export, listed, added, history, evidence):
    whole = outcome(active, export, [*listed, added], history, evidence)
    assert whole >= outcome(active, export, listed, history, evidence)


@law
@given(packs, exports, data, entries, histories, evidences)
def test_more_data_is_never_milder(active, export, listed, added, history, evidence):
    more_data_is_never_milder(active, export, listed, added, history, evidence)


@pytest.mark.slow
@at_length
@given(packs, exports, data, entries, histories, evidences)
def test_more_data_is_never_milder_at_length(active, export, listed, added, history, evidence):
    more_data_is_never_milder(active, export, listed, added, history, evidence)


@law
@given(packs, exports, data, st.sampled_from([1, 10, 1_000_000]), histories, evidences)
def test_more_subjects_are_never_milder(active, export, listed, extra, history, evidence):
    first, *others = listed
    grown = replace(first, count=Bounds(first.count.low + extra, first.count.high + extra))
    whole = outcome(active, export, [grown, *others], history, evidence)
    assert whole >= outcome(active, export, listed, history, evidence)


@law
@given(packs, exports, data, histories, st.tuples(days, st.booleans(), data), evidences)
def test_a_longer_history_is_never_milder(active, export, listed, history, earlier, evidence):
    whole = outcome(active, export, listed, [*history, earlier], evidence)
    assert whole >= outcome(active, export, listed, history, evidence)


@law
@given(packs, exports, data, histories, evidences, st.sampled_from(EVIDENCE))
def test_less_evidence_is_never_milder(active, export, listed, history, evidence, extra):
    fewer = outcome(active, export, listed, history, evidence)
    assert fewer >= outcome(active, export, listed, history, [*evidence, extra])


@law
@given(packs, st.sampled_from(sorted(PACKS)), exports, data, histories, evidences)
def test_another_pack_is_never_milder(active, added, export, listed, history, evidence):
    whole = outcome(sorted({*active, added}), export, listed, history, evidence)
    assert whole >= outcome(active, export, listed, history, evidence)


@law
@given(packs, exports, data, histories, evidences)
def test_a_further_reader_in_china_is_never_milder(active, export, listed, history, evidence):
    readers = tuple(sorted({*export.recipient.readers, "CN"}))
    worse = replace(export, recipient=replace(export.recipient, readers=readers))
    assert outcome(active, worse, listed, history, evidence) >= outcome(active, export, listed, history, evidence)


@law
@given(packs, exports, data, histories, evidences)
def test_what_is_allowed_on_an_undeclared_fact_is_allowed_whatever_the_fact_is(
    active, export, listed, history, evidence
):
    if outcome(active, export, listed, history, evidence):
        return
    answers = {"us_person", "data_broker", "critical_infrastructure", "hipaa_covered"}
    for name in sorted(n for n in answers if export.exporter[n] is None):
        for answer in (False, True):
            told = replace(export, exporter={**export.exporter, name: answer})
            assert outcome(active, told, listed, history, evidence) == 0, (name, answer)


@law
@given(packs, exports, data, histories, evidences, st.randoms(use_true_random=False))
def test_no_order_matters(active, export, listed, history, evidence, shuffler):
    def said(verdict):
        return verdict.outcome, verdict.rules, verdict.questions, set(verdict.warnings), verdict.packs

    one = facts(active, export, listed, history, evidence)
    other = replace(
        one, packs=_shuffled(one.packs, shuffler), history=_shuffled(one.history, shuffler), export=one.export
    )
    assert said(other.decide()) == said(one.decide())


@settings(deadline=None, max_examples=40)
@given(packs, exports, data, histories, evidences)
def test_every_verdict_on_declared_facts_fits_an_alert_and_the_json(active, export, listed, history, evidence):
    asked = facts(active, export, listed, history, evidence)
    verdict = asked.decide()
    remedies = find_remedies(asked.facts, verdict)
    decision = Supposed(verdict, asked.export, asked.profile, datetime(2026, 11, 21, tzinfo=UTC), remedies)
    assert len(message(decision).splitlines()) <= MOST_LINES
    assert json.loads(json.dumps(verdict_json(decision)))["outcome"] == verdict.outcome


def _shuffled(several, shuffler):
    mixed = list(several)
    shuffler.shuffle(mixed)
    return tuple(mixed)


def _windows():
    """Each window of each pack with something that it counts."""
    for pack in PACKS.values():
        for category in pack.counted:
            kind = _of(category)
            if category.window is not None and kind is not None:
                yield pytest.param(pack.id, category, kind, id=f"{pack.id}/{category.id}")


def _of(category):
    if category.identifiers is not None:
        return ("passport_number", "imei")
    fitting = [k.name for k in catalogue.all_kinds() if any(_fits(s, k) for s in category.match)]
    return (fitting[0],) if fitting else None


def _fits(selector, kind):
    return (
        (selector.family in (None, kind.family))
        and (selector.kind in (None, kind.name))
        and kind.family is not None
        and kind.tags.issuperset(selector.tags)
        and kind.tags.isdisjoint(selector.without)
    )


EDGES = [TODAY, date(2028, 2, 29), date(2029, 2, 28), date(2029, 3, 1), date(2026, 1, 1), date(2026, 12, 31)]
BOUND = {"us_person": True, "country": "CN", "critical_infrastructure": False, "data_broker": True}


@pytest.mark.parametrize(("pack", "category", "kinds"), list(_windows()))
def test_a_window_begins_on_its_day_in_full_and_not_a_day_before(pack, category, kinds):
    recipient = Recipient("r", "R", "organisation", "RU", "r", "vendor")
    export = Export("facts", None, recipient, BOUND, collected_in=("CN",))
    one, other = (Declared(kinds, "person", Bounds(n, n), "people", "US", None) for n in (3, 5))
    for today, (back, counted) in product(EDGES, [(0, 5), (1, 0)]):
        day = category.window.start(today) - timedelta(days=back)
        verdict = facts([pack], export, [one], [(day, False, [other])], today=today).decide()
        said = {r.from_history.high for r in verdict.rules if r.category == category.id}
        assert said == {counted}, (today, day)


@pytest.mark.parametrize(("pack", "category", "kinds"), list(_windows()))
@pytest.mark.parametrize(("country", "deal"), [("RU", "vendor"), ("IN", "brokerage")])
def test_no_edge_of_a_limit_is_milder_on_its_far_side(pack, category, kinds, country, deal):
    edges = {c.limit.number for c in PACKS[pack].counted if c.limit is not None}
    recipient = Recipient("r", "R", "organisation", country, "r", deal, covered_person=country == "RU")
    export = Export("facts", None, recipient, BOUND, collected_in=("CN",))
    counts = sorted({max(0, edge + step) for edge in edges for step in (-1, 0, 1)})
    found = [outcome([pack], export, [Declared(kinds, "person", Bounds(n, n), "people", "US", None)]) for n in counts]
    assert found == sorted(found), list(zip(counts, found, strict=True))


@pytest.mark.parametrize(
    ("today", "start"),
    [
        (date(2028, 2, 29), date(2027, 2, 28)),
        (date(2029, 2, 28), date(2028, 2, 28)),
        (date(2029, 3, 1), date(2028, 3, 1)),
        (date(2026, 1, 1), date(2025, 1, 1)),
        (date(2026, 12, 31), date(2025, 12, 31)),
    ],
)
def test_twelve_months_are_counted_by_the_calendar_of_utc_days(today, start):
    assert months_before(today, 12) == Window(months=12).start(today) == start


def test_a_calendar_year_begins_on_new_years_day():
    year = Window(calendar="year")
    assert [year.start(day) for day in EDGES] == [date(day.year, 1, 1) for day in EDGES]
