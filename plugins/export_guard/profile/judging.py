"""From the fitted model's probabilities to findings: which family a column is of, and as which kind."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from export_guard.kinds.kind import FAMILIES, Family
from export_guard.profile.columns import Finding
from export_guard.profile.evidence import Score
from export_guard.profile.features import ANY_TABLE, TableEvidence, best_of_families, features
from export_guard.profile.header_model import sound
from export_guard.profile.judge import probabilities, speaking
from export_guard.profile.shapes import Look

REPORTED = 0.5
"""Probability from which a column is reported as of a family …"""
KEPT = 0.15
"""… and from which one is kept that fixed rules found: what a rule can state firmly, the model has to refute firmly."""
_PLAIN = 0.5
_MOST_WORDS = 3
_ANY_KIND: Mapping[Family, str] = {
    "personal_health": "health_history",
    "personal_financial": "credit_file_attribute",
    "human_omic": "gene_expression",
    "biometric": "biometric_template",
}
"""Kinds of columns that only their table speaks for. An identifier or a coordinate needs evidence of its own."""


def judged(table: TableEvidence, guessed: Mapping[str, Finding]) -> dict[str, Finding]:
    """Findings by column label: of the likeliest family where it is likely enough, else of no family."""
    if not table.looks:
        return {}
    numbers = features(table, sound([look.label for look in table.looks]))
    likely = probabilities(numbers)
    found = {}
    for look, rows, chances in zip(table.looks, numbers, likely, strict=True):
        finding = _judged(table, look, rows, chances, guessed.get(look.label))
        if finding is not None:
            found[look.label] = finding
    return found


def _judged(
    table: TableEvidence,
    look: Look,
    rows: NDArray[np.float32],
    chances: NDArray[np.float64],
    guess: Finding | None,
) -> Finding | None:
    guessed = table.guess.get(look.label)
    strict = best_of_families(look, table.placing, table.contexts)
    free = best_of_families(look, table.placing, ANY_TABLE)
    for place in np.argsort(-chances, kind="stable"):
        family, chance = FAMILIES[place], float(chances[place])
        if chance < (KEPT if family == guessed else REPORTED):
            continue
        if family == guessed and guess is not None:
            return Finding(look.stats.column, guess.kind, round(chance, 3), _why(guess.why, rows[place]))
        best = strict.get(family) or free.get(family)
        name = _ANY_KIND.get(family) if best is None else best.kind.form_of or best.kind.name
        if name is not None:
            return Finding(look.stats.column, name, round(chance, 3), _why(_reasons(best), rows[place]))
    return _of_no_family(look, strict, guess, guessed)


def _of_no_family(
    look: Look, strict: Mapping[Family | None, Score], guess: Finding | None, guessed: Family | None
) -> Finding | None:
    """Kinds without a family (a person's key, a country) are not the model's business."""
    if guessed is None:
        return guess
    plain = strict.get(None)
    if plain is None or plain.confidence < _PLAIN:
        return None
    return Finding(look.stats.column, plain.kind.name, round(plain.confidence, 3), "; ".join(plain.reasons))


def _reasons(best: Score | None) -> str:
    return "" if best is None else "; ".join(best.reasons)


def _why(reasons: str, row: NDArray[np.float32]) -> str:
    return "; ".join(filter(None, (reasons, *speaking(row)[:_MOST_WORDS])))
