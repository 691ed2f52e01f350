"""What is used of Great Expectations that it does not call public; a failure says what to change."""

from __future__ import annotations

import inspect
from importlib import import_module

import pytest

USED = [
    ("expectations.expectation", "BatchExpectation", "_validate", "profiled.py judges a batch there"),
    ("expectations.expectation", "BatchExpectation", "is_abstract", "profiled.py keeps base classes unregistered"),
    ("expectations.expectation", "BatchExpectation", "_prescriptive_template", "profiled.py says its sentence there"),
    ("expectations.expectation", "render_suite_parameter_string", None, "profiled.py decorates a renderer with it"),
    ("expectations.metrics.metric_provider", "metric_value", None, "metric.py declares one metric an engine with it"),
    ("expectations.metrics.table_metric_provider", "TableMetricProvider", None, "metric.py derives from it"),
    ("execution_engine", "PandasExecutionEngine", "get_compute_domain", "metric.py takes the frame of a batch from it"),
    ("execution_engine", "SqlAlchemyExecutionEngine", "get_compute_domain", "metric.py takes the selectable from it"),
    ("execution_engine", "SqlAlchemyExecutionEngine", "get_connection", "selected_rows.py streams over it"),
    ("data_context.store.expectations_store", "ExpectationsStore", "get", "store.py refuses incomplete suites there"),
    ("data_context.store.expectations_store", "ExpectationsStore", "deserialize_suite_dict", "store.py, as above"),
    (
        "data_context.store.expectations_store",
        "ExpectationsStore",
        "get_key",
        "action.py finds the file of a suite by it",
    ),
    (
        "data_context.store.validation_results_store",
        "ValidationResultsStore",
        "store_validation_results",
        "store.py takes exception texts out before anything is written",
    ),
    ("checkpoint.actions", "ValidationAction", "_resolve_context", "action.py reads what the suite's file declares"),
]


@pytest.mark.parametrize(("module", "name", "member", "use"), USED)
def test_a_symbol_that_is_used_and_not_public_is_still_there(module, name, member, use) -> None:
    found = getattr(import_module(f"great_expectations.{module}"), name, None)
    assert found is not None, f"{name} is gone: {use}"
    if member is not None:
        assert callable(getattr(found, member, None)), f"{name}.{member} is gone: {use}"


def test_what_is_overridden_still_takes_what_it_took() -> None:
    from great_expectations.data_context.store.expectations_store import ExpectationsStore
    from great_expectations.data_context.store.validation_results_store import ValidationResultsStore
    from great_expectations.expectations.expectation import BatchExpectation

    assert list(inspect.signature(ExpectationsStore.get).parameters) == ["self", "key"]
    assert list(inspect.signature(ExpectationsStore.deserialize_suite_dict).parameters) == ["self", "suite_dict"]
    stored = list(inspect.signature(ValidationResultsStore.store_validation_results).parameters)
    assert stored[:2] == ["self", "suite_validation_result"]
    assert "metrics" in inspect.signature(BatchExpectation._validate).parameters
