"""How many subjects a category covers: in this export, in what went before, and in both together.

Subjects of one key namespace are united, over kinds, days and exports; subjects of different namespaces
cannot be compared, so their high bounds add up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from export_guard.kinds.kind import Family
from export_guard.policy.countries import iso_codes
from export_guard.policy.pack import Identifiers, Population, Selector
from export_guard.profile.exposure import ROW_NAMESPACE, UNKNOWN_COUNTRY, Exposure, KindExposure
from export_guard.profile.sketch import Bounds, SubjectSketch

DEVICE_NAMESPACES = "device:"
"""How the namespaces begin in which a subject is a device."""

Traits = tuple[Family | None, frozenset[str]]
ByNamespace = Mapping[str, SubjectSketch]
KindTraits = tuple[str, Family | None, frozenset[str]]
ZERO = Bounds(0, 0)


@dataclass(frozen=True)
class Surely:
    """A population without those whose country nobody has said."""

    countries: tuple[str, ...]


Counted = Population | Surely | None
"""Whose data counts; ``None``: everyone's."""


def counts(population: Counted, country: str) -> bool:
    """Whether subjects of a country count.

    They do when nobody has said the country, when what was said is no country code, and when the
    country is protected.
    """
    if population is None or country in population.countries:
        return True
    return not isinstance(population, Surely) and not is_known(country)


def is_known(country: str) -> bool:
    """Whether somebody has said a country of the subjects, and it is one."""
    return country != UNKNOWN_COUNTRY and country in iso_codes()


def _key(population: Counted) -> tuple[str, ...] | None:
    if population is None:
        return None
    return ("surely", *population.countries) if isinstance(population, Surely) else population.countries


