"""What can be changed about an export: columns, the precision of places, evidence, facts nobody has declared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from export_guard.kinds.place_precision import fewest_decimals_within
from export_guard.policy.model import RuleOutcome
from export_guard.policy.pack import DEALS, Pack, Rule
from export_guard.policy.remedies.alike import columns_alike, columns_without_family
from export_guard.policy.remedies.facts import Facts, is_place
from export_guard.policy.remedies.remedy import NOTHING, Fact, Needed, Remedy, Sort
from export_guard.profile.precision import LEGAL_METRES

COARSE_DECIMALS = fewest_decimals_within(LEGAL_METRES) - 1
"""Most decimals of a degree that are no precise location any more."""


@dataclass(frozen=True)
class Lever:
    """One sort of change in parts that cannot be divided: each part is a remedy by itself, more of them are added up.

    The smallest sets are looked for among the first ``likely`` parts (those that objections name) if these are
    enough, else among all.
    """

    parts: tuple[Remedy, ...]
    likely: int = 0

    @property
    def sort(self) -> Sort:
        """The sort of its parts."""
        return self.parts[0].sorts[0]

    @property
    def whole(self) -> Remedy:
        """All parts together."""
        return added(self.parts)


def added(parts: Iterable[Remedy]) -> Remedy:
    """Several changes as one."""
    total = NOTHING
    for part in parts:
        total = replace(
            total,
            leave_out=_both(total.leave_out, part.leave_out),
            coarsen=_both(total.coarsen, part.coarsen),
            decimals=total.decimals if part.decimals is None else part.decimals,
            at_most=(*total.at_most, *part.at_most),
            evidence=_both(total.evidence, part.evidence),
            declare=_both(total.declare, part.declare),
            approvers=_both(total.approvers, part.approvers),
        )
    return total


def levers(facts: Facts, objections: Sequence[RuleOutcome]) -> Iterator[Lever]:
    """Every sort of change that something may be gained with."""
    objecting = {rule.pack for rule in objections}
    packs = [pack for pack in facts.packs if pack.id in objecting]
    kinds = {kind for rule in objections for kind in rule.kinds}
    named = {part.label for part in facts.parts if part.exposure.kind in kinds}
    groups = columns_alike(facts, packs)
    blind = tuple(sorted({c for rule in objections for c in rule.columns} & facts.profile.not_inspected))
    likely = [group for group in groups if named.intersection(group)]
    likely += [labels for labels in (*columns_without_family(facts, packs, kinds), blind) if labels]
    columns = [*likely, *(group for group in groups if group not in likely)]
    if columns:
        yield Lever(tuple(Remedy(leave_out=labels) for labels in columns), len(likely))
    places = tuple(dict.fromkeys(part.label for part in facts.parts if is_place(part.exposure)))
    if places:
        coarser = [tuple(label for label in group if label in places) for group in groups]
        yield Lever(tuple(Remedy(coarsen=labels, decimals=COARSE_DECIMALS) for labels in coarser if labels))
    wanted = tuple(Remedy(evidence=(needed,)) for needed in _evidence(facts.packs, objections))
    if wanted:
        yield Lever(wanted)
    yield from (Lever(tuple(Remedy(declare=(fact,)) for fact in each)) for each in _undeclared(facts, objections))


def _evidence(packs: Sequence[Pack], objections: Sequence[RuleOutcome]) -> Iterator[Needed]:
    """The kinds of evidence that an objecting rule would accept, each once, in the order of the packs."""
    seen: set[str] = set()
    for pack in packs:
        for rule in _objecting(pack, objections):
            for name in (name for alternative in rule.cleared_by for name in alternative):
                if name not in seen:
                    seen.add(name)
                    kind = pack.evidence[name]
                    yield Needed(name, kind.title, kind.citation, pack.id, kind.references, kind.named_person)


def _objecting(pack: Pack, objections: Sequence[RuleOutcome]) -> list[Rule]:
    ids = {rule.rule.partition("/")[0] for rule in objections if rule.pack == pack.id}
    return [rule for rule in pack.rules if rule.id in ids]


def _undeclared(facts: Facts, objections: Sequence[RuleOutcome]) -> Iterator[tuple[Fact, ...]]:
    """What nobody has said, each with the value that may let the export pass; one set for each possible deal."""
    recipient = facts.export.recipient
    said = list(_open_conditions(facts, objections))
    if recipient is not None and recipient.entity != "own" and recipient.covered_person is None:
        said.append(Fact("recipient.covered_person", False))
    if recipient is not None and recipient.relationship == "unknown":
        yield from ((*said, Fact("recipient.relationship", deal)) for deal in DEALS)
    elif said:
        yield tuple(said)


def _open_conditions(facts: Facts, objections: Sequence[RuleOutcome]) -> Iterator[Fact]:
    """Facts that conditions of the objecting packs ask for and that nobody has declared: each as it is not wanted."""
    objecting = {rule.pack for rule in objections}
    seen: set[str] = set()
    for pack in (pack for pack in facts.packs if pack.id in objecting):
        classes = [c.declared for c in pack.counted if c.declared is not None]
        yield from (Fact(f"export.{c.fact}", False) for c in classes if facts.export.facts.get(c.fact) is None)
        seen |= {f"export.{c.fact}" for c in classes}
        rules = [rule.when for rule in _objecting(pack, objections) if rule.when is not None]
        for when in (*pack.applies_when, *rules):
            wanted = {f"exporter.{name}": value for name, value in when.exporter.items()}
            wanted |= {f"export.{name}": value for name, value in when.export.items()}
            for name, value in wanted.items():
                if name not in seen and _undeclared_yet(facts, name):
                    seen.add(name)
                    yield Fact(name, not value)


def _undeclared_yet(facts: Facts, fact: str) -> bool:
    about, _, name = fact.partition(".")
    declared: Mapping[str, object] = facts.export.exporter if about == "exporter" else facts.export.facts
    return declared.get(name) is None


def _both(one: tuple[object, ...], other: tuple[object, ...]) -> tuple:  # type: ignore[type-arg]
    return tuple(dict.fromkeys((*one, *other)))
