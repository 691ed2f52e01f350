"""Representative facts for packs: data of every category, at the edges of every limit, to recipients of every sort."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.policy.countries import iso_codes
from export_guard.policy.model import Owner, Recipient, Unit
from export_guard.policy.pack import Category, Limit, Pack, Selector
from export_guard.policy.pack_conditions import DYNAMIC_SETS, Test, When
from export_guard.policy.tooling.linting import matches
from export_guard.profile.declared import DeclaredProfile, NumberedSubjects
from export_guard.profile.exposure import Exposure, KindExposure, Subjects

_WELL_KNOWN = ("BR", "TH", "ZA")


@dataclass(frozen=True)
class Data:
    """A sort of data, without its amount: some kinds about the same subjects, or none, with what is declared of it."""

    title: str
    unit: Unit
    kinds: tuple[str, ...] = ()
    facts: tuple[tuple[str, bool], ...] = ()
    purpose: str = ""

    def profile(self, count: int) -> DeclaredProfile:
        """So many of it."""
        return _profile(self.kinds, "device" if self.unit == "device" else "person", count)


@dataclass(frozen=True)
class World:
    """What is declared beside the recipient: of the exporter and of where the data is from."""

    exporter: Mapping[str, object] = field(default_factory=dict)
    facts: Mapping[str, bool] = field(default_factory=dict)
    collected_in: tuple[str, ...] | None = None


@lru_cache(maxsize=4096)
def _profile(kinds: tuple[str, ...], unit: str, count: int) -> DeclaredProfile:
    subjects = Subjects({f"{unit}:id": {"": NumberedSubjects.numbered(0, count)}})
    known = [catalogue.kind(name) for name in kinds]
    exposed = {k.name: KindExposure(k.name, k.family, k.tags, subjects) for k in known if k.family is not None}
    return DeclaredProfile(Exposure(exposed, count, count), {name: (name,) for name in kinds})


def data_of(packs: Sequence[Pack]) -> list[Data]:
    """A sort of data for each category, each sort once."""
    found: dict[tuple[object, ...], Data] = {}
    for pack in packs:
        for category in pack.categories:
            for data in _data(pack, category):
                found.setdefault((data.kinds, data.facts, data.purpose), data)
    return list(found.values())


def _data(pack: Pack, category: Category) -> Iterator[Data]:
    purpose = category.only_for_purposes[0] if category.only_for_purposes else ""
    if category.declared is not None:
        yield Data(category.title, category.unit, facts=((category.declared.fact, True),), purpose=purpose)
    elif category.columns:
        yield Data(category.title, category.unit, (category.columns[0],), purpose=purpose)
    elif category.identifiers is not None:
        found = {_kind(selectors[0]) for selectors in category.identifiers.classes.values()} - {""}
        kinds = tuple(sorted(found, key=lambda kind: (_elsewhere_counted(pack, kind), kind)))
        if len(kinds) > 1:
            yield Data(category.title, category.unit, kinds[:2], purpose=purpose)
    elif category.combines is not None:
        members = [pack.category_by_id[group[0]] for group in category.combines.groups]
        kinds = tuple(dict.fromkeys(_kind(m.match[0]) for m in members if m.match))
        if len(kinds) > 1:
            yield Data(category.title, category.unit, tuple(kind for kind in kinds if kind)[:2], purpose=purpose)
    elif category.match:
        kind = _kind(category.match[0])
        if kind:
            yield Data(category.title, category.unit, (kind,), purpose=purpose)
    else:
        yield Data(category.title, category.unit, purpose=purpose)


def _elsewhere_counted(pack: Pack, kind: str) -> int:
    """By how many other categories a kind is counted."""
    found = catalogue.kind(kind)
    return sum(any(matches(selector, found) for selector in category.match) for category in pack.categories)


@lru_cache
def _kind(selector: Selector) -> str:
    """A plain kind that a selector takes; empty where there is none."""
    fitting = [kind for kind in catalogue.all_kinds() if kind.family is not None and matches(selector, kind)]
    return min(fitting, key=_plainness).name if fitting else ""


def _plainness(kind: Kind) -> tuple[bool, int, str]:
    return (kind.form_of is not None, len(kind.tags), kind.name)


def starts(data: Data, packs: Sequence[Pack]) -> list[int]:
    """The counts from which on something else may follow; between two of them nothing changes."""
    found = {1}
    for pack in packs:
        for category in pack.counted:
            if category.limit is not None and _counts(category, data):
                found |= set(_starts(category.limit))
    return sorted(found)


def _starts(limit: Limit) -> Iterator[int]:
    yield max(1, limit.number + (limit.operator == "gt"))
    if limit.below is not None:
        yield limit.below


def _counts(category: Category, data: Data) -> bool:
    """Whether a category may count such data."""
    if category.measure in ("rows", "bytes") or category.declared is not None or category.columns:
        return True
    classes = () if category.identifiers is None else category.identifiers.classes.values()
    selectors = [*category.match, *(s for each in classes for s in each)]
    return any(matches(selector, catalogue.kind(kind)) for selector in selectors for kind in data.kinds)


def worlds(packs: Sequence[Pack]) -> list[World]:
    """For each way in which a pack comes to apply, declarations under which it does."""
    found: list[World] = []
    for pack in packs:
        for when in pack.applies_when or (None,):
            world = World() if when is None else _world(pack, when)
            if world not in found:
                found.append(world)
    return found


def _world(pack: Pack, when: When) -> World:
    exporter: dict[str, object] = dict(when.exporter)
    home = _in_or_out(pack, when.exporter_in, when.exporter_outside)
    if home is not None:
        exporter["country"] = home
    place = _in_or_out(pack, when.collected_in, when.collected_outside)
    return World(exporter, dict(when.export), None if place is None else (place,))


def _in_or_out(pack: Pack, inside: str | None, outside: str | None) -> str | None:
    if inside is not None and inside in pack.country_sets:
        return pack.country_sets[inside][0]
    if outside is not None and outside in pack.country_sets:
        return min(iso_codes() - set(pack.country_sets[outside]))
    return None


def recipients_of(packs: Sequence[Pack]) -> dict[str, Recipient]:
    """By their description: somebody in each group of countries, owned or read from each set, and the undeclared."""
    plain = Recipient("recipient", "Recipient", "organisation", None, "recipient", "none", covered_person=False)
    found: dict[str, Recipient] = {}

    def add(words: str, **changes: Any) -> None:
        found.setdefault(words, replace(plain, **changes))

    elsewhere = _in_no_set(packs)
    for words, country in _by_sets(packs).items():
        add(words, country=country)
    add("an organisation of which nobody has said where it is", covered_person=None)
    add(f"an organisation in {elsewhere}, declared a covered person", country=elsewhere, covered_person=True)
    add(f"an organisation in {elsewhere}, not declared whether covered", country=elsewhere, covered_person=None)
    for pack in packs:
        for test in (test for each in pack.recipient_classes for test in each.any_of):
            for words, changes in _by_test(pack, test, elsewhere):
                add(words, **changes)
    return found


def _in_no_set(packs: Sequence[Pack]) -> str:
    """A country that is in the fewest sets."""
    sets = [countries for pack in packs for countries in pack.country_sets.values()]
    return min(iso_codes(), key=lambda c: (sum(c in countries for countries in sets), c not in _WELL_KNOWN, c))


def _by_sets(packs: Sequence[Pack]) -> dict[str, str]:
    """One country of every group that the packs' sets tell apart, described by the group."""
    sets = list(dict.fromkeys(tuple(sorted(c)) for pack in packs for c in pack.country_sets.values()))
    groups: dict[tuple[bool, ...], list[str]] = {}
    for code in sorted(iso_codes()):
        groups.setdefault(tuple(code in countries for countries in sets), []).append(code)
    return {f"an organisation in {_some(codes)}": codes[0] for codes in groups.values()}


def _some(codes: Sequence[str]) -> str:
    most = 4
    return ", ".join(codes[:most]) + (f" or {len(codes) - most} other countries" if len(codes) > most else "")


def _by_test(pack: Pack, test: Test, elsewhere: str) -> Iterator[tuple[str, dict[str, Any]]]:
    name = test.owned_by or test.reader_in
    if test.own_storage is not None:
        yield "the exporter's own storage", {"entity": "own"}
    if name is None or name in DYNAMIC_SETS:
        return
    country = pack.country_sets[name][0]
    if test.reader_in is not None:
        words = f"an organisation in {elsewhere}, read from {country}"
        yield words, {"country": elsewhere, "readers": (country,)}
        return
    for percent in (test.at_least_percent or 0, (test.at_least_percent or 0) - 1):
        owner = Owner("holder", percent, country, None)
        words = f"an organisation in {elsewhere}, {percent} % owned from {country}"
        yield words, {"country": elsewhere, "owners": (owner,)}
