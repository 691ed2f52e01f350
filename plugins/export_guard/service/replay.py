"""The past decided once more under another policy, before that policy goes live. Reads only; pure but for that.

Each recorded decision is made anew on the facts of its record, on its own day, against what had really left before
it. What another policy would have stopped earlier still counts as having left: it did.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from export_guard.ledger import PastDecision, Released, idempotency_key
from export_guard.policy.decision import decide
from export_guard.policy.joining import SUITE, Further, joined
from export_guard.policy.model import Export, Outcome, Recipient, RuleOutcome, Verdict
from export_guard.policy.policy import Policy
from export_guard.profile.exposure import Exposure
from export_guard.service.describing import described
from export_guard.service.what_left import WhatLeft


@dataclass(frozen=True)
class Redone:
    """A past decision with the verdict that it would get."""

    decision: PastDecision
    recipient: str | None
    verdict: Verdict

    @property
    def changed(self) -> bool:
        """Whether the outcome is another one."""
        return self.verdict.outcome != self.decision.outcome

    @property
    def because(self) -> tuple[RuleOutcome, ...]:
        """The rules that bring about the new outcome; none for an allow."""
        return self.verdict.deciding


@dataclass(frozen=True)
class NotRedone:
    """A past decision whose record does not hold enough to decide it again, and why not."""

    decision: PastDecision
    why: str


@dataclass(frozen=True)
class Replay:
    """All of it, in the order in which it was recorded."""

    policy: Policy
    since: date | None
    redone: tuple[Redone, ...]
    not_redone: tuple[NotRedone, ...]

    @property
    def changed(self) -> tuple[Redone, ...]:
        """The decisions that come out otherwise."""
        return tuple(each for each in self.redone if each.changed)

    @property
    def counts(self) -> Mapping[tuple[Outcome, Outcome], int]:
        """How many went from which outcome to which, those that did not change among them."""
        return Counter((each.decision.outcome, each.verdict.outcome) for each in self.redone)


@dataclass(frozen=True)
class _Recorded:
    """What a record holds of a profile."""

    exposure: Exposure
    not_inspected: frozenset[str]
    columns: Mapping[str, tuple[str, ...]]

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns of a kind."""
        return self.columns.get(kind, ())


def replay(past: Iterable[PastDecision | Released], policy: Policy, since: date | None = None) -> Replay:
    """Decide the past once more; ``since`` is the first UTC day that is decided (what left before still counts)."""
    results = list(_replayed(past, policy, since))
    return Replay(
        policy,
        since,
        tuple(r for r in results if isinstance(r, Redone)),
        tuple(r for r in results if isinstance(r, NotRedone)),
    )


def _replayed(
    past: Iterable[PastDecision | Released], policy: Policy, since: date | None
) -> Iterator[Redone | NotRedone]:
    left = WhatLeft()
    for entry in past:
        if isinstance(entry, Released):
            left.give_back(entry.decision)
            continue
        export = _export(entry, policy)
        if since is None or entry.day >= since:
            yield _once_more(entry, export, policy, left)
        if entry.outcome == "allow" and entry.exposure is not None and export.recipient is not None:
            key = _key(entry, export.recipient)
            left.add(entry.id, export.recipient.group, entry.day, key, str(entry.fingerprint), entry.exposure)


def _once_more(entry: PastDecision, export: Export, policy: Policy, left: WhatLeft) -> Redone | NotRedone:
    missing = _missing(entry, policy)
    if missing or entry.exposure is None:
        return NotRedone(entry, missing)
    windows = {c.window.start(entry.day) for pack in policy.packs for c in pack.categories if c.window is not None}
    everywhere = policy.counts_all_exports
    history = left.before(
        None if export.recipient is None else export.recipient.group,
        sorted({policy.window_start(entry.day), *windows}),
        entry.day,
        leave_out="" if export.recipient is None else _key(entry, export.recipient),
        fingerprint=entry.fingerprint or "",
        everywhere=everywhere,
    )
    profile = _Recorded(entry.exposure, entry.not_inspected, entry.columns)
    verdict = decide(policy.packs, export, profile, history, entry.day, of_all_recipients=everywhere)
    verdict = joined(verdict, _of_suite(entry))
    return Redone(entry, None if export.recipient is None else export.recipient.id, verdict)


def _of_suite(entry: PastDecision) -> Further:
    """What a suite's expectations objected to then: they would again, since no policy changes them."""
    said = [rule for rule in entry.objections if rule.pack == SUITE]
    return Further(tuple(RuleOutcome(rule.rule, rule.pack, rule.outcome, rule.message, "") for rule in said), {})


def _missing(entry: PastDecision, policy: Policy) -> str:
    """Why a record cannot be decided again; empty where it can."""
    if entry.doubt is not None:
        return f"it was held for a doubt that no policy settles: {entry.doubt}"
    if entry.exposure is None:
        return "the data was not inspected"
    if not entry.all_columns and any(c.columns for pack in policy.packs for c in pack.categories):
        return "the record does not say where kinds without a family stand, and a pack asks for that"
    return ""


def _export(entry: PastDecision, policy: Policy) -> Export:
    """The export as it would be declared today: by its endpoint or recipient, dataset, purpose and own evidence."""
    resolution = policy.resolve(entry.endpoint or entry.recipient or "")
    recipient = resolution.recipient
    said = entry.relationship
    if recipient is not None and recipient.relationship == "unknown" and said not in (None, "unknown"):
        recipient = replace(recipient, relationship=said)  # the author's word, which such a policy leaves room for
    export = Export(
        entry.dataset,
        entry.endpoint,
        recipient,
        policy.exporter,
        entry.purpose,
        entry.evidence,
        entry.run,
        screenings=entry.screenings,
    )
    return described(export, policy, entry.dataset)


def _key(entry: PastDecision, recipient: Recipient) -> str:
    return idempotency_key(recipient.group, entry.fingerprint or "", entry.run.dag_id, entry.run.run_id)
