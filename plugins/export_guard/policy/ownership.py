"""Shares along chains of owners: who holds a recipient, directly or through others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from export_guard.policy.model import Owner

ROUNDING = 1e-9
"""Percent: three shares of a sixth add up to a half."""

HALF = 50
"""Percent from which an owner makes a covered person of what it holds (28 CFR 202.211)."""


@dataclass(frozen=True)
class Held:
    """Percent held by covered owners, surely, and possibly (those of whom nobody has said included)."""

    sure: float
    possible: float

    def surely(self, percent: int) -> bool:
        """Whether the covered owners reach a share."""
        return self.sure >= percent - ROUNDING

    def possibly(self, percent: int) -> bool:
        """Whether they may reach it."""
        return self.possible >= percent - ROUNDING


def held_by(owners: Sequence[Owner], countries: frozenset[str], percent: int) -> Held:
    """How much of something covered owners hold together (28 CFR 202.211: singly or in the aggregate).

    An owner is covered when it is declared so, is of one of ``countries``, or is itself held to ``percent`` by
    covered owners; then the whole of its own share counts. A declaration that it is not covered overrules
    neither its country nor its owners.
    """
    sure = possible = 0.0
    for owner in owners:
        above = held_by(owner.owners, countries, percent)
        if owner.covered or owner.country in countries or above.surely(percent):
            sure += owner.share
        elif owner.covered is None or above.possibly(percent):
            possible += owner.share
    return Held(sure, sure + possible)
