"""Declared facts against the conditions of a pack: true, false, or unknown because nobody has said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from export_guard.policy.countries import iso_codes
from export_guard.policy.model import Export
from export_guard.policy.pack import Pack
from export_guard.policy.pack_conditions import COLLECTED_IN, EXPORTER_HOME, When
from export_guard.profile.exposure import Exposure


@dataclass(frozen=True)
class Fact:
    """One fact of a condition. ``value`` is ``None`` where it is not declared; ``words`` say what is so."""

    name: str
    value: bool | None
    words: str
    fix: str


@dataclass(frozen=True)
class Facts:
    """What is declared of one export, as the conditions of one pack ask for it."""

    pack: Pack
    export: Export
    exposure: Exposure

    def countries(self, name: str) -> frozenset[str] | None:
        """The countries of a set; ``None`` for one that depends on what nobody has declared."""
        if name == EXPORTER_HOME:
            home = self.export.exporter.get("country")
            return None if home is None else frozenset({str(home)})
        if name == COLLECTED_IN:
            return None if self.export.collected_in is None else frozenset(self.export.collected_in)
        return frozenset(self.pack.country_sets[name])

    def holds(self, condition: When | None) -> bool | None:
        """Whether a condition holds; ``None`` where that depends on what is not declared. No condition holds."""
        values = [fact.value for fact in self.of(condition)]
        return False if False in values else None if None in values else True

    def of(self, condition: When | None) -> tuple[Fact, ...]:
        """The facts that a condition consists of."""
        return () if condition is None else tuple(self._facts(condition))

    def undeclared(self, condition: When | None) -> tuple[str, ...]:
        """In words: what is not declared."""
        return tuple(f.words for f in self.of(condition) if f.value is None)

    def _facts(self, condition: When) -> Iterator[Fact]:
        for name, wanted in sorted(condition.exporter.items()):
            where = "under `exporter` in the policy"
            yield self._declared(name, wanted, self.export.exporter.get(name), "the exporter", where)
        for name, wanted in sorted(condition.export.items()):
            where = "for this data under `datasets` in the policy"
            yield self._declared(name, wanted, self.export.facts.get(name), "this export", where)
        home = self.export.exporter.get("country")
        yield from self._places(
            "exporter_country",
            None if home is None else (str(home),),
            condition.exporter_in,
            condition.exporter_outside,
            "the exporter's country",
            "declare `country` under `exporter` in the policy",
        )
        yield from self._places(
            "collected_in",
            self.export.collected_in,
            condition.collected_in,
            condition.collected_outside,
            "where the data was collected",
            "declare `collected_in` under `exporter` or `datasets` in the policy",
        )
        yield from self._people(condition)
        if condition.purposes:
            purpose = self.export.purpose.strip().lower()
            yield Fact("purpose", purpose in condition.purposes, f"the purpose is {purpose or 'not declared'}", "")

    def _declared(self, name: str, wanted: bool, found: object, whose: str, where: str) -> Fact:
        if not isinstance(found, bool):
            fix = f"declare `{name}: true` or `{name}: false` {where}"
            return Fact(name, None, f"it is not declared whether {name} is true of {whose}", fix)
        return Fact(name, found is wanted, f"{name} is declared {str(found).lower()}", "")

    def _places(
        self,
        name: str,
        places: tuple[str, ...] | None,
        inside: str | None,
        outside: str | None,
        what: str,
        fix: str,
    ) -> Iterator[Fact]:
        for set_name, wanted in ((inside, True), (outside, False)):
            if set_name is None:
                continue
            countries = self.countries(set_name)
            if places is None:
                yield Fact(name, None, f"{what} is not declared", fix)
            elif countries is None:
                yield Fact(name, None, _NOT_DECLARED[set_name], "declare it in the policy")
            else:
                words = f"{what} is declared to be {', '.join(places) or 'nowhere'}"
                yield Fact(name, any((p in countries) is wanted for p in places), words, "")

    def _people(self, condition: When) -> Iterator[Fact]:
        for set_name, wanted in ((condition.subjects_in, True), (condition.subjects_outside, False)):
            if set_name is None:
                continue
            countries = self.countries(set_name)
            known = {c for c in self._countries_of_people if c in iso_codes()}
            unknown = len(known) < len(self._countries_of_people)
            if countries is not None and any((c in countries) is wanted for c in known):
                yield Fact("subjects", True, f"people of {', '.join(sorted(known))} are in it", "")
            elif countries is None or unknown:
                words = "people are in it whose country nobody has said" if unknown else _NOT_DECLARED[set_name]
                yield Fact("subjects", None, words, "declare the country of the people in the data")
            else:
                yield Fact("subjects", False, f"people of {', '.join(sorted(known)) or 'no country'} are in it", "")

    @cached_property
    def _countries_of_people(self) -> set[str]:
        found: set[str] = set()
        for kind in self.exposure.kinds.values():
            for countries in kind.subjects.sketches.values():
                found.update(c for c, sketch in countries.items() if c not in found and sketch.bounds.high)
        return found


_NOT_DECLARED = {
    EXPORTER_HOME: "the exporter's country is not declared",
    COLLECTED_IN: "it is not declared where the data was collected",
}
