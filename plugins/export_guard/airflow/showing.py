"""How a decision shows in Airflow: in the task's log and in its rendered templates."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from export_guard.report import acceptances, found

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
    uses = decision.verdict.accepted
    yield from (f"accepted, so not counted: {line}" for line in acceptances.accepted(uses))
    yield from (f"counted again, though accepted before: {line}" for line in acceptances.reopened(uses))
    for rule in decision.verdict.rules:
        said = f"{rule.message} ({rule.pack}, {rule.rule})"
        yield said if rule.rule == "recipient-class" else f"{rule.outcome}: {said}"  # that one only says who it is


_ESSENCE = ("pack", "rule", "outcome", "message", "citation")
_MOST_RULES = 3


def _objecting(rules: list[Any]) -> list[Any]:
    return [rule for rule in rules if rule["outcome"] != "allow"]


def _in_short(rules: list[Any]) -> list[Any]:
    return [{key: rule[key] for key in (*_ESSENCE, "clears_with") if key in rule} for rule in rules[:_MOST_RULES]]


def _only_why(rules: list[Any]) -> list[Any]:
    return [{key: rule[key] for key in _ESSENCE if key in rule} for rule in rules]


def _only_words(remedies: list[Any]) -> list[Any]:
    return [{"words": remedy["words"]} for remedy in remedies if "words" in remedy]


def _first(most: int) -> Callable[[list[Any]], list[Any]]:
    return lambda each: each[:most]


def _left_out(_part: Any) -> None:
    return None


_SHORTER: tuple[tuple[str, Callable[[Any], Any]], ...] = (
    ("failed", _first(10)),
    ("rules", _objecting),
    ("remedies", _only_words),
    ("questions", _left_out),
    ("packs", _left_out),
    ("baseline", _left_out),
    ("fingerprint", _left_out),
    ("rules", _in_short),
    ("failed", _first(3)),
    ("found", _left_out),
    ("warnings", _left_out),
    ("accepted", _left_out),
    ("remedies", _left_out),
    ("does_not_help", _left_out),
    ("remedy_notes", _left_out),
    ("rules", _only_why),
    ("export", _left_out),
    ("rules", _left_out),
    ("failed", _left_out),
    ("problems", _left_out),
    ("doubt", _left_out),
)
"""What goes first where there is no room: the rules that stopped the export are what people look for."""


def fitting(verdict: Mapping[str, Any]) -> Mapping[str, Any]:
    """The verdict for the Rendered Templates: no empty fields, and no more than Airflow shows without cutting.

    A cut field is no JSON any more. The whole verdict stays in the XCom.
    """
    shown: dict[str, Any] = _filled(verdict)
    for key, shorter in _SHORTER:
        if len(json.dumps(shown)) <= _ROOM:
            break
        shown = _filled({**shown, key: shorter(shown.get(key) or []), "see": "all of it: XCom export_guard_verdict"})
    return shown


def _filled(value: Any) -> Any:
    """A JSON value without the fields that say nothing."""
    if isinstance(value, Mapping):
        kept = ((key, _filled(item)) for key, item in value.items())
        return {key: item for key, item in kept if item not in (None, "", [], {})}
    return [_filled(item) for item in value] if isinstance(value, list) else value
