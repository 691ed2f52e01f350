"""What-if: the decision over declared facts instead of data.

The facts are written in the words of the policy file, become the same export, exposure and history that a
real export has, and go into the same :func:`~export_guard.policy.decision.decide`. Nothing is read but the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from export_guard.errors import PolicyError
from export_guard.policy.core_rules import DECLARED_DOUBTS
from export_guard.policy.decision import decide
from export_guard.policy.extending import pack_of
from export_guard.policy.limits import with_limits
from export_guard.policy.model import Export, PastExport, Recipient, Verdict
from export_guard.policy.pack import Pack, shipped_ids
from export_guard.policy.policy import Policy
from export_guard.policy.recipients import party_mistakes, recipient_mistakes
from export_guard.policy.remedies import Facts
from export_guard.policy.strict import validated
from export_guard.policy.what_if_data import declared_exposures
from export_guard.policy.what_if_file import DataEntry, WhatIfFile
from export_guard.policy.yaml_text import Location, YamlText, describe, read_yaml
from export_guard.profile.declared import DeclaredProfile

RECIPIENT = "recipient"
"""Id of a recipient that is declared in the file of facts."""


@dataclass(frozen=True)
class WhatIf:
    """The arguments of one decision, made of declared facts."""

    packs: tuple[Pack, ...]
    export: Export
    profile: DeclaredProfile
    history: tuple[PastExport, ...]
    today: date

    def decide(self) -> Verdict:
        """The verdict; pure. Declared words that no active pack knows are warned of: they may be misspelt."""
        verdict = decide(self.packs, self.export, self.profile, self.history, self.today, of_all_recipients=True)
        return replace(verdict, warnings=(*verdict.warnings, *_unknown_words(self.packs, self.export)))

    @property
    def facts(self) -> Facts:
        """The same as what remedies are looked for in."""
        return Facts(self.packs, self.export, self.profile, self.history, self.today, of_all_recipients=True)


def load_what_if(path: str | Path, *, today: date, policy: Policy | None = None) -> WhatIf:
    """Read a file of facts; what it leaves out (exporter, packs, limits, who ``to`` is) is the policy's.

    ``today`` is the UTC day for a file that names none. Raises :class:`PolicyError` with one line
    ``file:line: problem. fix`` for each mistake.
    """
    text = read_yaml(Path(path))
    file = validated(WhatIfFile, text)
    mistakes = sorted((text.line(at), problem, fix) for at, problem, fix in _mistakes(file, policy))
    if mistakes:
        raise PolicyError("\n".join(describe(text.path, *mistake) for mistake in mistakes))
    present, past = declared_exposures(
        [d.declared() for d in file.data],
        [[d.declared(d.overlap) for d in each.data] for each in file.history],
        [(file.rows, file.bytes), *((each.rows, each.bytes) for each in file.history)],
    )
    keys, unread = frozenset({"declaration"}), frozenset(file.not_inspected)
    profile = DeclaredProfile(present, _columns(file.data), keys, unread)
    history = tuple(PastExport(each.day, sent, each.elsewhere) for each, sent in zip(file.history, past, strict=True))
    return WhatIf(_packs(file, text, policy), _export(file, text, policy), profile, history, file.today or today)


def _unknown_words(packs: Sequence[Pack], export: Export) -> Iterator[str]:
    conditions = [
        condition
        for pack in packs
        for condition in (
            *pack.applies_when,
            *(rule.when for rule in pack.rules),
            *(kind.only_when for kind in pack.evidence.values()),
        )
        if condition is not None
    ]
    classes = {c.declared.fact for pack in packs for c in pack.categories if c.declared is not None}
    asked = {*DECLARED_DOUBTS, *classes, *(fact for condition in conditions for fact in condition.export)}
    for fact in sorted(set(export.facts) - asked):
        yield f"no active pack asks for the fact {fact}"
    accepted = {
        f"{name}:{reference}" if kind.references else name
        for pack in packs
        for name, kind in pack.evidence.items()
        for reference in kind.references or ("",)
    }
    recipient = export.recipient
    for evidence in (*export.evidence, *(() if recipient is None else recipient.evidence)):
        if evidence.kind not in accepted:
            yield f"no active pack accepts evidence of the kind {evidence.kind}"


def _columns(data: Sequence[DataEntry]) -> dict[str, tuple[str, ...]]:
    """Columns of each kind; a kind without a named column goes by its own name."""
    columns: dict[str, tuple[str, ...]] = {}
    for entry in (each for each in data if each.declared().count.high):
        for column, kind in (*((kind, kind) for kind in entry.kinds), *entry.columns.items()):
            columns[kind] = tuple(dict.fromkeys((*columns.get(kind, ()), column)))
    return columns


def _export(file: WhatIfFile, text: YamlText, policy: Policy | None) -> Export:
    dataset = file.dataset or text.path.name
    exporter = {} if policy is None else policy.exporter
    collected_in, facts = file.collected_in, dict(file.facts)
    if file.exporter is not None:
        exporter = file.exporter.declared()
        collected_in = file.exporter.collected_in if collected_in is None else collected_in
    if policy is not None:
        about = policy.about(dataset)
        collected_in = about.collected_in if collected_in is None else collected_in
        facts = {**about.facts, **facts}
    recipient, endpoint = _recipient(file, policy)
    return Export(
        dataset,
        endpoint,
        recipient,
        exporter,
        file.purpose,
        tuple(e.evidence() for e in file.evidence),
        collected_in=collected_in,
        facts=facts,
        screenings={name: entry.screening() for name, entry in file.screenings.items()},
    )


def _recipient(file: WhatIfFile, policy: Policy | None) -> tuple[Recipient | None, str | None]:
    if file.recipient is not None:
        return file.recipient.recipient(RECIPIENT, file.parties), None
    if file.to is None or policy is None:
        return None, None
    resolution = policy.resolve(file.to)
    return resolution.recipient, resolution.endpoint


def _packs(file: WhatIfFile, text: YamlText, policy: Policy | None) -> tuple[Pack, ...]:
    if file.packs is None and file.limits is None:
        return () if policy is None else policy.packs
    return with_limits([pack_of(p, text.path.parent) for p in file.packs or ()], file.limits or (), text.path.name)


_Mistake = tuple[Location, str, str]


def _mistakes(file: WhatIfFile, policy: Policy | None) -> Iterator[_Mistake]:
    for index, pack_id in enumerate(file.packs or ()):
        if pack_id not in shipped_ids() and not pack_id.endswith((".yaml", ".yml")):
            fix = f"Use one of {', '.join(shipped_ids())}, or the path of a .yaml file"
            yield ("packs", index), f"there is no pack {pack_id!r}", fix
    if file.packs is None and file.limits is None and policy is None:
        yield (), "no packs, no limits and no policy: nothing decides", "Add `packs: [us-dsp]`, or give --policy"
    if (file.to is None) == (file.recipient is None):
        yield ("to",), "who gets it is said twice or not at all", "Write either `recipient:` or `to:`"
    if file.to is not None and policy is None:
        yield ("to",), "`to` names a recipient of a policy, and there is none", "Give --policy, or write `recipient:`"
    yield from party_mistakes(file.parties)
    if file.recipient is not None:
        yield from recipient_mistakes((RECIPIENT,), RECIPIENT, file.recipient, file.parties)
    known = {RECIPIENT} if policy is None else {RECIPIENT, *policy.recipients}
    for index, limit in enumerate(file.limits or ()):
        for name in () if limit.applies_to == "all" else limit.applies_to:
            if name not in known:
                fix = f"Write `all`, or `{RECIPIENT}` for the one of this file"
                yield ("limits", index, "applies_to"), f"{name!r} is no recipient", fix
    yield from _overlaps(file)


def _overlaps(file: WhatIfFile) -> Iterator[_Mistake]:
    """An overlap is of people whom this export surely has, and the earlier one too."""
    here: dict[tuple[str, str, str], int] = {}
    for entry in file.data:
        one = entry.declared()
        here[one.whose] = max(here.get(one.whose, 0), one.count.low)
    for number, each in enumerate(file.history):
        for index, past in enumerate(each.data):
            one = past.declared(past.overlap)
            most = min(one.count.low, here.get(one.whose, 0))
            if one.overlap is not None and one.overlap > most:
                yield (
                    ("history", number, "data", index, "overlap"),
                    f"overlap {one.overlap} is more than the {most} that both exports surely have",
                    "Correct it, or leave it out where it is not known",
                )
