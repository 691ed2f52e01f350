"""The past once more under another policy: the same policy changes nothing, another one changes what it says."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds import catalogue
from export_guard.ledger import DecisionRecord, Ledger, StoredProfile, idempotency_key, packing
from export_guard.policy.decision import decide
from export_guard.policy.model import Export, RunIdentity
from export_guard.policy.policy import load_policy
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.profile import Profile
from export_guard.profile.sketch import SubjectSketch
from export_guard.service.replay import replay

OTHER = """\
version: 1
exporter: {name: Acme, us_person: true}
recipients:
  redwood: {name: Redwood, country: US, relationship: vendor, endpoints: ["s3://redwood/"]}
  oak: {name: Oak, country: US, relationship: vendor, endpoints: ["s3://oak/"]}
limits:
  - {id: people-a-year, measure: subjects, at_most: 100, window: {months: 12}, outcome: block}
"""


def other(world, text=OTHER):
    path = world.folder / "other.yaml"
    path.write_text(text)
    return load_policy(path)


def own(world):
    return load_policy(world.settings.policy)


def days(results):
    return [each.decision.day.day for each in results]


def test_the_same_policy_changes_nothing(world, tuesday):
    world.check(world.people(range(700)), to="redwood")
    world.later(days=1)
    world.check(world.people(range(600, 1100)), to="elmwood")  # related: together more than 1,000
    world.check(world.people(range(40)), to="s3://nowhere/x", run=tuesday)
    result = replay(world.ledger.past(), own(world))
    assert [each.verdict.outcome for each in result.redone] == ["allow", "block", "hold"]
    assert result.changed == ()
    assert result.not_redone == ()


def test_another_policy_is_asked_on_the_day_and_against_what_had_left(world):
    first = world.people(range(60))
    world.check(first, to="redwood")
    world.later(days=1)
    world.check(world.people(range(50, 120)), to="redwood")
    result = replay(world.ledger.past(), other(world))
    [changed] = result.changed
    assert (changed.decision.outcome, changed.verdict.outcome) == ("allow", "block")
    assert changed.because[0].message == "sensitive data about 120 people, limit 100 in 12 months"
    assert dict(result.counts) == {("allow", "allow"): 1, ("allow", "block"): 1}


def test_what_another_policy_would_have_stopped_still_counts_as_having_left(world):
    for start in (0, 101, 202):
        world.check(world.people(range(start, start + 101)), to="oak")
    counts = [each.because[0].count.high for each in replay(world.ledger.past(), other(world)).changed]
    assert counts == [101, 202, 303]


def test_a_recipient_that_another_policy_does_not_know_is_unknown_to_it(world):
    world.check(world.people(range(10)), to="s3://elmwood/x")
    [changed] = replay(world.ledger.past(), other(world)).changed
    assert changed.because[0].rule == "unknown-recipient"
    assert changed.recipient is None


def test_only_days_since_a_date_are_decided_and_what_left_before_counts(world):
    world.check(world.people(range(90)), to="oak")
    world.later(days=3)
    world.check(world.people(range(90, 120)), to="oak")
    result = replay(world.ledger.past(), other(world), since=date(2026, 11, 22))
    assert days(result.redone) == [24]
    assert len(result.changed) == 1


def test_what_was_given_back_does_not_count_any_more(world):
    given_back = world.check(world.people(range(90)), to="oak")
    world.ledger.release(given_back.id, world.now, by="Jo Doe", why="the upload was stopped")
    world.check(world.people(range(200, 290)), to="oak")
    assert replay(world.ledger.past(), other(world)).changed == ()


def test_what_became_milder_names_the_rule_that_no_longer_objects(world):
    world.check(world.people(range(1_200)), to="oak")
    loose = OTHER.replace("at_most: 100", "at_most: 5000")
    [changed] = replay(world.ledger.past(), other(world, loose)).changed
    assert (changed.decision.outcome, changed.verdict.outcome) == ("block", "allow")
    assert [rule.rule for rule in changed.decision.objections] == ["people-a-year/people-a-year"]


def test_what_was_never_inspected_is_named_and_not_passed_over(world):
    broken = world.folder / "broken.parquet"
    broken.write_bytes(b"PAR1 cut off")
    world.check(broken, to="oak")
    result = replay(world.ledger.past(), own(world))
    assert result.redone == ()
    [missing] = result.not_redone
    assert "held for a doubt" in missing.why


def test_a_replay_writes_nothing_and_says_the_same_again(world):
    world.check(world.people(range(120)), to="oak")
    file = world.folder / "ledger.db"
    before = file.read_bytes()
    first, second = (replay(world.ledger.past(), other(world)) for _ in range(2))
    assert first == second
    assert file.read_bytes() == before
    assert world.ledger.verify() == []


KEY = b"0123456789abcdef0123456789abcdef"
START = datetime(2026, 1, 25, 12, tzinfo=UTC)
LAWS = """\
version: 1
exporter: {name: Acme, us_person: true}
recipients:
  redwood: {name: Redwood, country: US, relationship: vendor, group: wood}
  elmwood: {name: Elmwood, country: US, relationship: vendor, group: wood}
  oak: {name: Oak, country: US, relationship: vendor}
