"""SQL tables and queries, on SQLite and on a real PostgreSQL."""

from __future__ import annotations

import datetime as dt
import decimal
import uuid

import pyarrow as pa
import pytest
import sqlalchemy as sa

from export_guard.datasets import BATCH_ROWS, PlainConnections, SqlSource, open_dataset
from export_guard.errors import InspectionError


@pytest.fixture
def sqlite_url(tmp_path):
    url = f"sqlite:///{tmp_path / 'a.db'}"
    engine = sa.create_engine(url)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE people (id INTEGER, ssn TEXT, note)"))
        connection.execute(
            sa.text("INSERT INTO people VALUES (1, '012-34-5678', 'x'), (2, '001-00-0000', 7), (3, NULL, 2.5)")
        )
    engine.dispose()
    return url


@pytest.fixture(scope="module")
def pg(postgresql_url):
    engine = sa.create_engine(postgresql_url)
    with engine.begin() as connection:
        connection.execute(sa.text('CREATE SCHEMA IF NOT EXISTS "Clinic"'))
        connection.execute(sa.text("CREATE SEQUENCE IF NOT EXISTS counter"))
        connection.execute(
            sa.text(
                'CREATE TABLE "Clinic"."Visits" (id uuid, born date, seen timestamptz, fee numeric(10,2),'
                " tags text[], extra jsonb, photo bytea, ok boolean, name varchar(20))"
            )
        )
        connection.execute(
            sa.text(
                'INSERT INTO "Clinic"."Visits" SELECT gen_random_uuid(), date \'1980-01-01\' + i,'
                " now(), 12.50 + i, ARRAY['a', 'b'], '{\"zip\": \"01234\"}', 'abc', true, 'n' || i"
                " FROM generate_series(1, 20000) AS i"
            )
        )
    engine.dispose()
    return postgresql_url


def rows_of(source):
    (part,) = open_dataset(source).parts()
    return [row for batch in part.batches() for row in batch.to_pylist()]


def test_a_sqlite_table_streams_and_keeps_leading_zeros(sqlite_url):
    rows = rows_of(SqlSource(sqlite_url, table="people"))
    assert [r["ssn"] for r in rows] == ["012-34-5678", "001-00-0000", None]


def test_values_of_several_types_in_one_column_become_text(sqlite_url):
    assert [r["note"] for r in rows_of(SqlSource(sqlite_url, table="people"))] == ["x", "7", "2.5"]


def test_a_query_is_run_as_written_colons_and_percent_signs_included(sqlite_url):
    query = "SELECT ':no_parameter' AS a, '12:30' AS b, id FROM people WHERE ssn LIKE '0%'"
    assert rows_of(SqlSource(sqlite_url, query=query))[0] == {"a": ":no_parameter", "b": "12:30", "id": 1}


def test_duplicate_column_names_of_a_query_both_survive(sqlite_url):
    rows = rows_of(SqlSource(sqlite_url, query="SELECT id, ssn AS id FROM people"))
    assert rows[0] == {"id": 1, "id.1": "012-34-5678"}


def test_a_table_without_rows_still_tells_its_columns(sqlite_url):
    (part,) = open_dataset(SqlSource(sqlite_url, query="SELECT * FROM people WHERE id > 9")).parts()
    (batch,) = part.batches()
    assert batch.num_rows == 0
    assert batch.schema.names == ["id", "ssn", "note"]


def test_the_fingerprint_ignores_row_order_and_sees_every_change(sqlite_url):
    def taken(query):
        return open_dataset(SqlSource(sqlite_url, query=query)).fingerprint().objects[0].tag

    up, down = taken("SELECT * FROM people ORDER BY id"), taken("SELECT * FROM people ORDER BY id DESC")
    assert up == down
    assert taken("SELECT * FROM people WHERE id < 3") != up
    assert taken("SELECT id, ssn, upper(note) AS note FROM people") != up


def test_a_missing_sqlite_file_is_an_error_and_is_not_created(tmp_path):
    with pytest.raises(InspectionError, match="does not exist"):
        rows_of(SqlSource(f"sqlite:///{tmp_path / 'none.db'}", table="people"))
    assert not (tmp_path / "none.db").exists()


def test_a_failing_query_does_not_quote_itself(sqlite_url, canary, assert_no_canary):
    source = SqlSource(sqlite_url, query=f"SELECT '{canary}' FROM missing_table")
    with pytest.raises(InspectionError, match="database refused") as caught:
        rows_of(source)
    assert_no_canary(caught.value)
    assert canary not in repr(source) + open_dataset(source).name


