"""What one pack says of one export: every category that is there, and every rule that a passed limit sets off.

Where the recipient's class or the deal is not known, each possible combination is decided. A rule keeps
its outcome when every combination objects as much; otherwise it is a doubt and holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import product

from export_guard.policy.classes import Standing, standing
from export_guard.policy.clearing import Cleared, cleared
from export_guard.policy.conditions import Fact, Facts
from export_guard.policy.core_rules import A_NAMED_PERSON
from export_guard.policy.evidently import Evidently
from export_guard.policy.model import SEVERITY, Duty, Export, Outcome, RuleOutcome, strictest
from export_guard.policy.pack import DEALS, STALE_AFTER_DAYS, Deal, Pack, Rule
from export_guard.policy.tallies import Columns, Tally, tallies
from export_guard.policy.wording import amount, limit_words, units


@dataclass
class Spoken:
    """What was said so far; ``order`` sorts the outcomes of equal severity."""

    rules: list[tuple[tuple[bool, float], RuleOutcome]] = field(default_factory=list)
    asks: set[str] = field(default_factory=set)
    warnings: set[str] = field(default_factory=set)

    def say(self, outcome: RuleOutcome, *, combined: bool = False, ratio: float = 0.0) -> None:
        """Keep one outcome."""
        self.rules.append(((combined, -ratio), outcome))


@dataclass(frozen=True)
class _Case:
    """One pack and one export, with what is the same for all its rules."""

    facts: Facts
    columns: Columns
    today: date
    stand: Standing
    deals: tuple[Deal, ...]

    @property
    def pack(self) -> Pack:
        return self.facts.pack

    @property
    def export(self) -> Export:
        return self.facts.export

    @cached_property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Every combination of recipient class and deal that is possible (one without classes is ``""``)."""
        return tuple(product(self.stand.possible or ("",), self.deals))


def judge(pack: Pack, export: Export, columns: Columns, data: Evidently, spoken: Spoken) -> None:
    """Let a pack speak."""
    oldest = pack.oldest()
    if oldest is not None and (data.today - oldest).days > STALE_AFTER_DAYS:
        spoken.warnings.add(
            f"pack {pack.id} was last checked on {oldest.isoformat()}, more than {STALE_AFTER_DAYS} days ago: "
            "look for a newer one"
        )
    spoken.warnings.update(pack.notices)
    facts = Facts(pack, export, data.exposure)
    if not _applies(facts, spoken):
        return
    if pack.counts_all_exports and not data.of_all_recipients:
        spoken.say(_history_unknown(pack))
        spoken.asks.add("A24")
    case = _Case(facts, columns, data.today, standing(facts, data.today), possible_deals(export))
    if case.stand.reasons:
        spoken.say(_standing(case))
    for tally in tallies(pack, data, export, columns):
        if tally.contributes or tally.detail:
            _speak(case, tally, spoken)


def possible_deals(export: Export) -> tuple[Deal, ...]:
    """The deals that may be behind an export; all of them when nobody has said."""
    recipient = export.recipient
    if recipient is None or recipient.relationship == "unknown":
        return DEALS
    return (recipient.relationship,)


def _applies(facts: Facts, spoken: Spoken) -> bool:
    """Whether a pack applies: one of its conditions is so. What is not declared holds, and is named."""
    pack = facts.pack
    values = [facts.holds(condition) for condition in pack.applies_when]
    if not values or True in values:
        return True
    wanted = None if None in values else False
    speaking = [c for c, value in zip(pack.applies_when, values, strict=True) if value is wanted]
    for fact in dict.fromkeys(f for condition in speaking for f in facts.of(condition) if f.value is wanted):
        spoken.say(_about_pack(pack, fact))
    return False


def _about_pack(pack: Pack, fact: Fact) -> RuleOutcome:
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


def _history_unknown(pack: Pack) -> RuleOutcome:
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


def _standing(case: _Case) -> RuleOutcome:
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


def _speak(case: _Case, tally: Tally, spoken: Spoken) -> None:
    if any(tally.category.id in r.categories and _may_apply(case, r) for r in case.pack.rules):
        spoken.asks |= tally.asks
    fired = list(_fired(case, tally)) if tally.over else []
    if not fired:
        spoken.say(_counted(case, tally))
        _warn_when_near(case, tally, spoken)
        return
    by_cell = {cell: strictest([f.own for f in fired if _covers(f.rule, cell)]) for cell in case.cells}
    floor = min(by_cell.values(), key=lambda o: SEVERITY[o])
    for each in fired:
        everywhere = all(_covers(each.rule, cell) for cell in case.cells)
        outcome = each.own if everywhere or floor == "block" else min(each.own, "hold", key=SEVERITY.__getitem__)
        spoken.say(
            _outcome(case, tally, each, outcome),
            combined=tally.category.combines is not None,
            ratio=tally.ratio,
        )
        _ask(case, tally, each, spoken)


