"""What is odd in a pack: rules that can never decide, names that nothing uses, recipients that no rule is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import permutations

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.policy.countries import iso_codes
from export_guard.policy.model import SEVERITY
from export_guard.policy.pack import STALE_AFTER_DAYS, Category, Pack, Rule, Selector
from export_guard.policy.pack_conditions import DYNAMIC_SETS, Test, When
from export_guard.policy.tooling.remark import Remark
from export_guard.policy.yaml_text import Location, YamlText

_MOST_NAMED = 6


def lint_pack(pack: Pack, text: YamlText, today: date) -> Iterator[Remark]:
    """Every remark on a pack, with the line in its file. ``today`` is a UTC date."""
    said = _Said(pack, text)
    yield from _stale(said, today)
    yield from _never_reached(said)
    yield from _never_decides(said)
    yield from _unused(said)
    yield from _matches_nothing(said)
    yield from _gaps(said)


class _Said:
    """A pack and where its parts stand in its file; parts of a pack that it extends stand at its head."""

    def __init__(self, pack: Pack, text: YamlText) -> None:
        self.pack = pack
        self._text = text

    def warning(self, at: Location, problem: str, fix: str) -> Remark:
        """A remark to act on."""
        return Remark(self._text.path, self._text.line(at), "warning", problem, fix)

    def note(self, at: Location, problem: str, fix: str) -> Remark:
        """A remark to know of."""
        return Remark(self._text.path, self._text.line(at), "note", problem, fix)

    def item(self, key: str, name: str) -> Location:
        """Where the item of a list with this id stands."""
        items = self._text.value.get(key, ()) if isinstance(self._text.value, dict) else ()
        for index, item in enumerate(items):
            if isinstance(item, dict) and name in (item.get("id"), item.get("name")):
                return (key, index)
        return ()


def _stale(said: _Said, today: date) -> Iterator[Remark]:
    fix = "Check the facts against their sources, and renew the date"
    dated: list[tuple[Location, date | None]] = [(("as_of",), said.pack.as_of)]
    dated += [((*said.item("rules", rule.id), "as_of"), rule.as_of) for rule in said.pack.rules]
    for at, day in dated:
        if day is not None and (today - day).days > STALE_AFTER_DAYS:
            yield said.warning(at, f"the facts were last checked on {day}, {(today - day).days} days ago", fix)


def _never_reached(said: _Said) -> Iterator[Remark]:
    """Classes behind one that takes everybody, rules about no other class, conditions that contradict each other."""
    taken = False
    reached: set[str] = set()
    for index, each in enumerate(said.pack.recipient_classes):
        if taken:
            problem = f"the class {each.name!r} is never reached: an earlier class takes everybody who is left"
            yield said.warning(("recipient_classes", index), problem, "Move it up, or remove it")
        else:
            reached.add(each.name)
        taken = taken or not each.any_of
    for rule in said.pack.rules:
        at = said.item("rules", rule.id)
        if rule.recipients and not reached & set(rule.recipients):
            problem = f"the rule {rule.id!r} is never reached: nobody can be in {_listed(rule.recipients)}"
            yield said.warning(at, problem, "Correct the classes, or remove the rule")
        for fact in _contradicted(said.pack.applies_when, rule.when):
            problem = f"the rule {rule.id!r} is never reached: the pack applies only when {fact} is the opposite"
            yield said.warning((*at, "when"), problem, "Correct one of the two conditions")


def _contradicted(applies: Sequence[When], when: When | None) -> Iterator[str]:
    """Facts that a rule wants one way, and every way for the pack to apply the other way."""
    if when is None or not applies:
        return
    for name, wanted in when.exporter.items():
        if all(condition.exporter.get(name) == (not wanted) for condition in applies):
            yield name


def _never_decides(said: _Said) -> Iterator[Remark]:
    """Rules that another one makes idle, whatever is declared."""
    rules = said.pack.rules
    for idle, stricter in permutations(rules, 2):
        if not _covers(stricter, idle) or stricter.cleared_by:
            continue
        at = said.item("rules", idle.id)
        fix = "Narrow one of the two, or remove this one"
        if SEVERITY[stricter.outcome] > SEVERITY[idle.outcome]:
            problem = f"the rule {idle.id!r} never decides: {stricter.id!r} always {stricter.outcome}s the same"
            yield said.warning(at, problem, fix)
        elif stricter.outcome == idle.outcome and idle.cleared_by:
            named = _listed(sorted({e for each in idle.cleared_by for e in each}))
            problem = f"the evidence {named} of {idle.id!r} is in vain: {stricter.id!r} objects to the same without any"
            yield said.warning((*at, "cleared_by"), problem, fix)
        elif stricter.outcome == idle.outcome and (
            not _covers(idle, stricter) or rules.index(stricter) < rules.index(idle)
        ):
            yield said.warning(at, f"the rule {idle.id!r} says nothing that {stricter.id!r} does not say", fix)
    yield from _idle_limits(said)


def _says_no_more(idle: Rule, other: Rule, rules: Sequence[Rule]) -> bool:
    """Of two rules that say the same, the later one is idle."""
    return not _covers(idle, other) or rules.index(other) < rules.index(idle)


def _covers(wider: Rule, rule: Rule) -> bool:
    """Whether one rule speaks wherever another does."""
    return (
        set(rule.categories) <= set(wider.categories)
        and _wider(wider.recipients, rule.recipients)
        and _wider(wider.relationships, rule.relationships)
        and _wider(wider.only_recipients, rule.only_recipients)
        and wider.when in (None, rule.when)
    )


def _wider(one: Sequence[str], other: Sequence[str]) -> bool:
    return not one or (bool(other) and set(other) <= set(one))


def _idle_limits(said: _Said) -> Iterator[Remark]:
    """A limit that is passed only when a lower one with the same consequences has been passed long ago."""
    for high, low in permutations(said.pack.counted, 2):
        if _what(high) != _what(low) or high.limit is None or low.limit is None:
            continue
        if high.limit.below is not None or low.limit.below is not None or high.limit.number <= low.limit.number:
            continue
        about_high = [rule for rule in said.pack.rules if high.id in rule.categories]
        about_low = [rule for rule in said.pack.rules if low.id in rule.categories]
        if about_high and all(any(_as_strict(other, rule) for other in about_low) for rule in about_high):
            problem = f"the limit of {high.id!r} never decides: {low.id!r} counts the same against a lower one"
            yield said.warning(said.item("categories", high.id.partition(".")[0]), problem, "Remove one of the two")


def _what(category: Category) -> Category:
    """What is counted, without the number and the names."""
    return category.model_copy(update={"id": "x", "title": "x", "citation": "x", "limit": None, "asks": ()})


def _as_strict(other: Rule, rule: Rule) -> bool:
    alike = other.model_copy(update={"categories": rule.categories})
    return _covers(alike, rule) and SEVERITY[other.outcome] >= SEVERITY[rule.outcome] and not other.cleared_by


def _unused(said: _Said) -> Iterator[Remark]:
    pack = said.pack
    evidence = {e for rule in pack.rules for each in rule.cleared_by for e in each}
    duties = {name for rule in pack.rules for name in rule.obligations}
    for key, known, used in (
        ("country_sets", pack.country_sets, set(_sets(pack))),
        ("evidence", pack.evidence, evidence),
        ("obligations", pack.obligations, duties),
    ):
        for name in known:
            if name not in used:
                yield said.warning((key, name), f"nothing in this pack uses {name!r} of {key}", "Use it, or remove it")


def _sets(pack: Pack) -> Iterator[str]:
    conditions = [*pack.applies_when, *(r.when for r in pack.rules), *(e.only_when for e in pack.evidence.values())]
    yield from (name for condition in conditions if condition is not None for name in condition.sets)
    yield from (name for each in pack.recipient_classes for test in each.any_of for name in test.sets)


def _matches_nothing(said: _Said) -> Iterator[Remark]:
    kinds = [kind for kind in catalogue.all_kinds() if kind.family is not None]
    for category in said.pack.categories:
        listed = [*category.match, *(s for each in _classes(category) for s in each)]
        for selector in listed:
            if not any(matches(selector, kind) for kind in kinds):
                problem = f"a selector of {category.id!r} matches no kind that there is ({_in_words(selector)})"
                yield said.warning(said.item("categories", category.id), problem, "Compare it with docs/kinds.md")


def _classes(category: Category) -> Iterable[tuple[Selector, ...]]:
    return () if category.identifiers is None else category.identifiers.classes.values()


def matches(selector: Selector, kind: Kind) -> bool:
    """Whether a selector takes a kind of the catalogue."""
    return selector.fits(kind.name, kind.family, kind.tags)


def _in_words(selector: Selector) -> str:
    return ", ".join(f"{k}: {v}" for k, v in selector.model_dump(exclude_defaults=True, mode="json").items())


def _gaps(said: _Said) -> Iterator[Remark]:
    """Classes and countries that no rule is about."""
    pack = said.pack
    if not pack.recipient_classes or any(not rule.recipients for rule in pack.rules):
        return
    named = {name for rule in pack.rules for name in rule.recipients}
    for name in pack.class_names:
        if name not in named:
            problem = f"no rule is about recipients of the class {name!r}"
            fix = "They get everything, as far as this pack goes"
            yield said.note(said.item("recipient_classes", name), problem, fix)
    if all(each.any_of for each in pack.recipient_classes):
        tests = [test for each in pack.recipient_classes for test in each.any_of]
        open_to = sorted(c for c in iso_codes() if not any(_may_be_in(pack, test, c) for test in tests))
        if open_to:
            problem = f"recipients in {_listed(open_to)} are in no class, so no rule is about them"
            yield said.warning(("recipient_classes",), problem, "End with a class that takes everybody who is left")


def _may_be_in(pack: Pack, test: Test, country: str) -> bool:
    """Whether a test by country may be true of somebody there; tests of other things are about single recipients."""
    within = test.country_in or test.everyone_in or test.in_set
    if within is not None:
        return within in DYNAMIC_SETS or country in pack.country_sets[within]
    if test.country_not_in is not None:
        return test.country_not_in in DYNAMIC_SETS or country not in pack.country_sets[test.country_not_in]
    return False


def _listed(names: Sequence[str]) -> str:
    rest = len(names) - _MOST_NAMED
    return ", ".join(names[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
