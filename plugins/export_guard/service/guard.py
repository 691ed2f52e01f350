"""The guard: one check before an export, one confirmation inside it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, get_args

from export_guard.datasets import Connections, open_dataset
from export_guard.datasets.connections import public_url
from export_guard.datasets.dataset import Dataset, Fingerprint
from export_guard.errors import InspectionError
from export_guard.ledger import (
    DecisionRecord,
    EventKind,
    KeyChange,
    Lease,
    Ledger,
    SeenUnder,
    StoredProfile,
    idempotency_key,
    under_keys,
)
from export_guard.ledger.chain import plain
from export_guard.policy.accepting import Review, review
from export_guard.policy.baseline import Baseline, load_baseline
from export_guard.policy.decision import doubt
from export_guard.policy.joining import Further, joined
from export_guard.policy.model import Evidence, Export, PastExport, Relationship, RunIdentity, Verdict
from export_guard.policy.policy import Policy, load_policy
from export_guard.policy.remedies import NONE_NEEDED, Facts, Remedies, find_remedies
from export_guard.profile.named_people import named_people
from export_guard.profile.profile import Profile
from export_guard.profile.scan import AS_FOUND, Progress, ScanSettings, inspect_dataset
from export_guard.service.approving import Involved, released
from export_guard.service.clearance import Clearance, NotCleared, check_signature, sign
from export_guard.service.confirming import clearing_decision, explain
from export_guard.service.describing import described
from export_guard.service.doubting import Doubt, doubting
from export_guard.service.key_generations import Generations, generations, present_only
from export_guard.service.opened import opened_ledger
from export_guard.service.second_look import looked_at, not_looked_at
from export_guard.settings import Settings

_LEDGER_LOST = "ledger-lost"
_REPAIR_POLICY = "repair the policy file, then check again"
_REPAIR_BASELINE = "repair the baseline of accepted findings, or configure none, then check again"
_REPAIR_DATASET = "make the dataset readable, then check again"
_REPAIR_RECOGNISER = "install what is missing, name another model, or name none, then check again"
_REPAIR_LEDGER = "bring the ledger back, then check again"
_REPAIR_SUITE = "repair the suite, then check again"
_AND_THE_SUITE = "this is about the rules alone: whatever is done, the expectations of the suite have to hold as well"
_NO_RUN = RunIdentity()
_REPORT = "report this as a bug in Export Guard with the name of the error"


@dataclass(frozen=True)
class Decision:
    """What was decided about one export.

    ``id`` names its record in the ledger; it is empty where it was not recorded (a rehearsal, a lost ledger).
    ``profile`` (without the findings that were accepted) and ``fingerprint`` are ``None`` where the data could not
    be inspected, ``doubt`` says what could not be established, ``clearance`` is there for a recorded ``allow`` only.
    ``decided_at`` is in UTC. ``remedies`` are what would make an export pass that is held or blocked.
    """

    id: str
    verdict: Verdict
    export: Export
    profile: Profile | None
    fingerprint: Fingerprint | None
    doubt: str | None
    clearance: Clearance | None
    decided_at: datetime
    remedies: Remedies = NONE_NEEDED


Examiner = Callable[[Dataset, Profile, ScanSettings], Further]
"""Judges an inspected dataset beside the packs, by the profile that was taken of it under these settings."""

_Judge = Callable[[Sequence[PastExport], date], Verdict]
"""Gives the verdict on one export, from what the recipient already got and today's date."""


