"""Spark: the same profile however the rows lie, and whatever breaks fails without a value."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest

from export_guard.errors import InspectionError
from export_guard.profile.hashing import namespace_key
from export_guard.profile.scan import ScanSettings
from export_guard_expectations import ExpectColumnToHoldNoSensitiveData
from export_guard_expectations.spark_rows import SparkRows

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
KEY = bytes(range(100, 132))


@pytest.fixture
def validate(context, spark):
    """Validate one expectation on a Spark frame; gives the result of that expectation."""
    asset = context.data_sources.add_spark("spark", persist=False).add_dataframe_asset("frame")
    batches = asset.add_batch_definition_whole_dataframe("whole")
    return lambda frame, expectation: batches.get_batch({"dataframe": frame}).validate(
        expectation, result_format="COMPLETE"
    )


@pytest.fixture
def printed(spark, spark_home, capfd, caplog):
    """All that this process, Spark's driver and its workers have printed and logged since the test began."""
    log = spark_home / "log"
    before = log.stat().st_size

    def _printed() -> str:
        own = capfd.readouterr()
        return log.read_bytes()[before:].decode(errors="replace") + own.out + own.err + caplog.text

    return _printed


def _people(rows: int = 300) -> pd.DataFrame:
    """Customers of whom some come twice; e-mail addresses have gaps."""
    return pd.DataFrame(
        {
            "customer_id": [i % 250 for i in range(rows)],
            "email": [f"person{i % 250}@mail.example" if i % 7 else None for i in range(rows)],
            "town": [f"town {i % 20}" for i in range(rows)],
        }
    )


def _found(frame: Any, **settings: Any) -> dict[str, Any]:
    profile = SparkRows(frame).profile(KEY, ScanSettings(**settings))
    subjects = {name: kind.subjects.bounds().to_json() for name, kind in profile.exposure.kinds.items()}
    return {"rows": profile.rows, "subjects": subjects, "keys": sorted(profile.keys)}


def test_partitions_and_the_order_of_rows_change_nothing(spark) -> None:
    people = spark.createDataFrame(pa.Table.from_pandas(_people(), preserve_index=False))
    together = _found(people.coalesce(1), subject=("customer_id",))
    assert together["subjects"]["email"] == {"low": 222, "high": 222}
    assert _found(people.orderBy("email").repartition(5), subject=("customer_id",)) == together


def test_a_subject_column_that_is_not_there_is_named(spark) -> None:
    people = spark.createDataFrame(pa.Table.from_pandas(_people(), preserve_index=False))
    with pytest.raises(InspectionError, match="'patient_id' does not exist"):
        SparkRows(people).profile(KEY, ScanSettings(subject=("patient_id",)))


