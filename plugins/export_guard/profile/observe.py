"""One batch, column by column: what is counted of it, and which rows hold what.

Cost follows the plan of the measurements: facts and candidate kinds come from a small spread sample of the
batch; then every value meets only the candidates' patterns, and the search for values inside the cells
(:mod:`export_guard.profile.inside`). There is no Python call per value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from export_guard.kinds.kind import Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile import matching
from export_guard.profile.cells import Cells, as_text, other_cells, spread_sample, text_cells
from export_guard.profile.columns import ColumnStats, Storage
from export_guard.profile.flatten import Leaf
from export_guard.profile.inside import Inside, Texts, look_inside
from export_guard.profile.named_people import NamedPeople
from export_guard.profile.number_facts import step_facts
from export_guard.profile.precision import precision_facts
from export_guard.profile.repeats import Values
from export_guard.profile.sampled import Sample, Sampled, sampled

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAMPLE = 256
"""Values of a column looked at closely in each batch (patterns of all kinds, facts)."""
_PATTERNED: frozenset[Storage] = frozenset({"text", "integer", "decimal", "temporal"})


@dataclass(frozen=True)
class Observation:
    """What one leaf of one batch showed.

    ``present[r]``: row ``r`` holds a value in this leaf (``None``: every row does).
    ``hits[mention][r]``: row ``r`` holds a value of a written form inside its cell; ``broad`` are the forms that most
    cells hold, for which rows are not told apart. ``candidates`` are the kinds that every value was held against.
    """

    leaf: Leaf
    stats: ColumnStats
    cells: Cells
    present: NDArray[np.bool_] | None
    hits: dict[str, NDArray[np.bool_]] = field(default_factory=dict)
    broad: frozenset[str] = frozenset()
    candidates: tuple[Kind, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A leaf to count.

    ``known`` are the candidates of an earlier batch of the column: with them no sample is taken of this one.
    Without ``facts`` the sample is looked at for candidates only.
    """

    leaf: Leaf
    known: tuple[Kind, ...] | None = None
    facts: bool = True


def observe(leaf: Leaf, batch_rows: int, people: NamedPeople | None = None) -> Observation:
    """Count one leaf of one batch, as :func:`observe_all` counts all of them."""
    (seen,) = observe_all([Asked(leaf)], batch_rows, people)
    return seen


def observe_all(asked: Sequence[Asked], batch_rows: int, people: NamedPeople | None = None) -> list[Observation]:
    """Count leaves of one batch of ``batch_rows`` rows; ``people`` looks for names in running text.

    What is seen in a leaf does not depend on the others: they are looked at together because that is cheaper.
    """
    columns = [_Column(each, _cells(each.leaf)) for each in asked]
    new = [column for column in columns if column.asked.known is None]
    for column, shown in zip(new, sampled([column.sample for column in new]), strict=True):
        column.shown = shown
    for column in columns:
        column.count()
    texts = [column for column in columns if column.texts is not None]
    for column, inside in zip(
        texts, look_inside([column.texts for column in texts if column.texts], people), strict=True
    ):
        column.inside = inside
        _count_forms(inside, column.matched, column.passed)
    return [column.observation(batch_rows) for column in columns]


@dataclass
class _Column:
    """One leaf while it is counted."""

    asked: Asked
    cells: Cells
    shown: Sampled | None = None
    matched: dict[str, int] = field(default_factory=dict)
    passed: dict[str, int] = field(default_factory=dict)
    located: dict[str, int] = field(default_factory=dict)
    texts: Texts | None = None
    inside: Inside = field(default_factory=Inside)

    @cached_property
    def sample(self) -> Sample:
        leaf = self.asked.leaf
        return Sample(as_text(spread_sample(self.cells.text, SAMPLE)), leaf.column, leaf.storage, self.asked.facts)

    @cached_property
    def kinds(self) -> tuple[Kind, ...]:
        return (self.asked.known or ()) if self.shown is None else tuple(hit.kind for hit in self.shown.hits)

    def count(self) -> None:
        """Count the values of the candidates, each value as a whole."""
        text = self.asked.leaf.storage == "text"
        if not len(self.cells.text) or not (self.kinds or text) or self.asked.leaf.storage not in _PATTERNED:
            return
        values = Values.of(as_text(self.cells.text))
        if self.shown is not None and len(self.cells.text) <= SAMPLE:  # then the sample is all there is
            counts = {hit.kind.name: (hit.matched, hit.passed) for hit in self.shown.hits}
        else:
            counts = matching.match_counts(values.tested, self.kinds, values.count)
        for name, (fits, valid) in counts.items():
            self.matched[name], self.passed[name] = fits, valid
        self.located = precision_facts(values, self.kinds, self.passed)
        self.texts = Texts(values, self.kinds, self.passed) if text else None

    def observation(self, batch_rows: int) -> Observation:
        """What was seen."""
        leaf, cells, inside = self.asked.leaf, self.cells, self.inside
        count = len(cells.text)
        facts = {} if self.shown is None else self.shown.facts
        stats = ColumnStats(
            leaf.column,
            leaf.storage if count else "null",
            rows=cells.cells,
            values=count,
            matched={k: n for k, n in self.matched.items() if n},
            passed={k: n for k, n in self.passed.items() if n},
            sampled=0 if self.shown is None else len(self.sample.texts),
            facts={**facts, **(_steps(cells, leaf) if self.asked.facts else {}), **self.located, **inside.read},
            told={name: told for name, told in inside.told.items() if told.formed},
        )
        present = _rows_with(cells.rows_of_values, leaf, batch_rows) if _partial(leaf, cells) else None
        hits = {n: _rows_with(cells.rows_of_values[places], leaf, batch_rows) for n, places in inside.places.items()}
        return Observation(leaf, stats, cells, present, hits, inside.broad, self.kinds)


def _steps(cells: Cells, leaf: Leaf) -> dict[str, int]:
    return step_facts(cells.text.head(SAMPLE)) if leaf.storage in ("text", "decimal") else {}


def _count_forms(inside: Inside, matched: dict[str, int], passed: dict[str, int]) -> None:
    """Cells that hold a value of a kind speak for the kind of the column, unless whole cells were counted already."""
    for name, told in inside.told.items():
        form = mentions()[name].form
        if form is not None and told.cells and form not in matched:
            matched[form] = passed[form] = told.cells


def _cells(leaf: Leaf) -> Cells:
    if leaf.storage == "text":
        return text_cells(leaf.values)
    if leaf.storage in ("vector", "binary", "null", "other"):
        import pyarrow.compute as pc  # slow to load, and few need it

    if leaf.storage in ("vector", "binary"):  # their lengths are all that is looked at
        lengths = pc.list_value_length(leaf.values) if leaf.storage == "vector" else pc.binary_length(leaf.values)
        return other_cells(lengths, "integer")
    if leaf.storage in ("null", "other"):
        valid = leaf.values.is_valid() if leaf.storage == "other" else pa.nulls(len(leaf.values), pa.bool_())
        return other_cells(pc.if_else(valid, True, None), "boolean")
    return other_cells(leaf.values, leaf.storage)


def _partial(leaf: Leaf, cells: Cells) -> bool:
    return cells.present is not None or leaf.rows is not None


def _rows_with(positions: NDArray[np.int64], leaf: Leaf, batch_rows: int) -> NDArray[np.bool_]:
    rows = np.zeros(batch_rows, dtype=np.bool_)
    rows[positions if leaf.rows is None else leaf.rows[positions]] = True
    return rows
