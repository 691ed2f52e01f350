"""From which entry on the present secret key holds."""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column

from export_guard.ledger.migrations.version_row import write_version

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column. Zero: the key never changed."""
    op.add_column("export_guard_head", Column("key_since", BigInteger, nullable=False, server_default="0"))
    write_version(op.get_bind(), 4)
