"""A decision in a few fields, for machines that only need to know what was decided, about what, and how much."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from export_guard.policy.joining import SUITE
from export_guard.report.validation import SEVERITIES

SCHEMA = 1
"""Version of the form: keys are only ever added within one version."""

MOST_RULES = 5
"""Most rules in a summary; the verdict has all of them."""

MOST_KINDS = 20
"""Most kinds in a summary; the verdict has all of them."""


def summary_of_verdict(verdict: Mapping[str, Any]) -> dict[str, Any]:
    """The summary of a verdict in the form of :func:`export_guard.report.verdict_json.verdict_json`."""
    export = verdict["export"]
    fingerprint = verdict["fingerprint"] or {}
    return {
        "schema": SCHEMA,
        "decision": verdict["id"] or None,
        "decided_at": verdict["decided_at"],
        "outcome": verdict["outcome"],
        "doubt": verdict["doubt"],
        "dataset": export["dataset"],
        "recipient": (export["recipient"] or {}).get("id"),
        "endpoint": export["endpoint"],
        **_amounts(verdict["found"]),
        "fingerprint": fingerprint.get("digest"),
        "rules": _objections(verdict["rules"]),
        "cleared_until": verdict["cleared_until"],
    }


def summary_of_record(record: Mapping[str, Any]) -> dict[str, Any]:
    """The same of a decision as the ledger gives it (:meth:`export_guard.ledger.ledger.Ledger.record_of`).

    The ledger keeps people by kind, not of all kinds together: ``people`` is ``None``.
    """
    return {
        "schema": SCHEMA,
        "decision": record["decision"],
        "decided_at": record["decided_at"],
        "outcome": record["outcome"],
        "doubt": record["doubt"],
        "dataset": record["dataset"],
        "recipient": record["recipient"],
        "endpoint": record["endpoint"],
        "rows": record["rows"],
        "bytes": record["bytes"],
        "people": None,
        "kinds": [each["kind"] for each in record["kinds"] if each["family"]][:MOST_KINDS],
        "fingerprint": record["fingerprint"],
        "rules": _objections(record["rules"]),
        "cleared_until": record["cleared_until"],
    }


def summary_of_validation(verdict: Mapping[str, Any], at: datetime) -> dict[str, Any]:
    """The same of a validation ``at`` this time, in the form that ``export_guard_expectations.running`` gives.

    Nothing is exported and no decision recorded: it has no recipient and no id. The expectations stand as rules.
    """
    return {
        "schema": SCHEMA,
        "decision": None,
        "decided_at": at.isoformat(),
        "outcome": verdict["outcome"],
        "doubt": None,
        "dataset": verdict["dataset"],
        "recipient": None,
        "endpoint": None,
        **_amounts(verdict["found"]),
        "fingerprint": None,
        "rules": _objections(_expectations(verdict)),
        "cleared_until": None,
    }


def _amounts(found: Mapping[str, Any] | None) -> dict[str, Any]:
    """How much of what, of what was found (:func:`export_guard.report.verdict_json.found_json`)."""
    found = found or {}
    return {
        "rows": found.get("rows"),
        "bytes": found.get("bytes"),
        "people": found.get("subjects"),
        "kinds": [each["kind"] for each in found.get("kinds", [])][:MOST_KINDS],
    }


def _expectations(verdict: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for problem in verdict["problems"]:
        yield {"pack": SUITE, "rule": "problem", "outcome": "hold", "message": problem}
    for failed in verdict["failed"]:
        if SEVERITIES.index(failed["severity"]) >= SEVERITIES.index(verdict["limit"]):
            yield {
                "pack": SUITE,
                "rule": failed["expectation"],
                "outcome": failed["outcome"],
                "message": f"{failed['expected'] or failed['expectation']}: {failed['why']}",
                "citation": failed["suite"],
                "columns": [failed["column"]] if failed["column"] else [],
            }


def _objections(rules: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rules that did not simply allow, the strictest first."""
    objecting = [rule for rule in rules if rule["outcome"] != "allow"]
    objecting.sort(key=lambda rule: rule["outcome"] != "block")
    kept = ("pack", "rule", "outcome", "message", "citation", "columns")
    return [{key: rule.get(key) for key in kept} for rule in objecting[:MOST_RULES]]
