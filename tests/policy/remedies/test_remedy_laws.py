"""Laws of the remedies, on random facts: each of them passes, and nothing can be taken out of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds import catalogue
from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.model import Export, PastExport, Recipient
from export_guard.policy.remedies import Facts, find_remedies
from export_guard.policy.windows import Window
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

TODAY = date(2026, 11, 21)
law = settings(deadline=None, max_examples=25)
few = settings(deadline=None, max_examples=15)
at_length = settings(deadline=None, max_examples=60)
KINDS = [
    "genotype", "face_template", "latitude", "longitude", "diagnosis_code", "card_purchases", "payment_card_truncated",
    "us_ssn", "email", "birth_date", "ipv4", "advertising_id",
]  # fmt: skip

portion = st.tuples(
    st.lists(st.sampled_from(KINDS), min_size=1, max_size=4, unique=True),
    st.sampled_from([1, 60, 101, 999, 1_001, 1_500, 10_001]),
    st.sampled_from([0, 30, 50_000]),
    st.sampled_from(["person:id", "person:us_ssn", "device:imei", "row"]),
    st.sampled_from(["", "US", "DE"]),
)
portions = st.lists(portion, min_size=1, max_size=3)
histories = st.lists(
    st.tuples(st.integers(-400, 0).map(lambda back: TODAY + timedelta(days=back)), portions), max_size=2
)
recipients = st.builds(
    lambda country, deal, covered, readers: Recipient(
        "r", "R", "organisation", country, "r", deal, readers=readers, covered_person=covered
    ),
    st.sampled_from([None, "CN", "DE"]),
    st.sampled_from(["brokerage", "vendor", "none", "unknown"]),
    st.sampled_from([None, False, True]),
    st.sampled_from([(), ("CN",)]),
)
limits = st.lists(
    st.builds(
        lambda measure, most, outcome: LimitEntry.model_validate(
            {
                "id": f"{measure}-{most}-{outcome}",
                "measure": measure,
                "at_most": most,
                "outcome": outcome,
                "window": {"months": 1},
            }
        ),
        st.sampled_from(["rows", "subjects"]),
        st.sampled_from([100, 1_000]),
        st.sampled_from(["hold", "block"]),
    ),
    max_size=2,
    unique_by=lambda entry: entry.id,
)
blind = st.sampled_from([(), (), ("blob",)])


def sketch_of(numbers):
    return SubjectSketch.from_hashes((numbers + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15))


def numbers_of(part):
    return np.arange(part[2], part[2] + part[1], dtype=np.uint64)


def exposure(listed, chosen=None):
    """The portions, of which only chosen subjects (numbers by namespace) are left."""
    whole = Exposure({}, 0, 0)
    for part in listed:
        names, _, _, namespace, country = part
        numbers = numbers_of(part) if chosen is None else np.intersect1d(numbers_of(part), chosen[namespace])
        subjects = Subjects({namespace: {country: sketch_of(numbers)}})
        kinds = {n: catalogue.kind(n) for n in names}
        found = {n: KindExposure(n, k.family, k.tags, subjects) for n, k in kinds.items()}
        whole = whole.merge(Exposure(found if len(numbers) else {}, len(numbers), 0))
    return whole


def facts_of(world, to, listed, history=(), entries=(), not_inspected=(), chosen=None):
    house = house_pack(entries, "policy.yaml")
    profile = world.profile(exposure(listed, chosen), frozenset(not_inspected))
    past = [PastExport(day, exposure(each)) for day, each in history]
    packs = (world.us_dsp, *([house] if house is not None else []))
    return Facts(packs, Export("data.csv", None, to, {"us_person": True}), profile, past, TODAY)


def outcome(facts, remedy):
    return facts.after(remedy).decided(at_most=remedy.at_most).outcome


def passes(facts, remedy):
    decided = outcome(facts, remedy)
    return decided == "allow" or (decided == "hold" and bool(remedy.approvers))


def smaller(remedy):
    """The remedy with one thing less in it."""
    for field in ("leave_out", "coarsen", "evidence", "declare"):
        parts = getattr(remedy, field)
        yield from (replace(remedy, **{field: parts[:i] + parts[i + 1 :]}) for i in range(len(parts)))
    for most in remedy.at_most:
        more = replace(most, number=most.number + 1)
        yield replace(remedy, at_most=tuple(more if each is most else each for each in remedy.at_most))
    if remedy.approvers:
        yield replace(remedy, approvers=())


def check(facts):
    verdict = facts.decided()
    found = find_remedies(facts, verdict)
    if verdict.outcome == "allow":
        assert found.remedies == ()
    for remedy in found.remedies:
        assert remedy.sorts
        assert passes(facts, remedy)
        assert outcome(facts, remedy) == remedy.outcome
        if remedy.smallest:
            assert not [less for less in smaller(remedy) if passes(facts, less)]
        else:
            assert found.notes or len(remedy.leave_out) + len(remedy.evidence) > 1
    return found


@law
@given(recipients, portions, histories, limits, blind)
def test_every_remedy_passes_and_no_strictly_smaller_one_does(world, to, listed, history, entries, not_inspected):
    check(facts_of(world, to, listed, history, entries, not_inspected))


def some_of(listed, count, turn):
    """So many of the subjects of all portions, by namespace; which of them is up to ``turn``."""
    namespaces = sorted({part[3] for part in listed})
    everybody = {n: np.unique(np.concatenate([numbers_of(p) for p in listed if p[3] == n])) for n in namespaces}
    order = [(name, number) for name in namespaces for number in np.roll(everybody[name], turn)]
    turned = order[turn % len(order) :] + order[: turn % len(order)]
    return {n: np.array([number for name, number in turned[:count] if name == n], np.uint64) for n in namespaces}


@few
@given(recipients, portions, histories, limits, st.integers(0, 20_000))
def test_any_choice_of_at_most_so_many_passes(world, to, listed, history, entries, turn):
    facts = facts_of(world, to, listed, history, entries)
    for remedy in find_remedies(facts, facts.decided()).remedies:
        if remedy.sorts == ("at_most",):
            chosen = some_of(listed, min(most.number for most in remedy.at_most), turn)
            fewer = facts_of(world, to, listed, history, entries, chosen=chosen)
            rows = [most.number for most in remedy.at_most if most.unit == "record"]
            assert fewer.decided().outcome == "allow" or (rows and fewer.profile.exposure.rows > rows[0])


def test_rows_and_people_are_both_lessened_where_either_alone_would_need_a_column_left_out(world):
    rows = LimitEntry(
        id="rows", outcome="block", applies_to="all", measure="rows", at_most=100, window=Window(months=1)
    )
    unknown = Recipient("r", "R", "organisation", None, "r", "brokerage")
    listed = [(["genotype", "us_ssn"], 101, 0, "person:id", "")]
    before = [(TODAY, [(["genotype"], 1, 0, "person:id", "")])]
    remedies = check(facts_of(world, unknown, listed, before, [rows], ("blob",))).remedies
    assert any(r.leave_out == ("blob",) and [m.number for m in r.at_most] == [99, 99] for r in remedies)


@few
@given(recipients, portions, histories, limits, blind)
def test_a_search_finds_the_same_again(world, to, listed, history, entries, not_inspected):
    one, other = (facts_of(world, to, listed, history, entries, not_inspected) for _ in range(2))
    assert find_remedies(one, one.decided()) == find_remedies(other, other.decided())


@pytest.mark.slow
@at_length
@given(recipients, portions, histories, limits, blind)
def test_every_remedy_passes_and_no_strictly_smaller_one_does_at_length(
    world, to, listed, history, entries, not_inspected
):
    check(facts_of(world, to, listed, history, entries, not_inspected))
