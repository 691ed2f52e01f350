"""``export-guard policy``: what can be asked of policies and packs. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

policy_app = typer.Typer(name="policy", help="The policy file and the packs.", no_args_is_help=True)


@policy_app.command("check")
def check_command(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The policy file.")],
) -> None:
    """Read a policy file and its packs strictly, and say what is in them or what is wrong where."""
    from export_guard.cli.reading import check_policy_file

    raise typer.Exit(check_policy_file(file))
