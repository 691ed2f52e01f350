"""``export-guard ledger``: what can be asked of the record of decisions. Each command imports its work when called."""

from __future__ import annotations

from typing import Annotated

import typer

ledger_app = typer.Typer(name="ledger", help="The record of what was decided.", no_args_is_help=True)

LedgerUrl = Annotated[
    str | None, typer.Option("--ledger", metavar="URL", help="SQLAlchemy URL (default: $EXPORT_GUARD_LEDGER).")
]


@ledger_app.command("init")
def init_command(ledger: LedgerUrl = None) -> None:
    """Make the ledger (and the key, where none is set). Does nothing when there is one."""
    from export_guard.cli.ledger_keeping import init_ledger

    raise typer.Exit(init_ledger(ledger))


@ledger_app.command("upgrade")
def upgrade_command(ledger: LedgerUrl = None) -> None:
    """Bring a ledger that an older Export Guard made up to date. Take a backup first."""
    from export_guard.cli.ledger_keeping import upgrade_ledger

    raise typer.Exit(upgrade_ledger(ledger))


@ledger_app.command("status")
def status_command(ledger: LedgerUrl = None) -> None:
    """Say where the ledger is, which version it has, how long it is, and whether the key fits."""
    from export_guard.cli.ledger_keeping import ledger_status

    raise typer.Exit(ledger_status(ledger))


@ledger_app.command("checkpoint")
def checkpoint_command(ledger: LedgerUrl = None) -> None:
    """Sign where the ledger stands now, and write that to the anchor."""
    from export_guard.cli.ledger_keeping import checkpoint_ledger

    raise typer.Exit(checkpoint_ledger(ledger))


@ledger_app.command("release")
def release_command(
    decision: Annotated[str, typer.Argument(metavar="ID", help="The allowed decision (d-…).")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says that nothing left.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="How they know.")],
    ledger: LedgerUrl = None,
) -> None:
    """Give back an allowed export of which nothing left, so that it no longer counts."""
    from export_guard.cli.ledger_keeping import release_export

    raise typer.Exit(release_export(decision, by, why, ledger))


@ledger_app.command("verify")
def verify_command(ledger: LedgerUrl = None) -> None:
    """Recompute the hash chain of the ledger, and say whether any record was changed or is gone."""
    from export_guard.cli.ledger_keeping import verify_ledger

    raise typer.Exit(verify_ledger(ledger))
