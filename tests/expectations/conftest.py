from __future__ import annotations

import json
from collections.abc import Callable
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
