"""One batch, column by column: what is counted of it, and which rows hold what.

Cost follows the plan of the measurements: facts and candidate kinds come from a small spread sample of the
batch; then every value meets only the candidates' patterns, and the search for values inside the cells
(:mod:`export_guard.profile.inside`). There is no Python call per value.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from export_guard.kinds.kind import Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile import matching
from export_guard.profile.cells import Cells, as_text, other_cells, spread_sample, text_cells
from export_guard.profile.columns import ColumnStats, Storage
from export_guard.profile.facts import sample_facts, step_facts
from export_guard.profile.flatten import Leaf
from export_guard.profile.inside import Inside, look_inside
from export_guard.profile.named_people import NamedPeople
from export_guard.profile.precision import precision_facts
from export_guard.profile.repeats import Values

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


def observe(
    leaf: Leaf,
    batch_rows: int,
    known: tuple[Kind, ...] | None = None,
    *,
    facts: bool = True,
    people: NamedPeople | None = None,
) -> Observation:
    """Count one leaf of one batch of ``batch_rows`` rows.

    ``known`` are the candidates of an earlier batch of the column: with them no sample is taken of this one.
    Without ``facts`` the sample is looked at for candidates only. ``people`` looks for names in running text.
    """
    cells = _cells(leaf)
    count = len(cells.text)
    present = _rows_with(cells.rows_of_values, leaf, batch_rows) if _partial(leaf, cells) else None
    sample = as_text(spread_sample(cells.text, SAMPLE if known is None else 0))
    matched: dict[str, int] = {}
    passed: dict[str, int] = {}
    inside = Inside()
    located: dict[str, int] = {}
    kinds = known or ()
    if count and leaf.storage in _PATTERNED:
        if known is None:
            kinds = matching.candidates(sample, leaf.column, leaf.storage)
        values = Values.of(as_text(cells.text)) if kinds or leaf.storage == "text" else None
        if kinds and values is not None:
            for name, (fits, valid) in matching.match_counts(values.tested, kinds, values.count).items():
                matched[name], passed[name] = fits, valid
            located = precision_facts(values, kinds, passed)
        if values is not None and leaf.storage == "text":
            inside = look_inside(values, kinds, passed, people)
            _count_forms(inside, matched, passed)
    stats = ColumnStats(
        leaf.column,
        leaf.storage if count else "null",
        rows=cells.cells,
        values=count,
        matched={k: n for k, n in matched.items() if n},
        passed={k: n for k, n in passed.items() if n},
        sampled=len(sample),
        facts=(sample_facts(sample, leaf.storage) | _steps(cells, leaf) if facts else {}) | located | inside.read,
        told={name: told for name, told in inside.told.items() if told.formed},
    )
    hits = {n: _rows_with(cells.rows_of_values[places], leaf, batch_rows) for n, places in inside.places.items()}
    return Observation(leaf, stats, cells, present, hits, inside.broad, kinds)


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
