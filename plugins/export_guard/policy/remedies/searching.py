"""The search for the smallest changes that make an export pass, over the pure decision.

More of a change is never worse (the laws of the decision), so every sort is first tried whole, and only what passes
is made smaller. Where no sort is enough by itself, two are tried together, then three. What then remains may be
settled by sending less, by an approval, or by both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Literal

from export_guard.policy.model import RuleOutcome, Verdict
from export_guard.policy.pack import Pack
from export_guard.policy.remedies.facts import Facts
from export_guard.policy.remedies.levers import Lever, added, levers
from export_guard.policy.remedies.minimal import Minimal, minimal_sets
from export_guard.policy.remedies.remedy import NONE_NEEDED, SORTS, Most, Remedies, Remedy
from export_guard.policy.remedies.sending_less import most_that_pass

MOST_TOGETHER = 3
"""Most sorts of change that are tried together."""
MOST_ALTERNATIVES = 3
"""Most alternatives that are looked for within one sort (one kind of evidence or the other)."""
MOST_TRIES = 40
"""Most sets within one sort that are tried before one set is narrowed down instead."""
MOST_JUDGED = 5_000
"""How much one search may judge: kinds of changed data, each by one pack, once (a fifth of a second or so)."""
_ALWAYS = 20
"""What a pack costs beside the kinds, in kinds."""
MOST_REMEDIES = 12
"""Most remedies that are given."""

CUT_OFF = "the search was cut off: there may be more remedies than these, and smaller ones"

Rest = Literal["nothing", "at_most", "approve", "both"]
"""What settles the part of the objections that a change leaves."""
_SETTLES: dict[Rest, int] = {"at_most": 1, "approve": 1, "both": 2, "nothing": 0}


class _Spent(Exception):  # noqa: N818 - it says what is so
    """The search has taken all the decisions that it may."""


def find_remedies(facts: Facts, verdict: Verdict) -> Remedies:
    """What would make an export pass that is held or blocked; nothing for one that is allowed.

    The search is bounded by the numbers above. A remedy that may not be the smallest says so, and so do the notes
    where the search was cut off.
    """
    if verdict.outcome == "allow":
        return NONE_NEEDED
    search = _Search(facts, verdict)
    found: dict[Remedy, None] = {}
    with suppress(_Spent):  # the notes say so
        for remedy in search.remedies():
            found[remedy] = None
            if len(found) == MOST_REMEDIES:
                break
    notes = (CUT_OFF,) if search.cut_off else ()
    return Remedies(tuple(sorted(found, key=_order)), tuple(_in_vain(verdict)), notes)


@dataclass
class _Search:
    facts: Facts
    verdict: Verdict
    packs: list[Pack] = field(init=False)
    cut_off: bool = False
    _spent: int = 0

    def __post_init__(self) -> None:
        # A pack that does not object now does not object to less, so only the others are asked again.
        objecting = {rule.pack for rule in _objections(self.verdict)}
        self.packs = [pack for pack in self.facts.packs if pack.id in objecting]

    def remedies(self) -> Iterator[Remedy]:
        """Remedies of one sort; where there is none, of two, then of three sorts.

        Coarser places and evidence that are not enough alone are also tried with another sort that would do alone:
        with them less has to be left out.
        """
        # The sorts with few parts are cheap to search, so they come first: the search may be cut off.
        every = tuple(sorted(levers(self.facts, _objections(self.verdict)), key=lambda lever: len(lever.parts)))
        found: list[Remedy] = []
        for sorts in range(1, MOST_TOGETHER + 1):
            simpler = tuple(found)
            ways = (way for way in _ways(every, sorts) if not simpler or (sorts == 2 and _gentler(way[0], simpler)))
            for remedy in self._along(ways):
                found.append(remedy)
                yield remedy
            if found and sorts > 1:
                return

    def _along(self, ways: Iterable[_Way]) -> Iterator[Remedy]:
        """The smallest remedies of each way that leads anywhere; where the search is cut off, each way as a whole."""
        leading: list[tuple[_Way, Remedy]] = []
        try:
            for chosen, rest in ways:
                passing = self._settled(added(lever.whole for lever in chosen), rest)
                if passing is not None:
                    leading.append(((chosen, rest), passing))
            while leading:
                (chosen, rest), _ = leading[0]
                smallest = list(self._smallest(chosen, rest))
                leading.pop(0)
                yield from smallest
        except _Spent:
            yield from (replace(passing, smallest=False) for _, passing in leading)
            raise

    def _smallest(self, chosen: Sequence[Lever], rest: Rest) -> Iterator[Remedy]:
        """The smallest parts of some levers that pass together, when the whole of them does."""
        chosen = sorted(chosen, key=lambda lever: SORTS.index(lever.sort))  # what is in the data is made least
        whole = [lever.whole for lever in chosen]
        smallest, sets = True, Minimal[Remedy](((),), fewest=True)
        for place, lever in enumerate(chosen):
            others = added([*whole[:place], *whole[place + 1 :]])

            def passes(parts: tuple[Remedy, ...], others: Remedy = others) -> bool:
                return self._settled(added([others, *parts]), rest) is not None

            likely = lever.parts[: lever.likely]
            parts = likely if likely and passes(likely) else lever.parts
            sets = minimal_sets(parts, passes, most=MOST_ALTERNATIVES, tries=MOST_TRIES)
            smallest = smallest and sets.fewest
            whole[place] = added(sets.sets[0])
        for parts in sets.sets:
            settled = self._settled(added([*whole[:-1], *parts]), rest)
            if settled is not None and all(lever.sort in settled.sorts for lever in chosen):
                yield replace(settled, smallest=smallest)

    def _settled(self, change: Remedy, rest: Rest) -> Remedy | None:
        """The change with what settles the rest; ``None`` where that is not possible."""
        trial = _Trial(self, self.facts.after(change))
        good = _passes if rest in ("nothing", "at_most") else _may_be_released
        if rest in ("at_most", "both"):
            objections = _objections(trial.verdict(()))
            change = replace(change, at_most=most_that_pass(objections, lambda most: trial.all(most, good)))
            if not change.at_most:
                return None
        if not trial.all(change.at_most, good):
            return None
        if good is _passes:
            return change
        verdict = trial.verdict(change.at_most)
        return None if _passes(verdict) else replace(change, approvers=_approvers(verdict), outcome="hold")

    def spend(self, kinds: int) -> None:
        """Use some of what may be judged. Raises ``_Spent`` when nothing is left."""
        self._spent += kinds
        if self._spent > MOST_JUDGED:
            self.cut_off = True
            raise _Spent


@dataclass
class _Trial:
    """The decision on changed facts. What was counted once is not counted again, so it costs less."""

    search: _Search
    facts: Facts
    _asked: set[str] = field(default_factory=set)

    def all(self, at_most: tuple[Most, ...], good: Callable[[Verdict], bool]) -> bool:
        """Whether every pack is content; the one that objected last is asked first."""
        if not good(self.facts.decided((), at_most)):
            return False
        packs = self.search.packs
        for pack in tuple(packs):
            self._pay(pack)
            if not good(self.facts.decided((pack,), at_most)):
                packs.remove(pack)
                packs.insert(0, pack)
                return False
        return True

    def verdict(self, at_most: tuple[Most, ...]) -> Verdict:
        """What all the packs say."""
        for pack in self.search.packs:
            self._pay(pack)
        return self.facts.decided(self.search.packs, at_most)

    def _pay(self, pack: Pack) -> None:
        new = self.facts.profile is not self.search.facts.profile and pack.id not in self._asked
        self._asked.add(pack.id)
        self.search.spend(_ALWAYS + (len(self.facts.profile.exposure.kinds) if new else 0))


_Way = tuple[Sequence[Lever], Rest]


def _ways(every: Sequence[Lever], sorts: int) -> Iterator[tuple[tuple[Lever, ...], Rest]]:
    """Which levers to pull together and what to settle the rest with, for so many sorts of change in all."""
    for rest, settles in _SETTLES.items():
        if settles <= sorts:
            for chosen in combinations(every, sorts - settles):
                if len({lever.sort for lever in chosen}) == len(chosen):
                    yield chosen, rest


def _gentler(chosen: Sequence[Lever], simpler: Sequence[Remedy]) -> bool:
    """Whether leaving out less is possible by a sort that is not enough alone."""
    sorts = {lever.sort for lever in chosen}
    alone = {remedy.sorts[0] for remedy in simpler}
    return "leave_out" in sorts and bool(sorts & {"coarsen", "evidence"} - alone) and "approve" not in alone


def _objections(verdict: Verdict) -> tuple[RuleOutcome, ...]:
    return tuple(rule for rule in verdict.rules if rule.outcome != "allow")


def _passes(verdict: Verdict) -> bool:
    return verdict.outcome == "allow"


def _may_be_released(verdict: Verdict) -> bool:
    return _passes(verdict) or (verdict.outcome == "hold" and bool(_approvers(verdict)))


def _approvers(verdict: Verdict) -> tuple[str, ...]:
    """Who has to approve what is held; empty where one of the rules lets nobody."""
    held = _objections(verdict)
    if verdict.outcome != "hold" or not all(rule.may_approve for rule in held):
        return ()
    return tuple(dict.fromkeys(" or ".join(rule.may_approve) for rule in held))


def _in_vain(verdict: Verdict) -> Iterator[str]:
    """What does not help: what the objecting packs say of it, and a wait or an approval where they do not."""
    yield from dict.fromkeys(note for rule in _objections(verdict) for note in rule.does_not_help)


def _order(remedy: Remedy) -> tuple[int, int, int]:
    size = sum(len(part) for part in (remedy.leave_out, remedy.coarsen, remedy.evidence, remedy.declare))
    return (len(remedy.sorts), min((SORTS.index(sort) for sort in remedy.sorts), default=len(SORTS)), size)
