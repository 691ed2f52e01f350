"""The past as it was recorded: each decision with the facts it was made on, to be decided once more."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping

from export_guard.errors import LedgerError
from export_guard.ledger import packing
from export_guard.ledger.chain import digest
from export_guard.ledger.entries import Entries
from export_guard.ledger.tables import WITH_PROFILE, entry
from export_guard.policy.model import Evidence, Outcome, Relationship, RunIdentity, Screening
from export_guard.profile.exposure import Exposure
from export_guard.profile.sketch import Bounds

_AT_ONCE = 50
"""Rows that are fetched together; each may carry megabytes of sketches."""


@dataclass(frozen=True)
class PastRule:
    """A rule that objected."""

    pack: str
    rule: str
    outcome: Outcome
    message: str


@dataclass(frozen=True)
class PastDecision:
    """A recorded decision: what was declared and found, and what came of it.

    ``day`` is the UTC day it was decided on. ``recipient`` and ``relationship`` are as they were then. ``exposure``
    is ``None`` where the data could not be inspected. ``columns`` maps kinds to the columns they were found in;
    records of older versions lack the kinds without a family (``all_columns`` is ``False``). ``doubt`` is what could
    not be established.
    """

    id: str
    day: date
    outcome: Outcome
    dataset: str
    endpoint: str | None
    recipient: str | None
    relationship: Relationship | None
    purpose: str
    evidence: tuple[Evidence, ...]
    run: RunIdentity
    fingerprint: str | None
    exposure: Exposure | None
    columns: Mapping[str, tuple[str, ...]]
    all_columns: bool
    not_inspected: frozenset[str]
    objections: tuple[PastRule, ...]
    policy: str | None
    doubt: str | None
    screenings: Mapping[str, Screening] = field(default_factory=dict)


@dataclass(frozen=True)
class Released:
    """The export of an allowed decision was given back: from here on it does not count."""

    decision: str


def past(connection: Connection, entries: Entries, name: str) -> Iterator[PastDecision | Released]:
    """Every decision and release in the order in which they were recorded.

    Raises ``LedgerError`` for an entry or a profile that is not what was written, or that cannot be read.
    """
    wanted = WITH_PROFILE.where(entry.c.kind.in_(("decision", "export_released"))).order_by(entry.c.seq)
    for row in connection.execute(wanted.execution_options(yield_per=_AT_ONCE)).mappings():
        entries.checked(row)
        if row["kind"] != "decision":
            yield Released(row["decision"])
            continue
        payload = json.loads(row["payload"])
        try:
            yield _decision(row, payload, _exposure(row, payload))
        except (ValueError, KeyError, TypeError) as error:
            what = f"entry {row['seq']} ({row['id']})"
            raise LedgerError(f"{name}: {what} cannot be read ({type(error).__name__})") from None


def _exposure(row: RowMapping, payload: Mapping[str, Any]) -> Exposure | None:
    if row["data"] is None:
        return None
    if digest(row["data"]) != payload["profile_digest"]:
        raise ValueError("the profile is not the one that was recorded")
    body, sketches = packing.unpack(row["data"])
    return packing.get_exposure(body["exposure"], sketches)


def _decision(row: RowMapping, payload: Mapping[str, Any], exposure: Exposure | None) -> PastDecision:
    export, verdict, volumes = payload["export"], payload["verdict"], payload["volumes"]
    recipient, volumes = export["recipient"], volumes or {}
    columns = volumes.get("columns")
    older = {kind: each["columns"] for kind, each in volumes.get("kinds", {}).items()}
    return PastDecision(
        id=row["id"],
        day=date.fromisoformat(row["day"]),
        outcome=row["outcome"],
        dataset=export["dataset"],
        endpoint=row["endpoint"],
        recipient=row["recipient"],
        relationship=None if recipient is None else recipient["relationship"],
        purpose=export["purpose"],
        evidence=tuple(_evidence(each) for each in export["evidence"]),
        run=RunIdentity(**export["run"]),
        fingerprint=row["fingerprint"],
        exposure=exposure,
        columns={kind: tuple(labels) for kind, labels in (columns or older).items()},
        all_columns=columns is not None,
        not_inspected=frozenset(volumes.get("not_inspected", ())),
        objections=tuple(
            PastRule(rule["pack"], rule["rule"], rule["outcome"], rule["message"])
            for rule in verdict["rules"]
            if rule["outcome"] != "allow"
        ),
        policy=payload["policy"],
        doubt=payload["doubt"],
        screenings={name: _screening(each) for name, each in export.get("screenings", {}).items()},
    )


def _evidence(written: Mapping[str, Any]) -> Evidence:
    until = date.fromisoformat(written["valid_until"])
    return Evidence(written["kind"], written["reference"], written["declared_by"], until)


def _screening(written: Mapping[str, Any]) -> Screening:
    inside = Bounds(written["inside"]["low"], written["inside"]["high"])
    return Screening(
        written["digest"], date.fromisoformat(written["as_of"]), inside, tuple(written.get("unscreened", ()))
    )
