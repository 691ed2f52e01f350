"""From the fitted model's probabilities to findings: which family a column is of, and as which kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from export_guard.kinds.kind import FAMILIES, Family
from export_guard.profile.columns import Finding
from export_guard.profile.features import ANY_TABLE, NAMES, TableEvidence, best_of_families, features
from export_guard.profile.header_model import sound
from export_guard.profile.judge import Company, confidence, probabilities, speaking
from export_guard.profile.shapes import Look

if TYPE_CHECKING:
    from numpy.typing import NDArray

GUESSED = 0.5
"""Confidence from which fixed rules take a column to be of a kind."""
REPORTED = 0.6
"""Probability from which a column is reported as of a family …"""
KEPT = 0.25
"""… and from which one is kept that fixed rules found: what a rule can state firmly, the model has to refute firmly."""
_PLAIN = 0.5
_MOST_WORDS = 3
ANY_KIND: Mapping[Family, str] = {
    "personal_health": "health_history",
    "personal_financial": "credit_file_attribute",
    "human_omic": "gene_expression",
    "biometric": "biometric_template",
}
"""Kinds of columns that only their table speaks for …"""
_OWN_EVIDENCE: tuple[Family, ...] = ("identifier", "precise_geolocation")
"""… and families that need evidence of the column's own: a name or values that would do in some table."""
_BEST_FREE = NAMES.index("best_free")


def judged(table: TableEvidence, guessed: Mapping[str, Finding]) -> dict[str, Finding]:
    """Findings by column label: of the likeliest family where it is likely enough, else of no family."""
    if not table.looks:
        return {}
    numbers = features(table, sound([look.label for look in table.looks]))
    likely = probabilities(numbers)
    families = settled(numbers, likely, [table.guess.get(look.label) for look in table.looks])
    company = company_of(table.looks, families)
    found = {}
    for look, rows, chances, place in zip(table.looks, numbers, likely, families, strict=True):
        guess = guessed.get(look.label)
        if place is None:
            finding = _of_no_family(table, look, guess)
        else:
            sure = confidence(float(chances[place]), company)
            finding = _finding(table, look, FAMILIES[place], sure, rows[place], guess)
        if finding is not None:
            found[look.label] = finding
    return found


def settled(
    numbers: NDArray[np.float32], likely: NDArray[np.float64], guessed: Sequence[Family | None]
) -> list[int | None]:
    """The place in ``FAMILIES`` of each column's family, ``None`` where it is of none.

    From the features and probabilities of the columns, and the families that fixed rules found.
    """
    made: list[int | None] = []
    for rows, chances, guess in zip(numbers, likely, guessed, strict=True):
        allowed = [
            place
            for place, family in enumerate(FAMILIES)
            if chances[place] >= (KEPT if family == guess else REPORTED)
            and (family == guess or family not in _OWN_EVIDENCE or rows[place, _BEST_FREE] > 0)
        ]
        made.append(max(allowed, key=lambda place: (chances[place], -place), default=None))
    return made


def company_of(looks: Sequence[Look], families: Sequence[int | None]) -> Company:
    """What the table says of the reports in it: ``families`` as :func:`settled` gives them for all its columns."""
    nameless = sum(look.opaque for look in looks) / max(1, len(looks))
    return Company(len(families) - families.count(None), nameless)


def _finding(
    table: TableEvidence, look: Look, family: Family, sure: float, row: NDArray[np.float32], guess: Finding | None
) -> Finding | None:
    if guess is not None and family == table.guess.get(look.label):
        return Finding(look.stats.column, guess.kind, round(sure, 3), _why(guess.why, row))
    best = best_of_families(look, table.placing, table.contexts).get(family)
    best = best or best_of_families(look, table.placing, ANY_TABLE).get(family)
    name = ANY_KIND.get(family) if best is None else best.kind.form_of or best.kind.name
    reasons = "" if best is None else "; ".join(best.reasons)
    return None if name is None else Finding(look.stats.column, name, round(sure, 3), _why(reasons, row))


def _of_no_family(table: TableEvidence, look: Look, guess: Finding | None) -> Finding | None:
    """Kinds without a family (a person's key, a country) are not the model's business."""
    if look.label not in table.guess:
        return guess
    plain = best_of_families(look, table.placing, table.contexts).get(None)
    if plain is None or plain.confidence < _PLAIN:
        return None
    return Finding(look.stats.column, plain.kind.name, round(plain.confidence, 3), "; ".join(plain.reasons))


def _why(reasons: str, row: NDArray[np.float32]) -> str:
    return "; ".join(filter(None, (reasons, *speaking(row)[:_MOST_WORDS])))
