"""Every expectation on every engine: the same data gives the same results."""

from __future__ import annotations

import datetime
import decimal
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import great_expectations as gx
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import sqlalchemy as sa

from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectColumnToHoldOnlyKinds,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectExportToStayWithinLimits,
    ExpectGroupSizeToBeAtLeast,
    ExpectLocationPrecisionToBeCoarserThan,
    ExpectNoSensitiveFreeText,
    ExpectNoUndeclaredSensitiveColumns,
    handle,
    inspecting,
)

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")

POLICY = """\
version: 1
exporter: {name: Acme Shop, us_person: true}
recipients:
  northwind: {name: Northwind Retail, country: US, relationship: vendor, endpoints: ["s3://northwind-partner/"]}
limits:
  - {id: no-numbers, forbid: [us_ssn], outcome: block}
"""

HANDLED: dict[str, Callable[[pa.Table, Path], Any]] = {
    "arrow": lambda table, _: table,
    "polars": lambda table, _: pl.from_arrow(table),
    "lazy": lambda table, _: pl.from_arrow(table).lazy(),
    "stream": lambda table, _: table.to_reader(),
    "parquet": lambda table, folder: _parquet(table, folder),
}


def _parquet(table: pa.Table, folder: Path) -> str:
    pl.from_arrow(table).write_parquet(folder / "people.parquet")
    return str(folder / "people.parquet")


def _table(frame: pd.DataFrame) -> pa.Table:
    """Arrow, and so Polars, Parquet and Spark, has one type for a column: what is mixed is text there."""
    return pa.Table.from_pandas(_one_type_a_column(frame), preserve_index=False)


def _one_type_a_column(frame: pd.DataFrame) -> pd.DataFrame:
    if "mixed" not in frame:
        return frame
    return frame.assign(mixed=[None if value is None else str(value) for value in frame["mixed"]])


def _keep(frame: pd.DataFrame, connection: sa.Connection) -> None:
    """The frame as table ``people``: nested values as JSON, which SQLite keeps as text.

    PostgreSQL has one type for a column, as Arrow. SQLite has none: a column that is declared without a type keeps
    each cell as it comes (of a date, which it does not know, the text).
    """
    if connection.dialect.name == "postgresql":
        nested = {name: sa.JSON for name in frame if frame[name].map(lambda cell: isinstance(cell, (dict, list))).any()}
        held = _one_type_a_column(frame)
        held.to_sql("people", connection, index=False, if_exists="replace", dtype=nested)
        return
    columns = ", ".join(f'"{name}"' for name in frame)
    connection.exec_driver_sql(f"CREATE TABLE people ({columns})")
    if rows := [tuple(map(_cell, row)) for row in frame.astype(object).itertuples(index=False)]:
        connection.exec_driver_sql(f"INSERT INTO people VALUES ({', '.join('?' * frame.shape[1])})", rows)


def _cell(value: Any) -> Any:
    if isinstance(value, (dict, list)):
        return json.dumps(value)
    if value is None or value is pd.NaT or value != value:
        return None
    return str(value) if isinstance(value, (datetime.date, decimal.Decimal)) else value


@pytest.fixture(params=["pandas", *HANDLED, "sqlite", "postgresql", "spark", "connect"])
def batch_of(request, context, tmp_path) -> Callable[[pd.DataFrame], Any]:
    """Makes a frame a batch of one engine."""

    def pandas(frame: pd.DataFrame) -> Any:
        asset = context.data_sources.add_pandas("pandas").add_dataframe_asset("frame")
        return asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})

    def handled(frame: pd.DataFrame) -> Any:
        return pandas(handle(HANDLED[request.param](_table(frame), tmp_path)))

    def database(frame: pd.DataFrame) -> Any:
        url = f"sqlite:///{tmp_path / 'people.db'}"
        add = context.data_sources.add_sqlite
        if request.param == "postgresql":
            url, add = request.getfixturevalue("postgresql_url"), context.data_sources.add_postgres
        engine = sa.create_engine(url)
        with engine.begin() as connection:
            _keep(frame, connection)
        engine.dispose()
        asset = add("database", connection_string=url).add_table_asset("people", table_name="people")
        return asset.add_batch_definition_whole_table("whole").get_batch()

    def spark(frame: pd.DataFrame) -> Any:
        session, table = request.getfixturevalue(request.param), _table(frame)
        if len(frame):
            rows = session.createDataFrame(table)
        else:  # a Connect session takes no table without rows
            types = importlib.import_module("pyspark.sql.pandas.types")
            rows = session.createDataFrame([], types.from_arrow_schema(table.schema))
        asset = context.data_sources.add_spark("spark", persist=False).add_dataframe_asset("frame")
        return asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": rows})

    return {"pandas": pandas, "sqlite": database, "postgresql": database, "spark": spark, "connect": spark}.get(
        request.param, handled
    )


