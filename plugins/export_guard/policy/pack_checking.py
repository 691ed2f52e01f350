"""What a pack file can get wrong beyond its form: names that lead nowhere, ids that occur twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from export_guard.policy.pack_categories import Category
from export_guard.policy.pack_conditions import DYNAMIC_SETS, When
from export_guard.policy.yaml_text import Location

if TYPE_CHECKING:
    from export_guard.policy.pack import Pack

Mistake = tuple[Location, str, str]
"""Where it is, what is wrong, how to put it right."""


def mistakes_in(pack: Pack) -> Iterator[Mistake]:
    """Every mistake of a pack whose form is right."""
    if pack.as_of is None:
        yield ("as_of",), "as_of is empty", "Write the day on which the facts were last checked"
    yield from _twice(("categories",), [c.id for c in pack.categories])
    yield from _twice(("rules",), [r.id for r in pack.rules])
    for name in DYNAMIC_SETS:
        if name in pack.country_sets:
            fix = "Give the set another name"
            yield ("country_sets", name), f"{name!r} is a set that every pack has: its countries are declared", fix
    for index, condition in enumerate(pack.applies_when):
        yield from _missing_sets(pack, ("applies_when", index), condition.sets)
    for index, recipient_class in enumerate(pack.recipient_classes):
        for number, test in enumerate(recipient_class.any_of):
            yield from _missing_sets(pack, ("recipient_classes", index, "any_of", number), test.sets)
    for name, kind in pack.evidence.items():
        yield from _missing_sets(pack, ("evidence", name, "only_when"), _sets(kind.only_when))
    for index, category in enumerate(pack.categories):
        yield from _in_category(pack, category, ("categories", index))
    yield from _in_rules(pack)


def _in_rules(pack: Pack) -> Iterator[Mistake]:
    for index, rule in enumerate(pack.rules):
        at: Location = ("rules", index)
        wanted = [e for each in rule.cleared_by for e in each]
        yield from _missing((*at, "categories"), rule.categories, pack.category_by_id, "category")
        yield from _missing((*at, "recipients"), rule.recipients, pack.class_names, "recipient class")
        yield from _missing((*at, "cleared_by"), wanted, pack.evidence, "evidence")
        yield from _missing((*at, "obligations"), rule.obligations, pack.obligations, "obligation")
        yield from _missing_sets(pack, (*at, "when"), _sets(rule.when))
    used = {c for rule in pack.rules for c in rule.categories}
    for index, category in enumerate(pack.categories):
        for counted in category.counted:
            if counted.id not in used and not pack.removes:  # a removed rule may leave its category behind
                fix = "Name it in a rule, or remove it"
                yield ("categories", index), f"no rule says what follows from {counted.id!r}", fix


def _in_category(pack: Pack, category: Category, at: Location) -> Iterator[Mistake]:
    combination, identifiers = category.combines, category.identifiers
    if category.window is not None and category.window.per is None:
        fix = "Add `per: recipient` (what one recipient group got) or `per: exporter` (what left in all)"
        yield (*at, "window"), "it is not said whose exports the window counts together", fix
    if combination is not None:
        plain = [c.id for c in pack.counted if c.combines is None]
        named = (*combination.members, *combination.linked_to, *combination.including)
        yield from _missing((*at, "combines"), named, plain, "category that is no combination")
        listing = [c.id for c in pack.counted if c.identifiers is not None]
        listed = [combination.identifiers_of] if combination.identifiers_of is not None else []
        yield from _missing((*at, "combines", "identifiers_of"), listed, listing, "category with identifiers")
    if identifiers is not None:
        named = tuple(c for harmless in identifiers.harmless_together for c in harmless.classes)
        where: Location = (*at, "identifiers", "harmless_together")
        yield from _missing(where, named, identifiers.classes, "class of identifiers")


def _sets(condition: When | None) -> tuple[str, ...]:
    return () if condition is None else condition.sets


def _missing_sets(pack: Pack, at: Location, names: Iterable[str]) -> Iterator[Mistake]:
    yield from _missing(at, names, (*pack.country_sets, *DYNAMIC_SETS), "country set")


def _missing(at: Location, names: Iterable[str], known: Iterable[str], what: str) -> Iterator[Mistake]:
    there = sorted(known)
    for name in names:
        if name not in there:
            listed = f"use one of {', '.join(there)}" if there else "this pack has none"
            yield at, f"{name!r} is no {what} of this pack", f"Define it, or {listed}"


def _twice(at: Location, ids: list[str]) -> Iterator[Mistake]:
    for index, name in enumerate(ids):
        if name in ids[:index]:
            yield (*at, index), f"the id {name!r} occurs twice", "Give each its own id"
