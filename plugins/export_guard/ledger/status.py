"""What can be said about a ledger at a glance."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from export_guard.ledger.checkpoints import public_key
from export_guard.ledger.head import head_fits, read_head
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.schema import Found
from export_guard.ledger.tables import SCHEMA, checkpoint, entry


@dataclass(frozen=True)
class Status:
    """A ledger at a glance. ``schema`` is ``None`` where there is none, ``known`` the version that is supported.

    ``key_fits`` says whether the end of the chain was written with the key that was given. ``last`` is when the last
    entry was made (ISO 8601, UTC). ``signed`` is the last entry under a checkpoint, ``anchored`` the last under one
    that is in the anchor (0: none); ``public_key`` (hex) checks their signatures. ``earlier_key_fits``: the key was not
    changed in the ledger yet.
    """

    name: str
    schema: int | None = None
    known: int = SCHEMA
    ledger: str | None = None
    entries: int = 0
    last: str | None = None
    key_fits: bool = False
    signed: int = 0
    anchored: int = 0
    public_key: str | None = None
    earlier_key_fits: bool = False


def looked_at(connection: Connection, keys: ChainKeys, name: str, found: Found | None) -> Status:
    """The status of what was found."""
    if found is None:
        return Status(name)
    end = read_head(connection, found.version)
    last = connection.scalar(select(entry.c.at).order_by(entry.c.seq.desc()).limit(1))
    signed = anchored = 0
    if found.version == SCHEMA:
        signed = connection.scalar(select(func.max(checkpoint.c.seq))) or 0
        kept = select(func.max(checkpoint.c.seq)).where(checkpoint.c.anchored_at.is_not(None))
        anchored = connection.scalar(kept) or 0
    return Status(
        name=name,
        schema=found.version,
        ledger=found.ledger,
        entries=0 if end is None else int(end["seq"]),
        last=last,
        key_fits=end is not None and head_fits(keys.current, found.ledger, end),
        signed=signed,
        anchored=anchored,
        public_key=public_key(keys.current),
        earlier_key_fits=end is not None and any(head_fits(key, found.ledger, end) for key in keys.earlier),
    )
