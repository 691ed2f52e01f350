"""How a decision shows in Airflow: in the task's log and in its rendered templates."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from export_guard.report import found

if TYPE_CHECKING:
    from export_guard.service import Decision

MOST_KINDS = 50
"""Most kinds that go into the log; the verdict holds all of them."""

_ROOM = 3_600
"""Characters of a rendered field that stay readable under Airflow's default ``max_templated_field_length`` (4096)."""


def what_was_found(decision: Decision) -> Iterator[str]:
    """Lines for the log: what was found and what each rule said. Counts, columns and kinds; never a value."""
    profile = decision.profile
    if profile is None:
        yield "nothing: the dataset was not inspected"
    else:
        yield f"{profile.rows:,} rows, {profile.bytes:,} bytes"
        yield from found.lines(profile, MOST_KINDS)
        yield from (f"NOT inspected: {label}" for label in sorted(profile.not_inspected))
    for rule in decision.verdict.rules:
        yield f"{rule.outcome}: {rule.message} ({rule.pack}, {rule.rule})"


def fitting(verdict: Mapping[str, Any]) -> Mapping[str, Any]:
    """The verdict for the Rendered Templates, without its longest parts where Airflow would cut it in the middle.

    A cut field is no JSON any more. The whole verdict stays in the XCom.
    """
    shown = dict(verdict)
    left_out: list[str] = []
    while len(json.dumps(shown)) > _ROOM and len(shown) > 1:
        longest = max(
            (key for key in shown if key not in ("outcome", "see")), key=lambda key: len(json.dumps(shown[key]))
        )
        del shown[longest]
        left_out.append(longest)
        shown["see"] = f"{', '.join(left_out)}: in the XCom export_guard_verdict"
    return shown
