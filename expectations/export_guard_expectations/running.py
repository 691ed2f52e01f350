"""Running suites and checkpoints to a verdict, for whoever calls them as part of something else.

Whatever goes wrong is raised as an ``ExportGuardError`` without a value in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import great_expectations as gx

from export_guard.datasets import open_dataset
from export_guard.datasets.connections import Connections
from export_guard.report.verdict_json import found_json
from export_guard.settings import Settings
from export_guard_expectations.action import BlockExportAction, NotJudgedError, verdict_of
from export_guard_expectations.handles import Held, handle_to
from export_guard_expectations.inspecting import Inspected, under
from export_guard_expectations.judging import Severity
from export_guard_expectations.suite_files import SuiteFile, quiet, shielded


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

    Beside what :class:`~export_guard_expectations.judging.SuiteVerdict` says it has the ``outcome`` (``allow`` or
    ``block``), the name of the ``dataset``, and what was ``found`` in it (``None`` where it was not inspected).

    ``source`` is anything that :func:`export_guard.datasets.open_dataset` takes. ``parameters`` fill in the suite's
    parameters, ``settings`` stand for the environment's. Raises ``ExportGuardError``.
    """
    with under(settings):
        file = SuiteFile.read(suite)
        held = shielded(f"suite {file.name}", lambda: Held(open_dataset(source, connections=connections)))
        return _told(file.judged_on(held, parameters, limit).to_json(), held)


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
    """Run a checkpoint of a file project that has a ``BlockExportAction``; returns its verdict as ``run_suite`` does.

    A ``source`` becomes the batch parameter ``dataframe``: a pandas frame as it is, anything else as a handle.
    Raises ``ExportGuardError``.
    """

    def ran() -> dict[str, Any]:
        context = quiet(gx.get_context(mode="file", project_root_dir=str(project)))
        found = context.checkpoints.get(checkpoint)
        if not any(isinstance(action, BlockExportAction) for action in found.actions):
            raise NotJudgedError(f"checkpoint {checkpoint!r} has no BlockExportAction; put the action back")
        given = dict(batch_parameters or {})
        held = None if source is None else Held(open_dataset(source, connections=connections))
        if held is not None:
            given["dataframe"] = source if _is_pandas(source) else handle_to(held)
        ran = found.run(batch_parameters=given, expectation_parameters=dict(parameters or {}))
        return _told(verdict_of(ran), held)

    with under(settings):
        return shielded(f"checkpoint {checkpoint!r}", ran)


def _told(verdict: dict[str, Any], held: Held | None) -> dict[str, Any]:
    """The verdict with its outcome, the name of the dataset, and what was found in it, as far as it is known."""
    seen = () if held is None else held.outcomes.values()
    looks = [each.reviewed() for each in seen if isinstance(each, Inspected) and each.profile is not None]
    return verdict | {
        "outcome": "allow" if verdict["allow"] is True else "block",
        "dataset": None if held is None else held.dataset.name,
        "found": found_json(looks[0].profile) if looks else None,
    }


def _is_pandas(source: object) -> bool:
    return any(kind.__module__.partition(".")[0] == "pandas" for kind in type(source).__mro__)
