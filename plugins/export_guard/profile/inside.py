"""The cells of one leaf of one batch, looked into: which of them hold a value of a sort, beside other text.

Cells that as a whole are a value of the kind that nearly all are of hold nothing else; only the others are
looked into then.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.kind import Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile import matching
from export_guard.profile.arrow_series import flags_of
from export_guard.profile.columns import Told
from export_guard.profile.mentions import sightings
from export_guard.profile.named_people import NamedPeople, read_by
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


def look_inside(
    values: Values, kinds: Sequence[Kind], passed: Mapping[str, int], people: NamedPeople | None = None
) -> Inside:
    """Look into the texts of a leaf, of which ``passed`` are of ``kinds`` as a whole; ``people`` looks for names."""
    every = len(values.every)
    settled = next((k for k in kinds if passed.get(k.name, 0) >= SETTLED * every and _closed(k)), None)
    inside = Inside()
    if settled is None:
        _search(inside, values, np.arange(len(values.tested)), people)
        return inside
    if passed[settled.name] < every:
        _search(inside, values, np.flatnonzero(~matching.passing(values.tested, settled).to_numpy()), people)
    own = next((m.name for m in mentions().values() if m.form == settled.name), None)
    if own is not None:
        count = passed[settled.name]
        inside.told[own] = inside.told.get(own, Told(0, 0, 0)).plus(Told(count, count, count))
        before = inside.places.pop(own, np.empty(0, np.int64))
        if every <= _FEW:
            held = values.positions(matching.passing(values.tested, settled))
            inside.places[own] = np.union1d(before, held) if len(before) else held
    return inside


def _closed(kind: Kind) -> bool:
    """Whether a value of the kind leaves no room for a value of another one."""
    told = kind.by_value or kind.random_hit_rate <= _TELLING
    return (told and ".*" not in str(kind.pattern)) or matching.longest(kind) <= _TOO_SHORT


def _search(inside: Inside, values: Values, places: NDArray[np.int64], people: NamedPeople | None) -> None:
    whole = len(places) == len(values.tested)
    texts = values.tested if whole else values.tested.gather(places)
    found = sightings(texts)
    if people is not None:
        found += people.sightings(texts)
        read = values.count(_flagged(values, places, people.looked_at(texts).to_numpy()))
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
