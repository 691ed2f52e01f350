"""The one metric behind every expectation here: the profile of a batch.

Great Expectations computes metrics with equal name, batch and arguments once for a whole suite, so
hundreds of expectations cost one scan. It also prints the exception of a failing metric, with its
traceback, into results at every result format; therefore a metric here never raises.
"""

from __future__ import annotations

import secrets
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any

from great_expectations.core.metric_domain_types import MetricDomainTypes
from great_expectations.execution_engine.pandas_execution_engine import PandasExecutionEngine
from great_expectations.expectations.metrics.metric_provider import metric_value
from great_expectations.expectations.metrics.table_metric_provider import TableMetricProvider

from export_guard.datasets import open_dataset
from export_guard.errors import ExportGuardError, KeyMissingError, is_panic
from export_guard.policy.baseline import load_baseline
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.settings import Settings

METRIC = "export_guard.profile"

BATCH = "Great Expectations batch"
"""What a batch is called where datasets have names."""

_KEY_BYTES = 32


@dataclass(frozen=True)
class Inspected:
    """What came of looking at a batch: its profile, or why there is none (a text without any value).

    ``repeated`` are column names that stand for several columns, so that no single one is meant by them.
    """

    profile: Profile | None = field(default=None, repr=False)
    error: str | None = None
    repeated: frozenset[str] = frozenset()


class ExportGuardProfile(TableMetricProvider):
    """Profile of a pandas batch for one set of scan settings. Returns :class:`Inspected`, never raises."""

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
        try:
            frame, _, _ = execution_engine.get_compute_domain(
                domain_kwargs=metric_domain_kwargs, domain_type=MetricDomainTypes.TABLE
            )
            settings = ScanSettings(
                subject=tuple(metric_value_kwargs["subject"]),
                subject_unit=metric_value_kwargs["subject_unit"],
                country=metric_value_kwargs["country"],
                country_column=metric_value_kwargs["country_column"],
                not_subject=_not_what_they_seem(),
            )
            profile = inspect_dataset(open_dataset(frame), key=_subject_key(), settings=settings)
            names = Counter(str(label) for label in frame.columns)
            return Inspected(profile, repeated=frozenset(name for name, times in names.items() if times > 1))
        except ExportGuardError as error:
            return Inspected(error=str(error))
        except BaseException as error:
            if not isinstance(error, Exception) and not is_panic(error):
                raise
            return Inspected(error=f"unexpected {type(error).__name__}")


def _subject_key() -> bytes:
    """The configured key, else one for this process: enough to tell subjects apart, never to compare windows."""
    try:
        return Settings.from_environment().subject_key
    except KeyMissingError:
        return _process_key()


def _not_what_they_seem() -> frozenset[str]:
    """Columns that the configured baseline is about: by these, no subjects are told apart."""
    try:
        path = Settings.from_environment().baseline
        return frozenset() if path is None else load_baseline(path).columns(BATCH, datetime.now(UTC).date())
    except ExportGuardError:  # whoever decides by the baseline reads it again, and says what is wrong with it
        return frozenset()


@cache
def _process_key() -> bytes:
    return secrets.token_bytes(_KEY_BYTES)
