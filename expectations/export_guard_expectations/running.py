"""Running suites and checkpoints to a verdict, for whoever calls them as part of something else.

Whatever goes wrong is raised as an ``ExportGuardError`` without a value in it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import great_expectations as gx

from export_guard.datasets.connections import Connections
from export_guard.errors import ExportGuardError
from export_guard.settings import Settings
from export_guard_expectations.action import BlockExportAction, NotJudgedError, verdict_of
from export_guard_expectations.handles import handle
from export_guard_expectations.inspecting import under
from export_guard_expectations.judging import Severity, judge
from export_guard_expectations.profiled import _ProfiledExpectation
from export_guard_expectations.scrubbing import scrub
from export_guard_expectations.store import complete

_T = TypeVar("_T")


class NotRunError(ExportGuardError):
    """A suite or a checkpoint could not be run, so nothing was judged."""


def run_suite(
    suite: str | Path,
    source: object,
    *,
    parameters: Mapping[str, Any] | None = None,
    limit: Severity = "info",
    settings: Settings | None = None,
    connections: Connections | None = None,
) -> dict[str, Any]:
    """Validate a dataset against a suite file of expectations of this package; returns the verdict as JSON.

    ``source`` is anything that :func:`export_guard.datasets.open_dataset` takes. ``parameters`` fill in the suite's
    parameters, ``settings`` stand for the environment's. Raises ``ExportGuardError``.
    """
    path = Path(suite)
    stored = _read(path)
    loaded = _shielded(f"suite {path.name}", lambda: complete(stored))
    foreign = sorted({e.expectation_type for e in loaded.expectations if not isinstance(e, _ProfiledExpectation)})
    if foreign:
        raise NotRunError(
            f"suite {path.name}: {', '.join(foreign)} cannot see the dataset, which is never made a pandas frame; "
            "run them in a checkpoint of a Great Expectations project"
        )

    def validated() -> dict[str, Any]:
        context = _quiet(gx.get_context(mode="ephemeral"))
        asset = context.data_sources.add_pandas("export guard").add_dataframe_asset("dataset")
        frame = handle(source, connections=connections)
        batch = asset.add_batch_definition_whole_dataframe("whole").get_batch({"dataframe": frame})
        result = batch.validate(
            loaded, result_format="BOOLEAN_ONLY", expectation_parameters={**parameters} if parameters else None
        )
        scrub(result)
        return judge([(result, len(stored.get("expectations") or []))], limit).to_json()

    with under(settings):
        return _shielded(f"suite {path.name}", validated)


def run_checkpoint(
    project: str | Path,
    checkpoint: str,
    *,
    source: object | None = None,
    batch_parameters: Mapping[str, Any] | None = None,
    parameters: Mapping[str, Any] | None = None,
    settings: Settings | None = None,
    connections: Connections | None = None,
) -> dict[str, Any]:
    """Run a checkpoint of a file project that has a ``BlockExportAction``; returns its verdict as JSON.

    A ``source`` becomes the batch parameter ``dataframe``: a pandas frame as it is, anything else as a handle.
    Raises ``ExportGuardError``.
    """

    def ran() -> dict[str, Any]:
        context = _quiet(gx.get_context(mode="file", project_root_dir=str(project)))
        found = context.checkpoints.get(checkpoint)
        if not any(isinstance(action, BlockExportAction) for action in found.actions):
            raise NotJudgedError(f"checkpoint {checkpoint!r} has no BlockExportAction; put the action back")
        given = dict(batch_parameters or {})
        if source is not None:
            given["dataframe"] = source if _is_pandas(source) else handle(source, connections=connections)
        return verdict_of(found.run(batch_parameters=given, expectation_parameters=dict(parameters or {})))

    with under(settings):
        return _shielded(f"checkpoint {checkpoint!r}", ran)


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


def _shielded(what: str, work: Callable[[], _T]) -> _T:
    """What ``work`` gives; texts of foreign exceptions stay here, because they may quote values."""
    try:
        return work()
    except ExportGuardError:
        raise
    except Exception as error:  # noqa: BLE001 -- Great Expectations raises errors of many libraries
        kind = type(error).__name__
    raise NotRunError(f"{what}: could not be run ({kind}; its text is withheld because it may quote values)")


def _quiet(context: Any) -> Any:
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    return context


def _is_pandas(source: object) -> bool:
    return any(kind.__module__.partition(".")[0] == "pandas" for kind in type(source).__mro__)
