"""What expectations cost beside the bare inspection, and beside built-in ones, in CPU seconds of this process.

``python -m benchmarks.expectations [ROWS]`` (default 1,000,000): a table of 40 columns, half of them text.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

import great_expectations as gx
import numpy as np
import pyarrow as pa

from export_guard.datasets import open_dataset
from export_guard.profile.scan import inspect_dataset
from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, handle

FAMILIES = ("identifier", "human_omic", "biometric", "precise_geolocation", "personal_health", "personal_financial")
REGEXES = ("@", r"\d{3}-\d{2}-\d{4}", "IBAN", "password", r"\+\d{7}", "[0-9a-f]{32}", "Mr", "Dr", "born", "street")


def table(rows: int) -> pa.Table:
    """Twenty columns of text (three of them of people), twelve of floats, eight of whole numbers."""
    random = np.random.default_rng(7)
    people = random.integers(0, rows // 3 + 1, rows)
    columns: dict[str, Any] = {
        "email": [f"person{n}@mail.example" for n in people],
        "ssn": [f"{100 + n % 700}-{10 + n % 80}-{1000 + n % 9000}" for n in people],
        "note": [f"order {n} arrived on day {n % 30}, all is well" for n in range(rows)],
    }
    words = np.array([f"word{n} of {n % 7}" for n in range(5000)])
    for number in range(17):
        columns[f"text_{number}"] = words[random.integers(0, 5000, rows)]
    for number in range(12):
        columns[f"measure_{number}"] = random.normal(size=rows)
    for number in range(8):
        columns[f"count_{number}"] = random.integers(0, 1000, rows)
    return pa.table(columns)


def timed(label: str, work: Callable[[], Any]) -> float:
    """CPU seconds of ``work``, printed."""
    start = time.process_time()
    work()
    seconds = time.process_time() - start
    print(f"{label:60} {seconds:7.2f} CPU-s", flush=True)
    return seconds


def main(rows: int) -> None:
    """Run the comparison."""
    data = table(rows)
    context = gx.get_context(mode="ephemeral")
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    batches = context.data_sources.add_pandas("p").add_dataframe_asset("a").add_batch_definition_whole_dataframe("b")
    ours = [ExpectColumnToHoldNoSensitiveData(column=name) for name in data.column_names]
    ours += [
        ExpectColumnToHoldNoSensitiveData(column=name, families=[family])
        for name in data.column_names
        for family in FAMILIES
    ]
    ours += [
        ExpectColumnToHoldNoSensitiveData(column=name, kinds=[kind])
        for name in data.column_names
        for kind in ("email", "phone", "us_ssn")
    ]
    suite = gx.ExpectationSuite("ours", expectations=ours)

    def validate(frame: Any, chosen: gx.ExpectationSuite) -> None:
        result = batches.get_batch({"dataframe": frame}).validate(chosen, result_format="BOOLEAN_ONLY")
        assert result.statistics["evaluated_expectations"] == len(chosen.expectations)

    inspect_dataset(open_dataset(data.slice(0, 1000)), key=b"k" * 32)  # what is loaded once
    bare = timed("the inspection alone", lambda: inspect_dataset(open_dataset(data), key=b"k" * 32))
    whole = timed(f"{len(ours)} expectations on a handle", lambda: validate(handle(data), suite))
    print(f"{'ratio':60} {whole / bare:7.2f}")
    frame = data.to_pandas()
    texts = [name for name in data.column_names if not name.startswith(("measure", "count"))]
    built_in = [
        gx.expectations.ExpectColumnValuesToNotMatchRegex(column=name, regex=regex)
        for name in texts
        for regex in REGEXES
    ]
    other = gx.ExpectationSuite("built-in", expectations=built_in)
    timed(f"{len(built_in)} built-in expectations of one regex, pandas", lambda: validate(frame, other))
    timed(f"{len(ours)} expectations on the pandas frame", lambda: validate(frame, suite))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
