from __future__ import annotations

import importlib
import json
import os
import shutil
import socket
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import great_expectations as gx
import pandas as pd
import pytest

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
"""Fake values that must never come out of a validation."""

Validate = Callable[..., Any]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test: key, ledger and policy."""
    home = tmp_path / "home"
    for name in ("EXPORT_GUARD_POLICY", "EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def spark_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the Spark of the tests writes: ``log`` has what its processes print, ``events`` what it keeps of jobs."""
    home = tmp_path_factory.mktemp("spark")
    (home / "events").mkdir()
    return home


@pytest.fixture(scope="session")
def connect_port() -> int:
    """Where Spark Connect listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture(scope="session")
def spark(spark_home: Path, connect_port: int) -> Iterator[Any]:
    """A classic Spark session with two worker processes, whose driver serves Spark Connect, too."""
    sql = pytest.importorskip("pyspark.sql", reason="the extra 'spark' is not installed")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs a Java runtime, and there is none")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.connect.grpc.binding.address": "127.0.0.1",
        "spark.connect.grpc.binding.port": str(connect_port),
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.eventLog.compress": "false",
        "spark.eventLog.dir": str(spark_home / "events"),
        "spark.eventLog.enabled": "true",
        "spark.plugins": "org.apache.spark.sql.connect.SparkConnectPlugin",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.warehouse.dir": str(spark_home / "warehouse"),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    with warnings.catch_warnings(), _output_into(spark_home / "log"):
        warnings.simplefilter("ignore")  # of pyspark about pandas 3
        session = sql.SparkSession.builder.master("local[2]").config(map=settings).getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="session")
def connect(spark: Any, connect_port: int) -> Iterator[Any]:
    """A Spark Connect session: a client that only gRPC joins to Spark."""
    session = importlib.import_module("pyspark.sql.connect.session").SparkSession
    client = session.builder.remote(f"sc://127.0.0.1:{connect_port}").create()
    yield client
    client.stop()


@contextmanager
def _output_into(file: Path) -> Iterator[None]:
    """What processes that are started here print goes into a file for as long as they live."""
    kept = {descriptor: os.dup(descriptor) for descriptor in (1, 2)}
    with file.open("ab") as log:
        for descriptor in kept:
            os.dup2(log.fileno(), descriptor)
        try:
            yield
        finally:
            for descriptor, before in kept.items():
                os.dup2(before, descriptor)
                os.close(before)


@pytest.fixture
def context() -> Any:
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    return context


@pytest.fixture
def batches(context: Any) -> Any:
    """The batch definition that every test puts its frame into."""
    return (
        context.data_sources.add_pandas("pandas")
        .add_dataframe_asset("frame")
        .add_batch_definition_whole_dataframe("whole")
    )


@pytest.fixture
def validate(batches: Any) -> Validate:
    """Validate one expectation on a frame; gives the result of that expectation."""

    def _validate(frame: pd.DataFrame, expectation: Any, result_format: str = "COMPLETE") -> Any:
        return batches.get_batch({"dataframe": frame}).validate(expectation, result_format=result_format)

    return _validate


@pytest.fixture
def customers() -> pd.DataFrame:
    """300 customers; the last one holds the planted values."""
    rows = [(i, f"{219 + i % 300}-{10 + i % 80}-{1000 + i}", f"person{i}@mail.example", i + 0.5) for i in range(299)]
    return pd.DataFrame([*rows, (299, *PLANTED, 7.25)], columns=["customer_id", "ssn", "email", "price"])


def as_text(result: Any) -> str:
    """Everything a result would put into a file."""
    return json.dumps(result.to_json_dict(), ensure_ascii=False)
