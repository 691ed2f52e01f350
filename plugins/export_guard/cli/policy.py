"""``export-guard policy``: what can be asked of policies and packs. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path

import click
from click.exceptions import Exit

from export_guard.cli.options import file_path


@click.group("policy", no_args_is_help=True)
def policy_app() -> None:
    """The policy file and the packs."""


@policy_app.command("check")
@click.argument("files", metavar="FILE...", type=file_path, nargs=-1, required=True)
@click.option("--strict", is_flag=True, help="Exit status 1 when there are warnings.")
def check_command(files: tuple[Path, ...], strict: bool) -> None:
    """Read policies and packs strictly, and say what is wrong or odd in them, with file and line.

    FILE: policy files and pack files.
    """
    from export_guard.cli.policy_checking import check_files

    raise Exit(check_files(files, strict=strict))


@policy_app.command("schema")
@click.argument("what", metavar="[policy|pack]", type=click.Choice(["policy", "pack"]), default="policy")
def schema_command(what: str) -> None:
    """Print the JSON Schema of a policy or pack file, for editors."""
    from export_guard.cli.policy_checking import print_schema

    raise Exit(print_schema(what))


@policy_app.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def diff_command(old: str, new: str, as_json: bool) -> None:
    """Say which exports come out otherwise under NEW than under OLD, by deciding representative facts at every edge.

    OLD and NEW: a policy, a pack, or the id of a shipped pack.
    """
    from export_guard.cli.policy_comparing import compare

    raise Exit(compare(old, new, as_json=as_json))


@policy_app.command("explain")
@click.argument("what", metavar="FILE|PACK")
def explain_command(what: str) -> None:
    """Say in plain language what a pack rules, or what a policy means for each recipient.

    FILE|PACK: a policy, a pack, or the id of a shipped pack.
    """
    from export_guard.cli.policy_explaining import explain

    raise Exit(explain(what))
