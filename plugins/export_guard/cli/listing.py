"""What ``inspect`` says about one dataset: names, kinds and counts as one JSON-able object.

The rooms that know of accepted findings are loaded only where a baseline is given: ``inspect`` must start fast.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from export_guard.kinds import catalogue
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.exposure import NOBODY
from export_guard.profile.leaving_out import key_of
from export_guard.profile.profile import Profile, TableProfile

if TYPE_CHECKING:
    from export_guard.policy.accepting import Review
    from export_guard.policy.model import AcceptedFinding


def listing(file: str, profile: Profile, said: Review | None = None) -> dict[str, Any]:
    """Describe a profile, or what a baseline says of it: accepted findings are listed, and not counted.

    ``columns`` has one entry for each kind found in a column or nested part, and one with
    ``kind: null`` for each in which nothing was found, in the order of the columns. ``subjects``
    counts the people or devices over all findings, by family and by kind (bounds; equal when exact).
    """
    profile = profile if said is None else said.profile
    accepted, uses = ({}, ()) if said is None else (said.left_out, said.uses)
    return {
        "file": file,
        "columns": [
            entry
            for name, table in sorted(profile.tables.items())
            for entry in _columns(table, profile, accepted.get(name, ()), uses)
        ],
        "rows": profile.rows,
        "bytes": profile.bytes,
        "subjects": _subjects(profile),
        "not_inspected": sorted(profile.not_inspected),
    }


def _columns(
    table: TableProfile, profile: Profile, accepted: Sequence[Finding], uses: Sequence[AcceptedFinding]
) -> Iterator[dict[str, Any]]:
    marks = {(use.column, use.kind, use.stray): use for use in uses}
    found: dict[str, list[Finding]] = {}
    for finding in (*accepted, *table.findings):
        found.setdefault(finding.column.label, []).append(finding)
    for stats in sorted(table.columns.values(), key=lambda s: (s.column.position, s.column.label)):
        findings = found.get(stats.column.label, [])
        for finding in findings:
            yield (
                _entry(stats, finding.kind, finding.confidence, finding.why)
                | {
                    "stray": finding.stray,
                    "precision_m": finding.precision_m,
                    "subjects": table.subjects_of(finding).bounds().to_json(),
                }
                | _mark(marks.get(key_of(finding)))
            )
        if not findings:
            yield _entry(stats, None, 0.0, _why_nothing(stats, profile))


def _mark(use: AcceptedFinding | None) -> dict[str, Any]:
    if use is None:
        return {}
    from export_guard.report.acceptances import acceptance

    return {"accepted": acceptance(use)}


def _entry(stats: ColumnStats, kind: str | None, confidence: float, why: str) -> dict[str, Any]:
    return {
        "name": stats.column.name,
        "position": stats.column.position,
        "path": stats.column.path,
        "kind": kind,
        "family": catalogue.kind(kind).family if kind is not None else None,
        "confidence": round(confidence, 3),
        "why": why,
    }


def _why_nothing(stats: ColumnStats, profile: Profile) -> str:
    if stats.storage == "other" or stats.column.label in profile.not_inspected:
        return "not inspected"
    if not stats.values:
        return "holds no values"
    return f"nothing sensitive found in {stats.values:,} values"


def _subjects(profile: Profile) -> dict[str, Any]:
    families: dict[str, Any] = {}
    for kind in profile.exposure.kinds.values():
        families[str(kind.family)] = families.get(str(kind.family), NOBODY).merge(kind.subjects)
    return {
        **profile.subject_bounds.to_json(),
        "keys": sorted(profile.keys),
        "families": {family: subjects.bounds().to_json() for family, subjects in sorted(families.items())},
        "kinds": {name: kind.subjects.bounds().to_json() for name, kind in sorted(profile.exposure.kinds.items())},
    }
