"""Rows of PostgreSQL by ``COPY … TO STDOUT``, parsed by Arrow: a fraction of the cost of a cursor, in flat memory.

Values are those that a cursor gives: columns of common types are parsed as a whole, all others value by value with the
loader that the connection has for their type. Whatever cannot be copied is left to the cursor.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from pyarrow import csv

from export_guard.datasets.names import unique
from export_guard.datasets.values import array

_BLOCK_BYTES = 4 << 20
_INTEGERS = frozenset({20, 21, 23, 26})
_FLOATS = frozenset({700, 701})
_TEXTS = frozenset({18, 19, 25, 1042, 1043})
"""``"char"``, name, text, char(n), varchar."""
_BOOLEAN, _DATE, _TIMESTAMP, _TIMESTAMP_TZ, _NUMERIC, _UUID = 16, 1082, 1114, 1184, 1700, 2950
_DIGITS = 38


def copied(connection: Any, statement: Any) -> Iterator[pa.RecordBatch] | None:
    """The rows of a statement as batches, or ``None`` where they have to be fetched by a cursor.

    ``connection`` is one of SQLAlchemy over psycopg 3. A cursor is needed for statements that cannot be written without
    parameters, where the connection does not speak UTF-8, and where the server refuses to begin.
    What it raises later are errors of psycopg and Arrow, whose texts may quote values.
    """
    raw, query = connection.connection.driver_connection, _written(statement)
    return None if query is None or raw.info.encoding != "utf-8" else _begun(raw, query)


def _written(statement: Any) -> str | None:
    """The statement as text; ``None`` where a value in it has no literal."""
    import sqlalchemy as sa
    from sqlalchemy.dialects.postgresql import base

    # not the dialect of the driver, which doubles every percent sign
    dialect: Any = base.PGDialect
    try:
        text = statement.compile(dialect=dialect(paramstyle="named"), compile_kwargs={"literal_binds": True})
    except (sa.exc.CompileError, NotImplementedError):
        return None
    return str(text).strip().rstrip(";")


def _begun(raw: Any, query: str) -> Iterator[pa.RecordBatch] | None:
    """The stream, once its first batch is there; ``None`` where it did not come to that."""
    import psycopg

    stream: Generator[pa.RecordBatch, None, None] | None = None
    if not raw.autocommit:
        raw.execute("SAVEPOINT export_guard_copy")
    try:
        described = raw.execute(f"SELECT * FROM (\n{query}\n) AS described LIMIT 0").description
        if described:
            stream = _batches(raw, query, described)
            first = next(stream)
    except (psycopg.Error, pa.ArrowException):
        if raw.closed:
            raise
        stream = None
    if stream is None:
        if not raw.autocommit:
            raw.execute("ROLLBACK TO SAVEPOINT export_guard_copy")
        return None
    return _with_first(first, stream)


def _with_first(first: pa.RecordBatch, rest: Generator[pa.RecordBatch, None, None]) -> Iterator[pa.RecordBatch]:
    with closing(rest):  # also where nobody wants the rest: the connection is free again then
        yield first
        yield from rest


def _batches(raw: Any, query: str, described: Any) -> Generator[pa.RecordBatch, None, None]:
    names = unique([column.name for column in described])
    parsed, finished = zip(*(_plan(column.type_code, raw) for column in described), strict=True)
    keys = [str(position) for position in range(len(names))]
    command = f"COPY (\n{query}\n) TO STDOUT (FORMAT csv)"
    with raw.cursor() as cursor, cursor.copy(command) as copy, _Stream(copy) as stream:
        rows = 0
        for batch in _parsed(io.BufferedReader(stream, _BLOCK_BYTES), dict(zip(keys, parsed, strict=True))):
            rows += batch.num_rows
            columns = [finish(column) for finish, column in zip(finished, batch.columns, strict=True)]
            yield pa.record_batch(columns, names=names)
        if not rows:
            yield pa.record_batch([pa.nulls(0) for _ in names], names=names)


def _parsed(stream: Any, types: dict[str, pa.DataType]) -> Iterator[pa.RecordBatch]:
    if not stream.peek(1):
        return
    reader = csv.open_csv(
        stream,
        csv.ReadOptions(column_names=list(types), block_size=_BLOCK_BYTES, use_threads=False),
        # the NULL of a table of one column is an empty line
        csv.ParseOptions(newlines_in_values=True, ignore_empty_lines=False),
        csv.ConvertOptions(
            column_types=types,
            null_values=[""],
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            true_values=["t"],
            false_values=["f"],
        ),
    )
    yield from reader


_Finish = Callable[[pa.Array], pa.Array]


def _plan(oid: int, raw: Any) -> tuple[pa.DataType, _Finish]:
    """How a column is parsed, and what makes of it what a cursor would have given."""
    import psycopg

    loader = raw.adapters.get_loader(oid, psycopg.pq.Format.TEXT)
    if oid in _INTEGERS:
        return pa.int64(), _as_it_is
    if oid in _FLOATS:
        return pa.float64(), _as_it_is
    if oid == _BOOLEAN:
        return pa.bool_(), _as_it_is
    if oid == _DATE:
        return pa.date32(), _as_it_is
    if oid == _TIMESTAMP:
        return pa.timestamp("us"), _as_it_is
    if oid == _TIMESTAMP_TZ:
        zone = raw.info.timezone
        return pa.timestamp("us", tz=str(zone)), _as_it_is
    if oid == _UUID:  # PostgreSQL writes it as Python does
        return pa.large_string(), _as_it_is
    if oid in _TEXTS or loader is None:  # an enumeration, for one
        return pa.string(), _as_it_is
    load = loader(oid, raw).load
    one_by_one = _loaded(load)
    return (pa.string(), _decimals(one_by_one)) if oid == _NUMERIC else (pa.binary(), one_by_one)


def _as_it_is(column: pa.Array) -> pa.Array:
    return column if column.null_count < len(column) else pa.nulls(len(column))


def _loaded(load: Callable[[bytes], Any]) -> _Finish:
    def finish(column: pa.Array) -> pa.Array:
        texts = column.cast(pa.binary()).to_pylist()
        return array([None if text is None else load(text) for text in texts])

    return finish


def _decimals(one_by_one: _Finish) -> _Finish:
    """Decimal numbers with as many places as the longest of the batch; ``NaN`` and the like one by one."""

    def finish(column: pa.Array) -> pa.Array:
        if column.null_count == len(column):
            return pa.nulls(len(column))
        places, whole = (_longest(column, other) for other in (r"^[^.]*\.?", r"^-|\..*$"))
        if places + whole > _DIGITS:  # Arrow would not say that it does not fit
            return one_by_one(column)
        try:
            return column.cast(pa.decimal128(_DIGITS, places))
        except pa.ArrowInvalid:
            return one_by_one(column)

    return finish


def _longest(column: pa.Array, leaving_out: str) -> int:
    return int(pc.max(pc.utf8_length(pc.replace_substring_regex(column, leaving_out, ""))).as_py())


class _Stream(io.RawIOBase):
    """What the server sends, as a file. Arrow reads ahead in a thread of its own: once closed, no more."""

    def __init__(self, copy: Any) -> None:
        self._copy = copy
        self._rest = b""
        self._one_at_a_time = threading.Lock()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill at most the buffer; 0 at the end."""
        with self._one_at_a_time:
            if self.closed:
                return 0
            block = self._rest or bytes(self._copy.read())
            size = min(len(block), len(buffer))
            buffer[:size] = block[:size]
            self._rest = block[size:]
            return size

    def close(self) -> None:
        """Wait until nobody reads, and let nobody read any more."""
        with self._one_at_a_time:
            super().close()
