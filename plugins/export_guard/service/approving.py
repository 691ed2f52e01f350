"""Approval of what is held: who may answer, the answer on record, and what it releases.

Every way to answer (Airflow, the command line) goes through :class:`Approvals`. The answer is an event of the ledger
about one decision. It releases the next decision on the same data, for the same recipient and place, in the same run,
if that one would hold by the same rules and for no more, and it releases one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from export_guard.errors import ExportGuardError
from export_guard.ledger import Held
from export_guard.ledger.chain import plain
from export_guard.policy.approvers import Approver, people_of, role_name
from export_guard.policy.baseline import kinds_in
from export_guard.policy.model import Export, RuleOutcome, Verdict
from export_guard.policy.policy import Policy, load_policy
from export_guard.service.opened import opened_ledger
from export_guard.settings import Settings

_ASK_AGAIN = "run the guard on it again, which asks again"
_GUARD = "export-guard"


class NotApproved(ExportGuardError):  # noqa: N818 - it states what is so, as the other refusals do
    """A hold was not approved, or cannot be; the message says why. ``final``: that is on record as a refusal."""

    def __init__(self, message: str, *, final: bool = False) -> None:
        super().__init__(message)
        self.final = final


@dataclass(frozen=True)
class Involved:
    """Who has a hand in an export, and so may not approve it.

    ``triggered_by`` is the user who started the run (``None``: nobody, a schedule did), ``authors`` are the owners that
    the Dag names. ``known`` is ``False`` where somebody started it and nothing says who: then nobody may approve.
    """

    triggered_by: str | None = None
    authors: tuple[str, ...] = ()
    known: bool = True


@dataclass(frozen=True)
class Question:
    """What is asked about a hold: ``rules`` are those that hold, ``approvers`` who may answer, with their roles.

    ``hindered`` says why nobody may; it is empty where somebody may.
    """

    held: Held
    rules: tuple[Mapping[str, Any], ...]
    approvers: Mapping[Approver, tuple[str, ...]]
    hindered: str = ""


def question_of(held: Held, policy: Policy) -> Question:
    """Who may answer to a decision, under the policy as it is now: whoever may release each of its rules.

    Nobody who is involved, and nobody at all where the data was not inspected, a rule lets nobody, the policy has
    changed since, or an answer is there already.
    """
    holding = tuple(rule for rule in held.rules if rule["outcome"] == "hold")
    hindered = _closed(held, policy) or next(_unreleasable(holding, policy), "")
    if hindered:
        return Question(held, holding, {}, hindered)
    able = _able(holding, policy)
    if not able:
        roles = "; ".join(dict.fromkeys(" or ".join(rule["may_approve"]) for rule in holding))
        return Question(held, holding, {}, f"nobody in the policy may release all of its rules ({roles})")
    free = {who: roles for who, roles in able.items() if not _involvement(who, held.involved or {})}
    if not free:
        return Question(held, holding, {}, "everybody who may approve it started its run, or is named in its Dag")
    return Question(held, holding, free)


def rows_of(question: Question) -> list[tuple[str, str, str]]:
    """For each rule that holds: what was found, which rule it is with its source, and who may release it."""
    return [
        (
            rule["message"],
            f"{rule['title'] or rule['rule']} ({rule['pack']}{', ' * bool(rule['citation'])}{rule['citation']})",
            " or ".join(rule["may_approve"]) or "nobody",
        )
        for rule in question.rules
    ]


def how_to_approve(question: Question) -> str:
    """One sentence for the one whose export is held: who may approve it with which command, or why nobody may."""
    if question.hindered:
        return f"nobody can approve this: {question.hindered}"
    names = " or ".join(who.name for who in question.approvers)
    return f"{names} may approve it: export-guard approve {question.held.id} --by NAME --why TEXT; then check again"


def released(
    verdict: Verdict,
    export: Export,
    policy: Policy,
    approvals: Sequence[Held],
    involved: Involved | None,
    now: datetime,
    hours: float,
) -> tuple[Verdict, Held] | None:
    """The verdict that an approval turns a hold into, and whose approval it is; ``None`` where none is about it.

    ``approvals`` are unused ones on the same data. An approval is about the same recipient, place and run, under the
    same policy and packs; each rule that holds must have held then, for no less. Whoever gave it must still be allowed
    to. It lasts ``hours``.
    """
    if verdict.outcome != "hold":
        return None
    for held in approvals:
        if held.answer is None or not held.answer.given or held.spent:
            continue
        same = (
            held.recipient == (None if export.recipient is None else export.recipient.id)
            and held.endpoint == export.endpoint
            and (held.run.dag_id, held.run.run_id) == (export.run.dag_id, export.run.run_id)
            and held.packs == verdict.packs
        )
        in_time = held.answer.at <= now < held.answer.at + timedelta(hours=hours)
        if not same or not in_time or not _covered(verdict, held):
            continue
        asked = question_of(replace(held, answer=None), policy)
        who = _named(asked, held.answer.details.get("id", ""))
        if who is not None and not _involvement(who, {} if involved is None else plain(involved)):
            return _allowing(verdict, held), held
    return None


class Approvals:
    """Asks for, checks and records the answers of people under one set of settings. ``clock`` gives the time (UTC)."""

    def __init__(self, settings: Settings, *, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._settings = settings
        self._clock = clock

    def question(self, decision_id: str) -> Question:
        """What there is to answer about a decision. Raises ``LedgerError`` or ``PolicyError``."""
        return question_of(opened_ledger(self._settings).asked(decision_id), load_policy(self._settings.policy))

    def approve(
        self,
        decision_id: str,
        *,
        by: str,
        why: str,
        evidence: Sequence[str] = (),
        through: str,
        final: bool = False,
        also: str = "",
    ) -> str:
        """Record an approval by the person with the id (or name) ``by``. Returns the id of the event.

        ``why`` must say something, and neither it nor ``evidence`` (references, such as the number of a ticket) may
        hold what looks like a value. Raises :class:`NotApproved` when that person may not; with ``final``, for
        answers of people who were identified, that goes on record as a refusal. ``also`` is another name that the
        same person goes by, ``through`` says how they answered.
        """
        asked = self.question(decision_id)
        person = _named(asked, by)
        obstacle = asked.hindered or _obstacle(person, by, also, asked) or _unfit(why, *evidence)
        if obstacle:
            if final and not asked.hindered:
                self._record(asked.held, False, {"by": _GUARD, "why": obstacle, "through": through})
            raise NotApproved(f"decision {decision_id} is not approved: {obstacle}", final=final)
        assert person is not None
        return self._record(
            asked.held,
            True,
            {
                "by": person.name,
                "id": person.id,
                "roles": asked.approvers[person],
                "why": why.strip(),
                "evidence": [*asked.held.evidence, *(each.strip() for each in evidence)],
                "fingerprint": asked.held.fingerprint,
                "through": through,
            },
        )

    def refuse(self, decision_id: str, *, by: str, why: str, through: str) -> str:
        """Record that somebody said no. Returns the id of the event; anybody may refuse, and it is final.

        Raises :class:`NotApproved` for words that say nothing or hold what looks like a value.
        """
        obstacle = _unfit(why) or ("" if _shown(by) == by else "that is no name")
        if obstacle:
            raise NotApproved(f"decision {decision_id} cannot be refused like that: {obstacle}")
        held = opened_ledger(self._settings).asked(decision_id)
        return self._record(held, False, {"by": by.strip(), "why": why.strip(), "through": through})

    def lapse(self, decision_id: str, why: str, *, through: str) -> str:
        """Record that no valid answer came, which is a refusal. Returns the id of the event."""
        held = opened_ledger(self._settings).asked(decision_id)
        return self._record(held, False, {"by": _GUARD, "why": why, "through": through})

    def _record(self, held: Held, given: bool, details: Mapping[str, Any]) -> str:
        return opened_ledger(self._settings).answer(held.id, given=given, at=self._clock(), details=details)


def _closed(held: Held, policy: Policy) -> str:
    """Why there is nothing to approve in a decision, whoever wants to."""
    if held.outcome != "hold":
        return f"it is {held.outcome}, and only a hold can be approved"
    if held.answer is not None:
        return f"it was {'approved' if held.answer.given else 'refused'} by {held.answer.by}, and that is final"
    if held.doubt or not held.inspected or held.fingerprint is None or held.recipient is None:
        return "something could not be established, and nobody can approve what is not known; repair what it names"
    if held.policy != policy.digest:
        return f"the policy has changed since; {_ASK_AGAIN}"
    if held.involved is None or not held.involved.get("known"):
        return "it is not on record who started its run, so it cannot be told that somebody else approves"
    return ""


def _unreleasable(holding: Iterable[Mapping[str, Any]], policy: Policy) -> Iterator[str]:
    for rule in holding:
        roles = rule["may_approve"]
        what = f"{rule['pack']}, {rule['rule']}"
        if not roles:
            yield f"nobody may release one of its rules ({what})"
        elif not people_of(policy.approvers, roles):
            yield f"the policy names nobody as {' or '.join(roles)} ({what}); add people under approvers"


def _able(holding: Sequence[Mapping[str, Any]], policy: Policy) -> dict[Approver, tuple[str, ...]]:
    """Who may release every one of the rules, and by which roles."""
    each = [people_of(policy.approvers, rule["may_approve"]) for rule in holding]
    first, *others = each or [{}]
    able = {who for who in first if all(who in people for people in others)}
    return {who: tuple(dict.fromkeys(role for people in each for role in people[who])) for who in first if who in able}


def _named(asked: Question, by: str) -> Approver | None:
    return next((who for who in asked.approvers if by == who.id), None)


def _involvement(who: Approver, involved: Mapping[str, Any], also: str = "") -> str:
    """What hand somebody has in the export; empty where none is known."""
    names = {name.casefold() for name in (who.name, who.id, also) if name}
    triggered = involved.get("triggered_by")
    if triggered and triggered.casefold() in names:
        return "started the run"
    if any(author.casefold() in names for author in involved.get("authors", ())):
        return "is named in the Dag as its author"
    return ""


def _obstacle(person: Approver | None, by: str, also: str, asked: Question) -> str:
    involved = asked.held.involved or {}
    hand = _involvement(person or Approver(by, by), involved, also)
    if hand:
        return f"{_shown(by)} {hand}, and somebody else has to approve"
    if person is None:
        may = ", ".join(who.name for who in asked.approvers)
        return f"{_shown(by)} may not approve it (who may: {may})"
    return ""


def _shown(name: str) -> str:
    return "somebody" if not name.strip() or set(kinds_in(name)) - {"email"} else name


def _unfit(why: str, *others: str) -> str:
    if not why.strip():
        return "no reason was given"
    held = [kind for text in (why, *others) for kind in kinds_in(text)]
    return f"the text holds what looks like a value ({', '.join(held)}); say it without" if held else ""


_SAME = ("pack", "rule", "category", "limit", "operator", "unit", "window")


def _covered(verdict: Verdict, held: Held) -> bool:
    then = [rule for rule in held.rules if rule["outcome"] == "hold"]
    return all(any(_no_more(rule, each) for each in then) for rule in verdict.rules if rule.outcome == "hold")


def _no_more(rule: RuleOutcome, then: Mapping[str, Any]) -> bool:
    """Whether a rule holds for what it held for then, or for less of it."""
    now = plain(rule)
    if any(now[key] != then.get(key) for key in _SAME):
        return False
    if not set(now["columns"]) <= set(then["columns"]) or not set(now["kinds"]) <= set(then["kinds"]):
        return False
    for key in ("count", "in_export"):
        if now[key] is None:
            continue
        if then.get(key) is None or now[key]["high"] > then[key]["high"]:
            return False
    return True


def _allowing(verdict: Verdict, held: Held) -> Verdict:
    answer = held.answer
    assert answer is not None
    roles = ", ".join(role_name(role) for role in answer.details["roles"])
    note = f"released by {answer.by} ({roles}) on {answer.at:%Y-%m-%d %H:%M} UTC, who was asked by decision {held.id}"
    rules = tuple(
        replace(rule, outcome="allow", notes=(*rule.notes, note)) if rule.outcome == "hold" else rule
        for rule in verdict.rules
    )
    return replace(verdict, outcome="allow", rules=rules)
