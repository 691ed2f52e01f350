"""What is used of a limit, and when it leaves the window."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from export_guard.policy.policy import load_policy
from export_guard.service.usage import usage

TODAY = date(2026, 11, 21)


def used(world: Any, category: str, group: str = "wood") -> Any:
    found = usage(world.ledger, load_policy(world.settings.policy), world.now.date())
    return next(each for each in found if (each.category, each.group) == (category, group))


def test_what_was_sent_on_several_days_leaves_the_window_day_by_day(world: Any) -> None:
    for people in (range(100), range(50, 250), range(240, 300)):
        world.check(world.people(people))
        world.later(days=10)
    found = used(world, "rows-a-month")
    assert (found.used.high, found.limit, found.recipients) == (360, 3000, ("redwood", "elmwood"))
    leaving = [(leave.day, leave.left.high) for leave in found.leaving]
    assert leaving == [
        (TODAY + timedelta(days=31), 260),
        (TODAY + timedelta(days=41), 60),
        (TODAY + timedelta(days=51), 0),
    ]
    people = used(world, "people-a-year")
    assert (people.used.high, people.leaving[0].left.high) == (300, 250)
    assert people.leaving[-1].day == date(2027, 12, 12)


def test_what_left_the_window_is_not_used_any_more(world: Any) -> None:
    world.check(world.people(range(100)))
    world.later(days=31)
    assert used(world, "people-a-year").used.high == 100
    found = usage(world.ledger, load_policy(world.settings.policy), world.now.date())
    assert [each.category for each in found] == ["people-a-year"]


def test_nothing_is_used_where_nothing_was_sent(world: Any) -> None:
    assert usage(world.ledger, load_policy(world.settings.policy), TODAY) == []
