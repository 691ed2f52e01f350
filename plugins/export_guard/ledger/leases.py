"""A lease on an export while it runs: a second try of it waits, or gives up, while the first is still alive.

The lease is the operating system's or the server's, not a row: it ends with the process that holds it, however
that ends. On SQLite it is a lock on a file beside the ledger (``flock``), on PostgreSQL an advisory lock in a
transaction that stays open (it works behind a pooler, and holds no snapshot).
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection, text

from export_guard.errors import LedgerError
from export_guard.ledger.database import Database

_LOOK_SECONDS = 0.2

_KEEP_ALIVE = ("tcp_keepalives_idle = 30", "tcp_keepalives_interval = 10", "tcp_keepalives_count = 3")
"""After about a minute the server gives up a client whose machine has vanished."""


class Lease:
    """The right to run one export, until :meth:`end` or the end of the process."""

    _mine: ClassVar[dict[str, Lease]] = {}
    """What this process holds: its own next try (``dag.test()``) takes over instead of waiting for itself."""

    def __init__(self, what: str, end: Callable[[], None]) -> None:
        self._what = what
        self._end: Callable[[], None] | None = end
        Lease._mine[what] = self

    @classmethod
    def take(cls, database: Database, what: str, patience: float) -> Lease:
        """Wait up to ``patience`` seconds for the right to run ``what``. Raises ``LedgerError`` when it runs still."""
        name = f"{database.name} {what}"
        held = cls._mine.get(name)
        if held is not None:
            held.end()
        end = _on_file(database.file, what, patience) if database.file else _on_server(database, what, patience)
        if end is None:
            raise LedgerError(
                f"{database.name}: another try of this export is still running; wait until it has ended, or end it"
            )
        return cls(name, end)

    def end(self) -> None:
        """Let others run it. May be called again."""
        if self._end is not None:
            end, self._end = self._end, None
            if Lease._mine.get(self._what) is self:
                del Lease._mine[self._what]
            end()


def _on_file(ledger: str, what: str, patience: float) -> Callable[[], None] | None:
    folder = Path(f"{ledger}.running")
    path = folder / what
    deadline = time.monotonic() + patience
    try:
        folder.mkdir(exist_ok=True)
        while True:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o660)
            if _locked(descriptor, path):
                return lambda: _let_go(descriptor, path)
            os.close(descriptor)
            if time.monotonic() > deadline:
                return None
            time.sleep(_LOOK_SECONDS)
    except OSError as error:
        raise LedgerError(f"{path}: cannot be locked while the export runs ({error.strerror})") from None


def _locked(descriptor: int, path: Path) -> bool:
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    try:  # the holder before us may have removed the file between our opening and locking it
        return os.path.samestat(os.fstat(descriptor), os.stat(path))
    except FileNotFoundError:
        return False


def _let_go(descriptor: int, path: Path) -> None:
    path.unlink(missing_ok=True)
    os.close(descriptor)


def _on_server(database: Database, what: str, patience: float) -> Callable[[], None] | None:
    number = int.from_bytes(hashlib.blake2b(what.encode(), digest_size=8).digest(), "big", signed=True)
    connection = database.connected()
    deadline = time.monotonic() + patience
    with database.explained("lock"):
        for setting in (*_KEEP_ALIVE, "idle_in_transaction_session_timeout = 0"):
            connection.execute(text(f"SET LOCAL {setting}"))
        while not connection.scalar(text("SELECT pg_try_advisory_xact_lock(:number)"), {"number": number}):
            if time.monotonic() > deadline:
                _hang_up(connection)
                return None
            time.sleep(_LOOK_SECONDS)
    return lambda: _hang_up(connection)


def _hang_up(connection: Connection) -> None:
    """End the transaction. That the server has already ended it is what was wanted."""
    connection.invalidate()
    connection.close()