class Collected:
    """Several exposures as one, with the unions that were already asked for.

    A collection can be joined from others, so that what was united for a part is not united again.
    """

    def __init__(self, exposures: Iterable[Exposure], joined: Iterable[Collected] = ()) -> None:
        own = tuple(exposures)
        self._parts = tuple(joined)
        self.rows: int = sum(e.rows for e in own) + sum(p.rows for p in self._parts)
        self.bytes: int = sum(e.bytes for e in own) + sum(p.bytes for p in self._parts)
        self._found: dict[str, dict[Traits, KindExposure]] = {}
        self._sketches: dict[str, list[KindExposure]] = {}
        for exposure in own:
            for name, kind in exposure.kinds.items():
                self._sketches.setdefault(name, []).append(kind)
                self._found.setdefault(name, {}).setdefault((kind.family, kind.tags), kind)
        for part in self._parts:
            for name, found in part._found.items():
                self._found.setdefault(name, {}).update(found)
        self._same = _Same()
        self._unions: _Unions = self._parts[0]._unions if self._parts else _Unions()
        self._united: dict[tuple[tuple[str, ...], tuple[str, ...] | None], dict[str, SubjectSketch]] = {}
        self._singles: dict[tuple[str, ...] | None, dict[str, dict[str, SubjectSketch]]] = {}
        """Subjects of single kinds, by the countries that count."""
        self._alike: dict[frozenset[tuple[str, int]], dict[str, SubjectSketch]] = {}
        """What was united, by the very sketches it was made of (they live as long as the exposures here)."""
        self._classes: dict[int, dict[str, frozenset[str]]] = {}
        self._told_of: dict[tuple[str, ...], frozenset[str]] = {}

    @cached_property
    def _there(self) -> frozenset[KindTraits]:
        """The kinds that were found, with what selectors look at."""
        return frozenset((name, *traits) for name, found in self._found.items() for traits in found)

    def kinds(self, selectors: tuple[Selector, ...]) -> tuple[str, ...]:
        """Names of the kinds that one of the selectors matches, in alphabetical order."""
        return _MATCHING.kinds(selectors, self._there)

    def classes(self, identifiers: Identifiers) -> dict[str, frozenset[str]]:
        """The listed identifiers that are present, each with its classes."""
        if id(identifiers) not in self._classes:
            classes: dict[str, set[str]] = {}
            for listed, selectors in identifiers.classes.items():
                for name in self.kinds(selectors):
                    classes.setdefault(name, set()).add(listed)
            self._classes[id(identifiers)] = {name: frozenset(classes[name]) for name in sorted(classes)}
        return self._classes[id(identifiers)]

    def subjects(self, kinds: tuple[str, ...], population: Counted) -> dict[str, SubjectSketch]:
        """Subjects of any of the kinds, one sketch a namespace."""
        key = (kinds, _key(population))
        if key not in self._united:
            self._united[key] = self._unite(kinds, population)
        return self._united[key]

    def _unite(self, kinds: tuple[str, ...], population: Counted) -> dict[str, SubjectSketch]:
        if self._parts:
            return self._unions.by_namespace(part.subjects(kinds, population) for part in self._parts)
        singles = self._singles.setdefault(_key(population), {})
        distinct: dict[int, dict[str, SubjectSketch]] = {}
        for kind in kinds:
            single = singles.get(kind)
            if single is None:
                single = singles[kind] = self._of_one(kind, population)
            distinct[id(single)] = single
        if len(distinct) == 1:
            return next(iter(distinct.values()))
        return self._unions.by_namespace(distinct.values())

    def _of_one(self, kind: str, population: Counted) -> dict[str, SubjectSketch]:
        counted = [
            (namespace, sketch)
            for found in self._sketches.get(kind, ())
            for namespace, countries in found.subjects.sketches.items()
            for country, sketch in countries.items()
            if counts(population, country)
        ]
        same_as = frozenset((namespace, id(sketch)) for namespace, sketch in counted)
        if same_as not in self._alike:
            sketches: dict[str, list[SubjectSketch]] = {}
            for namespace, sketch in counted:
                sketches.setdefault(namespace, []).append(sketch)
            self._alike[same_as] = {n: self._same.one_for(self._unions.of(each)) for n, each in sketches.items()}
        return self._alike[same_as]

    def may_be_in(self, kinds: tuple[str, ...], population: Counted) -> bool:
        """Whether subjects are told of in a country that counts, or in none, be it nobody there after all."""
        return any(counts(population, country) for country in self._countries(kinds))

    def holds_unknown_countries(self, kinds: tuple[str, ...]) -> bool:
        """Whether subjects are among them whose country nobody has said."""
        return not all(map(is_known, self._countries(kinds)))

    def surely(self, kinds: tuple[str, ...], population: Population | None) -> Surely | None:
        """Those who are known to be of a population, where the data says countries of some and not of others."""
        known = {is_known(country) for country in self._countries(kinds)}
        return None if population is None or known != {True, False} else Surely(population.countries)

    def _countries(self, kinds: tuple[str, ...]) -> frozenset[str]:
        if kinds not in self._told_of:
            own = frozenset(
                country
                for kind in kinds
                for found in self._sketches.get(kind, ())
                for countries in found.subjects.sketches.values()
                for country in countries
            )
            self._told_of[kinds] = own.union(*(part._countries(kinds) for part in self._parts))
        return self._told_of[kinds]


class _Same:
    """One object for equal sketches: most columns of a table are about the same subjects.

    Uniting a sketch with itself costs as much as with any other, so the equal ones are found first.
    """

    def __init__(self) -> None:
        self._known: dict[Bounds, list[tuple[bytes, SubjectSketch]]] = {}

    def one_for(self, sketch: SubjectSketch) -> SubjectSketch:
        alike = self._known.setdefault(sketch.bounds, [])
        if any(same is sketch for _, same in alike):
            return sketch
        content = sketch.to_bytes()
        for known, same in alike:
            if known == content:
                return same
        alike.append((content, sketch))
        return sketch


class _Unions:
    """Unions that were made before: kinds about the same subjects have the same sketches to unite."""

    def __init__(self) -> None:
        self._known: dict[frozenset[int], tuple[tuple[SubjectSketch, ...], SubjectSketch]] = {}

    def of(self, sketches: Iterable[SubjectSketch]) -> SubjectSketch:
        """The union of some sketches, at least one."""
        distinct = {id(s): s for s in sketches}
        key = frozenset(distinct)
        if key not in self._known:
            first, *rest = distinct.values()
            # The sketches are kept with their union: as long as they live, their ids are theirs.
            self._known[key] = ((first, *rest), first.union(*rest) if rest else first)
        return self._known[key][1]

    def by_namespace(self, parts: Iterable[ByNamespace]) -> dict[str, SubjectSketch]:
        """The union, namespace by namespace."""
        sketches: dict[str, list[SubjectSketch]] = {}
        for part in parts:
            for namespace, sketch in part.items():
                sketches.setdefault(namespace, []).append(sketch)
        return {n: self.of(each) for n, each in sketches.items()}


