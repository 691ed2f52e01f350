"""``export-guard what-if``: the verdict on declared facts, without data."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from export_guard.cli.checking import EXIT
from export_guard.cli.exit_codes import ExitCode
from export_guard.policy.model import Export, Verdict
from export_guard.policy.policy import load_policy
from export_guard.policy.remedies import Remedies, find_remedies
from export_guard.policy.what_if import load_what_if
from export_guard.profile.declared import DeclaredProfile
from export_guard.report import message, verdict_json


@dataclass(frozen=True)
class Supposed:
    """A decision that nothing was inspected, recorded or cleared for."""

    verdict: Verdict
    export: Export
    profile: DeclaredProfile
    decided_at: datetime
    remedies: Remedies
    id: str = ""
    fingerprint: None = None
    doubt: None = None
    clearance: None = None


def decide_facts(file: Path, policy: Path | None, output: str) -> ExitCode:
    """Decide over a file of facts and print the alert (``text``) or the verdict (``json``).

    Raises ``PolicyError`` that names file, line and fix.
    """
    now = datetime.now(UTC)
    facts = load_what_if(file, today=now.date(), policy=None if policy is None else load_policy(policy))
    verdict = facts.decide()
    decision = Supposed(verdict, facts.export, facts.profile, now, find_remedies(facts.facts, verdict))
    text = json.dumps(verdict_json(decision), indent=2) if output == "json" else message(decision)
    sys.stdout.write(text + "\n")
    return EXIT[verdict.outcome]
