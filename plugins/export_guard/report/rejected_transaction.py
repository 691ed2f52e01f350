"""A draft of the fields of a report on a rejected prohibited transaction (28 CFR 202.1104), for counsel.

A US person that received and affirmatively rejected, also automatically by software, an offer from another person to
engage in a prohibited transaction that involves data brokerage reports it within 14 days. Whether that is what
happened only a person can say: the draft says what is on record, and what is open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

REPORT_WITHIN = timedelta(days=14)
"""28 CFR 202.1104(b)."""

_OPEN = "[to be filled in by counsel]"


def rejected_transaction(record: Mapping[str, Any]) -> str:
    """The draft as Markdown, from an audit record of the ledger (see :mod:`export_guard.ledger.audit`)."""
    rejected_on = date.fromisoformat(record["decided_at"][:10])
    lines = [
        f"# Draft report on a rejected transaction, decision {record['decision']}",
        "",
        "28 CFR 202.1104. A draft of what is on record, not a filing, and no legal conclusion.",
        "",
        *_open_questions(record),
        "",
        "## Fields (28 CFR 202.1104(c))",
        "",
        f"1. **Name and address of the reporting US person, and a contact**: {_exporter(record)}; {_OPEN}",
        f"2. **Description of the rejected transaction**: export of {_shown(record['dataset'])} to "
        f"{_shown(record['recipient_name'])}",
        f"   - date of rejection: {rejected_on} ({record['decided_at']}), automatically, by Export Guard",
        f"   - report is due by: {rejected_on + REPORT_WITHIN}",
        f"   - types of data: {_types(record['kinds'])}",
        f"   - volume: {_volume(record)}",
        f"   - method of transfer: {_shown(record['transfer_method'])} ({_shown(record['endpoint'])})",
        f"   - declared end-use: {_shown(record['end_use'])}",
        "   - persons participating, and where they are:",
        *(f"     - {party}" for party in _parties(record)),
        f"   - deal: {_shown(record['recipient_relationship'])}",
        f"3. **Relevant documents**: {_documents(record['agreements_and_licences'])}",
        "4. **Other information**:",
        *(f"   - {reason}" for reason in _reasons(record)),
        f"   - ledger entry {record['entry']}, hash {record['hash']}",
        "",
    ]
    return "\n".join(lines)


def _open_questions(record: Mapping[str, Any]) -> list[str]:
    lines = ["## To be decided by counsel before anything is filed", ""]
    if record["outcome"] == "allow":
        lines.append("- **This export was allowed, not rejected.** There is nothing to report about it here.")
    if record["outcome"] == "hold":
        lines.append("- **This export was held, not blocked.** Was it rejected in the end?")
    lines += [
        "- Was there an offer from another person? A pipeline of one's own is none.",
        "- Is the transaction a prohibited one that involves data brokerage (28 CFR 202.214, 202.301)?",
        f"- The deal is declared as {_shown(record['recipient_relationship'])}; is that right?",
    ]
    if record["doubt"]:
        lines.append(f"- What could not be established: {record['doubt']}")
    return lines


def _exporter(record: Mapping[str, Any]) -> str:
    return _shown((record["exporter"] or {}).get("name"))


def _types(kinds: Sequence[Mapping[str, Any]]) -> str:
    if not kinds:
        return "none found, or not inspected"
    return "; ".join(
        f"{kind['kind']} ({kind['family'] or 'no family'}) of {_between(kind['subjects_low'], kind['subjects_high'])} "
        "people or devices"
        for kind in kinds
    )


def _between(low: int, high: int) -> str:
    return f"{high:,}" if low == high else f"{low:,} to {high:,}"


def _volume(record: Mapping[str, Any]) -> str:
    if record["rows"] is None:
        return "not known: the data could not be inspected"
    return f"{record['rows']:,} rows, {record['bytes']:,} bytes"


def _parties(record: Mapping[str, Any]) -> list[str]:
    parties = [
        f"recipient: {_shown(record['recipient_name'])}, {_shown(record['recipient_entity'])}, "
        f"country {_shown(record['recipient_country'])}, covered person: {_yes_no(record['recipient_covered_person'])}"
    ]
    readers = record["recipient_readers"]
    if readers:
        parties.append(f"read there from: {', '.join(readers)}")
    for owner in record["recipient_owners"]:
        parties.append(
            f"owner: {owner['name']}, {owner['share']:g} %, country {_shown(owner['country'])}, covered person: "
            f"{_yes_no(owner['covered'])}"
        )
    return parties


def _documents(evidence: Sequence[Mapping[str, Any]]) -> str:
    if not evidence:
        return f"none declared; {_OPEN}"
    return "; ".join(
        f"{item['kind']} {item['reference']} (declared by {item['declared_by']}, valid until {item['valid_until']})"
        for item in evidence
    )


def _reasons(record: Mapping[str, Any]) -> list[str]:
    stopped = [rule for rule in record["rules"] if rule["outcome"] != "allow"]
    return [
        f"{rule['outcome']} by {rule['pack']}/{rule['rule']}: {rule['message']} ({rule['citation']})"
        for rule in stopped
    ]


def _yes_no(said: bool | None) -> str:
    return {True: "yes", False: "no", None: "nobody has said"}[said]


def _shown(value: Any) -> str:
    return "not declared" if value in (None, "") else str(value)
