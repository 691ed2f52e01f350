"""SQL tables and queries, streamed with a server-side cursor."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib.util import find_spec
from typing import Any

import pyarrow as pa

from export_guard.datasets import fingerprint
from export_guard.datasets.connections import Connections
from export_guard.datasets.dataset import Fingerprint, Part
from export_guard.datasets.failures import attempt
from export_guard.datasets.names import unique
from export_guard.datasets.stream_part import StreamPart
from export_guard.datasets.values import array
from export_guard.errors import InspectionError

FETCH_ROWS = 16_384


@dataclass(frozen=True)
class SqlSource:
    """A table or a query in a database.

    ``connection`` is a SQLAlchemy URL or the name of a connection. Give ``table`` (``schema.table``, or with
    ``schema`` apart, if it is not in the default one) or ``query``, not both. Neither connection nor query
    shows in ``repr``: they may hold a password or values.
    """

    connection: str = field(repr=False)
    query: str | None = field(default=None, repr=False)
    table: str | None = None
    schema: str | None = None


@dataclass(frozen=True)
class SqlDataset:
    """The rows of a :class:`SqlSource`."""

    source: SqlSource
    connections: Connections = field(repr=False)

    def __post_init__(self) -> None:
        if (self.source.query is None) == (self.source.table is None):
            raise InspectionError("SQL source", "needs either a table or a query", "give one of the two")

    @property
    def name(self) -> str:
        """Database and table; a query shows as a short hash, because it may hold values."""
        return f"{self._database()} {self._rows_name()}"

    def parts(self) -> Iterator[Part]:
        """The one part there is."""
        yield StreamPart(self.name, None, True, self._read)

    def fingerprint(self) -> Fingerprint:
        """Order-insensitive hash over the rows; runs the query."""
        part = StreamPart(self.name, None, True, self._read)
        return fingerprint.of_rows(self.name, part.batches())

    def _rows_name(self) -> str:
        if self.source.query is not None:
            return f"query {hashlib.sha256(self.source.query.encode()).hexdigest()[:12]}"
        return f"table {self.source.schema}.{self.source.table}" if self.source.schema else f"table {self.source.table}"

    @cached_property
    def _url(self) -> Any:
        import sqlalchemy as sa  # heavy, and only needed for databases

        connection = self.source.connection
        named = "://" not in connection
        text = attempt(f"connection {connection!r}", self._resolve) if named else connection
        try:
            url = sa.make_url(text.replace("postgres://", "postgresql://", 1))
        except (sa.exc.ArgumentError, ValueError):
            url = None
        if url is None:
            raise InspectionError("SQL source", "the database URL is malformed", "see SQLAlchemy's database URLs")
        if url.drivername == "postgresql":
            url = url.set(drivername="postgresql+psycopg" if find_spec("psycopg") else "postgresql+psycopg2")
        return url

    def _resolve(self) -> str:
        return self.connections.sqlalchemy_url(self.source.connection)

    def _database(self) -> str:
        url = self._url
        port = f":{url.port}" if url.port else ""
        return f"{url.get_backend_name()}://{url.host or ''}{port}/{url.database or ''}"

    def _statement(self) -> Any:
        import sqlalchemy as sa

        if self.source.query is not None:
            # text() would take ":word" for a parameter; ours have none
            return sa.text(self.source.query.replace("\\:", ":").replace(":", "\\:"))
        schema, table = self.source.schema, self.source.table or ""
        if schema is None:
            schema, _, table = table.rpartition(".")
        return sa.select(sa.text("*")).select_from(sa.table(table, schema=schema or None))

    def _read(self) -> Iterator[pa.RecordBatch]:
        import sqlalchemy as sa

        url = self._url
        _require_database_file(url, self.name)
        failure: str | None = None
        try:
            engine = sa.create_engine(url, poolclass=sa.pool.NullPool, hide_parameters=True)
        except ImportError as error:
            failure = f"needs the database driver {error.name}"
        if failure is not None:
            raise InspectionError(self.name, failure, "install it")
        failure, todo = None, ""
        try:
            with engine.connect() as connection:
                yield from self._stream(connection)
        except sa.exc.DBAPIError as error:
            failure, todo = database_failure(error)
        finally:
            engine.dispose()
        if failure is not None:
            raise InspectionError(self.name, failure, todo)

    def _stream(self, connection: Any) -> Iterator[pa.RecordBatch]:
        if connection.dialect.name == "postgresql":
            connection = connection.execution_options(postgresql_readonly=True)
        yield from arrow_batches(connection, self._statement(), self.name)


def arrow_batches(connection: Any, statement: Any, name: str) -> Iterator[pa.RecordBatch]:
    """The rows of a SQLAlchemy statement as batches; one without rows where there are none.

    Raises ``InspectionError``, in which the data is called ``name``, for a statement that selects nothing, and where
    the database refuses; ``sqlalchemy.exc.DBAPIError`` where it refuses a cursor.
    """
    refused: BaseException | None = None
    stream = None
    if (connection.dialect.name, connection.dialect.driver) == ("postgresql", "psycopg"):
        import psycopg

        from export_guard.datasets.postgresql_copy import copied  # loads Arrow's reader of CSV

        try:
            stream = copied(connection, statement)
            if stream is not None:
                yield from stream
        except psycopg.Error as error:
            refused = error
    if refused is not None:
        raise InspectionError(name, *refusal(refused))
    if stream is None:
        options: dict[str, Any] = {"stream_results": True, "yield_per": FETCH_ROWS}
        yield from _fetched(connection.execution_options(**options).execute(statement), name)


def _fetched(result: Any, name: str) -> Iterator[pa.RecordBatch]:
    if not result.returns_rows:
        raise InspectionError(name, "the query returns no rows", "give a SELECT")
    columns = unique(result.keys())
    empty = True
    for rows in result.partitions(FETCH_ROWS):
        empty = False
        yield pa.record_batch([array(column) for column in zip(*rows, strict=True)], names=columns)
    if empty:
        yield pa.record_batch([pa.nulls(0) for _ in columns], names=columns)


def _require_database_file(url: Any, name: str) -> None:
    """SQLite would create a missing file and then find no table in it."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return
    if not url.database.startswith("file:") and not os.path.exists(url.database):
        raise InspectionError(name, "the SQLite file does not exist", "check the path")


def database_failure(error: Any) -> tuple[str, str]:
    """What a ``DBAPIError`` is, and what to do: its type and SQLSTATE. The message itself may quote values."""
    return refusal(error.orig)


def refusal(error: Any) -> tuple[str, str]:
    """As :func:`database_failure`, for an error of the driver."""
    kind = type(error).__name__
    state = getattr(error, "sqlstate", None)
    what = f"the database refused: {kind}" + (f" (SQLSTATE {state})" if state else "")
    return what, "run the query by hand to see the message; it is not shown here because it may quote values"
