"""The parts of a pack in plain words: conditions, tests on recipients, what is counted, limits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from export_guard.policy.pack import Category, Limit, Pack, RecipientClass, Rule, Selector, Test, When
from export_guard.policy.pack_conditions import COLLECTED_IN, EXPORTER_HOME
from export_guard.policy.wording import UNITS

_MEASURES: Mapping[str, str] = {"rows": "rows", "bytes": "bytes"}
_DYNAMIC: Mapping[str, str] = {
    EXPORTER_HOME: "the exporter's own country",
    COLLECTED_IN: "the countries where the data was collected",
}


def listed(words: Iterable[str], last: str = "or") -> str:
    """``a, b or c``."""
    each = list(words)
    return f" {last} ".join(filter(None, (", ".join(each[:-1]), *each[-1:])))


def set_words(name: str) -> str:
    """A country set by its name: ``countries of concern``."""
    return _DYNAMIC.get(name, name.replace("_", " "))


def when_words(condition: When) -> str:
    """What a condition asks for: ``us_person is declared true of the exporter``."""
    return listed(_facts(condition), "and")


def _facts(condition: When) -> Iterator[str]:
    for whose, facts in (("the exporter", condition.exporter), ("the data", condition.export)):
        yield from (f"`{name}` is declared {str(value).lower()} of {whose}" for name, value in sorted(facts.items()))
    for words, name, outside in (
        ("the exporter is in", condition.exporter_in, False),
        ("the exporter is in", condition.exporter_outside, True),
        ("data was collected in", condition.collected_in, False),
        ("data was collected in", condition.collected_outside, True),
        ("it holds people of", condition.subjects_in, False),
        ("it holds people of", condition.subjects_outside, True),
    ):
        if name is not None:
            yield f"{words} {'a country other than ' if outside else ''}{set_words(name)}"
    if condition.purposes:
        yield f"the declared purpose is {listed(f'`{p}`' for p in condition.purposes)}"


def class_words(recipient_class: RecipientClass) -> str:
    """Who belongs to a class of recipients."""
    if not recipient_class.any_of:
        return "everyone who is left"
    return "; or ".join(_test(test) for test in recipient_class.any_of)


def _test(test: Test) -> str:
    at_least = f"{test.at_least_percent} % or more"
    words = {
        "own_storage": "own storage of the exporter",
        "designated": "a government designated it by name",
        "us_person": f"declared a U.S. person, or organised only or living in {set_words(test.in_set or '')}",
        "country_in": f"organised, living or mainly doing business in {set_words(test.country_in or '')}",
        "country_not_in": f"organised, living or doing business outside of {set_words(test.country_not_in or '')}",
        "everyone_in": f"it and all who read there are in {set_words(test.everyone_in or '')}",
        "reader_in": f"read from {set_words(test.reader_in or '')}",
        "reader_not_in": f"read from outside of {set_words(test.reader_not_in or '')}",
        "citizen_in": f"an individual who is a citizen of {set_words(test.citizen_in or '')}",
        "owned_by": f"held to {at_least}, also through others, from {set_words(test.owned_by or '')}",
        "employed_by": f"an individual who works for somebody of {set_words(test.employed_by or '')}, or so held",
        "undeclared_share": f"possibly, where owners of {test.undeclared_share} % of it or more are not declared",
        "endpoint_like": f"an endpoint like {listed(f'`{p}`' for p in test.endpoint_like or ())}",
    }
    if test.covered_person == "declared":
        return "declared a covered person"
    if test.covered_person == "undeclared":
        return "possibly, where nobody has said whether it is one"
    return next(text for key, text in words.items() if getattr(test, key) is not None)


def counted_words(category: Category) -> str:
    """What a category counts."""
    only = f", for the purpose {listed(f'`{p}`' for p in category.only_for_purposes)}"
    return _counted(category) + _unless(category) + (only if category.only_for_purposes else "")


def _unless(category: Category) -> str:
    values = category.harmless_values
    if values is None:
        return ""
    never = f" other than {', '.join(values.never)}" if values.never else ""
    form = f"{values.digits} digits{never}" if values.digits is not None else f"{values.at_most} at most"
    also = f", or {listed(values.also)}" if values.also else ""
    return f", unless every value is of {form}{also}"


def _counted(category: Category) -> str:
    if category.declared is not None:
        return f"datasets of which `{category.declared.fact}` is declared true"
    if category.columns:
        return f"columns of {listed(f'`{c}`' for c in category.columns)}"
    if category.identifiers is not None:
        return "people with linked listed identifiers, see below"
    if category.combines is not None:
        return "the largest count of any part of the set, see below"
    if category.measure in _MEASURES:
        return _MEASURES[category.measure]
    matched = selectors_words(category.match)
    if category.located is not None:
        which = "inside of" if category.located.count == "inside" else "not held against"
        return f"{matched}: locations {which} the areas `{category.located.areas}`"
    return matched


def selectors_words(selectors: Sequence[Selector]) -> str:
    """Several selectors, those of a family alone first and together."""
    whole = [s for s in selectors if s.family is not None and not (s.kind or s.tags or s.without)]
    families = [f"famil{'y' if len(whole) == 1 else 'ies'} {listed((f'`{s.family}`' for s in whole), 'and')}"]
    return "; ".join([*(families if whole else []), *(selector_words(s) for s in selectors if s not in whole)])


def selector_words(selector: Selector) -> str:
    """``family `identifier`, tag `full```."""
    return ", ".join(
        (
            *((f"family `{selector.family}`",) if selector.family is not None else ()),
            *((f"kind `{selector.kind}`",) if selector.kind is not None else ()),
            *(f"tag `{tag}`" for tag in selector.tags),
            *(f"without tag `{tag}`" for tag in selector.without),
        )
    )


def limit_words(category: Category) -> str:
    """From which count on a category is over its limit."""
    limit = category.limit
    if limit is None:
        return "over the lowest limit present"
    return _limit(limit, UNITS[category.unit][1])


def _limit(limit: Limit, units: str) -> str:
    first = limit.number + (limit.operator == "gt")
    if first == 1:
        return "any" if limit.below is None else f"any, below {limit.below:,} {units}"
    start = f"{limit.number:,} or more" if limit.operator == "ge" else f"more than {limit.number:,}"
    return f"{start} {units}" if limit.below is None else f"{start}, below {limit.below:,} {units}"


def window_words(category: Category) -> str:
    """Over which exports a category counts."""
    window = category.window
    if window is None:
        return "one export"
    whose = "all recipients" if window.per == "exporter" else "one recipient group"
    return f"{str(window).removesuffix(' to all recipients')}, {whose}"


def cleared_words(rule: Rule) -> str:
    """Which evidence clears a rule."""
    return listed(" with ".join(f"`{name}`" for name in alternative) for alternative in rule.cleared_by)


def class_titles(pack: Pack, names: Iterable[str]) -> str:
    """Titles of classes of recipients (anybody where none is named)."""
    titles = {c.name: c.name.replace("_", " ") for c in pack.recipient_classes}
    return listed(titles[name] for name in names) or "anybody"
