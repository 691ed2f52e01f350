"""The smallest changes that would make an export pass, searched over the pure decision."""

from __future__ import annotations

from export_guard.policy.remedies.facts import Facts
from export_guard.policy.remedies.remedy import NONE_NEEDED, Fact, Most, Needed, Remedies, Remedy
from export_guard.policy.remedies.searching import find_remedies

__all__ = ["NONE_NEEDED", "Fact", "Facts", "Most", "Needed", "Remedies", "Remedy", "find_remedies"]
