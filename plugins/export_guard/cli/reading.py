"""Commands that read what is already there: the policy file and the ledger."""

from __future__ import annotations

import sys
from pathlib import Path

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable


def check_policy_file(file: Path) -> ExitCode:
    """Load a policy and print what is in it, with warnings. Raises ``PolicyError`` that names file, line and fix."""
    from export_guard.policy.policy import load_policy

    policy = load_policy(file)
    for warning in policy.warnings:
        sys.stdout.write(f"warning: {printable(warning)}\n")
    packs = ", ".join(pack.id for pack in policy.packs) or "none"
    recipients = ", ".join(policy.recipients) or "none"
    sys.stdout.write(f"{file}: fine (packs: {packs}; recipients: {recipients})\n")
    return ExitCode.ALLOWED


def verify_ledger(url: str | None) -> ExitCode:
    """Verify the hash chain of a ledger and print every problem; ``FAILED`` when there is one.

    Raises ``LedgerError`` when the ledger cannot be reached.
    """
    from export_guard.ledger import Ledger
    from export_guard.settings import Settings

    settings = Settings.from_environment()
    ledger = Ledger(url if url is not None else settings.ledger_url, settings.chain_key)
    problems = ledger.verify()
    for problem in problems:
        sys.stdout.write(f"{printable(str(problem))}\n")
    if problems:
        sys.stdout.write(f"{ledger.name}: {len(problems)} problems; the ledger is not what was written\n")
        return ExitCode.FAILED
    sys.stdout.write(f"{ledger.name}: complete and unchanged\n")
    return ExitCode.ALLOWED