limits:
  - {id: people, measure: subjects, at_most: 40, window: {months: 2}, outcome: block}
  - {id: rows, measure: rows, at_most: 60, window: {days: 20}, outcome: hold}
"""
export = st.tuples(
    st.sampled_from(["redwood", "elmwood", "oak"]),
    st.integers(0, 25),
    st.sampled_from([0, 5, 20]),
    st.sampled_from(["monday", "tuesday", ""]),
    st.integers(5, 20),
)


def exposed(first, count):
    numbers = (np.arange(first, first + count, dtype=np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
    kind = catalogue.kind("us_ssn")
    subjects = Subjects({"person:us_ssn": {"US": SubjectSketch.from_hashes(numbers)}})
    return Exposure({kind.name: KindExposure(kind.name, kind.family, kind.tags, subjects)}, count, 10 * count)


def stored(exposure):
    pool = packing.Pool()
    body = {
        "profile": packing.put_profile(Profile({}, exposure.rows, exposure.bytes), pool),
        "exposure": packing.put_exposure(exposure, pool),
    }
    return StoredProfile(packing.pack(body, pool), exposure, {"kinds": {"us_ssn": {"columns": ["ssn"]}}})


class Recorded:
    """What the decision reads of a profile that is only an exposure."""

    not_inspected = frozenset()

    def __init__(self, exposure):
        self.exposure = exposure

    def columns_of(self, kind):
        return ("ssn",) if kind == "us_ssn" else ()


def send(ledger, policy, number, listed, now):
    to, later, first, run, count = listed
    today = (now + timedelta(days=later)).date()
    recipient, exposure = policy.recipients[to], exposed(first, count)
    fingerprint = f"{first}-{count}".rjust(64, "0")
    starts = {c.window.start(today) for pack in policy.packs for c in pack.categories if c.window is not None}
    declared = Export("people.csv", None, recipient, policy.exporter, run=RunIdentity("dag", run, "send"))
    key = idempotency_key(recipient.group, fingerprint, "dag", run)
    with ledger.transaction(
        recipient.group, sorted({policy.window_start(today), *starts}), key, today, fingerprint=fingerprint
    ) as turn:
        verdict = decide(policy.packs, declared, Recorded(exposure), turn.history, today)
        at = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
        turn.record(DecisionRecord(f"d-{number}", at, declared, verdict, fingerprint, stored(exposure), at))
    return verdict


@settings(deadline=None, max_examples=8)
@given(st.lists(export, min_size=2, max_size=9))
def test_every_rule_counts_the_same_in_a_replay_as_when_it_was_decided(tmp_path_factory, exports):
    folder = Path(tmp_path_factory.mktemp("replayed"))
    (folder / "policy.yaml").write_text(LAWS)
    policy = load_policy(folder / "policy.yaml")
    ledger = Ledger(f"sqlite:///{folder / 'ledger.db'}", KEY)
    said, now = [], START
    for number, listed in enumerate(exports):
        said.append(send(ledger, policy, number, listed, now))
        now += timedelta(days=listed[1])
    again = replay(ledger.past(), policy)
    assert [each.verdict.rules for each in again.redone] == [verdict.rules for verdict in said]
    assert again.changed == ()
