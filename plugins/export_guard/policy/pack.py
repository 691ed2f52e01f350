"""The pack language: the rules of one regime as data, with citations and an as-of date.

A pack says when it applies, whom it protects, which recipients it tells apart, what it counts against
which limit, and what follows from passing a limit for which recipient under which deal. The same
language carries the law (``packs/*.yaml``) and a company's own limits (compiled from the policy file).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from export_guard.errors import PolicyError
from export_guard.kinds.kind import Family
from export_guard.policy.model import Unit
from export_guard.policy.questions import QuestionId
from export_guard.policy.strict import Country, KindName, Strict, validated
from export_guard.policy.windows import Window
from export_guard.policy.yaml_text import Location, describe, read_yaml
from export_guard.profile.exposure import KindExposure

SHIPPED = Path(__file__).parent / "packs"
"""Where the packs that come with the guard are."""

STALE_AFTER_DAYS = 180
"""Age of a pack's facts from which every verdict warns."""

Text = Annotated[str, Field(min_length=1)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_.-]*$")]
Deal = Literal["brokerage", "vendor", "employment", "investment", "none"]
DEALS: tuple[Deal, ...] = ("brokerage", "vendor", "employment", "investment", "none")
Facts = Mapping[str, bool]


def _no_window(value: Any) -> Any:
    if value is None:
        raise ValueError("a window is needed; write `none` for a limit on each single export")
    return None if value == "none" else value


WindowOrNone = Annotated[Window | None, BeforeValidator(_no_window)]


class Selector(Strict):
    """Which kinds belong: of this family *and* this kind *and* with all tags *and* without any of the others."""

    family: Family | None = None
    kind: KindName | None = None
    tags: tuple[Text, ...] = ()
    without: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _says_something(self) -> Selector:
        if self.family is None and self.kind is None and not self.tags:
            raise ValueError("a selector needs a family, a kind or tags")
        return self

    def matches(self, kind: KindExposure) -> bool:
        """Whether a kind found in the data belongs."""
        return (
            (self.family is None or self.family == kind.family)
            and (self.kind is None or self.kind == kind.kind)
            and kind.tags.issuperset(self.tags)
            and kind.tags.isdisjoint(self.without)
        )


class Limit(Strict):
    """``gt``: more than ``number`` is over. ``ge``: ``number`` itself is over."""

    operator: Literal["gt", "ge"]
    number: Annotated[int, Field(ge=0)]

    def passed_by(self, count: int) -> bool:
        """Whether a count is over the limit."""
        return count > self.number if self.operator == "gt" else count >= self.number


class Harmless(Strict):
    """Classes of identifiers that do not count when linked only to each other.

    With ``purposes``, only when one of them is declared. ``asks`` is the question this raises: when the
    purpose is not declared, or (with ``asks_about``) when kinds are among them whose place is open.
    """

    classes: tuple[Id, ...]
    citation: Text
    purposes: tuple[Text, ...] = ()
    asks: QuestionId | None = None
    asks_about: tuple[Selector, ...] = ()


class Identifiers(Strict):
    """Subjects with two or more different listed identifiers, linked by one subject key."""

    classes: Mapping[Id, tuple[Selector, ...]]
    harmless_together: tuple[Harmless, ...] = ()

    def classes_of(self, kind: KindExposure) -> frozenset[str]:
        """The classes a kind is listed in; empty for what is no listed identifier."""
        return frozenset(c for c, selectors in self.classes.items() if any(s.matches(kind) for s in selectors))


class Combination(Strict):
    """Several categories in one set: the lowest limit among those present counts for each of them.

    The set is combined when categories of two ``groups`` are present, or when a listed identifier of the
    category ``identifiers_of`` is linked to one of ``linked_to``. ``including`` narrows the combination
    to sets in which one of these categories is present.
    """

    groups: tuple[tuple[Id, ...], ...]
    identifiers_of: Id | None = None
    linked_to: tuple[Id, ...] = ()
    including: tuple[Id, ...] = ()
    asks: QuestionId | None = None

    @property
    def members(self) -> tuple[str, ...]:
        """All categories that may be present."""
        return tuple(c for group in self.groups for c in group)


