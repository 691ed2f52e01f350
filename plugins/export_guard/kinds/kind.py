"""What a kind is. A kind states what a value *is*; it knows nothing of any law."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import polars as pl

Family = Literal[
    "identifier",
    "human_omic",
    "biometric",
    "precise_geolocation",
    "personal_health",
    "personal_financial",
]
FAMILIES: tuple[Family, ...] = (
    "identifier",
    "human_omic",
    "biometric",
    "precise_geolocation",
    "personal_health",
    "personal_financial",
)

Check = Callable[[pl.Series], pl.Series]
"""Vectorised validator: a series of whole-cell strings (no nulls) to a boolean series of equal length."""


@dataclass(frozen=True)
class Kind:
    """One small declaration: everything the guard knows about one sort of value.

    ``family`` is ``None`` for kinds that are not sensitive by themselves but are needed to count
    (an internal person id, a country of residence). ``pattern`` must match the whole cell (it is
    anchored by the engine) and stay within the syntax that Rust's ``regex`` and RE2 share.
    ``random_hit_rate`` is the share of random values *of the same shape* that pass pattern and check,
    so that a pass rate can be judged. ``headers`` are word sequences in lower case (``"birth date"``);
    they are matched on whole words of the column name.
    ``by_value`` kinds may be found without any help of the header; the others need a header word.
    ``stray`` kinds are distinctive enough that even a single cell deserves a mention
    in a column that is otherwise clean.
    """

    name: str
    family: Family | None
    title: str
    source: str
    headers: tuple[str, ...] = ()
    pattern: str | None = None
    check: Check | None = None
    random_hit_rate: float = 1.0
    tags: frozenset[str] = field(default_factory=frozenset)
    by_value: bool = False
    stray: bool = False
