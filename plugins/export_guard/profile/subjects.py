"""Collects the subjects of a table while its batches stream by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from export_guard.profile.exposure import Subjects
from export_guard.profile.sketch import SketchBuilder, SubjectSketch

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class SubjectGroup:
    """Keyed hashes of the rows of one batch that share a namespace and a country.

    ``rows`` are the rows' indices in the batch; ``None`` when the group is the whole batch.
    """

    namespace: str
    country: str
    hashes: NDArray[np.uint64]
    rows: NDArray[np.int64] | None


class Collector:
    """One growing :class:`Subjects`: add batch by batch, build at the end."""

    __slots__ = ("_builders",)

    def __init__(self, start: Collector | None = None) -> None:
        self._builders: dict[tuple[str, str], SketchBuilder] = {}
        if start is not None:
            for place, builder in start._builders.items():
                self._builders[place] = SketchBuilder(builder.build())

    @property
    def is_empty(self) -> bool:
        """Whether nothing was added yet."""
        return not self._builders

    def add(self, groups: tuple[SubjectGroup, ...], rows: NDArray[np.bool_] | None) -> None:
        """Add the subjects of the rows that are set in ``rows`` (all of them when ``None``)."""
        for group in groups:
            hashes = group.hashes
            if rows is not None:
                hashes = hashes[rows if group.rows is None else rows[group.rows]]
            if len(hashes):
                place = (group.namespace, group.country)
                if place not in self._builders:
                    self._builders[place] = SketchBuilder()
                self._builders[place].add(hashes)

    def build(self) -> Subjects:
        """The subjects collected so far."""
        sketches: dict[str, dict[str, SubjectSketch]] = {}
        for (namespace, country), builder in self._builders.items():
            sketches.setdefault(namespace, {})[country] = builder.build()
        return Subjects(sketches)
