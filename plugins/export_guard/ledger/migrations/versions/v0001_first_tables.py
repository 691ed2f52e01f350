"""Entries, profiles, the head of the chain, roll-ups, and the triggers that keep entries as they are."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, String, Text

revision = "0001"
down_revision = None

_APPEND_ONLY = ("export_guard_entry", "export_guard_profile", "export_guard_schema")
_REFUSAL = "the ledger is append-only"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "export_guard_schema",
        Column("version", Integer, primary_key=True, autoincrement=False),
        Column("ledger", String(32), nullable=False),
    )
    op.create_table(
        "export_guard_head",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("seq", BigInteger, nullable=False),
        Column("hash", String(64), nullable=False),
        Column("mac", String(64), nullable=False),
    )
    _entries()
    op.create_table(
        "export_guard_profile",
        Column("seq", BigInteger, ForeignKey("export_guard_entry.seq"), primary_key=True, autoincrement=False),
        Column("data", LargeBinary, nullable=False),
    )
    op.create_table(
        "export_guard_rollup",
        Column("recipient_group", Text, primary_key=True),
        Column("first", String(10), primary_key=True),
        Column("last", String(10), primary_key=True),
        Column("entries", BigInteger, nullable=False),
        Column("last_seq", BigInteger, nullable=False),
        Column("data", LargeBinary, nullable=False),
        Column("mac", String(64), nullable=False),
    )
    for statement in _triggers(op.get_bind().dialect.name):
        op.execute(statement)


def _entries() -> None:
    op.create_table(
        "export_guard_entry",
        Column("seq", BigInteger, primary_key=True, autoincrement=False),
        Column("id", String(40), nullable=False, unique=True),
        Column("kind", String(20), nullable=False),
        Column("at", String(32), nullable=False),
        Column("day", String(10), nullable=False),
        Column("decision", String(40), nullable=False),
        Column("outcome", String(8)),
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
    )
    for name, columns in {
        "window": ["recipient_group", "outcome", "day", "seq"],
        "data": ["fingerprint", "recipient", "seq"],
        "run": ["dag_id", "run_id", "seq"],
        "decision": ["decision", "kind"],
        "idempotency": ["idempotency", "outcome"],
    }.items():
        op.create_index(f"export_guard_entry_{name}", "export_guard_entry", columns)


def _triggers(dialect: str) -> list[str]:
    if dialect == "sqlite":
        return [
            f"CREATE TRIGGER {table}_no_{action} BEFORE {action} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
            for table in _APPEND_ONLY
            for action in ("update", "delete")
        ]
    return [
        "CREATE FUNCTION export_guard_refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$",
        *(
            f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION export_guard_refuse()"
            for table in _APPEND_ONLY
        ),
    ]
