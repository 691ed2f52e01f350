"""Findings of a table without the ones that a person has accepted, and what those were hiding.

A column has at most one finding as a whole, and single cells are looked for in columns of no family only. So a
finding that is left out may stand before others: the column is read once more without it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from export_guard.kinds.catalogue import kind
from export_guard.kinds.kind import FAMILIES, Family, Kind
from export_guard.kinds.mentions.everything import mentions
from export_guard.profile.classify import classify, first_guess
from export_guard.profile.columns import ColumnRef, ColumnStats, Finding
from export_guard.profile.evidence import weigh
from export_guard.profile.features import ANY_TABLE, TableEvidence, best_of_families, candidates, features
from export_guard.profile.header_model import sound
from export_guard.profile.judge import confidence, probabilities
from export_guard.profile.judging import ANY_KIND, GUESSED, company_of, settled
from export_guard.profile.shapes import Look

_UNNAMED = "column"


class FindingKey(NamedTuple):
    """Which finding of a table: the label of its column, its kind, and whether single cells are meant."""

    label: str
    kind: str
    stray: bool


def key_of(finding: Finding) -> FindingKey:
    """The key of a finding; unique within a table."""
    return FindingKey(finding.column.label, finding.kind, finding.stray)


def without(
    found: Sequence[Finding], columns: Sequence[ColumnStats], left_out: Collection[FindingKey]
) -> tuple[Finding, ...]:
    """The findings of a table but for some, with what is found in the columns of these then.

    ``found`` is what :func:`~export_guard.profile.classify.classify` says of ``columns``.
    """
    places = {stats.column.label: place for place, stats in enumerate(columns)}
    read_anew = {f.column.label for f in found if not f.stray and key_of(f) in left_out}
    kept = {key_of(f): f for f in found}
    kept |= {key_of(f): f for f in _beneath(columns, read_anew, left_out)}
    rest = [finding for key, finding in kept.items() if key not in left_out]
    return tuple(sorted(rest, key=lambda f: (places[f.column.label], f.stray, f.kind)))


def _beneath(
    columns: Sequence[ColumnStats], labels: Collection[str], left_out: Collection[FindingKey]
) -> Iterator[Finding]:
    if not labels:
        return
    table, guessed = first_guess(tuple(Look(c) for c in columns if c.values))
    numbers = features(table, sound([look.label for look in table.looks]))
    likely = probabilities(numbers)
    company = company_of(table.looks, settled(numbers, likely, [table.guess.get(x.label) for x in table.looks]))
    for place, look in enumerate(table.looks):
        if look.label not in labels:
            continue
        gone = {key.kind for key in left_out if key.label == look.label and not key.stray}
        families = {kind(name).family for name in gone}
        guess = guessed.get(look.label)
        chances = np.where([family in families for family in FAMILIES], 0.0, likely[place])
        (next_best,) = settled(numbers[[place]], chances[None], [table.guess.get(look.label)])
        found = list(_of_the_same_families(table, look, families, gone))
        if next_best is not None:
            sure = confidence(float(chances[next_best]), company)
            found.append(_of_family(table, look, FAMILIES[next_best], sure, guess))
        yield from found or _single_cells(look.stats, gone)


def _of_the_same_families(
    table: TableEvidence, look: Look, families: Collection[Family | None], gone: Collection[str]
) -> Iterator[Finding]:
    """The likeliest other kind of the families of the kinds that are gone, if it is likely by itself."""
    place = table.placing.columns.get(look.label)
    scores = [weigh(look, k, table.contexts, place) for k in candidates(look, table.placing) if k.family in families]
    likely = [s for s in scores if s.confidence >= GUESSED and _name(s.kind) not in gone]
    if likely:
        best = max(likely, key=lambda s: (s.value, s.kind.name))
        yield Finding(look.stats.column, _name(best.kind), round(best.confidence, 3), "; ".join(best.reasons))


def _of_family(table: TableEvidence, look: Look, family: Family, sure: float, guess: Finding | None) -> Finding:
    """The column as one of a family: as what fixed rules found, else the likeliest kind, else what such tables hold."""
    if guess is not None and family == table.guess.get(look.label):
        return replace(guess, confidence=round(sure, 3))
    best = best_of_families(look, table.placing, table.contexts).get(family)
    best = best or best_of_families(look, table.placing, ANY_TABLE).get(family)
    if best is None:
        return Finding(look.stats.column, ANY_KIND[family], round(sure, 3), "the rest of the table speaks for it")
    return Finding(look.stats.column, _name(best.kind), round(sure, 3), "; ".join(best.reasons))


def _name(found: Kind) -> str:
    return found.form_of or found.name


def _single_cells(stats: ColumnStats, gone: Collection[str]) -> Iterator[Finding]:
    """Single cells of other kinds: what the column shows when neither its name nor the kinds gone speak."""

    def rest(counts: dict[str, int]) -> dict[str, int]:
        return {name: n for name, n in counts.items() if _name(kind(name)) not in gone}

    unnamed = ColumnRef(stats.column.position, _UNNAMED)
    told = {name: told for name, told in stats.told.items() if mentions()[name].kind not in gone}
    alone = replace(
        stats, column=unnamed, matched=rest(dict(stats.matched)), passed=rest(dict(stats.passed)), told=told
    )
    for finding in classify((alone,)):
        if finding.stray:
            yield replace(finding, column=stats.column)
