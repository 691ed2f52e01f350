"""Python values to Arrow columns, for sources that hand out rows: it never fails and never drops a value.

Where values of different types meet they become text. Objects become structs, but an object whose keys look
like data (``{"123-45-6789": ...}``) becomes a list of keys and values, so that no value turns into a name.
"""

from __future__ import annotations

import datetime as dt
import decimal
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pyarrow as pa

from export_guard.datasets.cells import is_data
from export_guard.datasets.names import unique

_MANY_KEYS = 1_000
"""Objects with more different keys than this are maps, not records."""
_SEVERAL_KEYS = 100
_RARELY_FILLED = 0.01
_PLAIN = (bool, int, float, str, bytes, decimal.Decimal, dt.datetime, dt.date, dt.time, dt.timedelta)


def record_batch(rows: Sequence[Any], columns: Sequence[str] | None = None) -> pa.RecordBatch:
    """Rows to one batch. Rows that are no objects, or whose keys look like data, go into a column ``value``."""
    records = [row for row in rows if isinstance(row, Mapping)]
    keys = list(columns) if columns is not None else _keys(records)
    if len(records) < len(rows) or (columns is None and keys_are_data(keys)):
        return pa.record_batch([array(rows)], names=["value"])
    if not keys:
        return pa.record_batch([pa.nulls(len(rows))], names=["value"])
    return pa.record_batch([array([row.get(key) for row in records]) for key in keys], names=unique(map(str, keys)))


def keys_are_data(keys: Iterable[Any]) -> bool:
    """Whether the keys of an object are values rather than names (mail addresses, numbers, dates, codes)."""
    texts = [str(key) for key in keys]
    return len(texts) > _MANY_KEYS or any(len(text) > 2 and is_data(text) for text in texts)


def keys_vary(keys: int, records: int, filled: int) -> bool:
    """Whether the objects of one place have many keys between them, and each object hardly any: names of people.

    ``filled`` counts the values that all ``records`` together hold under the ``keys``.
    """
    return keys > _SEVERAL_KEYS and filled < _RARELY_FILLED * keys * records


def array(values: Sequence[Any]) -> pa.Array:
    """One column of any Python values."""
    kinds = set(map(type, values)) - {type(None)}
    if not kinds:
        return pa.nulls(len(values))
    if all(issubclass(kind, Mapping) for kind in kinds):
        return _objects(values)
    if all(issubclass(kind, (list, tuple)) for kind in kinds):
        return _lists(values)
    if (len(kinds) == 1 or kinds == {int, float}) and all(issubclass(kind, _PLAIN) for kind in kinds):
        try:
            return pa.array(values)
        except (pa.ArrowException, OverflowError, ValueError, TypeError):
            return _texts(values)  # e.g. an integer beyond 64 bits
    return _texts(values)


def _keys(records: Iterable[Mapping[Any, Any]]) -> list[Any]:
    return list(dict.fromkeys(key for record in records for key in record))


def _objects(values: Sequence[Any]) -> pa.Array:
    present = [value for value in values if value is not None]
    keys = _keys(present)
    if not keys or keys_are_data(keys) or keys_vary(len(keys), len(present), sum(map(len, present))):
        return _lists(
            [None if v is None else [{"key": str(k), "value": item} for k, item in v.items()] for v in values]
        )
    mask = pa.array([value is None for value in values])
    children = [array([None if v is None else v.get(key) for v in values]) for key in keys]
    return pa.StructArray.from_arrays(children, names=unique(map(str, keys)), mask=mask)


def _lists(values: Sequence[Any]) -> pa.Array:
    items = array([item for value in values if value is not None for item in value])
    offsets, end = [], 0
    for value in values:
        offsets.append(None if value is None else end)
        end += 0 if value is None else len(value)
    return pa.LargeListArray.from_arrays(pa.array([*offsets, end], pa.int64()), items)


def _texts(values: Sequence[Any]) -> pa.Array:
    return pa.array([None if value is None else text(value) for value in values], pa.large_string())


def text(value: Any) -> str:
    """The value as text: what a CSV export of it would show, JSON for nested ones."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, (Mapping, list, tuple)):
        return json.dumps(value, default=text, ensure_ascii=False)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "backslashreplace")
    return str(value)
