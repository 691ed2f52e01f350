"""The samples of several columns of a batch end to end, so that each pattern meets all of them at once.

What is found in a column does not depend on the columns that stand beside it here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.profile.arrow_series import places_of
from export_guard.profile.forms import Signs

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Samples:
    """Each different text of each column once, column by column.

    ``texts[i]`` stands in the sample of column ``owner[i]`` (a number from 0 to ``columns - 1``, ascending) and there
    ``times[i]`` times. No nulls.
    """

    texts: pl.Series
    owner: NDArray[np.int64]
    times: NDArray[np.int64]
    columns: int

    @classmethod
    def of(cls, samples: Sequence[pl.Series]) -> Samples:
        """Samples of texts without nulls, one of each column."""
        return cls._counted(
            pl.concat(samples, rechunk=True),
            np.repeat(np.arange(len(samples)), [len(sample) for sample in samples]),
            None,
            len(samples),
        )

    @classmethod
    def _counted(
        cls, texts: pl.Series, owner: NDArray[np.int64], times: NDArray[np.int64] | None, columns: int
    ) -> Samples:
        weights = np.ones_like(owner) if times is None else times
        frame = pl.DataFrame([texts.alias("text"), places_of(owner).alias("owner"), places_of(weights).alias("times")])
        different = frame.group_by("owner", "text", maintain_order=True).agg(pl.col("times").sum())
        return cls(different["text"], different["owner"].to_numpy(), different["times"].to_numpy(), columns)

    def rewritten(self, texts: pl.Series) -> Samples:
        """The same samples with other ``texts`` in the place of these, of which several may be equal now."""
        return self._counted(texts, self.owner, self.times, self.columns)

    @cached_property
    def signs(self) -> Signs:
        """Lengths and characters of the texts."""
        return Signs.of(self.texts)

    @cached_property
    def everywhere(self) -> NDArray[np.int64]:
        """The places of all texts."""
        return np.arange(len(self.texts))

    def of_columns(self, columns: NDArray[np.bool_]) -> NDArray[np.int64]:
        """The places of the texts of these columns."""
        return self.everywhere if columns.all() else np.flatnonzero(columns[self.owner])

    def count(self, places: NDArray[np.int64]) -> NDArray[np.int64]:
        """Of each column, how many values of its sample stand at these places."""
        return np.bincount(self.owner[places], self.times[places], self.columns).astype(np.int64)

    def different(self, places: NDArray[np.int64], numbers: NDArray[np.generic]) -> NDArray[np.int64]:
        """Of each column, how many different ``numbers`` there are; ``numbers[i]`` is of the text at ``places[i]``."""
        order = np.lexsort((numbers, self.owner[places]))  # `np.unique` would load all of `numpy.ma`
        owner, ordered = self.owner[places][order], numbers[order]
        same = (ordered[1:] == ordered[:-1]) | (np.isnan(ordered[1:]) & np.isnan(ordered[:-1]))
        first = np.ones(len(order), dtype=bool)
        first[1:] = (owner[1:] != owner[:-1]) | ~same
        return np.bincount(owner[first], minlength=self.columns)


def together(sizes: Sequence[int], counts: Sequence[int], most_bytes: int, most_values: int) -> Iterator[slice]:
    """Which columns (one after another, at least one) are small enough to be looked at end to end.

    ``sizes`` are the bytes of the columns, ``counts`` the numbers of their values.
    """
    begin = size = values = 0
    for place, (own, count) in enumerate(zip(sizes, counts, strict=True)):
        if place > begin and (size + own > most_bytes or values + count > most_values):
            yield slice(begin, place)
            begin, size, values = place, 0, 0
        size, values = size + own, values + count
    if begin < len(sizes):
        yield slice(begin, len(sizes))


def lengths_of(columns: Sequence[pl.Series]) -> list[NDArray[np.int64]]:
    """The bytes of each text of each column."""
    if not columns:
        return []
    lengths = pl.concat(columns).str.len_bytes().to_numpy()
    return np.split(lengths, np.cumsum([len(texts) for texts in columns])[:-1])
