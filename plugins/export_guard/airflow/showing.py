"""How a decision shows in Airflow: in the task's log and in its rendered templates."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from export_guard.policy.model import Verdict
    from export_guard.profile.profile import Profile

MOST_COLUMNS = 50
"""Most findings that go into the log; the verdict holds all of them."""

_ROOM = 3_600
"""Characters of a rendered field that stay readable under Airflow's default ``max_templated_field_length`` (4096)."""


def what_was_found(profile: Profile) -> Iterator[str]:
    """Lines for the log: counts, columns and kinds; never a value."""
    bounds = profile.subject_bounds
    people = f"{bounds.low:,}" if bounds.low == bounds.high else f"{bounds.low:,} to {bounds.high:,}"
    yield f"{profile.rows:,} rows, {profile.bytes:,} bytes, {people} subjects (told apart by {_listed(profile.keys)})"
    findings = profile.findings
    for finding in findings[:MOST_COLUMNS]:
        yield f"column {finding.column.label}: {finding.kind}"
    if len(findings) > MOST_COLUMNS:
        yield f"and {len(findings) - MOST_COLUMNS} more columns"
    for label in sorted(profile.not_inspected):
        yield f"column {label}: NOT inspected"


def what_was_decided(verdict: Verdict) -> Iterator[str]:
    """Lines for the log: the outcome and what each rule said."""
    yield f"verdict: {verdict.outcome}"
    for rule in verdict.rules:
        yield f"{rule.outcome}: {rule.message} ({rule.rule}, {rule.citation})"


def fitting(verdict: Mapping[str, Any]) -> Mapping[str, Any]:
    """The verdict for the Rendered Templates, without its longest parts where Airflow would cut it in the middle.

    A cut field is no JSON any more. The whole verdict stays in the XCom.
    """
    shown = dict(verdict)
    left_out: list[str] = []
    while len(json.dumps(shown)) > _ROOM and len(shown) > 1:
        longest = max((key for key in shown if key not in ("outcome", "see")), key=lambda key: len(json.dumps(shown[key])))
        del shown[longest]
        left_out.append(longest)
        shown["see"] = f"{', '.join(left_out)}: in the XCom export_guard_verdict"
    return shown


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
