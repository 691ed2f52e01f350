"""No value comes out of a checkpoint: every engine, every result format, every way to fail.

Looked through are the result, the validations and Data Docs of a file project, the verdict (which is what an Airflow
task pushes as XCom) and everything printed and logged. How else a Spark job fails is in ``test_spark.py``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import great_expectations as gx
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
import sqlalchemy as sa

from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectGroupSizeToBeAtLeast,
    ExpectNoSensitiveFreeText,
    guarded_checkpoint,
    handle,
    verdict_of,
)

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
PEOPLE = pd.DataFrame(
    {
        "contact": [PLANTED[1], *(f"person{i}@mail.example" for i in range(99))],
        "ssn": [PLANTED[0], *(f"{219 + i}-{10 + i % 80}-{1000 + i}" for i in range(99))],
        "note": [f"please write to {PLANTED[1]} again", *(f"order {i} came" for i in range(99))],
    }
)
FORMATS = ("BOOLEAN_ONLY", "BASIC", "SUMMARY", "COMPLETE")
QUERIES = {
    "whole": "SELECT * FROM leaks",
    "bad cast": "SELECT *, CAST(contact AS integer) AS n FROM leaks",
    "dead connection": "SELECT *, pg_terminate_backend(pg_backend_pid()) AS n FROM leaks",
}


class _Odd:
    """A cell that nothing can convert."""

    def __repr__(self) -> str:
        return PLANTED[1]


def _pandas(request: Any, context: Any, how: str) -> tuple[Any, dict[str, Any]]:
    frame = PEOPLE.assign(odd=[_Odd()] * len(PEOPLE)) if how == "odd cells" else PEOPLE
    frames = context.data_sources.add_pandas("frames").add_dataframe_asset("frame")
    given = handle(pl.from_pandas(frame)) if how == "handle" else frame
    return frames.add_batch_definition_whole_dataframe("whole"), {"dataframe": given}


def _database(request: Any, context: Any, how: str, url: str, add: Callable[..., Any]) -> tuple[Any, dict[str, Any]]:
    engine = sa.create_engine(url)
    PEOPLE.to_sql("leaks", engine, index=False, if_exists="replace")
    engine.dispose()
    asset = add("database", connection_string=url).add_query_asset("people", query=QUERIES[how])
    return asset.add_batch_definition_whole_table("whole"), {}


def _sqlite(request: Any, context: Any, how: str) -> tuple[Any, dict[str, Any]]:
    file = request.getfixturevalue("tmp_path") / "people.db"
    return _database(request, context, how, f"sqlite:///{file}", context.data_sources.add_sqlite)


def _postgresql(request: Any, context: Any, how: str) -> tuple[Any, dict[str, Any]]:
    return _database(
        request, context, how, request.getfixturevalue("postgresql_url"), context.data_sources.add_postgres
    )


def _spark(request: Any, context: Any, how: str, session: str = "spark") -> tuple[Any, dict[str, Any]]:
    frame = request.getfixturevalue(session).createDataFrame(pa.Table.from_pandas(PEOPLE)).repartition(2)
    if how == "bad cast":
        frame = frame.selectExpr("*", "cast(contact as int) as n")
    asset = context.data_sources.add_spark("spark", persist=False).add_dataframe_asset("frame")
    return asset.add_batch_definition_whole_dataframe("whole"), {"dataframe": frame}


def _connect(request: Any, context: Any, how: str) -> tuple[Any, dict[str, Any]]:
    return _spark(request, context, how, "connect")


@pytest.mark.parametrize(
    ("batch_of", "how", "formats"),
    [
        (_pandas, "whole", FORMATS),
        (_pandas, "handle", FORMATS),
        (_pandas, "odd cells", FORMATS),
        (_sqlite, "whole", FORMATS),
        (_postgresql, "whole", FORMATS),
        (_postgresql, "bad cast", FORMATS),
        (_postgresql, "dead connection", FORMATS),
        (_spark, "whole", FORMATS[-1:]),
        (_spark, "bad cast", FORMATS),
        (_connect, "bad cast", FORMATS[-1:]),
    ],
)
def test_no_value_comes_out(request, tmp_path, caplog, capfd, batch_of, how, formats) -> None:
    context = gx.get_context(mode="file", project_root_dir=tmp_path / "project")
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    batches, parameters = batch_of(request, context, how)
    suite = context.suites.add(
        gx.ExpectationSuite(
            "suite",
            expectations=[
                ExpectColumnToHoldNoSensitiveData(column="contact"),
                ExpectDistinctSubjectsToBeAtMost(at_most=5),
                ExpectNoSensitiveFreeText(),
                ExpectGroupSizeToBeAtLeast(columns=["contact"], at_least=2),
            ],
        )
    )
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
    docs = gx.checkpoint.UpdateDataDocsAction(name="docs")
    log = request.getfixturevalue("spark_home") / "log"
    before = log.stat().st_size if log.exists() else 0
    told = ""
    for wanted in formats:
        checkpoint = guarded_checkpoint(wanted, [definition], actions=[docs])
        checkpoint.result_format = wanted
        result = context.checkpoints.add(checkpoint).run(batch_parameters=parameters)
        assert not result.success
        verdict = verdict_of(result)
        assert (verdict["evaluated"], len(verdict["failed"]), verdict["problems"]) == (4, 4, [])
        told += json.dumps(verdict) + str(result) + json.dumps(result.describe_dict())
        told += "".join(json.dumps(run.to_json_dict()) + repr(run) for run in result.run_results.values())
    files = [path for path in (tmp_path / "project").rglob("*") if path.is_file()]
    assert len([path for path in files if "validations" in path.parts and path.suffix == ".json"]) >= len(formats)
    assert any(path.suffix == ".html" for path in files)
    told += "".join(path.read_text(encoding="utf-8", errors="replace") for path in files)
    printed = capfd.readouterr()
    told += printed.out + printed.err + caplog.text
    if batch_of is _spark:  # a Connect server is another machine's, and so is its log
        told += log.read_bytes()[before:].decode(errors="replace")
    assert not [value for value in PLANTED if value in told]
