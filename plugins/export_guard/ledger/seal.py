"""A small file beside a SQLite ledger that says which ledger belongs there.

Without it a deleted or swapped ledger file would look like a first use: SQLite makes an empty database,
and every window would start at nothing. With it the guard notices, and holds.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from export_guard.errors import LedgerError


class Seal:
    """The seal of the ledger in ``file``, kept in ``<file>.seal``. For a ledger on a server there is none."""

    def __init__(self, file: str | None) -> None:
        self._path = None if file is None else Path(f"{file}.seal")

    def read(self) -> str | None:
        """Identity of the ledger that belongs here; ``None`` where none was made yet. Raises ``LedgerError``."""
        if self._path is None:
            return None
        try:
            return self._path.read_text(encoding="ascii").strip() or None
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise LedgerError(f"{self._path}: the seal of the ledger cannot be read ({type(error).__name__})") from None

    def write(self, ledger: str) -> None:
        """Note which ledger was made here. Raises ``LedgerError``."""
        if self._path is None:
            return
        draft = self._path.with_name(f"{self._path.name}.{secrets.token_hex(4)}")
        try:
            draft.write_text(ledger + "\n", encoding="ascii")
            os.replace(draft, self._path)
        except OSError as error:
            raise LedgerError(f"{self._path}: the seal of the ledger cannot be written ({error.strerror})") from None

    def check(self, ledger: str | None) -> None:
        """Raise ``LedgerError`` when a ledger was made here and this is not it (``None``: nothing is there)."""
        expected = self.read()
        if expected is None or expected == ledger:
            return
        state = "is gone or empty" if ledger is None else "was replaced by another one"
        raise LedgerError(
            f"{str(self._path).removesuffix('.seal')}: the ledger {state}, so what already left is not known. "
            f"Restore it from a backup; to begin anew on purpose, remove {self._path}"
        )
