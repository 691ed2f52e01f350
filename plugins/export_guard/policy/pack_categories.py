"""What a pack counts: kinds, linked identifiers, combinations, rows, declared classes."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from export_guard.kinds.kind import Family
from export_guard.policy.model import Unit
from export_guard.policy.pack_conditions import Id, Text
from export_guard.policy.questions import QuestionId
from export_guard.policy.strict import AnyKindName, Country, KindName, Strict
from export_guard.policy.windows import Window
from export_guard.profile.exposure import KindExposure


def _no_window(value: Any) -> Any:
    if value is None:
        raise ValueError("a window is needed; write `none` for a limit on each single export")
    return None if value == "none" else value


WindowOrNone = Annotated[Window | None, BeforeValidator(_no_window, json_schema_input_type=Window | Literal["none"])]


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
        return self.fits(kind.kind, kind.family, kind.tags)

    def fits(self, name: str, family: Family | None, tags: frozenset[str]) -> bool:
        """Whether a kind belongs that has this name, family and tags."""
        if self.family is not None and self.family != family:
            return False
        if self.kind is not None and self.kind != name:
            return False
        return tags.issuperset(self.tags) and tags.isdisjoint(self.without)


class Limit(Strict):
    """``gt``: more than ``number`` is over. ``ge``: ``number`` itself is over.

    ``below`` ends a band: from that number on, the next band of the category is responsible.
    """

    operator: Literal["gt", "ge"]
    number: Annotated[int, Field(ge=0)]
    below: Annotated[int, Field(ge=1)] | None = None

    @model_validator(mode="after")
    def _not_empty(self) -> Limit:
        if self.below is not None and not self.reached_by(self.below - 1):
            raise ValueError(f"nothing is over {self.number} and below {self.below}")
        return self

    def reached_by(self, count: int) -> bool:
        """Whether a count is over the lower end."""
        return count > self.number if self.operator == "gt" else count >= self.number

    def passed_by(self, count: int) -> bool:
        """Whether a count is over the limit, and not yet in the next band."""
        return self.reached_by(count) and (self.below is None or count < self.below)


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
    """Subjects with two or more different listed identifiers, or with one and other sensitive data (``linked_to``).

    They are linked by one subject key.
    """

    classes: Mapping[Id, tuple[Selector, ...]]
    linked_to: tuple[Selector, ...] = ()
    harmless_together: tuple[Harmless, ...] = ()


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


class Declared(Strict):
    """A class that people give to a dataset (``important_data``): a declared fact about the export.

    ``if_undeclared`` says what follows when nobody has said: ``hold``, or ``absent`` where a regime
    presumes that the data is not of the class.
    """

    fact: Id
    if_undeclared: Literal["hold", "absent"]


class Located(Strict):
    """Precise locations held against a list of areas (``geofences`` in the company's policy).

    ``inside`` counts those in one of the areas; ``unscreened`` those that were not or could not be held
    against them, which is every one of them while the list is not loaded.
    """

    areas: Id
    count: Literal["inside", "unscreened"]


class HarmlessValues(Strict):
    """Values with which a column does not count: the columns are read once more and each value is looked at.

    Either so many ``digits`` and none of ``never``, or numbers of ``at_most``; ``also`` are texts that may stand there.
    """

    digits: Annotated[int, Field(ge=1)] | None = None
    never: tuple[Text, ...] = ()
    at_most: Annotated[int, Field(ge=0)] | None = None
    also: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _one_sort(self) -> HarmlessValues:
        if (self.digits is None) == (self.at_most is None) or (self.never and self.digits is None):
            raise ValueError("harmless values have either digits (with never) or at_most")
        return self


class Category(Strict):
    """Something that is counted against a limit: exactly one of the sorts below.

    ``match`` counts the subjects of kinds, ``identifiers`` linked identifiers, ``combines`` a set of
    categories, ``columns`` the presence of columns (of any kind, also of one that is in no sensitive family),
    ``declared`` a class that people give to the dataset, ``measure`` ``rows`` or ``bytes`` just that.
    ``located`` narrows ``match`` to a list of areas, ``harmless_values`` narrows ``match`` or ``columns`` to data with
    other values. ``measure`` ``presence`` counts a matching kind as at
    least one subject. Instead of one ``limit``, ``bands`` name several; ``ID.BAND`` is then the category that
    rules speak of. ``asks`` are the questions that a passed limit raises.
    """

    id: Id
    title: Text
    citation: Text
    window: WindowOrNone
    match: tuple[Selector, ...] = ()
    located: Located | None = None
    harmless_values: HarmlessValues | None = None
    identifiers: Identifiers | None = None
    combines: Combination | None = None
    columns: tuple[AnyKindName, ...] = ()
    declared: Declared | None = None
    measure: Literal["subjects", "rows", "bytes", "presence"] = "subjects"
    unit: Unit = "person"
    limit: Limit | None = None
    bands: Mapping[Id, Limit] = Field(default_factory=dict)
    only_for_purposes: tuple[Text, ...] = ()
    asks: tuple[QuestionId, ...] = ()

    @model_validator(mode="after")
    def _one_sort(self) -> Category:
        sorts = (
            bool(self.match) or self.measure in ("rows", "bytes"),
            self.identifiers is not None,
            self.combines is not None,
            bool(self.columns),
            self.declared is not None,
        )
        if sum(sorts) != 1:
            raise ValueError(
                "a category has exactly one of match, identifiers, combines, columns, declared "
                "(none for rows and bytes)"
            )
        if self.located is not None and not self.match:
            raise ValueError("located goes with match")
        if self.harmless_values is not None and not (self.columns or (all(s.kind for s in self.match) and self.match)):
            raise ValueError("harmless_values goes with columns, or with a match that names kinds")
        alone = (self.columns, self.declared, self.located, self.harmless_values)
        if any(alone) and self.window is not None:
            raise ValueError("columns, declared, located and values are about a single export: write `window: none`")
        limits = (self.limit is not None) + bool(self.bands)
        if limits != (0 if self.combines is not None else 1):
            raise ValueError("a limit is needed, or bands (and a combination takes it from its members)")
        return self

    @model_validator(mode="after")
    def _bands_meet(self) -> Category:
        bands = sorted(self.bands.values(), key=lambda b: b.number + (b.operator == "gt"))
        for lower, upper in pairwise(bands):
            if lower.below != upper.number + (upper.operator == "gt"):
                raise ValueError("the bands overlap or leave a gap: each must end (`below`) where the next begins")
        if bands and bands[-1].below is not None:
            raise ValueError("the last band has an end: from there on nothing would follow; remove its `below`")
        return self

    @property
    def named_kinds(self) -> tuple[str, ...]:
        """The kinds that are named one by one."""
        return (*self.columns, *(s.kind for s in self.match if s.kind is not None))

    @property
    def counted(self) -> tuple[Category, ...]:
        """The category itself, or one a band."""
        if not self.bands:
            return (self,)
        return tuple(
            self.model_copy(update={"id": f"{self.id}.{name}", "limit": limit, "bands": {}})
            for name, limit in self.bands.items()
        )


class Population(Strict):
    """Whose data counts: subjects of these countries, and all whose country nobody has said."""

    countries: Annotated[tuple[Country, ...], Field(min_length=1)]
    citation: Text
