"""The policy file: who exports, to whom, under which packs and limits."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from fnmatch import fnmatchcase
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from export_guard.errors import PolicyError
from export_guard.policy.approvers import Approver, ApproverEntries, by_role
from export_guard.policy.endpoints import may_coincide, normalised, owner_of
from export_guard.policy.enforcement import Mode, RecipientWord
from export_guard.policy.extending import pack_of
from export_guard.policy.geofences import GeofenceEntry, load_areas
from export_guard.policy.limits import HOUSE, LimitEntry, with_limits
from export_guard.policy.model import Recipient
from export_guard.policy.pack import STALE_AFTER_DAYS, Pack, shipped_ids, shipped_pack
from export_guard.policy.pack_conditions import Facts, Id
from export_guard.policy.recipients import Parties, RecipientEntries, party_mistakes, recipient_mistakes
from export_guard.policy.strict import Country, Strict, validated
from export_guard.policy.yaml_text import Location, YamlText, describe, read_yaml
from export_guard.profile.areas import Areas


class Exporter(Strict):
    """Declared facts about the exporting company. What is left out is not declared.

    ``collected_in`` is where the data was collected, for datasets that say nothing else. ``facts`` are those
    that only packs of one's own ask for.
    """

    name: str
    us_person: bool | None = None
    data_broker: bool | None = None
    critical_infrastructure: bool | None = None
    hipaa_covered: bool | None = None
    country: Country | None = None
    collected_in: tuple[Country, ...] | None = None
    facts: Facts = Field(default_factory=dict)

    def declared(self) -> dict[str, Any]:
        """The facts by name, as packs ask for them."""
        return {**self.facts, **self.model_dump(exclude={"facts", "collected_in"})}


class DatasetEntry(Strict):
    """Declared facts about the datasets whose name fits ``match`` (``*`` is anything); the first that fits counts."""

    match: Annotated[str, Field(min_length=1)]
    collected_in: tuple[Country, ...] | None = None
    facts: Facts = Field(default_factory=dict)


class EnforcementEntry(Strict):
    """How strictly exports without a guard are treated, by default, by tag of their Dag, and by who gets them.

    ``seal`` says who gets a sealed copy.
    """

    default: Mode | None = None
    tags: Mapping[str, Mode] = Field(default_factory=dict)
    recipients: Mapping[RecipientWord, Mode] = Field(default_factory=dict)
    seal: bool | tuple[RecipientWord, ...] = False


class PolicyFile(Strict):
    """The whole file, version 1."""

    version: Literal[1]
    exporter: Exporter
    packs: tuple[str, ...] = ()
    parties: Parties = Field(default_factory=dict)
    recipients: RecipientEntries = Field(default_factory=dict)
    datasets: tuple[DatasetEntry, ...] = ()
    geofences: Mapping[Id, GeofenceEntry] = Field(default_factory=dict)
    limits: tuple[LimitEntry, ...] = ()
    enforcement: EnforcementEntry | None = None
    approvers: ApproverEntries = Field(default_factory=dict)


@dataclass(frozen=True)
class Resolution:
    """Who reads at a place. ``endpoint`` is the normalised place, without credentials, if one was given."""

    recipient: Recipient | None
    endpoint: str | None


@dataclass(frozen=True)
class Policy:
    """A loaded policy. ``warnings`` are about the file itself (evidence that has expired)."""

    path: Path
    exporter: Mapping[str, Any]
    recipients: Mapping[str, Recipient]
    packs: tuple[Pack, ...]
    warnings: tuple[str, ...] = ()
    collected_in: tuple[str, ...] | None = None
    datasets: tuple[DatasetEntry, ...] = ()
    areas: tuple[Areas, ...] = ()
    """Lists of areas that a pack asks for, and that the company supplied."""
    approvers: Mapping[str, tuple[Approver, ...]] = field(default_factory=dict)
    """Who may approve what is held, by role (see :func:`export_guard.policy.approvers.role_name`)."""

    def about(self, dataset: str) -> DatasetEntry:
        """What is declared of a dataset, by its name."""
        for entry in self.datasets:
            if fnmatchcase(dataset, entry.match):
                places = self.collected_in if entry.collected_in is None else entry.collected_in
                return entry.model_copy(update={"collected_in": places})
        return DatasetEntry(match="*", collected_in=self.collected_in)

    def resolve(self, to: str) -> Resolution:
        """Who is meant by a recipient id or an endpoint URL; nobody when it is neither.

        The longest matching endpoint wins. Credentials and connection ids in a URL are dropped.
        """
        if to in self.recipients:
            return Resolution(self.recipients[to], None)
        declared = [(pattern, r.id) for r in self.recipients.values() for pattern in r.endpoints]
        owner = owner_of(to, declared)
        place = normalised(to) or (to if "://" not in to and "@" not in to else "an endpoint that cannot be normalised")
        return Resolution(None if owner is None else self.recipients[owner], place)

    @property
    def asked_areas(self) -> frozenset[str]:
        """Names of the lists of areas that a pack asks for."""
        located = (c.located for pack in self.packs for c in pack.categories)
        return frozenset(each.areas for each in located if each is not None)

    @property
    def counts_all_exports(self) -> bool:
        """Whether a window is about everything that left the exporter, whoever got it."""
        return any(pack.counts_all_exports for pack in self.packs)

    @property
    def measures_windows(self) -> bool:
        """Whether a window is about rows or bytes, and not only about subjects."""
        windows = (c for pack in self.packs for c in pack.categories if c.window is not None)
        return any(c.measure in ("rows", "bytes") for c in windows)

    def window_start(self, today: date) -> date:
        """Earliest UTC day that any rule looks back to (``today`` when none does)."""
        return min((pack.window_start(today) for pack in self.packs), default=today)

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) over the canonical content and the packs; comments and formatting do not change it."""
        content = {
            "exporter": dict(self.exporter),
            "recipients": {k: _plain(r) for k, r in sorted(self.recipients.items())},
            "packs": {pack.id: pack.digest for pack in self.packs},
            "collected_in": self.collected_in,
            "datasets": [entry.model_dump(mode="json") for entry in self.datasets],
            "areas": {each.name: [each.digest, each.as_of.isoformat()] for each in self.areas},
        }
        text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=_plain)
        return hashlib.sha256(text.encode()).hexdigest()