@pytest.fixture
def people() -> pd.DataFrame:
    """People with gaps; several rows of some; a place; a note that names somebody."""
    notes = [f"delivered on day {i}, all is well" for i in range(299)]
    return pd.DataFrame(
        {
            "customer_id": [i % 250 for i in range(300)],
            "ssn": [f"{219 + i % 300}-{10 + i % 80}-{1000 + i}" for i in range(299)] + [PLANTED[0]],
            "email": [f"person{i}@mail.example" if i % 7 else None for i in range(299)] + [PLANTED[1]],
            "note": [*notes, f"please write to {PLANTED[1]} again"],
            "latitude": [round(40 + i / 977, 3) for i in range(300)],
            "longitude": [round(-73 - i / 883, 3) for i in range(300)],
            "town": [None if i % 100 == 0 else f"town {i % 20}" for i in range(300)],
            "spent": [i % 90 + 0.5 for i in range(300)],
        }
    )


def _expectations(tmp_path: Path, **settings: Any) -> list[Any]:
    policy = tmp_path / "policy.yaml"
    policy.write_text(POLICY)
    return [
        ExpectColumnToHoldNoSensitiveData(column="ssn", **settings),
        ExpectColumnToHoldNoSensitiveData(column="spent", **settings),
        ExpectColumnToHoldNoSensitiveData(column="absent", **settings),
        ExpectColumnToHoldOnlyKinds(column="email", only=["email"], **settings),
        ExpectNoUndeclaredSensitiveColumns(columns={"ssn": ["us_ssn"]}, **settings),
        ExpectDistinctSubjectsToBeAtMost(at_most=10, **settings),
        ExpectLocationPrecisionToBeCoarserThan(metres=1000, columns=["latitude", "longitude"], **settings),
        ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=4, **{"subject": ["customer_id"], **settings}),
        ExpectNoSensitiveFreeText(**settings),
        ExpectExportToStayWithinLimits(to="northwind", policy=str(policy), **settings),
    ]


def _outcomes(batch: Any, expectations: list[Any]) -> dict[str, Any]:
    """Success, what was found and why, by expectation; without sizes and names, which depend on the storage."""
    results = batch.validate(gx.ExpectationSuite("s", expectations=expectations), result_format="COMPLETE").results
    assert len(results) == len(expectations)
    outcomes = {}
    for each in results:
        assert each.exception_info["raised_exception"] is False
        result = json.loads(json.dumps(each.result), object_hook=_sure)
        result["details"].get("found", {}).pop("bytes", None)
        if "summary" in result["details"]:
            result["details"]["summary"] = result["details"]["summary"].partition(" to ")[2]
        kwargs = {name: value for name, value in each.expectation_config.kwargs.items() if name != "batch_id"}
        outcomes[f"{each.expectation_config.type} {json.dumps(kwargs, sort_keys=True)}"] = (each.success, result)
    return outcomes


