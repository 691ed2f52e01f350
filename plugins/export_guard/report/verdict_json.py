"""The verdict as JSON: a stable form for machines, described in ``docs/policy.md``. Counts only."""

from __future__ import annotations

from typing import Any

from export_guard.policy.model import Duty, Evidence, RuleOutcome
from export_guard.profile.sketch import Bounds
from export_guard.report import found
from export_guard.report.acceptances import acceptance
from export_guard.report.decided import Decided, Described
from export_guard.report.remedies import remedy_json

SCHEMA = 1
"""Version of the form: keys are only ever added within one version."""


def verdict_json(decision: Decided) -> dict[str, Any]:
    """Everything that was decided and why, JSON-able. No value of the data, no signature."""
    verdict = decision.verdict
    return {
        "schema": SCHEMA,
        "id": decision.id,
        "decided_at": decision.decided_at.isoformat(),
        "decided_on": verdict.decided_on.isoformat(),
        "outcome": verdict.outcome,
        "doubt": decision.doubt,
        "export": _export(decision),
        "fingerprint": None
        if decision.fingerprint is None
        else {"method": decision.fingerprint.method, "digest": decision.fingerprint.digest},
        "found": found_json(decision.profile),
        "rules": [_rule(rule) for rule in verdict.rules],
        "remedies": [remedy_json(remedy) for remedy in decision.remedies.remedies],
        "does_not_help": list(decision.remedies.does_not_help),
        "remedy_notes": list(decision.remedies.notes),
        "questions": [{"id": q.id, "question": q.question, "assumed": q.assumed} for q in verdict.questions],
        "warnings": list(verdict.warnings),
        "accepted": [acceptance(use) for use in verdict.accepted],
        "baseline": verdict.baseline,
        "packs": dict(sorted(verdict.packs.items())),
        "cleared_until": None if decision.clearance is None else decision.clearance.expires_at.isoformat(),
    }


def _export(decision: Decided) -> dict[str, Any]:
    export = decision.export
    recipient = export.recipient
    return {
        "dataset": export.dataset,
        "endpoint": export.endpoint,
        "purpose": export.purpose,
        "exporter": {k: v for k, v in sorted(export.exporter.items()) if v is None or isinstance(v, bool | str)},
        "recipient": None
        if recipient is None
        else {
            "id": recipient.id,
            "name": recipient.name,
            "group": recipient.group,
            "country": recipient.country,
            "relationship": recipient.relationship,
        },
        "collected_in": None if export.collected_in is None else list(export.collected_in),
        "facts": dict(sorted(export.facts.items())),
        "screenings": {
            name: {
                "as_of": each.as_of.isoformat(),
                "digest": each.digest,
                "inside": _bounds(each.inside),
                "unscreened": list(each.unscreened),
            }
            for name, each in sorted(export.screenings.items())
        },
        "harmless": sorted(export.harmless),
        "evidence": [_evidence(e) for e in (*export.evidence, *(recipient.evidence if recipient is not None else ()))],
        "run": {
            "dag_id": export.run.dag_id,
            "run_id": export.run.run_id,
            "task_id": export.run.task_id,
            "map_index": export.run.map_index,
            "try_number": export.run.try_number,
        },
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "kind": evidence.kind,
        "reference": evidence.reference,
        "declared_by": evidence.declared_by,
        "valid_until": evidence.valid_until.isoformat(),
    }


def found_json(profile: Described | None) -> dict[str, Any] | None:
    """What was found in a dataset; ``None`` where it was not inspected."""
    if profile is None:
        return None
    return {
        "rows": profile.rows,
        "bytes": profile.bytes,
        "subjects": _bounds(profile.subject_bounds),
        "told_apart_by": sorted(profile.keys),
        "not_inspected": sorted(profile.not_inspected),
        "kinds": [
            {
                "kind": each.kind,
                "family": each.family,
                "columns": list(each.columns),
                "subjects": _bounds(each.subjects),
                "unit": each.unit,
                "precision_m": each.precision_m,
            }
            for each in found.found(profile)
        ],
    }


def _rule(rule: RuleOutcome) -> dict[str, Any]:
    return {
        "rule": rule.rule,
        "pack": rule.pack,
        "outcome": rule.outcome,
        "message": rule.message,
        "title": rule.title,
        "citation": rule.citation,
        "limit_citation": rule.limit_citation,
        "category": rule.category,
        "count": _bounds(rule.count),
        "in_export": _bounds(rule.in_export),
        "from_history": _bounds(rule.from_history),
        "limit": rule.limit,
        "operator": rule.operator,
        "unit": rule.unit,
        "window": rule.window,
        "columns": list(rule.columns),
        "kinds": list(rule.kinds),
        "clears_with": list(rule.clears_with),
        "does_not_help": list(rule.does_not_help),
        "notes": list(rule.notes),
        "may_approve": list(rule.may_approve),
        "duties": [_duty(duty) for duty in rule.duties],
    }


def _duty(duty: Duty) -> dict[str, Any]:
    return {
        "id": duty.id,
        "title": duty.title,
        "citation": duty.citation,
        "records": list(duty.records),
        "draft": duty.draft,
        "days": duty.days,
        "keep_years": duty.keep_years,
    }


def _bounds(bounds: Bounds | None) -> dict[str, int] | None:
    return None if bounds is None else bounds.to_json()
