"""The fingerprint of what a column holds: its shape, the same tomorrow with other rows of the same sort.

It is taken of the counters of a column (:class:`~export_guard.profile.columns.ColumnStats`), so it holds no value:
how the column is stored, for what share of the values each kind passes, what share of a sample has each fact,
and how varied a sample is. Shares are rounded (to two significant digits, those of facts to whole percent).

No hash of rounded shares would be the same tomorrow: whatever the steps, some share sits at the edge of one. So
the rounded shares themselves are kept, and :meth:`ColumnFingerprint.changes` compares them with tolerance.
With ``noise(p) = min(0.15, 3 · sqrt(p(1 - p)(1/n + 1/m)))`` for a share of ``n`` values then and ``m`` now (three
standard errors of the difference of two proportions), the content is another one when

* it is stored otherwise;
* the accepted kind passes (or fits) for more than a third higher *odds* than then, or for more than ten points
  fewer of the values, plus noise; a kind that no value passed then counts as one in ``n``;
* any other kind passes for more than a third higher odds, plus noise; below one percent it does not matter,
  because a kind that rare is no reading of the column, and single cells are findings of their own;
* a fact has moved by more than ten points, plus noise;
* a sample is more varied than one of a fourfold number of different values, or less than one of a fourth of it,
  by more than ten points.

Odds and not points, because the shares that matter are small: random digits pass a check digit in one of ten
cases, an accepted hotline stands in one note of a thousand. The cap on noise makes a batch that is too small to tell
anything another content rather than the same.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from export_guard.kinds.catalogue import all_kinds
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile.columns import ColumnStats, Storage

RULE = 1
"""Version of the rule by which fingerprints are taken and compared; those of other rules are not comparable."""
ODDS = 4 / 3
"""Factor by which the odds that a kind passes may rise."""
POINTS = 0.10
"""How far the share of a fact may move, and that of the accepted kind may fall."""
ERRORS = 3.0
"""Standard errors that are taken for noise …"""
MOST_NOISE = 0.15
"""… and the most that noise may excuse."""
UNSEEN = 0.01
"""Share below which it does not matter for how many values another kind passes."""
VARIED = 4.0
"""Factor by which the number of different values may change."""
FACTS: tuple[str, ...] = (
    "numeric", "integer", "negative", "zero_one", "unit", "small", "year", "large", "epoch", "in_latitude",
    "in_longitude", "beyond_latitude", "decimals_2", "decimals_3", "decimals_4", "vector", "binary", "length_1",
    "length_2", "length_30", "alphabetic", "capitalised", "upper", "lower", "spaced", "words_5", "digits", "some_digit",
    "given_name", "organisation", "street", "date", "time", "hex", "uuid", "blob", "truth", "url", "sex",
)  # fmt: skip
"""The facts of :mod:`export_guard.profile.facts` that are shares of a sample. The others depend on its size."""

_ENDLESS = 1e9
_COLLISIONS = 3.0


@dataclass(frozen=True)
class Passing:
    """Shares (0 to 1) of the values that pass as a kind, and that have its form."""

    passes: float
    fits: float


@dataclass(frozen=True)
class ColumnFingerprint:
    """The shape of a column's content. Shares are 0 to 1.

    ``values`` is how many values the shares of ``kinds`` are of, ``sampled`` how many those of ``facts`` are of, in
    ``samples`` samples; ``varied`` is the mean share of different values in a sample (``None``: not looked at).
    """

    storage: Storage
    values: int
    sampled: int
    samples: int
    varied: float | None
    kinds: Mapping[str, Passing]
    facts: Mapping[str, float]

    @classmethod
    def of(cls, stats: ColumnStats) -> Self:
        """Take the fingerprint of a column."""
        sampled = stats.facts.get("count", 0)
        passed, matched = _counted(stats)
        kinds = {
            name: Passing(_significant(passed.get(name, 0), stats.values), _significant(fits, stats.values))
            for name, fits in sorted(matched.items())
        }
        facts = {name: round(_share(stats.facts.get(name, 0), sampled), 2) for name in FACTS}
        return cls(
            stats.storage,
            stats.values,
            sampled,
            stats.facts.get("samples", 0),
            _significant(stats.facts["distinct"], sampled) if "distinct" in stats.facts else None,
            kinds,
            {name: share for name, share in facts.items() if share},
        )

    def to_json(self) -> dict[str, Any]:
        """JSON-able form, shares in percent."""
        return {
            "rule": RULE,
            "storage": self.storage,
            "values": self.values,
            "sampled": self.sampled,
            "samples": self.samples,
            "varied": None if self.varied is None else _percent(self.varied),
            "kinds": {
                name: {"passes": _percent(each.passes), "fits": _percent(each.fits)}
                for name, each in self.kinds.items()
            },
            "facts": {name: _percent(share) for name, share in self.facts.items()},
        }

    @property
    def digest(self) -> str:
        """The number of the rule and 16 hexadecimal digits: the name of this very fingerprint."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return f"{RULE}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"

    def changes(self, stats: ColumnStats, accepted: str) -> tuple[str, ...]:
        """In words: what of the content is no longer what it was; empty where it is still of the same sort.

        ``accepted`` is the kind that the column was found to be of and is not. Names, kinds and shares only.
        """
        return (
            *self._stored(stats),
            *self._passing(stats, _forms_of(accepted)),
            *self._looking(stats),
            *self._varying(stats),
        )

    def _stored(self, stats: ColumnStats) -> Iterator[str]:
        if stats.storage != self.storage:
            yield f"it is stored as {stats.storage}, and was as {self.storage}"

    def _passing(self, stats: ColumnStats, accepted: Collection[str]) -> Iterator[str]:
        passed, matched = _counted(stats)
        for name in sorted({*self.kinds, *matched, *passed}):
            then = self.kinds.get(name, Passing(0.0, 0.0))
            own = name in accepted
            now = _share(passed.get(name, 0), stats.values)
            if self._risen(then.passes, now, stats.values, own) or (own and self._fallen(then.passes, now, stats)):
                yield f"{_shown(now)} of the values pass as {name}, and {_shown(then.passes)} did"
                continue
            now = _share(matched.get(name, 0), stats.values)
            if own and (self._risen(then.fits, now, stats.values, own) or self._fallen(then.fits, now, stats)):
                yield f"{_shown(now)} of the values have the form of {name}, and {_shown(then.fits)} had"

    def _risen(self, then: float, now: float, values: int, own: bool) -> bool:
        least = 1.0 / max(1, self.values) if own else UNSEEN
        odds = _odds(max(then, least)) * ODDS
        high = odds / (1.0 + odds) if math.isfinite(odds) else 1.0
        return now > high + _noise(high, self.values, values)

    def _fallen(self, then: float, now: float, stats: ColumnStats) -> bool:
        low = max(0.0, then - POINTS)
        return now < low - _noise(low, self.values, stats.values)

    def _looking(self, stats: ColumnStats) -> Iterator[str]:
        sampled = stats.facts.get("count", 0)
        if bool(sampled) != bool(self.sampled):
            yield "a sample of the values was looked at only once"
            return
        for name in FACTS:
            then, now = self.facts.get(name, 0.0), _share(stats.facts.get(name, 0), sampled)
            if abs(now - then) > POINTS + _noise((then + now) / 2, self.sampled, sampled):
                yield f"{_shown(now)} of a sample are {name}, and {_shown(then)} were"

    def _varying(self, stats: ColumnStats) -> Iterator[str]:
        if self.varied is None or "distinct" not in stats.facts or not self.samples:
            return
        size_then, size_now = self.sampled / self.samples, stats.facts["count"] / stats.facts["samples"]
        now = _share(stats.facts["distinct"], stats.facts["count"])
        seen = self.varied * size_then
        most = _different_in(size_now, VARIED * _population(seen, size_then))
        least = _different_in(size_now, _population(max(1.0, seen - _COLLISIONS), size_then) / VARIED)
        if not least - POINTS <= now <= most + POINTS:
            yield f"{_shown(now)} of a sample are different from each other, and {_shown(self.varied)} were"


