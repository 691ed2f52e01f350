"""Which of the kinds that were found a pack's selectors take; asked once for each category of each pack."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from export_guard.kinds.kind import Family
from export_guard.policy.pack import Identifiers, Selector

Sort = tuple[str, Family | None, frozenset[str]]
"""A kind as it was found: name, family and tags (records of older versions may have others)."""


class KnownKinds:
    """Some kinds, by family and by tag. The selectors that it is asked about are those of packs: they outlive it.

    ``among`` are kinds that contain these; what they were asked is not looked for again.
    """

    def __init__(self, sorts: frozenset[Sort], among: KnownKinds | None = None) -> None:
        self.sorts = sorts
        self.names = frozenset(name for name, _, _ in sorts)
        self._among = among
        self._taken: dict[int, tuple[str, ...]] = {}
        self._classes: dict[int, Mapping[str, frozenset[str]]] = {}

    @cached_property
    def _by_trait(self) -> Mapping[str, list[Sort]]:
        sorts: dict[str, list[Sort]] = {}
        for sort in self.sorts:
            name, family, tags = sort
            for trait in (f"kind {name}", f"family {family}", *(f"tag {tag}" for tag in tags)):
                sorts.setdefault(trait, []).append(sort)
        return sorts

    def holds(self, sorts: frozenset[Sort]) -> bool:
        """Whether all of these are among the kinds, none of which was found in two sorts."""
        return len(self.names) == len(self.sorts) and sorts <= self.sorts

    def taken(self, selectors: Sequence[Selector]) -> tuple[str, ...]:
        """Names of the kinds that one of the selectors takes, in alphabetical order."""
        if id(selectors) not in self._taken:
            if self._among is not None:
                found = self._among.taken(selectors)
                self._taken[id(selectors)] = tuple(name for name in found if name in self.names)
            else:
                self._taken[id(selectors)] = tuple(sorted({name for s in selectors for name in self._by(s)}))
        return self._taken[id(selectors)]

    def classes(self, identifiers: Identifiers) -> Mapping[str, frozenset[str]]:
        """The listed identifiers, each with its classes."""
        if id(identifiers) not in self._classes:
            classes: dict[str, set[str]] = {}
            for name, selectors in identifiers.classes.items():
                for kind in self.taken(selectors):
                    classes.setdefault(kind, set()).add(name)
            self._classes[id(identifiers)] = {kind: frozenset(names) for kind, names in sorted(classes.items())}
        return self._classes[id(identifiers)]

    def _by(self, selector: Selector) -> Iterator[str]:
        traits = [f"tag {tag}" for tag in selector.tags]
        traits += [] if selector.family is None else [f"family {selector.family}"]
        traits += [] if selector.kind is None else [f"kind {selector.kind}"]
        fewest = min((self._by_trait.get(trait, []) for trait in traits), key=len)
        alone = len(traits) == 1 and not selector.without
        return (sort[0] for sort in fewest if alone or selector.fits(*sort))
