"""Whether a pack lets through more than the one it extends: what is not surely tighter counts as looser."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from export_guard.policy.model import SEVERITY
from export_guard.policy.pack import Category, EvidenceKind, Limit, Obligation, Pack, Rule
from export_guard.policy.pack_checking import Mistake
from export_guard.policy.windows import Window
from export_guard.policy.yaml_text import Location

_FIX = "Keep it at least as strict, or declare it under `loosens` with why and by whom"
Looser = Iterator[tuple[str, str]]
"""Which field became looser, and how."""


def loosened(base: Pack, own: Pack) -> Iterator[Mistake]:
    """Each loosening that is not declared, and each declaration that is about none."""
    declared = {(one.sort, one.id) for one in own.loosens}
    found: set[tuple[str, str]] = set()
    for sort, name, at, problem in _all(base, own):
        found.add((sort, name))
        if (sort, name) not in declared:
            yield at, f"{sort} {name!r} of {base.id} is loosened: {problem}", _FIX
    for index, one in enumerate(own.loosens):
        if (one.sort, one.id) not in found:
            yield ("loosens", index), f"{one.sort} {one.id!r} of {base.id} is not loosened", "Remove this declaration"
    for index, name in enumerate(own.removes):
        if name not in {r.id for r in base.rules}:
            yield ("removes", index), f"{name!r} is no rule of {base.id}", "Name a rule of the extended pack"


def _all(base: Pack, own: Pack) -> Iterator[tuple[str, str, Location, str]]:
    rules = {r.id: (i, r) for i, r in enumerate(own.rules)}
    categories = {c.id: (i, c) for i, c in enumerate(own.categories)}
    for rule in base.rules:
        if rule.id not in rules:
            yield "rule", rule.id, ("removes",), "it is removed"
            continue
        index, mine = rules[rule.id]
        yield from (("rule", rule.id, ("rules", index, key), problem) for key, problem in _rule(rule, mine))
    for category in base.categories:
        index, theirs = categories[category.id]
        for key, problem in _category(category, theirs):
            yield "category", category.id, ("categories", index, key), problem
    yield from _by_key(base, own)


def _by_key(base: Pack, own: Pack) -> Iterator[tuple[str, str, Location, str]]:
    for name, kind in base.evidence.items():
        for key, problem in _evidence(kind, own.evidence[name]):
            yield "evidence", name, ("evidence", name, key), problem
    for name, duty in base.obligations.items():
        for key, problem in _obligation(duty, own.obligations[name]):
            yield "obligation", name, ("obligations", name, key), problem
    for name, countries in base.country_sets.items():
        if set(own.country_sets[name]) != set(countries):
            yield "country_set", name, ("country_sets", name), "a set of the base is another one"


def _rule(base: Rule, own: Rule) -> Looser:
    if SEVERITY[own.outcome] < SEVERITY[base.outcome]:
        yield "outcome", f"{own.outcome} is milder than {base.outcome}"
    yield from _fewer("categories", base.categories, own.categories)
    for key in ("recipients", "relationships", "only_recipients"):
        yield from _narrower(key, getattr(base, key), getattr(own, key))
    if own.when is not None and own.when != base.when:
        yield "when", "it depends on facts"
    for alternative in own.cleared_by:
        if not any(set(needed) <= set(alternative) for needed in base.cleared_by):
            yield "cleared_by", f"{' and '.join(alternative)} did not clear it"
    yield from _fewer("obligations", base.obligations, own.obligations)
    yield from _fewer("asks", base.asks, own.asks)
    # Any named person is more than any role.
    if base.outcome == "hold" and base.may_approve is not None and not set(own.approvers) <= set(base.approvers):
        yield "may_approve", "others may approve"


def _category(base: Category, own: Category) -> Looser:
    if own.limit != base.limit and not _tighter_limit(base.limit, own.limit):
        yield "limit", "the limit is higher"
    if own.window != base.window and not _longer(base.window, own.window):
        yield "window", "the window is not surely longer"
    yield from _fewer("match", base.match, own.match)
    yield from _fewer("columns", base.columns, own.columns)
    yield from _fewer("asks", base.asks, own.asks)
    yield from _narrower("only_for_purposes", base.only_for_purposes, own.only_for_purposes)
    for key in ("bands", "located", "harmless_values", "identifiers", "combines", "declared", "measure", "unit"):
        if getattr(own, key) != getattr(base, key):
            yield key, "it counts something else"


def _tighter_limit(base: Limit | None, own: Limit | None) -> bool:
    if base is None or own is None or own.below is not None:
        return False
    return own.number + (own.operator == "gt") <= base.number + (base.operator == "gt")


def _longer(base: Window | None, own: Window | None) -> bool:
    """Whether a window surely looks back at least as far, over at least as many recipients."""
    if own is None:
        return False
    if base is None:
        return True
    if (base.per or "recipient") == "exporter" and own.per != "exporter":
        return False
    for length in ("months", "days"):
        mine, theirs = getattr(own, length), getattr(base, length)
        if mine is not None and theirs is not None:
            return bool(mine >= theirs)
    return own.calendar is not None and own.calendar == base.calendar


def _evidence(base: EvidenceKind, own: EvidenceKind) -> Looser:
    if base.named_person and not own.named_person:
        yield "named_person", "it needs no named person"
    if base.references and not (own.references and set(own.references) <= set(base.references)):
        yield "references", "more references count"
    if base.longest_years is not None and (own.longest_years is None or own.longest_years > base.longest_years):
        yield "longest_years", "it holds for longer"
    if base.only_when is not None and own.only_when != base.only_when:
        yield "only_when", "it counts under other facts"
    yield from _fewer("asks", base.asks, own.asks)


def _obligation(base: Obligation, own: Obligation) -> Looser:
    yield from _fewer("records", base.records, own.records)
    if own.arises not in (base.arises, "both"):
        yield "arises", "it does not arise in all the cases"
    if base.days is not None and (own.days is None or own.days > base.days):
        yield "days", "there is more time"
    if base.keep_years is not None and (own.keep_years is None or own.keep_years < base.keep_years):
        yield "keep_years", "records are kept for less long"
    if base.draft is not None and own.draft != base.draft:
        yield "draft", "another report is drafted"


def _fewer(key: str, base: Collection[object], own: Collection[object]) -> Looser:
    """For lists of what counts: each of the base has to stay."""
    gone = [each for each in base if each not in own]
    if gone:
        named = ", ".join(each for each in gone if isinstance(each, str))
        yield key, f"{named or 'something'} is left out"


def _narrower(key: str, base: Collection[str], own: Collection[str]) -> Looser:
    """For lists that limit to whom something applies: none at all means everyone."""
    if own and (not base or not set(base) <= set(own)):
        yield key, "it applies to fewer"
