"""``export-guard baseline``: accept a finding, list what is accepted, and see what of it applies to a dataset."""

from __future__ import annotations

import secrets
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import click

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable, without_password
from export_guard.cli.progress import shown_progress
from export_guard.datasets import open_dataset
from export_guard.policy.accepting import Review, review
from export_guard.policy.baseline import Baseline, load_baseline
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.columns import Finding
from export_guard.profile.profile import Profile, TableProfile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.profile.shapes import Look
from export_guard.report.acceptances import accepted, reopened

_KEY_BYTES = 32


def add_finding(
    path: str,
    *,
    column: str,
    kind: str,
    by: str,
    why: str,
    until: date,
    dataset: str | None,
    file: Path,
    ner_model: str | None = None,
) -> ExitCode:
    """Inspect a dataset and accept what was found in one of its columns, bound to the content that is there now.

    Raises ``click.BadParameter`` where nothing of the sort was found, and ``PolicyError`` for a wrong file or words.
    """
    today = datetime.now(UTC).date()
    if until < today:
        raise click.BadParameter(f"{until} is over", param_hint="--until")
    held = load_baseline(file) if file.exists() else Baseline(file, ())
    name, profile = _inspected(path, held, today, ner_model, column)
    shown = review(held, profile, name, today)
    chosen = _chosen(shown, column, kind)
    if not chosen:
        raise click.BadParameter(_not_found(shown, column, kind), param_hint="--kind")
    if dataset is None and any(_unnamed(table) for table, _ in chosen):
        raise click.BadParameter("the columns have no names, so say which dataset is meant", param_hint="--dataset")
    for table, finding in chosen:
        entry = new_entry(
            table,
            finding,
            dataset=dataset,
            by_columns=dataset is None or len(chosen) > 1,
            accepted_by=by,
            why=why,
            accepted_on=today,
            until=until,
        )
        replaced = add_entry(file, entry)
        verb = "accepted again" if replaced else "accepted"
        _say(f"{file}: {verb} {kind} in {column} until {until} (fingerprint {entry.fingerprint})")
    rest = [f for f in review(load_baseline(file), profile, name, today).profile.findings if f.column.label == column]
    for finding in rest:
        _say(f"still found in {column}: {_found(finding)}")
    return ExitCode.ALLOWED


def list_accepted(file: Path) -> ExitCode:
    """Print the entries of a baseline. Raises ``PolicyError``."""
    from export_guard.cli.tables import print_accepted

    print_accepted(load_baseline(file), datetime.now(UTC).date())
    return ExitCode.ALLOWED


def check_accepted(path: str, file: Path, ner_model: str | None = None) -> ExitCode:
    """Say which entries apply to a dataset, which are open again, and which found nothing.

    ``HELD`` when findings count again. Raises ``PolicyError``.
    """
    today = datetime.now(UTC).date()
    baseline = load_baseline(file)
    name, profile = _inspected(path, baseline, today, ner_model)
    said = review(baseline, profile, name, today)
    _report(said)
    return ExitCode.HELD if any(use.standing != "accepted" for use in said.uses) else ExitCode.ALLOWED


def _chosen(shown: Review, column: str, kind: str) -> list[tuple[TableProfile, Finding]]:
    """The finding in each table that has it; an entry that applies may be written anew."""
    return [
        (table, finding)
        for name, table in shown.profile.tables.items()
        for finding in (*table.findings, *shown.left_out.get(name, ()))
        if (finding.column.label, finding.kind) == (column, kind)
    ]


def _report(said: Review) -> None:
    for line in accepted(said.uses):
        _say(f"accepted: {line}")
    for line in reopened(said.uses):
        _say(f"counts again: {line}")
    for entry in said.unused:
        _say(f"not needed: {entry.kind} is not found in {entry.column} any more")
    if not said.uses and not said.unused:
        _say("no entry is about this dataset")


def _inspected(path: str, baseline: Baseline, today: date, ner_model: str | None, *seeming: str) -> tuple[str, Profile]:
    dataset = open_dataset(path)
    not_subject = baseline.columns(dataset.name, today).union(seeming)
    settings = ScanSettings(not_subject=not_subject, ner_model=ner_model)
    with shown_progress(without_password(path)) as progress:
        key = secrets.token_bytes(_KEY_BYTES)  # nothing hashed here outlives the command
        return dataset.name, inspect_dataset(dataset, key=key, settings=settings, progress=progress)


def _not_found(shown: Review, column: str, kind: str) -> str:
    profile = shown.profile
    findings = (*profile.findings, *(f for left_out in shown.left_out.values() for f in left_out))
    there = [f for f in findings if f.column.label == column]
    if there:
        return f"{kind} is not found in {column!r}; there is {', '.join(map(_found, there))}"
    if any(column in table.columns for table in profile.tables.values()):
        return f"nothing is found in {column!r}, so there is nothing to accept"
    return f"there is no column {column!r}; a part of a nested one is named by its path"


def _found(finding: Finding) -> str:
    return f"{finding.kind}{' in single cells' if finding.stray else ''} ({finding.confidence:.0%}: {finding.why})"


def _unnamed(table: TableProfile) -> bool:
    return all(Look(stats).opaque for stats in table.columns.values())


def _say(line: str) -> None:
    sys.stdout.write(f"{printable(line)}\n")
