"""How many subjects, rows or bytes may go, whichever they are, so that the rest of a decision passes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from export_guard.policy.model import RuleOutcome, Unit
from export_guard.policy.remedies.remedy import Most

Enough = Callable[[tuple[Most, ...]], bool]
"""Whether the decision is good enough, supposing that no more than these are sent."""


def most_that_pass(objections: Sequence[RuleOutcome], enough: Enough) -> tuple[Most, ...]:
    """The most of each unit that may be sent; empty where sending less does not help, or nothing has to be less.

    The worst choice is reckoned with: everybody who is sent is new to the recipient and counts wherever such
    subjects count. So any choice of that many passes, and of one more not every choice does.
    """
    units = dict.fromkeys(r.unit for r in objections if r.unit not in (None, "dataset") and r.in_export is not None)
    least: dict[Unit, Most] = {unit: Most(1, unit) for unit in units if unit is not None}
    if not least or not enough(tuple(least.values())):
        return ()
    whole: set[Unit] = set()
    for unit in tuple(least):

        def will_do(number: int, unit: Unit = unit) -> bool:
            return enough(tuple((least | {unit: Most(number, unit)}).values()))

        counted = [r for r in objections if r.unit == unit]
        here = max(r.in_export.high for r in counted if r.in_export is not None)
        if will_do(here):
            least[unit] = Most(here, unit)
            whole.add(unit)
        else:  # the units after this one are then as many as they can be beside it
            least[unit] = Most(_largest(will_do, here, _rooms(counted)), unit, _sent(counted))
    found = tuple(each for unit, each in least.items() if unit not in whole)
    return found if enough(found) else tuple(least.values())


def _largest(enough: Callable[[int], bool], too_many: int, likely: Sequence[int]) -> int:
    """The largest number that is enough; 1 is, ``too_many`` is not. The likely ones are tried first."""
    low, high = 1, too_many
    for number in likely:
        for near in (number, number + 1):
            if low < near < high:
                low, high = (near, high) if enough(near) else (low, near)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if enough(middle) else (low, middle)
    return low


def _rooms(counted: Sequence[RuleOutcome]) -> list[int]:
    """What is left below each limit, beyond what was sent before."""
    return sorted({_room(r) for r in counted if r.limit is not None})


def _room(rule: RuleOutcome) -> int:
    return (rule.limit or 0) - _before(rule) - (rule.operator == "ge")


def _before(rule: RuleOutcome) -> int:
    return 0 if rule.from_history is None else rule.from_history.high


def _sent(counted: Sequence[RuleOutcome]) -> int:
    """What counts already for the rule with the least room."""
    return _before(min(counted, key=_room))
