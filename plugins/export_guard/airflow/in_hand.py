"""What a function hands over, as a dataset: a frame, rows, a path, a query. Nothing of Airflow is needed for that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any

from export_guard.airflow.in_memory import SQL_KEYS, InMemory, may_be_path
from export_guard.errors import InspectionError


def dataset_in_hand(value: Any) -> Any:
    """The value as a ``dataset`` field: rows become one table, and what could be content is kept out of sight.

    Raises :class:`~export_guard.errors.InspectionError` for text that is no path.
    """
    if isinstance(value, str):
        return _path(value)
    if isinstance(value, Mapping):
        return value if _is_query(value) else InMemory(value)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        if value and all(isinstance(row, Mapping) and not _is_query(row) for row in value):
            return InMemory(_table(value))
        return [dataset_in_hand(item) for item in value]
    return value if value is None or isinstance(value, (PurePath, InMemory)) else InMemory(value)


def named(dataset: Any, name: str) -> Any:
    """A frame under a name of its own, for the alert, the ledger and the policy; anything else has one already."""
    from export_guard.datasets.frames import is_frame, open_frame

    held = dataset.value if isinstance(dataset, InMemory) else dataset
    return InMemory(replace(open_frame(held), name=name)) if name and is_frame(held) else dataset


def _is_query(value: Mapping[Any, Any]) -> bool:
    return set(value) <= SQL_KEYS and bool({"conn_id", "url"} & set(value))


def _path(text: str) -> str:
    if not may_be_path(text):
        raise InspectionError("the text handed over", "is no path", "hand over a frame, rows, or the path of a file")
    return text


def _table(rows: Sequence[Mapping[Any, Any]]) -> Any:
    """Rows as a frame with every key that any row has."""
    import pandas as pd

    return pd.DataFrame([dict(row) for row in rows], dtype=object)  # a missing cell makes no float of a number