def _ask(case: _Case, tally: Tally, fired: _Fired, spoken: Spoken) -> None:
    spoken.asks |= {q for name in fired.cleared.used for q in case.pack.evidence[name].asks}
    spoken.warnings |= set(fired.cleared.refused)
    if fired.own == "allow":
        return
    spoken.asks |= {*fired.rule.asks, *tally.category.asks}
    if len(case.stand.possible) > 1:
        spoken.asks.add("A2")
    if len(case.deals) > 1:
        spoken.asks.add("A1")
    if tally.uncertain:
        spoken.asks.add("A4")


def _warn_when_near(case: _Case, tally: Tally, spoken: Spoken) -> None:
    relevant = [r for r in case.pack.rules if tally.category.id in r.categories and _may_apply(case, r)]
    if not tally.near or not relevant:
        return
    words = f"{case.pack.id}: {_phrase(tally)}"
    if tally.exactly_at_limit:
        spoken.asks.add("A5")
        spoken.warnings.add(f"{words}: exactly at the limit")
    else:
        spoken.asks |= {"A14", "A23"}
        spoken.warnings.add(f"{words}: near the limit")
    if tally.uncertain:
        spoken.asks.add("A4")


def _may_apply(case: _Case, rule: Rule) -> bool:
    recipient = case.export.recipient
    if rule.only_recipients and (recipient is None or recipient.id not in rule.only_recipients):
        return False
    return case.facts.holds(rule.when) is not False and any(_covers(rule, cell) for cell in case.cells)


def _covers(rule: Rule, cell: tuple[str, str]) -> bool:
    recipient_class, deal = cell
    return (not rule.recipients or recipient_class in rule.recipients) and (
        not rule.relationships or deal in rule.relationships
    )


@dataclass(frozen=True)
class _Fired:
    """A rule that a passed limit sets off, with the outcome that evidence and doubts leave."""

    rule: Rule
    own: Outcome
    cleared: Cleared
    doubts: tuple[str, ...]


def _fired(case: _Case, tally: Tally) -> Iterator[_Fired]:
    for rule in case.pack.rules:
        if tally.category.id in rule.categories and _may_apply(case, rule):
            evidence = cleared(rule, case.facts, case.today)
            doubts = (*case.facts.undeclared(rule.when), *((tally.doubt,) if tally.doubt else ()))
            own: Outcome = "allow" if evidence.used else rule.outcome
            yield _Fired(rule, min(own, "hold", key=SEVERITY.__getitem__) if doubts else own, evidence, doubts)


def _phrase(tally: Tally) -> str:
    category = tally.category
    found = amount(tally.whole, category.unit)
    what = (
        found
        if category.measure in ("rows", "bytes")
        else f"{category.title} {'about' if tally.whole.exact else 'on'} {found}"
    )
    return f"{what}, {limit_words(tally.limit, category.window)}"


def _outcome(case: _Case, tally: Tally, fired: _Fired, outcome: Outcome) -> RuleOutcome:
    rule = fired.rule
    objects = outcome != "allow"
    return _counted(
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


def _doubts(case: _Case, fired: _Fired, outcome: Outcome) -> Iterator[str]:
    if outcome == "allow":
        return
    unknown = [
        *(["which of the possible classes the recipient is in"] if len(case.stand.possible) > 1 else []),
        *(["which deal is behind the export"] if len(case.deals) > 1 else []),
    ]
    if outcome != fired.own:
        yield f"would {fired.own} depending on what is not known: {' and '.join(unknown)}"
    yield from (f"not known: {doubt}" for doubt in fired.doubts)


def _counted(
    case: _Case,
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
    category = tally.category
    columns = {c: None for kind in tally.kinds for c in case.columns(kind)}
    return RuleOutcome(
        rule=rule or f"limit/{category.id}",
        pack=case.pack.id,
        outcome=outcome,
        message=_phrase(tally),
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


def _remedies(case: _Case, tally: Tally, fired: _Fired) -> Iterator[str]:
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