def test_password_and_user_show_nowhere(canary, assert_no_canary):
    source = SqlSource(f"postgresql+psycopg://{canary}user:{canary}@127.0.0.1:1/db?sslpassword={canary}", table="t")
    dataset = open_dataset(source)
    with pytest.raises(InspectionError) as caught:
        list(next(iter(dataset.parts())).batches())
    assert_no_canary(caught.value)
    assert canary not in dataset.name + repr(source) + repr(dataset)
    assert dataset.name == "postgresql://127.0.0.1:1/db table t"


def test_a_malformed_url_is_not_quoted(canary, assert_no_canary):
    with pytest.raises(InspectionError, match="malformed") as caught:
        _ = open_dataset(SqlSource(f"://{canary}@:x", table="t")).name
    assert_no_canary(caught.value)


def test_a_connection_id_without_airflow_is_refused_with_a_way_out():
    with pytest.raises(InspectionError, match=r"no named connections.*SQLAlchemy URL"):
        _ = open_dataset(SqlSource("warehouse", table="t")).name


@pytest.mark.parametrize("given", [{}, {"query": "SELECT 1", "table": "t"}])
def test_a_source_needs_either_a_table_or_a_query(given):
    with pytest.raises(InspectionError, match="either a table or a query"):
        open_dataset(SqlSource("sqlite://", **given))


def test_postgresql_types_come_as_arrow_types(pg):
    rows = rows_of(SqlSource(pg, table="Visits", schema="Clinic"))
    first = next(row for row in rows if row["name"] == "n1")
    assert len(rows) == 20_000
    assert uuid.UUID(first["id"])
    assert first["born"] == dt.date(1980, 1, 2)
    assert first["fee"] == decimal.Decimal("13.50")
    assert isinstance(first["seen"], dt.datetime)
    assert first["tags"] == ["a", "b"]
    assert first["extra"] == {"zip": "01234"}
    assert first["photo"] == b"abc"


def test_a_qualified_table_name_is_understood(sqlite_url):
    assert len(rows_of(SqlSource(sqlite_url, table="main.people"))) == 3


def test_a_connection_that_cannot_be_resolved_is_an_error_without_its_message(canary, assert_no_canary):
    class Broken(PlainConnections):
        def sqlalchemy_url(self, name):
            raise KeyError(canary)

    with pytest.raises(InspectionError, match="connection 'warehouse'") as caught:
        list(open_dataset(SqlSource("warehouse", table="t"), connections=Broken()).parts())
    assert_no_canary(caught.value)


def test_postgresql_runs_a_query_with_casts_and_percent_signs(pg):
    query = "SELECT name::text AS name, ':x' AS c FROM \"Clinic\".\"Visits\" WHERE name LIKE 'n1%' AND 7 % 2 = 1"
    assert rows_of(SqlSource(pg, query=query))[0]["c"] == ":x"


def test_an_inspection_cannot_change_the_database(pg):
    with pytest.raises(InspectionError, match="SQLSTATE 25006"):
        rows_of(SqlSource(pg, query="SELECT nextval('counter')"))


def test_postgresql_is_streamed_and_an_error_in_the_middle_does_not_quote_the_value(pg, canary, assert_no_canary):
    query = f"SELECT CASE WHEN i = 39000 THEN '{canary}' ELSE '1' END::int FROM generate_series(1, 40000) AS i"
    (part,) = open_dataset(SqlSource(pg, query=query)).parts()
    batches = part.batches()
    seen = next(batches).num_rows
    with pytest.raises(InspectionError, match="SQLSTATE 22P02") as caught:
        list(batches)
    assert 0 < seen < 39_000  # a client-side cursor fetches, and fails, before it gives out the first row
    assert_no_canary(caught.value)


def test_postgresql_urls_of_airflow_and_plain_ones_are_understood(pg):
    for scheme in ("postgres://", "postgresql://"):
        rows = rows_of(SqlSource(pg.replace("postgresql+psycopg://", scheme), query="SELECT 1 AS one"))
        assert rows == [{"one": 1}]


def test_batches_stay_within_the_limit(pg):
    (part,) = open_dataset(SqlSource(pg, query="SELECT * FROM generate_series(1, 100000)")).parts()
    assert all(isinstance(b, pa.RecordBatch) and b.num_rows <= BATCH_ROWS for b in part.batches())
