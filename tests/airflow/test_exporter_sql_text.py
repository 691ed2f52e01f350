"""SQL text that writes outside of the database: which statements do, and what they tell."""

from __future__ import annotations

import json

import pytest
from airflow.providers.common.sql.operators.sql import SQLExecuteQueryOperator

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters import Movement, UnclearExportError, exporter_of


@pytest.fixture(autouse=True)
def connections(monkeypatch):
    for kind in ("snowflake", "redshift", "postgres", "gcpbigquery", "trino"):
        monkeypatch.setenv(f"AIRFLOW_CONN_{kind.upper()}", json.dumps({"conn_type": kind, "host": "db.example"}))


def run_sql(sql, conn_id="postgres", **fields):
    return SQLExecuteQueryOperator(task_id="t", sql=sql, conn_id=conn_id, **fields)


@pytest.mark.parametrize(
    ("conn_id", "sql", "query", "place"),
    [
        ("snowflake", "COPY INTO 's3://b/k/' FROM (SELECT a FROM t WHERE x = 1) FILE_FORMAT=(TYPE=CSV);",
         "SELECT a FROM t WHERE x = 1", "s3://b/k/"),
        ("snowflake", "copy /* out */ into 'azure://acc.blob.core.windows.net/c/' from db.t",
         "select * from db.t", "azure://acc.blob.core.windows.net/c/"),
        ("snowflake", "COPY INTO 's3://b/k/' FROM db.t AT(OFFSET => -60)",
         "select * from db.t AT (OFFSET => -60)", "s3://b/k/"),
        ("trino", "COPY (SELECT * FROM t FOR VERSION AS OF 3) TO 's3://b/k/'",
         "SELECT * FROM t FOR VERSION AS OF 3", "s3://b/k/"),
        ("redshift", "UNLOAD ('select * from t where a=''x''') TO 's3://b/k' IAM_ROLE 'arn' FORMAT PARQUET",
         "select * from t where a='x'", "s3://b/k"),
        ("redshift", "unload ($$select 'a' from t$$) to 's3://b/k'", "select 'a' from t", "s3://b/k"),
        ("trino", "UNLOAD (select * from t) TO 's3://b/k' WITH (format='PARQUET')", "select * from t", "s3://b/k"),
        ("gcpbigquery", "EXPORT DATA OPTIONS(uri='gs://b/k-*.csv', format='CSV') AS SELECT * FROM t",
         "SELECT * FROM t", "gs://b/k-*.csv"),
    ],
)  # fmt: skip
def test_a_statement_that_writes_to_a_url_tells_query_and_place(conn_id, sql, query, place):
    task = run_sql(sql, conn_id)
    row = exporter_of(task)
    assert row.moves_out(task)
    assert row.read(task, AirflowConnections()) == Movement({"conn_id": conn_id, "query": query}, place)


@pytest.mark.parametrize(
    "sql",
    [
        "select * from t",
        "copy into t from 's3://own/k'",
        "copy t from 's3://own/k' iam_role 'arn'",
        "copy t (a, b) from stdin",
        "insert into t select 1 -- copy (x) to y",
        "select * from {{ params.table }}",
        ["select 1", "delete from t"],
    ],
)
def test_a_statement_that_writes_inside_is_no_export(sql):
    task = run_sql(sql)
    assert not exporter_of(task).moves_out(task)


@pytest.mark.parametrize(
    ("sql", "fields", "doubt"),
    [
        ("copy (select 1) to '/data/a.csv'", {}, "names no URL"),
        ("copy t to program 'curl'", {}, "names no URL"),
        ("select * from t into outfile '/x'", {}, "cannot be read"),
        ("insert overwrite directory 's3://b/k' select * from t", {}, "cannot be read"),
        ("delete from t; copy (select 1) to 's3://b/k'", {}, "several statements"),
        (["delete from t", "unload ('select 1') to 's3://b/k'"], {}, "several statements"),
        ("unload ('select %s') to 's3://b/k'", {"parameters": [1]}, "parameters is set"),
        ("unload ('select 1') to 's3://b/k'", {"database": "other"}, "database is set"),
    ],
)
def test_a_statement_that_cannot_be_read_for_sure_is_a_doubt(sql, fields, doubt):
    task = run_sql(sql, **fields)
    assert exporter_of(task).moves_out(task)
    with pytest.raises(UnclearExportError, match=doubt):
        exporter_of(task).read(task, AirflowConnections())


def test_a_statement_whose_verb_is_a_template_may_be_an_export_until_it_is_rendered():
    task = run_sql("{{ params.sql }}")
    assert exporter_of(task).moves_out(task)
    task.sql = "select 1"
    assert not exporter_of(task).moves_out(task)
