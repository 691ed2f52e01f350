"""Recipients as the policy file declares them, with whoever owns or employs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.policy.endpoints import normalised
from export_guard.policy.model import Employer, Evidence, Owner, Recipient, Relationship
from export_guard.policy.strict import Country, Strict
from export_guard.policy.yaml_text import Location

Text = Annotated[str, Field(min_length=1)]
RecipientId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
PartyId = RecipientId
Share = Annotated[float, Field(gt=0, le=100, strict=False)]


class EvidenceEntry(Strict):
    """A declared, dated reference; see the pack's documentation for the kinds that clear something."""

    kind: Text
    reference: Text
    declared_by: Text
    valid_until: date

    def evidence(self) -> Evidence:
        """As the decision knows it."""
        return Evidence(self.kind, self.reference, self.declared_by, self.valid_until)


class PartyEntry(Strict):
    """Somebody who owns or employs others, declared once under ``parties`` and named where it does."""

    name: Text
    country: Country | None = None
    covered: bool | None = None
    owners: tuple[OwnerEntry, ...] = ()


class _Named(Strict):
    """Either ``party``, the id of an entry under ``parties``, or the party itself."""

    party: PartyId | None = None
    name: Text | None = None
    country: Country | None = None
    covered: bool | None = None
    owners: tuple[OwnerEntry, ...] = ()

    @model_validator(mode="after")
    def _one_way(self) -> _Named:
        if (self.party is None) == (self.name is None):
            raise ValueError("either `party` (an id under `parties`) or `name` is needed")
        if self.party is not None and (self.country is not None or self.covered is not None or self.owners):
            raise ValueError("country, covered and owners of a `party` are declared under `parties`")
        return self

    def found(self, parties: Parties) -> PartyEntry:
        """The party that is meant."""
        if self.party is not None:
            return parties[self.party]
        return PartyEntry(name=self.name or "", country=self.country, covered=self.covered, owners=self.owners)


class OwnerEntry(_Named):
    """A holder of a share, in percent. Its own owners may follow: chains of them are looked through."""

    share: Share

    def owner(self, parties: Parties) -> Owner:
        """As the decision knows it."""
        party = self.found(parties)
        above = tuple(o.owner(parties) for o in party.owners)
        return Owner(party.name, self.share, party.country, party.covered, above)


class EmployerEntry(_Named):
    """Whom an individual works for."""

    def employer(self, parties: Parties) -> Employer:
        """As the decision knows it."""
        party = self.found(parties)
        return Employer(party.name, party.country, party.covered, tuple(o.owner(parties) for o in party.owners))


Parties = Mapping[PartyId, PartyEntry]


class RecipientEntry(Strict):
    """One recipient: who can read what arrives at its endpoints."""

    name: Text
    entity: Literal["organisation", "individual", "own"] = "organisation"
    country: Country | None = None
    organised_in: tuple[Country, ...] = ()
    principal_place: Country | None = None
    citizenships: tuple[Country, ...] = ()
    employer: EmployerEntry | None = None
    designated: bool | None = None
    group: Text | None = None
    relationship: Relationship | None = None
    endpoints: tuple[Text, ...] = ()
    readers: tuple[Country, ...] = ()
    owners: tuple[OwnerEntry, ...] = ()
    covered_person: bool | None = None
    us_person: bool | None = None
    evidence: tuple[EvidenceEntry, ...] = ()

    def recipient(self, recipient_id: str, parties: Parties | None = None) -> Recipient:
        """As the decision knows it. Own storage has no deal behind it unless one is declared."""
        undeclared: Relationship = "none" if self.entity == "own" else "unknown"
        known = parties or {}
        return Recipient(
            id=recipient_id,
            name=self.name,
            entity=self.entity,
            country=self.country,
            group=self.group or recipient_id,
            relationship=self.relationship or undeclared,
            readers=tuple(sorted(set(self.readers))),
            owners=tuple(o.owner(known) for o in self.owners),
            covered_person=self.covered_person,
            us_person=self.us_person,
            evidence=tuple(e.evidence() for e in self.evidence),
            endpoints=tuple(place for e in self.endpoints if (place := normalised(e)) is not None),
            organised_in=tuple(sorted(set(self.organised_in))),
            principal_place=self.principal_place,
            citizenships=tuple(sorted(set(self.citizenships))),
            employer=None if self.employer is None else self.employer.employer(known),
            designated=self.designated,
        )


