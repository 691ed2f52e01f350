"""The categories of a pack, counted: what is over its limit, what is near, what is there at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from export_guard.policy.counting import ZERO, ByNamespace, Collected, Counted, bounds, linked
from export_guard.policy.evidently import Evidently
from export_guard.policy.model import Export, Unit
from export_guard.policy.pack import Category, Combination, Identifiers, Limit, Pack
from export_guard.policy.pack_categories import Declared
from export_guard.profile.sketch import Bounds

NEAR = 0.8
"""Share of a limit from which a count is near it."""

Columns = Callable[[str], tuple[str, ...]]
"""Labels of the columns in which a kind was found."""


@dataclass(frozen=True)
class Tally:
    """One category, counted. ``limit`` is the number that applied (of a combination: the lowest present).

    ``before`` is ``None`` where the category has no window. ``kinds`` were found in this export or in the
    window. ``contributes`` says that this export adds to it: an export with nothing of a category is not
    stopped for what was sent before. ``uncertain`` says that subjects are counted whose country nobody has
    said, or that cannot be told apart. ``doubt`` says why it may as well be nothing: then it stops an export
    only until somebody has said.
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
    doubt: str = ""

    @property
    def near(self) -> bool:
        """At 80 % of the limit or more, and not over it."""
        below = self.limit.number > 1 and not self.limit.reached_by(self.whole.high)
        return below and self.whole.high >= NEAR * self.limit.number

    @property
    def exactly_at_limit(self) -> bool:
        """At a limit that only more than it passes."""
        return self.limit.operator == "gt" and self.limit.number > 0 and self.whole.high == self.limit.number

    @property
    def ratio(self) -> float:
        """How much of the limit is reached (1.0: all of it)."""
        return self.whole.high / self.limit.number if self.limit.number else float("inf")


@dataclass(frozen=True)
class _Look:
    """The data of one decision with what is declared of the export and where the kinds stand."""

    data: Evidently
    export: Export
    columns: Columns


def tallies(pack: Pack, data: Evidently, export: Export, columns: Columns) -> tuple[Tally, ...]:
    """Count every category of a pack that applies under the declared purpose."""
    look = _Look(data, export, columns)
    plain = {
        c.id: _at_most(_tally(pack, c, look), data.most)
        for c in pack.counted
        if c.combines is None and (not c.only_for_purposes or data.purpose in c.only_for_purposes)
    }
    combined = [_combined(pack, c, c.combines, plain, data) for c in pack.counted if c.combines is not None]
    return (*plain.values(), *(t for t in combined if t is not None))


def _at_most(tally: Tally, most: Mapping[Unit, int]) -> Tally:
    """The worst that a tally can be when no more than so many are sent: all of them count, and all are new."""
    if tally.category.unit not in most:
        return tally
    number = most[tally.category.unit]
    worst = _worst(tally.whole, tally.before, number)
    over = tally.contributes and tally.limit.passed_by(worst.high)
    return replace(tally, whole=worst, here=_worst(tally.here, None, number), over=over)


def _worst(whole: Bounds, before: Bounds | None, number: int) -> Bounds:
    high = min(whole.high, (0 if before is None else before.high) + number)
    return Bounds(min(whole.low, high), high)


def _tally(pack: Pack, category: Category, look: _Look) -> Tally:
    if category.harmless_values is not None and f"{pack.id}/{category.id}" in look.export.harmless:
        return _here_only(category, ZERO)
    if category.declared is not None:
        return _of_class(category, category.declared, look.export)
    if category.columns:
        return _of_columns(category, look)
    data = look.data
    whole, before = data.whole_and_before(category)
    limit = category.limit or Limit(operator="gt", number=0)
    counted = _count(pack, category, whole, look)
    here = counted if before is None else _count(pack, category, data.here, look)
    earlier = ZERO if before is None else _count(pack, category, before, look)
    kinds = _kinds(category, whole, look.export)
    contributes = here.high > 0 or bool(bounds(data.here.subjects(kinds, pack.population), category.unit).high)
    return Tally(
        category,
        limit,
        counted,
        here,
        None if category.window is None else earlier,
        kinds,
        over=contributes and limit.passed_by(counted.high),
        contributes=contributes,
        uncertain=not counted.exact or (pack.population is not None and whole.holds_unknown_countries(kinds)),
        detail=_not_linked(category, kinds, counted),
        asks=_asked(pack, category, whole, limit.passed_by(counted.high), data.purpose)
        | _related(pack, category, look, limit, counted)
        | _split(pack, category, look, limit, counted),
    )


