"""A policy in plain language: who exports, and what follows for each recipient under each pack."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product

from export_guard.policy.classes import Standing, standing
from export_guard.policy.conditions import Facts
from export_guard.policy.judging import possible_deals
from export_guard.policy.model import Export, Recipient
from export_guard.policy.pack import Pack, Rule
from export_guard.policy.pack_words import cleared_words, limit_words, listed, when_words, window_words
from export_guard.policy.policy import Policy
from export_guard.profile.exposure import EMPTY_EXPOSURE

_FOLLOWS = {"block": "blocked", "hold": "held", "allow": "allowed, with duties"}


def policy_page(policy: Policy, today: date) -> str:
    """A policy as Markdown, as it is on a UTC day."""
    parts = [f"# {policy.path.name}", "", *_exporter(policy), ""]
    for recipient in policy.recipients.values():
        parts += [f"## {recipient.id}", _who(recipient), ""]
        for pack in policy.packs:
            parts += [*_under(pack, policy, recipient, today), ""]
    return "\n".join(parts).rstrip("\n") + "\n"


def _exporter(policy: Policy) -> Iterator[str]:
    declared = {k: v for k, v in policy.exporter.items() if k != "name" and v is not None}
    said = ", ".join(f"`{k}: {str(v).lower() if isinstance(v, bool) else v}`" for k, v in sorted(declared.items()))
    yield f"{policy.exporter.get('name')} exports. Declared of it: {said or 'nothing'}."
    yield "What is not declared below is not known, and what is not known holds."
    yield ""
    yield f"Packs: {listed((f'{pack.id} ({pack.title})' for pack in policy.packs), 'and') or 'none'}."


def _who(recipient: Recipient) -> str:
    if recipient.entity == "own":
        return f"{recipient.name}: own storage in {recipient.country or 'a country nobody has said'}."
    deal = {"unknown": "nobody has said which deal is behind it", "none": "no deal is behind it"}
    words = [
        f"{recipient.entity} in {recipient.country or 'a country nobody has said'}",
        deal.get(recipient.relationship, f"{recipient.relationship} deal"),
        *([f"counted together with the group {recipient.group}"] if recipient.group != recipient.id else []),
        *([f"read from {listed(recipient.readers, 'and')}"] if recipient.readers else []),
        *(f"evidence {e.kind} ({e.reference}) until {e.valid_until}" for e in recipient.evidence),
    ]
    return f"{recipient.name}: {'; '.join(words)}."


def _under(pack: Pack, policy: Policy, recipient: Recipient, today: date) -> Iterator[str]:
    export = Export("", None, recipient, policy.exporter, collected_in=policy.collected_in)
    facts = Facts(pack, export, EMPTY_EXPOSURE)
    applies = [facts.holds(condition) for condition in pack.applies_when]
    stand = standing(facts, today)
    if applies and set(applies) == {False}:
        yield f"**Under {pack.id}**: does not apply."
        return
    reasons = f"counts as {', or as '.join(stand.reasons)}." if stand.reasons else "everybody is treated alike."
    yield f"**Under {pack.id}**: {reasons}"
    if applies and True not in applies:
        conditions = listed(when_words(condition) for condition in pack.applies_when)
        yield f"It applies when {conditions}; as long as that is not declared, every export holds."
        return
    about = [rule for rule in pack.rules if _speaks(rule, facts, stand)]
    if about:
        yield ""
    if not about:
        yield "No rule of it is about this recipient."
    for rule in about:
        yield from _rule(pack, rule, facts)


def _speaks(rule: Rule, facts: Facts, stand: Standing) -> bool:
    recipient = facts.export.recipient
    if rule.only_recipients and (recipient is None or recipient.id not in rule.only_recipients):
        return False
    cells = product(stand.possible or ("",), possible_deals(facts.export))
    return facts.holds(rule.when) is not False and any(
        (not rule.recipients or who in rule.recipients) and (not rule.relationships or deal in rule.relationships)
        for who, deal in cells
    )


def _rule(pack: Pack, rule: Rule, facts: Facts) -> Iterator[str]:
    condition = "" if rule.when is None or facts.holds(rule.when) else f" (where {when_words(rule.when)})"
    yield f"- **{_FOLLOWS[rule.outcome]}**{condition}: {rule.title} ({rule.citation}), for"
    for category in (pack.category_by_id[name] for name in rule.categories):
        yield f"    - {category.title}: {limit_words(category)}; {window_words(category)}"
    if rule.outcome != "allow":
        yield f"    - passes with {cleared_words(rule) or 'no evidence'}"
    if rule.outcome == "hold":
        yield f"    - may be released by {listed(rule.approvers) or 'nobody'}"
