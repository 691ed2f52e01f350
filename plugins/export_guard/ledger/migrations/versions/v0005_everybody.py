"""What all recipient groups got together, in days and blocks of days."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, LargeBinary, String

from export_guard.ledger.migrations.version_row import write_version

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table; it is filled by decisions that look at all recipients."""
    op.create_table(
        "export_guard_everybody",
        Column("first", String(10), primary_key=True),
        Column("last", String(10), primary_key=True),
        Column("entries", BigInteger, nullable=False),
        Column("last_seq", BigInteger, nullable=False),
        Column("data", LargeBinary, nullable=False),
        Column("mac", String(64), nullable=False),
    )
    op.create_index("export_guard_entry_outcome", "export_guard_entry", ["outcome", "day", "seq"])
    write_version(op.get_bind(), 5)
