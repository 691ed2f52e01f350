"""What each recipient group got as one trusted number, and the allowed exports that have not started yet."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, String, Text

from export_guard.ledger.migrations.version_row import write_version

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables. The numbers, and the keyed hash over them, are filled in by the caller, who has the key."""
    op.create_table(
        "export_guard_group",
        Column("recipient_group", Text, primary_key=True),
        Column("entries", BigInteger, nullable=False),
        Column("last_seq", BigInteger, nullable=False),
    )
    op.create_table(
        "export_guard_open",
        Column("decision", String(40), primary_key=True),
        Column("recipient_group", Text, nullable=False),
        Column("expires_at", String(32), nullable=False),
    )
    op.create_index("export_guard_open_due", "export_guard_open", ["recipient_group", "expires_at"])
    op.add_column("export_guard_head", Column("groups", String(64)))
    write_version(op.get_bind(), 3)
