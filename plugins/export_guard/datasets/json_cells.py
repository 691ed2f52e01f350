"""JSON documents inside the cells of a text column, as one nested column.

Arrow parses all cells of a batch at once. Where it gives up (a broken cell, types that change, keys that are
data) Python parses them one by one; a cell that is no JSON stays text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import pyarrow as pa

from export_guard.datasets.json_text import parsed_by_arrow
from export_guard.datasets.values import array

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PROBE = 16
_ENDS = (("{", "}"), ("[", "]"))
_OBJECT, _LIST = r"^\s*\{(?s:.*)\}\s*$", r"^\s*\[(?s:.*)\]\s*$"


def documents(cells: pa.Array) -> Iterator[tuple[pa.Array, NDArray[np.int64]]]:
    """Nested columns (objects and lists apart) with the cells that they were parsed from.

    Nothing comes unless at least half of a probe of the cells look like JSON objects or lists.
    """
    if not _likely(cells):
        return
    texts = pl.Series(values=pl.from_arrow(cells.cast(pa.large_string())), dtype=pl.String)
    for shape, kind in ((_OBJECT, dict), (_LIST, list)):
        places = np.flatnonzero(texts.str.contains(shape).fill_null(value=False).to_numpy())
        if len(places):
            nested, good = _parsed(texts.gather(places), kind)
            if len(nested) and pa.types.is_nested(nested.type):
                yield nested, places[good]


def _likely(cells: pa.Array) -> bool:
    places = range(0, len(cells), max(1, len(cells) // _PROBE))
    probe = [text.strip() for place in places if (text := cells[place].as_py())]
    return bool(probe) and 2 * sum((text[:1], text[-1:]) in _ENDS for text in probe) >= len(probe)


def _parsed(texts: pl.Series, kind: type) -> tuple[pa.Array, NDArray[np.int64]]:
    """The documents among the texts that are of a kind, and which texts they are."""
    everything = np.arange(len(texts))
    column = _by_arrow(texts)
    if column is not None:
        return column, everything
    values = [_document(text, kind) for text in texts]
    good = np.flatnonzero(np.array([value is not None for value in values]))
    if len(good) < len(texts):
        column = _by_arrow(texts.gather(good)) if len(good) else None
    return (array([values[place] for place in good]) if column is None else column), good


def _by_arrow(texts: pl.Series) -> pa.Array | None:
    """The documents parsed all at once, or ``None`` where one is broken or cannot be given faithfully."""
    lines = texts.str.replace_all(r"[\r\n]", " ")
    block = pl.select('{"document":' + pl.lit(lines) + "}").to_series().str.join("\n").item()
    table = parsed_by_arrow(block.encode())
    # a cell such as `{}}{"a":{}` would close the line that it was put into
    if table is None or table.num_rows != len(texts) or table.column_names != ["document"]:
        return None
    column = table.column(0).combine_chunks()
    return pa.concat_arrays(column.chunks) if isinstance(column, pa.ChunkedArray) else column


def _document(text: str, kind: type) -> Any:
    try:
        value = json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, kind) else None
