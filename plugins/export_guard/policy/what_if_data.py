"""Declared counts as exposures: subjects are numbers, so that it is known who is the same and who is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from export_guard.kinds import catalogue
from export_guard.profile.declared import NumberedSubjects
from export_guard.profile.exposure import ROW_NAMESPACE, Exposure, KindExposure, Subjects
from export_guard.profile.sketch import Bounds

_APART = 10**15
"""Numbers between the first subjects of two groups: more than any count."""

DECLARED = "declared"
_NAMESPACES = {"person": f"person:id:{DECLARED}", "device": f"device:id:{DECLARED}", "row": ROW_NAMESPACE}

Whose = tuple[str, str, str]
"""Unit, name of the group, country: subjects who differ in one of them are different."""


@dataclass(frozen=True)
class Declared:
    """Kinds that are known of the same subjects.

    Those of the count beyond its low end are rows that may or may not be further subjects. ``overlap`` is how many
    of them the export now decided also has; ``None``: nobody has said.
    """

    kinds: tuple[str, ...]
    unit: str
    count: Bounds
    group: str
    country: str
    overlap: int | None = 0

    @property
    def whose(self) -> Whose:
        """Which subjects they are."""
        return (self.unit, self.group, self.country)


def declared_exposures(
    data: Sequence[Declared],
    history: Sequence[Sequence[Declared]],
    sizes: Sequence[tuple[int | None, int]],
) -> tuple[Exposure, tuple[Exposure, ...]]:
    """The present export and the earlier ones.

    Entries of one group are about the same subjects as far as their counts go: the smaller count is a part of
    the larger. ``sizes`` are rows and bytes of each export, the present one first; where rows are not said,
    there is one for each subject of the largest count.
    """
    numbers = _Numbers()
    every = zip([data, *history], sizes, strict=True)
    made = [_exposure(number, entries, size, numbers) for number, (entries, size) in enumerate(every)]
    return made[0], tuple(made[1:])


class _Numbers:
    """Gives each group of each export the first of its numbers."""

    def __init__(self) -> None:
        self._first: dict[tuple[int, Whose], int] = {}

    def first(self, export: int, whose: Whose) -> int:
        """The first number: the same whenever it is asked for."""
        return self._first.setdefault((export, whose), len(self._first) * _APART)


def _exposure(export: int, entries: Sequence[Declared], size: tuple[int | None, int], numbers: _Numbers) -> Exposure:
    whole = Exposure({}, 0, 0)
    for entry in entries:
        if not entry.count.high:
            continue
        subjects = _subjects(export, entry, numbers)
        found = [kind for kind in map(catalogue.kind, entry.kinds) if kind.family is not None]
        exposed = {kind.name: KindExposure(kind.name, kind.family, kind.tags, subjects) for kind in found}
        whole = whole.merge(Exposure(exposed, 0, 0))
    rows, size_in_bytes = size
    most = max((entry.count.high for entry in entries), default=0)
    return Exposure(whole.kinds, most if rows is None else rows, size_in_bytes)


def _subjects(export: int, entry: Declared, numbers: _Numbers) -> Subjects:
    """Surely different subjects under one key; the others as rows, of which nobody knows whose they are."""
    told_apart = entry.count.low if entry.unit != "row" else entry.count.high
    namespace = _NAMESPACES[entry.unit]
    first, shared = numbers.first(export, entry.whose), 0
    again = NumberedSubjects(())
    if export and entry.overlap is None and namespace != ROW_NAMESPACE:
        namespace = f"{namespace} {export}"  # nobody can say which of them are subjects of this export too
    elif export and entry.overlap:
        shared = entry.overlap
        again = NumberedSubjects.numbered(numbers.first(0, entry.whose), shared)
    known = again.union(NumberedSubjects.numbered(first + shared, told_apart - shared))
    sketches = {namespace: {entry.country: known}} if told_apart else {}
    if entry.count.high > told_apart:
        rest = NumberedSubjects.numbered(first + told_apart, entry.count.high - told_apart)
        sketches[ROW_NAMESPACE] = {entry.country: rest}
    return Subjects(sketches)
