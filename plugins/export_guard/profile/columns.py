"""What is remembered of a column while it streams by: counters only, never a value.

:class:`ColumnStats` merges by adding, so batches, files and partitions can be profiled apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Storage = Literal["text", "integer", "decimal", "boolean", "temporal", "binary", "vector", "null", "other"]
"""How a column is stored. ``vector`` is a list of numbers; ``other`` was not inspected."""


SubjectUnit = Literal["person", "device"]
"""What a subject is: a person, or a device."""


@dataclass(frozen=True)
class ColumnRef:
    """Where a column stands: its top-level position and name, and its path when nested.

    ``path`` is ``None`` for a flat column, else like ``address[].line[]`` or ``name[].given[]``,
    beginning with the top-level name.
    """

    position: int
    name: str
    path: str | None = None

    @property
    def label(self) -> str:
        """What people read: the path when nested, else the name."""
        return self.path if self.path is not None else self.name


class Told(NamedTuple):
    """Values of one sort inside the cells of a text column.

    ``cells`` hold at least one. Of the different values of each batch, ``formed`` are written like one and ``passed``
    also pass its check; by their ratio, values that pass by chance are told from those that are of the sort.
    """

    cells: int
    formed: int
    passed: int

    def plus(self, other: Told) -> Told:
        """Add the counters."""
        return Told(self.cells + other.cells, self.formed + other.formed, self.passed + other.passed)


_NONE = Told(0, 0, 0)


@dataclass(frozen=True)
class ColumnStats:
    """Mergeable counters of one column.

    ``rows`` are all cells, ``values`` the ones that are neither null nor blank. ``matched[kind]`` counts
    values that fit the kind's pattern, ``passed[kind]`` those that also pass its check (for kinds without
    a check they are equal); both over *every* value for the kinds that were candidates or strays.
    ``told[mention]`` are values inside the cells, by the name of their written form
    (:mod:`export_guard.kinds.mentions`), over every cell of a text column.
    ``sampled`` and ``facts`` come from a spread sample of the values of each batch
    (names of facts are defined in :mod:`export_guard.profile.facts`).
    """

    column: ColumnRef
    storage: Storage
    rows: int = 0
    values: int = 0
    matched: Mapping[str, int] = field(default_factory=dict)
    passed: Mapping[str, int] = field(default_factory=dict)
    sampled: int = 0
    facts: Mapping[str, int] = field(default_factory=dict)
    told: Mapping[str, Told] = field(default_factory=dict)

    def merge(self, other: ColumnStats) -> ColumnStats:
        """Add the counters; a ``null`` storage yields to the other, any other difference becomes text."""
        storage: Storage = self.storage
        if self.storage != other.storage:
            known = {self.storage, other.storage} - {"null"}
            storage = known.pop() if len(known) == 1 else "other" if "other" in known else "text"
        return ColumnStats(
            min(self.column, other.column, key=lambda c: (c.position, c.name)),
            storage,
            self.rows + other.rows,
            self.values + other.values,
            dict(Counter(self.matched) + Counter(other.matched)),
            dict(Counter(self.passed) + Counter(other.passed)),
            self.sampled + other.sampled,
            dict(Counter(self.facts) + Counter(other.facts)),
            {
                name: self.told.get(name, _NONE).plus(other.told.get(name, _NONE))
                for name in sorted({*self.told, *other.told})
            },
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-able form (counters and names only)."""
        return {
            "position": self.column.position,
            "name": self.column.name,
            "path": self.column.path,
            "storage": self.storage,
            "rows": self.rows,
            "values": self.values,
            "matched": dict(sorted(self.matched.items())),
            "passed": dict(sorted(self.passed.items())),
            "sampled": self.sampled,
            "facts": dict(sorted(self.facts.items())),
            "told": {name: list(told) for name, told in sorted(self.told.items())},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> ColumnStats:
        """Inverse of :meth:`to_json`."""
        return cls(
            ColumnRef(data["position"], data["name"], data["path"]),
            data["storage"],
            data["rows"],
            data["values"],
            data["matched"],
            data["passed"],
            data["sampled"],
            data["facts"],
            {name: Told(*told) for name, told in data["told"].items()},
        )


@dataclass(frozen=True)
class Finding:
    """A column is of a kind. ``confidence`` is in 0..1; ``why`` names the evidence in words, no values.

    ``stray`` findings are single cells of a kind inside a column that is not of that kind
    (an e-mail address in a note). ``precision_m`` says of a place within how many metres the typical value
    of the column keeps it; ``None`` where that is not known, and for all other kinds.
    """

    column: ColumnRef
    kind: str
    confidence: float
    why: str
    stray: bool = False
    precision_m: float | None = None
