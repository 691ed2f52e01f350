"""The policy file: who exports, to whom, under which packs and limits."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from export_guard.errors import PolicyError
from export_guard.policy.endpoints import may_coincide, normalised, owner_of
from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.model import Recipient
from export_guard.policy.pack import Pack, shipped_ids, shipped_pack
from export_guard.policy.recipients import RecipientEntries, RecipientEntry
from export_guard.policy.strict import Country, Strict, validated
from export_guard.policy.yaml_text import Location, YamlText, describe, read_yaml


class Exporter(Strict):
    """Declared facts about the exporting company. What is left out is not declared."""

    name: str
    us_person: bool | None = None
    data_broker: bool | None = None
    critical_infrastructure: bool | None = None
    country: Country | None = None


class PolicyFile(Strict):
    """The whole file, version 1."""

    version: Literal[1]
    exporter: Exporter
    packs: tuple[str, ...] = ()
    recipients: RecipientEntries = Field(default_factory=dict)
    limits: tuple[LimitEntry, ...] = ()


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
    house = house_pack(file.limits, text.path.name)
    packs = (*(shipped_pack(p) for p in file.packs), *((house,) if house is not None else ()))
    return Policy(
        text.path,
        file.exporter.model_dump(),
        {i: entry.recipient(i) for i, entry in file.recipients.items()},
        packs,
        tuple(_expired(text, file, today or datetime.now(UTC).date())),
    )


_Mistake = tuple[Location, str, str]


def _mistakes(file: PolicyFile) -> Iterator[_Mistake]:
    for index, pack_id in enumerate(file.packs):
        if pack_id not in shipped_ids():
            fix = f"Use one of {', '.join(shipped_ids())}"
            yield ("packs", index), f"there is no pack {pack_id!r}", fix
        elif pack_id in file.packs[:index]:
            yield ("packs", index), f"the pack {pack_id!r} is listed twice", "Remove one of the two"
    for recipient_id, entry in file.recipients.items():
        yield from _recipient_mistakes(recipient_id, entry)
    yield from _overlapping(file.recipients)
    yield from _limit_mistakes(file)


def _recipient_mistakes(recipient_id: str, entry: RecipientEntry) -> Iterator[_Mistake]:
    at: Location = ("recipients", recipient_id)
    if entry.relationship is None and entry.entity != "own":
        yield (
            at,
            f"{recipient_id} has no relationship",
            "Add `relationship:` brokerage, vendor, employment, investment, none, or unknown (which holds exports)",
        )
    if entry.entity == "own" and entry.relationship in ("brokerage", "vendor", "investment"):
        yield (
            (*at, "relationship"),
            f"{recipient_id} is own storage and has a {entry.relationship} deal",
            "Declare whoever runs or reads it as an organisation, or remove the relationship",
        )
    total = sum(o.share for o in entry.owners)
    if total > 100 + 1e-6:
        yield (*at, "owners"), f"the owners of {recipient_id} hold {total:g} % together", "Correct the shares"
    if entry.entity != "organisation" and entry.owners:
        yield (*at, "owners"), f"{recipient_id} is no organisation and has owners", "Remove them, or correct `entity`"
    for index, endpoint in enumerate(entry.endpoints):
        if normalised(endpoint) is None:
            yield (
                (*at, "endpoints", index),
                "this is no endpoint that can be matched",
                "Write a URL such as s3://bucket/prefix/ or sftp://host/dir/, without .. and percent-encoding",
            )


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
    for index, limit in enumerate(file.limits):
        if limit.id in ids[:index]:
            yield ("limits", index, "id"), f"the limit id {limit.id!r} occurs twice", "Give each limit its own id"
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
