"""Datasets in memory, kept out of everything that Airflow prints about a task."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, time, timedelta
from pathlib import PurePath
from typing import Any

SQL_KEYS = frozenset({"conn_id", "url", "query", "table", "schema"})
"""What a mapping that names a query or table may say."""

_LONGEST_PATH = 4_096
"""Characters of a path on Linux (``PATH_MAX``)."""


class InMemory:
    """A frame or reader. Its text is its type: Airflow writes rendered fields, and thus ``str()``, to its database."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __repr__(self) -> str:
        kind = type(self.value)
        return f"<{kind.__module__.partition('.')[0]}.{kind.__qualname__} in memory>"


class ShieldedDataset:
    """For operators with a field ``dataset``: a frame shows as its type only, because Airflow prints the field."""

    @property
    def dataset(self) -> Any:
        """The dataset, as it may be printed."""
        return self._dataset

    @dataset.setter
    def dataset(self, value: Any) -> None:
        self._dataset = shielded(value)


def shielded(value: Any) -> Any:
    """The value itself where its text is harmless (paths, URLs, templates), else :class:`InMemory`; so inside lists."""
    if isinstance(value, Sequence) and not isinstance(value, (str, bytes)):  # also what a mapped task handed over
        return [shielded(item) for item in value]
    if isinstance(value, Mapping):  # what names a query or a table is harmless; any other may be a row
        if not SQL_KEYS.issuperset(value):
            return InMemory(value)
        return {key: item if isinstance(item, str) else shielded(item) for key, item in value.items()}
    if isinstance(value, str):  # rendered, a template may turn out to be content
        return value if may_be_path(value) or "{{" in value or "{%" in value else InMemory(value)
    if type(value).__name__ == "ObjectStoragePath":
        return str(value)  # with the connection id in it
    if value is None or isinstance(value, (PurePath, InMemory)) or _is_template(value):
        return value
    return InMemory(value)


def may_be_path(text: str) -> bool:
    """Whether a text can be a path or URL; what is longer, or in lines, is content and may not be shown as a name."""
    return len(text) <= _LONGEST_PATH and text.isprintable()


def _is_template(value: Any) -> bool:
    # asked of the class, since a frame has an attribute for each of its columns;
    # XComArg and the like are resolved by Airflow, functions are called by it with the context
    kind = type(value)
    return hasattr(kind, "iter_references") or hasattr(kind, "template_fields") or callable(value)


def hidden(value: Any) -> Any:
    """Arguments of a function as they may be printed: what could be data shows as its type only.

    Rows (a list of mappings) are data, and so is every object that is no plain value and nothing of Airflow's own.
    """
    if isinstance(value, list) and value and all(isinstance(row, Mapping) for row in value):
        return InMemory(value)
    if type(value) in (list, tuple):
        return type(value)(hidden(item) for item in value)
    if isinstance(value, Mapping):
        return {key: hidden(item) for key, item in value.items()}
    if value is None or isinstance(value, (*_PLAIN, InMemory)) or _is_template(value):
        return value
    return value if type(value).__module__.partition(".")[0] == "airflow" else InMemory(value)


def shown(value: Any) -> Any:
    """The arguments behind what :func:`hidden` gave."""
    if isinstance(value, InMemory):
        return value.value
    if type(value) in (list, tuple):
        return type(value)(shown(item) for item in value)
    return {key: shown(item) for key, item in value.items()} if type(value) is dict else value


_PLAIN = (str, int, float, date, time, timedelta, PurePath)
