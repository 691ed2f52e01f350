"""Nested Arrow columns as flat leaves that remember which row each value belongs to.

Nested are structs, lists, maps, unions, and JSON documents in the cells of a text column.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.types as pt

from export_guard.datasets.json_cells import documents
from export_guard.profile.binary_text import readable
from export_guard.profile.columns import ColumnRef, Storage
from export_guard.profile.coordinate_lists import coordinate_texts
from export_guard.profile.decoding import decoded

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
    array = _readable(decoded(array))
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
    elif pt.is_union(kind):
        for name, child in _alternatives(array):
            yield from _walk(top, f"{path}.{name}", child, rows, depth + 1)
    elif _is_list(kind):
        yield from _lists(top, path, array, rows, depth)
    elif _storage(kind) == "text":
        yield from _texts(top, path, array, rows, depth)
    else:
        yield Leaf(_ref(top, path), _storage(kind), array, rows)


def _lists(top: ColumnRef, path: str, array: pa.Array, rows: NDArray[np.int64] | None, depth: int) -> Iterator[Leaf]:
    """Lists of numbers as vectors, or as text where they are coordinates; all others by what is in them."""
    if not _is_number(array.type.value_type):
        import pyarrow.compute as pc  # slow to load, and few need it

        parents = np.asarray(pc.list_parent_indices(array), dtype=np.int64)
        inside = parents if rows is None else rows[parents]
        yield from _walk(top, f"{path}[]", pc.list_flatten(array), inside, depth + 1)
        return
    pairs = coordinate_texts(array)
    vector = pairs is None
    yield Leaf(_ref(top, path), "vector" if vector else "text", array if vector else pairs, rows)


def _texts(top: ColumnRef, path: str, array: pa.Array, rows: NDArray[np.int64] | None, depth: int) -> Iterator[Leaf]:
    """JSON documents as what is in them, and the other cells as they are."""
    rest = np.ones(len(array), dtype=np.bool_)
    for nested, places in documents(array):
        rest[places] = False
        yield from _walk(top, path, _spread(nested, places, len(array)), rows, depth + 1)
    others = array if rest.all() else _only(array, rest)
    if rest.all() or others.null_count < len(others):
        yield Leaf(_ref(top, path), "text", others, rows)


def _only(array: pa.Array, chosen: NDArray[np.bool_]) -> pa.Array:
    import pyarrow.compute as pc  # slow to load, and few need it

    return pc.if_else(pa.array(chosen), array, pa.scalar(None, array.type))


def _alternatives(array: pa.UnionArray) -> Iterator[tuple[str, pa.Array]]:
    """The values of each type of a union in their places, nulls in the others."""
    codes = np.asarray(array.type_codes)
    for number, field in enumerate(array.type):
        places = np.flatnonzero(codes == array.type.type_codes[number])
        inside = np.asarray(array.offsets)[places] if array.type.mode == "dense" else places
        yield field.name, _spread(array.field(number).take(pa.array(inside)), places, len(array))


def _spread(values: pa.Array, places: NDArray[np.int64], length: int) -> pa.Array:
    """The values at their places in an array of that length, nulls elsewhere."""
    source = np.zeros(length, dtype=np.int64)
    source[places] = np.arange(len(values))
    absent = np.ones(length, dtype=np.bool_)
    absent[places] = False
    return values.take(pa.array(source, mask=absent))


def _readable(array: pa.Array) -> pa.Array:
    """Bytes that hold text as text."""
    texts = readable(array) if _storage(array.type) == "binary" else None
    return array if texts is None else texts


def _ref(top: ColumnRef, path: str) -> ColumnRef:
    return ColumnRef(top.position, top.name, None if path == top.name else path)


def _is_list(kind: pa.DataType) -> bool:
    return any(
        test(kind)
        for test in (pt.is_list, pt.is_large_list, pt.is_fixed_size_list, pt.is_list_view, pt.is_large_list_view)
    )


def _is_number(kind: pa.DataType) -> bool:
    return bool(pt.is_integer(kind) or pt.is_floating(kind))


def _storage(kind: pa.DataType) -> Storage:
    return next((storage for storage, tests in _TESTS if any(test(kind) for test in tests)), "other")
