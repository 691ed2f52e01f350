"""The one class behind every part: a name, a size, and a function that starts a stream of batches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pyarrow as pa

from export_guard.datasets.dataset import BATCH_ROWS
from export_guard.datasets.failures import shielded


@dataclass(frozen=True)
class StreamPart:
    """A part that streams. ``start`` opens the source anew each time it is called.

    Batches are cut to :data:`BATCH_ROWS` here (without a copy), so readers need not care. A source with
    columns but no rows gives one batch without rows.
    """

    name: str
    size: int | None
    has_header: bool
    start: Callable[[], Iterator[pa.RecordBatch]]

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Stream the rows; see :meth:`export_guard.datasets.dataset.Part.batches`."""
        for batch in shielded(self.name, self.start):
            yield from cut(batch)


def checked(batch: pa.RecordBatch) -> pa.RecordBatch:
    """The batch, if its offsets are in range and its strings are UTF-8.

    Binary formats hand over what stands in the file; Arrow and Polars trust it and would crash or worse.
    """
    batch.validate(full=True)
    return batch


def at_least_one(batches: Iterable[pa.RecordBatch], schema: pa.Schema) -> Iterator[pa.RecordBatch]:
    """The batches; where there is none, one without rows, so that the columns are known."""
    empty = True
    for batch in batches:
        empty = False
        yield batch
    if empty:
        yield pa.RecordBatch.from_pylist([], schema)


def cut(batch: pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """Slices of at most :data:`BATCH_ROWS` rows; a batch without rows passes as it is."""
    if batch.num_rows <= BATCH_ROWS:
        yield batch
        return
    for offset in range(0, batch.num_rows, BATCH_ROWS):
        yield batch.slice(offset, BATCH_ROWS)
