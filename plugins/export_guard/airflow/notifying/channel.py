"""What all channels have in common: a connection of Airflow, and the hook of a provider that reads it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from export_guard.errors import ExportGuardError

SILENT = logging.Logger("export_guard.silent", logging.CRITICAL + 1)
"""For hooks that quote a secret URL in what they log."""


class ChannelError(ExportGuardError):
    """A channel that cannot be used, or did not take a message: ``why``, and what to do about it (``todo``)."""

    def __init__(self, why: str, todo: str) -> None:
        super().__init__(f"{why}; {todo}")
        self.why = why
        self.todo = todo


def connection_of(conn_id: str) -> Any:
    """The Airflow connection. Raises ``ExportGuardError`` where there is none."""
    from export_guard.airflow.connections import AirflowConnections

    return AirflowConnections().connection(conn_id)


@contextmanager
def provider(name: str) -> Iterator[None]:
    """For importing the hook of a provider. Raises :class:`ChannelError` where the provider is not installed."""
    try:
        yield
    except ImportError:
        raise ChannelError(
            f"the provider apache-airflow-providers-{name} is not installed here",
            f"`pip install 'airflow-export-guard[{name}]'`",
        ) from None
