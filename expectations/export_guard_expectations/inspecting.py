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
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar

from export_guard.datasets.dataset import Dataset
from export_guard.errors import ExportGuardError, KeyMissingError, is_panic
from export_guard.policy.accepting import Review, review
from export_guard.policy.baseline import load_baseline
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.settings import NER_MODEL, Settings, baseline_file

BATCH = "Great Expectations batch"
"""What a batch is called where datasets have names."""

_KEY_BYTES = 32
_in_force: ContextVar[Settings | None] = ContextVar("export_guard_settings", default=None)
_T = TypeVar("_T")


@dataclass(frozen=True)
class Inspected:
    """What came of looking at a batch: its profile, or why there is none (a text without any value).

    ``by_handle`` says that the batch of the engine is only a handle to the data that was looked at, which has a
    ``name`` then. ``profile`` is what was found, also what was accepted (:meth:`reviewed` leaves that out).
    """

    profile: Profile | None = field(default=None, repr=False)
    error: str | None = None
    by_handle: bool = False
    name: str = BATCH
    _reviews: dict[tuple[Path, date], Review] = field(default_factory=dict, repr=False, compare=False)

    def reviewed(self) -> Review:
        """What was found without what the configured baseline accepts today, and each finding that it is about.

        The file is read once a day. Raises ``PolicyError`` for a baseline that cannot be read, and ``ValueError``
        where nothing was inspected.
        """
        if self.profile is None:
            raise ValueError("nothing was inspected")
        path, today = _baseline_in_force(), datetime.now(UTC).date()
        if path is None:
            return review(None, self.profile, self.name, today)
        if (path, today) not in self._reviews:
            self._reviews[path, today] = review(load_baseline(path), self.profile, self.name, today)
        return self._reviews[path, today]


class Profiling(Protocol):
    """Rows that are profiled where they lie, and are no dataset that could be streamed to here."""

    def profile(self, key: bytes, settings: ScanSettings) -> Profile:
        """Profile every row. Raises :class:`~export_guard.errors.InspectionError`."""


def inspected(rows: Dataset | Profiling, kwargs: dict[str, Any], *, by_handle: bool = False) -> Inspected:
    """Profile rows under the scan settings of an expectation. Raises what the scan raises."""
    name = rows.name if by_handle and isinstance(rows, Dataset) else BATCH
    settings = ScanSettings(
        subject=tuple(kwargs["subject"]),
        subject_unit=kwargs["subject_unit"],
        country=kwargs["country"],
        country_column=kwargs["country_column"],
        not_subject=_not_what_they_seem(name),
        ner_model=_ner_model_in_force(),
    )
    return Inspected(_profile(rows, settings), by_handle=by_handle, name=name)


def scan_kwargs(settings: ScanSettings) -> dict[str, Any]:
    """Scan settings as the metric gets them from an expectation."""
    return {
        "subject": list(settings.subject),
        "subject_unit": settings.subject_unit,
        "country": settings.country,
        "country_column": settings.country_column,
    }


def _profile(rows: Dataset | Profiling, settings: ScanSettings) -> Profile:
    if isinstance(rows, Dataset):
        return inspect_dataset(rows, key=_subject_key(), settings=settings)
    return rows.profile(_subject_key(), settings)


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


def _not_what_they_seem(name: str) -> frozenset[str]:
    """Columns that the configured baseline is about: by these, no subjects are told apart."""
    try:
        path = _baseline_in_force()
        return frozenset() if path is None else load_baseline(path).columns(name, datetime.now(UTC).date())
    except ExportGuardError:  # whoever decides by the baseline reads it again, and says what is wrong with it
        return frozenset()


def _baseline_in_force() -> Path | None:
    given = _in_force.get()
    return baseline_file(os.environ) if given is None else given.baseline


def _ner_model_in_force() -> str | None:
    given = _in_force.get()
    return (os.environ.get(NER_MODEL) or None) if given is None else given.ner_model


@cache
def _process_key() -> bytes:
    return secrets.token_bytes(_KEY_BYTES)
