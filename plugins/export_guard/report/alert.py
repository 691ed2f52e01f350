"""The message of a stopped run: what was stopped and why in the first line, the rest in half a minute."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Sequence
from textwrap import wrap

from export_guard.policy.core_rules import PACK
from export_guard.policy.model import RuleOutcome
from export_guard.policy.wording import amount
from export_guard.report import found, remedies
from export_guard.report.acceptances import accepted, reopened
from export_guard.report.decided import Decided

WIDTH = 100
"""Characters of a line: what the log page of Airflow shows of one on a screen 1440 pixels wide, without wrapping."""

MOST_LINES = 40
"""Longest alert, in lines."""

_TITLE_LINES = 2
_MOST_KINDS = 5
_MOST_QUESTIONS = 3

_HEADLINES = {"block": "BLOCKED", "hold": "ON HOLD", "allow": "ALLOWED"}
_EXPLAINED = {
    "block": "Nothing was sent. A retry does not help, and no approval can release it.",
    "hold": "Nothing was sent. A named person has to settle what is in doubt before this can go.",
    "allow": "The export may go.",
}


def message(decision: Decided) -> str:
    """The alert as plain text of at most :data:`MOST_LINES` lines. Names, kinds and counts only."""
    end = ["", *_where(decision)]
    lines = [_headline(decision), _EXPLAINED[decision.verdict.outcome]]
    for title, entries, most in (
        ("Found", _found(decision), 7),
        ("Counted again, though accepted before", reopened(decision.verdict.accepted), 4),
        ("Accepted, so not counted", accepted(decision.verdict.accepted), 4),
        ("Why", _why(decision), 10),
        ("What would make it pass", _remedies(decision), 9),
        ("What does not help", (f"{note}." for note in decision.remedies.does_not_help), 2),
        ("For a person to say", _questions(decision), 4),
        ("Also note", decision.verdict.warnings, 2),
    ):
        room = MOST_LINES - len(end) - len(lines) - _TITLE_LINES
        lines += _section(title, entries, min(most, room)) if room > 0 else []
    return "\n".join([*lines, *end])


def _section(title: str, entries: Iterable[str], most: int) -> list[str]:
    """A titled block of at most ``most`` lines; entries that do not fit whole are left out and said to be.

    Only the first entry is cut rather than left out, so that a title is never all there is.
    """
    lines: list[str] = []
    for entry in entries:
        wrapped = _indented(entry)
        if len(lines) + len(wrapped) > most:
            lines = [*(lines or wrapped)[: most - 1], "  ... (more in the full verdict)"]
            break
        lines += wrapped
    return ["", f"{title}:", *lines] if lines else []


def _headline(decision: Decided) -> str:
    export, verdict = decision.export, decision.verdict
    to = export.recipient.id if export.recipient is not None else export.endpoint or "an unknown recipient"
    start = f"Export of {_one_line(export.dataset)} to {_one_line(to)} {_HEADLINES[verdict.outcome]}"
    if not verdict.deciding:
        return start
    first = verdict.deciding[0]
    more = len(_objections(verdict.deciding)) - 1
    said = first.message
    if said.startswith(f"{export.dataset}: "):  # the line names it already
        said = ("the dataset " if _is_path(export.dataset) else "") + said[len(export.dataset) + 2 :]
    return f"{start}: {said}{_source(first)}" + (f", and {more} more" if more > 0 else "")


def _source(rule: RuleOutcome) -> str:
    if rule.pack == PACK:  # the guard itself; no text of a law or a contract to look up
        return ""
    where = (rule.limit_citation or rule.citation).partition(", ")[0]
    return f" ({rule.pack}, {where})" if where else f" ({rule.pack})"


def _objections(rules: Sequence[RuleOutcome]) -> list[RuleOutcome]:
    """The rules that object; a combination that says no more than what went before is left out."""
    kept: list[RuleOutcome] = []
    for rule in rules:
        same = any(r.message == rule.message and r.title == rule.title for r in kept)
        echo = rule.count is not None and any(
            r.citation == rule.citation and r.limit == rule.limit and r.count == rule.count and r.pack == rule.pack
            for r in kept
        )
        if not same and not echo:
            kept.append(rule)
    return kept


def _found(decision: Decided) -> Iterator[str]:
    profile = decision.profile
    if decision.doubt and all(decision.doubt not in r.message for r in decision.verdict.rules):
        yield f"in doubt: {_one_line(decision.doubt)}"
    if profile is None:
        yield "nothing: the data could not be inspected"
        return
    yield from found.lines(profile, _MOST_KINDS)
    if profile.not_inspected:
        yield f"not inspected: {found.shortened(tuple(sorted(profile.not_inspected)), 6)}"
    told = f"; subjects told apart by {', '.join(sorted(profile.keys))}" if profile.keys else ""
    yield f"in {profile.rows:,} rows, {profile.bytes:,} bytes{told}"


def _why(decision: Decided) -> Iterator[str]:
    objections = [r for r in decision.verdict.rules if r.outcome != "allow"]
    shown = _objections(objections)
    packs = {r.pack for r in objections}
    yield from (r.message for r in decision.verdict.rules if r.rule == "recipient-class" and r.pack in packs)
    for (outcome, source), rules in _by_rule(shown).items():
        yield from (f"{outcome}: {rule.message}{_parts(rule)}" for rule in rules)
        if source:
            yield f"  {source}"
        yield from (f"  {note}" for note in dict.fromkeys(note for rule in rules for note in rule.notes))


def _by_rule(objections: Sequence[RuleOutcome]) -> dict[tuple[str, str], list[RuleOutcome]]:
    """Objections under one rule together, in their order."""
    grouped: dict[tuple[str, str], list[RuleOutcome]] = {}
    for rule in objections:
        source = f"{rule.title} ({rule.pack}, {rule.citation})" if rule.citation else ""
        grouped.setdefault((rule.outcome, source), []).append(rule)
    return grouped


def _parts(rule: RuleOutcome) -> str:
    """What came from this export and what from the window."""
    if rule.unit is None or rule.in_export is None or rule.window is None or rule.from_history is None:
        return ""
    sent = amount(rule.from_history, rule.unit) if rule.from_history.high else "none"
    return f" ({amount(rule.in_export, rule.unit)} in this export, {sent} already sent in the window)"


def _remedies(decision: Decided) -> Iterator[str]:
    if decision.verdict.deciding:
        yield from remedies.lines(decision.remedies, [r for r in decision.verdict.rules if r.outcome != "allow"])


def _questions(decision: Decided) -> Iterator[str]:
    asked = decision.verdict.questions
    for each in asked[:_MOST_QUESTIONS]:
        yield f"{each.id} {each.question} Assumed: {each.assumed}."
    if len(asked) > _MOST_QUESTIONS:
        yield f"and {', '.join(q.id for q in asked[_MOST_QUESTIONS:])}"


def _where(decision: Decided) -> Iterator[str]:
    row = f"decision {decision.id} in the ledger" if decision.id else "not in the ledger"
    task = "; XCom export_guard_verdict" if decision.export.run.dag_id else ""
    yield f"Full verdict: {row}{task}."
    dataset = decision.export.dataset
    to = decision.export.recipient.id if decision.export.recipient is not None else decision.export.endpoint
    if to and _is_path(dataset):
        yield f"To see it again by hand: {shlex.join(['export-guard', 'check', dataset, '--to', _one_line(to)])}"


def _is_path(dataset: str) -> bool:
    """Whether the name of a dataset is a path or URL for the command line; queries and several files have spaces."""
    return "/" in dataset and len(dataset.split()) == 1


def _indented(entry: str) -> list[str]:
    lead = "  " + " " * (len(entry) - len(entry.lstrip()))
    return wrap(entry.strip(), WIDTH, initial_indent=lead, subsequent_indent=lead + "  ", break_long_words=False)


def _one_line(text: str) -> str:
    return " ".join(text.split())
