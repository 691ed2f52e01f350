"""The file of a what-if: declared facts in the words of the policy file."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.policy.limits import LimitEntry
from export_guard.policy.model import Screening
from export_guard.policy.pack_conditions import Facts
from export_guard.policy.policy import Exporter
from export_guard.policy.recipients import EvidenceEntry, Parties, RecipientEntry
from export_guard.policy.strict import AnyKindName, Country, KindName, Strict
from export_guard.policy.what_if_data import Declared
from export_guard.profile.sketch import Bounds

Text = Annotated[str, Field(min_length=1)]
Whole = Annotated[int, Field(ge=0)]


class Between(Strict):
    """A number that is known only to lie in a range (both ends included)."""

    low: Whole
    high: Whole

    @model_validator(mode="after")
    def _in_order(self) -> Between:
        if self.low > self.high:
            raise ValueError("low is more than high")
        return self


Number = Whole | Between


def _bounds(number: Number) -> Bounds:
    return Bounds(number.low, number.high) if isinstance(number, Between) else Bounds(number, number)


class DataEntry(Strict):
    """Some kinds of values about the same subjects: kinds, or columns with their kind, and how many subjects."""

    kinds: tuple[AnyKindName, ...] = ()
    columns: dict[Text, AnyKindName] = Field(default_factory=dict)
    people: Number | None = None
    devices: Number | None = None
    rows: Number | None = None
    subjects: Text = "everyone"
    country: Country | None = None

    @model_validator(mode="after")
    def _says_of_whom(self) -> DataEntry:
        if not self.kinds and not self.columns:
            raise ValueError("kinds or columns are needed: [person_name, us_ssn], or {column: kind}")
        if sum(n is not None for n in (self.people, self.devices, self.rows)) != 1:
            raise ValueError("exactly one of people, devices, rows (rows: nothing tells the subjects apart)")
        return self

    def declared(self, overlap: int | None = 0) -> Declared:
        """As numbers."""
        counts = (("person", self.people), ("device", self.devices), ("row", self.rows))
        unit, number = next((unit, n) for unit, n in counts if n is not None)
        kinds = (*self.kinds, *self.columns.values())
        return Declared(tuple(dict.fromkeys(kinds)), unit, _bounds(number), self.subjects, self.country or "", overlap)


class PastEntry(DataEntry):
    """What was in an earlier export. ``overlap``: so many of its subjects are also in this one (left out: unknown)."""

    overlap: Whole | None = None


class PastExportEntry(Strict):
    """An earlier export on a UTC day, to the same recipient group or (``elsewhere``) to another one."""

    day: date
    elsewhere: bool = False
    data: Annotated[tuple[PastEntry, ...], Field(min_length=1)]
    rows: Whole | None = None
    bytes: Whole = 0


class ScreeningEntry(Strict):
    """What came of holding the locations against a list of areas: how many devices or people are ``inside`` one.

    ``unscreened`` are kinds of which a location could not be compared. ``as_of`` is the day of the list.
    """

    as_of: date
    inside: Number
    unscreened: tuple[KindName, ...] = ()

    def screening(self) -> Screening:
        """As the decision knows it; a declared list has no digest."""
        return Screening("", self.as_of, _bounds(self.inside), self.unscreened)


class WhatIfFile(Strict):
    """The facts, version 1. ``today`` is a UTC day; where it is left out, it is the present one."""

    version: Literal[1]
    today: date | None = None
    exporter: Exporter | None = None
    packs: tuple[str, ...] | None = None
    limits: tuple[LimitEntry, ...] | None = None
    to: Text | None = None
    recipient: RecipientEntry | None = None
    parties: Parties = Field(default_factory=dict)
    dataset: Text | None = None
    purpose: str = ""
    evidence: tuple[EvidenceEntry, ...] = ()
    collected_in: tuple[Country, ...] | None = None
    facts: Facts = Field(default_factory=dict)
    screenings: dict[Text, ScreeningEntry] = Field(default_factory=dict)
    data: tuple[DataEntry, ...] = ()
    not_inspected: tuple[Text, ...] = ()
    rows: Whole | None = None
    bytes: Whole = 0
    history: tuple[PastExportEntry, ...] = ()
