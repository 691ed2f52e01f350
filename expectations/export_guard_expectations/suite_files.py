"""A suite file, run to a verdict: on any dataset, or on a profile of it that somebody has taken already.

Whatever goes wrong is raised as an ``ExportGuardError`` without a value in it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import great_expectations as gx
from great_expectations.core import ExpectationSuite

from export_guard.datasets.dataset import Dataset
from export_guard.errors import ExportGuardError
from export_guard.profile.profile import Profile
from export_guard.profile.scan import AS_FOUND, ScanSettings
from export_guard_expectations.handles import Held, handle_to
from export_guard_expectations.inspecting import Inspected, scan_kwargs
from export_guard_expectations.judging import Severity, SuiteVerdict, judge
from export_guard_expectations.profiled import _ProfiledExpectation
from export_guard_expectations.scrubbing import scrub
from export_guard_expectations.store import complete

_T = TypeVar("_T")


class NotRunError(ExportGuardError):
    """A suite or a checkpoint could not be run, so nothing was judged."""


@dataclass(frozen=True)
class SuiteFile:
    """Expectations of this package, as a file has them. ``digest`` is the SHA-256 (hex) of its canonical content."""

    name: str
    digest: str
    declared: int
    suite: ExpectationSuite = field(repr=False)

    @classmethod
    def read(cls, file: str | Path) -> SuiteFile:
        """Read it, every expectation of it. Raises ``ExportGuardError``."""
        path = Path(file)
        stored = _read(path)
        loaded = shielded(f"suite {path.name}", lambda: complete(stored))
        foreign = sorted({e.expectation_type for e in loaded.expectations if not isinstance(e, _ProfiledExpectation)})
        if foreign:
            raise NotRunError(
                f"suite {path.name}: {', '.join(foreign)} cannot see the dataset, which is never made a pandas frame; "
                "run them in a checkpoint of a Great Expectations project"
            )
        canonical = json.dumps(stored, sort_keys=True, separators=(",", ":"))
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        return cls(path.name, digest, len(stored.get("expectations") or []), loaded)

    def judged_on(self, held: Held, parameters: Mapping[str, Any] | None, limit: Severity) -> SuiteVerdict:
        """The verdict on a dataset. ``parameters`` fill in those of the suite. Raises ``ExportGuardError``."""

        def validated() -> SuiteVerdict:
            context = quiet(gx.get_context(mode="ephemeral"))
            asset = context.data_sources.add_pandas("export guard").add_dataframe_asset("dataset")
            frame = handle_to(held)
            batch = asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})
            result = batch.validate(
                self.suite, result_format="BOOLEAN_ONLY", expectation_parameters={**parameters} if parameters else None
            )
            scrub(result)
            return judge([(result, self.declared)], limit)

        return shielded(f"suite {self.name}", validated)


def inspected_already(dataset: Dataset, profile: Profile, scan: ScanSettings) -> Held:
    """A dataset whose profile was taken under ``scan``: expectations that name no other settings look no more."""
    held = Held(dataset)
    known = Inspected(profile, by_handle=True, name=dataset.name)
    for settings in (AS_FOUND, scan):
        held.know("profile", scan_kwargs(settings), known)
    return held


def shielded(what: str, work: Callable[[], _T]) -> _T:
    """What ``work`` gives; texts of foreign exceptions stay here, because they may quote values."""
    try:
        return work()
    except ExportGuardError:
        raise
    except Exception as error:  # noqa: BLE001 -- Great Expectations raises errors of many libraries
        kind = type(error).__name__
    raise NotRunError(f"{what}: could not be run ({kind}; its text is withheld because it may quote values)")


def quiet(context: Any) -> Any:
    """A context that prints no progress bars."""
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    return context


def _read(path: Path) -> dict[str, Any]:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise NotRunError(f"suite {path}: cannot be read ({error.strerror})") from None
    except ValueError:
        raise NotRunError(f"suite {path}: is no JSON") from None
    if not isinstance(stored, dict):
        raise NotRunError(f"suite {path}: is no suite")
    return stored
