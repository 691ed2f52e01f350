"""The words of a decision: what is exported to whom, and what was decided and why.

Everything here is a plain value: JSON-able, comparable, free of cell values.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from export_guard.profile.exposure import Exposure
from export_guard.profile.sketch import Bounds

Outcome = Literal["allow", "hold", "block"]
"""``hold`` may be released by a named person; ``block`` may not."""

SEVERITY: Mapping[Outcome, int] = {"allow": 0, "hold": 1, "block": 2}

Relationship = Literal["brokerage", "vendor", "employment", "investment", "none", "unknown"]
"""The deal behind an export (28 CFR 202.214/.217/.228/.258); ``none`` is a declaration, ``unknown`` a doubt."""

Unit = Literal["person", "device", "record", "byte", "dataset"]


def strictest(outcomes: list[Outcome]) -> Outcome:
    """The strictest outcome of a list; an empty list allows."""
    return max(outcomes, key=lambda o: SEVERITY[o], default="allow")


@dataclass(frozen=True)
class Evidence:
    """A declared, dated, expiring reference that clears a rule (a contract clause, a licence)."""

    kind: str
    reference: str
    declared_by: str
    valid_until: date

    def valid_on(self, day: date) -> bool:
        """Whether it still holds on ``day`` (inclusive)."""
        return day <= self.valid_until


@dataclass(frozen=True)
class Owner:
    """A holder of a share in a recipient: ``share`` in percent, ``covered`` as far as it is known."""

    name: str
    share: float
    country: str | None
    covered: bool | None
    owners: tuple[Owner, ...] = ()
    """Who holds the holder."""


@dataclass(frozen=True)
class Employer:
    """Whom an individual works for, as employee or contractor."""

    name: str
    country: str | None
    covered: bool | None = None
    owners: tuple[Owner, ...] = ()


@dataclass(frozen=True)
class Recipient:
    """Who can read the data at an endpoint, as declared by the operator of the pipeline.

    ``group`` joins related parties: they count as one in every window. ``country`` and ``readers`` are
    ISO 3166-1 alpha-2 codes. ``covered_person`` is ``None`` where nobody has said. ``endpoints`` are the
    normalised places where only this recipient reads. ``country`` is where an organisation is organised or an
    individual mainly lives; ``organised_in`` are further countries under whose law it is organised,
    ``principal_place`` is where it mainly does business. ``designated``: a government named it one by one.
    """

    id: str
    name: str
    entity: Literal["organisation", "individual", "own"]
    country: str | None
    group: str
    relationship: Relationship
    readers: tuple[str, ...] = ()
    owners: tuple[Owner, ...] = ()
    covered_person: bool | None = None
    us_person: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    endpoints: tuple[str, ...] = ()
    organised_in: tuple[str, ...] = ()
    principal_place: str | None = None
    citizenships: tuple[str, ...] = ()
    employer: Employer | None = None
    designated: bool | None = None


@dataclass(frozen=True)
class RunIdentity:
    """Which run of which task exports; repeats of it count once. Empty strings outside Airflow."""

    dag_id: str = ""
    run_id: str = ""
    task_id: str = ""
    map_index: int = -1
    try_number: int = 1


@dataclass(frozen=True)
class Screening:
    """What came of holding the precise locations of an export against a list of areas.

    ``inside``: devices or people with a location in one of them. ``unscreened``: kinds of which a location
    could not be compared (a cell, a trace). ``digest`` and ``as_of`` tell which list it was.
    """

    digest: str
    as_of: date
    inside: Bounds
    unscreened: tuple[str, ...] = ()


@dataclass(frozen=True)
class Export:
    """One movement of a dataset to a recipient, as declared.

    ``recipient`` is ``None`` when the endpoint belongs to nobody in the policy. ``exporter`` holds the
    declared facts about the exporting company (``us_person``, …), ``facts`` those about this export and its
    data (``important_data``, ``recurring``, …); what is in neither is not declared. ``collected_in`` are the
    countries where the data was collected (``None``: nobody has said). ``screenings`` are by the name of the
    list of areas; a list that is not in it was not loaded. ``harmless`` are the categories (``pack/category``) whose
    columns were looked at value by value, and hold none that counts.
    """

    dataset: str
    endpoint: str | None
    recipient: Recipient | None
    exporter: Mapping[str, Any]
    purpose: str = ""
    evidence: tuple[Evidence, ...] = ()
    run: RunIdentity = RunIdentity()
    collected_in: tuple[str, ...] | None = None
    facts: Mapping[str, bool] = field(default_factory=dict)
    screenings: Mapping[str, Screening] = field(default_factory=dict)
    harmless: frozenset[str] = frozenset()


@dataclass(frozen=True)
class PastExport:
    """What one recipient group got on one day (UTC), from the ledger.

    ``elsewhere``: it went to another group than that of the export now decided, so it counts only in windows
    that are about everything that left the exporter.
    """

    day: date
    exposure: Exposure
    elsewhere: bool = False


@dataclass(frozen=True)
class Duty:
    """Something a rule obliges people to do: records to keep (for ``keep_years``), a report to make in ``days``.

    ``draft`` is the name of the report that can be drafted from the verdict, ``None`` where there is none.
    """

    id: str
    title: str
    citation: str
    records: tuple[str, ...] = ()
    draft: str | None = None
    days: int | None = None
    keep_years: int | None = None


@dataclass(frozen=True)
class RuleOutcome:
    """What one rule said.

    ``message`` is what was found, in one phrase without citation; ``title`` is the rule in words.
    ``citation`` is where the rule is written, ``limit_citation`` where its limit is. ``count`` is of the
    whole window, ``in_export`` of this export alone, ``from_history`` of what was there before it (bounds;
    ``None`` where the rule counts nothing). ``clears_with`` lists in words what would make the rule pass;
    empty where nothing does; ``does_not_help`` what people may think would. ``notes`` explain the outcome
    (what is in doubt, which evidence cleared it or has expired, what a combination consists of). ``may_approve``
    are the roles that may release a hold; nobody where it is empty. ``duties`` come with the export.
    """

    rule: str
    pack: str
    outcome: Outcome
    message: str
    citation: str
    category: str | None = None
    count: Bounds | None = None
    from_history: Bounds | None = None
    limit: int | None = None
    operator: Literal["gt", "ge"] | None = None
    unit: Unit | None = None
    window: str | None = None
    columns: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    clears_with: tuple[str, ...] = ()
    title: str = ""
    limit_citation: str = ""
    in_export: Bounds | None = None
    notes: tuple[str, ...] = ()
    does_not_help: tuple[str, ...] = ()
    may_approve: tuple[str, ...] = ()
    duties: tuple[Duty, ...] = ()


@dataclass(frozen=True)
class OpenQuestion:
    """Something only a person can say (ids A1 to A24), and what the guard assumed meanwhile."""

    id: str
    question: str
    assumed: str


Standing = Literal["accepted", "reopened", "expired"]
"""Whether an accepted finding is left out, or counts again: its content changed, or its time is over."""


@dataclass(frozen=True)
class AcceptedFinding:
    """A finding that an entry of the baseline is about, and what became of the entry in this decision.

    ``stray``: single cells are meant. ``until`` is the last day (UTC) on which it holds; ``fingerprint`` names the
    content that was accepted; ``changed`` says what is no longer so.
    """

    column: str
    kind: str
    stray: bool
    standing: Standing
    accepted_by: str
    why: str
    until: date
    fingerprint: str
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """The decision with every rule that spoke. ``packs`` maps pack id to the hash of its text.

    ``accepted`` are the findings that the baseline is about, ``baseline`` is its digest (``None``: there is none).
    """

    outcome: Outcome
    rules: tuple[RuleOutcome, ...]
    questions: tuple[OpenQuestion, ...]
    packs: Mapping[str, str]
    decided_on: date
    warnings: tuple[str, ...] = ()
    accepted: tuple[AcceptedFinding, ...] = ()
    baseline: str | None = None

    @property
    def deciding(self) -> tuple[RuleOutcome, ...]:
        """The rules that brought about the outcome (none for a plain allow)."""
        return tuple(r for r in self.rules if r.outcome == self.outcome) if self.outcome != "allow" else ()
