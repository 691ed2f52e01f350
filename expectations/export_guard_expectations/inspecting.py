"""Looking at a batch, once, whatever engine it comes from: the outcome is a profile or a reason, never an exception.

Nothing here knows Great Expectations.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeVar

from export_guard.datasets.dataset import Dataset
from export_guard.errors import ExportGuardError, KeyMissingError, is_panic
from export_guard.policy.baseline import load_baseline
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.settings import NER_MODEL, Settings

BATCH = "Great Expectations batch"
"""What a batch is called where datasets have names."""

_KEY_BYTES = 32
_in_force: ContextVar[Settings | None] = ContextVar("export_guard_settings", default=None)
_T = TypeVar("_T")


@dataclass(frozen=True)
class Inspected:
    """What came of looking at a batch: its profile, or why there is none (a text without any value).

    ``by_handle`` says that the batch of the engine is only a handle to the data that was looked at.
    """

    profile: Profile | None = field(default=None, repr=False)
    error: str | None = None
    by_handle: bool = False


def inspected(dataset: Dataset, kwargs: dict[str, Any], *, by_handle: bool = False) -> Inspected:
    """Profile a dataset under the scan settings of an expectation. Raises what the scan raises."""
    settings = ScanSettings(
        subject=tuple(kwargs["subject"]),
        subject_unit=kwargs["subject_unit"],
        country=kwargs["country"],
        country_column=kwargs["country_column"],
        not_subject=_not_what_they_seem(),
        ner_model=os.environ.get(NER_MODEL) or None,
    )
    return Inspected(inspect_dataset(dataset, key=_subject_key(), settings=settings), by_handle=by_handle)


def never_raising(work: Callable[[], _T], failed: Callable[[str], _T]) -> _T:
    """What ``work`` gives, or ``failed`` of the reason in words that hold no value.

    Great Expectations prints the exception of a metric with its traceback into results at every result format.
    """
    try:
        return work()
    except ExportGuardError as error:
        return failed(str(error))
    except BaseException as error:
        if not isinstance(error, Exception) and not is_panic(error):
            raise
        return failed(f"unexpected {type(error).__name__}")


@contextmanager
def under(settings: Settings | None) -> Iterator[None]:
    """Within this, the expectations work under these settings instead of those of the environment."""
    token = _in_force.set(settings)
    try:
        yield
    finally:
        _in_force.reset(token)


def settings_in_force() -> Settings:
    """The settings that the expectations work under. Raises ``KeyMissingError`` as those of the environment do."""
    return _in_force.get() or Settings.from_environment()


def repeated_names(profile: Profile) -> frozenset[str]:
    """Column names that may stand for several columns, so that no single one is meant by them.

    The datasets room calls the second column of one name ``price.1``.
    """
    names = {stats.column.name for table in profile.tables.values() for stats in table.columns.values()}
    return frozenset(name for name in names if f"{name}.1" in names)


def _subject_key() -> bytes:
    """The configured key, else one for this process: enough to tell subjects apart, never to compare windows."""
    try:
        return settings_in_force().subject_key
    except KeyMissingError:
        return _process_key()


def _not_what_they_seem() -> frozenset[str]:
    """Columns that the configured baseline is about: by these, no subjects are told apart."""
    try:
        path = settings_in_force().baseline
        return frozenset() if path is None else load_baseline(path).columns(BATCH, datetime.now(UTC).date())
    except ExportGuardError:  # whoever decides by the baseline reads it again, and says what is wrong with it
        return frozenset()


@cache
def _process_key() -> bytes:
    return secrets.token_bytes(_KEY_BYTES)
