"""What was allowed and never left does not take the recipient's allowance for good."""

from __future__ import annotations

from typing import Any

import pytest

from export_guard.errors import LedgerError
from export_guard.service import NotCleared


def counted(decision: Any) -> int:
    (rule,) = [rule for rule in decision.verdict.rules if rule.rule == "people-a-year"] or [None]
    return 0 if rule is None or rule.count is None else rule.count.high


def test_a_clearance_that_nobody_used_frees_its_people_when_it_has_expired(world: Any, tuesday: Any) -> None:
    first = world.check(world.people(range(900)), awaits_start=True)
    assert first.verdict.outcome == "allow"
    assert world.check(world.people(range(900, 1100)), run=tuesday).verdict.outcome == "block"
    world.later(hours=25)
    assert world.check(world.people(range(900, 1100)), run=tuesday).verdict.outcome == "allow"
    assert world.ledger.verify() == []


def test_a_clearance_that_was_used_frees_nothing(world: Any, tuesday: Any) -> None:
    first = world.check(world.people(range(900)), awaits_start=True)
    world.guard.started(first.clearance).end()
    world.later(hours=25)
    assert world.check(world.people(range(900, 1100)), run=tuesday).verdict.outcome == "block"


def test_without_the_promise_to_record_the_start_nothing_is_freed(world: Any, tuesday: Any) -> None:
    world.check(world.people(range(900)))
    world.later(hours=25)
    assert world.check(world.people(range(900, 1100)), run=tuesday).verdict.outcome == "block"


def test_what_a_person_gave_back_clears_nothing(world: Any, monday: Any) -> None:
    data = world.people(range(900))
    decision = world.check(data)
    world.ledger.release(decision.id, world.now, by="Ann Lee", why="the partner was offline")
    with pytest.raises(NotCleared, match="was given back"):
        world.guard.confirm(data, to="redwood", run=monday)
    with pytest.raises(LedgerError, match="was given back"):
        world.guard.started(decision.clearance)
