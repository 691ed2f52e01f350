"""What would make an export pass, in words and as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from export_guard.policy.joining import SUITE
from export_guard.policy.model import RuleOutcome
from export_guard.policy.remedies.remedy import Fact, Most, Needed, Remedies, Remedy
from export_guard.policy.wording import units
from export_guard.report.found import shortened

_MOST_COLUMNS = 8
_WHOSE = {"recipient": "the recipient", "exporter": "the exporter", "export": "this data"}


def lines(remedies: Remedies, objections: Sequence[RuleOutcome]) -> Iterator[str]:
    """Each way on a line: first what settles a doubt, then the changes of which any one is enough.

    What the expectations of a suite ask for is needed whatever else is done, so it comes first of all.
    """
    rules = [rule for rule in objections if rule.pack != SUITE]
    needed = dict.fromkeys(fix for rule in objections if rule.pack == SUITE for fix in rule.clears_with)
    fixes = dict.fromkeys(fix for rule in rules if rule.category is None for fix in rule.clears_with)
    found = list(_alternatives(remedies.remedies))
    if not found:
        fixes |= dict.fromkeys(fix for rule in rules for fix in rule.clears_with)
    yield from (f"- {fix}" for fix in needed)
    if needed and (fixes or found):
        yield "and for the rules:"
    yield from (f"- {fix}" for fix in fixes)
    if fixes and found:
        yield "if that does not settle it:"
    if len(found) > 1:
        yield "any one of these is enough:"
    yield from (f"- {way}" for way in found)
    if not needed and not fixes and not found:
        yield "- nothing"
    yield from (f"{note}." for note in remedies.notes)


def in_words(remedy: Remedy) -> str:
    """One remedy in one phrase."""
    parts = [*_data(remedy), *_evidence([remedy]), *_declare([remedy]), *_approve(remedy)]
    return ", and ".join(parts) + _how_sure(remedy)


def remedy_json(remedy: Remedy) -> dict[str, Any]:
    """One remedy for machines."""
    return {
        "words": in_words(remedy),
        "sorts": list(remedy.sorts),
        "outcome": remedy.outcome,
        "smallest": remedy.smallest,
        "leave_out": list(remedy.leave_out),
        "coarsen": list(remedy.coarsen),
        "decimals": remedy.decimals,
        "at_most": [{"number": m.number, "unit": m.unit, "already_sent": m.sent} for m in remedy.at_most],
        "evidence": [_needed_json(needed) for needed in remedy.evidence],
        "declare": [{"fact": fact.name, "value": fact.value} for fact in remedy.declare],
        "approvers": list(remedy.approvers),
    }


def _needed_json(needed: Needed) -> dict[str, Any]:
    return {
        "kind": needed.kind,
        "numbers": list(needed.numbered),
        "title": needed.title,
        "citation": needed.citation,
        "pack": needed.pack,
        "declared_by_a_named_person": needed.named_person,
    }


def _alternatives(remedies: Sequence[Remedy]) -> Iterator[str]:
    """Remedies in words; those that only differ in the evidence or in the declared deal as one."""
    grouped: dict[object, list[Remedy]] = {}
    for remedy in remedies:
        only = remedy.sorts[0] if len(remedy.sorts) == 1 else None
        key: object = remedy
        if only == "evidence":
            key = "evidence"
        elif only == "declare":
            key = tuple(fact for fact in remedy.declare if fact.name != "recipient.relationship")
        grouped.setdefault(key, []).append(remedy)
    for alike in grouped.values():
        if len(alike) == 1:
            yield in_words(alike[0])
        elif alike[0].evidence:
            yield ", or ".join(_evidence(alike))
        else:
            yield " and ".join(_declare(alike))


def _data(remedy: Remedy) -> Iterator[str]:
    if remedy.leave_out:
        yield f"leave out {shortened(remedy.leave_out, _MOST_COLUMNS)}"
    if remedy.coarsen:
        to = f"{remedy.decimals} decimal{'s' * (remedy.decimals != 1)}"
        yield f"coarsen {shortened(remedy.coarsen, _MOST_COLUMNS)} to {to} of a degree"
    if remedy.at_most:
        yield f"send at most {' and '.join(_most(most) for most in remedy.at_most)}"


def _most(most: Most) -> str:
    beyond = f" beyond the {units(most.sent, most.unit)} already sent" if most.sent else ""
    return f"{units(most.number, most.unit)}{beyond}"


def _evidence(alike: Sequence[Remedy]) -> Iterator[str]:
    """The evidence of each remedy; what is to be done is said once."""
    for place, remedy in enumerate(alike):
        if remedy.evidence:
            lead = "" if place else "declare evidence: "
            yield lead + " and ".join(_needed(needed) for needed in remedy.evidence)


def _needed(needed: Needed) -> str:
    written = f"{needed.kind}:NUMBER" if needed.numbered else needed.kind
    by = ", declared by a person with a name" if needed.named_person else ""
    return f"`{written}` ({needed.title}, {needed.citation}{by})"


def _declare(alike: Sequence[Remedy]) -> Iterator[str]:
    facts: dict[str, list[Fact]] = {}
    for remedy in alike:
        for fact in remedy.declare:
            if fact not in facts.setdefault(fact.name, []):
                facts[fact.name].append(fact)
    if facts:
        said = [f"`{name.partition('.')[2]}: {_values(each)}` of {_whose(name)}" for name, each in facts.items()]
        yield f"declare {' and '.join(said)}, if that is so"


def _values(facts: Sequence[Fact]) -> str:
    return " or ".join(str(fact.value).lower() if isinstance(fact.value, bool) else fact.value for fact in facts)


def _whose(name: str) -> str:
    return _WHOSE[name.partition(".")[0]]


def _approve(remedy: Remedy) -> Iterator[str]:
    if remedy.approvers:
        yield f"have it approved by {' and by '.join(remedy.approvers)}"


def _how_sure(remedy: Remedy) -> str:
    return "" if remedy.smallest else " (there may be a smaller change)"
