"""A company's own limits, compiled into a pack, so that they are counted and decided like any other rule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from export_guard.kinds import catalogue
from export_guard.kinds.kind import FAMILIES, Family
from export_guard.policy.model import Unit
from export_guard.policy.pack import Category, Limit, Pack, Rule, Selector, WindowOrNone
from export_guard.policy.strict import KindName, Strict

HOUSE = "house"
"""Pack id of the compiled limits."""

FAMILY_TITLES: Mapping[Family, str] = {
    "identifier": "identifiers",
    "human_omic": "human 'omic data",
    "biometric": "biometric data",
    "precise_geolocation": "precise locations",
    "personal_health": "personal health data",
    "personal_financial": "personal financial data",
}


def _families_or_kinds(names: Any) -> Any:
    if not isinstance(names, tuple) or not names:
        raise ValueError("a list of families or kinds is needed, such as [human_omic, us_ssn]")
    known = {*FAMILIES, *(k.name for k in catalogue.all_kinds() if k.family is not None)}
    unknown = sorted(str(n) for n in names if n not in known)
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: no known family or sensitive kind")
    return names


Forbidden = Annotated[tuple[str, ...], BeforeValidator(_families_or_kinds)]


class Of(Strict):
    """What subjects are counted of: a family or a kind (neither: everything sensitive)."""

    family: Family | None = None
    kind: KindName | None = None

    @model_validator(mode="after")
    def _one(self) -> Of:
        if (self.family is None) == (self.kind is None):
            raise ValueError("exactly one of family, kind")
        return self


class LimitEntry(Strict):
    """One limit: either ``measure`` with ``at_most`` and ``window``, or ``forbid``."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_.-]*$")]
    outcome: Literal["hold", "block"]
    applies_to: Literal["all"] | tuple[str, ...] = "all"
    reason: str = ""
    forbid: Forbidden | None = None
    measure: Literal["rows", "bytes", "subjects"] | None = None
    of: Of | None = None
    unit: Literal["person", "device"] = "person"
    at_most: Annotated[int, Field(ge=1)] | None = None
    window: WindowOrNone = None

    @model_validator(mode="after")
    def _one_sort(self) -> LimitEntry:
        if (self.forbid is None) == (self.measure is None):
            raise ValueError("a limit has either `measure` (with at_most and window) or `forbid`")
        if self.forbid is not None:
            if {"at_most", "window", "of"} & self.model_fields_set:
                raise ValueError("`forbid` takes no at_most, window or of: nothing of it may leave at all")
        elif not {"at_most", "window"} <= self.model_fields_set:
            raise ValueError("`measure` needs at_most and window ({days: N}, {months: N}, or none)")
        if self.of is not None and self.measure != "subjects":
            raise ValueError("`of` goes with `measure: subjects` only")
        return self

    @property
    def category(self) -> Category:
        """What is counted, in the pack language."""
        if self.forbid is not None:
            match = tuple(Selector(family=n) if n in FAMILIES else Selector(kind=n) for n in self.forbid)
            return self._category("presence", match, "person", Limit(operator="gt", number=0), ", ".join(self.forbid))
        limit = Limit(operator="gt", number=self.at_most or 0)
        if self.measure == "rows":
            return self._category("rows", (), "record", limit, "rows")
        if self.measure == "bytes":
            return self._category("bytes", (), "byte", limit, "bytes")
        return self._category("subjects", self._subjects, self.unit, limit, self._title)

    @property
    def rule(self) -> Rule:
        """What follows, in the pack language."""
        return Rule(
            id=self.id,
            title=self.reason or f"the company's own limit {self.id}",
            citation=f"limit {self.id}",
            categories=(self.id,),
            outcome=self.outcome,
            only_recipients=() if self.applies_to == "all" else self.applies_to,
        )

    @property
    def _subjects(self) -> tuple[Selector, ...]:
        if self.of is None:
            return tuple(Selector(family=f) for f in FAMILIES)
        return (Selector(family=self.of.family, kind=self.of.kind),)

    @property
    def _title(self) -> str:
        if self.of is None:
            return "sensitive data"
        if self.of.family is not None:
            return FAMILY_TITLES[self.of.family]
        return f"{self.of.kind} values"

    def _category(
        self,
        measure: Literal["subjects", "rows", "bytes", "presence"],
        match: tuple[Selector, ...],
        unit: Unit,
        limit: Limit,
        title: str,
    ) -> Category:
        window: Any = self.window or "none"  # as it is written in a pack
        return Category(
            id=self.id,
            title=title,
            citation=f"limit {self.id}",
            window=window,
            match=match,
            measure=measure,
            unit=unit,
            limit=limit,
        )


def house_pack(entries: Sequence[LimitEntry], source: str, base: Pack | None = None) -> Pack | None:
    """The limits as a pack; ``None`` when there are none. ``source`` is named as the citation.

    With ``base`` (the shipped pack of that id), they are added to what it holds.
    """
    if not entries:
        return base
    categories, rules = tuple(e.category for e in entries), tuple(e.rule for e in entries)
    if base is not None:
        held = {info.alias or name: getattr(base, name) for name, info in Pack.model_fields.items()}
        return Pack(**{**held, "categories": base.categories + categories, "rules": base.rules + rules})
    return Pack(
        schema=1,
        pack=HOUSE,
        version=1,
        title="the company's own limits",
        citation=source,
        as_of=None,
        categories=categories,
        rules=rules,
    )


def with_limits(packs: Sequence[Pack], entries: Sequence[LimitEntry], source: str) -> tuple[Pack, ...]:
    """Packs and limits: the limits come last, or within the pack ``house`` where that is one of them."""
    house = house_pack(entries, source, next((p for p in packs if p.id == HOUSE), None))
    return (*(p for p in packs if p.id != HOUSE), *(() if house is None else (house,)))
