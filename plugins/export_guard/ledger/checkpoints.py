"""Checkpoints: where the chain stood at the end of a day, signed, and kept where the database cannot write.

The chain shows what was changed within it. What it cannot show is that it was longer: somebody who puts back an
older copy of the whole database puts back its head, too. A signed checkpoint in another place does. Ed25519
(RFC 8032): who has the public key can check a checkpoint without being able to make one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from sqlalchemy import Connection, func, insert, select, update

from export_guard.ledger.chain import canonical_json
from export_guard.ledger.tables import checkpoint, entry

_FORMAT = "export-guard checkpoint 1"


@dataclass(frozen=True)
class Checkpoint:
    """The chain of one ledger up to and with entry ``seq``. ``day`` and ``at`` are ISO 8601 in UTC, the rest is hex.

    ``previous`` is the entry of the checkpoint before it (0: none).
    """

    ledger: str
    seq: int
    day: str
    at: str
    hash: str
    previous: int
    public_key: str
    signature: str = ""

    def signed(self, key: Ed25519PrivateKey) -> Checkpoint:
        """The same with its signature."""
        return Checkpoint(**{**vars(self), "signature": key.sign(self._content()).hex()})

    def genuine(self, public_keys: Iterable[str]) -> bool:
        """Whether one of these keys (hex) signed it."""
        try:
            key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(self.public_key))
            key.verify(bytes.fromhex(self.signature), self._content())
        except (InvalidSignature, ValueError):
            return False
        return self.public_key in set(public_keys)

    def to_json(self) -> str:
        """As it is anchored."""
        return canonical_json({"format": _FORMAT, **vars(self)})

    def _content(self) -> bytes:
        fields = {name: value for name, value in vars(self).items() if name != "signature"}
        return canonical_json({"format": _FORMAT, **fields}).encode("ascii")


def signing_key(chain_key: bytes) -> Ed25519PrivateKey:
    """The private key that goes with a chain key."""
    seed = hashlib.blake2b(b"checkpoint", key=chain_key, digest_size=32, person=b"export-ed25519").digest()
    return Ed25519PrivateKey.from_private_bytes(seed)


def public_key(chain_key: bytes) -> str:
    """What checks its signatures (hex)."""
    return signing_key(chain_key).public_key().public_bytes_raw().hex()


def from_fields(fields: Mapping[str, Any]) -> Checkpoint | None:
    """A checkpoint from what was read; ``None`` for anything else."""
    names = Checkpoint.__dataclass_fields__
    try:
        found = Checkpoint(**{name: fields[name] for name in names})
    except (KeyError, TypeError):
        return None
    texts = (value for name, value in vars(found).items() if name not in ("seq", "previous"))
    whole = isinstance(found.seq, int) and isinstance(found.previous, int) and all(isinstance(t, str) for t in texts)
    return found if whole else None


def read(connection: Connection, ledger: str) -> list[Checkpoint]:
    """The checkpoints in the database, the oldest first."""
    rows = connection.execute(select(checkpoint).order_by(checkpoint.c.seq)).mappings()
    return [Checkpoint(ledger, **{name: row[name] for name in row if name != "anchored_at"}) for row in rows]


def write(connection: Connection, chain_key: bytes, ledger: str, at: datetime) -> Checkpoint | None:
    """Sign where the chain stands now; ``None`` where nothing was added since the checkpoint before."""
    previous = connection.scalar(select(func.max(checkpoint.c.seq))) or 0
    last = connection.execute(
        select(entry.c.seq, entry.c.day, entry.c.hash).order_by(entry.c.seq.desc()).limit(1)
    ).one_or_none()
    if last is None or last.seq == previous:
        return None
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    unsigned = Checkpoint(ledger, last.seq, last.day, moment, last.hash, previous, public_key(chain_key))
    made = unsigned.signed(signing_key(chain_key))
    fields = {name: value for name, value in vars(made).items() if name != "ledger"}
    connection.execute(insert(checkpoint).values(**fields))
    return made


def waiting(connection: Connection, ledger: str) -> list[Checkpoint]:
    """Checkpoints that were not anchored yet."""
    pending = connection.scalars(select(checkpoint.c.seq).where(checkpoint.c.anchored_at.is_(None)))
    wanted = set(pending)
    return [made for made in read(connection, ledger) if made.seq in wanted] if wanted else []


def note_anchored(connection: Connection, done: Iterable[Checkpoint], at: datetime) -> None:
    """Remember that they are in the anchor."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    for made in done:
        connection.execute(update(checkpoint).where(checkpoint.c.seq == made.seq).values(anchored_at=moment))


def problems(
    here: list[Checkpoint], anchored: list[Checkpoint], public_keys: Iterable[str], ledger: str, unknown_up_to: int
) -> Iterator[str]:
    """What does not fit among the checkpoints themselves; see ``verify`` for what they say about the entries.

    Those up to entry ``unknown_up_to`` were signed with a key that is not there, so their signatures are not checked.
    """
    keys = set(public_keys)
    before = 0
    for made in here:
        if made.seq > unknown_up_to and not made.genuine(keys):
            yield f"the checkpoint at entry {made.seq} was edited: its signature does not fit"
        elif made.previous != before:
            yield f"the checkpoint at entry {made.previous} was removed"
        before = made.seq
    known = {made.seq: made for made in here}
    for made in anchored:
        if made.ledger != ledger or (made.seq > unknown_up_to and not made.genuine(keys)):
            yield f"the anchored checkpoint at entry {made.seq} is none of this ledger, or was edited"
        elif made.seq not in known:
            yield f"the checkpoint at entry {made.seq} is anchored and was removed from the database"
