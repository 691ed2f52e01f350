"""A check: inspect, decide on the whole window, record, clear."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any

import polars as pl
import pytest

from export_guard.policy.model import RunIdentity


def test_an_allowed_export_is_recorded_and_cleared(world: Any) -> None:
    decision = world.check(world.people(range(900)))
    assert decision.verdict.outcome == "allow"
    assert decision.doubt is None
    assert decision.profile.rows == 900
    assert decision.clearance.decision_id == decision.id
    assert decision.clearance.fingerprint == decision.fingerprint.digest
    assert decision.clearance.expires_at == decision.decided_at + timedelta(hours=24)
    assert [(d.id, d.outcome) for d in world.ledger.decisions()] == [(decision.id, "allow")]
    assert world.ledger.verify() == []


def test_people_of_last_month_and_of_today_are_counted_together(world: Any) -> None:
    assert world.check(world.people(range(400))).verdict.outcome == "allow"
    world.later(days=30)
    decision = world.check(world.people(range(400, 1300)))
    assert decision.verdict.outcome == "block"
    assert decision.clearance is None
    [rule] = decision.verdict.deciding
    assert (rule.category, rule.count.high, rule.from_history.high, rule.limit) == ("people-a-year", 1300, 400, 1000)


def test_the_same_people_again_are_the_same_people(world: Any) -> None:
    world.check(world.people(range(900)))
    world.later(days=30)
    assert world.check(world.people(range(100, 1000))).verdict.outcome == "allow"


def test_what_is_older_than_the_window_no_longer_counts(world: Any) -> None:
    world.check(world.people(range(400)))
    world.later(days=366)
    assert world.check(world.people(range(400, 1300))).verdict.outcome == "allow"


def test_the_day_a_year_ago_still_counts(world: Any) -> None:
    world.check(world.people(range(400)))
    world.later(days=365)
    assert world.check(world.people(range(400, 1300))).verdict.outcome == "block"


def test_recipients_of_one_group_share_the_limit_and_others_do_not(world: Any) -> None:
    world.check(world.people(range(900)), to="redwood")
    assert world.check(world.people(range(900, 1800)), to="oak").verdict.outcome == "allow"
    assert world.check(world.people(range(900, 1800)), to="elmwood").verdict.outcome == "block"


def test_a_blocked_export_takes_nothing_of_the_allowance(world: Any) -> None:
    assert world.check(world.people(range(1500))).verdict.outcome == "block"
    assert world.check(world.people(range(2000, 2900))).verdict.outcome == "allow"


def test_twenty_retries_of_a_run_take_the_allowance_once(world: Any) -> None:
    file = world.people(range(900))
    for number in range(20):
        run = RunIdentity("nightly", "monday", "send", try_number=number + 1)
        decision = world.check(file, run=run)
        assert decision.verdict.outcome == "allow"
        assert all(rule.from_history.high == 0 for rule in decision.verdict.rules if rule.from_history is not None)
        world.later(minutes=5)
    assert world.check(world.people(range(850, 950)), run=replace(run, run_id="next")).verdict.outcome == "allow"


def test_a_changed_dataset_in_the_same_run_counts_again(world: Any) -> None:
    world.check(world.people(range(600), "out.csv"))
    assert world.check(world.people(range(600, 1200), "out.csv")).verdict.outcome == "block"


def test_the_same_rows_sent_every_day_count_once(world: Any) -> None:
    file = world.people(range(900))
    for day in range(10):
        assert world.check(file, run=RunIdentity("nightly", f"day {day}")).verdict.outcome == "allow"
        world.later(days=1)


def test_fresh_rows_every_day_add_up(world: Any) -> None:
    for day in range(3):
        assert world.check(
            world.people([*range(900), day]), run=RunIdentity("nightly", f"day {day}")
        ).verdict.outcome == ("allow")
        world.later(days=1)
    assert world.check(world.people([*range(900), 3])).verdict.outcome == "hold"


def test_a_frame_in_memory_is_checked_like_a_file(world: Any) -> None:
    frame = pl.read_csv(world.people(range(1500)), infer_schema=False)
    assert world.check(frame).verdict.outcome == "block"


def test_the_record_holds_types_volumes_parties_and_purpose(world: Any) -> None:
    world.check(world.people(range(900)), to="s3://user:pw@redwood/in/x.csv", purpose="mailing of May")
    with sqlite3.connect(world.folder / "ledger.db") as connection:
        [(payload,)] = connection.execute("SELECT payload FROM export_guard_entry").fetchall()
    kept = json.loads(payload)
    assert kept["volumes"]["rows"] == 900
    assert kept["volumes"]["kinds"]["us_ssn"]["columns"] == ["ssn"]
    assert kept["volumes"]["kinds"]["us_ssn"]["subjects"] == {"high": 900, "low": 900}
    assert kept["export"]["recipient"]["country"] == "US"
    assert kept["export"]["purpose"] == "mailing of May"
    assert kept["export"]["run"]["run_id"] == "monday"
    assert kept["export"]["endpoint"] == "s3://redwood/in/x.csv"
    assert kept["policy"]
    assert "pw@" not in payload


def test_a_rehearsal_gives_the_verdict_and_leaves_no_trace(world: Any) -> None:
    world.check(world.people(range(400)))
    before = [d.id for d in world.ledger.decisions()]
    rehearsed = world.check(world.people(range(400, 1300)), record=False)
    assert rehearsed.verdict.outcome == "block"
    assert rehearsed.clearance is None
    assert rehearsed.id == ""
    assert [d.id for d in world.ledger.decisions()] == before


def test_a_rehearsal_never_clears_and_makes_no_ledger(unused_world: Any) -> None:
    rehearsed = unused_world.check(unused_world.people(range(5)), record=False)
    assert rehearsed.verdict.outcome == "allow"
    assert rehearsed.clearance is None
    assert not (unused_world.folder / "ledger.db").exists()
    assert "no ledger was made yet" in rehearsed.verdict.warnings[-1]


def test_the_author_may_say_what_the_deal_is_where_the_policy_leaves_it_open(world: Any) -> None:
    policy = world.settings.policy
    policy.write_text(
        policy.read_text().replace("country: US, relationship: vendor", "country: US, relationship: unknown")
    )
    assert world.check(world.people(range(5))).verdict.outcome == "hold"
    decision = world.check(world.people(range(5)), relationship="vendor")
    assert decision.export.recipient.relationship == "vendor"
    assert decision.verdict.outcome == "allow"


@pytest.mark.parametrize("hours", [1, 48])
def test_a_clearance_lasts_as_long_as_the_settings_say(world: Any, hours: int) -> None:
    decision = world.with_settings(clearance_hours=hours).check(world.people(range(5)), to="redwood")
    assert decision.clearance.expires_at - decision.decided_at == timedelta(hours=hours)
