"""Sets of subjects as one decision needs them: equal ones are one object, and nothing is united or cut twice.

Most columns of a table are about the same subjects, and most categories are made of the same kinds, so a decision
asks for the same few unions again and again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from export_guard.policy.known_kinds import KnownKinds, Sort
from export_guard.profile.exposure import KindExposure
from export_guard.profile.sketch import Bounds, SubjectSketch

Placed = tuple[str, str, SubjectSketch]
"""Subjects of one namespace and country."""


class Sets:
    """What was united and cut so far. Everything that it was given stays alive as long as it does."""

    def __init__(self) -> None:
        self._same: dict[int, tuple[SubjectSketch, SubjectSketch]] = {}
        self._alike: dict[Bounds, list[tuple[bytes, SubjectSketch]]] = {}
        self._unions: dict[frozenset[int], SubjectSketch] = {}
        self._cuts: dict[frozenset[int], SubjectSketch] = {}
        self._placed: dict[int, tuple[KindExposure, Mapping[tuple[str, str, int], Placed]]] = {}
        self._known: dict[frozenset[Sort], KnownKinds] = {}

    def one_for(self, sketch: SubjectSketch) -> SubjectSketch:
        """The one object that stands for all sketches that are equal to this one."""
        known = self._same.get(id(sketch))
        if known is None:
            known = self._same[id(sketch)] = (sketch, self._first_equal(sketch))
        return known[1]

    def union(self, sketches: Iterable[SubjectSketch]) -> SubjectSketch:
        """Subjects in any of the sketches, of which there is at least one."""
        distinct = {id(one): one for one in map(self.one_for, sketches)}
        if len(distinct) == 1:
            return next(iter(distinct.values()))
        key = frozenset(distinct)
        if key not in self._unions:
            first, *others = distinct.values()
            self._unions[key] = self.one_for(first.union(*others))
        return self._unions[key]

    def intersection(self, sketch: SubjectSketch, other: SubjectSketch) -> SubjectSketch:
        """Subjects in both sketches."""
        one, two = self.one_for(sketch), self.one_for(other)
        if one is two:
            return one
        key = frozenset((id(one), id(two)))
        if key not in self._cuts:
            self._cuts[key] = self.one_for(one.intersection(two))
        return self._cuts[key]

    def in_two(self, sketches: Sequence[SubjectSketch]) -> SubjectSketch:
        """Subjects in at least two of the sketches, of which there are at least two."""
        ones = [self.one_for(sketch) for sketch in sketches]
        distinct = list({id(one): one for one in ones}.values())
        twice = [one for one in distinct if sum(other is one for other in ones) > 1]
        once = distinct[0]
        for one in distinct[1:]:
            twice.append(self.intersection(once, one))
            once = self.union((once, one))
        return self.union(twice)

    def placed(self, kind: KindExposure) -> Mapping[tuple[str, str, int], Placed]:
        """Where the subjects of a kind are, each set as the one object for all that are equal."""
        held = self._placed.get(id(kind))
        if held is None:
            placed = {
                (namespace, country, id(one)): (namespace, country, one)
                for namespace, countries in kind.subjects.sketches.items()
                for country, sketch in countries.items()
                for one in (self.one_for(sketch),)
            }
            held = self._placed[id(kind)] = (kind, placed)
        return held[1]

    def known(self, sorts: frozenset[Sort]) -> KnownKinds:
        """The kinds that were found, as what selectors are asked of; the same for the same kinds."""
        if sorts not in self._known:
            larger = next((known for known in self._known.values() if known.holds(sorts)), None)
            self._known[sorts] = KnownKinds(sorts, larger)
        return self._known[sorts]

    def _first_equal(self, sketch: SubjectSketch) -> SubjectSketch:
        alike = self._alike.setdefault(sketch.bounds, [])
        content = sketch.to_bytes()
        for known, first in alike:
            if known == content:
                return first
        alike.append((content, sketch))
        return sketch
