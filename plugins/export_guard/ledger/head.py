"""The head of the chain: how many entries there are, how they end, and the digest over all recipient groups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from export_guard.errors import LedgerError
from export_guard.ledger import groups
from export_guard.ledger.chain import GENESIS, head_mac
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.tables import entry, head

_WITH_GROUPS = 3
"""The version from which the head covers the recipient groups."""

_WITH_KEYS = 4
"""The version from which the head knows where the key changed."""

_REPAIR = "run `export-guard ledger verify` and restore the ledger from a backup"


def read_head(connection: Connection, version: int) -> dict[str, Any] | None:
    """The head of a ledger of any version that was ever made; ``None``: it is gone."""
    columns: list[Any] = [head.c.seq, head.c.hash, head.c.mac]
    columns += [head.c.groups] if version >= _WITH_GROUPS else []
    columns += [head.c.key_since] if version >= _WITH_KEYS else []
    row = connection.execute(select(*columns)).mappings().one_or_none()
    return None if row is None else {"groups": None, "key_since": 0, **row}


def head_fits(key: bytes, ledger: str, row: Mapping[str, Any]) -> bool:
    """Whether the head was written with this key and not changed since."""
    return bool(row["mac"] == head_mac(key, ledger, row["seq"], row["hash"], row["groups"], row["key_since"]))


def trusted_head(
    connection: Connection, keys: ChainKeys, ledger: str, name: str, *, lock: bool = False
) -> dict[str, Any]:
    """The head, after seeing that it is genuine and that the last entry is the one it knows.

    With ``lock``, others that write wait until this transaction ends (PostgreSQL; SQLite needs no lock on a row).
    Raises ``LedgerError``.
    """
    found = connection.execute(select(head).with_for_update() if lock else select(head)).mappings().one_or_none()
    row: dict[str, Any] | None = None if found is None else {str(name): value for name, value in found.items()}
    if row is not None and any(head_fits(key, ledger, row) for key in keys.earlier):
        raise LedgerError(
            f"{name}: the ledger is still under an earlier secret key; run `export-guard ledger rotate-key` once"
        )
    if row is None or row["groups"] is None or not head_fits(keys.current, ledger, row):
        raise LedgerError(
            f"{name}: the ledger was written with another secret key, or the head of its chain was changed; set the "
            "key it was made with (EXPORT_GUARD_KEY or EXPORT_GUARD_KEY_FILE)"
        )
    last = connection.execute(select(entry.c.seq, entry.c.hash).order_by(entry.c.seq.desc()).limit(1)).one_or_none()
    if (row["seq"], row["hash"]) != ((0, GENESIS) if last is None else tuple(last)):
        there = 0 if last is None else last.seq
        raise LedgerError(f"{name}: entry {row['seq']} was written last and entry {there} is there; {_REPAIR}")
    return row


def trusted_groups(connection: Connection, row: Mapping[Any, Any], name: str) -> dict[str, groups.State]:
    """The state of every recipient group, after seeing that it is what the (trusted) head covers."""
    states = groups.read(connection)
    if groups.digest_of(states) != row["groups"]:
        raise LedgerError(f"{name}: what the recipients got was changed; {_REPAIR}")
    return states


def refuse_gaps(connection: Connection, row: Mapping[str, Any], since: int, name: str) -> None:
    """Raise ``LedgerError`` when an entry after ``since`` was removed: it might have revoked what came before."""
    there = connection.scalar(select(func.count()).select_from(entry).where(entry.c.seq >= since))
    if there != row["seq"] - since + 1:
        raise LedgerError(f"{name}: entries after entry {since} were removed; {_REPAIR}")
