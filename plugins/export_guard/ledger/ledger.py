"""The ledger: read what left, decide, record, all at once or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from export_guard.errors import LedgerError
from export_guard.ledger import approvals, packing, unguarded
from export_guard.ledger.approvals import Held
from export_guard.ledger.audit import Record, records
from export_guard.ledger.head import refuse_gaps
from export_guard.ledger.keeping import Kept
from export_guard.ledger.keys import KeyChange
from export_guard.ledger.leases import Lease
from export_guard.ledger.namespaces import AS_STORED, SeenUnder
from export_guard.ledger.past import PastDecision, Released, past
from export_guard.ledger.record import ApprovalKind, DecisionRecord, EventKind, Recorded
from export_guard.ledger.tables import entry, stored_profile
from export_guard.ledger.turn import Asked, Turn
from export_guard.ledger.unguarded import SeenWrite
from export_guard.policy.model import RunIdentity
from export_guard.profile.profile import Profile


class Ledger(Kept):
    """An append-only, hash-chained record of decisions and exports, in SQLite or PostgreSQL.

    Nothing is opened before first use; the tables are made then. Every method raises
    :class:`~export_guard.errors.LedgerError` when the ledger cannot be reached, read, written or trusted.

    Parameters
    ----------
    url:
        SQLAlchemy URL (``sqlite:////path/to/ledger.db``, ``postgresql://user:password@host/database``).
    chain_key:
        Secret (16 to 64 bytes) that the rows are chained with; see :attr:`export_guard.settings.Settings.chain_key`.
    patience:
        Seconds to wait for other writers.
    anchor:
        Where signed checkpoints are kept outside of the database: a folder or an fsspec URL (``None``: nowhere).
    earlier_keys:
        Chain keys that came before, as far as they are still there; see :meth:`rotate_key`.
    """

    @contextmanager
    def transaction(
        self,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        *,
        fingerprint: str = "",
        now: datetime | None = None,
        everywhere: bool = False,
        measured: bool = True,
        seen_under: SeenUnder = AS_STORED,
    ) -> Iterator[Turn]:
        """Hold the ledger for one decision: read ``history``, decide, ``record``; others wait.

        ``since`` is the first day (inclusive, UTC) to look back to. Given several days, they are the days on
        which windows begin, and the history comes in few spans between them instead of day by day: the same
        counts, but no longer a union over each day for each rule. ``fingerprint`` is that of the data being
        decided: its rows and bytes do not count as history. With ``now``, exports whose clearance had expired by
        then, and of which it is known that they never started, are given back first. ``everywhere`` adds
        what other groups got, marked ``elsewhere``; without ``measured`` its subjects only, which is read at once
        and not group by group. ``seen_under`` says under which secret key people are counted.
        What was recorded is kept when the block ends without an exception.
        """
        asked = Asked(recipient_group, since, idempotency, today, fingerprint, now, everywhere, measured, seen_under)
        with self._writing() as (connection, head):
            keys = self._keys(connection)
            yield Turn(connection, self._entries(connection), head, keys, self.name, asked, keep=True)

    @contextmanager
    def peek(
        self,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        *,
        fingerprint: str = "",
        now: datetime | None = None,
        everywhere: bool = False,
        measured: bool = True,
        seen_under: SeenUnder = AS_STORED,
    ) -> Iterator[Turn | None]:
        """Like :meth:`transaction` without writing anything; ``None`` where no ledger was made yet."""
        if not self._exists():
            yield None
            return
        asked = Asked(recipient_group, since, idempotency, today, fingerprint, now, everywhere, measured, seen_under)
        with self._reading() as (connection, head):
            keys = self._keys(connection)
            yield Turn(connection, self._entries(connection), head, keys, self.name, asked, keep=False)

    def record(self, decision: DecisionRecord) -> str:
        """Record a decision that no history was needed for (a doubt). Returns its id."""
        with self._writing() as (connection, _):
            return self._entries(connection).record(decision, decision.decided_at.astimezone(UTC).date())

    def append_event(
        self, kind: EventKind, decision_id: str, at: datetime, details: Mapping[str, Any] | None = None
    ) -> str:
        """Record what became of an allowed export. Returns the id of the event.

        An export that finished is done: a second start or finish raises :class:`LedgerError`. So does one of a
        decision that was given back, and the start of a try after the start of a later one.
        """
        with self._writing() as (connection, _):
            return self._entries(connection).event(kind, decision_id, at, details or {})

    def asked(self, decision_id: str) -> Held:
        """A decision as the one who may approve it sees it, with the answer if there is one."""
        with self._reading() as (connection, _):
            return approvals.asked(connection, self._entries(connection), decision_id, self.name)

    def answer(self, decision_id: str, *, given: bool, at: datetime, details: Mapping[str, Any]) -> str:
        """Record what a person (``details["by"]``) said to a decision that held. Returns the id of the event.

        Raises ``LedgerError`` for a decision that did not hold, and for a second answer: the first is final.
        """
        kind: ApprovalKind = "approval_given" if given else "approval_refused"
        with self._writing() as (connection, _):
            entries = self._entries(connection)
            return approvals.answer(connection, entries, decision_id, kind, at, details, self.name)

    def running(self, decision_id: str) -> Lease:
        """Hold the right to run an allowed export. Waits for another try of it, up to the ledger's patience.

        Tries of one export are those of the same data, for the same recipients, in the same run.
        """
        with self._reading() as (connection, _):
            row = self._entries(connection).decision(decision_id)
        if row is None or row["idempotency"] is None:
            raise LedgerError(f"{self.name}: there is no allowed decision {decision_id}")
        return Lease.take(self._database, row["idempotency"], self._patience)

    def release(self, decision_id: str, at: datetime, *, by: str, why: str) -> str:
        """Give back an allowed export of which a person says that nothing left. Returns the id of the event.

        ``by`` is who says so, ``why`` how they know. Raises ``LedgerError`` for an export that has finished, that
        still runs, or that was given back before.
        """
        lease = self.running(decision_id)
        try:
            with self._writing() as (connection, _):
                return self._entries(connection).release(decision_id, at, by, why)
        finally:
            lease.end()

    def decisions(
        self,
        *,
        run: RunIdentity | None = None,
        recipient: str | None = None,
        fingerprint: str | None = None,
        limit: int = 100,
    ) -> list[Recorded]:
        """The newest decisions, newest first: of one Dag run, recipient or dataset (``None``: of any)."""
        with self._reading() as (connection, head):
            query = select(entry).where(entry.c.kind == "decision")
            if run is not None:
                query = query.where(entry.c.dag_id == run.dag_id, entry.c.run_id == run.run_id)
            if recipient is not None:
                query = query.where(entry.c.recipient == recipient)
            if fingerprint is not None:
                query = query.where(entry.c.fingerprint == fingerprint)
            rows = connection.execute(query.order_by(entry.c.seq.desc()).limit(limit)).mappings().all()
            if rows:
                refuse_gaps(connection, head, rows[0]["seq"], self.name)
            entries = self._entries(connection)
            return [entries.recorded(row) for row in rows]

    def profile(self, decision_id: str) -> Profile | None:
        """The profile that a decision was recorded with; ``None`` where the data could not be inspected."""
        with self._reading() as (connection, _):
            row = self._entries(connection).decision(decision_id)
            if row is None:
                raise LedgerError(f"{self.name}: there is no decision {decision_id}")
            data = connection.scalar(select(stored_profile.c.data).where(stored_profile.c.seq == row["seq"]))
        if data is None:
            return None
        try:
            body, sketches = packing.unpack(data)
            return packing.get_profile(body["profile"], sketches)
        except (ValueError, KeyError):
            raise LedgerError(f"{self.name}: the profile of decision {decision_id} cannot be read") from None

    def past(self) -> Iterator[PastDecision | Released]:
        """Every decision with the facts it was made on, and every release, in order; read as it is iterated over."""
        with self._reading() as (connection, _):
            yield from past(connection, self._entries(connection), self.name)

    def records(
        self, *, since: date | None = None, until: date | None = None, recipient: str | None = None
    ) -> Iterator[Record]:
        """Decisions as an auditor reads them, the oldest first; read as they are iterated over. Days are inclusive."""
        with self._reading() as (connection, _):
            entries = self._entries(connection)
            yield from records(connection, entries, self.name, since=since, until=until, recipient=recipient)

    def record_of(self, decision_id: str) -> Record:
        """One decision as an auditor reads it."""
        with self._reading() as (connection, _):
            found = list(records(connection, self._entries(connection), self.name, decision=decision_id))
        if not found:
            raise LedgerError(f"{self.name}: there is no decision {decision_id}")
        return found[0]

    def saw_write(self, write: SeenWrite) -> None:
        """Record a write that no guard has seen. It is no decision, and counts in no window."""
        with self._writing() as (connection, _):
            unguarded.record(self._entries(connection), write)

    def seen_writes(self, since: date | None = None) -> Iterator[SeenWrite]:
        """The writes that no guard has seen, the oldest first, from a day on (UTC, inclusive)."""
        with self._reading() as (connection, _):
            yield from unguarded.seen(connection, self._entries(connection), since)

    def key_changes(self) -> list[KeyChange]:
        """When the secret key changed, the oldest first; none where no ledger was made yet."""
        if not self._exists():
            return []
        with self._reading() as (connection, _):
            return self._entries(connection).key_changes()
