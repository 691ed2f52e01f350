"""``export-guard ledger``: what can be asked of the record of decisions. Each command imports its work when called."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

ledger_app = typer.Typer(name="ledger", help="The record of what was decided.", no_args_is_help=True)
report_app = typer.Typer(name="report", help="Drafts of reports, from the ledger.", no_args_is_help=True)


class RecordFormat(StrEnum):
    """How ``ledger export`` writes."""

    csv = "csv"
    jsonl = "jsonl"
    parquet = "parquet"


class UsageFormat(StrEnum):
    """How ``ledger usage`` prints."""

    text = "text"
    json = "json"


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


@ledger_app.command("rotate-key")
def rotate_key_command(
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who changes the key.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why.")],
    ledger: LedgerUrl = None,
) -> None:
    """Put the ledger under the new secret key; the old one is among $EXPORT_GUARD_EARLIER_KEYS."""
    from export_guard.cli.ledger_keeping import rotate_ledger_key

    raise typer.Exit(rotate_ledger_key(by, why, ledger))


@ledger_app.command("prune")
def prune_command(
    before: Annotated[str, typer.Option("--before", metavar="DATE", help="Days before it; at least 10 years past.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who takes it away.")],
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="Why.")],
    ledger: LedgerUrl = None,
) -> None:
    """Take away records that need not be kept any longer. What is left still proves itself."""
    from export_guard.cli.ledger_keeping import prune_ledger
    from export_guard.cli.scan_options import day

    raise typer.Exit(prune_ledger(day(before, "--before"), by, why, ledger))


@ledger_app.command("verify")
def verify_command(ledger: LedgerUrl = None) -> None:
    """Recompute the hash chain of the ledger, and say whether any record was changed or is gone."""
    from export_guard.cli.ledger_keeping import verify_ledger

    raise typer.Exit(verify_ledger(ledger))


@ledger_app.command("show")
def show_command(
    decision: Annotated[str, typer.Argument(metavar="ID", help="The decision (d-…).")], ledger: LedgerUrl = None
) -> None:
    """Print the whole record of one decision as JSON, with what became of the export."""
    from export_guard.cli.ledger_reading import show_record

    raise typer.Exit(show_record(decision, ledger))


@ledger_app.command("export")
def export_command(
    output: Annotated[RecordFormat, typer.Option("--format", help="How to write the records.")] = RecordFormat.csv,
    since: Annotated[str | None, typer.Option("--since", metavar="DATE", help="First UTC day.")] = None,
    until: Annotated[str | None, typer.Option("--until", metavar="DATE", help="Last UTC day.")] = None,
    recipient: Annotated[str | None, typer.Option("--recipient", metavar="ID", help="Only of this recipient.")] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to (default: standard output).")
    ] = None,
    ledger: LedgerUrl = None,
) -> None:
    """Write the record of every decision for an auditor."""
    from export_guard.cli.ledger_reading import export_records
    from export_guard.cli.scan_options import day

    raise typer.Exit(
        export_records(
            ledger,
            form=output.value,
            since=None if since is None else day(since, "--since"),
            until=None if until is None else day(until, "--until"),
            recipient=recipient,
            out=out,
        )
    )


@ledger_app.command("usage")
def usage_command(
    recipient: Annotated[str | None, typer.Option("--recipient", metavar="ID", help="Only of this recipient.")] = None,
    policy: Annotated[
        Path | None, typer.Option("--policy", metavar="FILE", help="Policy file (default: $EXPORT_GUARD_POLICY).")
    ] = None,
    output: Annotated[UsageFormat, typer.Option("--format", help="Text, or JSON.")] = UsageFormat.text,
    ledger: LedgerUrl = None,
) -> None:
    """Say what each recipient used of each limit, and when what it got leaves the window."""
    from export_guard.cli.ledger_reading import show_usage

    raise typer.Exit(show_usage(ledger, policy, recipient, output.value))


@report_app.command("rejected-transaction")
def rejected_transaction_command(
    decision: Annotated[str, typer.Argument(metavar="ID", help="The decision that blocked (d-…).")],
    ledger: LedgerUrl = None,
) -> None:
    """Draft the fields of a 14-day report on a rejected transaction (28 CFR 202.1104) for counsel."""
    from export_guard.cli.ledger_reading import draft_rejected_transaction

    raise typer.Exit(draft_rejected_transaction(decision, ledger))
