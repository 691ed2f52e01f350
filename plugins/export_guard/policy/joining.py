"""What others than the packs say of an export, in the same verdict: the expectations of a suite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from export_guard.policy.model import SEVERITY, RuleOutcome, Verdict, strictest

SUITE = "suite"
"""Where the packs of other rules stand, those of a suite's expectations have this."""


@dataclass(frozen=True)
class Further:
    """What was said beside the packs. ``digests`` name each text that it was said by, like the hashes of packs."""

    rules: tuple[RuleOutcome, ...]
    digests: Mapping[str, str]

    @property
    def objects(self) -> bool:
        """Whether any of it stands against the export."""
        return any(rule.outcome != "allow" for rule in self.rules)


def joined(verdict: Verdict, further: Further) -> Verdict:
    """The verdict with further rules in it: the strictest outcome of any rule is its own, and never a milder one."""
    rules = tuple(sorted((*verdict.rules, *further.rules), key=lambda rule: -SEVERITY[rule.outcome]))
    packs = dict(sorted({**verdict.packs, **further.digests}.items()))
    return replace(verdict, outcome=strictest([verdict.outcome, *(r.outcome for r in rules)]), rules=rules, packs=packs)
