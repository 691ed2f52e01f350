"""Counting the values that match a kind: vectorised regex passes, no Python call per value.

The plan of :mod:`export_guard.profile` in two steps: :func:`candidates` looks at a small spread sample
and says which kinds are worth a pass over all values of the batch; :func:`match_counts` makes those
passes. Values inside longer cells are the business of :mod:`export_guard.profile.mentions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import numpy as np
import polars as pl

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import Kind
from export_guard.kinds.lost_zeros import tolerant
from export_guard.profile.arrow_series import flags_of
from export_guard.profile.columns import ColumnRef, Storage
from export_guard.profile.headers import header_matches

MAX_CANDIDATES = 6
"""Most kinds that are counted on all values of one column of one batch (the best ones on the sample)."""

_MOST_ALTERNATIVES = 64
"""Larger sets of characters say little."""
_UNTEXTUAL: frozenset[Storage] = frozenset({"boolean", "temporal", "vector", "binary", "null", "other"})


@lru_cache(maxsize=1024)
def _whole(kind: Kind) -> str:
    return f"^(?:{kind.pattern})$"


@lru_cache(maxsize=1)
def _by_value() -> tuple[Kind, ...]:
    return tuple(k for k in all_kinds() if k.by_value and k.pattern is not None)


@lru_cache(maxsize=1)
def _any_by_value() -> str:
    return "^(?:" + "|".join(f"(?:{k.pattern})" for k in _by_value()) + ")$"


@dataclass(frozen=True)
class _Branch:
    """What every value that fits one branch of a pattern has: a length, and a character of each of the sets."""

    shortest: int
    longest: int
    needs: tuple[frozenset[str], ...]


@lru_cache(maxsize=1024)
def _branches(kind: Kind) -> tuple[_Branch, ...]:
    """From Python's own reading of the pattern, which shares its syntax.

    Used to spare the compilation of patterns that cannot match (the engine keeps only a few compiled).
    """
    parsed = parser.parse(str(kind.pattern))
    alone = len(parsed) == 1 and str(parsed[0][0]) == "BRANCH"
    return tuple(_branch(branch) for branch in (parsed[0][1][1] if alone else [parsed]))


def _branch(parsed: Any) -> _Branch:
    shortest, longest = parsed.getwidth()
    return _Branch(int(shortest), int(longest), tuple(_needs(parsed)))


def longest(kind: Kind) -> int:
    """Most characters that fit a kind's pattern."""
    return max(branch.longest for branch in _branches(kind))


def can_fit(kind: Kind, shortest: int, longest: int, characters: frozenset[str]) -> bool:
    """Whether values of these lengths, with these characters between them, can fit the kind's pattern."""
    return any(
        branch.shortest <= longest
        and branch.longest >= shortest
        and all(needed & characters for needed in branch.needs)
        for branch in _branches(kind)
    )


def _needs(parsed: Any, any_case: bool = False) -> Iterator[frozenset[str]]:
    """Sets of characters of each of which a value holds at least one."""
    for operation, value in parsed:
        name = str(operation)
        if name == "LITERAL":
            yield _cased({chr(value)}, any_case)
        elif name == "IN" and all(str(kind) in ("LITERAL", "RANGE") for kind, _ in value):
            pairs = [(item, item) if str(kind) == "LITERAL" else item for kind, item in value]
            if sum(high - low for low, high in pairs) <= _MOST_ALTERNATIVES:
                yield _cased({chr(code) for low, high in pairs for code in range(low, high + 1)}, any_case)
        elif name == "MAX_REPEAT" and value[0] > 0:
            yield from _needs(value[2], any_case)
        elif name == "SUBPATTERN":
            yield from _needs(value[3], any_case or bool(value[1] & re.IGNORECASE))
        elif name == "BRANCH":
            telling = [min(_needs(branch, any_case), key=_commonness, default=None) for branch in value[1]]
            known = [characters for characters in telling if characters is not None]
            if len(known) == len(telling):
                yield frozenset().union(*known)


def _commonness(characters: frozenset[str]) -> tuple[int, bool]:
    return len(characters), any(character.isalnum() for character in characters)


def _cased(characters: set[str], any_case: bool) -> frozenset[str]:
    return frozenset(form for c in characters for form in ((c.lower(), c.upper()) if any_case else (c,)))


def _possible(sample: pl.Series) -> tuple[Kind, ...]:
    """Kinds told by value that a value of the sample can fit, by length and by characters."""
    lengths = sample.str.len_chars()
    shortest, longest = int(lengths.min()), int(lengths.max())  # type: ignore[arg-type]
    characters = frozenset(sample.str.join("").item())
    return tuple(kind for kind in _by_value() if can_fit(kind, shortest, longest, characters))


def _as_text(values: pl.Series) -> pl.Series:
    return values if values.dtype == pl.String else values.cast(pl.String)


def passing(values: pl.Series, kind: Kind) -> pl.Series:
    """Which values fit the kind's pattern as a whole and pass its check. No nulls in, none out."""
    return _matched_and_passed(_as_text(values), kind)[1]


def _matched_and_passed(values: pl.Series, kind: Kind) -> tuple[pl.Series, pl.Series]:
    matched = values.str.contains(_whole(kind))
    if kind.check is None:
        return matched, matched
    rows = np.flatnonzero(matched.to_numpy())
    passed = np.zeros(len(values), dtype=bool)
    if len(rows):
        passed[rows] = kind.check(values if len(rows) == len(values) else values.gather(rows)).to_numpy()
    return matched, flags_of(passed)


def match_counts(
    values: pl.Series, kinds: Sequence[Kind], count: Callable[[pl.Series], int] = lambda flags: int(flags.sum())
) -> dict[str, tuple[int, int]]:
    """For each kind: how many values fit its pattern, and how many of them pass its check as well.

    ``values`` are the non-null, non-blank, stripped values of one column of one batch; ``count`` says how many a
    series of flags about them stands for (each value once by default).
    """
    text = _as_text(values)
    counts: dict[str, tuple[int, int]] = {}
    for kind in kinds:
        if kind.pattern is None:
            continue
        matched, passed = _matched_and_passed(text, kind)
        counts[kind.name] = (count(matched), count(passed))
    return counts


def candidates(sample: pl.Series, ref: ColumnRef, storage: Storage) -> tuple[Kind, ...]:
    """Kinds worth counting on all values of this batch.

    Those are the kinds the column's name speaks of (with room for lost zeros), and the ones that tell by value;
    each only if at least one value of the sample fits its pattern (and, where it has one, passes its check),
    best first.
    """
    if storage in _UNTEXTUAL or len(sample) == 0:
        return ()
    text = _as_text(sample)
    named = {m.kind.name: tolerant(m.kind) for m in header_matches(ref.label) if m.kind.pattern is not None}
    telling = _possible(text) if text.str.contains(_any_by_value()).any() else ()
    hits: dict[str, tuple[int, Kind]] = {}
    for name, kind in ({k.name: k for k in telling} | named).items():
        matched, passed = _matched_and_passed(text, kind)
        count = int(passed.sum())
        if count or (name in named and matched.any()):
            hits[name] = (count + (len(sample) if name in named else 0), kind)
    ranked = sorted(hits.values(), key=lambda hit: (-hit[0], hit[1].random_hit_rate, hit[1].name))
    return tuple(kind for _, kind in ranked[:MAX_CANDIDATES])
