"""The tables of the ledger as they are now. How they got there, and their triggers: ``migrations``.

Dates and times are ISO 8601 text in UTC: they sort as they read, are the same in every database, and go
into the hash of the row as they are stored.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    select,
)

SCHEMA = 5
"""Version of the tables below: the number of the newest step in ``migrations``."""

metadata = MetaData()

schema = Table(
    "export_guard_schema",
    metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("ledger", String(32), nullable=False, doc="identity of this ledger, drawn when it was made"),
)

head = Table(
    "export_guard_head",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False, doc="number of entries, and the number of the last one"),
    Column("hash", String(64), nullable=False, doc="hash of the last entry"),
    Column("mac", String(64), nullable=False, doc="keyed hash over the rest, so that a cut tail cannot be hidden"),
    Column("groups", String(64), doc="digest over all recipient groups"),
    Column("key_since", BigInteger, nullable=False, server_default="0", doc="entry with which the key last changed"),
)

entry = Table(
    "export_guard_entry",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("id", String(40), nullable=False, unique=True),
    Column("kind", String(20), nullable=False),
    Column("at", String(32), nullable=False),
    Column("day", String(10), nullable=False),
    Column("decision", String(40), nullable=False, doc="the decision an event belongs to; a decision's own id"),
    Column("outcome", String(8), doc="allow, hold, block; released of an event that gives an allowed export back"),
    Column("recipient_group", Text),
    Column("recipient", Text),
    Column("endpoint", Text),
    Column("fingerprint", String(64)),
    Column("idempotency", String(64)),
    Column("dag_id", Text),
    Column("run_id", Text),
    Column("task_id", Text),
    Column("expires_at", String(32)),
    Column("payload", Text, nullable=False),
    Column("prev_hash", String(64), nullable=False),
    Column("hash", String(64), nullable=False),
    Index("export_guard_entry_window", "recipient_group", "outcome", "day", "seq"),
    Index("export_guard_entry_outcome", "outcome", "day", "seq"),
    Index("export_guard_entry_data", "fingerprint", "recipient", "seq"),
    Index("export_guard_entry_run", "dag_id", "run_id", "seq"),
    Index("export_guard_entry_decision", "decision", "kind"),
    Index("export_guard_entry_idempotency", "idempotency", "outcome"),
)

stored_profile = Table(
    "export_guard_profile",
    metadata,
    Column("seq", BigInteger, ForeignKey("export_guard_entry.seq"), primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False, doc="see export_guard.ledger.packing; hashed into the entry"),
)

WITH_PROFILE = select(entry, stored_profile.c.data).outerjoin(stored_profile, stored_profile.c.seq == entry.c.seq)
"""Every entry with the profile that it was recorded with, where there is one."""

rollup = Table(
    "export_guard_rollup",
    metadata,
    Column("recipient_group", Text, primary_key=True),
    Column("first", String(10), primary_key=True),
    Column("last", String(10), primary_key=True),
    Column("entries", BigInteger, nullable=False, doc="allowed decisions of these days that are merged in"),
    Column("last_seq", BigInteger, nullable=False, doc="the newest of them"),
    Column("data", LargeBinary, nullable=False, doc="their exposures united, see export_guard.ledger.packing"),
    Column("mac", String(64), nullable=False, doc="keyed hash over the row: a roll-up is derived, but trusted"),
)

everybody = Table(
    "export_guard_everybody",
    metadata,
    Column("first", String(10), primary_key=True),
    Column("last", String(10), primary_key=True),
    Column("entries", BigInteger, nullable=False, doc="allowed decisions of these days that are merged in"),
    Column("last_seq", BigInteger, nullable=False, doc="the newest of them"),
    Column("data", LargeBinary, nullable=False, doc="their subjects united, see export_guard.ledger.packing"),
    Column("mac", String(64), nullable=False, doc="keyed hash over the row"),
)
"""What all recipient groups got. Derived, and behind the entries until a decision asks for it."""

group = Table(
    "export_guard_group",
    metadata,
    Column("recipient_group", Text, primary_key=True),
    Column("entries", BigInteger, nullable=False, doc="exports that it was charged with, released ones left out"),
    Column("last_seq", BigInteger, nullable=False, doc="the newest entry about them; see export_guard.ledger.groups"),
)

open_export = Table(
    "export_guard_open",
    metadata,
    Column("decision", String(40), primary_key=True),
    Column("recipient_group", Text, nullable=False),
    Column("expires_at", String(32), nullable=False),
    Index("export_guard_open_due", "recipient_group", "expires_at"),
)
"""Allowed exports whose start will be on record and is not yet. Only a list of where to look: entries decide."""

checkpoint = Table(
    "export_guard_checkpoint",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False, doc="the last entry that it is about"),
    Column("day", String(10), nullable=False, doc="day of that entry"),
    Column("at", String(32), nullable=False, doc="when it was signed"),
    Column("hash", String(64), nullable=False, doc="hash of that entry"),
    Column("previous", BigInteger, nullable=False, doc="the checkpoint before it; 0: it is the first"),
    Column("public_key", String(64), nullable=False),
    Column("signature", String(128), nullable=False, doc="Ed25519 over all of the above and the ledger's identity"),
    Column("anchored_at", String(32), doc="when it was written to the anchor; not signed"),
)
