"""``export-guard replay``: what another policy would have said to what left so far."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable
from export_guard.cli.tables import console
from export_guard.ledger import Ledger
from export_guard.policy.model import RuleOutcome
from export_guard.policy.policy import load_policy
from export_guard.service.replay import NotRedone, Redone, Replay, replay
from export_guard.settings import Settings


def replay_ledger(policy: Path, since: date | None, ledger: str | None, *, as_json: bool) -> ExitCode:
    """Decide the past once more and print what comes out otherwise. Reads the ledger, and writes nothing.

    Raises ``PolicyError``, ``KeyMissingError`` and ``LedgerError``.
    """
    other = load_policy(policy)
    settings = Settings.from_environment()
    opened = Ledger(ledger if ledger is not None else settings.ledger_url, settings.chain_key)
    result = replay(opened.past(), other, since)
    if as_json:
        sys.stdout.write(json.dumps(_json(result), indent=2) + "\n")
    else:
        _print(result, policy)
    return ExitCode.ALLOWED


def _print(result: Replay, policy: Path) -> None:
    changed = result.changed
    since = "" if result.since is None else f" since {result.since}"
    _say(f"{_decisions(len(result.redone))}{since} under {policy}: {len(changed)} would come out otherwise")
    for (was, now), count in sorted(result.counts.items()):
        _say(f"  {was} -> {now}: {count}" if was != now else f"  {was}, as before: {count}")
    if changed:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=True)
        for title in ("day", "dataset", "recipient", "was", "would be", "why"):
            table.add_column(title, overflow="fold")
        for each in changed:
            entry = each.decision
            cells = (str(entry.day), entry.dataset, _to(each), entry.outcome, each.verdict.outcome, _why(each))
            table.add_row(*(Text(printable(cell)) for cell in cells))
        console().print(table)
    if result.not_redone:
        _say(f"{_decisions(len(result.not_redone))} could not be made once more:")
        for one in result.not_redone:
            _say(f"  {one.decision.day} {one.decision.dataset} ({one.decision.id}): {one.why}")


def _decisions(number: int) -> str:
    return f"{number:,} decision{'s' * (number != 1)}"


def _to(each: Redone) -> str:
    return each.recipient or each.decision.endpoint or each.decision.recipient or "nobody"


def _why(each: Redone) -> str:
    """The rule that decides now; for what is milder, the rule that no longer objects."""
    rules = each.because
    if rules:
        more = f", and {len(rules) - 1} more" if len(rules) > 1 else ""
        return f"{rules[0].message} ({rules[0].pack}){more}"
    gone = [rule for rule in each.decision.objections if rule.outcome == each.decision.outcome]
    return f"no longer: {gone[0].message} ({gone[0].pack})" if gone else ""


def _json(result: Replay) -> dict[str, Any]:
    return {
        "schema": 1,
        "policy": result.policy.digest,
        "since": None if result.since is None else result.since.isoformat(),
        "redone": len(result.redone),
        "counts": [{"was": was, "now": now, "decisions": n} for (was, now), n in sorted(result.counts.items())],
        "changed": [_changed(each) for each in result.changed],
        "not_redone": [_not_redone(one) for one in result.not_redone],
    }


def _changed(each: Redone) -> dict[str, Any]:
    entry = each.decision
    return {
        "id": entry.id,
        "day": entry.day.isoformat(),
        "dataset": entry.dataset,
        "endpoint": entry.endpoint,
        "recipient": {"was": entry.recipient, "now": each.recipient},
        "was": entry.outcome,
        "now": each.verdict.outcome,
        "because": _rules(each.because),
        "no_longer": [
            {"pack": rule.pack, "rule": rule.rule, "outcome": rule.outcome, "message": rule.message}
            for rule in entry.objections
            if (rule.pack, rule.rule) not in {(r.pack, r.rule) for r in each.verdict.rules if r.outcome != "allow"}
        ],
    }


def _rules(rules: Sequence[RuleOutcome]) -> list[dict[str, Any]]:
    return [
        {"pack": r.pack, "rule": r.rule, "outcome": r.outcome, "message": r.message, "citation": r.citation}
        for r in rules
    ]


def _not_redone(one: NotRedone) -> dict[str, Any]:
    return {"id": one.decision.id, "day": one.decision.day.isoformat(), "was": one.decision.outcome, "why": one.why}


def _say(line: str) -> None:
    sys.stdout.write(f"{printable(line)}\n")
