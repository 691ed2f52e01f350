"""``export-guard expectations``: suites for Great Expectations. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

expectations_app = typer.Typer(name="expectations", help="Suites for Great Expectations.", no_args_is_help=True)


@expectations_app.callback()
def _several() -> None:
    """Keeps ``new`` a command of its own while it is the only one."""


@expectations_app.command("new")
def new_command(
    source: Annotated[str, typer.Option("--from", metavar="DATA", help="A usual dataset: a file, folder or URL.")],
    name: Annotated[
        str | None, typer.Option("--name", metavar="NAME", help="Name of the suite (default: of the file).")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to write it (default: standard output).")
    ] = None,
    subject: Annotated[
        list[str] | None,
        typer.Option("--subject", metavar="COLUMN", help="Column that tells people or devices apart (repeatable)."),
    ] = None,
    country: Annotated[
        str | None, typer.Option("--country", metavar="CC", help="ISO 3166 country in which every subject lives.")
    ] = None,
) -> None:
    """Write a contract of the sensitive columns of DATA, as a suite for people to review."""
    from export_guard.cli.expectations_writing import write_suite
    from export_guard.cli.scan_options import scan_settings

    raise typer.Exit(write_suite(source, name, out, scan_settings(subject, "person", country, None)))
