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
from export_guard.datasets.cells import is_data
from export_guard.datasets.dialect import Dialect, Layout, sniff
from export_guard.datasets.header import first_row_is_header, name_like
from export_guard.datasets.stored_file import StoredFile, read_up_to
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.text import Utf8Stream, open_text
from export_guard.errors import InspectionError

SAMPLE_BYTES = 1 << 18
BLOCK_BYTES = 1 << 21
"""Arrow parses so many bytes at a time (and reads some forty blocks ahead); a single row must fit in."""
_RAGGED_BYTES = 1 << 26
"""Most bytes of rows of another width that are kept while Arrow looks for one that fits."""
_HEADER_BODY_ROWS = 500
_LONGEST_COMMENTS = 1 << 24


@dataclass(frozen=True)
class Table:
    """A delimited file after looking at it: the columns, and where in the UTF-8 text the rows begin."""

    dialect: Dialect
    columns: tuple[str, ...]
    has_header: bool
    comments: tuple[str, ...]
    rows_at: int


def open_part(file: StoredFile) -> StreamPart:
    """The file as a part. Raises :class:`InspectionError` when it is empty or no text."""
    table = look_at(file)
    return StreamPart(file.name, file.size, table.has_header, lambda: _read(file, table))


def look_at(file: StoredFile) -> Table:
    """Find the layout, the header and the columns from a sample."""
    size = SAMPLE_BYTES
    while True:
        with closing(open_text(file)) as stream:
            raw = read_up_to(stream, size)
        sample = raw.decode("utf-8", "ignore")  # a character may be cut at the end of the sample
        layout = sniff(sample, complete=len(raw) < size)
        if layout.rows or len(raw) < size or size >= _LONGEST_COMMENTS:
            break
        size *= 4  # nothing but comment lines so far, as in a VCF file with many contigs
    if not sample.strip():
        raise InspectionError(file.name, "the file holds nothing but blanks")
    return _table(layout, sample)


def _table(layout: Layout, sample: str) -> Table:
    comments = list(layout.before)
    header = _commented_header(layout)
    skip = 0
    if header is not None:
        comments = [c for c in comments if c.strip()][:-1]
    elif _begins_with_header(layout):
        header, skip = _fit(layout), 1
    first = layout.ends[skip - 1] if skip else layout.start
    columns = names.unique(header) if header is not None else names.positional(max(layout.width, 1))
    kept = tuple(line for line in comments if line.strip(" #\t"))
    return Table(layout.dialect, tuple(columns), header is not None, kept, len(sample[:first].encode()))


def _commented_header(layout: Layout) -> list[str] | None:
    """Names in the last comment line (``#CHROM  POS``, ``# rsid  chromosome``), if it fits the table."""
    lines = [line for line in layout.before if line.strip()]
    if not lines or not lines[-1].startswith("#") or lines[-1].startswith("##") or layout.width < 2:
        return None
    if _begins_with_header(layout):
        return None
    rows = layout.dialect.rows(lines[-1])
    cells = rows[0] if rows else []
    if len(cells) != layout.width or any(is_data(cell) for cell in cells[:1]):
        return None
    if cells[0] == "#CHROM":  # the VCF specification makes the mark part of the name
        return cells
    cells[0] = cells[0].lstrip("#").lstrip()
    # stricter than for a first row: any comment may happen to have the table's width
    return cells if sum(map(name_like, cells)) > len(cells) / 2 else None


def _begins_with_header(layout: Layout) -> bool:
    return bool(layout.rows) and first_row_is_header(_fit(layout), layout.rows[1 : 1 + _HEADER_BODY_ROWS])


def _fit(layout: Layout) -> list[str]:
    """The first row, stretched to the table's width when it is shorter.

    R leaves out the name of the first column; in other files the last ones lack names.
    """
    header = list(layout.rows[0])
    missing = layout.width - len(header)
    if missing <= 0:
        return header
    body = [row for row in layout.rows[1:] if len(row) == layout.width]
    if missing == 1 and any(row[-1].strip() for row in body):
        return ["", *header]
    return header + [""] * missing


def _read(file: StoredFile, table: Table) -> Iterator[pa.RecordBatch]:
    with closing(open_text(file)) as stream:
        read_up_to(stream, table.rows_at)
        comments = list(table.comments)
        empty = True
        for batch in _batches(file, table, stream):
            if batch.num_rows:
                yield _with_comments(batch, comments)
                comments, empty = [], False
        if empty:
            schema = pa.schema([(name, pa.string()) for name in table.columns])
            rows = 1 if comments else 0
            blank = pa.record_batch([pa.nulls(rows, pa.string()) for _ in table.columns], schema=schema)
            yield _with_comments(blank, comments)


def _batches(file: StoredFile, table: Table, stream: Utf8Stream) -> Iterator[pa.RecordBatch]:
    ragged = _Ragged(file.name, table)
    start = read_up_to(stream, 1)
    if not start:
        return
    reader, failure = None, ""
    try:
        reader = _arrow_reader(table, _Resumed(start, stream), ragged)
        for batch in reader:
            yield batch
            yield from ragged.take()
        yield from ragged.take()
        return
    except pa.ArrowInvalid as error:
        failure = str(error)
    finally:
        if reader is not None:
            reader.close()
    if ragged.seen and failure.startswith("Empty CSV"):
        yield from ragged.take()
    elif not failure.startswith("Empty CSV"):
        raise _unreadable(file.name, failure, ragged)


def _unreadable(name: str, failure: str, ragged: _Ragged) -> InspectionError:
    """Our own words for what Arrow found; its message may quote a row."""
    if ragged.overflow:
        return InspectionError(name, "most rows have another number of fields than the first ones")
    if "straddling" in failure:
        return InspectionError(
            name,
            f"a row is longer than {BLOCK_BYTES >> 20} MiB, or a quote is opened and never closed",
            "quote every field the same way",
        )
    return InspectionError(name, "could not be parsed as delimited text")


def _arrow_reader(table: Table, source: _Resumed, ragged: _Ragged) -> Any:
    return pacsv.open_csv(
        pa.PythonFile(source, "r"),
        read_options=pacsv.ReadOptions(column_names=list(table.columns), block_size=BLOCK_BYTES, use_threads=False),
        parse_options=pacsv.ParseOptions(
            delimiter=table.dialect.delimiter,
            quote_char=table.dialect.quote or False,
            escape_char=table.dialect.escape or False,
            newlines_in_values=table.dialect.quote is not None,
            invalid_row_handler=ragged,
        ),
        convert_options=pacsv.ConvertOptions(
            column_types={name: pa.string() for name in table.columns},
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
        [*batch.columns, pa.array(cells[:rows], pa.string())],
        schema=batch.schema.append(pa.field(name, pa.string())),
    )


@dataclass
class _Ragged:
    """Collects the rows that have another number of fields, and gives them out padded."""

    name: str
    table: Table
    rows: list[str] = field(default_factory=list)
    size: int = 0
    seen: bool = False
    overflow: bool = False

    def __call__(self, row: Any) -> str:
        self.rows.append(row.text)
        self.size += len(row.text)
        self.seen = True
        self.overflow = self.size > _RAGGED_BYTES
        return "error" if self.overflow else "skip"

    def take(self) -> Iterator[pa.RecordBatch]:
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
        yield pa.record_batch([pa.array(column, pa.string()) for column in cells], names=columns)


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
