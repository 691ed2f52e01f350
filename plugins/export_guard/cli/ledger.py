"""``export-guard ledger``: what can be asked of the record of decisions. Each command imports its work when called."""

from __future__ import annotations

from pathlib import Path

import click
from click.exceptions import Exit

from export_guard.cli.options import day, decision, file_path, ledger_url


@click.group("ledger", no_args_is_help=True)
def ledger_app() -> None:
    """The record of what was decided."""


@click.group("report", no_args_is_help=True)
def report_app() -> None:
    """Drafts of reports, from the ledger."""


@ledger_app.command("init")
@ledger_url
def init_command(ledger: str | None) -> None:
    """Make the ledger (and the key, where none is set). Does nothing when there is one."""
    from export_guard.cli.ledger_keeping import init_ledger

    raise Exit(init_ledger(ledger))


@ledger_app.command("upgrade")
@ledger_url
def upgrade_command(ledger: str | None) -> None:
    """Bring a ledger that an older Export Guard made up to date. Take a backup first."""
    from export_guard.cli.ledger_keeping import upgrade_ledger

    raise Exit(upgrade_ledger(ledger))


@ledger_app.command("status")
@ledger_url
def status_command(ledger: str | None) -> None:
    """Say where the ledger is, which version it has, how long it is, and whether the key fits."""
    from export_guard.cli.ledger_keeping import ledger_status

    raise Exit(ledger_status(ledger))


@ledger_app.command("checkpoint")
@ledger_url
def checkpoint_command(ledger: str | None) -> None:
    """Sign where the ledger stands now, and write that to the anchor."""
    from export_guard.cli.ledger_keeping import checkpoint_ledger

    raise Exit(checkpoint_ledger(ledger))


@ledger_app.command("release")
@decision
@click.option("--by", metavar="NAME", required=True, help="Who says that nothing left.")
@click.option("--why", metavar="TEXT", required=True, help="How they know.")
@ledger_url
def release_command(decision: str, by: str, why: str, ledger: str | None) -> None:
    """Give back an allowed export of which nothing left, so that it no longer counts.

    DECISION: the allowed decision (d-…).
    """
    from export_guard.cli.ledger_keeping import release_export

    raise Exit(release_export(decision, by, why, ledger))


@ledger_app.command("rotate-key")
@click.option("--by", metavar="NAME", required=True, help="Who changes the key.")
@click.option("--why", metavar="TEXT", required=True, help="Why.")
@ledger_url
def rotate_key_command(by: str, why: str, ledger: str | None) -> None:
    """Put the ledger under the new secret key; the old one is among $EXPORT_GUARD_EARLIER_KEYS."""
    from export_guard.cli.ledger_keeping import rotate_ledger_key

    raise Exit(rotate_ledger_key(by, why, ledger))


@ledger_app.command("prune")
@click.option("--before", metavar="DATE", required=True, help="Days before it; at least 10 years past.")
@click.option("--by", metavar="NAME", required=True, help="Who takes it away.")
@click.option("--why", metavar="TEXT", required=True, help="Why.")
@ledger_url
def prune_command(before: str, by: str, why: str, ledger: str | None) -> None:
    """Take away records that need not be kept any longer. What is left still proves itself."""
    from export_guard.cli.ledger_keeping import prune_ledger

    raise Exit(prune_ledger(day(before, "--before"), by, why, ledger))


@ledger_app.command("verify")
@ledger_url
def verify_command(ledger: str | None) -> None:
    """Recompute the hash chain of the ledger, and say whether any record was changed or is gone."""
    from export_guard.cli.ledger_keeping import verify_ledger

    raise Exit(verify_ledger(ledger))


@ledger_app.command("show")
@decision
@ledger_url
def show_command(decision: str, ledger: str | None) -> None:
    """Print the whole record of one decision as JSON, with what became of the export.

    DECISION: the decision (d-…).
    """
    from export_guard.cli.ledger_reading import show_record

    raise Exit(show_record(decision, ledger))


@ledger_app.command("export")
@click.option(
    "--format",
    "output",
    type=click.Choice(["csv", "jsonl", "parquet"]),
    default="csv",
    help="How to write the records.",
)
@click.option("--since", metavar="DATE", help="First UTC day.")
@click.option("--until", metavar="DATE", help="Last UTC day.")
@click.option("--recipient", metavar="ID", help="Only of this recipient.")
@click.option("--out", metavar="FILE", type=file_path, help="Where to (default: standard output).")
@ledger_url
def export_command(
    output: str, since: str | None, until: str | None, recipient: str | None, out: Path | None, ledger: str | None
) -> None:
    """Write the record of every decision for an auditor."""
    from export_guard.cli.ledger_reading import export_records

    raise Exit(
        export_records(
            ledger,
            form=output,
            since=None if since is None else day(since, "--since"),
            until=None if until is None else day(until, "--until"),
            recipient=recipient,
            out=out,
        )
    )


@ledger_app.command("usage")
@click.option("--recipient", metavar="ID", help="Only of this recipient.")
@click.option("--policy", metavar="FILE", type=file_path, help="Policy file (default: $EXPORT_GUARD_POLICY).")
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", help="Text, or JSON.")
@ledger_url
def usage_command(recipient: str | None, policy: Path | None, output: str, ledger: str | None) -> None:
    """Say what each recipient used of each limit, and when what it got leaves the window."""
    from export_guard.cli.ledger_reading import show_usage

    raise Exit(show_usage(ledger, policy, recipient, output))


@ledger_app.command("unguarded")
@click.option("--since", metavar="DATE", help="First UTC day.")
@click.option("--format", "output", type=click.Choice(["text", "json"]), default="text", help="Text, or JSON.")
@ledger_url
def unguarded_command(since: str | None, output: str, ledger: str | None) -> None:
    """List the writes to places outside that Airflow's hooks reported and no guard saw."""
    from export_guard.cli.ledger_reading import show_unguarded

    raise Exit(show_unguarded(ledger, None if since is None else day(since, "--since"), output))


@report_app.command("rejected-transaction")
@decision
@ledger_url
def rejected_transaction_command(decision: str, ledger: str | None) -> None:
    """Draft the fields of a 14-day report on a rejected transaction (28 CFR 202.1104) for counsel.

    DECISION: the decision that blocked (d-…).
    """
    from export_guard.cli.ledger_reading import draft_rejected_transaction

    raise Exit(draft_rejected_transaction(decision, ledger))
