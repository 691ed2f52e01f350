"""What every kind of staging place makes: copies of inspected objects, which can be removed again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from export_guard.errors import ExportGuardError

PREFIX = "sealed-"
"""How the name of everything that is put into a staging place begins."""

LEFTOVER_AFTER = timedelta(hours=24)
"""How old a copy is when nobody can still be sending it: its worker was killed, and the next export removes it."""

CHANGED = "the data changed since it was inspected (its fingerprint is another one)"


class NotSealed(ExportGuardError):  # noqa: N818 - it states what is so, as the other refusals do
    """An export must leave as a sealed copy, and none can be made; the message says why and what to do."""


@dataclass(frozen=True)
class SealedCopies:
    """Copies of the objects of one export: ``paths`` are theirs, ``originals`` those of the objects, in one order.

    ``room`` is the folder or prefix that they all lie in, with a slash at its end.
    ``remove`` may be called again. It raises :class:`NotSealed` when some of them stay.
    """

    originals: tuple[str, ...]
    paths: tuple[str, ...]
    room: str
    remove: Callable[[], None]
