"""Delimited text (CSV, TSV, VCF, ...) as strings, with nothing dropped.

The layout is found on a sample; then Arrow's streaming reader reads the whole file as text, so leading
zeros survive. Rows with another number of fields than the table come out all the same: short ones padded
with nulls, long ones with columns named by position (``_extra_12``). Comment and title lines come out in
the column ``_comments`` of the first batch, because they leave with the file.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.csv as pacsv

from export_guard.datasets import names
from export_guard.datasets.delimited_table import Table, look_at
from export_guard.datasets.stored_file import StoredFile, read_up_to
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.text import Utf8Stream, open_text
from export_guard.errors import InspectionError

BLOCK_BYTES = 1 << 20
"""Arrow parses so many bytes at a time, and reads some forty blocks ahead: memory follows from it."""
LONG_ROW_BYTES = 1 << 24
"""Block size of the second attempt, when a row did not fit into a block. Longer rows are an error."""
_TEXT = pa.large_string()
"""As the scan takes it, so that nothing is converted."""
_RAGGED_BYTES = 1 << 26
"""Most bytes of rows of another width that are kept while Arrow looks for one that fits."""


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part. Raises :class:`InspectionError` when it is empty or no text."""
    table = look_at(file)
    return StreamPart(file.name, file.size, table.has_header, lambda: _read(file, table))


def _read(file: StoredFile, table: Table) -> Iterator[pa.RecordBatch]:
    comments = list(table.comments)
    plain = ragged = 0
    for block_bytes in (BLOCK_BYTES, LONG_ROW_BYTES):
        again = _Again(plain, ragged)
        with closing(open_text(file)) as stream:
            read_up_to(stream, table.rows_at)
            attempt = _Attempt(file.name, table, block_bytes)
            for batch, fits in attempt.batches(stream):
                fresh = again.fresh(batch, fits)
                if not fresh.num_rows:
                    continue
                plain, ragged = plain + fresh.num_rows * fits, ragged + fresh.num_rows * (not fits)
                yield _with_comments(fresh, comments)
                comments = []
        if not attempt.row_too_long:
            break
    else:
        raise InspectionError(
            file.name,
            f"a row is longer than {LONG_ROW_BYTES >> 20} MiB, or a quote is opened and never closed",
            "quote every field the same way",
        )
    if not plain + ragged:
        schema = pa.schema([(name, _TEXT) for name in table.columns])
        rows = 1 if comments else 0
        blank = pa.record_batch([pa.nulls(rows, _TEXT) for _ in table.columns], schema=schema)
        yield _with_comments(blank, comments)


@dataclass
class _Again:
    """Passes over the rows that an earlier attempt has given out: rows that fit and others have each their order."""

    plain: int
    ragged: int

    def fresh(self, batch: pa.RecordBatch, fits: bool) -> pa.RecordBatch:
        """What of the batch has not been given out."""
        skip = min(self.plain if fits else self.ragged, batch.num_rows)
        if fits:
            self.plain -= skip
        else:
            self.ragged -= skip
        return batch.slice(skip)


@dataclass
class _Attempt:
    """One pass over the rows with one block size."""

    name: str
    table: Table
    block_bytes: int
    row_too_long: bool = False

    def batches(self, stream: Utf8Stream) -> Iterator[tuple[pa.RecordBatch, bool]]:
        """Batches, and whether their rows have the table's width. Ends early when a row is too long."""
        ragged = _Ragged(self.name, self.table)
        start = read_up_to(stream, 1)
        if not start:
            return
        reader, failure = None, ""
        try:
            reader = self._arrow_reader(_Resumed(start, stream), ragged)
            for batch in reader:
                yield batch, True
                yield from ragged.take()
        except pa.ArrowInvalid as error:
            failure = str(error)
        finally:
            if reader is not None:
                reader.close()
        if "straddling" in failure:
            self.row_too_long = True
        elif failure and not failure.startswith("Empty CSV"):
            # our own words: Arrow's message may quote a row
            why = "most rows have another number of fields than the first ones" if ragged.overflow else "is malformed"
            raise InspectionError(self.name, f"could not be parsed as delimited text: {why}")
        else:
            yield from ragged.take()

    def _arrow_reader(self, source: _Resumed, ragged: _Ragged) -> Any:
        dialect, columns = self.table.dialect, self.table.columns
        return pacsv.open_csv(
            pa.PythonFile(source, "r"),
            read_options=pacsv.ReadOptions(column_names=list(columns), block_size=self.block_bytes, use_threads=False),
            parse_options=pacsv.ParseOptions(
                delimiter=dialect.delimiter,
                quote_char=dialect.quote or False,
                escape_char=dialect.escape or False,
                newlines_in_values=dialect.quote is not None,
                invalid_row_handler=ragged,
            ),
            convert_options=pacsv.ConvertOptions(
                column_types={name: _TEXT for name in columns},
                strings_can_be_null=False,
                check_utf8=False,  # the stream has checked it, and knows the line
            ),
        )


def _with_comments(batch: pa.RecordBatch, comments: Sequence[str]) -> pa.RecordBatch:
    """Add the comment lines as a column, one to a row; what is left over stands in the last row."""
    if not comments:
        return batch
    rows = batch.num_rows
    cells: list[str | None] = [*comments[: rows - 1], "\n".join(comments[rows - 1 :]) or None]
    cells += [None] * (rows - len(cells))
    name = names.unique([*batch.schema.names, names.COMMENTS])[-1]
    return pa.RecordBatch.from_arrays(
        [*batch.columns, pa.array(cells[:rows], _TEXT)],
        schema=batch.schema.append(pa.field(name, _TEXT)),
    )


@dataclass
class _Ragged:
    """Collects the rows that have another number of fields, and gives them out padded."""

    name: str
    table: Table
    rows: list[str] = field(default_factory=list)
    size: int = 0
    overflow: bool = False

    def __call__(self, row: Any) -> str:
        self.rows.append(row.text)
        self.size += len(row.text)
        self.overflow = self.size > _RAGGED_BYTES
        return "error" if self.overflow else "skip"

    def take(self) -> Iterator[tuple[pa.RecordBatch, bool]]:
        """The rows so far as one batch; columns beyond the table's are named by position."""
        if not self.rows:
            return
        parsed: list[list[str]] = []
        failed = False
        try:
            parsed = [row for text in self.rows for row in self.table.dialect.rows(text)]
        except csv.Error:
            failed = True
        if failed:
            raise InspectionError(self.name, "a row with another number of fields than the header is too long to read")
        self.rows, self.size = [], 0
        width = max(len(self.table.columns), *map(len, parsed))
        columns = names.unique([*self.table.columns, *(names.extra(i) for i in range(len(self.table.columns), width))])
        cells = [[row[i] if i < len(row) else None for row in parsed] for i in range(width)]
        yield pa.record_batch([pa.array(column, _TEXT) for column in cells], names=columns), False


class _Resumed:
    """The stream with a few bytes put back in front (Arrow must not be given an empty file)."""

    def __init__(self, start: bytes, stream: Utf8Stream) -> None:
        self._start, self._stream = start, stream
        self.closed = False

    def readable(self) -> bool:
        return True

    def read(self, size: int) -> bytes:
        start, self._start = self._start, b""
        return start + self._stream.read(size - len(start))

    def close(self) -> None:
        self.closed = True
