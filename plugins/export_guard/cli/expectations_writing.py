"""``export-guard expectations new``: inspect a dataset and write the contract that it keeps today."""

from __future__ import annotations

import json
import secrets
import sys
from pathlib import Path, PurePosixPath
from typing import Any

import click

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import without_password
from export_guard.cli.progress import shown_progress
from export_guard.datasets import open_dataset
from export_guard.errors import InspectionError
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.report.contract_suite import contract_suite
from export_guard.report.starter_suites import starter_suite, suite_text

_KEY_BYTES = 32


def write_suite(source: str, name: str | None, out: Path | None, settings: ScanSettings) -> ExitCode:
    """Inspect and write. Raises ``InspectionError``, and ``click.BadParameter`` for a file that is there already."""
    _check_free(out)
    shown = without_password(source)
    with shown_progress(shown) as progress:
        key = secrets.token_bytes(_KEY_BYTES)  # nothing hashed here outlives the command
        profile = inspect_dataset(open_dataset(source), key=key, settings=settings, progress=progress)
    suite = contract_suite(profile, name or PurePosixPath(shown).stem or "export", settings)
    return _written(suite, out)


def write_starter(name: str, out: Path | None) -> ExitCode:
    """Write a suite to start from. Raises ``ExportGuardError`` for an unknown name, else as :func:`write_suite`."""
    _check_free(out)
    return _written(starter_suite(name), out)


def write_page(result: Path, out: Path) -> ExitCode:
    """Write a stored validation result as a page. Raises ``InspectionError`` for a file that holds none."""
    from export_guard.report.validation import validation
    from export_guard.report.validation_page import validation_page

    try:
        stored = json.loads(result.read_text(encoding="utf-8"))
    except OSError as error:
        raise InspectionError(str(result), f"cannot be read ({error.strerror})") from None
    except ValueError:
        raise InspectionError(str(result), "is no JSON", "give a stored validation result") from None
    run = validation([stored] if isinstance(stored, dict) else [])
    _save(out, validation_page(run))
    stopping = len(run.of("failed", "undecided"))
    sys.stdout.write(f"{out}: {len(run.checked)} expectations, {stopping} of them stand against it\n")
    return ExitCode.ALLOWED


def _save(out: Path, text: str) -> None:
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InspectionError(str(out), f"cannot be written ({error.strerror})", "name another with --out") from None


def _check_free(out: Path | None) -> None:
    if out is not None and out.exists():
        raise click.BadParameter(f"{out} is there already; move it away or name another", param_hint="--out")


def _written(suite: dict[str, Any], out: Path | None) -> ExitCode:
    text = suite_text(suite)
    if out is None:
        sys.stdout.write(text)
        return ExitCode.ALLOWED
    _save(out, text)
    sys.stdout.write(f"{out}: {len(suite['expectations'])} expectations; review them before you use them\n")
    return ExitCode.ALLOWED
