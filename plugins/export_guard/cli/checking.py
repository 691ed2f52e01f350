"""``export-guard check``: the verdict of the guard on one dataset and one recipient."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from export_guard.cli.approving import involved_here
from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable, without_password
from export_guard.cli.progress import shown_progress
from export_guard.policy.baseline import load_baseline
from export_guard.policy.model import Evidence, Outcome, Relationship
from export_guard.policy.policy import load_policy
from export_guard.profile.scan import ScanSettings
from export_guard.report import message, verdict_json
from export_guard.service import Approvals, Guard
from export_guard.service.approving import how_to_approve
from export_guard.settings import Settings

EXIT: dict[Outcome, ExitCode] = {"allow": ExitCode.ALLOWED, "hold": ExitCode.HELD, "block": ExitCode.BLOCKED}


def check_path(
    path: str,
    *,
    to: str,
    policy: Path | None,
    relationship: Relationship | None,
    purpose: str,
    evidence: Sequence[Evidence],
    record: bool,
    output: str,
    settings: ScanSettings,
    baseline: Path | None = None,
) -> ExitCode:
    """Check one dataset and print the alert (``text``) or the verdict (``json``).

    Without ``record`` nothing is written down and the export does not count in any window.
    Raises ``PolicyError`` and ``KeyMissingError``.
    """
    configured = Settings.from_environment()
    if policy is not None:
        configured = replace(configured, policy=policy)
    if baseline is not None:
        configured = replace(configured, baseline=baseline)
    load_policy(configured.policy)  # a mistake in it is wrong use, not a verdict on the data
    if configured.baseline is not None:
        load_baseline(configured.baseline)
    guard = Guard(configured)
    with shown_progress(without_password(path)) as report:
        decision = guard.check(
            path,
            to=to,
            relationship=relationship,
            purpose=purpose,
            evidence=evidence,
            scan=settings,
            progress=report,
            record=record,
            involved=involved_here() if record else None,
        )
    text = json.dumps(verdict_json(decision), indent=2) if output == "json" else message(decision)
    sys.stdout.write(text + "\n")
    if output != "json" and decision.id and decision.verdict.outcome == "hold":
        asked = Approvals(configured).question(decision.id)
        if not asked.hindered:
            sys.stdout.write(f"{printable(how_to_approve(asked))}\n")
    if decision.profile is None:
        return ExitCode.FAILED
    return EXIT[decision.verdict.outcome]
