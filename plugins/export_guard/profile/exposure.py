"""How many subjects are exposed, by kind: the part of a profile that rules and the ledger work on.

An :class:`Exposure` is a value that merges. ``merge`` unites subjects, so the same person in two files,
two batches or two months counts once wherever the same key tells people apart.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from export_guard.kinds.kind import Family
from export_guard.profile.sketch import Bounds, SubjectSketch

UNKNOWN_COUNTRY = ""
"""Country of subjects where neither the table nor the author says one: they count for every rule."""

ROW_NAMESPACE = "row"
"""Namespace of rows that have no subject key: each row counts as one subject (an upper bound)."""


@dataclass(frozen=True)
class Subjects:
    """Distinct subjects, apart by key namespace and by country of the subject.

    ``sketches[namespace][country]``. A namespace says what the hash was taken of
    (``person:us_ssn``, ``person:id:patient_id``, ``device:imei``, ``row``): hashes of one namespace can
    be united, hashes of different namespaces cannot be compared, so they add up in the upper bound.
    """

    sketches: Mapping[str, Mapping[str, SubjectSketch]]

    def merge(self, other: Subjects) -> Subjects:
        """Unite: associative, commutative, idempotent."""
        merged: dict[str, dict[str, SubjectSketch]] = {n: dict(c) for n, c in self.sketches.items()}
        for namespace, countries in other.sketches.items():
            mine = merged.setdefault(namespace, {})
            for country, sketch in countries.items():
                mine[country] = mine[country].union(sketch) if country in mine else sketch
        return Subjects(merged)

    def by_namespace(self, in_population: Callable[[str], bool] | None = None) -> dict[str, SubjectSketch]:
        """One sketch a namespace, of the countries that ``in_population`` accepts (all by default)."""
        united: dict[str, SubjectSketch] = {}
        for namespace, countries in self.sketches.items():
            chosen = [s for c, s in countries.items() if in_population is None or in_population(c)]
            if chosen:
                united[namespace] = chosen[0].union(*chosen[1:])
        return united

    def bounds(self, in_population: Callable[[str], bool] | None = None) -> Bounds:
        """Low: the largest single namespace (they may be the same people). High: the sum of them all."""
        each = [sketch.bounds for sketch in self.by_namespace(in_population).values()]
        return Bounds(max((b.low for b in each), default=0), sum(b.high for b in each))

    def to_json(self) -> dict[str, Any]:
        """JSON-able form (sketches in base64)."""
        return {
            namespace: {c: base64.b64encode(s.to_bytes()).decode() for c, s in sorted(countries.items())}
            for namespace, countries in sorted(self.sketches.items())
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Mapping[str, str]]) -> Subjects:
        """Inverse of :meth:`to_json`."""
        return cls(
            {
                namespace: {c: SubjectSketch.from_bytes(base64.b64decode(s)) for c, s in countries.items()}
                for namespace, countries in data.items()
            }
        )


NOBODY = Subjects({})


@dataclass(frozen=True)
class KindExposure:
    """The subjects about whom values of one kind are in the data."""

    kind: str
    family: Family | None
    tags: frozenset[str]
    subjects: Subjects


@dataclass(frozen=True)
class Exposure:
    """Subjects exposed by kind, with the rows and bytes that carry them."""

    kinds: Mapping[str, KindExposure]
    rows: int
    bytes: int

    def merge(self, other: Exposure) -> Exposure:
        """Unite subjects kind by kind; rows and bytes add. Associative and commutative."""
        kinds = dict(self.kinds)
        for name, theirs in other.kinds.items():
            mine = kinds.get(name)
            kinds[name] = (
                theirs
                if mine is None
                else KindExposure(name, mine.family, mine.tags | theirs.tags, mine.subjects.merge(theirs.subjects))
            )
        return Exposure(kinds, self.rows + other.rows, self.bytes + other.bytes)

    @property
    def subject_bounds(self) -> Bounds:
        """Distinct subjects over every kind."""
        everyone = NOBODY
        for kind in self.kinds.values():
            everyone = everyone.merge(kind.subjects)
        return everyone.bounds()

    @classmethod
    def merge_all(cls, exposures: Iterable[Exposure]) -> Exposure:
        """Merge any number of exposures; none at all is the empty exposure."""
        merged = EMPTY_EXPOSURE
        for exposure in exposures:
            merged = merged.merge(exposure)
        return merged

    def to_json(self) -> dict[str, Any]:
        """JSON-able form: kinds, counts and sketches of keyed hashes only."""
        return {
            "rows": self.rows,
            "bytes": self.bytes,
            "kinds": {
                name: {"family": k.family, "tags": sorted(k.tags), "subjects": k.subjects.to_json()}
                for name, k in sorted(self.kinds.items())
            },
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Exposure:
        """Inverse of :meth:`to_json`."""
        return cls(
            {
                name: KindExposure(name, k["family"], frozenset(k["tags"]), Subjects.from_json(k["subjects"]))
                for name, k in data["kinds"].items()
            },
            data["rows"],
            data["bytes"],
        )


EMPTY_EXPOSURE = Exposure({}, 0, 0)
