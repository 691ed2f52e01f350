"""Run by Alembic for each command: the steps go through the connection, and the transaction, of the caller."""

from __future__ import annotations

from alembic import context

from export_guard.ledger.schema import VERSION_TABLE
from export_guard.ledger.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata, version_table=VERSION_TABLE
)
with context.begin_transaction():
    context.run_migrations()