RecipientEntries = Mapping[RecipientId, RecipientEntry]

Mistake = tuple[Location, str, str]


def recipient_mistakes(at: Location, recipient_id: str, entry: RecipientEntry, parties: Parties) -> Iterator[Mistake]:
    """What is wrong with one recipient, its owners and its employer."""
    if entry.relationship is None and entry.entity != "own":
        yield (
            at,
            f"{recipient_id} has no relationship",
            "Add `relationship:` brokerage, vendor, employment, investment, none, or unknown (which holds exports)",
        )
    if entry.entity == "own" and entry.relationship in ("brokerage", "vendor", "investment"):
        yield (
            (*at, "relationship"),
            f"{recipient_id} is own storage and has a {entry.relationship} deal",
            "Declare whoever runs or reads it as an organisation, or remove the relationship",
        )
    yield from owner_mistakes((*at, "owners"), recipient_id, entry.owners, parties)
    if entry.entity != "organisation" and entry.owners:
        yield (*at, "owners"), f"{recipient_id} is no organisation and has owners", "Remove them, or correct `entity`"
    if entry.entity != "individual" and (entry.employer is not None or entry.citizenships):
        what = "employer" if entry.employer is not None else "citizenships"
        yield (*at, what), f"{recipient_id} is no individual and has {what}", "Remove it, or correct `entity`"
    if entry.employer is not None:
        yield from _party_mistakes((*at, "employer"), entry.employer, parties)
        above = entry.employer.owners
        yield from owner_mistakes((*at, "employer", "owners"), entry.employer.name or "", above, parties)
    for index, endpoint in enumerate(entry.endpoints):
        if normalised(endpoint) is None:
            yield (
                (*at, "endpoints", index),
                "this is no endpoint that can be matched",
                "Write a URL such as s3://bucket/prefix/ or sftp://host/dir/, without .. and percent-encoding",
            )


def party_mistakes(parties: Parties) -> Iterator[Mistake]:
    """What is wrong with the parties: owners that are none, shares beyond a whole, cycles."""
    for name, party in parties.items():
        yield from owner_mistakes(("parties", name, "owners"), name, party.owners, parties)
    yield from _cycles(parties)


def owner_mistakes(at: Location, whose: str, owners: tuple[OwnerEntry, ...], parties: Parties) -> Iterator[Mistake]:
    """What is wrong with the owners of something, and with theirs."""
    total = sum(o.share for o in owners)
    if total > 100 + 1e-6:
        yield at, f"the owners of {whose} hold {total:g} % together", "Correct the shares"
    for index, owner in enumerate(owners):
        yield from _party_mistakes((*at, index), owner, parties)
        yield from owner_mistakes((*at, index, "owners"), owner.name or "", owner.owners, parties)


def _party_mistakes(at: Location, named: _Named, parties: Parties) -> Iterator[Mistake]:
    if named.party is not None and named.party not in parties:
        yield (*at, "party"), f"{named.party!r} is no party", "Declare it under `parties`, or write `name:`"


def _cycles(parties: Parties) -> Iterator[Mistake]:
    """Each owner that leads back to the party it holds."""
    for name, party in parties.items():
        for index, owner in enumerate(party.owners):
            chain = _back_to(name, _named_by((owner,)), parties)
            if chain:
                yield (
                    ("parties", name, "owners", index),
                    f"{' is owned by '.join((name, *chain))}: the chain of owners comes back to where it began",
                    "Correct who owns whom (cross-holdings: declare the outside owners only)",
                )


def _back_to(goal: str, first: tuple[str, ...], parties: Parties) -> tuple[str, ...]:
    """The way from one of the first back to the goal, along owners; empty where there is none."""
    waiting: list[tuple[str, ...]] = [(name,) for name in first]
    seen: set[str] = set()
    while waiting:
        way = waiting.pop(0)
        if way[-1] == goal:
            return way
        if way[-1] in parties and way[-1] not in seen:
            seen.add(way[-1])
            waiting += [(*way, name) for name in _named_by(parties[way[-1]].owners)]
    return ()


def _named_by(owners: tuple[OwnerEntry, ...]) -> tuple[str, ...]:
    """Ids of the parties among some owners and theirs that are written in place."""
    return tuple(name for o in owners for name in ((o.party,) if o.party is not None else _named_by(o.owners)))


PartyEntry.model_rebuild()
OwnerEntry.model_rebuild()
EmployerEntry.model_rebuild()
RecipientEntry.model_rebuild()
