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

Shape = Literal[
    "any",
    "text",
    "name",
    "number",
    "decimal",
    "date",
    "code",
    "id",
    "address",
    "latitude",
    "longitude",
    "calls",
    "cell",
    "vector",
    "handle",
    "clinical",
]
"""What the values of a kind without a telling pattern look like; values of another shape contradict it."""

Context = Literal[
    "person",
    "health",
    "credit",
    "bank",
    "calls",
    "genome",
    "expression",
    "biometric",
    "track",
    "device",
    "places",
    "public",
    "posts",
    "animals",
    "nonhuman",
    "everything",
]
"""What a table may be about (see :mod:`export_guard.profile.context`)."""


@dataclass(frozen=True)
class Kind:
    """One small declaration: everything the guard knows about one sort of value.

    ``family`` is ``None`` for kinds that are not sensitive by themselves but are needed to count
    (an internal person id, a country of residence). ``pattern`` must match the whole cell (it is
    anchored by the engine) and stay within the syntax that Rust's ``regex`` and RE2 share.
    ``random_hit_rate`` is the share of random values *of the same shape* that pass pattern and check,
    so that a pass rate can be judged: the punctuation of a true value kept, each digit and letter drawn
    anew. Where the form itself is the evidence (an e-mail address), it is the share of ordinary other
    values that have the form by chance. ``headers`` are word sequences in lower case (``"birth date"``);
    they are matched on whole words of the column name. ``hints`` are header words too weak to count
    unless the table is in one of ``contexts``. ``contexts``, when given, are the tables in which the kind
    can be at all, and ``hinted_in`` those in which ``hints`` count where they are fewer; ``shape`` is
    what its values look like.
    ``by_value`` kinds may be found without any help of the header; the others need a header word.
    How single values are told inside a text is said by :mod:`export_guard.kinds.mentions`. ``form_of`` names
    the kind of which this one is only a telling written form: a column of it is reported as that kind.
    ``metres`` tells of a written place how precisely each value says where it is
    (:mod:`export_guard.kinds.place_precision`).
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
    hints: tuple[str, ...] = ()
    contexts: frozenset[Context] = frozenset()
    hinted_in: frozenset[Context] = frozenset()
    shape: Shape = "any"
    form_of: str | None = None
    metres: Check | None = None


def words(text: str) -> tuple[str, ...]:
    """Header word sequences written one to a ``|``: ``"birth date|geburtsdatum"``."""
    parts = " ".join(text.split()).split("|")
    return tuple([stripped for part in parts if (stripped := part.strip())])


def vocabulary(text: str) -> frozenset[str]:
    """Single words, written with white space between them."""
    return frozenset(text.split())


def tags(*names: str) -> frozenset[str]:
    """Neutral tags of a kind."""
    return frozenset(names)


def within(*contexts: Context) -> frozenset[Context]:
    """Contexts that a kind needs."""
    return frozenset(contexts)
