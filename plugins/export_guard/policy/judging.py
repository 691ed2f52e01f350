"""What one pack says of one export: every category that is there, and every rule that a passed limit sets off.

Where the recipient's class or the deal is not known, each possible combination is decided. A rule keeps
its outcome when every combination objects as much; otherwise it is a doubt and holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from export_guard.policy.classes import Standing, standing
from export_guard.policy.model import SEVERITY, Evidence, Export, Outcome, RuleOutcome, strictest
from export_guard.policy.pack import DEALS, STALE_AFTER_DAYS, Deal, Pack, Rule
from export_guard.policy.tallies import Evidently, Tally, tallies
from export_guard.policy.wording import amount, limit_words, units

Columns = Callable[[str], tuple[str, ...]]
"""Labels of the columns in which a kind was found."""


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

    pack: Pack
    export: Export
    columns: Columns
    today: date
    stand: Standing
    deals: tuple[Deal, ...]

    @property
    def cells(self) -> tuple[tuple[str, str], ...]:
        """Every combination of recipient class and deal that is possible (one without classes is ``""``)."""
        return tuple(product(self.stand.possible or ("",), self.deals))

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """Evidence declared for this export and for its recipient."""
        recipient = self.export.recipient
        return (*self.export.evidence, *(recipient.evidence if recipient is not None else ()))


def judge(pack: Pack, export: Export, columns: Columns, data: Evidently, spoken: Spoken) -> None:
    """Let a pack speak."""
    oldest = pack.oldest()
    if oldest is not None and (data.today - oldest).days > STALE_AFTER_DAYS:
        spoken.warnings.add(
            f"pack {pack.id} was last checked on {oldest.isoformat()}, more than {STALE_AFTER_DAYS} days ago: "
            "look for a newer one"
        )
    if not _applies(pack, export, spoken):
        return
    case = _Case(pack, export, columns, data.today, standing(pack, export.recipient), possible_deals(export))
    if case.stand.reasons:
        spoken.say(_standing(case))
    for tally in tallies(pack, data):
        if tally.contributes or tally.detail:
            _speak(case, tally, spoken)


def possible_deals(export: Export) -> tuple[Deal, ...]:
    """The deals that may be behind an export; all of them when nobody has said."""
    recipient = export.recipient
    if recipient is None or recipient.relationship == "unknown":
        return DEALS
    return (recipient.relationship,)


def _applies(pack: Pack, export: Export, spoken: Spoken) -> bool:
    for fact, wanted in sorted(pack.applies_when.items()):
        declared = export.exporter.get(fact)
        if declared is None:
            spoken.say(_about_pack(pack, "hold", f"it is not declared whether {fact} is true of the exporter", fact))
            return False
        if declared != wanted:
            spoken.say(_about_pack(pack, "allow", f"does not apply: {fact} is declared {str(declared).lower()}", fact))
            return False
    return True


def _about_pack(pack: Pack, outcome: Outcome, message: str, fact: str) -> RuleOutcome:
    return RuleOutcome(
        rule=f"applies/{fact}",
        pack=pack.id,
        outcome=outcome,
        message=message,
        citation=pack.citation,
        title=f"whether {pack.title} applies",
        clears_with=(f"declare `{fact}: true` or `{fact}: false` under `exporter` in the policy",)
        if outcome != "allow"
        else (),
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
    by_cell = {cell: strictest([o for r, o, _ in fired if _covers(r, cell)]) for cell in case.cells}
    floor = min(by_cell.values(), key=lambda o: SEVERITY[o])
    for rule, own, cleared in fired:
        everywhere = all(_covers(rule, cell) for cell in case.cells)
        outcome = own if everywhere or floor == "block" else min(own, "hold", key=SEVERITY.__getitem__)
        spoken.say(
            _outcome(case, tally, rule, outcome, cleared),
            combined=tally.category.combines is not None,
            ratio=tally.ratio,
        )
        _ask(case, tally, rule, own, cleared, spoken)


def _ask(case: _Case, tally: Tally, rule: Rule, own: Outcome, cleared: _Cleared, spoken: Spoken) -> None:
    spoken.asks |= {q for name in cleared.used for q in case.pack.evidence[name].asks}
    spoken.warnings |= set(cleared.expired)
    if own == "allow":
        return
    spoken.asks |= {*rule.asks, *tally.category.asks}
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
        spoken.asks.add("A23")
        spoken.warnings.add(f"{words}: near the limit")
    if tally.uncertain:
        spoken.asks.add("A4")


def _may_apply(case: _Case, rule: Rule) -> bool:
    recipient = case.export.recipient
    if rule.only_recipients and (recipient is None or recipient.id not in rule.only_recipients):
        return False
    return any(_covers(rule, cell) for cell in case.cells)


def _covers(rule: Rule, cell: tuple[str, str]) -> bool:
    recipient_class, deal = cell
    return (not rule.recipients or recipient_class in rule.recipients) and (
        not rule.relationships or deal in rule.relationships
    )


def _fired(case: _Case, tally: Tally) -> Iterator[tuple[Rule, Outcome, _Cleared]]:
    """The rules that a passed limit sets off, with the outcome that the evidence leaves."""
    for rule in case.pack.rules:
        if tally.category.id in rule.categories and _may_apply(case, rule):
            cleared = _cleared(case, rule)
            yield rule, "allow" if cleared.used else rule.outcome, cleared


@dataclass(frozen=True)
class _Cleared:
    """Evidence that clears a rule (names of its kinds, and in words), and what has expired."""

    used: tuple[str, ...]
    words: tuple[str, ...]
    expired: tuple[str, ...]


def _cleared(case: _Case, rule: Rule) -> _Cleared:
    wanted = {name for each in rule.cleared_by for name in each}
    matching = {name: [e for e in case.evidence if _is(case.pack, name, e)] for name in sorted(wanted)}
    valid = {name: [e for e in each if e.valid_on(case.today)] for name, each in matching.items()}
    expired = tuple(
        f"evidence {e.kind} ({e.reference}) expired on {e.valid_until.isoformat()} and clears nothing"
        for name, each in matching.items()
        for e in each
        if not e.valid_on(case.today)
    )
    for alternative in rule.cleared_by:
        if all(valid[name] for name in alternative):
            words = tuple(_declared(valid[name]) for name in alternative)
            return _Cleared(alternative, words, expired)
    return _Cleared((), (), expired)


def _is(pack: Pack, name: str, evidence: Evidence) -> bool:
    """Whether evidence is of a kind of the pack, names what it refers to and who declared it."""
    references = pack.evidence[name].references
    named = evidence.kind in {f"{name}:{r}" for r in references} if references else evidence.kind == name
    return named and bool(evidence.reference.strip()) and bool(evidence.declared_by.strip())


def _declared(valid: Sequence[Evidence]) -> str:
    best = max(valid, key=lambda e: (e.valid_until, e.kind, e.reference, e.declared_by))
    return f"cleared by {best.kind} ({best.reference}), declared by {best.declared_by} until {best.valid_until}"


def _phrase(tally: Tally) -> str:
    category = tally.category
    found = amount(tally.whole, category.unit)
    what = (
        found
        if category.measure in ("rows", "bytes")
        else f"{category.title} {'about' if tally.whole.exact else 'on'} {found}"
    )
    return f"{what}, {limit_words(tally.limit, category.window)}"


def _outcome(case: _Case, tally: Tally, rule: Rule, outcome: Outcome, cleared: _Cleared) -> RuleOutcome:
    doubt = () if outcome in ("allow", rule.outcome) else (_doubt(case, rule),)
    objects = outcome != "allow"
    return _counted(
        case,
        tally,
        rule=f"{rule.id}/{tally.category.id}",
        outcome=outcome,
        citation=rule.citation,
        title=rule.title,
        clears_with=tuple(_remedies(case, tally, rule)) if objects else (),
        notes=(*doubt, *cleared.words, *cleared.expired),
        does_not_help=tuple(f"{n.text} ({n.citation})" for n in case.pack.does_not_help) if objects else (),
    )


def _doubt(case: _Case, rule: Rule) -> str:
    unknown = [
        *(["which of the possible classes the recipient is in"] if len(case.stand.possible) > 1 else []),
        *(["which deal is behind the export"] if len(case.deals) > 1 else []),
    ]
    return f"would {rule.outcome} depending on what is not known: {' and '.join(unknown)}"


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
    )


def _remedies(case: _Case, tally: Tally, rule: Rule) -> Iterator[str]:
    """What would make a rule pass, in words."""
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