@dataclass
class _Case:
    """What is known so far about the export that is being checked."""

    id: str
    export: Export
    policy: Policy | None = None
    baseline: Baseline | None = None
    fingerprint: Fingerprint | None = None
    inspected: Profile | None = None
    review: Review | None = None
    further: Further | None = None
    stored: StoredProfile | None = None
    facts: Facts | None = None
    awaits_start: bool = False
    involved: Involved | None = None
    generations: Generations | None = None
    under: dict[str, Profile] = field(default_factory=dict)

    def store(self, profile: Profile, today: date) -> None:
        """Make what was found ready for the ledger, under every secret key that the windows know."""
        exposures = {
            name: profile.exposure
            if taken is self.inspected
            else review(self.baseline, taken, self.export.dataset, today).profile.exposure
            for name, taken in sorted(self.under.items(), key=lambda item: item[1] is not self.inspected)
        }
        self.stored = StoredProfile.of(profile, under_keys(exposures) if exposures else None)

    @property
    def profile(self) -> Profile | None:
        """What was found, but for what is accepted."""
        return self.inspected if self.review is None else self.review.profile

    def reviewed(self, verdict: Verdict) -> Verdict:
        """A verdict that says which findings were accepted, and under which baseline."""
        uses = () if self.review is None else self.review.uses
        return replace(verdict, accepted=uses, baseline=None if self.baseline is None else self.baseline.digest)


def _now() -> datetime:
    return datetime.now(UTC)


