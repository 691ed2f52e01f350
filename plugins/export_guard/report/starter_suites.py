"""Suites for Great Expectations to start from: one for each family of kinds, one for each pack, and the whole verdict.

Only the file form is written here. ``expectations/suites`` has every one of them, written by this module.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator, Sequence, Set
from typing import Any

from export_guard.errors import ExportGuardError
from export_guard.kinds import catalogue
from export_guard.kinds.kind import FAMILIES, Family
from export_guard.policy.pack import Category, Pack, shipped_ids, shipped_pack
from export_guard.policy.pack_categories import Selector
from export_guard.policy.pack_rules import Rule
from export_guard.policy.wording import units
from export_guard.profile.precision import LEGAL_METRES

WHOLE_VERDICT = "before_an_export"
"""Name of the suite with the guard's verdict for one recipient."""

_ABOUT: dict[Family, str] = {
    "identifier": "names, addresses, numbers of people, accounts and devices",
    "human_omic": "genes and other molecules of people",
    "biometric": "bodies of people, by which they are recognised",
    "precise_geolocation": "places of people or devices",
    "personal_health": "the health of people",
    "personal_financial": "the money of people",
}


def starter_names() -> tuple[str, ...]:
    """Names that a suite can be had for: families, packs, and :data:`WHOLE_VERDICT`."""
    return (*FAMILIES, *shipped_ids(), WHOLE_VERDICT)


def starter_suite(name: str) -> dict[str, Any]:
    """The suite of that name, as Great Expectations keeps it in a JSON file. The same one every time.

    Raises ``ExportGuardError`` for a name that is not in :func:`starter_names`.
    """
    if name == WHOLE_VERDICT:
        return _suite(name, _VERDICT_NOTES, _whole_verdict())
    if name in FAMILIES:
        family: Family = next(each for each in FAMILIES if each == name)
        return _suite(f"starter_{name}", f"A start for data about {_ABOUT[family]}. {_ADAPT}", _of_family(family))
    if name in shipped_ids():
        pack = shipped_pack(name)
        return _suite(f"starter_{name}", " ".join(_pack_notes(pack)), _of_pack(pack))
    raise ExportGuardError(f"there is no starter suite {name!r}; there are {', '.join(starter_names())}")


def suite_text(suite: dict[str, Any]) -> str:
    """A suite as the text of its file."""
    return json.dumps(suite, indent=2, ensure_ascii=False) + "\n"


_ADAPT = "Copy it into the project's expectations folder and adapt it."
_VERDICT_NOTES = "The whole verdict of the guard for one recipient. Give the parameter `recipient` when it runs."

_Written = tuple[str, dict[str, Any], str]
"""Type, arguments and notes of an expectation."""


def _whole_verdict() -> Iterator[_Written]:
    notes = "Under the configured policy (EXPORT_GUARD_POLICY)."
    yield "expect_export_to_stay_within_limits", {"to": {"$PARAMETER": "recipient"}}, notes


def _of_family(family: Family) -> Iterator[_Written]:
    notes = "Give the most people or devices when the suite runs; 0 where none of it may be there."
    yield (
        "expect_distinct_subjects_to_be_at_most",
        {"families": [family], "at_most": {"$PARAMETER": "at_most"}},
        notes,
    )
    yield "expect_no_sensitive_free_text", {"families": [family]}, "Nor inside notes and other texts."
    if family == "precise_geolocation":
        notes = "28 CFR 202.242: within 1,000 m is precise geolocation."
        yield "expect_location_precision_to_be_coarser_than", {"metres": int(LEGAL_METRES)}, notes


def _of_pack(pack: Pack) -> Iterator[_Written]:
    """An expectation for each thing that the pack counts by what is in the data, with the lowest limit of it."""
    for category, what, at_most in _told_by_data(pack):
        notes = f"{category.title}: at most {units(at_most, category.unit)} ({category.citation})."
        if category.identifiers is not None:
            notes += " The rule counts those who have several linked ones; here one is enough."
        yield "expect_distinct_subjects_to_be_at_most", what | {"at_most": at_most}, notes


def _pack_notes(pack: Pack) -> Iterator[str]:
    yield f"A start for data under {pack.title} ({pack.citation}): nothing, or no more than what the pack lets pass."
    told = {category.id for category, _, _ in _told_by_data(pack)}
    left = [category.title for category in pack.categories if category.id not in told]
    if left:
        yield f"Not in here, because more than the columns of a dataset decides it: {'; '.join(left)}."
    yield f"Recipients, evidence and what left before are not looked at: `{WHOLE_VERDICT}` has the whole verdict."
    yield _ADAPT


def _told_by_data(pack: Pack) -> list[tuple[Category, dict[str, Any], int]]:
    """The categories that the columns of a dataset are enough for, with what is counted and the most that passes.

    Rules that depend on declared facts do not count, unless there would be nothing without them.
    """
    objecting = [rule for rule in pack.rules if rule.outcome != "allow"]
    always = [rule for rule in objecting if rule.when is None]
    return _limited(pack, always) or _limited(pack, objecting)


def _limited(pack: Pack, rules: Sequence[Rule]) -> list[tuple[Category, dict[str, Any], int]]:
    objected = {name for rule in rules for name in rule.categories}
    limited = ((c, _what(c), _at_most(c, objected)) for c in pack.categories)
    return [(category, what, at_most) for category, what, at_most in limited if what and at_most is not None]


def _what(category: Category) -> dict[str, Any]:
    """The families and kinds that a category is about; empty where it is about something else, or needs more."""
    if category.located is not None or category.harmless_values is not None or category.only_for_purposes:
        return {}
    selectors: tuple[Selector, ...] = category.match
    if category.identifiers is not None:
        selectors = tuple(each for listed in category.identifiers.classes.values() for each in listed)
    kinds = set(category.columns)
    kinds |= {k.name for k in catalogue.all_kinds() if any(s.fits(k.name, k.family, k.tags) for s in selectors)}
    whole = [family for family in FAMILIES if (named := _of(family)) and named <= kinds]
    kinds -= {name for family in whole for name in _of(family)}
    return {key: value for key, value in (("families", whole), ("kinds", sorted(kinds))) if value}


def _of(family: Family) -> frozenset[str]:
    return frozenset(kind.name for kind in catalogue.all_kinds() if kind.family == family)


def _at_most(category: Category, objected: Set[str]) -> int | None:
    """The most subjects of a category that stay below everything objected to; ``None`` where nobody is counted."""
    limits = [each.limit for each in category.counted if each.id in objected and each.limit is not None]
    if category.measure not in ("subjects", "presence") or category.unit not in ("person", "device"):
        return None
    passing = [limit.number if limit.operator == "gt" else limit.number - 1 for limit in limits]
    return min((number for number in passing if number >= 0), default=None)


def _suite(name: str, notes: str, expectations: Iterator[_Written]) -> dict[str, Any]:
    written = [
        {
            "type": kind,
            "id": _id(name, f"{number}", kind),
            "kwargs": kwargs,
            "severity": "critical",
            "meta": {},
            "notes": said,
        }
        for number, (kind, kwargs, said) in enumerate(expectations)
    ]
    return {"name": name, "id": _id(name), "notes": notes, "meta": {}, "expectations": written}


def _id(*parts: str) -> str:
    """The same id every time, so that a suite that is written anew is the same suite."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join(("export-guard", "suites", *parts))))
