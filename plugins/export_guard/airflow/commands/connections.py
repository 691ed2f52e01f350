"""The connections that Airflow keeps in its own database, for a command."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_CONTEXT = "_AIRFLOW_PROCESS_CONTEXT"


@contextmanager
def from_the_database() -> Iterator[None]:
    """Have Airflow look for connections in its database too, as ``airflow connections get`` does.

    Otherwise it looks there only in its servers, and asks for them in tasks.
    """
    before = os.environ.get(_CONTEXT)
    os.environ[_CONTEXT] = "server"
    try:
        yield
    finally:
        if before is None:
            del os.environ[_CONTEXT]
        else:
            os.environ[_CONTEXT] = before
