"""Subjects that are only declared, not read: sets of numbered people, exact however many they are.

A what-if decision has no values to hash. Its subjects are numbers, kept as ranges, so that a union or an
intersection of millions takes as long as one of ten. They answer everything that a sketch is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from export_guard.profile.columns import Finding
from export_guard.profile.exposure import Exposure
from export_guard.profile.sketch import Bounds, SubjectSketch

Range = tuple[int, int]
"""First number, and the one after the last."""


class NumberedSubjects(SubjectSketch):
    """A set of numbered subjects. It unites with and is cut by its like only, never with sketches of read data."""

    __slots__ = ("_ranges",)

    def __init__(self, ranges: Iterable[Range]) -> None:
        self._ranges = _joined(ranges)

    @classmethod
    def numbered(cls, first: int, count: int) -> NumberedSubjects:
        """The ``count`` subjects from number ``first`` on."""
        return cls([(first, first + count)])

    def union(self, *others: SubjectSketch) -> NumberedSubjects:
        """Subjects in any of the sets. Raises ``TypeError`` for a sketch of read data."""
        return NumberedSubjects(each for subjects in (self, *others) for each in _ranges_of(subjects))

    def intersection(self, other: SubjectSketch) -> NumberedSubjects:
        """Subjects in both sets. Raises ``TypeError`` for a sketch of read data."""
        theirs = _ranges_of(other)
        return NumberedSubjects(
            (max(first, start), min(last, end)) for first, last in self._ranges for start, end in theirs
        )

    @property
    def bounds(self) -> Bounds:
        """How many they are, exactly."""
        count = sum(last - first for first, last in self._ranges)
        return Bounds(count, count)

    def to_bytes(self) -> bytes:
        """The ranges as text: equal for equal sets."""
        return ",".join(f"{first}-{last}" for first, last in self._ranges).encode()


def _ranges_of(subjects: SubjectSketch) -> Sequence[Range]:
    if not isinstance(subjects, NumberedSubjects):
        raise TypeError("declared subjects cannot be compared with subjects that were read")
    return subjects._ranges


def _joined(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """In order, without empty ones, and those that touch as one."""
    joined: list[Range] = []
    for first, last in sorted(r for r in ranges if r[0] < r[1]):
        if joined and first <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return tuple(joined)


@dataclass(frozen=True)
class DeclaredProfile:
    """What a decision and its report need of a profile, where there are only declared facts.

    ``columns`` maps a kind to the declared names of its columns; ``keys`` says in words what tells subjects apart.
    """

    exposure: Exposure
    columns: Mapping[str, tuple[str, ...]]
    keys: frozenset[str] = frozenset()
    not_inspected: frozenset[str] = frozenset()

    @property
    def rows(self) -> int:
        """Declared rows."""
        return self.exposure.rows

    @property
    def bytes(self) -> int:
        """Declared bytes."""
        return self.exposure.bytes

    @property
    def findings(self) -> tuple[Finding, ...]:
        """None: nothing was read."""
        return ()

    @property
    def subject_bounds(self) -> Bounds:
        """Distinct subjects over every kind."""
        return self.exposure.subject_bounds

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Declared names of the columns of a kind."""
        return self.columns.get(kind, ())
