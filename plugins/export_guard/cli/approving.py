"""``export-guard approve`` and ``refuse``: a person's answer to a hold, for sites where Airflow does not ask."""

from __future__ import annotations

import getpass
from collections.abc import Sequence

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.ledger_keeping import say
from export_guard.service import Approvals, Involved
from export_guard.service.approving import rows_of
from export_guard.settings import Settings

_THROUGH = "command line"


def approve_hold(decision: str, by: str, why: str, evidence: Sequence[str]) -> ExitCode:
    """Record an approval, and say for what. Raises ``NotApproved``, ``LedgerError`` or ``PolicyError``."""
    approvals = Approvals(Settings.from_environment(make=False))
    asked = approvals.question(decision)
    event = approvals.approve(decision, by=by.strip(), why=why, evidence=evidence, through=_THROUGH)
    say(f"{asked.held.dataset} to {asked.held.recipient}: approved by {by.strip()} ({event})")
    for row in rows_of(asked):
        say(f"  {': '.join(row[:2])}")
    say("Check it again, in the same run: the approval is for this data only, and is used up by that.")
    return ExitCode.ALLOWED


def refuse_hold(decision: str, by: str, why: str) -> ExitCode:
    """Record a refusal. Raises ``NotApproved`` or ``LedgerError``."""
    approvals = Approvals(Settings.from_environment(make=False))
    event = approvals.refuse(decision, by=by, why=why, through=_THROUGH)
    say(f"decision {decision} was refused by {by.strip()} ({event}); that is final")
    return ExitCode.ALLOWED


def involved_here() -> Involved:
    """Whoever runs this command."""
    try:
        return Involved(triggered_by=getpass.getuser())
    except (OSError, KeyError):  # no name for the user id, and none in the environment
        return Involved(known=False)
