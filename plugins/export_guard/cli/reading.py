"""Commands that read what is already there: the policy file."""

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
