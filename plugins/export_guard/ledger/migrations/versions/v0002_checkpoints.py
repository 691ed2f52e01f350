"""Signed checkpoints: where the chain stood at the end of each day."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, String

from export_guard.ledger.migrations.version_row import write_version

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "export_guard_checkpoint",
        Column("seq", BigInteger, primary_key=True, autoincrement=False),
        Column("day", String(10), nullable=False),
        Column("at", String(32), nullable=False),
        Column("hash", String(64), nullable=False),
        Column("previous", BigInteger, nullable=False),
        Column("public_key", String(64), nullable=False),
        Column("signature", String(128), nullable=False),
        Column("anchored_at", String(32)),
    )
    write_version(op.get_bind(), 2)
