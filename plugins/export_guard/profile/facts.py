"""Counters over a sample of a column's values."""

from __future__ import annotations

import polars as pl

from export_guard.profile.columns import Storage


def sample_facts(sample: pl.Series, storage: Storage) -> dict[str, int]:
    """Mergeable counters over the sample; never a value."""
    return {"count": len(sample)}
