"""Values that repeat a lot are held against the patterns once each.

A column of cities or codes has a few hundred different values among tens of thousands: testing each of them once
and weighing it by how often it stands there gives the same counts for a fraction of the work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.profile.cells import spread_sample

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WORTH_ROWS = 4_096
_PROBE = 256
_PROBE_DISTINCT = 96
"""Different values in the probe up to which a column is taken to repeat itself."""
_MOST_DISTINCT = 0.2
"""Share of different values from which testing each value is as cheap."""


@dataclass(frozen=True)
class Values:
    """The values of a leaf as they are tested: ``tested`` holds each once where they repeat, else all of them.

    ``weights[i]`` is how often ``tested[i]`` stands in ``every``; ``None`` when ``tested`` is ``every``.
    """

    every: pl.Series
    tested: pl.Series
    weights: pl.Series | None

    @classmethod
    def of(cls, every: pl.Series) -> Values:
        """The values of one leaf of one batch (text, without nulls)."""
        if len(every) >= _WORTH_ROWS and spread_sample(every, _PROBE).n_unique() <= _PROBE_DISTINCT:
            counted = every.alias("value").value_counts(name="times")
            if len(counted) <= _MOST_DISTINCT * len(every):
                return cls(every, counted["value"], counted["times"])
        return cls(every, every, None)

    def count(self, flags: pl.Series) -> int:
        """How many values are flagged; ``flags`` is about :attr:`tested`."""
        return int(flags.sum()) if self.weights is None else int(self.weights.filter(flags).sum())

    def positions(self, flags: pl.Series) -> NDArray[np.int64]:
        """Where the flagged values stand in :attr:`every`; ``flags`` is about :attr:`tested`."""
        found = flags if self.weights is None else self.every.is_in(self.tested.filter(flags).implode())
        return np.flatnonzero(found.to_numpy())
