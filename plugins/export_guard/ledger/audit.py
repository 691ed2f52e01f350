"""The ledger as an auditor reads it: one record a decision, with what became of it.

The fields are those that 28 CFR 202.1001(b)(1), 202.1101(b) and 202.1104(c) want kept (types and volumes, parties with
ownership and location, end-use and method of transfer, dates, agreements and licences), and those of the record of a
personal information protection impact assessment (PIPL Arts. 55 and 56: purpose and manner, effect, measures). No value
out of a dataset is among them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from export_guard.errors import LedgerError
from export_guard.ledger.entries import Entries
from export_guard.ledger.tables import entry

Record = dict[str, Any]
"""A record by field: texts, numbers, and lists of them; ``None`` where nobody has said."""

_AT_ONCE = 500

_TRANSFERS = {"": "local file", "file": "local file", "sql": "database query"}


def records(
    connection: Connection,
    entries: Entries,
    name: str,
    *,
    since: date | None = None,
    until: date | None = None,
    recipient: str | None = None,
    decision: str | None = None,
) -> Iterator[Record]:
    """The records of decisions, the oldest first, each after checking its hash. Days are UTC and inclusive."""
    query = select(entry).where(entry.c.kind == "decision").order_by(entry.c.seq)
    for condition, value in (
        (entry.c.day >= str(since), since),
        (entry.c.day <= str(until), until),
        (entry.c.recipient == recipient, recipient),
        (entry.c.id == decision, decision),
    ):
        query = query if value is None else query.where(condition)
    result = connection.execute(query.execution_options(yield_per=_AT_ONCE)).mappings()
    for rows in result.partitions(_AT_ONCE):
        happened = _events(connection, entries, [row["id"] for row in rows])
        for row in rows:
            entries.checked(row)
            try:
                yield _record(row, json.loads(row["payload"]), happened[row["id"]])
            except (ValueError, KeyError, TypeError) as error:
                what = f"entry {row['seq']} ({row['id']})"
                raise LedgerError(f"{name}: {what} cannot be read ({type(error).__name__})") from None


def _events(connection: Connection, entries: Entries, decisions: Sequence[str]) -> dict[str, list[Record]]:
    query = select(entry).where(entry.c.decision.in_(decisions), entry.c.kind != "decision").order_by(entry.c.seq)
    found: dict[str, list[Record]] = defaultdict(list)
    for row in connection.execute(query).mappings():
        entries.checked(row)
        details = json.loads(row["payload"])
        found[row["decision"]].append({"kind": row["kind"], "at": row["at"], **_who(details)})
    return found


def _who(details: Mapping[str, Any]) -> Record:
    said = {key: details[key] for key in ("by", "why", "roles", "evidence", "through", "for") if key in details}
    tried = (details.get("run") or {}).get("try_number")
    return said if tried is None else {**said, "try_number": tried}


def _record(row: Mapping[Any, Any], payload: Mapping[str, Any], events: list[Record]) -> Record:
    export, verdict = payload["export"], payload["verdict"]
    return {
        "entry": row["seq"],
        "decision": row["id"],
        "decided_at": row["at"],
        "outcome": row["outcome"],
        "doubt": payload["doubt"],
        **_transaction(row, export),
        **_parties(export),
        **_data(row, payload["volumes"]),
        "rules": [_rule(rule) for rule in verdict["rules"]],
        "packs": [f"{pack} {digest}" for pack, digest in sorted(verdict["packs"].items())],
        "policy": payload["policy"],
        "baseline": verdict.get("baseline"),
        "accepted_findings": verdict.get("accepted") or [],
        "questions": [question["id"] for question in verdict["questions"]],
        "started_at": _first(events, "export_started"),
        "finished_at": _first(events, "export_finished"),
        "released_at": _first(events, "export_released"),
        "events": events,
        "previous_hash": row["prev_hash"],
        "hash": row["hash"],
    }


def _transaction(row: Mapping[Any, Any], export: Mapping[str, Any]) -> Record:
    run, endpoint = export["run"], row["endpoint"]
    scheme = (endpoint or "").partition("://")[0] if "://" in (endpoint or "") else ""
    return {
        "dataset": export["dataset"],
        "endpoint": endpoint,
        "transfer_method": _TRANSFERS.get(scheme, scheme) if endpoint else None,
        "end_use": export["purpose"] or None,
        "collected_in": export.get("collected_in"),
        "declared_facts": export.get("facts") or {},
        "cleared_until": row["expires_at"],
        "dag_id": run["dag_id"],
        "run_id": run["run_id"],
        "task_id": run["task_id"],
        "map_index": run["map_index"],
        "try_number": run["try_number"],
    }


def _parties(export: Mapping[str, Any]) -> Record:
    recipient = export["recipient"] or {}
    evidence = [*export["evidence"], *recipient.get("evidence", [])]
    kept = ("entity", "country", "relationship", "covered_person", "us_person", "organised_in", "principal_place")
    return {
        "exporter": export["exporter"],
        "recipient": recipient.get("id"),
        "recipient_name": recipient.get("name"),
        "recipient_group": recipient.get("group"),
        **{f"recipient_{field}": recipient.get(field) for field in kept},
        "recipient_readers": recipient.get("readers", []),
        "recipient_owners": recipient.get("owners", []),
        "recipient_citizenships": recipient.get("citizenships", []),
        "agreements_and_licences": evidence,
    }


def _data(row: Mapping[Any, Any], volumes: Mapping[str, Any] | None) -> Record:
    held = volumes or {}
    return {
        "fingerprint": row["fingerprint"],
        "rows": held.get("rows"),
        "bytes": held.get("bytes"),
        "kinds": [
            {
                "kind": kind,
                "family": found.get("family"),
                "columns": found.get("columns", []),
                "subjects_low": found["subjects"]["low"],
                "subjects_high": found["subjects"]["high"],
            }
            for kind, found in sorted(held.get("kinds", {}).items())
        ],
        "subjects_told_apart_by": held.get("subject_keys", []),
        "not_inspected": held.get("not_inspected", []),
    }


def _rule(rule: Mapping[str, Any]) -> Record:
    kept = ("pack", "rule", "outcome", "citation", "category", "limit", "window", "unit", "message", "columns")
    counts = {f"count_{end}": (rule.get("count") or {}).get(end) for end in ("low", "high")}
    return {**{field: rule.get(field) for field in kept}, **counts}


def _first(events: list[Record], kind: str) -> str | None:
    return next((event["at"] for event in events if event["kind"] == kind), None)
