"""What the exit status of ``export-guard`` says; scripts and CI steps branch on it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit statuses. Only ``ALLOWED`` is zero, so ``export-guard check … && upload`` never uploads on a doubt."""

    ALLOWED = 0
    FAILED = 1
    USAGE = 2
    HELD = 3
    BLOCKED = 4
