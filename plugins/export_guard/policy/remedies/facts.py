"""The facts of a decision, and the same facts after a change.

A column is what can be left out, so a profile is taken apart into what each column adds to each kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from typing import Any

from export_guard.kinds import catalogue
from export_guard.policy.core_rules import Profiled
from export_guard.policy.counting import ZERO
from export_guard.policy.decision import decide_on
from export_guard.policy.evidently import Evidently
from export_guard.policy.model import Evidence, Export, PastExport, Recipient, Verdict
from export_guard.policy.pack import Pack
from export_guard.policy.remedies.remedy import Fact, Most, Needed, Remedy
from export_guard.policy.tallies import Columns
from export_guard.profile.exposure import Exposure, KindExposure
from export_guard.profile.precision import COARSE
from export_guard.profile.profile import Profile


@dataclass(frozen=True)
class Part:
    """What one column adds to one kind."""

    label: str
    exposure: KindExposure


@dataclass(frozen=True)
class Changed:
    """A profile with columns left out and places made coarser; what a decision needs of one."""

    whole: Profiled
    columns: Columns
    exposure: Exposure
    left_out: frozenset[str]
    coarse: frozenset[str]

    @property
    def not_inspected(self) -> frozenset[str]:
        """Columns that nobody could look into, but for those left out."""
        return frozenset(self.whole.not_inspected) - self.left_out

    def columns_of(self, kind: str) -> tuple[str, ...]:
        """Labels of the columns of a kind that are left."""
        labels = self.columns(kind)
        if kind == COARSE:
            labels = (*labels, *sorted(self.coarse))
        elif not self.coarse.isdisjoint(labels) and is_place(self.whole.exposure.kinds.get(kind)):
            labels = tuple(label for label in labels if label not in self.coarse)
        if self.left_out.isdisjoint(labels):
            return labels
        return tuple(label for label in labels if label not in self.left_out)


@dataclass(frozen=True)
class Facts:
    """Everything that one decision is made of."""

    packs: Sequence[Pack]
    export: Export
    profile: Profiled
    history: Sequence[PastExport]
    today: date
    of_all_recipients: bool = False

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The columns with what each adds to each kind."""
        return tuple(_parts(self.profile))

    @cached_property
    def _of_kinds(self) -> Mapping[str, tuple[Sequence[Part], frozenset[str]]]:
        """By kind: its parts, and the labels of their columns."""
        parts: dict[str, list[Part]] = {}
        for part in self.parts:
            parts.setdefault(part.exposure.kind, []).append(part)
        return {kind: (each, frozenset(part.label for part in each)) for kind, each in parts.items()}

    @cached_property
    def _columns(self) -> Columns:
        return cache(self.profile.columns_of)

    @cached_property
    def data(self) -> Evidently:
        """The data, counted as far as it was asked for."""
        purpose = self.export.purpose.strip().lower()
        return Evidently(self.today, self.profile.exposure, self.history, purpose, self.of_all_recipients)

    def decided(self, packs: Sequence[Pack] | None = None, at_most: Sequence[Most] = ()) -> Verdict:
        """The decision on these facts (of some of the packs only), supposing that no more than that is sent."""
        data = self.data.supposing({most.unit: most.number for most in at_most}) if at_most else self.data
        return decide_on(self.packs if packs is None else packs, self.export, self.profile, data)

    def after(self, remedy: Remedy) -> Facts:
        """The facts with a change applied. ``at_most`` is not: which subjects are sent is for the sender to choose."""
        profile: Profiled = self.profile
        export = _declared(self.export, remedy, self.today)
        if remedy.leave_out or remedy.coarsen:
            profile = self._reduced(remedy)
            export = _screened(export, profile)
        changed = replace(self, export=export, profile=profile)
        changed.__dict__["data"] = self.data if profile is self.profile else self.data.instead(profile.exposure)
        return changed

    def _reduced(self, remedy: Remedy) -> Changed:
        gone, coarse = frozenset(remedy.leave_out), frozenset(remedy.coarsen)
        kinds: dict[str, KindExposure] = {}
        for kind, (parts, labels) in self._of_kinds.items():
            whole = self.profile.exposure.kinds[kind]
            if gone.isdisjoint(labels) and coarse.isdisjoint(labels):
                kinds[kind] = whole
                continue
            left = [p for p in parts if p.label not in gone and not (p.label in coarse and is_place(p.exposure))]
            if left:
                kinds[kind] = whole if len(left) == len(parts) else _united(whole, left)
        measures = self.profile.exposure
        return Changed(self.profile, self._columns, Exposure(kinds, measures.rows, measures.bytes), gone, coarse)


def _screened(export: Export, profile: Profiled) -> Export:
    """What a screening of locations says of those that are left; of a part of them it says the same as of all."""
    places = {name for name, kind in profile.exposure.kinds.items() if kind.family == "precise_geolocation"}
    screenings = {
        name: replace(
            screening,
            inside=screening.inside if places else ZERO,
            unscreened=tuple(kind for kind in screening.unscreened if kind in places),
        )
        for name, screening in export.screenings.items()
    }
    return replace(export, screenings=screenings)


def is_place(kind: KindExposure | None) -> bool:
    """Whether coarser values of a kind are no precise location any more: its writing says how precise it is."""
    return kind is not None and kind.family == "precise_geolocation" and catalogue.kind(kind.kind).metres is not None


def _parts(profile: Profiled) -> Iterable[Part]:
    if isinstance(profile, Profile):
        for table in profile.tables.values():
            for finding in table.findings:
                kind = catalogue.kind(finding.kind)
                if kind.family is not None:
                    subjects = table.subjects_of(finding)
                    yield Part(finding.column.label, KindExposure(kind.name, kind.family, kind.tags, subjects))
        return
    # Of facts without tables only the columns of a kind are known, so each may be about all of its subjects.
    for name, exposure in profile.exposure.kinds.items():
        yield from (Part(label, exposure) for label in profile.columns_of(name) or (name,))


def _united(whole: KindExposure, parts: Sequence[Part]) -> KindExposure:
    subjects = parts[0].exposure.subjects
    for part in parts[1:]:
        if part.exposure.subjects is not subjects:
            subjects = subjects.merge(part.exposure.subjects)
    return replace(whole, subjects=subjects)


def _declared(export: Export, remedy: Remedy, today: date) -> Export:
    """The export with evidence attached and facts declared."""
    if not remedy.evidence and not remedy.declare:
        return export
    recipient, exporter, declared = export.recipient, dict(export.exporter), dict(export.facts)
    for fact in remedy.declare:
        about, _, name = fact.name.partition(".")
        if about == "exporter":
            exporter[name] = fact.value
        elif about == "export":
            declared[name] = bool(fact.value)
        elif recipient is not None:
            recipient = _with_fact(recipient, name, fact)
    attached = tuple(_attached(needed, today) for needed in remedy.evidence)
    evidence = (*export.evidence, *attached)
    return replace(export, evidence=evidence, recipient=recipient, exporter=exporter, facts=declared)


def _with_fact(recipient: Recipient, name: str, fact: Fact) -> Recipient:
    changes: dict[str, Any] = {name: fact.value}
    return replace(recipient, **changes)


def _attached(needed: Needed, today: date) -> Evidence:
    kind = f"{needed.kind}:{needed.numbered[0]}" if needed.numbered else needed.kind
    return Evidence(kind, "the reference", "Somebody Named", today)
