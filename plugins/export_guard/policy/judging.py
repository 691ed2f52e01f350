"""What one pack says of one export: every category that is there, and every rule that a passed limit sets off.

Where the recipient's class or the deal is not known, each possible combination is decided. A rule keeps
its outcome when every combination objects as much; otherwise it is a doubt and holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from export_guard.policy.classes import standing
from export_guard.policy.clearing import cleared
from export_guard.policy.conditions import Facts
from export_guard.policy.evidently import Evidently
from export_guard.policy.model import SEVERITY, Export, Outcome, RuleOutcome, strictest
from export_guard.policy.pack import DEALS, STALE_AFTER_DAYS, Deal, Pack, Rule
from export_guard.policy.saying import (
    Case,
    Fired,
    about_pack,
    counted,
    history_unknown,
    outcome_of,
    phrase,
    standing_of,
)
from export_guard.policy.tallies import Columns, Tally, tallies


@dataclass
class Spoken:
    """What was said so far; ``order`` sorts the outcomes of equal severity."""

    rules: list[tuple[tuple[bool, float], RuleOutcome]] = field(default_factory=list)
    asks: set[str] = field(default_factory=set)
    warnings: set[str] = field(default_factory=set)

    def say(self, outcome: RuleOutcome, *, combined: bool = False, ratio: float = 0.0) -> None:
        """Keep one outcome."""
        self.rules.append(((combined, -ratio), outcome))


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
        spoken.say(history_unknown(pack))
        spoken.asks.add("A24")
    case = Case(facts, columns, data.today, standing(facts, data.today), possible_deals(export))
    if case.stand.reasons:
        spoken.say(standing_of(case))
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
        spoken.say(about_pack(pack, fact))
    return False


def _speak(case: Case, tally: Tally, spoken: Spoken) -> None:
    if any(tally.category.id in r.categories and _may_apply(case, r) for r in case.pack.rules):
        spoken.asks |= tally.asks
    fired = list(_fired(case, tally)) if tally.over else []
    if not fired:
        spoken.say(counted(case, tally))
        _warn_when_near(case, tally, spoken)
        return
    by_cell = {cell: strictest([f.own for f in fired if _covers(f.rule, cell)]) for cell in case.cells}
    floor = min(by_cell.values(), key=lambda o: SEVERITY[o])
    for each in fired:
        everywhere = all(_covers(each.rule, cell) for cell in case.cells)
        outcome = each.own if everywhere or floor == "block" else min(each.own, "hold", key=SEVERITY.__getitem__)
        spoken.say(
            outcome_of(case, tally, each, outcome),
            combined=tally.category.combines is not None,
            ratio=tally.ratio,
        )
        _ask(case, tally, each, spoken)


def _ask(case: Case, tally: Tally, fired: Fired, spoken: Spoken) -> None:
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


def _warn_when_near(case: Case, tally: Tally, spoken: Spoken) -> None:
    relevant = [r for r in case.pack.rules if tally.category.id in r.categories and _may_apply(case, r)]
    if not tally.near or not relevant:
        return
    words = f"{case.pack.id}: {phrase(tally)}"
    if tally.exactly_at_limit:
        spoken.asks.add("A5")
        spoken.warnings.add(f"{words}: exactly at the limit")
    else:
        spoken.asks |= {"A14", "A23"}
        spoken.warnings.add(f"{words}: near the limit")
    if tally.uncertain:
        spoken.asks.add("A4")


def _may_apply(case: Case, rule: Rule) -> bool:
    recipient = case.export.recipient
    if rule.only_recipients and (recipient is None or recipient.id not in rule.only_recipients):
        return False
    return case.facts.holds(rule.when) is not False and any(_covers(rule, cell) for cell in case.cells)


def _covers(rule: Rule, cell: tuple[str, str]) -> bool:
    recipient_class, deal = cell
    return (not rule.recipients or recipient_class in rule.recipients) and (
        not rule.relationships or deal in rule.relationships
    )


def _fired(case: Case, tally: Tally) -> Iterator[Fired]:
    for rule in case.pack.rules:
        if tally.category.id in rule.categories and _may_apply(case, rule):
            evidence = cleared(rule, case.facts, case.today)
            doubts = (*case.facts.undeclared(rule.when), *((tally.doubt,) if tally.doubt else ()))
            own: Outcome = "allow" if evidence.used else rule.outcome
            yield Fired(rule, min(own, "hold", key=SEVERITY.__getitem__) if doubts else own, evidence, doubts)
