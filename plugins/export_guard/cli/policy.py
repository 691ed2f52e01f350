"""``export-guard policy``: what can be asked of policies and packs. Each command imports its work when called."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

policy_app = typer.Typer(name="policy", help="The policy file and the packs.", no_args_is_help=True)


class SchemaOf(StrEnum):
    """Which sort of file a schema is of."""

    policy = "policy"
    pack = "pack"


@policy_app.command("check")
def check_command(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", help="Policy files and pack files.")],
    strict: Annotated[bool, typer.Option("--strict", help="Exit status 1 when there are warnings.")] = False,
) -> None:
    """Read policies and packs strictly, and say what is wrong or odd in them, with file and line."""
    from export_guard.cli.policy_checking import check_files

    raise typer.Exit(check_files(files, strict=strict))


@policy_app.command("schema")
def schema_command(
    what: Annotated[SchemaOf, typer.Argument(metavar="policy|pack", help="The sort of file.")] = SchemaOf.policy,
) -> None:
    """Print the JSON Schema of a policy or pack file, for editors."""
    from export_guard.cli.policy_checking import print_schema

    raise typer.Exit(print_schema(what.value))
