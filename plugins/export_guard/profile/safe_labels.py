"""Names of columns that hold no value: a headerless file, or a map, may have data as names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
import polars as pl

from export_guard.profile.columns import ColumnRef
from export_guard.profile.mentions import telling

_PLAIN_NAME = re.compile("[A-Za-z_ ]{1,20}")
"""Too few letters, and nothing but letters: no form that tells a value by itself fits."""


def safe_labels(columns: Sequence[ColumnRef]) -> list[str]:
    """The labels, with every segment of a path that looks like a value replaced by the position of the column."""
    looked_at = [column.label for column in columns if not _PLAIN_NAME.fullmatch(column.label)]
    told = _told(text for label in looked_at for text in (*label.split("."), label))
    return [_safe(column, told) for column in columns]


def _safe(column: ColumnRef, told: frozenset[str]) -> str:
    segments = column.label.split(".")
    withheld = f"(name withheld, column {column.position})"
    if told.isdisjoint(segments) and column.label in told:
        segments = [withheld for _ in segments]
    return ".".join(withheld if segment in told else segment for segment in segments)


def _told(texts: Iterator[str]) -> frozenset[str]:
    """Those of the texts whose own form tells that they are a value."""
    different = [*dict.fromkeys(texts)]
    flags = np.zeros(len(different), dtype=np.bool_)
    if different:
        for kind_told in telling(pl.Series(different, dtype=pl.String)).values():
            flags |= kind_told.to_numpy()
    return frozenset(text for text, flag in zip(different, flags.tolist(), strict=True) if flag)
