"""Counting the values that match a kind: vectorised regex passes, no Python call per value.

The plan of :mod:`export_guard.profile` in two steps: :func:`hits_of` looks at small spread samples of all
columns (:func:`candidates` at that of one) and says which kinds are worth a pass over all values of the batch;
:func:`match_counts` makes those passes. Values inside longer cells are the business of
:mod:`export_guard.profile.mentions`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.kind import Kind
from export_guard.kinds.lost_zeros import tolerant
from export_guard.profile.arrow_series import flags_of, places_of
from export_guard.profile.columns import ColumnRef, Storage
from export_guard.profile.forms import found
from export_guard.profile.headers import header_matches
from export_guard.profile.pattern_bounds import whole
from export_guard.profile.samples import Samples

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAX_CANDIDATES = 6
"""Most kinds that are counted on all values of one column of one batch (the best ones on the sample)."""

_UNTEXTUAL: frozenset[Storage] = frozenset({"boolean", "temporal", "vector", "binary", "null", "other"})


@lru_cache(maxsize=1)
def _by_value() -> tuple[Kind, ...]:
    return tuple(k for k in all_kinds() if k.by_value and k.pattern is not None)


def _as_text(values: pl.Series) -> pl.Series:
    return values if values.dtype == pl.String else values.cast(pl.String)


def passing(values: pl.Series, kind: Kind) -> pl.Series:
    """Which values fit the kind's pattern as a whole and pass its check. No nulls in, none out."""
    return _matched_and_passed(_as_text(values), kind)[1]


def _matched_and_passed(values: pl.Series, kind: Kind) -> tuple[pl.Series, pl.Series]:
    matched = values.str.contains(whole(kind.pattern))
    if kind.check is None:
        return matched, matched
    passed = np.zeros(len(values), dtype=bool)
    passed[_checked(values, np.flatnonzero(matched.to_numpy()), kind)] = True
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


@dataclass(frozen=True)
class Hit:
    """How many values of a sample fit a kind's pattern, and how many of them pass its check as well."""

    kind: Kind
    matched: int
    passed: int


def candidates(sample: pl.Series, ref: ColumnRef, storage: Storage) -> tuple[Kind, ...]:
    """Kinds worth counting on all values of this batch.

    Those are the kinds the column's name speaks of (with room for lost zeros), and the ones that tell by value;
    each only if at least one value of the sample fits its pattern (and, where it has one, passes its check),
    best first.
    """
    (hits,) = hits_of(Samples.of([_as_text(sample)]), [(ref, storage)]) if len(sample) else ((),)
    return tuple(hit.kind for hit in hits)


def hits_of(samples: Samples, columns: Sequence[tuple[ColumnRef, Storage]]) -> list[tuple[Hit, ...]]:
    """The :func:`candidates` of several columns with how many values of the sample speak for them, best first."""
    named = [{} if storage in _UNTEXTUAL else _named(ref) for ref, storage in columns]
    asked = _asked(named, np.array([storage not in _UNTEXTUAL for _, storage in columns]))
    places = {key: (whole(kind.pattern), samples.of_columns(of)) for key, (kind, of) in asked.items()}
    sizes = samples.count(samples.everywhere)
    hits: list[list[tuple[int, Hit]]] = [[] for _ in columns]
    for key, matched in found(samples.texts, samples.signs, places).items():
        if not len(matched):
            continue
        kind = asked[key][0]
        fit, valid = samples.count(matched), samples.count(_checked(samples.texts, matched, kind))
        for place in np.flatnonzero(fit).tolist():
            if valid[place] or kind.name in named[place]:
                preference = int(valid[place]) + (int(sizes[place]) if kind.name in named[place] else 0)
                hits[place].append((preference, Hit(kind, int(fit[place]), int(valid[place]))))
    return [tuple(hit for _, hit in sorted(own, key=_rank)[:MAX_CANDIDATES]) for own in hits]


def _named(ref: ColumnRef) -> dict[str, Kind]:
    return {m.kind.name: tolerant(m.kind) for m in header_matches(ref.label) if m.kind.pattern is not None}


def _asked(
    named: Sequence[Mapping[str, Kind]], textual: NDArray[np.bool_]
) -> dict[tuple[str, str], tuple[Kind, NDArray[np.bool_]]]:
    """Every kind to look for, and the columns to look in; what a name speaks of goes before what tells by value."""
    asked = {(kind.name, str(kind.pattern)): (kind, textual.copy()) for kind in _by_value()}
    telling = {kind.name: of for kind, of in asked.values()}
    for place, kinds in enumerate(named):
        for name, kind in kinds.items():
            if name in telling:
                telling[name][place] = False
            asked.setdefault((name, str(kind.pattern)), (kind, np.zeros_like(textual)))[1][place] = True
    return asked


def _checked(texts: pl.Series, places: NDArray[np.int64], kind: Kind) -> NDArray[np.int64]:
    """Of the given places (in order, each once) those of which the text passes the kind's check."""
    if kind.check is None or not len(places):
        return places
    chosen = texts if len(places) == len(texts) else texts.gather(places_of(places))
    passed: NDArray[np.bool_] = kind.check(chosen).to_numpy()
    return places[passed]


def _rank(hit: tuple[int, Hit]) -> tuple[int, float, str]:
    preference, of = hit
    return -preference, of.kind.random_hit_rate, of.kind.name
