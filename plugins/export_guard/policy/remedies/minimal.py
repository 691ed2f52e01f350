"""The smallest sets of which a question is true, where more never makes it false again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=Hashable)
Passes = Callable[[tuple[Item, ...]], bool]

MOST_ITEMS = 24
"""Up to so many items every set is tried in order of size; of more, one set is narrowed down."""


@dataclass(frozen=True)
class Minimal(Generic[Item]):
    """Sets none of whose parts pass. ``fewest`` says that no other passing set has fewer items than the first."""

    sets: tuple[tuple[Item, ...], ...]
    fewest: bool


def minimal_sets(items: Sequence[Item], passes: Passes[Item], *, most: int, tries: int) -> Minimal[Item]:
    """Up to ``most`` smallest sets that pass, the smallest first; ``items`` together must pass.

    After ``tries`` sets without an answer, or for more than :data:`MOST_ITEMS` items, one set is narrowed down
    instead: nothing can be taken out of it, but a set of other items may be smaller.
    """
    if len(items) > MOST_ITEMS:
        return _narrowed_down(items, passes)
    needed = tuple(item for item in items if not passes(_without(items, item)))
    if passes(needed):
        return Minimal((needed,), fewest=True)
    rest = [item for item in items if item not in needed]
    found: list[tuple[Item, ...]] = []
    for size in range(1, len(rest) + 1):
        for chosen in combinations(rest, size):
            if any(set(known) <= {*needed, *chosen} for known in found):
                continue
            if tries == 0:  # what was found so far is smallest: all smaller sets have been tried
                return Minimal(tuple(found), True) if found else _narrowed_down(items, passes)
            tries -= 1
            whole = tuple(item for item in items if item in needed or item in chosen)
            if passes(whole):
                found.append(whole)
            if len(found) == most:
                return Minimal(tuple(found), fewest=True)
    return Minimal(tuple(found), fewest=True)


def _narrowed_down(items: Sequence[Item], passes: Passes[Item]) -> Minimal[Item]:
    one = narrowed(items, passes)
    return Minimal((one,), fewest=len(one) <= 1)  # of one item nothing can be fewer: none at all does not pass


def narrowed(items: Sequence[Item], passes: Passes[Item]) -> tuple[Item, ...]:
    """One passing set of which nothing can be taken out (QuickXplain: Junker, 2004, with few trials)."""
    kept = _explained((), (), tuple(items), passes)
    return tuple(item for item in items if item in kept)


def _explained(
    base: tuple[Item, ...], added: tuple[Item, ...], items: tuple[Item, ...], passes: Passes[Item]
) -> tuple[Item, ...]:
    if added and passes(base):
        return ()
    if len(items) == 1:
        return items
    half = len(items) // 2
    first, second = items[:half], items[half:]
    of_second = _explained((*base, *first), first, second, passes)
    of_first = _explained((*base, *of_second), of_second, first, passes)
    return (*of_first, *of_second)


def _without(items: Sequence[Item], item: Item) -> tuple[Item, ...]:
    return tuple(other for other in items if other is not item)
