"""What-if: the decision over declared facts instead of data.

The facts are written in the words of the policy file, become the same export, exposure and history that a
real export has, and go into the same :func:`~export_guard.policy.decide`. Nothing is read but the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.errors import PolicyError
from export_guard.policy.decision import decide
from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.model import Export, PastExport, Recipient, Verdict
from export_guard.policy.pack import Pack, shipped_ids, shipped_pack
from export_guard.policy.policy import Exporter, Policy
from export_guard.policy.recipients import EvidenceEntry, RecipientEntry
from export_guard.policy.remedies import Facts
from export_guard.policy.strict import AnyKindName, Country, Strict, validated
from export_guard.policy.what_if_data import Declared, declared_exposures
from export_guard.policy.yaml_text import Location, YamlText, describe, read_yaml
from export_guard.profile.declared import DeclaredProfile

Text = Annotated[str, Field(min_length=1)]
Whole = Annotated[int, Field(ge=0)]


class Between(Strict):
    """A number that is known only to lie in a range (both ends included)."""

    low: Whole
    high: Whole

    @model_validator(mode="after")
    def _in_order(self) -> Between:
        if self.low > self.high:
            raise ValueError("low is more than high")
        return self


Number = Whole | Between


class DataEntry(Strict):
    """Some kinds of values about the same subjects: kinds, or columns with their kind, and how many subjects."""

    kinds: tuple[AnyKindName, ...] = ()
    columns: dict[Text, AnyKindName] = Field(default_factory=dict)
    people: Number | None = None
    devices: Number | None = None
    rows: Number | None = None
    subjects: Text = "everyone"
    country: Country | None = None

    @model_validator(mode="after")
    def _says_of_whom(self) -> DataEntry:
        if not self.kinds and not self.columns:
            raise ValueError("kinds or columns are needed: [person_name, us_ssn], or {column: kind}")
        if sum(n is not None for n in (self.people, self.devices, self.rows)) != 1:
            raise ValueError("exactly one of people, devices, rows (rows: nothing tells the subjects apart)")
        return self

    def declared(self, overlap: int | None = 0) -> Declared:
        """As numbers."""
        unit, number = next(
            (unit, n)
            for unit, n in (("person", self.people), ("device", self.devices), ("row", self.rows))
            if n is not None
        )
        low, high = (number.low, number.high) if isinstance(number, Between) else (number, number)
        kinds = (*self.kinds, *self.columns.values())
        return Declared(tuple(dict.fromkeys(kinds)), unit, low, high, self.subjects, self.country or "", overlap)


class PastEntry(DataEntry):
    """What was in an earlier export. ``overlap``: so many of its subjects are also in this one (left out: unknown)."""

    overlap: Whole | None = None


class PastExportEntry(Strict):
    """An earlier export on a UTC day, to the same recipient group or (``elsewhere``) to another one."""

    day: date
    elsewhere: bool = False
    data: Annotated[tuple[PastEntry, ...], Field(min_length=1)]
    rows: Whole | None = None
    bytes: Whole = 0


class WhatIfFile(Strict):
    """The facts, version 1. ``today`` is a UTC day; where it is left out, it is the present one."""

    version: Literal[1]
    today: date | None = None
    exporter: Exporter | None = None
    packs: tuple[str, ...] | None = None
    limits: tuple[LimitEntry, ...] | None = None
    to: Text | None = None
    recipient: RecipientEntry | None = None
    purpose: str = ""
    evidence: tuple[EvidenceEntry, ...] = ()
    collected_in: tuple[Country, ...] | None = None
    facts: dict[Text, bool] = Field(default_factory=dict)
    data: tuple[DataEntry, ...] = ()
    not_inspected: tuple[Text, ...] = ()
    rows: Whole | None = None
    bytes: Whole = 0
    history: tuple[PastExportEntry, ...] = ()


@dataclass(frozen=True)
class WhatIf:
    """The arguments of one decision, made of declared facts."""

    packs: tuple[Pack, ...]
    export: Export
    profile: DeclaredProfile
    history: tuple[PastExport, ...]
    today: date

    def decide(self) -> Verdict:
        """The verdict; pure."""
        return decide(self.packs, self.export, self.profile, self.history, self.today, of_all_recipients=True)

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


def _columns(data: Sequence[DataEntry]) -> dict[str, tuple[str, ...]]:
    """Columns of each kind; a kind without a named column goes by its own name."""
    columns: dict[str, tuple[str, ...]] = {}
    for entry in (each for each in data if each.declared().high):
        for column, kind in (*((kind, kind) for kind in entry.kinds), *entry.columns.items()):
            columns[kind] = tuple(dict.fromkeys((*columns.get(kind, ()), column)))
    return columns


def _export(file: WhatIfFile, text: YamlText, policy: Policy | None) -> Export:
    recipient: Recipient | None = None
    endpoint: str | None = None
    if file.recipient is not None:
        recipient = file.recipient.recipient("recipient")
    elif file.to is not None and policy is not None:
        resolution = policy.resolve(file.to)
        recipient, endpoint = resolution.recipient, resolution.endpoint
    exporter = {} if policy is None else policy.exporter
    if file.exporter is not None:
        exporter = file.exporter.declared()
    evidence = tuple(e.evidence() for e in file.evidence)
    return Export(
        text.path.name,
        endpoint,
        recipient,
        exporter,
        file.purpose,
        evidence,
        collected_in=file.collected_in,
        facts=file.facts,
    )


def _packs(file: WhatIfFile, text: YamlText, policy: Policy | None) -> tuple[Pack, ...]:
    if file.packs is None and file.limits is None:
        return () if policy is None else policy.packs
    house = house_pack(file.limits or (), text.path.name)
    return (*(shipped_pack(p) for p in file.packs or ()), *((house,) if house is not None else ()))


_Mistake = tuple[Location, str, str]


def _mistakes(file: WhatIfFile, policy: Policy | None) -> Iterator[_Mistake]:
    for index, pack_id in enumerate(file.packs or ()):
        if pack_id not in shipped_ids():
            yield ("packs", index), f"there is no pack {pack_id!r}", f"Use one of {', '.join(shipped_ids())}"
    if (file.to is None) == (file.recipient is None):
        yield ("to",), "who gets it is said twice or not at all", "Write either `recipient:` or `to:`"
    if file.to is not None and policy is None:
        yield ("to",), "`to` names a recipient of a policy, and there is none", "Give --policy, or write `recipient:`"
    if file.packs is None and file.limits is None and policy is None:
        yield (), "no packs, no limits and no policy: nothing decides", "Add `packs: [us-dsp]`, or give --policy"
    yield from _overlaps(file)


def _overlaps(file: WhatIfFile) -> Iterator[_Mistake]:
    """An overlap is of people whom this export surely has, and the earlier one too."""
    here: dict[tuple[str, str, str], int] = {}
    for entry in file.data:
        one = entry.declared()
        here[one.whose] = max(here.get(one.whose, 0), one.low)
    for number, each in enumerate(file.history):
        for index, past in enumerate(each.data):
            one = past.declared(past.overlap)
            most = min(one.low, here.get(one.whose, 0))
            if one.overlap is not None and one.overlap > most:
                yield (
                    ("history", number, "data", index, "overlap"),
                    f"overlap {one.overlap} is more than the {most} that both exports surely have",
                    "Correct it, or leave it out where it is not known",
                )
