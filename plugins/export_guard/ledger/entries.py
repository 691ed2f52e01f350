"""The entries of the ledger inside one transaction: what the chain ends with, one more entry, one decision."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import checkpoints
from export_guard.ledger.chain import canonical_json, digest, entry_hash, head_mac
from export_guard.ledger.record import DecisionRecord, EventKind, Recorded
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.tables import entry, head, stored_profile

_KEPT_BY_EVENTS = ("recipient_group", "recipient", "endpoint", "fingerprint", "dag_id", "run_id", "task_id")


def stamp(at: datetime) -> str:
    """A moment as the ledger writes it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


class Entries:
    """Reads and appends entries of the ledger ``identity``; ``name`` is what people call it in messages."""

    def __init__(self, connection: Connection, key: bytes, identity: str, name: str) -> None:
        self._connection = connection
        self._key = key
        self._identity = identity
        self._name = name

    def record(self, decision: DecisionRecord, day: date) -> str:
        """Append a decision; an allowed one counts from now on. Returns its id."""
        export, stored = decision.export, decision.profile
        outcome = decision.verdict.outcome
        if outcome == "allow" and (decision.fingerprint is None or stored is None or export.recipient is None):
            raise LedgerError(
                f"{self._name}: only an inspected dataset for a known recipient can be recorded as allowed"
            )
        payload = {
            "export": export,
            "verdict": decision.verdict,
            "doubt": decision.doubt,
            "policy": decision.policy,
            "profile_digest": None if stored is None else digest(stored.data),
            "volumes": None if stored is None else stored.summary,
        }
        seq = self._append(
            kind="decision",
            id=decision.id,
            at=decision.decided_at,
            day=day,
            decision=decision.id,
            payload=payload,
            outcome=outcome,
            recipient_group=decision.recipient_group,
            recipient=None if export.recipient is None else export.recipient.id,
            endpoint=export.endpoint,
            fingerprint=decision.fingerprint,
            idempotency=decision.idempotency,
            dag_id=export.run.dag_id,
            run_id=export.run.run_id,
            task_id=export.run.task_id,
            expires_at=None if decision.expires_at is None else stamp(decision.expires_at),
        )
        if stored is not None:
            self._connection.execute(insert(stored_profile).values(seq=seq, data=stored.data))
        if outcome == "allow" and stored is not None and export.recipient is not None:
            rollups = Rollups(self._connection, self._key, self._name, export.recipient.group, day, keep=True)
            rollups.add(day, str(decision.fingerprint), stored.exposure)
        return decision.id

    def event(self, kind: EventKind, decision_id: str, at: datetime, details: Mapping[str, Any]) -> str:
        """Append what became of an allowed export. Returns the id of the event."""
        row = self.decision(decision_id)
        if row is None or row["outcome"] != "allow":
            raise LedgerError(f"{self._name}: there is no allowed decision {decision_id}")
        if self.finished(decision_id):
            raise LedgerError(f"{self._name}: the export that decision {decision_id} allowed has already finished")
        kept = {column: row[column] for column in _KEPT_BY_EVENTS}
        event_id = f"e-{uuid.uuid4().hex}"
        day = at.astimezone(UTC).date()
        self._append(kind=kind, id=event_id, at=at, day=day, decision=decision_id, payload=dict(details), **kept)
        return event_id

    def decision(self, decision_id: str) -> RowMapping | None:
        """The row of a decision, after checking its hash."""
        row = self._connection.execute(select(entry).where(entry.c.id == decision_id, entry.c.kind == "decision"))
        found = row.mappings().one_or_none()
        return None if found is None else self.checked(found)

    def checked(self, row: RowMapping) -> RowMapping:
        """The row itself. Raises ``LedgerError`` when its hash does not fit."""
        if row["hash"] != entry_hash(self._key, row):
            raise LedgerError(
                f"{self._name}: entry {row['seq']} ({row['id']}) was changed; restore the ledger from a backup"
            )
        return row

    def finished(self, decision_id: str) -> bool:
        """Whether the export of a decision is known to be done."""
        done = select(entry.c.seq).where(entry.c.decision == decision_id, entry.c.kind == "export_finished")
        return self._connection.execute(done.limit(1)).first() is not None

    def recorded(self, row: RowMapping) -> Recorded:
        """A decision for readers."""
        self.checked(row)
        return Recorded(
            id=row["id"],
            at=row["at"],
            outcome=row["outcome"],
            recipient=row["recipient"],
            endpoint=row["endpoint"],
            fingerprint=row["fingerprint"],
            dag_id=row["dag_id"],
            run_id=row["run_id"],
            task_id=row["task_id"],
            expires_at=None if row["expires_at"] is None else datetime.fromisoformat(row["expires_at"]),
            finished=self.finished(row["id"]),
        )

    def _append(self, *, at: datetime, day: date, payload: Any, **columns: Any) -> int:
        self._close_earlier_day(day, at)
        end = self._connection.execute(select(head.c.seq, head.c.hash)).one()
        row: dict[str, Any] = dict.fromkeys(entry.columns.keys())
        row |= columns
        row |= {
            "seq": end.seq + 1,
            "at": stamp(at),
            "day": day.isoformat(),
            "payload": canonical_json(payload),
            "prev_hash": end.hash,
        }
        row["hash"] = entry_hash(self._key, row)
        try:
            self._connection.execute(insert(entry).values(**row))
        except (UnicodeError, OverflowError) as error:
            raise LedgerError(
                f"{self._name}: a name or number does not fit the database ({type(error).__name__})"
            ) from None
        mac = head_mac(self._key, self._identity, row["seq"], row["hash"])
        self._connection.execute(update(head).values(seq=row["seq"], hash=row["hash"], mac=mac))
        return int(row["seq"])

    def _close_earlier_day(self, day: date, at: datetime) -> None:
        """Sign where the chain stands when the first entry of a later day comes."""
        last = self._connection.scalar(select(entry.c.day).order_by(entry.c.seq.desc()).limit(1))
        if last is not None and last < day.isoformat():
            checkpoints.write(self._connection, self._key, self._identity, at)
