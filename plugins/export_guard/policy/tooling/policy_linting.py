"""What is odd in a policy: recipients that nothing limits, evidence that clears nothing, entries never reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fnmatch import fnmatchcase

from export_guard.kinds import catalogue
from export_guard.policy.decision import decide
from export_guard.policy.limits import HOUSE
from export_guard.policy.model import Export, Recipient
from export_guard.policy.pack import STALE_AFTER_DAYS
from export_guard.policy.policy import Policy
from export_guard.policy.tooling.linting import lint_pack
from export_guard.policy.tooling.remark import Remark
from export_guard.policy.yaml_text import Location, YamlText
from export_guard.profile.declared import DeclaredProfile, NumberedSubjects
from export_guard.profile.exposure import Exposure, KindExposure, Subjects

_VERY_MANY = 10**12


def lint_policy(policy: Policy, text: YamlText, today: date) -> Iterator[Remark]:
    """Every remark on a policy, with the line in its file. ``today`` is a UTC date."""
    yield from _stale(policy, text, today)
    for recipient in policy.recipients.values():
        yield from _unlimited(policy, recipient, text, today)
        yield from _useless_evidence(policy, recipient, text)
    yield from _shadowed_datasets(policy, text)
    for pack in policy.packs:
        if pack.id == HOUSE:
            found = (r for r in lint_pack(pack, text, today) if "never decides" in r.problem)
            yield from (_at_limit(text, remark) for remark in found)


def _stale(policy: Policy, text: YamlText, today: date) -> Iterator[Remark]:
    for index, pack in enumerate(policy.packs):
        oldest = pack.oldest()
        if oldest is not None and (today - oldest).days > STALE_AFTER_DAYS:
            problem = f"the facts of the pack {pack.id} were last checked on {oldest}"
            yield _warning(text, ("packs", index), problem, "Look for a newer version of it")


def _unlimited(policy: Policy, recipient: Recipient, text: YamlText, today: date) -> Iterator[Remark]:
    """A recipient that may get everything: no rule of any pack is about it."""
    export = Export("anything", None, recipient, policy.exporter)
    verdict = decide(policy.packs, export, everything(), [], today, of_all_recipients=True)
    if verdict.outcome == "allow" and recipient.entity != "own":
        whose = f"{recipient.id} ({recipient.country or 'no country'}, {recipient.relationship})"
        problem = f"no rule and no limit is about {whose}: it may get everything"
        yield Remark(
            text.path, text.line(("recipients", recipient.id)), "note", problem, "Add a limit if that is not meant"
        )


def everything() -> DeclaredProfile:
    """A dataset with every sensitive kind, about more people and devices than any limit, in very many rows."""
    everyone = NumberedSubjects.numbered(0, _VERY_MANY)
    subjects = Subjects({"person:id": {"": everyone}, "device:id": {"": everyone}})
    kinds = [kind for kind in catalogue.all_kinds() if kind.family is not None]
    exposed = {kind.name: KindExposure(kind.name, kind.family, kind.tags, subjects) for kind in kinds}
    columns = {kind.name: (kind.name,) for kind in catalogue.all_kinds()}
    return DeclaredProfile(Exposure(exposed, _VERY_MANY, _VERY_MANY), columns)


def _useless_evidence(policy: Policy, recipient: Recipient, text: YamlText) -> Iterator[Remark]:
    accepted = {
        f"{name}:{number}" if number else name
        for pack in policy.packs
        for name, kind in pack.evidence.items()
        for number in (kind.references or ("",))
    }
    for index, evidence in enumerate(recipient.evidence):
        if evidence.kind not in accepted:
            at: Location = ("recipients", recipient.id, "evidence", index)
            problem = f"the evidence {evidence.kind!r} of {recipient.id} clears nothing: no pack here accepts it"
            yield _warning(text, at, problem, f"Use one of {', '.join(sorted(accepted)) or 'none'}, or remove it")


def _shadowed_datasets(policy: Policy, text: YamlText) -> Iterator[Remark]:
    for index, entry in enumerate(policy.datasets):
        for earlier in policy.datasets[:index]:
            if fnmatchcase(entry.match, earlier.match):
                problem = f"what is said of {entry.match!r} is never reached: {earlier.match!r} comes before it"
                yield _warning(text, ("datasets", index), problem, "Put the narrower one first")
                break


def _at_limit(text: YamlText, remark: Remark) -> Remark:
    """A remark on a compiled limit, at the line of the limit."""
    for index, limit in enumerate(text.value.get("limits", ())):
        if f"{limit.get('id')!r} never decides" in remark.problem:
            return Remark(remark.path, text.line(("limits", index)), remark.level, remark.problem, remark.fix)
    return remark


def _warning(text: YamlText, at: Location, problem: str, fix: str) -> Remark:
    return Remark(text.path, text.line(at), "warning", problem, fix)
