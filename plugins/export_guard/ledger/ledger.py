"""The ledger: read what left, decide, record, all at once or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, inspect, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import packing
from export_guard.ledger.chain import GENESIS, canonical_json, digest, entry_hash, head_mac
from export_guard.ledger.database import Database
from export_guard.ledger.record import DecisionRecord, EventKind, Recorded
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.seal import Seal
from export_guard.ledger.tables import SCHEMA, append_only_triggers, entry, head, metadata, schema, stored_profile
from export_guard.ledger.verify import Problem, problems
from export_guard.ledger.window import earlier_days, history_by_day, history_by_span
from export_guard.policy.model import PastExport, RunIdentity
from export_guard.profile.profile import Profile

PATIENCE = 60.0
"""Seconds that a writer waits for its turn."""

_MAKING_LOCK = 0x45474C44
"""Number of the PostgreSQL advisory lock under which the tables are made ("EGLD")."""


class Ledger:
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
    """

    def __init__(self, url: str, chain_key: bytes, *, patience: float = PATIENCE) -> None:
        self._database = Database(url, patience)
        self._seal = Seal(self._database.file)
        self._key = chain_key
        self._patience = patience
        self._id: str | None = None

    @property
    def name(self) -> str:
        """The ledger's URL without its password."""
        return self._database.name

    @contextmanager
    def transaction(
        self,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        *,
        fingerprint: str = "",
    ) -> Iterator[Turn]:
        """Hold the ledger for one decision: read ``history``, decide, ``record``; others wait.

        ``since`` is the first day (inclusive, UTC) to look back to. Given several days, they are the days on
        which windows begin, and the history comes in few spans between them instead of day by day: the same
        counts, but no longer a union over each day for each rule. ``fingerprint`` is that of the data being
        decided: its rows and bytes do not count as history.
        What was recorded is kept when the block ends without an exception.
        """
        with self._writing() as connection:
            yield Turn(self, connection, recipient_group, since, idempotency, today, fingerprint, keep=True)

    @contextmanager
    def peek(
        self,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        *,
        fingerprint: str = "",
    ) -> Iterator[Turn | None]:
        """Like :meth:`transaction` without writing anything; ``None`` where no ledger was made yet."""
        if not self._exists():
            yield None
            return
        with self._reading() as connection:
            yield Turn(self, connection, recipient_group, since, idempotency, today, fingerprint, keep=False)

    def record(self, decision: DecisionRecord) -> str:
        """Record a decision that no history was needed for (a doubt). Returns its id."""
        with self._writing() as connection:
            return self._record(connection, decision, decision.decided_at.astimezone(UTC).date())

    def append_event(
        self, kind: EventKind, decision_id: str, at: datetime, details: Mapping[str, Any] | None = None
    ) -> str:
        """Record what became of an allowed export. Returns the id of the event.

        An export that finished is done: a second start or finish raises :class:`LedgerError`.
        """
        with self._writing() as connection:
            row = self._decision_row(connection, decision_id)
            if row is None or row["outcome"] != "allow":
                raise LedgerError(f"{self.name}: there is no allowed decision {decision_id}")
            if self._finished(connection, decision_id):
                raise LedgerError(f"{self.name}: the export that decision {decision_id} allowed has already finished")
            kept = {
                c: row[c]
                for c in ("recipient_group", "recipient", "endpoint", "fingerprint", "dag_id", "run_id", "task_id")
            }
            event_id = f"e-{uuid.uuid4().hex}"
            self._append(
                connection,
                kind=kind,
                id=event_id,
                at=at,
                day=at.astimezone(UTC).date(),
                decision=decision_id,
                payload=dict(details or {}),
                **kept,
            )
            return event_id

    def decisions(
        self,
        *,
        run: RunIdentity | None = None,
        recipient: str | None = None,
        fingerprint: str | None = None,
        limit: int = 100,
    ) -> list[Recorded]:
        """The newest decisions, newest first: of one Dag run, recipient or dataset (``None``: of any)."""
        with self._reading() as connection:
            query = select(entry).where(entry.c.kind == "decision")
            if run is not None:
                query = query.where(entry.c.dag_id == run.dag_id, entry.c.run_id == run.run_id)
            if recipient is not None:
                query = query.where(entry.c.recipient == recipient)
            if fingerprint is not None:
                query = query.where(entry.c.fingerprint == fingerprint)
            rows = connection.execute(query.order_by(entry.c.seq.desc()).limit(limit)).mappings().all()
            return [self._recorded(connection, row) for row in rows]

    def profile(self, decision_id: str) -> Profile | None:
        """The profile that a decision was recorded with; ``None`` where the data could not be inspected."""
        with self._reading() as connection:
            row = self._decision_row(connection, decision_id)
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

    def verify(self) -> list[Problem]:
        """Everything that was edited, removed, reordered, added or cut off since it was written."""
        with self._database.reading() as connection:
            self._id = self._identity(connection)
            self._seal.check(self._id)
            if self._id is None:
                raise LedgerError(f"{self.name}: there is no ledger here")
            return problems(connection, self._key, self._id)

    # --- transactions -----------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._make()
        with self._database.writing() as connection:
            self._lock(connection)
            yield connection

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        if not self._exists():
            raise LedgerError(f"{self.name}: there is no ledger here yet")
        with self._database.reading() as connection:
            self._trusted_head(connection, connection.execute(select(head)).mappings().one_or_none())
            yield connection

    def _lock(self, connection: Connection) -> None:
        """Wait for the others (PostgreSQL; SQLite already did), then see that the end of the chain is intact."""
        locked = select(head).with_for_update()  # SQLite has no row locks and needs none: the dialect leaves it out
        self._trusted_head(connection, connection.execute(locked).mappings().one_or_none())

    def _trusted_head(self, connection: Connection, row: RowMapping | None) -> RowMapping:
        entries = connection.scalar(select(func.count()).select_from(entry))
        last = connection.scalar(select(entry.c.hash).order_by(entry.c.seq.desc()).limit(1)) or GENESIS
        if row is None or row["mac"] != head_mac(self._key, str(self._id), row["seq"], row["hash"]):
            raise LedgerError(
                f"{self.name}: the ledger was written with another secret key, or the head of its chain was changed; "
                "set the key it was made with (EXPORT_GUARD_KEY or EXPORT_GUARD_KEY_FILE)"
            )
        if (row["seq"], row["hash"]) != (entries, last):
            raise LedgerError(
                f"{self.name}: {row['seq']} entries were written and {entries} are there, or the last was changed; run "
                "`export-guard ledger verify` and restore the ledger from a backup"
            )
        return row

    # --- making the tables ------------------------------------------------------------------------------

    def _exists(self) -> bool:
        """Whether a ledger was made here. Raises ``LedgerError`` when there was one and it is gone."""
        if self._id is None and not self._database.is_there():
            self._seal.check(None)
            return False
        if self._id is None:
            with self._database.reading() as connection:
                found = self._identity(connection)
            self._seal.check(found)
            self._id = found
        return self._id is not None

    def _make(self) -> None:
        """Make the tables unless they are there; safe when several processes come at once."""
        if not self._exists():
            self._database.prepare()
            with self._database.writing() as connection:
                if self._database.dialect == "postgresql":
                    connection.execute(select(func.pg_advisory_xact_lock(_MAKING_LOCK)))
                self._id = self._identity(connection) or self._made(connection)
        if self._seal.read() is None:
            self._seal.write(str(self._id))

    def _made(self, connection: Connection) -> str:
        metadata.create_all(connection, checkfirst=False)
        for statement in append_only_triggers(self._database.dialect):
            connection.exec_driver_sql(statement)
        identity = uuid.uuid4().hex
        connection.execute(insert(schema).values(version=SCHEMA, ledger=identity))
        mac = head_mac(self._key, identity, 0, GENESIS)
        connection.execute(insert(head).values(id=1, seq=0, hash=GENESIS, mac=mac))
        return identity

    def _identity(self, connection: Connection) -> str | None:
        self._database.refuse_airflow_tables(connection)
        if not inspect(connection).has_table(schema.name):
            return None
        version, identity = connection.execute(select(schema.c.version, schema.c.ledger)).one()
        if version != SCHEMA:
            raise LedgerError(
                f"{self.name}: the ledger has schema {version} and this Export Guard knows {SCHEMA}; "
                + ("upgrade Export Guard" if version > SCHEMA else "upgrade the ledger")
            )
        return str(identity)

    # --- entries ----------------------------------------------------------------------------------------

    def _record(self, connection: Connection, decision: DecisionRecord, day: date) -> str:
        export, stored = decision.export, decision.profile
        outcome = decision.verdict.outcome
        if outcome == "allow" and (decision.fingerprint is None or stored is None or export.recipient is None):
            raise LedgerError(
                f"{self.name}: only an inspected dataset for a known recipient can be recorded as allowed"
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
            connection,
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
            expires_at=None if decision.expires_at is None else _stamp(decision.expires_at),
        )
        if stored is not None:
            connection.execute(insert(stored_profile).values(seq=seq, data=stored.data))
        if outcome == "allow" and stored is not None and export.recipient is not None:
            rollups = Rollups(connection, self._key, self.name, export.recipient.group, day, keep=True)
            rollups.add(day, str(decision.fingerprint), stored.exposure)
        return decision.id

    def _append(self, connection: Connection, *, at: datetime, day: date, payload: Any, **columns: Any) -> int:
        end = connection.execute(select(head.c.seq, head.c.hash)).one()
        row: dict[str, Any] = dict.fromkeys(entry.columns.keys())
        row |= columns
        row |= {
            "seq": end.seq + 1,
            "at": _stamp(at),
            "day": day.isoformat(),
            "payload": canonical_json(payload),
            "prev_hash": end.hash,
        }
        row["hash"] = entry_hash(self._key, row)
        try:
            connection.execute(insert(entry).values(**row))
        except (UnicodeError, OverflowError) as error:
            raise LedgerError(
                f"{self.name}: a name or number does not fit the database ({type(error).__name__})"
            ) from None
        mac = head_mac(self._key, str(self._id), row["seq"], row["hash"])
        connection.execute(update(head).values(seq=row["seq"], hash=row["hash"], mac=mac))
        return int(row["seq"])

    def _decision_row(self, connection: Connection, decision_id: str) -> RowMapping | None:
        row = connection.execute(select(entry).where(entry.c.id == decision_id, entry.c.kind == "decision"))
        found = row.mappings().one_or_none()
        return None if found is None else self._checked(found)

    def _checked(self, row: RowMapping) -> RowMapping:
        if row["hash"] != entry_hash(self._key, row):
            raise LedgerError(
                f"{self.name}: entry {row['seq']} ({row['id']}) was changed; restore the ledger from a backup"
            )
        return row

    def _finished(self, connection: Connection, decision_id: str) -> bool:
        done = select(entry.c.seq).where(entry.c.decision == decision_id, entry.c.kind == "export_finished")
        return connection.execute(done.limit(1)).first() is not None

    def _recorded(self, connection: Connection, row: RowMapping) -> Recorded:
        self._checked(row)
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
            finished=self._finished(connection, row["id"]),
        )


