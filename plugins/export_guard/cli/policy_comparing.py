"""``export-guard policy diff``: which exports come out otherwise under another version."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable
from export_guard.cli.policy_reading import read
from export_guard.errors import PolicyError
from export_guard.policy.policy import Policy
from export_guard.policy.tooling.differing import Difference, Side, differences
from export_guard.policy.wording import UNITS, units


def compare(old: str, new: str, *, as_json: bool) -> ExitCode:
    """Print what comes out otherwise under the new version. Raises ``PolicyError``, also for a policy and a pack."""
    before, after = read(old).content, read(new).content
    if isinstance(before, Policy) is not isinstance(after, Policy):
        raise PolicyError(f"{old} and {new} are not of one sort: compare two policies, or two packs")
    found = differences(Side.of(before), Side.of(after), datetime.now(UTC).date())
    if as_json:
        sys.stdout.write(json.dumps({"schema": 1, "differences": [asdict(each) for each in found]}, indent=2) + "\n")
        return ExitCode.ALLOWED
    same = before.digest == after.digest
    if not found:
        _say(f"{old} and {new}: " + ("the same" if same else "other words, and no export that was tried differs"))
    for each in found:
        _print(each)
    return ExitCode.ALLOWED


def _print(each: Difference) -> None:
    _say(f"{each.data}, {_range(each)}: {each.old} -> {each.new}")
    for lead, said in (
        ("to", "; ".join(each.recipients)),
        ("deal", ", ".join(each.deals)),
        ("with the evidence", ", ".join(each.evidence)),
        ("before", each.old_rule),
        ("now", each.new_rule),
    ):
        if said:
            _say(f"  {lead}: {said}")


def _range(each: Difference) -> str:
    if each.high is None:
        return f"{each.low:,} or more {UNITS[each.unit][1]}" if each.low > 1 else "any number"
    return units(each.low, each.unit) if each.low == each.high else f"{each.low:,} to {units(each.high, each.unit)}"


def _say(line: str) -> None:
    sys.stdout.write(f"{printable(line)}\n")
