"""``export-guard inspect``: look into each dataset and print what it holds, one after the other."""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.listing import listing
from export_guard.cli.plain_text import without_password
from export_guard.cli.progress import shown_progress
from export_guard.cli.tables import print_listing
from export_guard.datasets import open_dataset
from export_guard.errors import ExportGuardError, is_panic
from export_guard.profile.scan import Progress, ScanSettings, inspect_dataset

if TYPE_CHECKING:
    from export_guard.datasets.dataset import Dataset
    from export_guard.policy.baseline import Baseline

_KEY_BYTES = 32


def inspect_paths(paths: Sequence[str], output: str, settings: ScanSettings, accepted: Path | None = None) -> ExitCode:
    """Inspect every path and print it in the format ``table``, ``json`` or ``jsonl``.

    ``accepted`` is a baseline by which accepted findings are marked. A path that cannot be read is
    reported in its place and the others go on;
    the exit status then is ``FAILED``. Raises ``PolicyError`` for a wrong baseline.
    """
    listings = _listings(paths, settings, None if accepted is None else _loaded(accepted))
    failed = False
    if output == "json":
        everything = list(listings)
        failed = any("error" in each for each in everything)
        _write(json.dumps(everything, indent=2))
        return ExitCode.FAILED if failed else ExitCode.ALLOWED
    show: Callable[[dict[str, Any]], None] = print_listing if output == "table" else _write_line
    for each in listings:
        failed = failed or "error" in each
        show(each)
    return ExitCode.FAILED if failed else ExitCode.ALLOWED


def _listings(paths: Sequence[str], settings: ScanSettings, baseline: Baseline | None) -> Iterator[dict[str, Any]]:
    key = secrets.token_bytes(_KEY_BYTES)  # nothing hashed here outlives the command, so neither does the key
    for path in paths:
        file = without_password(path)
        try:
            with shown_progress(file) as report:
                dataset = open_dataset(path)
                if baseline is None:
                    listed = listing(file, inspect_dataset(dataset, key=key, settings=settings, progress=report))
                else:
                    listed = _marked(file, dataset, baseline, key, settings, report)
        except ExportGuardError as error:
            yield {"file": file, "error": str(error)}
        except BaseException as error:
            if not isinstance(error, Exception) and not is_panic(error):
                raise
            yield {"file": file, "error": f"could not be inspected: unexpected {type(error).__name__}"}
        else:
            yield listed


def _loaded(accepted: Path) -> Baseline:
    from export_guard.policy.baseline import load_baseline

    return load_baseline(accepted)


def _marked(
    file: str,
    dataset: Dataset,
    baseline: Baseline,
    key: bytes,
    settings: ScanSettings,
    report: Callable[[Progress], None] | None,
) -> dict[str, Any]:
    """The listing with the findings marked that a baseline is about."""
    from export_guard.policy.accepting import review

    today = datetime.now(UTC).date()
    settings = replace(settings, not_subject=baseline.columns(dataset.name, today))
    profile = inspect_dataset(dataset, key=key, settings=settings, progress=report)
    return listing(file, profile, review(baseline, profile, dataset.name, today))


def _write_line(each: dict[str, Any]) -> None:
    _write(json.dumps(each))


def _write(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()
