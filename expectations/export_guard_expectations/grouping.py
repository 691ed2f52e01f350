"""How many rows, or people, agree in some columns: the groups of k-anonymity.

Values are compared in memory and only counts come out. Memory is bounded by the number of different combinations
(with a subject: of combinations and subjects).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import polars as pl
import pyarrow as pa

from export_guard.datasets.dataset import Dataset
from export_guard.errors import InspectionError

_PENDING_ROWS = 1_000_000
"""Rows of counted batches that wait before they are united; then at least as many as are united already."""
_SIZE = "\x00size"


@dataclass(frozen=True)
class Groups:
    """The groups, or why there are none.

    ``sizes[n]`` groups have ``n`` members each. Members are rows, or different subjects where columns tell them
    apart; a group of rows that name no subject has 0.
    """

    sizes: dict[int, int] = field(default_factory=dict)
    error: str | None = None

    @property
    def smallest(self) -> int:
        """Members of the smallest group; 0 where there is none."""
        return min(self.sizes, default=0)

    def below(self, size: int) -> tuple[int, int]:
        """Groups with fewer members, and members in these."""
        few = {n: groups for n, groups in self.sizes.items() if n < size}
        return sum(few.values()), sum(n * groups for n, groups in few.items())


def group_sizes(dataset: Dataset, columns: Sequence[str], subject: Sequence[str]) -> Groups:
    """Count the groups that agree in ``columns``; a missing value agrees with a missing value only.

    Raises :class:`~export_guard.errors.InspectionError` where a column is missing or nested.
    """
    by = [*columns, *(name for name in subject if name not in columns)]
    counted = _united(dataset, by)
    if subject:
        named = pl.all_horizontal([pl.col(name).is_not_null() for name in subject])
        sizes = counted.group_by(list(columns)).agg(named.sum().alias(_SIZE))
    else:
        sizes = counted
    tally = sizes.group_by(_SIZE).len("groups")
    return Groups(dict(tally.select(pl.col(_SIZE).cast(pl.Int64), pl.col("groups").cast(pl.Int64)).iter_rows()))


def _united(dataset: Dataset, by: list[str]) -> pl.DataFrame:
    """Each combination once, with the number of its rows."""
    held = pl.DataFrame(schema={**dict.fromkeys(by, pl.String), _SIZE: pl.UInt32})
    pending: list[pl.DataFrame] = []
    waiting = 0
    for batch in _batches(dataset):
        columns = [_as_text(dataset.name, batch, name) for name in by]
        pending.append(pl.DataFrame(columns).group_by(by).len(_SIZE))
        waiting += pending[-1].height
        if waiting > max(_PENDING_ROWS, held.height):
            held, pending, waiting = _sum([held, *pending], by), [], 0
    return _sum([held, *pending], by)


def _sum(frames: list[pl.DataFrame], by: list[str]) -> pl.DataFrame:
    return pl.concat(frames, how="vertical_relaxed").group_by(by).agg(pl.col(_SIZE).sum())


def _batches(dataset: Dataset) -> Iterator[pa.RecordBatch]:
    for part in dataset.parts():
        yield from part.batches()


def _as_text(dataset: str, batch: pa.RecordBatch, name: str) -> pl.Series:
    """A column in one type: that of a column may change from batch to batch of a loosely typed source."""
    if name not in batch.schema.names:
        raise InspectionError(dataset, f"the named column {name!r} does not exist", "check the spelling")
    series = pl.Series(name, pl.from_arrow(batch.column(name)))
    if series.dtype.is_nested() or series.dtype in (pl.Binary, pl.Object):
        raise InspectionError(dataset, f"the column {name!r} is nested or binary", "name columns of single values")
    return series.cast(pl.String)
