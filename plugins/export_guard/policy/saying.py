"""What a pack has to say of an export, in words: each rule with its count, its doubts and what would clear it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import product

from export_guard.policy.classes import Standing
from export_guard.policy.clearing import Cleared
from export_guard.policy.conditions import Fact, Facts
from export_guard.policy.core_rules import A_NAMED_PERSON
from export_guard.policy.model import Duty, Export, Outcome, RuleOutcome
from export_guard.policy.pack import Deal, Pack, Rule
from export_guard.policy.tallies import Columns, Tally
from export_guard.policy.wording import amount, limit_words, units


@dataclass(frozen=True)
class Case:
    """One pack and one export, with what is the same for all its rules."""

    facts: Facts
    columns: Columns
    today: date
    stand: Standing
    deals: tuple[Deal, ...]

    @property
    def pack(self) -> Pack:
        """The pack that speaks."""
        return self.facts.pack

    @property
    def export(self) -> Export:
        """The export it speaks of."""
        return self.facts.export

    @cached_property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Every combination of recipient class and deal that is possible (one without classes is ``""``)."""
        return tuple(product(self.stand.possible or ("",), self.deals))


@dataclass(frozen=True)
class Fired:
    """A rule that a passed limit sets off, with the outcome that evidence and doubts leave."""

    rule: Rule
    own: Outcome
    cleared: Cleared
    doubts: tuple[str, ...]


def about_pack(pack: Pack, fact: Fact) -> RuleOutcome:
    """That a pack does not apply for a fact, or that nobody has declared it."""
    unknown = fact.value is None
    return RuleOutcome(
        rule=f"applies/{fact.name}",
        pack=pack.id,
        outcome="hold" if unknown else "allow",
        message=fact.words if unknown else f"does not apply: {fact.words}",
        citation=pack.citation,
        title=f"whether {pack.title} applies",
        clears_with=(fact.fix,) if unknown else (),
        may_approve=A_NAMED_PERSON if unknown else (),
    )


def history_unknown(pack: Pack) -> RuleOutcome:
    """That a pack counts all exports together, and only some were looked up."""
    return RuleOutcome(
        rule="history",
        pack=pack.id,
        outcome="hold",
        message="what all recipients got within its windows was not looked up",
        citation=pack.citation,
        title="what is in doubt is held",
        clears_with=("decide with the exports to all recipients",),
        may_approve=A_NAMED_PERSON,
    )


def standing_of(case: Case) -> RuleOutcome:
    """Which class of recipients the recipient is in, or may be in."""
    recipient = case.export.recipient
    stands = ", or as ".join(case.stand.reasons)
    return RuleOutcome(
        rule="recipient-class",
        pack=case.pack.id,
        outcome="allow",
        message=stands if recipient is None else f"{recipient.name} counts as {stands}",
        citation=case.pack.citation,
        title="what the recipient is under this pack",
    )


def phrase(tally: Tally) -> str:
    """A count against its limit."""
    category = tally.category
    found = amount(tally.whole, category.unit)
    what = (
        found
        if category.measure in ("rows", "bytes")
        else f"{category.title} {'about' if tally.whole.exact else 'on'} {found}"
    )
    return f"{what}, {limit_words(tally.limit, category.window)}"


def outcome_of(case: Case, tally: Tally, fired: Fired, outcome: Outcome) -> RuleOutcome:
    """What a rule says that a passed limit set off."""
    rule = fired.rule
    objects = outcome != "allow"
    return counted(
        case,
        tally,
        rule=f"{rule.id}/{tally.category.id}",
        outcome=outcome,
        citation=rule.citation,
        title=rule.title,
        clears_with=tuple(_remedies(case, tally, fired)) if objects else (),
        notes=(*_doubts(case, fired, outcome), *fired.cleared.words, *fired.cleared.refused),
        does_not_help=tuple(f"{n.text} ({n.citation})" for n in case.pack.does_not_help) if objects else (),
        may_approve=_approvers(rule, outcome),
        duties=tuple(_duties(case.pack, rule, objects=objects)),
    )


