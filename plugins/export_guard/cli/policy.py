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


@policy_app.command("diff")
def diff_command(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A policy, a pack, or the id of a shipped pack.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The other version.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")] = False,
) -> None:
    """Say which exports come out otherwise under NEW than under OLD, by deciding representative facts at every edge."""
    from export_guard.cli.policy_comparing import compare

    raise typer.Exit(compare(old, new, as_json=as_json))


@policy_app.command("explain")
def explain_command(
    what: Annotated[str, typer.Argument(metavar="FILE|PACK", help="A policy, a pack, or the id of a shipped pack.")],
) -> None:
    """Say in plain language what a pack rules, or what a policy means for each recipient."""
    from export_guard.cli.policy_explaining import explain

    raise typer.Exit(explain(what))