class Turn:
    """One decision's turn on the ledger; valid inside ``with ledger.transaction(…)`` only."""

    def __init__(
        self,
        ledger: Ledger,
        connection: Connection,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        fingerprint: str,
        *,
        keep: bool,
    ) -> None:
        self._ledger = ledger
        self._connection = connection
        self._today = today
        self.history: list[PastExport] = []
        """What the recipient group already got, one past export a day (or a span of days), the oldest first."""
        self.repeat = False
        """Whether this very export was allowed before: same data, same recipients, same run."""
        if recipient_group is not None:
            begin = since if isinstance(since, date) else min(since)
            rollups = Rollups(connection, ledger._key, ledger.name, recipient_group, begin, keep=keep)
            repeated = earlier_days(connection, idempotency)
            self.repeat = bool(repeated)
            if isinstance(since, date):
                self.history = history_by_day(rollups, today, idempotency, repeated, fingerprint)
            else:
                self.history = history_by_span(rollups, since, today, idempotency, repeated, fingerprint)

    def record(self, decision: DecisionRecord) -> str:
        """Record the decision (an allowed one counts from now on). Returns its id."""
        return self._ledger._record(self._connection, decision, self._today)


def _stamp(at: datetime) -> str:
    """A moment as the ledger writes it: UTC, to the microsecond."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")
