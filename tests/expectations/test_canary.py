"""What is used of Great Expectations that it does not call public; a failure says what to change.

Great Expectations marks in its docstrings what is public. Whatever else our code imports or overrides stands here.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import export_guard_expectations
import export_guard_expectations.examining
import export_guard_expectations.running
import export_guard_expectations.store

PUBLIC = "--Public API--"
"""What Great Expectations puts into the docstring of a public symbol."""

SOURCES = sorted(Path(export_guard_expectations.__file__).parent.glob("*.py"))

EXPECTATION = "expectations.expectation"
COMPONENTS, CONFIGURATION = "render.components", "render.renderer_configuration"
SUITES, RESULTS = "data_context.store.expectations_store", "data_context.store.validation_results_store"
PANDAS, SQL = "execution_engine.pandas_execution_engine", "execution_engine.sqlalchemy_execution_engine"
SPARK = "execution_engine.sparkdf_execution_engine"

USED = [
    ("compatibility", "pydantic", None, "the parameters of the expectations are fields of it (pydantic 1)"),
    (EXPECTATION, "BatchExpectation", None, "profiled.py derives from it"),
    (EXPECTATION, "BatchExpectation", "_validate", "profiled.py judges a batch there"),
    (EXPECTATION, "BatchExpectation", "is_abstract", "profiled.py keeps base classes unregistered"),
    (EXPECTATION, "BatchExpectation", "metric_dependencies", "profiled.py names the profile there"),
    (EXPECTATION, "BatchExpectation", "success_keys", "profiled.py names the settings of a scan there"),
    (EXPECTATION, "BatchExpectation", "configuration", "profiled.py takes the arguments of its sentence from it"),
    (EXPECTATION, "BatchExpectation", "_prescriptive_template", "profiled.py says its sentence there"),
    (EXPECTATION, "BatchExpectation", "_prescriptive_renderer", "profiled.py says it there for Data Docs"),
    (EXPECTATION, "BatchExpectation", "_diagnostic_observed_value_renderer", "profiled.py says its counts there"),
    (EXPECTATION, "BatchExpectation", "_atomic_diagnostic_observed_value", "profiled.py says its counts there"),
    (EXPECTATION, "render_suite_parameter_string", None, "profiled.py decorates a renderer with it"),
    ("expectations.expectation_configuration", "ExpectationConfiguration", None, "profiled.py renders from it"),
    ("expectations.metrics.metric_provider", "metric_value", None, "metric.py declares one metric an engine with it"),
    ("expectations.metrics.metric_provider", "MetricProvider", "value_keys", "metric.py names the scan settings there"),
    ("expectations.metrics.table_metric_provider", "TableMetricProvider", None, "metric.py derives from it"),
    ("core.metric_domain_types", "MetricDomainTypes", "TABLE", "metric.py asks for the rows of a batch with it"),
    ("execution_engine.execution_engine", "ExecutionEngine", None, "metric.py asks it for the rows of a batch"),
    (PANDAS, "PandasExecutionEngine", "get_compute_domain", "metric.py takes the frame of a batch from it"),
    (SQL, "SqlAlchemyExecutionEngine", "get_compute_domain", "metric.py takes the selectable from it"),
    (SQL, "SqlAlchemyExecutionEngine", "get_connection", "selected_rows.py streams over it"),
    (SPARK, "SparkDFExecutionEngine", "get_compute_domain", "metric.py takes the Spark frame from it"),
    (COMPONENTS, "AtomicDiagnosticRendererType", "OBSERVED_VALUE", "profiled.py registers its counts under it"),
    (COMPONENTS, "LegacyDiagnosticRendererType", "OBSERVED_VALUE", "profiled.py registers its counts under it"),
    (COMPONENTS, "LegacyRendererType", "PRESCRIPTIVE", "profiled.py registers its sentence under it"),
    (COMPONENTS, "RenderedAtomicContent", None, "profiled.py returns it"),
    (COMPONENTS, "RenderedStringTemplateContent", None, "profiled.py returns it"),
    (COMPONENTS, "renderedAtomicValueSchema", "load", "profiled.py makes atomic content with it"),
    ("render.renderer.renderer", "renderer", None, "profiled.py registers renderers with it"),
    (CONFIGURATION, "RendererConfiguration", "add_param", "profiled.py gives the places of its sentence to it"),
    (CONFIGURATION, "RendererValueType", "STRING", "profiled.py gives them as texts"),
    (SUITES, "ExpectationsStore", "get", "store.py refuses incomplete suites there"),
    (SUITES, "ExpectationsStore", "deserialize_suite_dict", "store.py, as above"),
    (SUITES, "ExpectationsStore", "get_key", "action.py finds the file of a suite by it"),
    (RESULTS, "ValidationResultsStore", "store_validation_results", "store.py takes exception texts out there"),
    ("checkpoint.actions", "ValidationAction", "_resolve_context", "action.py reads what the suite's file declares"),
]

FIELDS = [
    ("checkpoint.checkpoint", "CheckpointResult", {"run_results", "checkpoint_config", "success"}, "action.py"),
    (CONFIGURATION, "RendererConfiguration", {"kwargs", "params", "template_str"}, "profiled.py"),
    (EXPECTATION, "BatchExpectation", {"description", "severity"}, "profiled.py and judging.py"),
]


@pytest.mark.parametrize(("module", "name", "member", "use"), USED)
def test_a_symbol_that_is_used_and_not_public_is_still_there(module, name, member, use) -> None:
    found = getattr(import_module(f"great_expectations.{module}"), name, None)
    assert found is not None, f"{name} is gone: {use}"
    if member is not None:
        assert hasattr(found, member), f"{name}.{member} is gone: {use}"


@pytest.mark.parametrize(("module", "name", "fields", "where"), FIELDS)
def test_a_field_that_is_used_is_still_there(module, name, fields, where) -> None:
    found = getattr(import_module(f"great_expectations.{module}"), name)
    assert fields <= set(found.__fields__), f"{name} has lost a field that {where} uses"


def _imported() -> Iterator[tuple[str, str, str]]:
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("great_expectations"):
                yield from ((source.name, str(node.module), alias.name) for alias in node.names)


def test_everything_that_is_imported_is_public_or_stands_here() -> None:
    imported = list(_imported())
    listed = {(f"great_expectations.{module}", name) for module, name, _, _ in USED}
    private = [
        f"{file}: {name} of {module}"
        for file, module, name in imported
        if PUBLIC not in str(getattr(import_module(module), name).__doc__) and (module, name) not in listed
    ]
    assert private == []
    assert len(imported) > 30


def test_everything_that_is_overridden_is_public_or_stands_here() -> None:
    listed = {member for _, _, member, _ in USED}
    machinery = {"_abc_impl", "expectation_type"}  # Python and the metaclass of expectations put them there
    ours = [
        each
        for name, module in sorted(sys.modules.items())
        if name.startswith("export_guard_expectations.")
        for each in vars(module).values()
        if inspect.isclass(each) and each.__module__ == name
    ]
    private = {
        f"{each.__name__}.{name}"
        for each in ours
        for name in vars(each)
        for base in each.__mro__[1:]
        if base.__module__.startswith("great_expectations") and not name.startswith("__") and name in vars(base)
        if PUBLIC not in str(vars(base)[name].__doc__) and name not in listed | machinery
    }
    assert private == set()
    assert len(ours) > 20


def test_what_is_overridden_still_takes_what_it_took() -> None:
    from great_expectations.data_context.store.expectations_store import ExpectationsStore
    from great_expectations.data_context.store.validation_results_store import ValidationResultsStore
    from great_expectations.expectations.expectation import BatchExpectation

    assert list(inspect.signature(ExpectationsStore.get).parameters) == ["self", "key"]
    assert list(inspect.signature(ExpectationsStore.deserialize_suite_dict).parameters) == ["self", "suite_dict"]
    stored = list(inspect.signature(ValidationResultsStore.store_validation_results).parameters)
    assert stored[:2] == ["self", "suite_validation_result"]
    assert "metrics" in inspect.signature(BatchExpectation._validate).parameters


def test_a_context_still_has_its_store_of_suites_and_its_progress_bars(context) -> None:
    assert callable(context.expectations_store.get), "action.py reads what the suite's file declares"
    assert hasattr(context.variables, "progress_bars"), "suite_files.py switches them off"