def _approvers(rule: Rule, outcome: Outcome) -> tuple[str, ...]:
    """Who may release a hold; a block that is a hold only for a doubt waits for the facts, and a person to say them."""
    if outcome != "hold":
        return ()
    return rule.approvers if rule.outcome == "hold" else A_NAMED_PERSON


def _duties(pack: Pack, rule: Rule, *, objects: bool) -> Iterator[Duty]:
    for name in rule.obligations:
        duty = pack.obligations[name]
        if duty.arises in ("both", "objected" if objects else "let_through"):
            yield Duty(name, duty.title, duty.citation, duty.records, duty.draft, duty.days, duty.keep_years)


def _doubts(case: Case, fired: Fired, outcome: Outcome) -> Iterator[str]:
    if outcome == "allow":
        return
    unknown = [
        *(["which of the possible classes the recipient is in"] if len(case.stand.possible) > 1 else []),
        *(["which deal is behind the export"] if len(case.deals) > 1 else []),
    ]
    if outcome != fired.own:
        yield f"would {fired.own} depending on what is not known: {' and '.join(unknown)}"
    yield from (f"not known: {doubt}" for doubt in fired.doubts)


def counted(
    case: Case,
    tally: Tally,
    *,
    rule: str = "",
    outcome: Outcome = "allow",
    citation: str = "",
    title: str = "",
    clears_with: tuple[str, ...] = (),
    notes: tuple[str, ...] = (),
    does_not_help: tuple[str, ...] = (),
    may_approve: tuple[str, ...] = (),
    duties: tuple[Duty, ...] = (),
) -> RuleOutcome:
    """A count with its limit and where it comes from; without a rule, that it is content."""
    category = tally.category
    columns = {c: None for kind in tally.kinds for c in case.columns(kind)}
    return RuleOutcome(
        rule=rule or f"limit/{category.id}",
        pack=case.pack.id,
        outcome=outcome,
        message=phrase(tally),
        citation=citation or category.citation,
        category=category.id,
        count=tally.whole,
        from_history=tally.before,
        limit=tally.limit.number,
        operator=tally.limit.operator,
        unit=category.unit,
        window=None if category.window is None else str(category.window),
        columns=tuple(columns),
        kinds=tally.kinds,
        clears_with=clears_with,
        title=title or category.title,
        limit_citation=category.citation,
        in_export=tally.here,
        notes=(*notes, *((tally.detail,) if tally.detail else ())),
        does_not_help=does_not_help,
        may_approve=may_approve,
        duties=duties,
    )


def _remedies(case: Case, tally: Tally, fired: Fired) -> Iterator[str]:
    """What would make a rule pass, in words."""
    rule = fired.rule
    yield from (fact.fix for fact in case.facts.of(rule.when) if fact.value is None)
    if tally.category.declared is not None and tally.doubt:
        fact = tally.category.declared.fact
        yield f"declare `{fact}: true` or `{fact}: false` for this data under `datasets` in the policy"
    sent = tally.before.high if tally.before is not None else 0
    room = tally.limit.number - sent - (1 if tally.limit.operator == "ge" else 0)
    if tally.category.combines is None and room > 0:
        beyond = f" beyond the {units(sent, tally.category.unit)} already sent" if sent else ""
        yield f"send at most {units(room, tally.category.unit)}{beyond}"
    columns = {c: None for kind in tally.kinds for c in case.columns(kind)}
    if columns and tally.category.measure not in ("rows", "bytes"):
        yield f"leave out {', '.join(columns)}"
    elif room <= 0 and sent:
        yield "wait until earlier exports are out of the window"
    if rule.cleared_by:
        yield "declare evidence: " + ", or ".join(
            " and ".join(_needed(case.pack, name) for name in alternative) for alternative in rule.cleared_by
        )


def _needed(pack: Pack, name: str) -> str:
    kind = pack.evidence[name]
    written = f"{name}:NUMBER" if kind.references else name
    return f"`{written}` ({kind.title}, {kind.citation})"
