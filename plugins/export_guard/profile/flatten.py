"""Nested Arrow columns as flat leaves that remember which row each value belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.types as pt

from export_guard.profile.columns import ColumnRef, Storage

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TESTS: tuple[tuple[Storage, tuple[Callable[[pa.DataType], bool], ...]], ...] = (
    ("null", (pt.is_null,)),
    ("text", (pt.is_string, pt.is_large_string, pt.is_string_view)),
    ("boolean", (pt.is_boolean,)),
    ("integer", (pt.is_integer,)),
    ("decimal", (pt.is_floating, pt.is_decimal)),
    ("temporal", (pt.is_temporal,)),
    ("binary", (pt.is_binary, pt.is_large_binary, pt.is_fixed_size_binary, pt.is_binary_view)),
)

MAX_DEPTH = 16
"""Deeper nesting is reported as not inspected (a bound on recursion, not expected in real data)."""


@dataclass(frozen=True)
class Leaf:
    """One flat column. ``rows[i]`` is the row of value ``i``; ``None`` means value ``i`` is in row ``i``."""

    column: ColumnRef
    storage: Storage
    values: pa.Array
    rows: NDArray[np.int64] | None


def leaves(batch: pa.RecordBatch) -> Iterator[Leaf]:
    """Every leaf of a record batch, in column order; ``other`` leaves are those that cannot be read."""
    for position, (name, column) in enumerate(zip(batch.schema.names, batch.columns, strict=True)):
        yield from _walk(ColumnRef(position, name), name, column, None, 0)


def _walk(top: ColumnRef, path: str, array: pa.Array, rows: NDArray[np.int64] | None, depth: int) -> Iterator[Leaf]:
    array = _decoded(array)
    kind = array.type
    if depth > MAX_DEPTH:
        yield Leaf(_ref(top, path), "other", array, rows)
    elif pt.is_struct(kind):
        for field, child in zip(kind, array.flatten(), strict=True):
            yield from _walk(top, f"{path}.{field.name}", child, rows, depth + 1)
        if kind.num_fields == 0:
            yield Leaf(_ref(top, path), "null", pa.nulls(len(array)), rows)
    elif pt.is_map(kind):
        entries = array.cast(pa.list_(pa.struct([("key", kind.key_type), ("value", kind.item_type)])))
        yield from _walk(top, path, entries, rows, depth + 1)
    elif _is_list(kind):
        if _is_number(kind.value_type):
            yield Leaf(_ref(top, path), "vector", array, rows)
            return
        parents = np.asarray(pc.list_parent_indices(array), dtype=np.int64)
        values = pc.list_flatten(array)
        yield from _walk(top, f"{path}[]", values, parents if rows is None else rows[parents], depth + 1)
    else:
        yield Leaf(_ref(top, path), _storage(kind), array, rows)


def _decoded(array: pa.Array) -> pa.Array:
    if isinstance(array, pa.ExtensionArray):
        array = array.storage
    if pt.is_dictionary(array.type):
        array = array.dictionary_decode()
    if pt.is_run_end_encoded(array.type):
        array = pc.run_end_decode(array)
    return array


def _ref(top: ColumnRef, path: str) -> ColumnRef:
    return ColumnRef(top.position, top.name, None if path == top.name else path)


def _is_list(kind: pa.DataType) -> bool:
    return bool(pt.is_list(kind) or pt.is_large_list(kind) or pt.is_fixed_size_list(kind) or pt.is_list_view(kind))


def _is_number(kind: pa.DataType) -> bool:
    return bool(pt.is_integer(kind) or pt.is_floating(kind))


def _storage(kind: pa.DataType) -> Storage:
    return next((storage for storage, tests in _TESTS if any(test(kind) for test in tests)), "other")
