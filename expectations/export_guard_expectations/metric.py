"""The metrics behind the expectations: the profile of a batch, and the sizes of groups of its rows.

Great Expectations computes metrics with equal name, batch and arguments once for a whole suite, so
hundreds of expectations cost one scan. It also prints the exception of a failing metric, with its
traceback, into results at every result format; therefore a metric here never raises.
"""

from __future__ import annotations

from typing import Any

from great_expectations.core.metric_domain_types import MetricDomainTypes
from great_expectations.execution_engine.execution_engine import ExecutionEngine
from great_expectations.execution_engine.pandas_execution_engine import PandasExecutionEngine
from great_expectations.execution_engine.sparkdf_execution_engine import SparkDFExecutionEngine
from great_expectations.execution_engine.sqlalchemy_execution_engine import SqlAlchemyExecutionEngine
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.table_metric_provider import TableMetricProvider

from export_guard.datasets import open_dataset
from export_guard_expectations.grouping import Groups, group_sizes
from export_guard_expectations.handles import Held, held_by
from export_guard_expectations.inspecting import Inspected, inspected, never_raising
from export_guard_expectations.selected_rows import SelectedRows
from export_guard_expectations.spark_rows import SparkRows

METRIC = "export_guard.profile"
GROUPS_METRIC = "export_guard.groups"


class ExportGuardProfile(TableMetricProvider):
    """Profile of a batch for one set of scan settings. Returns ``Inspected``, never raises."""

    metric_name = METRIC
    value_keys = ("subject", "subject_unit", "country", "country_column")

    @metric_value(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: PandasExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Inspected:
        return _profile(execution_engine, metric_domain_kwargs, metric_value_kwargs)

    @metric_value(engine=SqlAlchemyExecutionEngine)
    def _sqlalchemy(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: SqlAlchemyExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Inspected:
        return _profile(execution_engine, metric_domain_kwargs, metric_value_kwargs)

    @metric_value(engine=SparkDFExecutionEngine)
    def _spark(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: SparkDFExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Inspected:
        return _profile(execution_engine, metric_domain_kwargs, metric_value_kwargs)


class ExportGuardGroups(TableMetricProvider):
    """Sizes of the groups of rows that agree in some columns. Returns ``Groups``, never raises."""

    metric_name = GROUPS_METRIC
    value_keys = ("columns", "subject")

    @metric_value(engine=PandasExecutionEngine)
    def _pandas(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: PandasExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Groups:
        return _groups(execution_engine, metric_domain_kwargs, metric_value_kwargs)

    @metric_value(engine=SqlAlchemyExecutionEngine)
    def _sqlalchemy(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: SqlAlchemyExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Groups:
        return _groups(execution_engine, metric_domain_kwargs, metric_value_kwargs)

    @metric_value(engine=SparkDFExecutionEngine)
    def _spark(
        cls,  # noqa: N805 -- Great Expectations binds the class
        execution_engine: SparkDFExecutionEngine,
        metric_domain_kwargs: dict[str, Any],
        metric_value_kwargs: dict[str, Any],
        metrics: dict[str, Any],
        runtime_configuration: dict[str, Any],
    ) -> Groups:
        return _groups(execution_engine, metric_domain_kwargs, metric_value_kwargs)


def _profile(engine: ExecutionEngine[Any], domain: dict[str, Any], kwargs: dict[str, Any]) -> Inspected:
    def look() -> Inspected:
        rows, by_handle = _rows(engine, domain)
        if isinstance(rows, SparkRows):
            return inspected(rows, kwargs)
        return rows.once("profile", kwargs, lambda: inspected(rows.dataset, kwargs, by_handle=by_handle))

    return never_raising(look, lambda why: Inspected(error=why))


def _groups(engine: ExecutionEngine[Any], domain: dict[str, Any], kwargs: dict[str, Any]) -> Groups:
    def count() -> Groups:
        rows, _ = _rows(engine, domain)
        columns, subject = kwargs["columns"], kwargs["subject"]
        if isinstance(rows, SparkRows):
            return rows.group_sizes(columns, subject)
        return rows.once("groups", kwargs, lambda: group_sizes(rows.dataset, columns, subject))

    return never_raising(count, lambda why: Groups(error=why))


def _rows(engine: ExecutionEngine[Any], domain: dict[str, Any]) -> tuple[Held | SparkRows, bool]:
    """The rows of a batch, and whether the batch is only a handle to them."""
    rows, _, _ = engine.get_compute_domain(domain_kwargs=domain, domain_type=MetricDomainTypes.TABLE)
    if isinstance(engine, SparkDFExecutionEngine):
        return SparkRows(rows), False
    if isinstance(engine, SqlAlchemyExecutionEngine):
        return Held(SelectedRows(engine, rows)), False
    behind = held_by(rows)
    return (Held(open_dataset(rows)), False) if behind is None else (behind, True)