class Guard:
    """Checks exports and confirms clearances under one set of settings.

    ``clock`` gives the present moment (UTC).
    """

    def __init__(self, settings: Settings, *, clock: Callable[[], datetime] = _now) -> None:
        self._settings = settings
        self._clock = clock

    def check(
        self,
        source: Any,
        *,
        to: str,
        relationship: Relationship | None = None,
        purpose: str = "",
        evidence: Sequence[Evidence] = (),
        scan: ScanSettings = AS_FOUND,
        run: RunIdentity = _NO_RUN,
        connections: Connections | None = None,
        progress: Callable[[Progress], None] | None = None,
        record: bool = True,
        awaits_start: bool = False,
        involved: Involved | None = None,
        examiner: Examiner | None = None,
    ) -> Decision:
        """Inspect a dataset, decide on its export, record the decision, and clear an allowed one.

        ``source`` is anything that :func:`export_guard.datasets.open_dataset` takes; ``to`` an endpoint or the id of
        a recipient; ``relationship`` says what the deal is where the policy leaves it ``unknown`` (a pipeline's
        author cannot talk a deal away that the policy declares). A model for names that the settings name is used
        unless ``scan`` names another. Never raises for a doubt: what could not be
        established becomes a ``hold`` that says so. Without ``record`` nothing is written and no clearance is
        given. ``awaits_start`` promises that the export will call :meth:`started` before anything leaves: when its
        clearance has expired and it never did, it no longer counts. ``involved`` says who may not approve a hold
        (``None``: nobody can then); a hold that was approved already (:class:`Approvals`) is allowed, once. What an
        ``examiner`` says of the same profile stands in the verdict with the rules, and can only make it stricter.
        """
        known = tuple(item for item in evidence if isinstance(item, Evidence))
        case = _Case(f"d-{uuid.uuid4().hex}", Export(_named(source), _named(to), None, {}, purpose, known, run))
        case.awaits_start, case.involved = awaits_start, involved
        try:
            if len(known) < len(evidence):
                raise Doubt(
                    "evidence-unreadable", "some of the evidence is not an Evidence", "declare it as Evidence(…)"
                )
            policy = self._declare(case, to, relationship)
            self._accept(case)
            self._inspect(case, source, scan, connections, progress, examiner)
            judge = partial(_judge, policy, case)
            return self._decide(case, judge) if record else self._rehearse(case, judge)
        except Doubt as found:
            return self._hold(case, found, record)

    def preview(
        self,
        profile: Profile,
        *,
        dataset: str,
        to: str,
        relationship: Relationship | None = None,
        purpose: str = "",
        evidence: Sequence[Evidence] = (),
    ) -> Decision:
        """Decide over a profile that was taken before: the verdict alone, without a record or a clearance.

        ``profile`` must have been taken with :attr:`~export_guard.settings.Settings.subject_key`, else its
        subjects cannot be told from those of earlier exports; ``dataset`` is its name for people. Like
        :meth:`check`, it never raises for a doubt.
        """
        case = _Case(
            f"d-{uuid.uuid4().hex}", Export(dataset, _named(to), None, {}, purpose, tuple(evidence)), inspected=profile
        )
        try:
            policy = self._declare(case, to, relationship)
            case.export = _described(case, dataset)
            self._accept(case)
            case.generations = present_only(self._settings, self._key_changes(), self._since(policy))
            return self._rehearse(case, partial(_judge, policy, case))
        except Doubt as found:
            return self._hold(case, found, record=False)

    def confirm(
        self,
        source: Any,
        *,
        to: str,
        run: RunIdentity,
        connections: Connections | None = None,
        decision: str | None = None,
    ) -> Clearance:
        """Find the clearance for this very data, recipient and run; called by the export itself.

        Takes the fingerprint anew and asks the ledger for the newest decision on it. Raises
        :class:`~export_guard.service.NotCleared`, which says what differs, unless that decision is an ``allow``
        for this endpoint that has neither expired nor been used up by an export that finished. An export that
        only started may start again: its worker may have been killed. ``decision`` is the only one that will do,
        for an export that has just asked for it: the tasks of a mapped one may send the same data.
        """
        case = _Case("", Export(_named(source), _named(to), None, {}, run=run))
        try:
            return self._confirmed(case, source, to, connections, decision)
        except Doubt as doubt_found:
            refusal = f"{doubt_found.message}; {doubt_found.fix}"
        raise NotCleared(refusal)  # outside of the handler: no library error hangs on it as its context

    def started(self, clearance: Clearance) -> Lease:
        """Record that the export begins, and hold the right to run it until the lease is ended, or the process ends.

        Raises ``NotCleared``, or ``LedgerError`` when it has already finished, was given back, or when another try
        of it is still running or began later.
        """
        lease = self.resumed(clearance)
        try:
            self._event("export_started", clearance)
        except BaseException:
            lease.end()
            raise
        return lease

    def resumed(self, clearance: Clearance) -> Lease:
        """Hold the right to run an export whose start is on record already. Raises like :meth:`started`."""
        check_signature(self._settings.clearance_key, clearance)
        return self._ledger().running(clearance.decision_id)

    def finished(self, clearance: Clearance) -> None:
        """Record that the export is done: its clearance is used up. Raises ``NotCleared`` or ``LedgerError``."""
        self._event("export_finished", clearance)

    def failed(self, clearance: Clearance) -> None:
        """Record that the export failed; it may be tried again. Raises ``NotCleared`` or ``LedgerError``."""
        self._event("export_failed", clearance)

    # --- the steps of a check ---------------------------------------------------------------------------

    def _declare(self, case: _Case, to: str, relationship: Relationship | None) -> Policy:
        """What the policy says about the recipient and the exporter."""
        with doubting("policy-unreadable", "reading the policy", _REPAIR_POLICY):
            policy = load_policy(self._settings.policy)
            resolution = policy.resolve(to)
        case.policy = policy
        case.export = replace(
            case.export, endpoint=resolution.endpoint, recipient=resolution.recipient, exporter=policy.exporter
        )
        if relationship is not None:
            _declare_relationship(case, relationship)
        return policy

    def _accept(self, case: _Case) -> None:
        """Which findings people have accepted, where a baseline is configured."""
        if self._settings.baseline is not None:
            with doubting("baseline-unreadable", "reading the baseline of accepted findings", _REPAIR_BASELINE):
                case.baseline = load_baseline(self._settings.baseline)

    def _inspect(
        self,
        case: _Case,
        source: Any,
        scan: ScanSettings,
        connections: Connections | None,
        progress: Callable[[Progress], None] | None,
        examiner: Examiner | None,
    ) -> None:
        """Profile the data between two fingerprints, which must be equal."""
        scan = self._recognising(scan)
        with doubting("dataset-unreadable", f"opening {case.export.dataset}", _REPAIR_DATASET):
            dataset = open_dataset(source, connections=connections)
            case.export = _described(case, dataset.name)
            before = dataset.fingerprint()
        if case.baseline is not None:  # a column that is not what it seems tells no one apart
            seeming = case.baseline.columns(dataset.name, self._clock().date())
            scan = replace(scan, not_subject=scan.not_subject | seeming)
        lost = self._learn_generations(case)
        with doubting("dataset-unreadable", f"inspecting {dataset.name}", _REPAIR_DATASET):
            keys = case.generations.subject_keys if case.generations is not None else {}
            names = list(keys)
            for name in reversed(names):  # the one that counts is the last, so that progress ends with it
                case.under[name] = inspect_dataset(
                    dataset,
                    key=keys[name],
                    settings=scan,
                    salt=before.digest,
                    progress=progress,
                )
            case.inspected = case.under[names[0]]
            today = self._clock().date()
            profile = _reviewed(case, case.inspected, today)
            case.store(profile, today)
            if case.policy is not None:
                case.export = looked_at(case.export, case.policy, dataset, profile)
        if examiner is not None:
            with doubting("suite-failed", "running the suite", _REPAIR_SUITE):
                case.further = examiner(dataset, case.inspected, scan)
        with doubting("dataset-unreadable", f"inspecting {dataset.name}", _REPAIR_DATASET):
            after = dataset.fingerprint()
        if after.digest != before.digest:
            raise Doubt(
                "dataset-changed",
                f"{dataset.name}: changed while it was inspected",
                "wait until it is written completely, then check again",
            )
        case.fingerprint = before
        if lost is not None:
            raise lost

    def _learn_generations(self, case: _Case) -> Doubt | None:
        """Which secret keys to hash people under. A ledger that is lost is told once the data was looked at."""
        changes: list[KeyChange] = []
        lost = None
        try:
            changes = self._key_changes()
        except Doubt as found:
            lost = found
        case.generations = generations(self._settings, changes, self._since(case.policy))
        return lost

    def _key_changes(self) -> list[KeyChange]:
        with doubting(_LEDGER_LOST, "reading the ledger", _REPAIR_LEDGER):
            return self._ledger().key_changes()

    def _since(self, policy: Policy | None) -> date:
        """The first day that a window of today reaches back to."""
        today = self._clock().date()
        return today if policy is None else policy.window_start(today)

    def _recognising(self, scan: ScanSettings) -> ScanSettings:
        """With the model that looks for names in running text, where one is named."""
        model = scan.ner_model or self._settings.ner_model
        if model is not None:
            with doubting("recogniser-unavailable", "loading the model for names", _REPAIR_RECOGNISER):
                named_people(model)
        return replace(scan, ner_model=model)

    def _decide(self, case: _Case, judge: _Judge) -> Decision:
        """History, decision and record in one transaction; the clearance exists once that is committed."""
        now = self._clock()
        self._review_anew(case, now.date())
        expires_at = now + timedelta(hours=self._settings.clearance_hours)
        with (
            doubting(_LEDGER_LOST, "recording in the ledger", _REPAIR_LEDGER),
            self._ledger().transaction(**self._turn(case, now.date()), now=now) as turn,
        ):
            verdict = judge(turn.history, now.date())
            approval = None
            if verdict.outcome == "hold" and case.policy is not None:
                hours = self._settings.clearance_hours
                approval = released(verdict, case.export, case.policy, turn.approvals(), case.involved, now, hours)
            if approval is not None:
                verdict = approval[0]
            allowed = verdict.outcome == "allow"
            record = self._record(case, verdict, now, expires_at if allowed else None)
            turn.record(record, None if approval is None else approval[1].id)
        clearance = None
        if allowed and case.export.recipient is not None and case.fingerprint is not None:
            clearance = sign(
                self._settings.clearance_key,
                case.id,
                case.fingerprint.digest,
                case.export.recipient.id,
                case.export.endpoint,
                case.export.run,
                expires_at,
            )
        remedies = _remedies(case, verdict)
        return Decision(case.id, verdict, case.export, case.profile, case.fingerprint, None, clearance, now, remedies)

    def _rehearse(self, case: _Case, judge: _Judge) -> Decision:
        """Decide without a trace: nothing is recorded, and nothing is cleared."""
        now = self._clock()
        self._review_anew(case, now.date())
        with doubting(_LEDGER_LOST, "reading the ledger", _REPAIR_LEDGER):
            ledger = self._ledger()
            with ledger.peek(**self._turn(case, now.date())) as turn:
                verdict = judge([] if turn is None else turn.history, now.date())
        if turn is None:
            note = f"no ledger was made yet at {ledger.name}: nothing that left before is counted"
            verdict = replace(verdict, warnings=(*verdict.warnings, note))
        remedies = _remedies(case, verdict)
        return Decision("", verdict, case.export, case.profile, case.fingerprint, None, None, now, remedies)

    def _review_anew(self, case: _Case, today: date) -> None:
        """Hold the baseline against the profile unless that was done on this very day: its entries run out."""
        if case.inspected is not None and (case.review is None or case.review.day != today):
            with doubting("baseline-failed", "applying the baseline of accepted findings", _REPORT):
                profile = _reviewed(case, case.inspected, today)
                case.export = not_looked_at(case.export)  # what counts again was not among it
                if case.stored is not None:
                    case.store(profile, today)

    def _turn(self, case: _Case, today: date) -> dict[str, Any]:
        """Whose window the ledger is asked for."""
        digest = "" if case.fingerprint is None else case.fingerprint.digest
        group = None if case.export.recipient is None else case.export.recipient.group
        run = case.export.run
        return {
            "recipient_group": group,
            "since": _window_starts(case.policy, today),
            "idempotency": idempotency_key(group or "", digest, run.dag_id, run.run_id),
            "today": today,
            "fingerprint": digest,
            "everywhere": case.policy is not None and case.policy.counts_all_exports,
            "measured": case.policy is None or case.policy.measures_windows,
            "seen_under": SeenUnder() if case.generations is None else case.generations.seen_under,
        }

    def _hold(self, case: _Case, found: Doubt, record: bool) -> Decision:
        """Hold for a doubt, and record it as far as the ledger can be reached."""
        now = self._clock()
        question = "A24" if found.rule == _LEDGER_LOST else None
        verdict = doubt(found.rule, found.message, found.fix, now.date(), question)
        verdict = case.reviewed(verdict)
        note, recorded = found.message, ""
        if record:
            try:
                with doubting(_LEDGER_LOST, "recording in the ledger", _REPAIR_LEDGER):
                    recorded = self._ledger().record(self._record(case, verdict, now, None, note))
            except Doubt as lost:
                note += "" if found.rule == _LEDGER_LOST else f"; this hold is not in the ledger ({lost.message})"
        return Decision(recorded, verdict, case.export, case.profile, case.fingerprint, note, None, now)

    def _record(
        self, case: _Case, verdict: Verdict, now: datetime, expires_at: datetime | None, note: str | None = None
    ) -> DecisionRecord:
        return DecisionRecord(
            id=case.id,
            decided_at=now,
            export=case.export,
            verdict=verdict,
            fingerprint=None if case.fingerprint is None else case.fingerprint.digest,
            profile=case.stored,
            expires_at=expires_at,
            doubt=note,
            policy=None if case.policy is None else case.policy.digest,
            awaits_start=case.awaits_start,
            involved=None if case.involved is None else plain(case.involved),
        )

    # --- the steps of a confirmation --------------------------------------------------------------------

    def _confirmed(
        self, case: _Case, source: Any, to: str, connections: Connections | None, decision: str | None
    ) -> Clearance:
        self._declare(case, to, None)
        recipient = case.export.recipient
        if recipient is None:
            raise NotCleared(f"{case.export.endpoint or to!r} belongs to no recipient in the policy")
        with doubting("dataset-unreadable", f"reading {case.export.dataset}", _REPAIR_DATASET):
            fingerprint = open_dataset(source, connections=connections).fingerprint().digest
        with doubting(_LEDGER_LOST, "asking the ledger", _REPAIR_LEDGER):
            ledger = self._ledger()
            decisions = ledger.decisions(run=case.export.run, recipient=recipient.id, fingerprint=fingerprint)
        decisions = [each for each in decisions if decision in (None, each.id)]
        cleared = clearing_decision(case.export, decisions, self._clock())
        if cleared is None or cleared.expires_at is None:
            with doubting(_LEDGER_LOST, "asking the ledger", _REPAIR_LEDGER):
                why = explain(ledger, case.export, fingerprint)
            raise NotCleared(why)
        return sign(
            self._settings.clearance_key,
            cleared.id,
            fingerprint,
            recipient.id,
            cleared.endpoint,
            case.export.run,
            cleared.expires_at,
        )

    def _event(self, kind: EventKind, clearance: Clearance) -> None:
        check_signature(self._settings.clearance_key, clearance)
        self._ledger().append_event(kind, clearance.decision_id, self._clock(), {"run": clearance.run})

    def _ledger(self) -> Ledger:
        return opened_ledger(self._settings)


