"""The ledger: read what left, decide, record, all at once or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select

from export_guard.errors import LedgerError
from export_guard.ledger import checkpoints, packing
from export_guard.ledger import schema as tables_of_ledger
from export_guard.ledger.anchor import Anchor
from export_guard.ledger.chain import GENESIS, head_mac
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.database import Database
from export_guard.ledger.entries import Entries
from export_guard.ledger.past import PastDecision, Released, past
from export_guard.ledger.record import DecisionRecord, EventKind, Recorded
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.seal import Seal
from export_guard.ledger.status import Status, looked_at
from export_guard.ledger.tables import SCHEMA, entry, head, stored_profile
from export_guard.ledger.verify import Problem, chain_problems, problems
from export_guard.ledger.window import earlier_days, groups_since, history_by_day, history_by_span
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
    anchor:
        Where signed checkpoints are kept outside of the database: a folder or an fsspec URL (``None``: nowhere).
    """

    def __init__(self, url: str, chain_key: bytes, *, patience: float = PATIENCE, anchor: str | None = None) -> None:
        self._database = Database(url, patience)
        self._seal = Seal(self._database.file)
        self._key = chain_key
        self._anchor = None if anchor is None else Anchor(anchor)
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
        everywhere: bool = False,
    ) -> Iterator[Turn]:
        """Hold the ledger for one decision: read ``history``, decide, ``record``; others wait.

        ``since`` is the first day (inclusive, UTC) to look back to. Given several days, they are the days on
        which windows begin, and the history comes in few spans between them instead of day by day: the same
        counts, but no longer a union over each day for each rule. ``fingerprint`` is that of the data being
        decided: its rows and bytes do not count as history. ``everywhere`` adds what other groups got, marked
        ``elsewhere``.
        What was recorded is kept when the block ends without an exception.
        """
        with self._writing() as connection:
            yield Turn(
                self,
                connection,
                recipient_group,
                since,
                idempotency,
                today,
                fingerprint,
                keep=True,
                everywhere=everywhere,
            )

    @contextmanager
    def peek(
        self,
        recipient_group: str | None,
        since: date | Sequence[date],
        idempotency: str,
        today: date,
        *,
        fingerprint: str = "",
        everywhere: bool = False,
    ) -> Iterator[Turn | None]:
        """Like :meth:`transaction` without writing anything; ``None`` where no ledger was made yet."""
        if not self._exists():
            yield None
            return
        with self._reading() as connection:
            yield Turn(
                self,
                connection,
                recipient_group,
                since,
                idempotency,
                today,
                fingerprint,
                keep=False,
                everywhere=everywhere,
            )

    def record(self, decision: DecisionRecord) -> str:
        """Record a decision that no history was needed for (a doubt). Returns its id."""
        with self._writing() as connection:
            return self._entries(connection).record(decision, decision.decided_at.astimezone(UTC).date())

    def append_event(
        self, kind: EventKind, decision_id: str, at: datetime, details: Mapping[str, Any] | None = None
    ) -> str:
        """Record what became of an allowed export. Returns the id of the event.

        An export that finished is done: a second start or finish raises :class:`LedgerError`.
        """
        with self._writing() as connection:
            return self._entries(connection).event(kind, decision_id, at, details or {})

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
            entries = self._entries(connection)
            return [entries.recorded(row) for row in rows]

    def profile(self, decision_id: str) -> Profile | None:
        """The profile that a decision was recorded with; ``None`` where the data could not be inspected."""
        with self._reading() as connection:
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
        with self._reading() as connection:
            yield from past(connection, self._entries(connection), self.name)

    # --- making, looking after, proving -----------------------------------------------------------------

    def init(self) -> bool:
        """Make the ledger unless there is one. Returns whether it was made now."""
        return self._make()

    def upgrade(self) -> int | None:
        """Bring a ledger of an older Export Guard up to date. Returns the version it had; ``None``: up to date.

        What does not verify is left alone: an upgrade must not make the marks of a change disappear.
        """
        if not self._database.is_there():
            self._seal.check(None)
            raise LedgerError(f"{self.name}: there is no ledger here")
        with self._database.writing() as connection:
            self._one_maker(connection)
            found = self._found(connection)
            self._seal.check(None if found is None else found.ledger)
            if found is None:
                raise LedgerError(f"{self.name}: there is no ledger here")
            if found.version == SCHEMA:
                return None
            self._id = found.ledger
            if found.version < SCHEMA:
                self._refuse_unverified(connection)
            tables_of_ledger.bring_up_to_date(connection, found, self.name)
            checkpoints.write(connection, self._key, found.ledger, datetime.now(UTC))
            return found.version

    def status(self) -> Status:
        """What can be said about the ledger without reading all of it. Never raises for another key or version."""
        if not self._database.is_there():
            self._seal.check(None)
            return Status(self.name)
        with self._database.reading() as connection:
            found = self._found(connection)
            self._seal.check(None if found is None else found.ledger)
            return looked_at(connection, self._key, self.name, found)

    def checkpoint(self, at: datetime) -> Checkpoint | None:
        """Sign where the chain stands now, and anchor it. ``None``: nothing was added since the one before."""
        with self._writing() as connection:
            made = checkpoints.write(connection, self._key, str(self._id), at)
        self._anchor_waiting()
        return made

    def verify(self) -> list[Problem]:
        """Everything that was edited, removed, reordered, added or cut off since it was written."""
        with self._database.reading() as connection:
            found = self._found(connection)
            self._seal.check(None if found is None else found.ledger)
            if found is None:
                raise LedgerError(f"{self.name}: there is no ledger here")
            self._id = found.known(self.name)
            anchored = [] if self._anchor is None else self._anchor.read(self._id)
            return problems(connection, self._key, self._id, anchored, anchor=self._anchor is not None)

    def _refuse_unverified(self, connection: Connection) -> None:
        found = chain_problems(connection, self._key, str(self._id))
        if found:
            raise LedgerError(
                f"{self.name}: not upgraded, because it does not verify ({found[0]}"
                f"{f', and {len(found) - 1} more' if found[1:] else ''}); restore it from a backup first"
            )

    def _anchor_waiting(self) -> None:
        """Write checkpoints to the anchor that are not there yet; where that fails, nothing is decided."""
        if self._anchor is None:
            return
        with self._database.reading() as connection:
            waiting = checkpoints.waiting(connection, str(self._id))
        if waiting:
            self._refuse_replaced(self._anchor.newest(str(self._id)))
            self._anchor.add(waiting)
            with self._database.writing() as connection:
                checkpoints.note_anchored(connection, waiting, datetime.now(UTC))

    def _refuse_replaced(self, newest: Checkpoint | None) -> None:
        """Raise ``LedgerError`` when the ledger no longer holds what was anchored last."""
        if newest is None:
            return
        with self._database.reading() as connection:
            held = connection.scalar(select(entry.c.hash).where(entry.c.seq == newest.seq))
        if held != newest.hash:
            raise LedgerError(
                f"{self.name}: entry {newest.seq} is not the one that was anchored on {newest.at[:10]}: an older copy "
                "of the ledger was put back, or its end was cut off; run `export-guard ledger verify`, and restore the "
                "newest copy"
            )

    # --- transactions -----------------------------------------------------------------------------------

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._make()
        self._anchor_waiting()
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

    # --- making and upgrading the tables ----------------------------------------------------------------

    def _exists(self) -> bool:
        """Whether a ledger was made here. Raises ``LedgerError`` when there was one and it is gone."""
        if self._id is None and not self._database.is_there():
            self._seal.check(None)
            return False
        if self._id is None:
            with self._database.reading() as connection:
                found = self._found(connection)
            self._seal.check(None if found is None else found.ledger)
            self._id = None if found is None else found.known(self.name)
        return self._id is not None

    def _make(self) -> bool:
        """Make the tables unless they are there; safe when several processes come at once."""
        making = not self._exists()
        if making:
            self._database.prepare()
            with self._database.writing() as connection:
                self._one_maker(connection)
                found = self._found(connection)
                making = found is None
                self._id = self._made(connection) if found is None else found.known(self.name)
        if self._seal.read() is None:
            self._seal.write(str(self._id))
        return making

    def _made(self, connection: Connection) -> str:
        identity = tables_of_ledger.make(connection)
        mac = head_mac(self._key, identity, 0, GENESIS)
        connection.execute(insert(head).values(id=1, seq=0, hash=GENESIS, mac=mac))
        return identity

    def _one_maker(self, connection: Connection) -> None:
        if self._database.dialect == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_MAKING_LOCK)))

    def _found(self, connection: Connection) -> tables_of_ledger.Found | None:
        self._database.refuse_airflow_tables(connection)
        return tables_of_ledger.find(connection)

    def _entries(self, connection: Connection) -> Entries:
        return Entries(connection, self._key, str(self._id), self.name)


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
        everywhere: bool,
    ) -> None:
        self._ledger = ledger
        self._connection = connection
        self._today = today
        self.history: list[PastExport] = []
        """What the recipient group already got, one past export a day (or a span of days), the oldest first."""
        self.repeat = False
        """Whether this very export was allowed before: same data, same recipients, same run."""
        repeated: set[date] = set()
        if recipient_group is not None:
            repeated = earlier_days(connection, idempotency)
            self.repeat = bool(repeated)
            self.history = self._got(recipient_group, since, idempotency, repeated, fingerprint, keep=keep)
        if everywhere:
            first = since if isinstance(since, date) else min(since)
            for group in groups_since(connection, first):
                if group != recipient_group:
                    got = self._got(group, since, idempotency, set(), "", keep=keep)
                    self.history += [replace(past, elsewhere=True) for past in got]

    def _got(
        self,
        group: str,
        since: date | Sequence[date],
        idempotency: str,
        repeated: set[date],
        fingerprint: str,
        *,
        keep: bool,
    ) -> list[PastExport]:
        """What one group got, the oldest first."""
        begin = since if isinstance(since, date) else min(since)
        rollups = Rollups(self._connection, self._ledger._key, self._ledger.name, group, begin, keep=keep)
        if isinstance(since, date):
            return history_by_day(rollups, self._today, idempotency, repeated, fingerprint)
        return history_by_span(rollups, since, self._today, idempotency, repeated, fingerprint)

    def record(self, decision: DecisionRecord) -> str:
        """Record the decision (an allowed one counts from now on). Returns its id."""
        return self._ledger._entries(self._connection).record(decision, self._today)
