"""Labelled tables with everything that comes before the fitted model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import md5

from benchmarks.detection.profiles import LabelledTable

from export_guard.profile import fhir
from export_guard.profile.classify import first_guess
from export_guard.profile.features import TableEvidence
from export_guard.profile.shapes import Look

FOLDS = 5
"""Parts of the cross-validation; the tables of one source are all in the same."""


@dataclass(frozen=True)
class Prepared:
    """A labelled table with its first guess; ``fold`` is the part of the cross-validation that its source is in."""

    labelled: LabelledTable
    evidence: TableEvidence
    fold: int

    @property
    def names(self) -> list[str]:
        """Labels of the filled columns."""
        return [look.label for look in self.evidence.looks]


def prepared(tables: Iterable[LabelledTable]) -> list[Prepared]:
    """Everything before the model; FHIR resources are read by rules of their own."""
    made = []
    for labelled in tables:
        fold = int(md5(labelled.source.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS
        for columns in labelled.tables:
            looks = sorted((Look(c) for c in columns), key=lambda x: (x.stats.column.position, x.label))
            filled = tuple(look for look in looks if look.stats.values)
            if filled and fhir.resource(filled) is None:
                made.append(Prepared(labelled, first_guess(filled)[0], fold))
    return made
