"""The decision: a pure function of the packs, the export, its profile, the history and the day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cache

from export_guard.policy.core_rules import A_NAMED_PERSON, PACK, Profiled, core_rules
from export_guard.policy.evidently import Evidently
from export_guard.policy.judging import Spoken, judge
from export_guard.policy.model import SEVERITY, Export, PastExport, RuleOutcome, Verdict, strictest
from export_guard.policy.pack import Pack
from export_guard.policy.questions import in_order


def decide(
    packs: Sequence[Pack],
    export: Export,
    profile: Profiled,
    history: Sequence[PastExport],
    today: date,
    *,
    of_all_recipients: bool = False,
) -> Verdict:
    """Decide one export. No input or output; the order of packs and history does not matter.

    ``history`` is what the recipient's group got so far, by UTC day; each rule takes its own window out
    of it. ``today`` is a UTC date. The strictest outcome of any rule is the verdict's. ``of_all_recipients``
    says that the history also holds what other groups got (marked ``elsewhere``); a pack that counts all exports
    together holds without it.
    """
    data = Evidently(today, profile.exposure, history, export.purpose.strip().lower(), of_all_recipients)
    return decide_on(packs, export, profile, data)


def decide_on(packs: Sequence[Pack], export: Export, profile: Profiled, data: Evidently) -> Verdict:
    """The same over data that is counted already; ``data`` is that of ``profile`` and of the export's purpose."""
    spoken = Spoken()
    for place, (outcome, question) in enumerate(core_rules(export, profile)):
        spoken.say(outcome, ratio=-place)
        spoken.asks |= {question} if question is not None else set()
    columns = cache(profile.columns_of)
    for pack in packs:
        judge(pack, export, columns, data, spoken)
    if not packs:
        spoken.warnings.add("no pack and no limit is active: only what is unknown is held")
    rules = tuple(o for _, o in sorted(spoken.rules, key=_rank))
    if len({r.pack for r in rules if r.outcome != "allow" and r.pack not in (PACK, "house")}) > 1:
        spoken.asks.add("A22")
    return Verdict(
        strictest([r.outcome for r in rules]),
        rules,
        in_order(spoken.asks),
        {pack.id: pack.digest for pack in sorted(packs, key=lambda p: p.id)},
        data.today,
        tuple(sorted(spoken.warnings)),
    )


def doubt(rule_id: str, message: str, fix: str, today: date, question: str | None = None) -> Verdict:
    """A verdict that holds because something could not be found out (no profile, no policy, no ledger).

    ``question`` is the id of the open question this raises, if any (A24 for a lost ledger).
    """
    title = "what is in doubt is held"
    outcome = RuleOutcome(
        rule_id, PACK, "hold", message, "", clears_with=(fix,), title=title, may_approve=A_NAMED_PERSON
    )
    return Verdict("hold", (outcome,), in_order({question} if question is not None else set()), {}, today)


def _rank(item: tuple[tuple[bool, float], RuleOutcome]) -> tuple[int, bool, tuple[bool, float], str, str]:
    """Strictest first; then doubts, plain categories before combinations, the most exceeded limit first."""
    order, outcome = item
    return (-SEVERITY[outcome.outcome], outcome.pack != PACK, order, outcome.pack, outcome.rule)
