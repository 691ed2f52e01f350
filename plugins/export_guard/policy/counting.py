"""How many subjects a category covers: in this export, in what went before, and in both together.

Subjects of one key namespace are united, over kinds, days and exports; subjects of different namespaces
cannot be compared, so their high bounds add up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from export_guard.policy.countries import iso_codes
from export_guard.policy.known_kinds import KnownKinds, Sort
from export_guard.policy.pack import Identifiers, Population, Selector
from export_guard.policy.sets import Placed, Sets
from export_guard.profile.exposure import ROW_NAMESPACE, UNKNOWN_COUNTRY, Exposure, KindExposure
from export_guard.profile.sketch import Bounds, SubjectSketch

DEVICE_NAMESPACES = "device:"
"""How the namespaces begin in which a subject is a device."""

ByNamespace = Mapping[str, SubjectSketch]
_Shape = frozenset[int] | tuple["_Shape", ...]
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

    def __init__(
        self, exposures: Iterable[Exposure], joined: Iterable[Collected] = (), sets: Sets | None = None
    ) -> None:
        own = tuple(exposures)
        self._parts = tuple(joined)
        self._sets = Sets() if sets is None else sets
        self.rows: int = sum(e.rows for e in own) + sum(p.rows for p in self._parts)
        self.bytes: int = sum(e.bytes for e in own) + sum(p.bytes for p in self._parts)
        self._sketches: dict[str, list[KindExposure]] = {}
        found: set[Sort] = set()
        for exposure in own:
            for name, kind in exposure.kinds.items():
                self._sketches.setdefault(name, []).append(kind)
                found.add((name, kind.family, kind.tags))
        self._known: KnownKinds = self._sets.known(frozenset(found.union(*(part._known.sorts for part in self._parts))))
        self._told_of: dict[_Shape, frozenset[str]] = {}
        self._asked: dict[int, tuple[tuple[str, ...], _Shape]] = {}
        self._united: dict[tuple[_Shape, tuple[str, ...] | None], dict[str, SubjectSketch]] = {}

    def kinds(self, selectors: Sequence[Selector]) -> tuple[str, ...]:
        """Names of the kinds that one of a pack's selectors takes, in alphabetical order."""
        return self._known.taken(selectors)

    def classes(self, identifiers: Identifiers) -> Mapping[str, frozenset[str]]:
        """The listed identifiers that are present, each with its classes."""
        return self._known.classes(identifiers)

    def subjects(self, kinds: tuple[str, ...], population: Counted) -> dict[str, SubjectSketch]:
        """Subjects of any of the kinds, one sketch a namespace."""
        return self._subjects(self._shape(kinds), population)

    @cached_property
    def _shapes(self) -> tuple[Mapping[str, int], Sequence[Sequence[Placed]]]:
        """Kinds about the same subjects have one number; by number, the namespaces and countries of these subjects."""
        numbers: dict[frozenset[tuple[str, str, int]], int] = {}
        shapes: list[list[Placed]] = []
        of_kinds: dict[str, int] = {}
        for kind, exposed in self._sketches.items():
            placed = dict(self._sets.placed(exposed[0]))
            for found in exposed[1:]:
                placed |= self._sets.placed(found)
            number = of_kinds[kind] = numbers.setdefault(frozenset(placed), len(numbers))
            if number == len(shapes):
                shapes.append(list(placed.values()))
        return of_kinds, shapes

    def _shape(self, kinds: tuple[str, ...]) -> _Shape:
        """What tells apart whom some kinds are about: equal shapes have the same subjects."""
        known = self._asked.get(id(kinds))  # by identity: hashing two hundred names takes longer than the answer
        if known is None:
            known = self._asked[id(kinds)] = (kinds, self._shape_of(kinds))
        return known[1]

    def _shape_of(self, kinds: tuple[str, ...]) -> _Shape:
        if self._parts:
            return tuple(part._shape(kinds) for part in self._parts)
        numbers, _ = self._shapes
        return frozenset({numbers[kind] for kind in kinds if kind in numbers})

    def singly(self, kinds: Iterable[str], population: Counted) -> list[dict[str, SubjectSketch]]:
        """Subjects of each kind; of kinds about the same subjects only two are listed, which is enough for a pair."""
        shapes = Counter(self._shape_of_one(kind) for kind in kinds)
        return [self._subjects(shape, population) for shape, n in shapes.items() for _ in range(min(n, 2))]

    def _shape_of_one(self, kind: str) -> _Shape:
        if self._parts:
            return tuple(part._shape_of_one(kind) for part in self._parts)
        numbers, _ = self._shapes
        return frozenset((numbers[kind],)) if kind in numbers else frozenset()

    def _subjects(self, shape: _Shape, population: Counted) -> dict[str, SubjectSketch]:
        key = (shape, _key(population))
        if key not in self._united:
            self._united[key] = self._unite(shape, population)
        return self._united[key]

    def _unite(self, shape: _Shape, population: Counted) -> dict[str, SubjectSketch]:
        if isinstance(shape, tuple):
            parts = zip(self._parts, shape, strict=True)
            return self._all_of(part._subjects(each, population) for part, each in parts)
        sketches: dict[str, list[SubjectSketch]] = {}
        _, shapes = self._shapes
        for number in sorted(shape):
            for namespace, country, sketch in shapes[number]:
                if counts(population, country):
                    sketches.setdefault(namespace, []).append(sketch)
        return {namespace: self._sets.union(each) for namespace, each in sketches.items()}

    def _all_of(self, parts: Iterable[ByNamespace]) -> dict[str, SubjectSketch]:
        return {namespace: self._sets.union(sketches) for namespace, sketches in _by_namespace(parts).items()}

    def in_two(self, parts: Iterable[ByNamespace]) -> dict[str, SubjectSketch]:
        """Subjects in at least two of the parts, namespace by namespace."""
        found = _by_namespace(parts)
        return {n: self._sets.in_two(sketches) for n, sketches in found.items() if len(sketches) > 1}

    def shared(self, one: ByNamespace, other: ByNamespace) -> dict[str, SubjectSketch]:
        """The intersection: subjects of different namespaces are never the same as far as anyone can tell."""
        return {n: self._sets.intersection(sketch, other[n]) for n, sketch in one.items() if n in other}

    def may_be_in(self, kinds: tuple[str, ...], population: Counted) -> bool:
        """Whether subjects are told of in a country that counts, or in none, be it nobody there after all."""
        return any(counts(population, country) for country in self._countries(self._shape(kinds)))

    def holds_unknown_countries(self, kinds: tuple[str, ...]) -> bool:
        """Whether subjects are among them whose country nobody has said."""
        return not all(is_known(country) for country in self._countries(self._shape(kinds)))

    def surely(self, kinds: tuple[str, ...], population: Population | None) -> Surely | None:
        """Those who are known to be of a population, where the data says countries of some and not of others."""
        known = {is_known(country) for country in self._countries(self._shape(kinds))}
        return None if population is None or known != {True, False} else Surely(population.countries)

    def _countries(self, shape: _Shape) -> frozenset[str]:
        if shape not in self._told_of:
            if isinstance(shape, tuple):
                parts = zip(self._parts, shape, strict=True)
                self._told_of[shape] = frozenset().union(*(part._countries(each) for part, each in parts))
            else:
                _, shapes = self._shapes
                self._told_of[shape] = frozenset(country for n in shape for _, country, _ in shapes[n])
        return self._told_of[shape]


def _by_namespace(parts: Iterable[ByNamespace]) -> dict[str, list[SubjectSketch]]:
    sketches: dict[str, list[SubjectSketch]] = {}
    for part in parts:
        for namespace, sketch in part.items():
            sketches.setdefault(namespace, []).append(sketch)
    return sketches


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
    single = data.singly((kind for kind in classes if kind not in within), population)
    groups = [data.subjects(kinds, population) for kinds in grouped if kinds]
    others = [data.subjects(beside, population)] if beside and classes else []
    return data.in_two([*single, *groups, *others])
