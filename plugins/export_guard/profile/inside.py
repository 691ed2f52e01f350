"""The cells of one leaf of one batch, looked into: which of them hold a value of a sort, beside other text.

Cells that as a whole are a value of the kind that nearly all are of hold nothing else; only the others are
looked into then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.kind import Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile import matching
from export_guard.profile.arrow_series import flags_of, places_of
from export_guard.profile.columns import Told
from export_guard.profile.mentions import Screen, screens, sightings
from export_guard.profile.named_people import NamedPeople, read_by
from export_guard.profile.pattern_bounds import longest
from export_guard.profile.repeats import Values

if TYPE_CHECKING:
    from numpy.typing import NDArray

SETTLED = 0.98
"""Share of the values that are of one kind from which only the other values are looked into."""
_TELLING = 0.1
"""Random hit rate up to which a value of a kind is nothing else."""
_FEW = 1_024
"""Values of so small a batch (a remainder, a row of another length) are told apart even where most hold one: it says
little of the column."""
_TOO_SHORT = 10
"""Longest value of a kind that has no room for another one inside."""


@dataclass(frozen=True)
class Inside:
    """What the cells hold: counters by mention, and the places (in the leaf's values) of the cells that hold one.

    ``places`` has no entry for mentions that at least half of the cells hold. ``read`` counts the cells that a model
    has looked at, under the name of that fact.
    """

    told: dict[str, Told] = field(default_factory=dict)
    places: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)

    @property
    def broad(self) -> frozenset[str]:
        """Mentions that so many cells hold that they are not told apart."""
        return frozenset(name for name, told in self.told.items() if told.cells and name not in self.places)


@dataclass(frozen=True)
class Texts:
    """The texts of a leaf, of which ``passed`` are of ``kinds`` as a whole."""

    values: Values
    kinds: Sequence[Kind]
    passed: Mapping[str, int]

    @cached_property
    def settled(self) -> Kind | None:
        """The kind that nearly all of them are of, so that these need not be looked into."""
        enough = SETTLED * len(self.values.every)
        return next((k for k in self.kinds if self.passed.get(k.name, 0) >= enough and _closed(k)), None)

    @cached_property
    def searched(self) -> NDArray[np.int64] | None:
        """The places (in the tested values) of what is looked into; ``None`` for all."""
        if self.settled is None:
            return None
        if self.passed[self.settled.name] == len(self.values.every):
            return np.empty(0, np.int64)
        return np.flatnonzero(~matching.passing(self.values.tested, self.settled).to_numpy())

    @cached_property
    def loose(self) -> pl.Series:
        """What is looked into."""
        tested = self.values.tested
        return tested if self.searched is None else tested.gather(places_of(self.searched))


def look_inside(columns: Sequence[Texts], people: NamedPeople | None = None) -> list[Inside]:
    """Look into the texts of each leaf; ``people`` looks for names."""
    made = screens([texts.loose for texts in columns])
    return [_look_inside(texts, screen, people) for texts, screen in zip(columns, made, strict=True)]


def _look_inside(texts: Texts, screen: Screen, people: NamedPeople | None) -> Inside:
    values, settled = texts.values, texts.settled
    every = len(values.every)
    inside = Inside()
    if len(texts.loose):
        _search(inside, texts, screen, people)
    own = None if settled is None else next((m.name for m in mentions().values() if m.form == settled.name), None)
    if settled is not None and own is not None:
        count = texts.passed[settled.name]
        inside.told[own] = inside.told.get(own, Told(0, 0, 0)).plus(Told(count, count, count))
        before = inside.places.pop(own, np.empty(0, np.int64))
        if every <= _FEW:
            held = values.positions(matching.passing(values.tested, settled))
            inside.places[own] = np.union1d(before, held) if len(before) else held
    return inside


def _closed(kind: Kind) -> bool:
    """Whether a value of the kind leaves no room for a value of another one."""
    told = kind.by_value or kind.random_hit_rate <= _TELLING
    return (told and ".*" not in str(kind.pattern)) or longest(kind.pattern) <= _TOO_SHORT


def _search(inside: Inside, texts: Texts, screen: Screen, people: NamedPeople | None) -> None:
    values = texts.values
    found = sightings(texts.loose, screen)
    if not found and people is None:
        return
    places = np.arange(len(values.tested)) if texts.searched is None else texts.searched
    if people is not None:
        found += people.sightings(texts.loose)
        read = values.count(_flagged(values, places, people.looked_at(texts.loose).to_numpy()))
        inside.read.update({read_by(people.model): read} if read else {})
    for seen in found:
        held = _flagged(values, places, seen.cells)
        cells = values.count(held)
        inside.told[seen.mention.name] = Told(cells, seen.formed, seen.passed)
        if cells and (2 * cells < len(values.every) or len(values.every) <= _FEW):
            inside.places[seen.mention.name] = values.positions(held)


def _flagged(values: Values, places: NDArray[np.int64], chosen: NDArray[np.bool_]) -> pl.Series:
    """Flags over all tested values: the chosen ones of those at ``places``."""
    flags = np.zeros(len(values.tested), dtype=np.bool_)
    flags[places[chosen]] = True
    return flags_of(flags)
