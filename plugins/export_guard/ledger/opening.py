"""Getting to the ledger: makes its tables on first use, and opens transactions on one that can be trusted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from export_guard.errors import LedgerError
from export_guard.ledger import checkpoints, groups
from export_guard.ledger import schema as tables_of_ledger
from export_guard.ledger.anchor import Anchor
from export_guard.ledger.chain import GENESIS, head_mac
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.database import Database
from export_guard.ledger.entries import Entries
from export_guard.ledger.head import trusted_head
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.seal import Seal
from export_guard.ledger.tables import entry, head

PATIENCE = 60.0
"""Seconds that a writer waits for its turn."""

_MAKING_LOCK = 0x45474C44
"""Number of the PostgreSQL advisory lock under which the tables are made ("EGLD")."""

Head = Mapping[Any, Any]


class Opened:
    """What every use of a ledger goes through. Parameters: see :class:`export_guard.ledger.ledger.Ledger`."""

    def __init__(
        self,
        url: str,
        chain_key: bytes,
        *,
        patience: float = PATIENCE,
        anchor: str | None = None,
        earlier_keys: Sequence[bytes] = (),
    ) -> None:
        self._database = Database(url, patience)
        self._seal = Seal(self._database.file)
        self._key = chain_key
        self._earlier = tuple(earlier_keys)
        self._patience = patience
        self._anchor = None if anchor is None else Anchor(anchor)
        self._id: str | None = None

    @property
    def name(self) -> str:
        """The ledger's URL without its password."""
        return self._database.name

    @contextmanager
    def _writing(self) -> Iterator[tuple[Connection, Head]]:
        """A transaction that no other writer is in, and the head of the chain."""
        self._make()
        self._anchor_waiting()
        with self._database.writing() as connection:
            yield connection, trusted_head(connection, self._ring(), str(self._id), self.name, lock=True)

    @contextmanager
    def _reading(self) -> Iterator[tuple[Connection, Head]]:
        if not self._exists():
            raise LedgerError(f"{self.name}: there is no ledger here yet")
        with self._database.reading() as connection:
            yield connection, trusted_head(connection, self._ring(), str(self._id), self.name)

    def _entries(self, connection: Connection) -> Entries:
        return Entries(connection, self._keys(connection), str(self._id), self.name)

    def _keys(self, connection: Connection) -> ChainKeys:
        """The keys, with where the present one begins: what the (trusted) head says."""
        return self._ring(connection.scalar(select(head.c.key_since)) or 0)

    def _ring(self, since: int = 0) -> ChainKeys:
        return ChainKeys(self._key, self._earlier, since)

    # --- the tables -------------------------------------------------------------------------------------

    def _exists(self) -> bool:
        """Whether a ledger was made here. Raises ``LedgerError`` when there was one and it is gone."""
        if self._id is None and not self._database.is_there():
            self._seal.check(None)
            return False
        if self._id is None:
            with self._database.reading() as connection:
                found = self._found(connection)
            self._id = None if found is None else found.known(self.name)
        return self._id is not None

    def _make(self) -> bool:
        """Make the tables unless they are there; safe when several processes come at once."""
        making = not self._exists()
        if making:
            self._database.prepare()
            with self._database.writing() as connection:
                self._one_maker(connection)
                found = self._database_holds(connection)
                making = found is None
                self._id = self._made(connection) if found is None else found.known(self.name)
        if self._seal.read() is None:
            self._seal.write(str(self._id))
        return making

    def _made(self, connection: Connection) -> str:
        identity = tables_of_ledger.make(connection)
        nobody = groups.digest_of({})
        mac = head_mac(self._key, identity, 0, GENESIS, nobody)
        connection.execute(insert(head).values(id=1, seq=0, hash=GENESIS, groups=nobody, mac=mac))
        return identity

    def _one_maker(self, connection: Connection) -> None:
        if self._database.dialect == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_MAKING_LOCK)))

    def _database_holds(self, connection: Connection) -> tables_of_ledger.Found | None:
        self._database.refuse_airflow_tables(connection)
        return tables_of_ledger.find(connection)

    def _found(self, connection: Connection) -> tables_of_ledger.Found | None:
        """The ledger that is there, after seeing that it is the one that belongs here."""
        found = self._database_holds(connection)
        self._seal.check(None if found is None else found.ledger)
        return found

    # --- the anchor -------------------------------------------------------------------------------------

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
