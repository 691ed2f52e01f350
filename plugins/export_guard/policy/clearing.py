"""Evidence against the rules it may clear: of the right kind, complete, in time, and under its conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from export_guard.policy.conditions import Facts
from export_guard.policy.model import Evidence
from export_guard.policy.pack import EvidenceKind, Pack, Rule
from export_guard.policy.windows import months_before

_PERSON = re.compile(r"[^\W\d_]\S*\s+\S*[^\W\d_]\S*.*|[^@\s]+@[^@\s]+\.[^@\s]+")
"""A first and a last name, or a mail address: what a team, a role or a program goes by is one word."""


@dataclass(frozen=True)
class Cleared:
    """Evidence that clears a rule (names of its kinds, and in words), and what does not count, with the reason."""

    used: tuple[str, ...]
    words: tuple[str, ...]
    refused: tuple[str, ...]


def cleared(rule: Rule, facts: Facts, today: date) -> Cleared:
    """Which of the alternatives of a rule the declared evidence completes, if any."""
    declared = _declared_for(facts)
    wanted = sorted({name for each in rule.cleared_by for name in each})
    valid: dict[str, list[Evidence]] = {}
    refused: list[str] = []
    for name in wanted:
        kind = facts.pack.evidence[name]
        for evidence in declared:
            if not _is(facts.pack, name, evidence):
                continue
            problem = _problem(kind, evidence, facts, today)
            if problem:
                refused.append(f"evidence {evidence.kind} ({evidence.reference}) {problem}")
            else:
                valid.setdefault(name, []).append(evidence)
    for alternative in rule.cleared_by:
        if all(name in valid for name in alternative):
            return Cleared(alternative, tuple(_in_words(valid[name]) for name in alternative), tuple(refused))
    return Cleared((), (), tuple(refused))


def _declared_for(facts: Facts) -> tuple[Evidence, ...]:
    """Evidence declared for this export and for its recipient."""
    recipient = facts.export.recipient
    return (*facts.export.evidence, *(recipient.evidence if recipient is not None else ()))


def _is(pack: Pack, name: str, evidence: Evidence) -> bool:
    """Whether evidence is of a kind of the pack, names what it refers to and who declared it."""
    references = pack.evidence[name].references
    named = evidence.kind in {f"{name}:{r}" for r in references} if references else evidence.kind == name
    return named and bool(evidence.reference.strip()) and bool(evidence.declared_by.strip())


def _problem(kind: EvidenceKind, evidence: Evidence, facts: Facts, today: date) -> str:
    if not evidence.valid_on(today):
        return f"expired on {evidence.valid_until.isoformat()} and clears nothing"
    if kind.named_person and not _PERSON.fullmatch(evidence.declared_by.strip()):
        return "clears nothing: it has to be declared by a person with a name"
    if kind.longest_years is not None and months_before(evidence.valid_until, 12 * kind.longest_years) > today:
        return f"clears nothing: it may not be said to hold for more than {kind.longest_years} years"
    if facts.holds(kind.only_when) is not True:
        reasons = [f.words for f in facts.of(kind.only_when) if f.value is not True]
        return f"clears nothing here: {'; '.join(reasons)}"
    return ""


def _in_words(valid: Sequence[Evidence]) -> str:
    best = max(valid, key=lambda e: (e.valid_until, e.kind, e.reference, e.declared_by))
    return f"cleared by {best.kind} ({best.reference}), declared by {best.declared_by} until {best.valid_until}"
