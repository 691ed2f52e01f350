"""The ledger under some settings."""

from __future__ import annotations

from export_guard.ledger import Ledger
from export_guard.settings import Settings


def opened_ledger(settings: Settings) -> Ledger:
    """The ledger that the settings name; nothing is opened before its first use."""
    return Ledger(
        settings.ledger_url,
        settings.chain_key,
        anchor=settings.checkpoints,
        earlier_keys=[before.chain_key for before in settings.before()],
    )