def load_policy(path: str | Path, *, today: date | None = None) -> Policy:
    """Load and check a policy file.

    Raises :class:`PolicyError` with one line ``file:line: problem. fix`` for each mistake. ``today``
    (a UTC date, by default the current one) is only used to warn of expired evidence.
    """
    text = read_yaml(Path(path))
    file = validated(PolicyFile, text)
    mistakes = sorted((text.line(at), problem, fix) for at, problem, fix in _mistakes(file))
    if mistakes:
        raise PolicyError("\n".join(describe(text.path, *mistake) for mistake in mistakes))
    now = today or datetime.now(UTC).date()
    packs = with_limits(_packs(text, file), file.limits, text.path.name)
    return Policy(
        text.path,
        file.exporter.declared(),
        {i: entry.recipient(i, file.parties) for i, entry in file.recipients.items()},
        packs,
        (*_expired(text, file, now), *_old_lists(text, file, now)),
        file.exporter.collected_in,
        file.datasets,
        tuple(_areas(text, file)),
        by_role(file.approvers),
    )


def _packs(text: YamlText, file: PolicyFile) -> tuple[Pack, ...]:
    """The packs that are named: shipped ones by id, one's own by path. Raises :class:`PolicyError`."""
    packs: dict[str, Pack] = {}
    for index, name in enumerate(file.packs):
        pack = pack_of(name, text.path.parent)
        if pack.id in packs:
            raise text.error(("packs", index), f"there are two packs with the id {pack.id!r}", "Give each its own id")
        packs[pack.id] = pack
    return tuple(packs.values())