def test_the_kernel_on_the_workers_imports_no_great_expectations(spark) -> None:
    people = spark.createDataFrame(pa.Table.from_pandas(_people(), preserve_index=False))
    SparkRows(people).profile(KEY, ScanSettings())

    def loaded(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import sys

        seen = [name for name in ("export_guard.profile.partitions", "great_expectations") if name in sys.modules]
        for _ in batches:
            yield pa.record_batch({"name": pa.array(seen, pa.string())})

    assert {row.name for row in people.mapInArrow(loaded, "name string").collect()} == {
        "export_guard.profile.partitions"
    }


def test_the_secret_key_is_in_no_plan_event_or_log(spark, spark_home, printed, capfd) -> None:
    people = spark.createDataFrame(pa.Table.from_pandas(_people(), preserve_index=False))
    assert _found(people, subject=("customer_id",))["rows"] == 300
    (events,) = (spark_home / "events").glob("*/events*")
    written = events.read_bytes() + printed().encode()
    assert b"ProfileOfPartition" in written
    for secret in (KEY, namespace_key(KEY, "person:id:customerid")):
        for form in (secret, secret.hex().encode(), base64.b64encode(secret), str(list(secret)).encode()):
            assert form not in written


def test_the_documented_example_prints_what_is_documented(spark, capsys) -> None:
    page = (Path(__file__).parents[2] / "docs" / "spark.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    (output,) = re.findall(r"\A```\n\n```\n(.*?)```", page.split(code)[1], re.DOTALL)
    exec(compile(code, "spark.md", "exec"), {"spark": spark})
    assert capsys.readouterr().out == output


def _dies(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        if PLANTED[1] in batch.column(0).to_pylist():
            os._exit(1)
        yield batch


def _failing(spark, how: str) -> Any:
    contacts = [f"person{i}@mail.example" for i in range(100)] + [PLANTED[1]]
    frame = spark.createDataFrame(pa.table({"contact": contacts}))
    if how == "bad cast":
        return frame.repartition(2).selectExpr("contact", "cast(if(contact like 'zz%', contact, '1') as int) as n")
    if how == "error of the author's code":
        return frame.coalesce(1).mapInArrow(_raises, "contact string")
    if how == "dead worker":
        return frame.coalesce(1).mapInArrow(_dies, "contact string")
    return frame.selectExpr("contact", "cast(if(contact like 'zz%', X'ff7a7a', X'61') as string) as text")


def _raises(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        if PLANTED[1] in batch.column(0).to_pylist():
            raise ValueError(f"cannot handle {PLANTED[1]}")
        yield batch


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ("bad cast", "CAST_INVALID_INPUT"),
        pytest.param("error of the author's code", "could not run the inspection", marks=pytest.mark.slow),
        pytest.param("dead worker", "could not run the inspection", marks=pytest.mark.slow),
        ("strings that are no text", "could not be read"),
    ],
)
def test_whatever_breaks_in_spark_fails_without_a_value(spark, validate, printed, how, reason) -> None:
    result = validate(_failing(spark, how), ExpectColumnToHoldNoSensitiveData(column="contact"))
    assert not result.success
    assert reason in result.result["details"]["reason"]
    text = json.dumps(result.to_json_dict()) + repr(result) + printed()
    assert not [value for value in PLANTED if value in text]


@pytest.mark.parametrize(
    ("how", "reason"), [("bad cast", "CAST_INVALID_INPUT"), ("dead connection", "could not run the inspection")]
)
def test_a_connect_session_fails_without_a_value(connect, connect_port, validate, capfd, caplog, how, reason) -> None:
    lost = connect.builder.remote(f"sc://127.0.0.1:{connect_port}").create() if how == "dead connection" else connect
    frame = _failing(lost, "bad cast")
    if lost is not connect:
        lost.stop()
    result = validate(frame, ExpectColumnToHoldNoSensitiveData(column="contact"))
    assert not result.success
    assert reason in result.result["details"]["reason"]
    own = capfd.readouterr()
    text = json.dumps(result.to_json_dict()) + repr(result) + own.out + own.err + caplog.text
    assert not [value for value in PLANTED if value in text]


@pytest.mark.slow
def test_a_killed_executor_fails_without_a_value(spark, tmp_path: Path) -> None:
    script = Path(__file__).with_name("killed_executor.py")
    places = {"SPARK_WORKER_DIR": str(tmp_path), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run(
        [sys.executable, str(script), PLANTED[1]],
        env=os.environ | places,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    result = json.loads(done.stdout.rpartition("\n")[2])
    assert "Lost executor" in done.stderr
    assert not result["success"]
    assert "could not run the inspection" in result["result"]["details"]["reason"]
    assert not [value for value in PLANTED if value in done.stdout + done.stderr]


def test_spark_logs_as_before_once_the_guard_is_done(spark, validate, printed) -> None:
    failing = _failing(spark, "bad cast")
    validate(failing, ExpectColumnToHoldNoSensitiveData(column="contact"))
    with pytest.raises(Exception, match="CAST_INVALID_INPUT"):
        failing.collect()
    assert "Lost task" in printed()
