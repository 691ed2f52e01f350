"""What changed between two versions of a policy or a pack, in outcomes: which exports now come out otherwise.

Both versions decide the same representative facts (:mod:`~export_guard.policy.tooling.samples`), and what differs is
put together into ranges of counts, deals and recipients.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import product
from typing import Literal

from export_guard.policy.decision import decide
from export_guard.policy.model import Evidence, Export, Outcome, Recipient, Unit, Verdict
from export_guard.policy.pack import DEALS, Pack
from export_guard.policy.policy import Policy
from export_guard.policy.tooling.samples import Data, World, data_of, recipients_of, starts, worlds


@dataclass(frozen=True)
class Difference:
    """Exports that come out otherwise: of ``data``, from ``low`` to ``high`` (no end: ``None``), to these recipients.

    ``evidence`` is what is attached to them. ``old_rule`` and ``new_rule`` are what decides, empty for an allow.
    """

    data: str
    unit: Unit
    low: int
    high: int | None
    recipients: tuple[str, ...]
    deals: tuple[str, ...]
    evidence: tuple[str, ...]
    old: Outcome
    new: Outcome
    old_rule: str
    new_rule: str


@dataclass(frozen=True)
class Side:
    """One version. ``recipients`` are those of a policy; ``None``: packs alone, which know none."""

    packs: tuple[Pack, ...]
    exporter: Mapping[str, object]
    recipients: Mapping[str, Recipient] | None

    @classmethod
    def of(cls, content: Policy | Pack) -> Side:
        """A policy, or one pack."""
        if isinstance(content, Policy):
            return cls(content.packs, content.exporter, content.recipients)
        return cls((content,), {}, None)


@dataclass(frozen=True)
class _Point:
    """Facts but for the count: what, from whom, and to whom in the words of a reader and of each version."""

    data: Data
    world: World
    whom: str
    deal: str
    old: Recipient | None
    new: Recipient | None


def differences(old: Side, new: Side, today: date) -> list[Difference]:
    """Everything on the grid that comes out otherwise, in a stable order. ``today`` is a UTC date."""
    grid = _Grid(old, new, today)
    found = [each for point in grid.points() for each in grid.differences(point)]
    return _merged(_merged(found, "deals"), "recipients")


class _Grid:
    """The facts that both versions decide."""

    def __init__(self, old: Side, new: Side, today: date) -> None:
        self._old, self._new, self._today = old, new, today
        self._packs = (*old.packs, *new.packs)
        same = {pack.digest for pack in old.packs} & {pack.digest for pack in new.packs}
        self._changed = tuple(pack for pack in self._packs if pack.digest not in same)

    def points(self) -> Iterator[_Point]:
        """Every sort of data of the packs that may decide otherwise, to every recipient under every deal."""
        for whom, deal, was, now in self._recipients():
            alike = was == now and dict(self._old.exporter) == dict(self._new.exporter)
            about = self._changed if alike else self._packs
            for data, world in product(data_of(about), worlds(about) if self._old.recipients is None else [World()]):
                yield _Point(data, world, whom, deal, was, now)

    def _recipients(self) -> Iterator[tuple[str, str, Recipient | None, Recipient | None]]:
        if self._old.recipients is None or self._new.recipients is None:
            for (whom, recipient), deal in product(recipients_of(self._packs).items(), DEALS):
                declared = replace(recipient, relationship=deal)
                yield whom, deal, declared, declared
        else:
            for whom in sorted({*self._old.recipients, *self._new.recipients}):
                yield whom, "", self._old.recipients.get(whom), self._new.recipients.get(whom)

    def differences(self, point: _Point) -> Iterator[Difference]:
        """Ranges of counts in which the outcome changed, and evidence that no longer clears, or clears now."""
        counts = starts(point.data, self._packs)
        was = now = None
        found: list[Difference] = []
        for low, high in zip(counts, [*(count - 1 for count in counts[1:]), None], strict=True):
            was, now = self._both(point, low)
            if was.outcome != now.outcome:
                _append(found, _difference(point, low, high, (), was, now))
        yield from found
        if was is not None and now is not None and "allow" not in (was.outcome, now.outcome):
            yield from self._cleared_otherwise(point, counts[-1])

    def _cleared_otherwise(self, point: _Point, count: int) -> Iterator[Difference]:
        for evidence in self._evidence:
            was, now = self._both(point, count, evidence)
            if was.outcome != now.outcome and "allow" in (was.outcome, now.outcome):
                yield _difference(point, count, None, evidence, was, now)

    @cached_property
    def _evidence(self) -> list[tuple[str, ...]]:
        """Each set of evidence that a rule of a changed pack takes; none where the same is taken for the same."""
        if _taken(self._old.packs) == _taken(self._new.packs):
            return []
        rules = [(pack, rule) for pack in self._changed for rule in pack.rules]
        sets = (tuple(sorted(_written(pack, n) for n in names)) for pack, rule in rules for names in rule.cleared_by)
        return list(dict.fromkeys(sets))

    def _both(self, point: _Point, count: int, evidence: tuple[str, ...] = ()) -> tuple[Verdict, Verdict]:
        was = self._decided(self._old, point.old, point, count, evidence)
        return was, self._decided(self._new, point.new, point, count, evidence)

    def _decided(
        self, side: Side, recipient: Recipient | None, point: _Point, count: int, evidence: tuple[str, ...]
    ) -> Verdict:
        export = Export(
            "data",
            None,
            recipient,
            {**side.exporter, **point.world.exporter},
            point.data.purpose,
            tuple(Evidence(kind, "a reference", "Somebody Named", self._today) for kind in evidence),
            collected_in=point.world.collected_in,
            facts={**point.world.facts, **dict(point.data.facts)},
        )
        return decide(side.packs, export, point.data.profile(count), [], self._today, of_all_recipients=True)


def _append(found: list[Difference], here: Difference) -> None:
    """Add a difference, or stretch the last one if it goes on as before."""
    last = found[-1] if found else None
    if last is not None and last.high == here.low - 1 and replace(last, low=here.low, high=here.high) == here:
        here = replace(here, low=last.low)
        found.pop()
    found.append(here)


def _taken(packs: Sequence[Pack]) -> set[tuple[object, ...]]:
    """Which rule takes which evidence, for what and whom."""
    rules = [(pack.id, rule) for pack in packs for rule in pack.rules]
    return {(i, r.id, r.cleared_by, r.categories, r.recipients, r.relationships) for i, r in rules}


def _written(pack: Pack, name: str) -> str:
    numbers = pack.evidence[name].references
    return f"{name}:{numbers[0]}" if numbers else name


def _difference(
    point: _Point, low: int, high: int | None, evidence: tuple[str, ...], was: Verdict, now: Verdict
) -> Difference:
    return Difference(
        point.data.title,
        point.data.unit,
        low,
        high,
        (point.whom,),
        (point.deal,) if point.deal else (),
        evidence,
        was.outcome,
        now.outcome,
        _rule(was),
        _rule(now),
    )


def _rule(verdict: Verdict) -> str:
    if not verdict.deciding:
        return ""
    first = verdict.deciding[0]
    return f"{first.pack}: {first.title}" + (f" ({first.citation})" if first.citation else "")


def _merged(found: Sequence[Difference], by: Literal["deals", "recipients"]) -> list[Difference]:
    """Differences that are alike but for one field, as one with all of its values."""
    together: dict[Difference, list[str]] = {}
    for each in found:
        alone = replace(each, deals=()) if by == "deals" else replace(each, recipients=())
        together.setdefault(alone, []).extend(each.deals if by == "deals" else each.recipients)
    unique = {each: tuple(dict.fromkeys(values)) for each, values in together.items()}
    return [
        replace(each, deals=values) if by == "deals" else replace(each, recipients=values)
        for each, values in unique.items()
    ]
