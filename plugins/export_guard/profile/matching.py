"""Counting the values that match a kind, vectorised."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from export_guard.kinds.kind import Kind
from export_guard.profile.columns import ColumnRef, Storage


def candidates(sample: pl.Series, ref: ColumnRef, storage: Storage) -> tuple[Kind, ...]:
    """Kinds worth counting on all values of this batch."""
    return ()


def match_counts(values: pl.Series, kinds: Sequence[Kind]) -> dict[str, tuple[int, int]]:
    """For each kind: how many values fit its pattern, and how many pass its check as well."""
    return {k.name: (0, 0) for k in kinds}


def passing(values: pl.Series, kind: Kind) -> pl.Series:
    """Which values fit the kind's pattern and pass its check."""
    return pl.repeat(False, len(values), dtype=pl.Boolean, eager=True)


def stray_pattern() -> str:
    """One relaxed alternation that finds, inside a cell, every value of a stray kind (Rust regex)."""
    return r"@[A-Za-z0-9-]+\."


def tell_strays(values: pl.Series) -> dict[str, pl.Series]:
    """For the cells that :func:`stray_pattern` hit: which hold a value of each stray kind."""
    return {}
