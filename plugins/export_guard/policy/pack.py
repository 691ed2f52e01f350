"""The pack language: the rules of one regime as data, with citations and an as-of date.

A pack says when it applies, whom it protects, which recipients it tells apart, what it counts against
which limit, and what follows from passing a limit for which recipient under which deal. The same
language carries the law (``packs/*.yaml``) and a company's own limits (compiled from the policy file).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from export_guard.errors import PolicyError
from export_guard.policy.pack_categories import (
    Category,
    Combination,
    Harmless,
    Identifiers,
    Limit,
    Located,
    Population,
    Selector,
    WindowOrNone,
)
from export_guard.policy.pack_checking import mistakes_in
from export_guard.policy.pack_conditions import Id, RecipientClass, Test, Text, When
from export_guard.policy.pack_rules import DEALS, Deal, EvidenceKind, Loosened, Note, Obligation, Rule
from export_guard.policy.strict import Country, Strict, validated
from export_guard.policy.yaml_text import describe, read_yaml

__all__ = [
    "DEALS",
    "SHIPPED",
    "STALE_AFTER_DAYS",
    "Category",
    "Combination",
    "Deal",
    "EvidenceKind",
    "Harmless",
    "Identifiers",
    "Limit",
    "Located",
    "Note",
    "Obligation",
    "Pack",
    "Population",
    "RecipientClass",
    "Rule",
    "Selector",
    "Test",
    "When",
    "WindowOrNone",
    "load_pack",
    "shipped_ids",
    "shipped_pack",
]

SHIPPED = Path(__file__).parent / "packs"
"""Where the packs that come with the guard are."""

STALE_AFTER_DAYS = 180
"""Age of a pack's facts from which every verdict warns."""


class Pack(Strict):
    """One regime. It applies when one of ``applies_when`` is so (always, where none is listed).

    ``schema`` is the version of the pack language. ``as_of`` is the day the facts were last checked; a rule may
    carry its own. It is ``None`` only for a company's own limits, which do not age. ``notice`` is said in every
    verdict (a pack that is there for history's sake). ``extends`` names a shipped pack that this one tightens or
    adds to; ``removes`` are rules of it that are gone. Whatever is looser than there is declared in ``loosens``.
    """

    schema_version: Literal[1] = Field(alias="schema")
    pack: Id
    version: Annotated[int, Field(ge=1)]
    title: Text
    citation: Text
    as_of: date | None
    notice: Text | None = None
    extends: Id | None = None
    loosens: tuple[Loosened, ...] = ()
    removes: tuple[Id, ...] = ()
    applies_when: tuple[When, ...] = ()
    country_sets: Mapping[Id, tuple[Country, ...]] = Field(default_factory=dict)
    population: Population | None = None
    recipient_classes: tuple[RecipientClass, ...] = ()
    evidence: Mapping[Id, EvidenceKind] = Field(default_factory=dict)
    obligations: Mapping[Id, Obligation] = Field(default_factory=dict)
    categories: Annotated[tuple[Category, ...], Field(min_length=1)]
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    does_not_help: tuple[Note, ...] = ()

    @property
    def id(self) -> str:
        """Name of the pack."""
        return self.pack

    @cached_property
    def digest(self) -> str:
        """SHA-256 (hex) over the content in canonical JSON: formatting and comments do not change it.

        Keys that are left out are left out here too, so that a new key of the language changes no digest.
        """
        plain = self.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        content = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(content.encode()).hexdigest()

    @cached_property
    def counted(self) -> tuple[Category, ...]:
        """Everything that is counted: the categories, those with bands once for each band."""
        return tuple(c for category in self.categories for c in category.counted)

    @cached_property
    def category_by_id(self) -> Mapping[str, Category]:
        """What is counted, by id."""
        return {c.id: c for c in self.counted}

    @cached_property
    def class_names(self) -> tuple[str, ...]:
        """Names of the recipient classes, each once, in order."""
        return tuple(dict.fromkeys(c.name for c in self.recipient_classes))

    @property
    def counts_all_exports(self) -> bool:
        """Whether a window is about everything that left the exporter, whoever got it."""
        return any(c.window is not None and c.window.per == "exporter" for c in self.categories)

    @property
    def notices(self) -> tuple[str, ...]:
        """What has to be said of the pack in every verdict."""
        own = () if self.notice is None else (f"pack {self.id}: {self.notice}",)
        loosened = (f"pack {self.id} loosens {x.sort} {x.id} of {self.extends}: {x.why} ({x.by})" for x in self.loosens)
        return (*own, *loosened)

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
    """Read a pack file that extends none. Raises :class:`PolicyError` (``file:line: problem. fix``) for mistakes."""
    text = read_yaml(path)
    pack = validated(Pack, text)
    mistakes = [(text.line(at), problem, fix) for at, problem, fix in mistakes_in(pack)]
    if mistakes:
        raise PolicyError("\n".join(describe(path, *mistake) for mistake in sorted(mistakes)))
    return pack