def _areas(text: YamlText, file: PolicyFile) -> Iterator[Areas]:
    for name, entry in file.geofences.items():
        yield load_areas(name, text.path.parent / entry.file, entry.as_of)


def _old_lists(text: YamlText, file: PolicyFile, today: date) -> Iterator[str]:
    for name, entry in file.geofences.items():
        if (today - entry.as_of).days > STALE_AFTER_DAYS:
            problem = f"the list of areas {name!r} is of {entry.as_of}, more than {STALE_AFTER_DAYS} days ago"
            yield describe(text.path, text.line(("geofences", name)), problem, "Look for a newer one")


_Mistake = tuple[Location, str, str]


def _mistakes(file: PolicyFile) -> Iterator[_Mistake]:
    for index, name in enumerate(file.packs):
        if not name.endswith((".yaml", ".yml")) and name not in shipped_ids():
            fix = f"Use one of {', '.join(shipped_ids())}, or the path of a .yaml file"
            yield ("packs", index), f"there is no pack {name!r}", fix
        elif name in file.packs[:index]:
            yield ("packs", index), f"the pack {name!r} is listed twice", "Remove one of the two"
    for name in sorted(set(file.exporter.facts) & set(Exporter.model_fields)):
        yield ("exporter", "facts", name), f"{name} has a key of its own", "Write it directly under `exporter`"
    yield from party_mistakes(file.parties)
    for recipient_id, entry in file.recipients.items():
        yield from recipient_mistakes(("recipients", recipient_id), recipient_id, entry, file.parties)
    yield from _overlapping(file.recipients)
    yield from _limit_mistakes(file)


def _overlapping(recipients: RecipientEntries) -> Iterator[_Mistake]:
    declared = [
        (("recipients", r, "endpoints", index), r, place)
        for r, entry in recipients.items()
        for index, endpoint in enumerate(entry.endpoints)
        if (place := normalised(endpoint)) is not None
    ]
    for (_, one, place), (at, other, same) in combinations(declared, 2):
        if place == same or (one != other and may_coincide(place, same)):
            yield at, f"the endpoint {same} of {other} is also one of {one}", "Give each place to one recipient"


def _limit_mistakes(file: PolicyFile) -> Iterator[_Mistake]:
    ids = [limit.id for limit in file.limits]
    house = shipped_pack(HOUSE) if HOUSE in file.packs else None
    taken = set() if house is None else {*house.category_by_id, *(r.id for r in house.rules)}
    for index, limit in enumerate(file.limits):
        if limit.id in ids[:index]:
            yield ("limits", index, "id"), f"the limit id {limit.id!r} occurs twice", "Give each limit its own id"
        elif limit.id in taken:
            yield ("limits", index, "id"), f"the limit id {limit.id!r} is one of the pack {HOUSE}", "Choose another id"
        if limit.applies_to == "all":
            continue
        if not limit.applies_to:
            yield ("limits", index, "applies_to"), "the limit applies to nobody", "Write `all` or name recipients"
        for name in limit.applies_to:
            if name not in file.recipients:
                yield ("limits", index, "applies_to"), f"{name!r} is no recipient", "Name a recipient, or write `all`"


def _expired(text: YamlText, file: PolicyFile, today: date) -> Iterator[str]:
    for recipient_id, entry in file.recipients.items():
        for index, evidence in enumerate(entry.evidence):
            if evidence.valid_until < today:
                line = text.line(("recipients", recipient_id, "evidence", index))
                problem = f"the evidence {evidence.kind!r} of {recipient_id} expired on {evidence.valid_until}"
                yield describe(text.path, line, problem, "It clears nothing any more: renew or remove it")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return {k: _plain(v) if hasattr(v, "__dataclass_fields__") else v for k, v in vars(value).items()}
