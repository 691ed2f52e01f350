"""Which of the values that were seen inside the cells of a column are reported, and in which words.

One is enough. What is not reported is what chance explains: where many numbers have the form of a card, one in
ten of them passes its check digit, and so many passing ones say nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.kinds.mentions.mention import Mention
from export_guard.profile.columns import ColumnStats, Finding, Told
from export_guard.profile.named_people import models_of
from export_guard.profile.shapes import Look

ONE_BY_CHANCE = 0.105
"""Probability up to which a single passing value is not put down to chance (one value of a form with one check
digit, where it is the only one of that form) …"""
SOME_BY_CHANCE = 0.02
"""… and up to which several are not."""
_FOLD = 3.0
_HALF = 0.5
_SEVERE = (
    frozenset({"government_id", "full"}),
    frozenset({"financial_account", "full"}),
    frozenset({"secret"}),
    frozenset({"health_member"}),
)
"""Tags of kinds that matter more than others of their family: each of these sets."""


@dataclass(frozen=True)
class Stray:
    """A kind of which single cells hold values: how many cells, and the written forms that count."""

    kind: Kind
    cells: int
    mentions: tuple[Mention, ...]


def strays(stats: ColumnStats) -> Iterator[Stray]:
    """Kinds that the cells of a column hold, whatever the column as a whole is."""
    if not stats.told:
        return
    look = Look(stats)
    held: dict[str, list[Mention]] = {}
    for name, mention in mentions().items():
        told = stats.told.get(name)
        if told is not None and told.cells and _counts(look, mention, told):
            held.setdefault(mention.kind, []).append(mention)
    for kind, chosen in held.items():
        yield Stray(catalogue.kind(kind), sum(stats.told[m.name].cells for m in chosen), tuple(chosen))


def stray_findings(stats: ColumnStats, main: Finding | None, *, firms: bool = False) -> list[Finding]:
    """Findings of single cells beside ``main``, the finding of the column as a whole.

    In a column of a family, only what is of another family or weighs more is reported. In a directory of ``firms``,
    a column that is named after a kind (their telephones) is not searched for single ones of it.
    """
    whole = None if main is None else catalogue.kind(main.kind)
    theirs = Look(stats).named if firms else {}
    return [
        Finding(stats.column, stray.kind.name, round(_confidence(stats, stray), 3), _why(stats, stray), stray=True)
        for stray in strays(stats)
        if stray.kind.name not in theirs and (whole is None or whole.family is None or _adds_to(stray.kind, whole))
    ]


def _adds_to(stray: Kind, whole: Kind) -> bool:
    if stray.name == whole.name:
        return False
    return stray.family != whole.family or _severity(stray) > _severity(whole)


def _severity(kind: Kind) -> int:
    return int(any(tags <= kind.tags for tags in _SEVERE))


def _counts(look: Look, mention: Mention, told: Told) -> bool:
    if mention.by == "form" and _weighed(look, mention):
        return False
    numbers = max(look.share("digits"), look.share("numeric")) > _HALF
    if mention.check is not None and mention.random_hit_rate and numbers:
        return False
    if mention.by_most and not look.free_text and told.passed < _HALF * told.formed:
        return False
    return not by_chance(told, mention.random_hit_rate)


def _weighed(look: Look, mention: Mention) -> bool:
    """Most cells are such a value and nothing else: it was weighed as a kind of the column, and found wanting."""
    kinds = (mention.kind, *mention.alike)
    names = (*kinds, *(form.name for kind in kinds for form in catalogue.forms_of(kind)))
    most = max(look.stats.passed.get(name, 0) for name in names) > _HALF * look.stats.values
    return most and not look.free_text and not look.few


def by_chance(told: Told, rate: float) -> bool:
    """Whether values that pass at ``rate`` by chance explain how many of those with the form pass."""
    if not rate:
        return False
    if told.passed < _FOLD * rate * told.formed:
        return True
    return _luck(told, rate) > (ONE_BY_CHANCE if told.passed == 1 else SOME_BY_CHANCE)


def _luck(told: Told, rate: float) -> float:
    """Probability that so many or more pass by chance: exact for one and for all, else by Chernoff (Hoeffding 1963)."""
    if not rate:
        return 0.0
    if told.passed <= 1:
        return -math.expm1(told.formed * math.log1p(-rate))
    share = told.passed / told.formed
    if share >= 1.0:
        return float(rate**told.formed)
    divergence = share * math.log(share / rate) + (1 - share) * math.log((1 - share) / (1 - rate))
    return math.exp(-told.formed * divergence)


def _confidence(stats: ColumnStats, stray: Stray) -> float:
    return max(min(m.likely, 1.0 - _luck(stats.told[m.name], m.random_hit_rate)) for m in stray.mentions)


def _why(stats: ColumnStats, stray: Stray) -> str:
    free = Look(stats).free_text
    cells = f"{stray.cells:,} of {stats.values:,} cells {'holds' if stray.cells == 1 else 'hold'} one"
    return f"{'free text' if free else 'inside the cells'}: {cells}, told by {_told_by(stats, stray)}"


def _told_by(stats: ColumnStats, stray: Stray) -> str:
    own = dict.fromkeys(m.told_by for m in stray.mentions if m.by != "model")
    models = f" ({', '.join(models_of(stats.facts))})"
    other = dict.fromkeys(m.told_by + models for m in stray.mentions if m.by == "model")
    return " or ".join((*([f"its {' or '.join(own)}"] if own else []), *other))
