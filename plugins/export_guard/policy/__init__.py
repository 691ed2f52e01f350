"""Rules as data, and the pure function that decides under them."""

from __future__ import annotations

from export_guard.policy.decision import decide, doubt
from export_guard.policy.model import (
    Evidence,
    Export,
    OpenQuestion,
    Outcome,
    Owner,
    PastExport,
    Recipient,
    Relationship,
    RuleOutcome,
    RunIdentity,
    Verdict,
)
from export_guard.policy.pack import Pack, load_pack, shipped_ids, shipped_pack
from export_guard.policy.policy import Policy, Resolution, load_policy

__all__ = [
    "Evidence",
    "Export",
    "OpenQuestion",
    "Outcome",
    "Owner",
    "Pack",
    "PastExport",
    "Policy",
    "Recipient",
    "Relationship",
    "Resolution",
    "RuleOutcome",
    "RunIdentity",
    "Verdict",
    "decide",
    "doubt",
    "load_pack",
    "load_policy",
    "shipped_ids",
    "shipped_pack",
]
