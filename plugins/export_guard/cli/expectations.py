"""``export-guard expectations``: suites for Great Expectations. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path

import click
from click.exceptions import Exit

from export_guard.cli.options import country, file_path, subject


@click.group("expectations", no_args_is_help=True)
def expectations_app() -> None:
    """Suites for Great Expectations."""


@expectations_app.command("new")
@click.option("--from", "source", metavar="DATA", required=True, help="A usual dataset: a file, folder or URL.")
@click.option("--name", metavar="NAME", help="Name of the suite (default: of the file).")
@click.option("--out", metavar="FILE", type=file_path, help="Where to write it (default: standard output).")
@subject
@country
def new_command(source: str, name: str | None, out: Path | None, subject: tuple[str, ...], country: str | None) -> None:
    """Write a contract of the sensitive columns of DATA, as a suite for people to review."""
    from export_guard.cli.expectations_writing import write_suite
    from export_guard.cli.scan_options import scan_settings

    raise Exit(write_suite(source, name, out, scan_settings(subject, "person", country, None)))
