"""The chain: every entry carries a keyed hash over itself and over the hash of the entry before it.

Keyed BLAKE2b (RFC 7693) over canonical JSON. Without the key nobody can change an entry, take one out or
swap two and make the hashes fit again. The head row does the same for the end of the chain.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from sqlalchemy import RowMapping

Row = Mapping[str, Any] | RowMapping
"""A row by column name, as it is in the database or about to be."""

GENESIS = "0" * 64
"""What the first entry has for the hash of the entry before it."""

HASHED = (
    "seq",
    "id",
    "kind",
    "at",
    "day",
    "decision",
    "outcome",
    "recipient_group",
    "recipient",
    "endpoint",
    "fingerprint",
    "idempotency",
    "dag_id",
    "run_id",
    "task_id",
    "expires_at",
    "payload",
    "prev_hash",
)
"""The columns of an entry that its hash covers: all but the hash itself."""


def canonical_json(value: Any) -> str:
    """One text for one value: sorted keys, no blanks, ASCII only, no NaN."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False)


def plain(value: Any) -> Any:
    """Dataclasses, dates and sets as what JSON knows."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, date):  # a datetime is a date, too
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(plain(item) for item in value)
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def entry_hash(key: bytes, row: Row) -> str:
    """Hash of an entry (hex)."""
    return _keyed(key, b"entry", [row[column] for column in HASHED])


def head_mac(key: bytes, ledger: str, seq: int, last_hash: str, groups: str | None, key_since: int = 0) -> str:
    """Keyed hash (hex) over how many entries there are, how they end, and the digest over all recipient groups.

    ``groups`` is ``None`` in ledgers from before there was such a digest, ``key_since`` 0 where the key never changed.
    """
    fields = [ledger, seq, last_hash, *([] if groups is None else [groups]), *([key_since] if key_since else [])]
    return _keyed(key, b"head", fields)


def rollup_mac(key: bytes, row: Row) -> str:
    """Keyed hash (hex) over a roll-up."""
    fields = [row[c] for c in ("recipient_group", "first", "last", "entries", "last_seq")]
    return _keyed(key, b"rollup", [*fields, digest(row["data"])])


def everybody_mac(key: bytes, row: Row) -> str:
    """Keyed hash (hex) over what all recipient groups got in some days."""
    fields = [row[c] for c in ("first", "last", "entries", "last_seq")]
    return _keyed(key, b"everybody", [*fields, digest(row["data"])])


def digest(data: bytes) -> str:
    """BLAKE2b-256 (hex) of bytes that a keyed hash then covers."""
    return hashlib.blake2b(data, digest_size=32).hexdigest()


def profile_digest(payload: str) -> str | None:
    """Digest of the profile that a decision was recorded with, from its payload; ``None``: it has none."""
    return cast("str | None", json.loads(payload).get("profile_digest"))


def _keyed(key: bytes, what: bytes, fields: list[Any]) -> str:
    text = json.dumps(fields, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    return hashlib.blake2b(text, key=key, digest_size=32, person=what).hexdigest()
