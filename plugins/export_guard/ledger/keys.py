"""The secret keys of a chain, and how one takes the place of another.

When the key changes, the last entry under the old one says so. What follows is under the new key alone, so that who
has the old one can write nothing more. The head says where that was, under the new key.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from export_guard.ledger.chain import entry_hash
from export_guard.ledger.checkpoints import public_key

KIND = "key_changed"
"""Kind of the entry, and what stands in its column ``decision``."""

BEGAN = "key_began"
"""Kind of the entry after it, the first under the new key: it repeats every change there was."""

_ID_DIGITS = 16


@dataclass(frozen=True)
class ChainKeys:
    """``current`` holds for what follows entry ``since``, and one of the ``earlier`` for each entry up to it."""

    current: bytes = field(repr=False)
    earlier: tuple[bytes, ...] = field(default=(), repr=False)
    since: int = 0

    def fits(self, row: Mapping[Any, Any]) -> bool:
        """Whether an entry is what was written."""
        keys = (self.current,) if row["seq"] > self.since else self.earlier
        return any(row["hash"] == entry_hash(key, row) for key in keys)

    @property
    def public(self) -> list[str]:
        """The public keys (hex) that checkpoints may be signed with."""
        return [public_key(key) for key in (self.current, *self.earlier)]


@dataclass(frozen=True)
class KeyChange:
    """On a day (UTC) one key took the place of another; both by their :func:`key_id`."""

    day: date
    before: str
    after: str


def key_id(chain_key: bytes) -> str:
    """A name for a key that tells nothing about it: the beginning of its public key."""
    return public_key(chain_key)[:_ID_DIGITS]


def change(before: bytes, after: bytes, at: datetime) -> KeyChange:
    """That one chain key takes the place of another."""
    return KeyChange(at.astimezone(UTC).date(), key_id(before), key_id(after))


def new_id() -> str:
    """Id of the entry of a change."""
    return f"k-{uuid.uuid4().hex}"
