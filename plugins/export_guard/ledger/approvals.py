"""What people said about a decision that held: one answer to each, and an approval is spent once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, select

from export_guard.errors import LedgerError
from export_guard.ledger.entries import Entries
from export_guard.ledger.record import ApprovalKind, DecisionRecord
from export_guard.ledger.tables import entry
from export_guard.policy.model import RunIdentity

_ANSWERS = ("approval_given", "approval_refused")


@dataclass(frozen=True)
class Answer:
    """An answer on record: by whom and when (UTC), with everything that was written down with it."""

    given: bool
    at: datetime
    by: str
    details: Mapping[str, Any]


@dataclass(frozen=True)
class Held:
    """A decision (as a rule one that held) as the one who answers sees it, and what became of it.

    ``rules`` are the rules that spoke, as they were recorded; ``involved`` who may not answer (``None``: nobody wrote
    that down, so nobody can tell), ``inspected`` whether there is a profile of the data.
    """

    id: str
    outcome: str
    dataset: str
    recipient: str | None
    endpoint: str | None
    fingerprint: str | None
    run: RunIdentity
    policy: str | None
    packs: Mapping[str, str]
    rules: tuple[Mapping[str, Any], ...]
    evidence: tuple[str, ...]
    involved: Mapping[str, Any] | None
    doubt: str | None
    inspected: bool
    answer: Answer | None
    spent: bool


def asked(connection: Connection, entries: Entries, decision_id: str, name: str) -> Held:
    """A decision with its answer. Raises ``LedgerError`` where there is none, or where it was changed."""
    return _asked(connection, entries, _row(entries, decision_id, name), name)


def answer(
    connection: Connection,
    entries: Entries,
    decision_id: str,
    kind: ApprovalKind,
    at: datetime,
    details: Mapping[str, Any],
    name: str,
) -> str:
    """Append the answer to a decision that held. Returns the id of the event.

    Raises ``LedgerError`` for a decision that did not hold, and for a second answer: the first is final.
    """
    row = _row(entries, decision_id, name)
    known = _asked(connection, entries, row, name)
    if known.outcome != "hold":
        raise LedgerError(f"{name}: decision {decision_id} is {known.outcome}, so there is nothing to approve")
    if known.answer is not None:
        verb = "approved" if known.answer.given else "refused"
        raise LedgerError(f"{name}: decision {decision_id} was {verb} by {known.answer.by}, and that is final")
    return entries.append_event(kind, row, at, details)


def open_approvals(
    connection: Connection, entries: Entries, recipient_group: str, fingerprint: str, name: str
) -> list[Held]:
    """What was approved for this data and these recipients and not used yet, the newest first."""
    given = select(entry.c.decision).where(
        entry.c.fingerprint == fingerprint,
        entry.c.recipient_group == recipient_group,
        entry.c.kind == "approval_given",
    )
    found = [asked(connection, entries, d, name) for d in connection.scalars(given.order_by(entry.c.seq.desc()))]
    return [each for each in found if not each.spent]


def spend(connection: Connection, entries: Entries, approval: str, record: DecisionRecord, name: str) -> None:
    """Put on record which decision an approval went into. Raises ``LedgerError`` when it is used up."""
    row = _row(entries, approval, name)
    known = _asked(connection, entries, row, name)
    if known.spent or known.answer is None or not known.answer.given:
        raise LedgerError(f"{name}: decision {approval} has no approval that could be used")
    entries.append_event("approval_spent", row, record.decided_at, {"for": record.id})


def _row(entries: Entries, decision_id: str, name: str) -> RowMapping:
    row = entries.decision(decision_id)
    if row is None:
        raise LedgerError(f"{name}: there is no decision {decision_id}")
    return row


def _asked(connection: Connection, entries: Entries, row: RowMapping, name: str) -> Held:
    events = select(entry).where(entry.c.decision == row["id"], entry.c.kind.startswith("approval_"))
    answered, spent = None, False
    try:
        for event in connection.execute(events.order_by(entry.c.seq)).mappings():
            entries.checked(event)
            if event["kind"] in _ANSWERS and answered is None:
                details = json.loads(event["payload"])
                given = event["kind"] == "approval_given"
                answered = Answer(given, datetime.fromisoformat(event["at"]), details["by"], details)
            spent = spent or event["kind"] == "approval_spent"
        payload = json.loads(row["payload"])
        export, verdict = payload["export"], payload["verdict"]
        recipient = export["recipient"] or {}
        evidence = [*export["evidence"], *recipient.get("evidence", [])]
        return Held(
            id=row["id"],
            outcome=row["outcome"],
            dataset=export["dataset"],
            recipient=row["recipient"],
            endpoint=row["endpoint"],
            fingerprint=row["fingerprint"],
            run=RunIdentity(**export["run"]),
            policy=payload["policy"],
            packs=verdict["packs"],
            rules=tuple(verdict["rules"]),
            evidence=tuple(f"{each['kind']} {each['reference']}" for each in evidence),
            involved=payload.get("involved"),
            doubt=payload["doubt"],
            inspected=payload["profile_digest"] is not None,
            answer=answered,
            spent=spent,
        )
    except (ValueError, KeyError, TypeError) as error:
        raise LedgerError(f"{name}: decision {row['id']} cannot be read ({type(error).__name__})") from None
