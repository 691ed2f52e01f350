"""Validates a frame on a Spark cluster whose only executor is killed by what it computes; prints the result."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator

import great_expectations as gx
import pyarrow as pa
from pyspark.sql import SparkSession

from export_guard_expectations import ExpectColumnToHoldNoSensitiveData


def _kills(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    import psutil

    for batch in batches:
        next(process for process in psutil.Process().parents() if process.name() == "java").kill()
        yield batch


def _main(planted: str) -> None:
    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.executor.memory": "1g",
        "spark.task.maxFailures": "1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    session = SparkSession.builder.master("local-cluster[1,1,1024]").config(map=settings).getOrCreate()
    frame = session.createDataFrame(pa.table({"contact": [planted]})).mapInArrow(_kills, "contact string")
    context = gx.get_context(mode="ephemeral")
    asset = context.data_sources.add_spark("spark", persist=False).add_dataframe_asset("frame")
    batch = asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})
    result = batch.validate(ExpectColumnToHoldNoSensitiveData(column="contact"), result_format="COMPLETE")
    session.stop()
    sys.stdout.write("\n" + json.dumps(result.to_json_dict()))


if __name__ == "__main__":
    _main(sys.argv[1])
