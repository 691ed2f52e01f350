"""The categories of a pack, counted: what is over its limit, what is near, what is there at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from export_guard.policy.counting import ZERO, ByNamespace, Collected, bounds, linked, shared
from export_guard.policy.model import PastExport
from export_guard.policy.pack import Category, Combination, Identifiers, Limit, Pack, Selector
from export_guard.profile.exposure import Exposure, KindExposure
from export_guard.profile.sketch import Bounds

NEAR = 0.8
"""Share of a limit from which a count is near it."""


@dataclass(frozen=True)
class Tally:
    """One category, counted. ``limit`` is the number that applied (of a combination: the lowest present).

    ``before`` is ``None`` where the category has no window. ``kinds`` were found in this export or in the
    window. ``contributes`` says that this export adds to it: an export with nothing of a category is not
    stopped for what was sent before. ``uncertain`` says that subjects are counted whose country nobody has
    said, or that cannot be told apart.
    """

    category: Category
    limit: Limit
    whole: Bounds
    here: Bounds
    before: Bounds | None
    kinds: tuple[str, ...]
    over: bool
    contributes: bool
    uncertain: bool = False
    detail: str = ""
    asks: frozenset[str] = frozenset()

    @property
    def near(self) -> bool:
        """At 80 % of the limit or more, and not over it."""
        return not self.over and self.limit.number > 0 and self.whole.high >= NEAR * self.limit.number

    @property
    def exactly_at_limit(self) -> bool:
        """At a limit that only more than it passes."""
        return self.limit.operator == "gt" and self.limit.number > 0 and self.whole.high == self.limit.number

    @property
    def ratio(self) -> float:
        """How much of the limit is reached (1.0: all of it)."""
        return self.whole.high / self.limit.number if self.limit.number else float("inf")


@dataclass
class Evidently:
    """The data of one decision: this export, and past exports by window."""

    today: date
    exposure: Exposure
    history: Sequence[PastExport]
    purpose: str
    _before: dict[date, Collected | None] = field(default_factory=dict)
    _whole: dict[date | None, Collected] = field(default_factory=dict)
    _here: Collected | None = None

    def instead(self, exposure: Exposure) -> Evidently:
        """Another export in the place of this one; what was united of the past is not united again."""
        return Evidently(self.today, exposure, self.history, self.purpose, self._before)

    @property
    def here(self) -> Collected:
        """The export alone."""
        if self._here is None:
            self._here = Collected([self.exposure])
        return self._here

    def whole_and_before(self, start: date | None) -> tuple[Collected, Collected | None]:
        """The export with the past ones since ``start``, and the past ones alone (``None`` if there are none)."""
        before = None if start is None else self._past(start)
        if start not in self._whole:
            self._whole[start] = self.here if before is None else Collected([], joined=[self.here, before])
        return self._whole[start], before

    def _past(self, start: date) -> Collected | None:
        if start not in self._before:
            past = [p.exposure for p in self.history if p.day >= start]
            self._before[start] = Collected(past) if past else None
        return self._before[start]


def tallies(pack: Pack, data: Evidently) -> tuple[Tally, ...]:
    """Count every category of a pack that applies under the declared purpose."""
    plain = {
        c.id: _tally(pack, c, data)
        for c in pack.categories
        if c.combines is None and (not c.only_for_purposes or data.purpose in c.only_for_purposes)
    }
    combined = [_combined(pack, c, c.combines, plain, data) for c in pack.categories if c.combines is not None]
    return (*plain.values(), *(t for t in combined if t is not None))


def _tally(pack: Pack, category: Category, data: Evidently) -> Tally:
    start = None if category.window is None else category.window.start(data.today)
    whole, before = data.whole_and_before(start)
    limit = category.limit or Limit(operator="gt", number=0)
    counted = _count(pack, category, whole, data.purpose)
    here = counted if before is None else _count(pack, category, data.here, data.purpose)
    earlier = ZERO if before is None else _count(pack, category, before, data.purpose)
    kinds = _kinds(category, whole)
    contributes = here.high > 0 or bool(bounds(data.here.subjects(kinds, pack.population), category.unit).high)
    return Tally(
        category,
        limit,
        counted,
        here,
        None if start is None else earlier,
        kinds,
        over=contributes and limit.passed_by(counted.high),
        contributes=contributes,
        uncertain=not counted.exact or (pack.population is not None and whole.holds_unknown_countries(kinds)),
        detail=_not_linked(category, kinds, counted),
        asks=_asked(pack, category, whole, limit.passed_by(counted.high), data.purpose),
    )


def _count(pack: Pack, category: Category, data: Collected, purpose: str) -> Bounds:
    if category.measure == "rows":
        return Bounds(data.rows, data.rows)
    if category.measure == "bytes":
        return Bounds(data.bytes, data.bytes)
    found = bounds(_subjects(pack, category, data, purpose), category.unit)
    if category.measure == "presence" and _kinds(category, data):
        return Bounds(max(found.low, 1), max(found.high, 1))
    return found


def _subjects(pack: Pack, category: Category, data: Collected, purpose: str) -> ByNamespace:
    if category.identifiers is not None:
        return linked(data, category.identifiers, pack.population, purpose)
    return data.subjects(_kinds(category, data), pack.population)


def _kinds(category: Category, data: Collected) -> tuple[str, ...]:
    if category.identifiers is not None:
        return tuple(data.classes(category.identifiers))
    return data.kinds(partial(_matches, category.match))


def _matches(selectors: Sequence[Selector], kind: KindExposure) -> bool:
    return any(s.matches(kind) for s in selectors)


def _not_linked(category: Category, kinds: tuple[str, ...], counted: Bounds) -> str:
    if category.identifiers is None or not kinds or counted.high:
        return ""
    return f"listed identifiers, but none linked to another that counts: no {category.title}"


def _asked(pack: Pack, category: Category, data: Collected, over: bool, purpose: str) -> frozenset[str]:
    """Questions that the left-out or merely undeclared groups of identifiers raise."""
    if category.identifiers is None:
        return frozenset()
    asked: set[str] = set()
    for harmless in category.identifiers.harmless_together:
        inside = tuple(k for k, c in data.classes(category.identifiers).items() if c <= set(harmless.classes))
        if harmless.asks is None or len(inside) < 2:
            continue
        if harmless.purposes:
            applies = over and purpose not in harmless.purposes
        else:
            doubtful = data.kinds(partial(_matches, harmless.asks_about))
            people = bounds(data.subjects(inside, pack.population), category.unit)
            applies = (
                bool(set(doubtful) & set(inside))
                and category.limit is not None
                and category.limit.passed_by(people.high)
            )
        if applies:
            asked.add(harmless.asks)
    return frozenset(asked)


def _combined(
    pack: Pack, category: Category, combination: Combination, plain: Mapping[str, Tally], data: Evidently
) -> Tally | None:
    """Combined data (28 CFR 202.205(g)): the lowest limit present, against any data type in the set."""
    present = {i: plain[i] for i in combination.members if i in plain and plain[i].whole.high > 0}
    start = None if category.window is None else category.window.start(data.today)
    whole, _ = data.whole_and_before(start)
    groups = sum(any(i in present for i in group) for group in combination.groups)
    identified = _identified(pack, combination, present, data, whole)
    missing = combination.including and not set(combination.including) & set(present)
    if missing or (groups < 2 and not identified.count.high):
        return None
    lowest = min(present.values(), key=lambda t: (t.limit.number, t.limit.operator == "gt", t.category.id))
    largest = max(present.values(), key=lambda t: (t.whole.high, t.category.id))
    highest = Bounds(max(largest.whole.low, identified.count.low), max(largest.whole.high, identified.count.high))
    contributes = identified.adds or any(t.contributes for t in present.values())
    over = contributes and lowest.limit.passed_by(highest.high)
    contested = over and not lowest.over
    return Tally(
        category,
        lowest.limit,
        highest,
        largest.here,
        largest.before,
        tuple(sorted({k for t in present.values() for k in t.kinds})),
        over=over,
        contributes=contributes,
        uncertain=largest.uncertain,
        detail=f"made of {', '.join(t.category.title for t in present.values())}; the lowest limit is that of "
        f"{lowest.category.title}",
        asks=frozenset({combination.asks}) if contested and combination.asks is not None else frozenset(),
    )


@dataclass(frozen=True)
class _Identified:
    """People with a listed identifier in a set where one is linked to sensitive data."""

    count: Bounds
    adds: bool


def _identified(
    pack: Pack, combination: Combination, present: Mapping[str, Tally], data: Evidently, whole: Collected
) -> _Identified:
    """People with a listed identifier, if any identifier is linked to one of the sensitive categories."""
    listing = pack.category_by_id.get(combination.identifiers_of or "")
    identifiers: Identifiers | None = None if listing is None else listing.identifiers
    sensitive = tuple(sorted({k for i in combination.linked_to if i in present for k in present[i].kinds}))
    if listing is None or identifiers is None or not sensitive:
        return _Identified(ZERO, False)
    named = tuple(k for k in whole.classes(identifiers) if k not in sensitive)
    people = whole.subjects(named, pack.population)
    together = shared(people, whole.subjects(sensitive, pack.population))
    if not any(s.bounds.high for s in together.values()):
        return _Identified(ZERO, False)
    added = bounds(data.here.subjects(named, pack.population), listing.unit)
    return _Identified(bounds(people, listing.unit), added.high > 0)
