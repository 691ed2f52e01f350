"""One batch, column by column: what is counted of it, and which rows hold what.

Cost follows the plan of the measurements: facts and candidate kinds come from a small spread sample of the
batch; then every value meets only the candidates' patterns and one relaxed alternation for strays. There
is no Python call per value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc

from export_guard.kinds.kind import Kind
from export_guard.profile import matching
from export_guard.profile.cells import Cells, as_text, other_cells, spread_sample, text_cells
from export_guard.profile.columns import ColumnStats, Storage
from export_guard.profile.facts import sample_facts
from export_guard.profile.flatten import Leaf
from export_guard.profile.precision import precision_facts
from export_guard.profile.repeats import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAMPLE = 256
"""Values of a column looked at closely in each batch (patterns of all kinds, facts)."""
SETTLED = 0.98
"""Share of a column's values that are of one kind from which strays are searched in the other values only."""
_PATTERNED: frozenset[Storage] = frozenset({"text", "integer", "decimal", "temporal"})
_SEARCHED: frozenset[Storage] = frozenset({"text", "integer"})


@dataclass(frozen=True)
class Observation:
    """What one leaf of one batch showed.

    ``present[r]``: row ``r`` holds a value in this leaf (``None``: every row does).
    ``hits[kind][r]``: row ``r`` holds a value of a stray kind; ``broad`` are the stray kinds that most values
    are of, for which rows are not told apart. ``candidates`` are the kinds that every value was held against.
    """

    leaf: Leaf
    stats: ColumnStats
    cells: Cells
    present: NDArray[np.bool_] | None
    hits: dict[str, NDArray[np.bool_]] = field(default_factory=dict)
    broad: frozenset[str] = frozenset()
    candidates: tuple[Kind, ...] = ()


def observe(leaf: Leaf, batch_rows: int, known: tuple[Kind, ...] | None = None, *, facts: bool = True) -> Observation:
    """Count one leaf of one batch of ``batch_rows`` rows.

    ``known`` are the candidates of an earlier batch of the column: with them no sample is taken of this one.
    Without ``facts`` the sample is looked at for candidates only.
    """
    cells = _cells(leaf)
    count = len(cells.text)
    present = _rows_with(cells.rows_of_values, leaf, batch_rows) if _partial(leaf, cells) else None
    sample = as_text(spread_sample(cells.text, SAMPLE if known is None else 0))
    matched: dict[str, int] = {}
    passed: dict[str, int] = {}
    hits: dict[str, NDArray[np.bool_]] = {}
    located: dict[str, int] = {}
    kinds = known or ()
    if count and leaf.storage in _PATTERNED:
        if known is None:
            kinds = matching.candidates(sample, leaf.column, leaf.storage)
        values = Values.of(as_text(cells.text)) if kinds or leaf.storage == "text" else None
        if kinds and values is not None:
            for name, (fits, valid) in matching.match_counts(values.tested, kinds, values.count).items():
                matched[name], passed[name] = fits, valid
            hits = _candidate_hits(values, kinds, passed, cells, leaf, batch_rows)
            located = precision_facts(values, kinds, passed)
        if values is not None and leaf.storage in _SEARCHED and max(passed.values(), default=0) < count:
            _add_strays(values, _unsettled(values, kinds, passed), matched, passed, hits, cells, leaf, batch_rows)
    stats = ColumnStats(
        leaf.column,
        leaf.storage if count else "null",
        rows=cells.cells,
        values=count,
        matched={k: n for k, n in matched.items() if n},
        passed={k: n for k, n in passed.items() if n},
        sampled=len(sample),
        facts=(sample_facts(sample, leaf.storage) if facts else {}) | located,
    )
    broad = frozenset(k.name for k in kinds if k.stray and 2 * passed.get(k.name, 0) >= count > 0)
    return Observation(leaf, stats, cells, present, hits, broad, kinds)


def _cells(leaf: Leaf) -> Cells:
    if leaf.storage == "text":
        return text_cells(leaf.values)
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


def _candidate_hits(
    values: Values, kinds: Sequence[Kind], passed: dict[str, int], cells: Cells, leaf: Leaf, batch_rows: int
) -> dict[str, NDArray[np.bool_]]:
    """Rows of the stray kinds that were candidates and that fewer than half of the values are of."""
    hits = {}
    for kind in kinds:
        if kind.stray and 0 < 2 * passed.get(kind.name, 0) < len(values.every):
            positions = cells.rows_of_values[values.positions(matching.passing(values.tested, kind))]
            hits[kind.name] = _rows_with(positions, leaf, batch_rows)
    return hits


def _unsettled(values: Values, kinds: Sequence[Kind], passed: dict[str, int]) -> NDArray[np.int64] | None:
    """Which of the tested values are not of the kind that nearly all are of; ``None``: all, as there is no such."""
    settled = next((k for k in kinds if passed.get(k.name, 0) >= SETTLED * len(values.every)), None)
    return None if settled is None else np.flatnonzero(~matching.passing(values.tested, settled).to_numpy())


def _add_strays(
    values: Values,
    searched: NDArray[np.int64] | None,
    matched: dict[str, int],
    passed: dict[str, int],
    hits: dict[str, NDArray[np.bool_]],
    cells: Cells,
    leaf: Leaf,
    batch_rows: int,
) -> None:
    """Search inside the cells (all tested ones, or those ``searched``); only the cells that hit are told apart."""
    texts = values.tested if searched is None else values.tested.gather(searched)
    found = texts.str.contains(matching.stray_pattern())
    if not found.any():
        return
    where = np.flatnonzero(found.to_numpy()) if searched is None else searched[found.to_numpy()]
    for name, flags in matching.tell_strays(texts.filter(found)).items():
        if not flags.any():
            continue
        holding = np.zeros(len(values.tested), dtype=np.bool_)
        holding[where[flags.to_numpy()]] = True
        told = pl.Series(holding)
        rows = _rows_with(cells.rows_of_values[values.positions(told)], leaf, batch_rows)
        hits[name] = hits[name] | rows if name in hits else rows
        if name not in matched:  # as a candidate it was counted over the whole cell already
            matched[name] = passed[name] = values.count(told)
