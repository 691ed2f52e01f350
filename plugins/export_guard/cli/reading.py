"""Commands that read what is already there: the policy file and the ledger."""

from __future__ import annotations

import sys
from pathlib import Path

from export_guard.cli.exit_codes import ExitCode


def check_policy_file(file: Path) -> ExitCode:
    """Load a policy and print what is in it. Raises ``PolicyError`` that names file, line and fix."""
    from export_guard.policy import load_policy

    policy = load_policy(file)
    packs = ", ".join(pack.id for pack in policy.packs) or "none"
    sys.stdout.write(f"{file}: fine. {len(policy.recipients)} recipients; packs: {packs}\n")
    return ExitCode.ALLOWED


def verify_ledger(url: str | None) -> ExitCode:
    """Verify the hash chain of a ledger. Raises ``LedgerError`` when it cannot be read or was changed."""
    from export_guard.ledger import Ledger
    from export_guard.settings import Settings

    ledger = Ledger(url if url is not None else Settings.from_environment().ledger_url)
    ledger.verify()
    sys.stdout.write("The ledger is complete and unchanged.\n")
    return ExitCode.ALLOWED
