"""Validators of sequences. They take and return whole columns (see :mod:`export_guard.kinds.checks`)."""

from __future__ import annotations

import polars as pl


def bases(values: pl.Series) -> pl.Series:
    """At least three of the four bases (``CCCCCCCCCCCCCCCC`` is a molecule of the chemists, or padding)."""
    upper = values.str.to_uppercase()
    kinds = sum(
        (upper.str.contains(letters).cast(pl.Int8) for letters in ("A", "C", "G", "[TU]")),
        pl.zeros(len(values), pl.Int8, eager=True),
    )
    return kinds >= 3
