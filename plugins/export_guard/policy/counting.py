"""How many subjects a category covers: in this export, in what went before, and in both together.

Subjects of one key namespace are united, over kinds, days and exports; subjects of different namespaces
cannot be compared, so their high bounds add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from export_guard.kinds.kind import Family
from export_guard.policy.countries import iso_codes
from export_guard.policy.pack import Identifiers, Population
from export_guard.profile.exposure import ROW_NAMESPACE, UNKNOWN_COUNTRY, Exposure, KindExposure
from export_guard.profile.sketch import Bounds, SubjectSketch

DEVICE_NAMESPACES = "device:"
"""How the namespaces begin in which a subject is a device."""

Traits = tuple[Family | None, frozenset[str]]
ByNamespace = Mapping[str, SubjectSketch]
Belongs = Callable[[KindExposure], bool]
ZERO = Bounds(0, 0)


def counts(population: Population | None, country: str) -> bool:
    """Whether subjects of a country count.

    They do when nobody has said the country, when what was said is no country code, and when the
    country is protected.
    """
    return (
        population is None
        or country == UNKNOWN_COUNTRY
        or country not in iso_codes()
        or country in population.countries
    )


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
        self._united: dict[tuple[tuple[str, ...], tuple[str, ...] | None], dict[str, SubjectSketch]] = {}
        self._classes: dict[int, dict[str, frozenset[str]]] = {}

    def kinds(self, belongs: Belongs) -> tuple[str, ...]:
        """Names of the kinds that belong, in alphabetical order."""
        return tuple(sorted(name for name, found in self._found.items() if any(belongs(k) for k in found.values())))

    def classes(self, identifiers: Identifiers) -> dict[str, frozenset[str]]:
        """The listed identifiers that are present, each with its classes."""
        if id(identifiers) not in self._classes:
            classes = {
                name: frozenset[str]().union(*(identifiers.classes_of(k) for k in found.values()))
                for name, found in sorted(self._found.items())
            }
            self._classes[id(identifiers)] = {name: c for name, c in classes.items() if c}
        return self._classes[id(identifiers)]

    def subjects(self, kinds: tuple[str, ...], population: Population | None) -> dict[str, SubjectSketch]:
        """Subjects of any of the kinds, one sketch a namespace."""
        key = (kinds, None if population is None else population.countries)
        if key not in self._united:
            self._united[key] = self._unite(kinds, population)
        return self._united[key]

    def _unite(self, kinds: tuple[str, ...], population: Population | None) -> dict[str, SubjectSketch]:
        if self._parts:
            return united(part.subjects(kinds, population) for part in self._parts)
        if len(kinds) > 1:
            return united(self.subjects((kind,), population) for kind in kinds)
        sketches: dict[str, list[SubjectSketch]] = {}
        for kind in kinds:
            for found in self._sketches.get(kind, ()):
                for namespace, countries in found.subjects.sketches.items():
                    sketches.setdefault(namespace, []).extend(s for c, s in countries.items() if counts(population, c))
        return {n: self._same.one_for(_union(each)) for n, each in sketches.items() if each}

    def may_be_in(self, kinds: tuple[str, ...], population: Population | None) -> bool:
        """Whether subjects are told of in a country that counts, or in none, be it nobody there after all."""
        return any(part.may_be_in(kinds, population) for part in self._parts) or any(
            counts(population, country)
            for kind in kinds
            for found in self._sketches.get(kind, ())
            for countries in found.subjects.sketches.values()
            for country in countries
        )

    def holds_unknown_countries(self, kinds: tuple[str, ...]) -> bool:
        """Whether subjects are among them whose country nobody has said."""
        return any(part.holds_unknown_countries(kinds) for part in self._parts) or any(
            country == UNKNOWN_COUNTRY or country not in iso_codes()
            for kind in kinds
            for found in self._sketches.get(kind, ())
            for countries in found.subjects.sketches.values()
            for country in countries
        )


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


def united(parts: Iterable[ByNamespace]) -> dict[str, SubjectSketch]:
    """The union, namespace by namespace."""
    sketches: dict[str, list[SubjectSketch]] = {}
    for part in parts:
        for namespace, sketch in part.items():
            sketches.setdefault(namespace, []).append(sketch)
    return {n: _union(each) for n, each in sketches.items()}


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


def _union(sketches: list[SubjectSketch]) -> SubjectSketch:
    distinct = list({id(s): s for s in sketches}.values())
    return distinct[0] if len(distinct) == 1 else distinct[0].union(*distinct[1:])


def linked(data: Collected, identifiers: Identifiers, population: Population | None, purpose: str) -> ByNamespace:
    """Subjects of whom two different listed identifiers are known, or one and something else that is sensitive.

    Pairs count when they are two identifiers outside every harmless group, or of two different groups,
    or one outside and one within (28 CFR 202.212(a)(1), (b)); so does any identifier beside what the pack
    links it to, where that is no listed identifier itself (202.212(a)(2)).
    """
    classes = data.classes(identifiers)
    sensitive = data.kinds(lambda kind: any(s.matches(kind) for s in identifiers.linked_to))
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
