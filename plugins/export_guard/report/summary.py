"""A decision in a few fields, for machines that only need to know what was decided, about what, and how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

SCHEMA = 1
"""Version of the form: keys are only ever added within one version."""

MOST_RULES = 5
"""Most rules in a summary; the verdict has all of them."""

MOST_KINDS = 20
"""Most kinds in a summary; the verdict has all of them."""


def summary_of_verdict(verdict: Mapping[str, Any]) -> dict[str, Any]:
    """The summary of a verdict in the form of :func:`export_guard.report.verdict_json.verdict_json`."""
    export, found = verdict["export"], verdict["found"] or {}
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
        "rows": found.get("rows"),
        "bytes": found.get("bytes"),
        "people": found.get("subjects"),
        "kinds": [each["kind"] for each in found.get("kinds", [])][:MOST_KINDS],
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


def _objections(rules: Iterable[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The rules that did not simply allow, the strictest first."""
    objecting = [rule for rule in rules if rule["outcome"] != "allow"]
    objecting.sort(key=lambda rule: rule["outcome"] != "block")
    kept = ("pack", "rule", "outcome", "message", "citation", "columns")
    return [{key: rule.get(key) for key in kept} for rule in objecting[:MOST_RULES]]
