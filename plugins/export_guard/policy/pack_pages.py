"""Writes ``docs/packs/*.md`` from the packs: ``python -m export_guard.policy.pack_pages docs/packs``."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from export_guard.policy.pack import STALE_AFTER_DAYS, Category, Pack, shipped_ids, shipped_pack
from export_guard.policy.pack_words import (
    class_titles,
    class_words,
    cleared_words,
    counted_words,
    limit_words,
    listed,
    selectors_words,
    set_words,
    when_words,
    window_words,
)
from export_guard.policy.questions import question


def page(pack: Pack, *, generated: bool = True) -> str:
    """One pack as Markdown, for people who decide whether it says what the rules say.

    ``generated``: say at its head that it is written from the pack, and how.
    """
    source = " This page is written by `python -m export_guard.policy.pack_pages` from the pack." if generated else ""
    parts = [f"# {pack.id}: {pack.title}", "", _head(pack) + source, ""]
    for title, lines in (
        ("When it applies", _applies(pack)),
        ("Who gets it", _recipients(pack)),
        ("What is counted", _counted(pack)),
        ("What follows", _rules(pack)),
        ("Evidence", _evidence(pack)),
        ("Duties", _duties(pack)),
        ("What does not help", _notes(pack)),
        ("What people have to say", _questions(pack)),
    ):
        body = list(lines)
        if body:
            parts += [f"## {title}", *body, ""]
    return "\n".join(parts)


def _head(pack: Pack) -> str:
    day = "" if pack.as_of is None else f"{pack.as_of.day} {pack.as_of:%B %Y}"
    notice = "" if pack.notice is None else f" **{pack.notice[:1].upper()}{pack.notice[1:]}.**"
    return (
        f"Encoded from {pack.citation}, version {pack.version}. The facts were last checked on {day}; every verdict "
        f"warns once that is more than {STALE_AFTER_DAYS} days ago. This is an encoding of limits and conditions, not "
        f"legal advice.{notice}"
    )


def _applies(pack: Pack) -> Iterator[str]:
    conditions = [when_words(condition) for condition in pack.applies_when]
    if conditions:
        yield f"When {listed(conditions)}. As long as that is not declared, exports hold and say what is missing."
    else:
        yield "Always."
    if pack.population is not None:
        yield ""
        yield (
            f"It protects people of {', '.join(pack.population.countries)}, and everyone whose country nobody has said "
            f"({pack.population.citation})."
        )
    if pack.country_sets:
        yield ""
        yield from _table(
            ("country set", "countries"),
            ((set_words(name), ", ".join(countries)) for name, countries in pack.country_sets.items()),
        )


def _recipients(pack: Pack) -> Iterator[str]:
    if pack.recipient_classes:
        yield "The first that fits counts. Where that is not known, every possible answer is decided."
        yield ""
        yield from _table(
            ("class", "who", "until", "written in"),
            (
                (c.name.replace("_", " "), class_words(c), "" if c.until is None else c.until.isoformat(), c.citation)
                for c in pack.recipient_classes
            ),
        )


def _counted(pack: Pack) -> Iterator[str]:
    yield from _table(
        ("category", "what counts", "over the limit", "counted over", "written in"),
        ((c.title, counted_words(c), limit_words(c), window_words(c), c.citation) for c in pack.counted),
    )
    for category in pack.categories:
        yield from _explained(pack, category)


def _explained(pack: Pack, category: Category) -> Iterator[str]:
    identifiers, combination = category.identifiers, category.combines
    title = f"**{category.title[:1].upper()}{category.title[1:]}**"
    if identifiers is not None:
        linked = selectors_words(identifiers.linked_to)
        yield ""
        yield f"{title}: people of whom two different listed identifiers carry one key" + (
            f", or one together with other sensitive data ({linked})." if linked else "."
        )
        for name, selectors in identifiers.classes.items():
            yield f"- {name.replace('_', ' ')}: {selectors_words(selectors)}"
        for harmless in identifiers.harmless_together:
            only = f", for the purpose {listed(f'`{p}`' for p in harmless.purposes)}" if harmless.purposes else ""
            named = listed((c.replace("_", " ") for c in harmless.classes), "and")
            yield f"- not counted where linked only to each other{only}: {named} ({harmless.citation})"
    if combination is not None:
        titles = {c.id: c.title for c in pack.counted}
        groups = "; ".join(listed(titles[c] for c in group) for group in combination.groups)
        yield ""
        yield f"{title}: a set with two of these, or a listed identifier linked to one of them: {groups}." + (
            f" One of {listed(titles[c] for c in combination.including)} has to be in it."
            if combination.including
            else ""
        )


def _rules(pack: Pack) -> Iterator[str]:
    titles = {c.id: c.title for c in pack.counted}
    for rule in pack.rules:
        deals = f" under {listed(rule.relationships)} deals" if rule.relationships else ""
        when = f", when {when_words(rule.when)}" if rule.when is not None else ""
        outcome = {"allow": "allowed, with duties", "hold": "held", "block": "blocked"}[rule.outcome]
        yield f"### {rule.id}"
        yield f"{rule.title[:1].upper()}{rule.title[1:]} ({rule.citation})."
        yield ""
        yield f"- **{outcome}** for {class_titles(pack, rule.recipients)}{deals}{when}"
        yield f"- over the limit of: {', '.join(titles[c] for c in rule.categories)}"
        if rule.outcome != "allow":
            yield f"- cleared by: {cleared_words(rule) or 'nothing'}"
        if rule.outcome == "hold":
            yield f"- may be released by: {listed(rule.approvers) or 'nobody'}"
        if rule.obligations:
            yield f"- duties: {', '.join(f'`{name}`' for name in rule.obligations)}"
        yield ""


def _evidence(pack: Pack) -> Iterator[str]:
    if not pack.evidence:
        return
    yield "Each needs a reference, whoever declares it, and a last day; after that day it clears nothing."
    yield ""
    rows = []
    for name, kind in pack.evidence.items():
        needs = [
            *(["a person with a name declares it"] if kind.named_person else []),
            *([f"for {kind.longest_years} years at most"] if kind.longest_years is not None else []),
            *([f"only when {when_words(kind.only_when)}"] if kind.only_when is not None else []),
        ]
        written = ", ".join(f"`{name}:{r}`" for r in kind.references) or f"`{name}`"
        rows.append((written, kind.title, "; ".join(needs), kind.citation))
    yield from _table(("kind", "what it declares", "needs", "written in"), rows)


def _duties(pack: Pack) -> Iterator[str]:
    if not pack.obligations:
        return
    arises = {"objected": "a rule objects", "let_through": "it leaves", "both": "a rule objects, or it leaves"}
    rows = (
        (
            f"`{name}`",
            duty.title,
            arises[duty.arises],
            "; ".join(duty.records),
            "" if duty.days is None else f"{duty.days} days",
            "" if duty.keep_years is None else f"{duty.keep_years} years",
            duty.citation,
        )
        for name, duty in pack.obligations.items()
    )
    yield from _table(("duty", "what to do", "when", "records", "within", "keep", "written in"), rows)


def _notes(pack: Pack) -> Iterator[str]:
    yield from (f"- {note.text} ({note.citation})" for note in pack.does_not_help)


def _questions(pack: Pack) -> Iterator[str]:
    asked = {q for rule in pack.rules for q in rule.asks} | {q for c in pack.categories for q in c.asks}
    asked |= {q for kind in pack.evidence.values() for q in kind.asks}
    asked |= {c.combines.asks for c in pack.categories if c.combines is not None and c.combines.asks is not None}
    for category in pack.categories:
        if category.identifiers is not None:
            asked |= {h.asks for h in category.identifiers.harmless_together if h.asks is not None}
    for name in sorted(asked, key=lambda q: int(q[1:])):
        one = question(name)
        yield f"- {one.id}: {one.question} *Until then: {one.assumed}.*"


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A table without the columns in which there is nothing."""
    there = list(rows)
    kept = [i for i in range(len(head)) if any(row[i] for row in there)]
    for row in (head, tuple("---" for _ in head), *there):
        yield f"| {' | '.join(row[i].replace('|', chr(92) + '|') for i in kept)} |"


if __name__ == "__main__":
    for pack_id in shipped_ids():
        (Path(sys.argv[1]) / f"{pack_id}.md").write_text(page(shipped_pack(pack_id)), encoding="utf-8")
