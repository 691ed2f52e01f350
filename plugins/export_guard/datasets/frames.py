"""Tables in memory: pandas, Polars, PyArrow. Each library is imported only when one of its objects comes in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from export_guard.datasets import fingerprint
from export_guard.datasets.dataset import BATCH_ROWS, Fingerprint, Part
from export_guard.datasets.names import unique
from export_guard.datasets.stream_part import StreamPart, at_least_one
from export_guard.datasets.values import array
from export_guard.errors import InspectionError


@dataclass(frozen=True)
class FrameDataset:
    """A table in memory (or a lazy query over one) that can be read any number of times."""

    name: str
    size: int | None
    start: Callable[[], Iterator[pa.RecordBatch]] = field(repr=False)

    def parts(self) -> Iterator[Part]:
        """The one part there is."""
        yield self._part()

    def fingerprint(self) -> Fingerprint:
        """Order-insensitive hash over the rows."""
        return fingerprint.of_rows(self.name, self._part().batches())

    def _part(self) -> StreamPart:
        return StreamPart(self.name, self.size, True, self.start)


@dataclass
class OneShotDataset:
    """A stream of batches that can be read once. Its fingerprint is taken while it is read."""

    name: str
    reader: Any = field(repr=False)
    _rows: fingerprint.RowHash = field(default_factory=fingerprint.RowHash, repr=False)
    _begun: bool = False
    _done: bool = False

    def parts(self) -> Iterator[Part]:
        """The one part there is; reading it a second time raises ``InspectionError``."""
        yield StreamPart(self.name, None, True, self._read)

    def fingerprint(self) -> Fingerprint:
        """Hash over the rows. Raises ``InspectionError`` until everything has been read."""
        if not self._done:
            raise InspectionError(
                self.name, "can be read only once, so its fingerprint is known only afterwards", "pass a pyarrow.Table"
            )
        return self._rows.fingerprint(self.name)

    def _read(self) -> Iterator[pa.RecordBatch]:
        if self._begun:
            raise InspectionError(self.name, "can be read only once, and has been read", "pass a pyarrow.Table")
        self._begun = True
        empty = True
        for batch in self.reader:
            batch = _renamed(batch)
            self._rows.add(batch)
            empty = False
            yield batch
        self._done = True
        if empty:
            yield _renamed(pa.RecordBatch.from_pylist([], self.reader.schema))


def is_frame(source: object) -> bool:
    """Whether ``source`` is a table of a library we know."""
    return _opener(source) is not None


def open_frame(source: object) -> FrameDataset | OneShotDataset:
    """``source`` as a dataset. Raises ``InspectionError`` for anything but the tables in ``_OPENERS``."""
    opener = _opener(source)
    if opener is None:
        raise InspectionError(type(source).__qualname__, "is no table that can be inspected")
    return opener(source)


def _opener(source: object) -> Callable[[Any], FrameDataset | OneShotDataset] | None:
    for kind in type(source).__mro__:
        found = _OPENERS.get((kind.__module__.partition(".")[0], kind.__qualname__))
        if found is not None:
            return found
    return None


def _renamed(batch: pa.RecordBatch) -> pa.RecordBatch:
    names = unique(batch.schema.names)
    return batch if names == batch.schema.names else batch.rename_columns(names)


def _table(table: pa.Table) -> FrameDataset:
    def batches() -> Iterator[pa.RecordBatch]:
        yield from map(_renamed, at_least_one(table.to_batches(max_chunksize=BATCH_ROWS), table.schema))

    return FrameDataset("pyarrow.Table", table.nbytes, batches)


def _reader(reader: pa.RecordBatchReader) -> OneShotDataset:
    return OneShotDataset("pyarrow.RecordBatchReader", reader)


def _arrow_dataset(dataset: Any) -> FrameDataset:
    def batches() -> Iterator[pa.RecordBatch]:
        scanner = dataset.scanner(batch_size=BATCH_ROWS, batch_readahead=2, fragment_readahead=1, use_threads=False)
        yield from map(_renamed, at_least_one(scanner.to_batches(), dataset.schema))

    return FrameDataset("pyarrow.dataset.Dataset", None, batches)


def _polars(frame: Any) -> FrameDataset:
    def batches() -> Iterator[pa.RecordBatch]:
        for piece in frame.iter_slices(BATCH_ROWS) if frame.height else [frame]:
            yield _polars_batch(piece)

    return FrameDataset("polars.DataFrame", int(frame.estimated_size()), batches)


def _polars_lazy(frame: Any) -> FrameDataset:
    def batches() -> Iterator[pa.RecordBatch]:
        # collect_batches streams; before Polars 1.34 there was nothing but collecting everything
        stream = hasattr(frame, "collect_batches")
        empty = True
        for piece in frame.collect_batches(chunk_size=BATCH_ROWS) if stream else [frame.collect()]:
            for part in piece.iter_slices(BATCH_ROWS):
                empty = False
                yield _polars_batch(part)
        if empty:
            yield _polars_batch(frame.head(0).collect())

    return FrameDataset("polars.LazyFrame", None, batches)


def _polars_batch(frame: Any) -> pa.RecordBatch:
    import polars as pl

    columns = [
        array(column.to_list()) if column.dtype == pl.Object else column.rechunk().to_arrow()
        for column in frame.get_columns()
    ]
    return pa.RecordBatch.from_arrays(columns, names=list(frame.columns))


def _pandas(frame: Any) -> FrameDataset:
    def batches() -> Iterator[pa.RecordBatch]:
        for offset in range(0, max(len(frame), 1), BATCH_ROWS):
            yield _pandas_batch(frame.iloc[offset : offset + BATCH_ROWS])

    return FrameDataset("pandas.DataFrame", int(frame.memory_usage(index=True, deep=False).sum()), batches)


def _pandas_batch(frame: Any) -> pa.RecordBatch:
    """The columns, then the index: it leaves too (``to_parquet``, ``to_csv``) unless it only counts rows."""
    columns = [frame.iloc[:, position] for position in range(frame.shape[1])]
    names = [_label(label) for label in frame.columns]
    if type(frame.index).__name__ != "RangeIndex":
        for level in range(frame.index.nlevels):
            columns.append(frame.index.get_level_values(level))
            names.append(_label(frame.index.names[level]) if frame.index.names[level] is not None else f"index_{level}")
    return pa.RecordBatch.from_arrays([_pandas_array(column) for column in columns], names=unique(names))


def _label(label: Any) -> str:
    return ".".join(map(str, label)) if isinstance(label, tuple) else str(label)


def _pandas_array(column: Any) -> pa.Array:
    """Arrow's own conversion; objects of mixed or unknown types become text."""
    converted: Any = None
    try:
        if column.dtype.kind != "O" or not _holds_nested(column):
            converted = pa.array(column, from_pandas=True)
    except (pa.ArrowException, TypeError, ValueError, OverflowError):
        converted = None
    if converted is None or isinstance(converted, pa.ExtensionArray):
        converted = array([_plain(value) for value in column])
    return pa.concat_arrays(converted.chunks) if isinstance(converted, pa.ChunkedArray) else converted


def _holds_nested(column: Any) -> bool:
    return any(isinstance(value, (Mapping, list, tuple)) for value in column[:100])


def _plain(value: Any) -> Any:
    """Scalars of pandas and numpy as Python values; their several sorts of missing as ``None``."""
    if value is None or type(value).__name__ in ("NaTType", "NAType"):
        return None
    item = getattr(value, "item", None)
    if callable(item) and getattr(value, "ndim", 1) == 0:
        value = item()
    return None if isinstance(value, float) and value != value else value


_OPENERS: dict[tuple[str, str], Callable[[Any], FrameDataset | OneShotDataset]] = {
    ("pandas", "DataFrame"): _pandas,
    ("polars", "DataFrame"): _polars,
    ("polars", "LazyFrame"): _polars_lazy,
    ("pyarrow", "Table"): _table,
    ("pyarrow", "RecordBatch"): lambda batch: _table(pa.Table.from_batches([batch])),
    ("pyarrow", "RecordBatchReader"): _reader,
    ("pyarrow", "Dataset"): _arrow_dataset,
}