class _Matching:
    """Which kinds selectors match: the selectors of a pack are asked the same over and over."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[tuple[Selector, ...], dict[frozenset[KindTraits], tuple[str, ...]]]] = {}

    def kinds(self, selectors: tuple[Selector, ...], there: frozenset[KindTraits]) -> tuple[str, ...]:
        """Names of the kinds that one of the selectors matches, in alphabetical order."""
        held = self._known.get(id(selectors))
        if held is None or held[0] is not selectors or len(held[1]) >= _REMEMBERED:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            held = self._known[id(selectors)] = (selectors, {})
        if there not in held[1]:
            held[1][there] = tuple(
                sorted({name for name, family, tags in there if _one(selectors, name, family, tags)})
            )
        return held[1][there]


_REMEMBERED = 512
"""Most selectors, and sets of kinds for each, whose answer is remembered."""

_MATCHING = _Matching()


def _one(selectors: tuple[Selector, ...], name: str, family: Family | None, tags: frozenset[str]) -> bool:
    for selector in selectors:  # noqa: SIM110  (called for every kind and every category: a generator costs as much again)
        if selector.fits(name, family, tags):
            return True
    return False


def united(parts: Iterable[ByNamespace]) -> dict[str, SubjectSketch]:
    """The union, namespace by namespace."""
    return _Unions().by_namespace(parts)


def shared(one: ByNamespace, other: ByNamespace) -> dict[str, SubjectSketch]:
    """The intersection: subjects of different namespaces are never the same as far as anyone can tell."""
    return {
        n: sketch if sketch is other[n] else sketch.intersection(other[n]) for n, sketch in one.items() if n in other
    }


def bounds(subjects: ByNamespace, unit: str) -> Bounds:
    """High: the sum over namespaces. Low: the largest namespace in which a subject surely is such a unit.

    Rows without a subject key may all be about one subject. People are no devices, but where nothing
    better is known they stand for them in the high bound.
    """
    each = {namespace: sketch.bounds for namespace, sketch in subjects.items()}
    lows = (_surely(namespace, b, unit) for namespace, b in each.items())
    return Bounds(max(lows, default=0), sum(b.high for b in each.values()))


def _surely(namespace: str, found: Bounds, unit: str) -> int:
    if namespace == ROW_NAMESPACE or (unit == "device" and not namespace.startswith(DEVICE_NAMESPACES)):
        return min(1, found.low)
    return found.low


def linked(data: Collected, identifiers: Identifiers, population: Counted, purpose: str) -> ByNamespace:
    """Subjects of whom two different listed identifiers are known, or one and something else that is sensitive.

    Pairs count when they are two identifiers outside every harmless group, or of two different groups,
    or one outside and one within (28 CFR 202.212(a)(1), (b)); so does any identifier beside what the pack
    links it to, where that is no listed identifier itself (202.212(a)(2)).
    """
    classes = data.classes(identifiers)
    sensitive = data.kinds(identifiers.linked_to)
    beside = tuple(kind for kind in sensitive if kind not in classes)
    grouped: list[tuple[str, ...]] = []
    within: set[str] = set()
    for harmless in identifiers.harmless_together:
        if not harmless.purposes or purpose in harmless.purposes:
            inside = tuple(k for k, c in classes.items() if k not in within and c <= set(harmless.classes))
            grouped.append(inside)
            within.update(inside)
    single = [data.subjects((kind,), population) for kind in classes if kind not in within]
    groups = [data.subjects(kinds, population) for kinds in grouped if kinds]
    others = [data.subjects(beside, population)] if beside and classes else []
    return _in_two([*single, *groups, *others])


def _in_two(sets: list[ByNamespace]) -> ByNamespace:
    """Subjects in at least two of the sets, in one pass."""
    once: ByNamespace = {}
    twice: list[ByNamespace] = []
    for subjects in sets:
        twice.append(shared(once, subjects))
        once = united((once, subjects))
    return united(twice)
