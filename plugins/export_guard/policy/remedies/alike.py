"""Columns that can be left out together only: nothing is gained by a part of them.

Columns of one kind about the same people, or of kinds that every category takes alike, are interchangeable: as long as
one of them stays, everything is counted as before. Only where identifiers are linked to each other does the last one
of them matter by itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from export_guard.policy.counting import Collected
from export_guard.policy.pack import Pack
from export_guard.policy.remedies.facts import Facts
from export_guard.policy.sets import Sets

_Place = tuple[str, str, str]
"""Pack, category, and the part of the category that takes a kind."""

_LINKED = "linked"


def columns_alike(facts: Facts, packs: Sequence[Pack]) -> list[tuple[str, ...]]:
    """Every column of a kind that is counted, in groups; the packs are those that object."""
    taken = _taken(facts.data.here, packs)
    sets = Sets()
    places: dict[str, dict[object, None]] = {}
    kinds: dict[str, dict[str, None]] = {}
    for part in facts.parts:
        subjects = frozenset(
            (namespace, country, id(sets.one_for(sketch)))
            for namespace, countries in part.exposure.subjects.sketches.items()
            for country, sketch in countries.items()
        )
        where = frozenset(taken.get(part.exposure.kind, ()))
        places.setdefault(part.label, {})[(where, subjects)] = None
        kinds.setdefault(part.label, {})[part.exposure.kind] = None
    groups: dict[frozenset[object], list[str]] = {}
    for label, found in places.items():
        groups.setdefault(frozenset(found), []).append(label)
    return [atom for key, labels in groups.items() for atom in _atoms(key, labels, kinds)]


def columns_without_family(facts: Facts, packs: Sequence[Pack], kinds: Collection[str]) -> list[tuple[str, ...]]:
    """Columns of kinds of which only the place is known, together where the same categories ask for them."""
    groups: dict[frozenset[_Place], dict[str, None]] = {}
    for kind in sorted(kinds - facts.profile.exposure.kinds.keys()):
        asked = frozenset((pack.id, c.id, "columns") for pack in packs for c in pack.counted if kind in c.columns)
        groups.setdefault(asked, {}).update(dict.fromkeys(facts.profile.columns_of(kind)))
    return [tuple(labels) for labels in groups.values() if labels]


def _atoms(
    key: frozenset[object], labels: Sequence[str], kinds: Mapping[str, Mapping[str, None]]
) -> Iterator[tuple[str, ...]]:
    """A group as a whole; of linked identifiers the first kind apart from the others."""
    by_kind: dict[tuple[str, ...], list[str]] = {}
    for label in labels:
        by_kind.setdefault(tuple(kinds[label]), []).append(label)
    first, *others = by_kind.values()
    if others and any(_is_linked(each) for each in key):
        yield tuple(first)
        yield tuple(label for each in others for label in each)
    else:
        yield tuple(labels)


def _is_linked(key: object) -> bool:
    where = key[0] if isinstance(key, tuple) else ()
    return any(part.startswith(_LINKED) for _, _, part in where)


def _taken(here: Collected, packs: Sequence[Pack]) -> Mapping[str, set[_Place]]:
    """By kind: everything that takes it."""
    taken: dict[str, set[_Place]] = {}
    for pack in packs:
        for category in pack.counted:
            parts = {"match": here.kinds(category.match), "columns": category.columns}
            if category.identifiers is not None:
                parts |= {f"{_LINKED} {n}": here.kinds(s) for n, s in category.identifiers.classes.items()}
                parts["beside"] = here.kinds(category.identifiers.linked_to)
            for part, kinds in parts.items():
                for kind in kinds:
                    taken.setdefault(kind, set()).add((pack.id, category.id, part))
    return taken
