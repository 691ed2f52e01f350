"""The rules that hold under any law: what is not known is never allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

from export_guard.policy.endpoints import belongs_to
from export_guard.policy.model import Export, RuleOutcome
from export_guard.profile.exposure import Exposure

PACK = "guard"
"""Pack id of the guard's own rules."""

A_NAMED_PERSON = ("a named person",)
"""Who may release what is held for a doubt."""

DECLARED_DOUBTS: Mapping[str, tuple[str, str, str]] = {
    "counted_in_a_sample": (
        "the counts are extrapolated from a sample",
        "count everything: let the guard read the whole dataset",
        "A21",
    ),
    "earlier_exports_unknown": (
        "what this recipient already got is not known",
        "find out what left before, or bring the ledger back",
        "A24",
    ),
}
"""Facts about an export that hold it under any law, in words, with what settles them and the question they raise."""

_MOST_NAMES = 8


class Profiled(Protocol):
    """What a decision needs of a profile."""

    @property
    def exposure(self) -> Exposure:
        """Subjects by kind."""

    @property
    def not_inspected(self) -> frozenset[str]:
        """Columns whose content could not be looked at."""

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns of a kind."""


def core_rules(export: Export, profile: Profiled) -> Iterator[tuple[RuleOutcome, str | None]]:
    """The doubts about an export, each with the open question it raises."""
    recipient = export.recipient
    if recipient is None:
        yield (
            _hold(
                "unknown-recipient",
                f"the endpoint {export.endpoint or 'of this export'} belongs to no recipient of the policy",
                "declare who reads there: add the endpoint to a recipient in the policy",
            ),
            "A2",
        )
    else:
        if export.endpoint is not None and not belongs_to(export.endpoint, recipient.endpoints):
            yield (
                _hold(
                    "wrong-endpoint",
                    f"the export goes to {export.endpoint}, which is no declared endpoint of {recipient.id}",
                    f"send it to an endpoint of {recipient.id}, or add this one to it in the policy",
                ),
                None,
            )
        if recipient.relationship == "unknown":
            yield (
                _hold(
                    "unknown-relationship",
                    f"nobody has said which deal is behind exports to {recipient.id}",
                    "declare the relationship (brokerage, vendor, employment, investment or none)",
                ),
                "A1",
            )
    if profile.not_inspected:
        yield _not_inspected(profile.not_inspected), "A20"
    for fact, (message, fix, question) in DECLARED_DOUBTS.items():
        if export.facts.get(fact):
            yield _hold(fact.replace("_", "-"), message, fix), question


def _not_inspected(columns: frozenset[str]) -> RuleOutcome:
    named = sorted(columns)
    more = f" and {len(named) - _MOST_NAMES} more" if len(named) > _MOST_NAMES else ""
    return _hold(
        "not-inspected",
        f"{len(named)} column{'s' * (len(named) > 1)} could not be inspected: {', '.join(named[:_MOST_NAMES])}{more}",
        "leave these columns out, or export them in a form that can be read",
        columns=tuple(named),
    )


def _hold(rule: str, message: str, fix: str, columns: tuple[str, ...] = ()) -> RuleOutcome:
    return RuleOutcome(
        rule=rule,
        pack=PACK,
        outcome="hold",
        message=message,
        citation="",
        columns=columns,
        clears_with=(fix,),
        title="what is in doubt is held",
        may_approve=A_NAMED_PERSON,
    )
