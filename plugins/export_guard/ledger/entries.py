"""The entries of the ledger inside one transaction: one more decision, what became of it, and looking them up."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import checkpoints, groups, keys, pruning
from export_guard.ledger.chain import canonical_json, digest, entry_hash, head_mac
from export_guard.ledger.head import trusted_groups
from export_guard.ledger.keys import ChainKeys, KeyChange
from export_guard.ledger.record import ApprovalKind, DecisionRecord, EventKind, Recorded
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.tables import entry, head, open_export, stored_profile

_KEPT_BY_EVENTS = ("recipient_group", "recipient", "endpoint", "fingerprint", "dag_id", "run_id", "task_id")

NEVER_STARTED = "its clearance expired and its start is not on record"
"""Why a reservation is given back without a person."""

_GUARD = "export-guard"


def stamp(at: datetime) -> str:
    """A moment as the ledger writes it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


class Entries:
    """Reads and appends entries of the ledger ``identity``; ``name`` is what people call it in messages."""

    def __init__(self, connection: Connection, ring: ChainKeys, identity: str, name: str) -> None:
        self._connection = connection
        self._keys = ring
        self._identity = identity
        self._name = name

    # --- appending --------------------------------------------------------------------------------------

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
            "awaits_start": decision.awaits_start,
            **({} if decision.involved is None else {"involved": decision.involved}),
        }
        seq = self._append(
            1 if outcome == "allow" else 0,
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
            rollups = self._rollups(export.recipient.group, day)
            rollups.add(day, str(decision.fingerprint), stored.exposure)
            if decision.awaits_start and decision.expires_at is not None:
                until = stamp(decision.expires_at)
                row = {"decision": decision.id, "recipient_group": export.recipient.group, "expires_at": until}
                self._connection.execute(insert(open_export).values(**row))
        return decision.id

    def event(self, kind: EventKind, decision_id: str, at: datetime, details: Mapping[str, Any]) -> str:
        """Append what became of an allowed export. Returns the id of the event. Raises ``LedgerError``."""
        row = self._allowed(decision_id)
        known = self._events(decision_id)
        if "export_finished" in known:
            raise LedgerError(f"{self._name}: the export that decision {decision_id} allowed has already finished")
        if "export_released" in known:
            raise LedgerError(f"{self._name}: decision {decision_id} was given back; run the guard again")
        if kind == "export_started":
            self._refuse_earlier_try(decision_id, details)
        self._connection.execute(delete(open_export).where(open_export.c.decision == decision_id))
        return self.append_event(kind, row, at, details)

    def release(self, decision_id: str, at: datetime, by: str, why: str) -> str:
        """Give an allowed export back, which then does not count any more. Returns the id of the event.

        Raises ``LedgerError`` for one that has finished: what has left cannot be given back.
        """
        row = self._allowed(decision_id)
        details = {"by": by, "why": why, "started": "export_started" in self._events(decision_id)}
        event_id = self.event("export_released", decision_id, at, details)
        day = date.fromisoformat(row["day"])
        self._rollups(row["recipient_group"], day).renew(day)
        return event_id

    def release_expired(self, recipient_group: str | None, now: datetime) -> bool:
        """Give back what a group (``None``: any) was allowed and provably never got: no start on record, none possible.

        Returns whether there was anything.
        """
        due = select(open_export.c.decision, open_export.c.recipient_group).where(open_export.c.expires_at < stamp(now))
        if recipient_group is not None:
            due = due.where(open_export.c.recipient_group == recipient_group)
        expired = self._connection.execute(due.order_by(open_export.c.decision)).all()
        for decision_id, group in expired:
            row = self._allowed(decision_id)
            whole = json.loads(row["payload"]).get("awaits_start") is True and row["expires_at"] < stamp(now)
            if not whole or row["recipient_group"] != group or self._events(decision_id):
                raise LedgerError(
                    f"{self._name}: the list of exports that have not started was changed ({decision_id}); take it off "
                    "the list (export_guard_open)"
                )
            self.release(decision_id, now, _GUARD, NEVER_STARTED)
        return bool(expired)

    def prune(self, up_to: int, at: datetime, by: str, why: str) -> str:
        """Take away the entries up to one, and say so at the end of the chain. Returns the id of that entry."""
        last = self._connection.execute(select(entry.c.hash, entry.c.day).where(entry.c.seq == up_to)).one()
        event_id = pruning.new_id()
        self.append(pruning.KIND, event_id, at, {"up_to": up_to, "hash": last.hash, "by": by, "why": why})
        pruning.take_away(self._connection, up_to)
        for group, day in pruning.days_to_renew(self._connection, last.day):
            self._rollups(group, day).renew(day)
        return event_id

    def change_key(self, after: bytes, at: datetime, by: str, why: str) -> int:
        """Say that another key takes the place of this one, in the last entry under it. Returns its number."""
        payload = {"before": keys.key_id(self._keys.current), "after": keys.key_id(after), "by": by, "why": why}
        return self.append(keys.KIND, keys.new_id(), at, payload)

    def begin_key(self, changes: Sequence[KeyChange], at: datetime) -> None:
        """Append the first entry under a new key, which says every change there was."""
        self.append(keys.BEGAN, keys.new_id(), at, {"changes": changes})

    def append(self, kind: str, id: str, at: datetime, payload: Any, **columns: str | None) -> int:
        """Append what belongs to no decision, and changes no count. Returns the number of the entry."""
        day = at.astimezone(UTC).date()
        return self._append(0, kind=kind, id=id, at=at, day=day, decision=kind, payload=payload, **columns)

    # --- looking up -------------------------------------------------------------------------------------

    def decision(self, decision_id: str) -> RowMapping | None:
        """The row of a decision, after checking its hash."""
        row = self._connection.execute(select(entry).where(entry.c.id == decision_id, entry.c.kind == "decision"))
        found = row.mappings().one_or_none()
        return None if found is None else self.checked(found)

    def checked(self, row: RowMapping) -> RowMapping:
        """The row itself. Raises ``LedgerError`` when its hash does not fit."""
        if not self._keys.fits(row):
            raise LedgerError(
                f"{self._name}: entry {row['seq']} ({row['id']}) was changed; restore the ledger from a backup"
            )
        return row

    def recorded(self, row: RowMapping) -> Recorded:
        """A decision for readers."""
        self.checked(row)
        known = self._events(row["id"]) if row["outcome"] == "allow" else set()
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
            finished="export_finished" in known,
            started="export_started" in known,
            released="export_released" in known,
            map_index=int(json.loads(row["payload"])["export"]["run"]["map_index"]),
        )

    def key_changes(self) -> list[KeyChange]:
        """When the secret key changed, the oldest first: the first entry under the present key says so."""
        query = select(entry).where(entry.c.decision == keys.BEGAN, entry.c.kind == keys.BEGAN)
        row = self._connection.execute(query.order_by(entry.c.seq.desc()).limit(1)).mappings().one_or_none()
        if row is None:
            return []
        said = json.loads(self.checked(row)["payload"])["changes"]
        return [KeyChange(date.fromisoformat(each["day"]), each["before"], each["after"]) for each in said]

    def _events(self, decision_id: str) -> set[str]:
        """What is on record about an allowed export."""
        kinds = select(entry.c.kind).where(entry.c.decision == decision_id, entry.c.kind != "decision")
        return set(self._connection.scalars(kinds.distinct()))

    def _allowed(self, decision_id: str) -> RowMapping:
        row = self.decision(decision_id)
        if row is None or row["outcome"] != "allow":
            raise LedgerError(f"{self._name}: there is no allowed decision {decision_id}")
        return row

    def _refuse_earlier_try(self, decision_id: str, details: Mapping[str, Any]) -> None:
        """A try that was given up and wakes up late must not send beside the try that took its place."""
        mine = _try_of(details)
        starts = select(entry).where(entry.c.decision == decision_id, entry.c.kind == "export_started")
        for row in self._connection.execute(starts).mappings():
            theirs = _try_of(json.loads(self.checked(row)["payload"]))
            if mine is not None and theirs is not None and theirs[:-1] == mine[:-1] and theirs[-1] > mine[-1]:
                raise LedgerError(
                    f"{self._name}: try {theirs[-1]} of this task has started the export, so try {mine[-1]} must not"
                )

    # --- the end of the chain ---------------------------------------------------------------------------

    def append_event(
        self, kind: EventKind | ApprovalKind, row: RowMapping, at: datetime, details: Mapping[str, Any]
    ) -> str:
        """Append an event of the decision in ``row`` as it is, unasked. Returns its id."""
        kept = {column: row[column] for column in _KEPT_BY_EVENTS}
        released = kind == "export_released"
        event_id = f"e-{uuid.uuid4().hex}"
        day = at.astimezone(UTC).date()
        self._append(
            -1 if released else 0,
            kind=kind,
            id=event_id,
            at=at,
            day=day,
            decision=row["id"],
            payload=dict(details),
            outcome=groups.RELEASED if released else None,
            **kept,
        )
        return event_id

    def _append(self, change: int, *, at: datetime, day: date, payload: Any, **columns: Any) -> int:
        """Append an entry by which its recipient group counts ``change`` exports more. Returns its number."""
        self._close_earlier_day(day, at)
        end = dict(self._connection.execute(select(head)).mappings().one().items())
        row: dict[str, Any] = dict.fromkeys(entry.columns.keys())
        row |= columns
        row |= {
            "seq": end["seq"] + 1,
            "at": stamp(at),
            "day": day.isoformat(),
            "payload": canonical_json(payload),
            "prev_hash": end["hash"],
        }
        row["hash"] = entry_hash(self._keys.current, row)
        try:
            self._connection.execute(insert(entry).values(**row))
        except (UnicodeError, OverflowError) as error:
            raise LedgerError(
                f"{self._name}: a name or number does not fit the database ({type(error).__name__})"
            ) from None
        charged = end["groups"]
        if change:
            states = trusted_groups(self._connection, end, self._name)
            charged = groups.charge(self._connection, states, str(row["recipient_group"]), change, row["seq"])
        mac = head_mac(self._keys.current, self._identity, row["seq"], row["hash"], charged, end["key_since"])
        self._connection.execute(update(head).values(seq=row["seq"], hash=row["hash"], groups=charged, mac=mac))
        return int(row["seq"])

    def _close_earlier_day(self, day: date, at: datetime) -> None:
        """Sign where the chain stands when the first entry of a later day comes."""
        last = self._connection.scalar(select(entry.c.day).order_by(entry.c.seq.desc()).limit(1))
        if last is not None and last < day.isoformat():
            checkpoints.write(self._connection, self._keys.current, self._identity, at)

    def _rollups(self, recipient_group: str, since: date) -> Rollups:
        return Rollups(self._connection, self._keys, self._name, recipient_group, since, keep=True, whole=False)


def _try_of(details: Mapping[str, Any]) -> tuple[Any, ...] | None:
    """Dag, run, task, map index and try of an event's details; ``None`` outside of Airflow."""
    run = details.get("run")
    fields = ("dag_id", "run_id", "task_id", "map_index", "try_number")
    found = tuple(run.get(f) if isinstance(run, Mapping) else getattr(run, f, None) for f in fields)
    return found if found[0] and None not in found else None
