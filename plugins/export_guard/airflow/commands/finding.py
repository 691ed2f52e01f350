"""One thing that the doctor looked at."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, what was seen, and how to repair it."""

    check: str
    ok: bool
    seen: str
    fix: str = ""
