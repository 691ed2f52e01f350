"""``export-guard expectations``: suites for Great Expectations. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path

import click
from click.exceptions import Exit

from export_guard.cli.options import country, file_path, subject


@click.group("expectations", no_args_is_help=True)
def expectations_app() -> None:
    """Suites for Great Expectations."""


@expectations_app.command("page")
@click.argument("result", metavar="RESULT.json", type=file_path)
@click.option("--out", metavar="FILE", type=file_path, help="Where to write it (default: RESULT.html).")
def page_command(result: Path, out: Path | None) -> None:
    """Write a page for people from a stored validation result: one HTML file that loads nothing."""
    from export_guard.cli.expectations_writing import write_page

    raise Exit(write_page(result, out or result.with_suffix(".html")))


@expectations_app.command("new")
@click.option("--from", "source", metavar="DATA", help="A usual dataset: a file, folder or URL.")
@click.option("--starter", metavar="NAME", help="Instead: a family, a pack, or `before_an_export`.")
@click.option("--name", metavar="NAME", help="Name of the suite (default: of the file).")
@click.option("--out", metavar="FILE", type=file_path, help="Where to write it (default: standard output).")
@subject
@country
def new_command(
    source: str | None,
    starter: str | None,
    name: str | None,
    out: Path | None,
    subject: tuple[str, ...],
    country: str | None,
) -> None:
    """Write a suite for people to review: a contract of the sensitive columns of DATA, or one to start from."""
    from export_guard.cli.expectations_writing import write_starter, write_suite
    from export_guard.cli.scan_options import scan_settings

    if starter is not None:
        if source is not None or name is not None or subject or country is not None:
            raise click.BadParameter("a starter suite is about no dataset; leave the other options out but --out")
        raise Exit(write_starter(starter, out))
    if source is None:
        raise click.BadParameter("give --from DATA, or --starter NAME")
    raise Exit(write_suite(source, name, out, scan_settings(subject, "person", country, None)))