def _declare_relationship(case: _Case, relationship: Relationship) -> None:
    """Take the author's word for the deal where the policy leaves it open, and only there."""
    if relationship not in get_args(Relationship):
        known = ", ".join(get_args(Relationship))
        raise Doubt("relationship-unknown", f"no relationship is called {relationship!r}", f"use one of {known}")
    recipient = case.export.recipient
    if recipient is None:
        return
    if recipient.relationship not in ("unknown", relationship):
        raise Doubt(
            "relationship-contradicted",
            f"the deal with {recipient.id} is {recipient.relationship} by the policy, {relationship} by the export",
            "leave it out of the export, or have the policy changed",
        )
    case.export = replace(case.export, recipient=replace(recipient, relationship=relationship))


def _described(case: _Case, dataset: str) -> Export:
    """The export with what is declared of its dataset; a scheduled run recurs, whatever is declared."""
    if case.policy is None:
        return replace(case.export, dataset=dataset)
    return described(case.export, case.policy, dataset)


def _reviewed(case: _Case, profile: Profile, today: date) -> Profile:
    """The profile without what is accepted today."""
    case.review = review(case.baseline, profile, case.export.dataset, today)
    return case.review.profile


def _judge(policy: Policy, case: _Case, history: Sequence[PastExport], today: date) -> Verdict:
    """The policy's verdict; that it cannot be reached is a doubt of its own, not one about the ledger."""
    with doubting("decision-failed", "deciding", _REPORT):
        if case.profile is None:
            raise InspectionError(case.export.dataset, "was not inspected")
        # Where all exports are counted together, the ledger was asked for all of them.
        everywhere = policy.counts_all_exports
        case.facts = Facts(policy.packs, case.export, case.profile, history, today, of_all_recipients=everywhere)
        verdict = case.facts.decided()
        if case.further is not None:
            verdict = joined(verdict, case.further)
        bounds = (case.generations.warning,) if case.generations is not None and case.generations.warning else ()
        return case.reviewed(replace(verdict, warnings=(*verdict.warnings, *policy.warnings, *bounds)))


def _remedies(case: _Case, verdict: Verdict) -> Remedies:
    """What would make the export pass. The verdict stands whether or not that is found."""
    if verdict.outcome == "allow" or case.facts is None:
        return NONE_NEEDED
    try:
        with doubting("remedies-failed", "looking for what would make it pass", _REPORT):
            if case.further is None or not case.further.objects:
                return find_remedies(case.facts, verdict)
            of_rules = find_remedies(case.facts, case.facts.decided())
            return replace(of_rules, notes=(*of_rules.notes, _AND_THE_SUITE)) if of_rules.remedies else of_rules
    except Doubt as failed:
        return Remedies(notes=(failed.message,))


def _window_starts(policy: Policy | None, today: date) -> list[date]:
    """The days on which the windows of the policy begin."""
    if policy is None:
        return [today]
    windows = {c.window.start(today) for pack in policy.packs for c in pack.categories if c.window is not None}
    return sorted({policy.window_start(today), *windows})


def _named(source: Any) -> str:
    """A name for a source that may not open: no credentials, no content."""
    if isinstance(source, str | Path):
        return public_url(str(source)).partition("?")[0]
    return f"a {type(source).__name__}"