class Category(Strict):
    """Something that is counted against a limit: matching kinds, linked identifiers, or a combination.

    ``measure`` ``presence`` counts a matching kind as at least one subject. ``asks`` are the questions
    that a passed limit raises.
    """

    id: Id
    title: Text
    citation: Text
    window: WindowOrNone
    match: tuple[Selector, ...] = ()
    identifiers: Identifiers | None = None
    combines: Combination | None = None
    measure: Literal["subjects", "rows", "bytes", "presence"] = "subjects"
    unit: Unit = "person"
    limit: Limit | None = None
    only_for_purposes: tuple[Text, ...] = ()
    asks: tuple[QuestionId, ...] = ()

    @model_validator(mode="after")
    def _one_sort(self) -> Category:
        by_kind = bool(self.match) or self.measure in ("rows", "bytes")
        if sum((by_kind, self.identifiers is not None, self.combines is not None)) != 1:
            raise ValueError("a category has exactly one of match, identifiers, combines (none for rows and bytes)")
        if (self.limit is None) != (self.combines is not None):
            raise ValueError("a limit is needed (and a combination takes it from its members)")
        return self


class Test(Strict):
    """One test on a recipient; exactly one key (``owned_by`` goes with ``at_least_percent``).

    A test is true, false, or unknown when what it looks at is not declared.
    """

    own_storage: Literal[True] | None = None
    covered_person: Literal["declared", "undeclared"] | None = None
    us_person: Literal["declared_or_in"] | None = None
    country_in: Id | None = None
    reader_in: Id | None = None
    owned_by: Id | None = None
    in_set: Id | None = None
    at_least_percent: Annotated[int, Field(ge=1, le=100)] | None = None

    @model_validator(mode="after")
    def _one_test(self) -> Test:
        tests = (self.own_storage, self.covered_person, self.us_person, self.country_in, self.reader_in, self.owned_by)
        if sum(t is not None for t in tests) != 1:
            raise ValueError(
                "a test has exactly one of own_storage, covered_person, us_person, country_in, reader_in, owned_by"
            )
        if (self.owned_by is None) != (self.at_least_percent is None):
            raise ValueError("owned_by and at_least_percent go together")
        if (self.us_person is None) != (self.in_set is None):
            raise ValueError("us_person and in_set go together")
        return self

    @property
    def sets(self) -> tuple[str, ...]:
        """Country sets that the test refers to."""
        return tuple(s for s in (self.country_in, self.reader_in, self.owned_by, self.in_set) if s is not None)


class RecipientClass(Strict):
    """The recipients for which one of the tests is true; no test at all means everyone who is left.

    Classes are tried in order, and one class may be listed more than once.
    """

    name: Id
    title: Text
    citation: Text
    any_of: tuple[Test, ...] = ()


class EvidenceKind(Strict):
    """Evidence that rules accept. With ``references``, it is declared as ``kind:reference``."""

    title: Text
    citation: Text
    references: tuple[Text, ...] = ()
    asks: tuple[QuestionId, ...] = ()


class Population(Strict):
    """Whose data counts: subjects of these countries, and all whose country nobody has said."""

    countries: tuple[Country, ...]
    citation: Text


class Note(Strict):
    """What people may think would help against an objection of the pack, and does not."""

    text: Text
    citation: Text


class Rule(Strict):
    """What follows when a category is over its limit, for which recipients and deals.

    Empty ``recipients``, ``relationships`` and ``only_recipients`` mean all. ``cleared_by`` lists
    alternatives; each is a set of evidence that is needed together.
    """

    id: Id
    title: Text
    citation: Text
    categories: Annotated[tuple[Id, ...], Field(min_length=1)]
    outcome: Literal["hold", "block"]
    recipients: tuple[Id, ...] = ()
    relationships: tuple[Deal, ...] = ()
    only_recipients: tuple[str, ...] = ()
    cleared_by: tuple[tuple[Id, ...], ...] = ()
    asks: tuple[QuestionId, ...] = ()
    as_of: date | None = None