def column_set(names: Collection[str]) -> str:
    """Name of a table by its columns, in whatever order: 16 hexadecimal digits over their names."""
    return hashlib.sha256(json.dumps(sorted(set(names))).encode()).hexdigest()[:16]


def _counted(stats: ColumnStats) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """How many values pass and fit, by kind, and how many cells hold one inside, by the name of its written form."""
    inside = {
        name: told.cells
        for name, told in stats.told.items()
        if told.cells and (mentions()[name].form is None or mentions()[name].form not in stats.matched)
    }
    return {**inside, **stats.passed}, {**inside, **stats.matched}


def _forms_of(kind: str) -> frozenset[str]:
    """A kind with its written forms, which are counted apart and reported as the kind."""
    inside = (m.name for m in mentions().values() if m.kind == kind)
    return frozenset({kind, *(k.name for k in all_kinds() if k.form_of == kind), *inside})


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _significant(part: int, whole: int) -> float:
    return float(f"{_share(part, whole):.2g}")


def _percent(share: float) -> float:
    return float(f"{100.0 * share:.4g}")


def _shown(share: float) -> str:
    return f"{float(f'{100.0 * share:.2g}'):g} %" if share < 0.1 else f"{share:.0%}".replace("%", " %")


def _odds(share: float) -> float:
    return share / (1.0 - share) if share < 1.0 else math.inf


def _noise(share: float, then: int, now: int) -> float:
    if not then or not now:
        return MOST_NOISE
    return min(MOST_NOISE, ERRORS * math.sqrt(share * (1.0 - share) * (1.0 / then + 1.0 / now)))


def _different_in(size: float, population: float) -> float:
    """Expected share of different values in a sample of so many out of a population of equally frequent ones."""
    return -population * math.expm1(size * math.log1p(-1.0 / population)) / size if population > 1.0 else 1.0 / size


def _population(different: float, size: float) -> float:
    """How many equally frequent values there are, by the different ones in a sample: the inverse, by bisection."""
    low, high = 1.0, _ENDLESS
    for _ in range(64):
        middle = math.sqrt(low * high)
        low, high = (middle, high) if _different_in(size, middle) * size < different else (low, middle)
    return high