def _related(pack: Pack, category: Category, look: _Look, limit: Limit, counted: Bounds) -> frozenset[str]:
    """Whether it would be over its limit if all recipients were related parties (A14)."""
    everybody = None if limit.reached_by(counted.high) else look.data.with_all_recipients(category)
    over = everybody is not None and limit.reached_by(_count(pack, category, everybody, look).high)
    return frozenset({"A14"}) if over else frozenset()


def _split(pack: Pack, category: Category, look: _Look, limit: Limit, counted: Bounds) -> frozenset[str]:
    """Whether it would be over its limit but for New Year between two exports (A23), as far as history is known."""
    turned = None if limit.reached_by(counted.high) else look.data.over_new_year(category)
    over = turned is not None and limit.reached_by(_count(pack, category, turned, look).high)
    return frozenset({"A23"}) if over else frozenset()


def _of_class(category: Category, declared: Declared, export: Export) -> Tally:
    """A class that people give to the dataset: one dataset, none, or one as long as nobody has said."""
    fact = export.facts.get(declared.fact)
    doubtful = fact is None and declared.if_undeclared == "hold"
    return _here_only(
        category,
        Bounds(int(fact is True), int(fact is True or doubtful)),
        doubt=f"nobody has said whether {declared.fact} is true of this data" if doubtful else "",
    )


def _of_columns(category: Category, look: _Look) -> Tally:
    """Columns that are there: they may be about every row."""
    kinds = tuple(sorted(name for name in category.columns if look.columns(name)))
    return _here_only(category, Bounds(1, max(look.data.exposure.rows, 1)) if kinds else ZERO, kinds)


def _here_only(category: Category, count: Bounds, kinds: tuple[str, ...] = (), doubt: str = "") -> Tally:
    limit = category.limit or Limit(operator="gt", number=0)
    over, there = limit.passed_by(count.high), count.high > 0
    return Tally(category, limit, count, count, None, kinds, over=over, contributes=there, doubt=doubt)


def _count(pack: Pack, category: Category, collected: Collected, look: _Look) -> Bounds:
    if category.measure == "rows":
        return Bounds(collected.rows, collected.rows)
    if category.measure == "bytes":
        return Bounds(collected.bytes, collected.bytes)
    if category.located is not None and category.located.count == "inside":
        screening = look.export.screenings.get(category.located.areas)
        return ZERO if screening is None else screening.inside
    kinds = _kinds(category, collected, look.export)
    found = bounds(_subjects(category, collected, kinds, pack.population, look.data.purpose), category.unit)
    sure = collected.surely(kinds, pack.population)
    if sure is not None:
        known = bounds(_subjects(category, collected, kinds, sure, look.data.purpose), category.unit)
        found = Bounds(min(known.low, found.low), found.high)
    somebody = bounds(collected.subjects(kinds, None), category.unit).high
    abroad = somebody and not collected.may_be_in(kinds, pack.population)
    if category.measure == "presence" and kinds and not abroad:
        return Bounds(max(found.low, 1), max(found.high, 1))
    return found


def _subjects(
    category: Category, collected: Collected, kinds: tuple[str, ...], population: Counted, purpose: str
) -> ByNamespace:
    if category.identifiers is not None:
        return linked(collected, category.identifiers, population, purpose)
    return collected.subjects(kinds, population)


def _kinds(category: Category, collected: Collected, export: Export) -> tuple[str, ...]:
    if category.identifiers is not None:
        return tuple(collected.classes(category.identifiers))
    kinds = collected.kinds(category.match)
    screening = None if category.located is None else export.screenings.get(category.located.areas)
    if screening is None or category.located is None or category.located.count == "inside":
        return kinds
    return tuple(k for k in kinds if k in screening.unscreened)


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
            doubtful = data.kinds(harmless.asks_about)
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
    whole, _ = data.whole_and_before(category)
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
    together = whole.shared(people, whole.subjects(sensitive, pack.population))
    if not any(s.bounds.high for s in together.values()):
        return _Identified(ZERO, False)
    added = bounds(data.here.subjects(named, pack.population), listing.unit)
    count = bounds(people, listing.unit)
    if listing.unit in data.most:
        count = _worst(count, _named_before(listing, identifiers, pack, data), data.most[listing.unit])
    return _Identified(count, added.high > 0)


def _named_before(listing: Category, identifiers: Identifiers, pack: Pack, data: Evidently) -> Bounds | None:
    """Everybody with a listed identifier in the window of a category, before this export."""
    _, before = data.whole_and_before(listing)
    if before is None:
        return None
    return bounds(before.subjects(tuple(before.classes(identifiers)), pack.population), listing.unit)
