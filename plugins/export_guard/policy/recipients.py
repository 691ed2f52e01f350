"""Recipients as the policy file declares them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from export_guard.policy.endpoints import normalised
from export_guard.policy.model import Evidence, Owner, Recipient, Relationship
from export_guard.policy.strict import Country, Strict

Text = Annotated[str, Field(min_length=1)]
RecipientId = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
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


class OwnerEntry(Strict):
    """A holder of a share of the recipient, in percent."""

    name: Text
    share: Share
    country: Country | None = None
    covered: bool | None = None


class RecipientEntry(Strict):
    """One recipient: who can read what arrives at its endpoints."""

    name: Text
    entity: Literal["organisation", "individual", "own"] = "organisation"
    country: Country | None = None
    group: Text | None = None
    relationship: Relationship | None = None
    endpoints: tuple[Text, ...] = ()
    readers: tuple[Country, ...] = ()
    owners: tuple[OwnerEntry, ...] = ()
    covered_person: bool | None = None
    us_person: bool | None = None
    evidence: tuple[EvidenceEntry, ...] = ()

    def recipient(self, recipient_id: str) -> Recipient:
        """As the decision knows it. Own storage has no deal behind it unless one is declared."""
        undeclared: Relationship = "none" if self.entity == "own" else "unknown"
        return Recipient(
            id=recipient_id,
            name=self.name,
            entity=self.entity,
            country=self.country,
            group=self.group or recipient_id,
            relationship=self.relationship or undeclared,
            readers=tuple(sorted(set(self.readers))),
            owners=tuple(Owner(o.name, o.share, o.country, o.covered) for o in self.owners),
            covered_person=self.covered_person,
            us_person=self.us_person,
            evidence=tuple(e.evidence() for e in self.evidence),
            endpoints=tuple(place for e in self.endpoints if (place := normalised(e)) is not None),
        )


RecipientEntries = Mapping[RecipientId, RecipientEntry]
