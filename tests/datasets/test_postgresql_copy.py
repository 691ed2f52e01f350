"""Rows that PostgreSQL copies are those that a cursor gives, whatever their type."""

from __future__ import annotations

from typing import Any

import pyarrow as pa
import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from export_guard.datasets.fingerprint import of_rows
from export_guard.datasets.postgresql_copy import copied
from export_guard.datasets.sql import _fetched, arrow_batches
from export_guard.errors import InspectionError

TYPES = {
    "bool": ["true", "false"],
    "smallint": ["-7", "32767"],
    "bigint": ["9007199254740993", "-1"],
    "oid": ["7"],
    "real": ["0.1", "'NaN'", "'-Infinity'", "1e20"],
    "double precision": ["0.1", "'Infinity'", "1e-300"],
    "numeric": ["12.50", "-0.001", "100", "1e30"],
    "numeric(10,2)": ["12.50", "0"],
    "numeric /* not a number */": ["'NaN'", "1.5"],
    "numeric /* too long */": ["1e45", "1.5"],
    "text": ["''", "'NULL'", "'a,b'", "'\"quoted\"'", r"E'line\nline'", r"'\N'", r"'\.'", "'Žürich 東京'", "' 007 '"],
    "varchar(9)": ["'012-34'"],
    "char(5)": ["'ab'"],
    "name": ["'x'"],
    '"char"': ["'x'"],
    "uuid": ["'6F9619FF-8B86-D011-B42D-00CF4FC964FF'"],
    "date": ["'2026-02-28'", "'0001-01-01'", "'9999-12-31'"],
    "timestamp": ["'2026-02-28 10:11:12.5'", "'1900-01-01'", "'2026-01-01 00:00:00.000001'"],
    "timestamptz": ["'2026-02-28 10:11:12.25+05:30'", "'2026-07-01 00:00Z'", "'1900-01-01 00:00Z'"],
    "time": ["'10:11:12.5'"],
    "timetz": ["'10:11:12+02'"],
    "interval": ["'3 days 04:05:06'"],
    "bytea": [r"'\x00ff41'", "''"],
    "json": ["""'{"mail": "ann@mail.example", "n": [1, null]}'"""],
    "jsonb": ["""'{"a": {"b": 1.5}}'""", "'[1, 2]'", "'\"text\"'", "'null'"],
    "text[]": ["'{a,NULL,\"b,c\"}'", "'{}'"],
    "int[]": ["'{{1,2},{3,4}}'"],
    "mood": ["'sad'", "'very glad'"],
    "positive": ["7"],
    "inet": ["'10.1.2.3/8'"],
    "int4range": ["'[1,5)'"],
    "point": ["'(1,2)'"],
    "money": ["'12.50'"],
    "xml": ["'<a>b</a>'"],
}


@pytest.fixture(scope="module")
def connection(postgresql_url):
    engine = sa.create_engine(postgresql_url)
    with engine.connect() as connection:
        connection.execute(sa.text("SET LOCAL TimeZone = 'America/New_York'"))
        connection.execute(sa.text("CREATE TYPE mood AS ENUM ('sad', 'very glad')"))
        connection.execute(sa.text("CREATE DOMAIN positive AS int CHECK (value > 0)"))
        yield connection
    engine.dispose()


def _both(connection: Any, query: str) -> tuple[list[pa.RecordBatch], list[pa.RecordBatch]]:
    statement = sa.text(query.replace(":", r"\:"))
    by_copy = copied(connection, statement)
    assert by_copy is not None
    return list(by_copy), list(_fetched(connection.execute(statement), "rows"))


def _kind(kind: pa.DataType) -> Any:
    """The type, but for the width of decimals."""
    return ("decimal", kind.scale) if pa.types.is_decimal(kind) else kind


