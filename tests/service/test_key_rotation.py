"""People are counted across a change of the secret key: exactly with the old key, as an upper bound without it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger
from export_guard.policy.policy import load_policy
from export_guard.service import Guard
from export_guard.service.usage import usage

NEW, NEWER = b"another secret of letters", b"the third secret of letters"
WORDS = {"by": "Ann Lee", "why": "the old key was in a log"}


def rotate(world: Any, key: bytes, *, keep_old: bool = True) -> None:
    """Put the ledger under a new key; the settings then have it, with the old one or without."""
    with_old = replace(world.settings, key=key, earlier_keys=(world.settings.key, *world.settings.earlier_keys))
    assert ledger_of(with_old).rotate_key(world.now, **WORDS)
    world.settings = with_old
    if not keep_old:
        world.settings = replace(with_old, earlier_keys=())
    world.guard = Guard(world.settings, clock=lambda: world.now)


def ledger_of(settings: Any) -> Ledger:
    return Ledger(
        settings.ledger_url, settings.chain_key, earlier_keys=[before.chain_key for before in settings.before()]
    )


def count(decision: Any) -> tuple[int, int]:
    rule, *_ = [rule for rule in decision.verdict.rules if rule.rule.startswith("people-a-year") and rule.count]
    return rule.count.low, rule.count.high


def test_people_of_before_and_after_a_change_are_united_with_the_old_key(world: Any, tuesday: Any) -> None:
    world.check(world.people(range(600)))
    world.later(days=1)
    rotate(world, NEW)
    assert world.check(world.people(range(300, 900)), run=tuesday).verdict.outcome == "allow"
    world.later(days=1)
    third = world.check(world.people(range(800, 1001)), run=tuesday)
    assert third.verdict.outcome == "block"
    assert count(third) == (1001, 1001)
    assert not third.verdict.warnings
    assert ledger_of(world.settings).verify() == []


def test_the_old_key_can_go_once_every_window_has_passed_the_change(world: Any, tuesday: Any) -> None:
    world.check(world.people(range(600)))
    world.later(days=1)
    rotate(world, NEW)
    world.later(days=1)
    world.check(world.people(range(300, 900)), run=tuesday)  # hashed under both keys
    world.later(days=365)
    dropped = world.with_settings(earlier_keys=world.settings.earlier_keys)
    world.guard = dropped
    later = world.check(world.people(range(850, 1301)), run=tuesday)
    assert (later.verdict.outcome, count(later)) == ("block", (1001, 1001))
    assert not later.verdict.warnings


def test_without_the_old_key_what_left_before_adds_up_and_the_verdict_says_so(world: Any, tuesday: Any) -> None:
    world.check(world.people(range(600)))
    world.later(days=1)
    rotate(world, NEW, keep_old=False)
    same_people = world.check(world.people(range(300)), run=tuesday)
    assert same_people.verdict.outcome == "allow"
    said = "what left until 2026-11-22 was counted under an earlier secret key that is not configured"
    assert any(said in warning for warning in same_people.verdict.warnings)
    more = world.check(world.people(range(401)), run=tuesday)
    assert (more.verdict.outcome, count(more)) == ("block", (600, 1001))
    assert any("cannot be checked" in str(problem) for problem in ledger_of(world.settings).verify())


def test_two_changes_in_one_window_are_counted_through(world: Any, tuesday: Any) -> None:
    world.check(world.people(range(400)))
    world.later(days=10)
    rotate(world, NEW)
    world.later(days=1)
    world.check(world.people(range(300, 700)), run=tuesday)
    world.later(days=10)
    rotate(world, NEWER)
    world.later(days=1)
    third = world.check(world.people(range(600, 1001)), run=tuesday)
    assert (third.verdict.outcome, count(third)) == ("block", (1001, 1001))
    world.later(days=354)  # the first change has left the window, the second has not
    fourth = world.check(world.people(range(650, 1000)), run=tuesday)
    assert fourth.verdict.outcome == "allow"
    assert not fourth.verdict.warnings
    found = usage(ledger_of(world.settings), load_policy(world.settings.policy), world.now.date())
    assert next(used.used.high for used in found if used.category == "people-a-year") == 700
    assert ledger_of(world.settings).verify() == []


def test_until_the_ledger_is_under_the_new_key_exports_hold_and_say_what_to_do(world: Any) -> None:
    world.check(world.people(range(5)))
    changed = world.with_settings(key=NEW, earlier_keys=(world.settings.key,))
    decision = changed.check(world.people(range(5)), to="redwood")
    assert decision.verdict.outcome == "hold"
    assert "run `export-guard ledger rotate-key` once" in decision.doubt


def test_the_old_key_writes_nothing_more(world: Any) -> None:
    world.check(world.people(range(5)))
    old = world.settings
    rotate(world, NEW)
    with pytest.raises(LedgerError, match="written with another secret key"):
        ledger_of(old).decisions()
    assert ledger_of(replace(old, earlier_keys=())).verify() != []


def test_a_change_is_made_once_and_only_by_who_has_the_old_key(world: Any) -> None:
    world.check(world.people(range(5)))
    with pytest.raises(LedgerError, match="no key fits"):
        ledger_of(replace(world.settings, key=NEW)).rotate_key(world.now, **WORDS)
    rotate(world, NEW)
    assert not ledger_of(world.settings).rotate_key(world.now, **WORDS)
    assert [change.day for change in ledger_of(world.settings).key_changes()] == [world.now.date()]


def test_a_changed_ledger_does_not_get_a_new_key(world: Any) -> None:
    world.check(world.people(range(5)))
    with closing(sqlite3.connect(world.folder / "ledger.db")) as database, database:
        database.execute("DROP TRIGGER export_guard_entry_no_update")
        database.execute("UPDATE export_guard_entry SET run_id = 'x'")
    with pytest.raises(LedgerError, match="the key was not changed, because it does not verify"):
        rotate(world, NEW)