class _Sure(float):
    """A confidence. Each Spark partition is sampled for itself, which moves the third decimal."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, float) and abs(self - other) < 0.01

    __hash__ = float.__hash__


def _sure(found: dict[str, Any]) -> dict[str, Any]:
    return found | {"confidence": _Sure(found["confidence"])} if "confidence" in found else found


@pytest.fixture
def odd() -> pd.DataFrame:
    """What is not a plain column of text or numbers: nested, mixed, missing, dates, decimals, booleans."""
    contacts = [{"mail": f"person{i}@mail.example", "born": f"19{i % 40 + 50}-03-07"} for i in range(200)]
    calls = [[{"to": f"+1 212 555 {i + k:04d}"} for k in range(i % 3)] for i in range(200)]
    return pd.DataFrame(
        {
            "customer_id": range(200),
            "contact": [None if i % 9 == 0 else contact for i, contact in enumerate(contacts)],
            "calls": calls,
            "mixed": pd.Series([i if i % 2 else f"person{i}@mail.example" for i in range(200)], dtype=object),
            "rarely": [f"{219 + i}-{10 + i % 80}-{1000 + i}" if i % 50 == 0 else None for i in range(200)],
            "nothing": pd.Series([None] * 200, dtype=object),
            "day": [datetime.date(2026, 1, 1) + datetime.timedelta(days=i % 30) for i in range(200)],
            "price": pd.Series([decimal.Decimal(i) / 4 + decimal.Decimal("0.01") for i in range(200)], dtype=object),
            "gift": [i % 3 == 0 for i in range(200)],
        }
    )


def _odd_expectations(tmp_path: Path, **settings: Any) -> list[Any]:
    columns = ("contact", "calls", "mixed", "rarely", "nothing", "day", "price", "gift")
    return [
        *(ExpectColumnToHoldNoSensitiveData(column=name, **settings) for name in columns),
        ExpectColumnToHoldOnlyKinds(column="contact", only=["email"], **settings),
        *_expectations(tmp_path, **settings)[4:],
    ]


@pytest.mark.parametrize("shape", ["many rows", "one row", "no rows", "odd columns"])
def test_every_engine_gives_what_an_arrow_table_gives(batch_of, people, odd, tmp_path, monkeypatch, shape) -> None:
    frame = {"one row": people.head(1), "no rows": people.head(0), "odd columns": odd}.get(shape, people)
    scans = []
    real = inspecting._profile
    monkeypatch.setattr(inspecting, "_profile", lambda *a, **k: scans.append(1) or real(*a, **k))
    subject = {"subject": ["customer_id"]}  # one set of settings, so one scan
    asked = _odd_expectations if shape == "odd columns" else _expectations
    expectations = [e for e in asked(tmp_path, **subject) if not isinstance(e, ExpectGroupSizeToBeAtLeast)]
    outcomes = _outcomes(batch_of(frame), expectations)
    assert len(scans) == 1

    reference = gx.get_context(mode="ephemeral").data_sources.add_pandas("reference").add_dataframe_asset("frame")
    whole = reference.add_batch_definition_whole_dataframe("whole")
    table = handle(_table(frame))
    assert outcomes == _outcomes(whole.get_batch({"dataframe": table}), expectations)
    if shape == "many rows":
        assert [success for success, _ in outcomes.values()].count(True) == 2


def test_groups_are_counted_alike_on_every_engine_that_reads_twice(batch_of, people, request) -> None:
    expectation = ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=4, subject=["customer_id"])
    result = batch_of(people).validate(expectation)
    if "stream" in request.node.name:  # a stream is gone once the profile has read it
        assert "read only once" in result.result["details"]["reason"]
        return
    found = result.result["details"]
    assert (result.result["observed_value"], found["groups"], found["smaller_groups"]) == (3, 21, 1)


def test_no_engine_shows_a_value(batch_of, people, tmp_path, caplog, capfd) -> None:
    suite = gx.ExpectationSuite("s", expectations=_expectations(tmp_path))
    result = batch_of(people).validate(suite, result_format="COMPLETE")
    printed = capfd.readouterr()
    text = json.dumps(result.to_json_dict()) + repr(result) + caplog.text + printed.out + printed.err
    assert not [value for value in PLANTED if value in text]


# ---- handles -----------------------------------------------------------------------------------------------


def test_several_validation_definitions_on_one_handle_share_one_scan(context, batches, people, monkeypatch) -> None:
    scans = []
    real = inspecting.inspect_dataset
    monkeypatch.setattr(inspecting, "inspect_dataset", lambda *a, **k: scans.append(1) or real(*a, **k))
    definitions = []
    for name in ("ssn", "email"):
        suite = context.suites.add(
            gx.ExpectationSuite(name, expectations=[ExpectColumnToHoldNoSensitiveData(column=name)])
        )
        definition = gx.ValidationDefinition(name=name, data=batches, suite=suite)
        definitions.append(context.validation_definitions.add(definition))
    checkpoint = context.checkpoints.add(gx.Checkpoint(name="c", validation_definitions=definitions))
    result = checkpoint.run(batch_parameters={"dataframe": handle(pl.from_pandas(people))})
    assert [run.success for run in result.run_results.values()] == [False, False]
    assert scans == [1]


def test_a_handle_whose_data_is_gone_fails(validate, people) -> None:
    frame = handle(pa.Table.from_pandas(people))
    copy = frame.copy()
    del frame
    result = validate(copy, ExpectColumnToHoldNoSensitiveData(column="spent"))
    assert not result.success
    assert "stands for no data" in result.result["details"]["reason"]


def test_nested_columns_are_found_behind_a_handle_too(validate) -> None:
    contacts = [{"mail": {"work": f"person{i}@mail.example"}} for i in range(200)]
    table = handle(pa.table({"contact": pa.array(contacts)}))
    result = validate(table, ExpectColumnToHoldNoSensitiveData(column="contact"))
    assert [finding["column"] for finding in result.result["details"]["findings"]] == ["contact.mail.work"]


def test_a_table_with_two_columns_of_one_name_leaves_that_name_open(validate, people) -> None:
    arrays = [pa.array(people["spent"]), pa.array(people["ssn"])]
    table = handle(pa.table(arrays, names=["spent", "spent"]))
    result = validate(table, ExpectColumnToHoldNoSensitiveData(column="spent"))
    assert "several columns" in result.result["details"]["reason"]


# ---- databases ---------------------------------------------------------------------------------------------


def test_a_query_is_a_batch_too_and_mixed_types_in_one_column_are_read(context, tmp_path) -> None:
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'mixed.db'}")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE mixed (contact, n)")
        rows = [(f"person{i}@mail.example" if i % 2 else i, i) for i in range(200)]
        connection.exec_driver_sql("INSERT INTO mixed VALUES (?, ?)", rows)
    source = context.data_sources.add_sqlite("sqlite", connection_string=f"sqlite:///{tmp_path / 'mixed.db'}")
    asset = source.add_query_asset("people", query="SELECT contact FROM mixed WHERE n < 150")
    result = (
        asset.add_batch_definition_whole_table("whole")
        .get_batch()
        .validate(ExpectColumnToHoldNoSensitiveData(column="contact"))
    )
    assert not result.success
    assert result.result["details"]["rows"] == 150
    assert result.result["details"]["findings"][0]["kind"] == "email"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (f"CASE WHEN n < 5 THEN '{PLANTED[1]}' ELSE '0' END::int", "22P02"),  # invalid_text_representation
        (f"'{PLANTED[1]}' || pg_terminate_backend(pg_backend_pid())", "the database refused"),
    ],
    ids=["bad cast", "dead connection"],
)
def test_a_query_that_fails_while_it_runs_fails_without_a_value(
    context, postgresql_url, bad, reason, caplog, capfd
) -> None:
    source = context.data_sources.add_postgres("database", connection_string=postgresql_url)
    asset = source.add_query_asset("people", query=f"SELECT n, {bad} AS bad FROM generate_series(1, 99999) AS n")
    result = (
        asset.add_batch_definition_whole_table("whole")
        .get_batch()
        .validate(ExpectColumnToHoldNoSensitiveData(column="n"))
    )
    assert not result.success
    assert reason in result.result["details"]["reason"]
    printed = capfd.readouterr()
    result.meta.pop("batch_spec", None)  # Great Expectations repeats the query there, which is the author's own text
    text = json.dumps(result.result) + json.dumps(result.exception_info) + caplog.text + printed.out + printed.err
    assert not [value for value in PLANTED if value in text]