class Pack(Strict):
    """One regime. ``applies_when`` are declared facts about the exporter that must all be so.

    ``as_of`` is the day the facts were last checked; a rule may carry its own. It is ``None`` only for
    a company's own limits, which do not age.
    """

    pack: Id
    version: Annotated[int, Field(ge=1)]
    title: Text
    citation: Text
    as_of: date | None
    applies_when: Facts = Field(default_factory=dict)
    country_sets: Mapping[Id, tuple[Country, ...]] = Field(default_factory=dict)
    population: Population | None = None
    recipient_classes: tuple[RecipientClass, ...] = ()
    evidence: Mapping[Id, EvidenceKind] = Field(default_factory=dict)
    categories: Annotated[tuple[Category, ...], Field(min_length=1)]
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    does_not_help: tuple[Note, ...] = ()

    @property
    def id(self) -> str:
        """Name of the pack."""
        return self.pack

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) over the content in canonical JSON: formatting and comments do not change it."""
        content = json.dumps(self.model_dump(mode="json"), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(content.encode()).hexdigest()

    @cached_property
    def category_by_id(self) -> Mapping[str, Category]:
        """Categories by id."""
        return {c.id: c for c in self.categories}

    @cached_property
    def class_names(self) -> tuple[str, ...]:
        """Names of the recipient classes, each once, in order."""
        return tuple(dict.fromkeys(c.name for c in self.recipient_classes))

    def oldest(self) -> date | None:
        """The oldest as-of date in the pack."""
        return min((d for d in (self.as_of, *(r.as_of for r in self.rules)) if d is not None), default=None)

    def window_start(self, today: date) -> date:
        """First day that any category looks back to (``today`` where none does)."""
        return min((c.window.start(today) for c in self.categories if c.window is not None), default=today)


def shipped_ids() -> tuple[str, ...]:
    """Ids of the packs that come with the guard."""
    return tuple(sorted(path.stem for path in SHIPPED.glob("*.yaml")))


@lru_cache
def shipped_pack(pack_id: str) -> Pack:
    """A pack that comes with the guard. Raises :class:`PolicyError` when there is none of that id."""
    return load_pack(SHIPPED / f"{pack_id}.yaml")


def load_pack(path: Path) -> Pack:
    """Read a pack file. Raises :class:`PolicyError` (``file:line: problem. fix``), one line a mistake."""
    text = read_yaml(path)
    pack = validated(Pack, text)
    mistakes = [(text.line(at), problem, fix) for at, problem, fix in _dangling(pack)]
    if pack.as_of is None:
        mistakes.append((text.line(("as_of",)), "as_of is empty", "Write the day on which the facts were last checked"))
    if mistakes:
        raise PolicyError("\n".join(describe(path, *mistake) for mistake in sorted(mistakes)))
    return pack


_Mistake = tuple[Location, str, str]


def _dangling(pack: Pack) -> Iterator[_Mistake]:
    """Names that the pack uses and does not define, and ids it defines twice."""
    yield from _twice(("categories",), [c.id for c in pack.categories])
    yield from _twice(("rules",), [r.id for r in pack.rules])
    for index, recipient_class in enumerate(pack.recipient_classes):
        for number, test in enumerate(recipient_class.any_of):
            at: Location = ("recipient_classes", index, "any_of", number)
            yield from _missing(at, test.sets, pack.country_sets, "country set")
    for index, rule in enumerate(pack.rules):
        at = ("rules", index)
        yield from _missing((*at, "categories"), rule.categories, pack.category_by_id, "category")
        yield from _missing((*at, "recipients"), rule.recipients, pack.class_names, "recipient class")
        yield from _missing(
            (*at, "cleared_by"), [e for each in rule.cleared_by for e in each], pack.evidence, "evidence"
        )
    for index, category in enumerate(pack.categories):
        yield from _dangling_category(pack, category, ("categories", index))


def _dangling_category(pack: Pack, category: Category, at: Location) -> Iterator[_Mistake]:
    combination, identifiers = category.combines, category.identifiers
    if combination is not None:
        plain = [c.id for c in pack.categories if c.combines is None]
        named = (*combination.members, *combination.linked_to, *combination.including)
        yield from _missing((*at, "combines"), named, plain, "category that is no combination")
        listing = [c.id for c in pack.categories if c.identifiers is not None]
        listed = [combination.identifiers_of] if combination.identifiers_of is not None else []
        yield from _missing((*at, "combines", "identifiers_of"), listed, listing, "category with identifiers")
    if identifiers is not None:
        named = tuple(c for harmless in identifiers.harmless_together for c in harmless.classes)
        yield from _missing(
            (*at, "identifiers", "harmless_together"), named, identifiers.classes, "class of identifiers"
        )


def _missing(at: Location, names: Any, known: Any, what: str) -> Iterator[_Mistake]:
    for name in names:
        if name not in known:
            yield at, f"{name!r} is no {what} of this pack", f"Define it, or use one of {', '.join(sorted(known))}"


def _twice(at: Location, ids: list[str]) -> Iterator[_Mistake]:
    for index, name in enumerate(ids):
        if name in ids[:index]:
            yield (*at, index), f"the id {name!r} occurs twice", "Give each its own id"