@pytest.mark.parametrize("kind", TYPES)
def test_copied_values_are_those_of_a_cursor(connection, kind) -> None:
    cells = [*TYPES[kind], "NULL"]
    values = ", ".join(f"({place}, ({cell})::{kind})" for place, cell in enumerate(cells))
    for query in (
        f"SELECT v, n FROM (VALUES {values}) AS t (n, v)",
        f"SELECT NULL::{kind} AS v, 1 AS n",
        f"SELECT NULL::{kind} AS v",
        "SELECT 'x'::text AS n, 1::int AS n WHERE false",
    ):
        (one,), (other,) = _both(connection, query)
        assert list(map(_kind, one.schema.types)) == list(map(_kind, other.schema.types))
        assert one.schema.names == other.schema.names
        assert repr(one.to_pylist()) == repr(other.to_pylist())
        assert of_rows("rows", [one]) == of_rows("rows", [other])


texts = st.text(st.characters(exclude_characters="\x00", exclude_categories=["Cs"]), max_size=12)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.none() | texts, st.none() | st.floats(), st.none() | texts), min_size=1, max_size=8))
def test_any_text_and_number_survive_a_copy(connection, rows) -> None:
    places = ", ".join(f"({n}, :a{n}, CAST(:b{n} AS float8), :c{n})" for n in range(len(rows)))
    given_ = {
        f"{name}{n}": str(cell) if isinstance(cell, float) else cell
        for n, row in enumerate(rows)
        for name, cell in zip("abc", row, strict=True)
    }
    statement = sa.text(f"SELECT a, b, c FROM (VALUES {places}) AS t (n, a, b, c) ORDER BY n").bindparams(**given_)
    stream = copied(connection, statement)
    assert stream is not None
    found = [tuple(row.values()) for batch in stream for row in batch.to_pylist()]
    assert repr(found) == repr(rows)


def test_one_column_keeps_rows_without_a_value(connection) -> None:
    (one,), (other,) = _both(connection, "SELECT nullif(n % 3, 0)::text AS v FROM generate_series(1, 9) AS n")
    assert one.to_pylist() == other.to_pylist()


def test_many_rows_arrive_in_batches_and_a_failure_among_them_tells_no_value(
    postgresql_url, canary, assert_no_canary
) -> None:
    good = "SELECT n, repeat('x', 100) AS v FROM generate_series(1, 200000) AS n"
    engine = sa.create_engine(postgresql_url)
    with engine.connect() as connection:
        sizes = [batch.num_rows for batch in arrow_batches(connection, sa.text(good), "rows")]
    assert sum(sizes) == 200_000
    assert len(sizes) > 3
    bad = (
        rf"SELECT CASE WHEN n > 150000 THEN '{canary}' ELSE '0' END\:\:int AS v, repeat('x', 100) AS w"
        " FROM generate_series(1, 200000) AS n"
    )
    with engine.connect() as connection, pytest.raises(InspectionError, match="22P02") as caught:
        list(arrow_batches(connection, sa.text(bad), "rows"))
    engine.dispose()
    assert_no_canary(caught.value)


def test_whoever_stops_early_can_use_the_connection_again(connection) -> None:
    many = sa.text("SELECT n, repeat('x', 100) AS v FROM generate_series(1, 500000) AS n")
    stream = copied(connection, many)
    assert stream is not None
    assert next(stream).num_rows > 0
    stream.close()
    connection.execute(sa.text("ROLLBACK TO SAVEPOINT export_guard_copy"))
    assert connection.execute(sa.text("SELECT 1")).scalar() == 1


class _WithoutLiteral(sa.types.UserDefinedType):
    cache_ok = True

    def get_col_spec(self) -> str:
        return "int"


def test_what_cannot_be_copied_is_fetched(connection) -> None:
    statement = sa.select(sa.literal(7, _WithoutLiteral()).label("v"))
    assert copied(connection, statement) is None
    assert [batch.to_pylist() for batch in arrow_batches(connection, statement, "rows")] == [[{"v": 7}]]
