"""The accepted findings of a verdict: by whom, until when, and why; or why they count again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from export_guard.policy.model import AcceptedFinding

_MOST_CHANGES = 3


def accepted(uses: Sequence[AcceptedFinding]) -> Iterator[str]:
    """A line for each finding that was left out of the decision."""
    for use in uses:
        if use.standing == "accepted":
            yield f"{_what(use)}: accepted by {_line(use.accepted_by)} until {use.until}: {_line(use.why)}"


def reopened(uses: Sequence[AcceptedFinding]) -> Iterator[str]:
    """A line for each finding that counts again, with what changed."""
    for use in uses:
        if use.standing == "reopened":
            more = len(use.changed) - _MOST_CHANGES
            changed = "; ".join(use.changed[:_MOST_CHANGES]) + (f"; and {more} more changes" if more > 0 else "")
            yield f"{_what(use)}: the content is no longer what {_line(use.accepted_by)} accepted: {changed}"
        elif use.standing == "expired":
            yield f"{_what(use)}: what {_line(use.accepted_by)} accepted held until {use.until}"


def acceptance(use: AcceptedFinding) -> dict[str, Any]:
    """One of them as JSON."""
    return {
        "column": use.column,
        "kind": use.kind,
        "stray": use.stray,
        "standing": use.standing,
        "accepted_by": use.accepted_by,
        "why": use.why,
        "until": use.until.isoformat(),
        "fingerprint": use.fingerprint,
        "changed": list(use.changed),
    }


def _what(use: AcceptedFinding) -> str:
    return f"{use.kind} in {'single cells of ' if use.stray else ''}{_line(use.column)}"


def _line(text: str) -> str:
    return " ".join(text.split())
