"""Making the ledger, upgrading it, and proving that it is untouched. All raise ``LedgerError``."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime

import click

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable
from export_guard.ledger import Ledger, Status
from export_guard.settings import Settings


def opened(url: str | None, *, make: bool = False) -> Ledger:
    """The ledger at a URL (``None``: the configured one). Without ``make`` no key is made either."""
    settings = Settings.from_environment(make=make)
    earlier = [before.chain_key for before in settings.before()]
    place = settings.ledger_url if url is None else url
    return Ledger(place, settings.chain_key, anchor=settings.checkpoints, earlier_keys=earlier)


def say(line: str) -> None:
    """Print a line; names out of the ledger may hold anything."""
    sys.stdout.write(f"{printable(line)}\n")


def init_ledger(url: str | None) -> ExitCode:
    """Make a ledger, and say what there is."""
    ledger = opened(url, make=True)
    say(f"{ledger.name}: {'made' if ledger.init() else 'is there already'}")
    return ExitCode.ALLOWED


def upgrade_ledger(url: str | None) -> ExitCode:
    """Upgrade a ledger, and say from which version."""
    ledger = opened(url)
    before = ledger.upgrade()
    known = ledger.status().known
    say(f"{ledger.name}: {'is up to date' if before is None else f'upgraded from schema {before}'} (schema {known})")
    return ExitCode.ALLOWED


def ledger_status(url: str | None) -> ExitCode:
    """Print the status; ``FAILED`` where the ledger cannot be used as it is."""
    ledger = opened(url)
    status = ledger.status()
    if status.schema is None:
        say(f"{status.name}: no ledger was made here yet (`export-guard ledger init`)")
        return ExitCode.FAILED
    for label, text in _lines(status):
        say(f"{label + ':':14}{text}")
    return ExitCode.ALLOWED if status.schema == status.known and status.key_fits else ExitCode.FAILED


def _lines(status: Status) -> list[tuple[str, str]]:
    version = f"{status.schema}"
    if status.schema != status.known:
        version += f", and this Export Guard knows {status.known}: upgrade " + (
            "the ledger (`export-guard ledger upgrade`)" if (status.schema or 0) < status.known else "Export Guard"
        )
    return [
        ("ledger", status.name),
        ("schema", version),
        ("identity", status.ledger or ""),
        ("entries", f"{status.entries:,}" + (f", the last at {status.last}" if status.last else "")),
        ("secret key", _fits(status)),
        ("signed up to", f"entry {status.signed}" if status.signed else "nothing yet"),
        ("anchored", f"up to entry {status.anchored}" if status.anchored else "nothing"),
        ("public key", status.public_key or ""),
    ]


def _fits(status: Status) -> str:
    if status.key_fits:
        return "fits"
    if status.earlier_key_fits:
        return "an earlier one fits: run `export-guard ledger rotate-key`"
    return "does not fit: it is not the key that wrote this ledger"


def rotate_ledger_key(by: str, why: str, url: str | None) -> ExitCode:
    """Put a ledger under its new key. Raises ``click.BadParameter`` where name or reason is not said."""
    _said(by, why)
    ledger = opened(url)
    done = ledger.rotate_key(datetime.now(UTC), by=by.strip(), why=why.strip())
    say(f"{ledger.name}: {'is under the new key now' if done else 'is under this key already'}")
    return ExitCode.ALLOWED


def checkpoint_ledger(url: str | None) -> ExitCode:
    """Make a checkpoint, and say where."""
    ledger = opened(url)
    made = ledger.checkpoint(datetime.now(UTC))
    if made is None:
        say(f"{ledger.name}: nothing was added since the last checkpoint")
    else:
        say(f"{ledger.name}: signed up to entry {made.seq} ({made.hash[:16]}…)")
    return ExitCode.ALLOWED


def release_export(decision: str, by: str, why: str, url: str | None) -> ExitCode:
    """Give an allowed export back in the name of a person. Raises ``click.BadParameter`` where one is not said."""
    _said(by, why)
    ledger = opened(url)
    event = ledger.release(decision, datetime.now(UTC), by=by.strip(), why=why.strip())
    say(f"{ledger.name}: decision {decision} was given back by {by.strip()} ({event}); it no longer counts")
    return ExitCode.ALLOWED


def prune_ledger(before: date, by: str, why: str, url: str | None) -> ExitCode:
    """Take away old records in the name of a person. Raises ``click.BadParameter`` where one is not said."""
    _said(by, why)
    ledger = opened(url)
    count = ledger.prune(before, datetime.now(UTC), by=by.strip(), why=why.strip())
    say(f"{ledger.name}: {count:,} entries of days before {before} were taken away by {by.strip()}")
    return ExitCode.ALLOWED


def _said(by: str, why: str) -> None:
    for option, text in (("--by", by), ("--why", why)):
        if not text.strip():
            raise click.BadParameter("say it", param_hint=option)


def verify_ledger(url: str | None) -> ExitCode:
    """Verify the hash chain of a ledger and print every problem; ``FAILED`` when there is one."""
    ledger = opened(url)
    problems = ledger.verify()
    for problem in problems:
        say(str(problem))
    if problems:
        say(f"{ledger.name}: {len(problems)} problems; the ledger is not what was written")
        return ExitCode.FAILED
    say(f"{ledger.name}: complete and unchanged")
    return ExitCode.ALLOWED
