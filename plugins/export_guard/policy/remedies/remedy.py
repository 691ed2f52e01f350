"""What would make an export pass, as a value: changes that can be applied to the facts of a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from export_guard.policy.model import Outcome, Unit

Sort = Literal["leave_out", "coarsen", "at_most", "evidence", "declare", "approve"]
SORTS: tuple[Sort, ...] = ("leave_out", "coarsen", "at_most", "evidence", "declare", "approve")
"""The sorts of change, in the order in which they are shown: what is in the data first."""


@dataclass(frozen=True)
class Most:
    """Send no more than ``number`` of a unit, whichever they are, beyond the ``sent`` that count already."""

    number: int
    unit: Unit
    sent: int = 0


@dataclass(frozen=True)
class Needed:
    """Evidence that is to be attached: its kind as it is declared, what it is, and which pack accepts it.

    ``numbered`` kinds are declared as ``kind:number``, with the number of the section that is meant.
    ``named_person``: a person with a name has to declare it.
    """

    kind: str
    title: str
    citation: str
    pack: str
    numbered: tuple[str, ...] = ()
    named_person: bool = False


@dataclass(frozen=True)
class Fact:
    """A fact that nobody has declared, with the value under which the export would pass, if it is true.

    ``name`` says whose fact it is, and its key (``recipient.covered_person``, ``exporter.us_person``,
    ``export.important_data``).
    """

    name: str
    value: str | bool


@dataclass(frozen=True)
class Remedy:
    """One change, or several that are needed together.

    ``leave_out`` and ``coarsen`` are columns; coarsened places keep ``decimals`` decimals of a degree. ``approvers``
    are who may release the hold that remains. ``outcome`` is what the changed facts are decided to: ``allow``, or
    ``hold`` where the rest is an approval. ``smallest`` is ``False`` where the search was cut off, so that there
    may be a smaller change of the same sorts.
    """

    leave_out: tuple[str, ...] = ()
    coarsen: tuple[str, ...] = ()
    decimals: int | None = None
    at_most: tuple[Most, ...] = ()
    evidence: tuple[Needed, ...] = ()
    declare: tuple[Fact, ...] = ()
    approvers: tuple[str, ...] = ()
    outcome: Outcome = "allow"
    smallest: bool = True

    @property
    def sorts(self) -> tuple[Sort, ...]:
        """The sorts of change in it."""
        filled = (self.leave_out, self.coarsen, self.at_most, self.evidence, self.declare, self.approvers)
        return tuple(sort for sort, content in zip(SORTS, filled, strict=True) if content)


NOTHING = Remedy()


@dataclass(frozen=True)
class Remedies:
    """Everything that was found. ``does_not_help`` are sentences on what people may think would, with citations.

    ``notes`` say what a reader must know before acting on a remedy.
    """

    remedies: tuple[Remedy, ...] = ()
    does_not_help: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


NONE_NEEDED = Remedies()
