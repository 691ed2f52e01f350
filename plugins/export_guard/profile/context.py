"""What a table is about, from all of its columns together.

Contexts decide which kinds can be in a table at all: coordinates of airports are no one's whereabouts, a
diagnosis in a code book is no one's diagnosis. Every rule looks at general vocabulary and value facts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from export_guard.kinds.kind import Context
from export_guard.profile import contexts_health as clinical
from export_guard.profile import contexts_people as people
from export_guard.profile.aggregates import AGGREGATES
from export_guard.profile.contexts_biometric import biometric
from export_guard.profile.contexts_money import money
from export_guard.profile.contexts_omics import omics
from export_guard.profile.contexts_people import FIRMS as _FIRM_WORDS
from export_guard.profile.contexts_people import PLACES as _PLACE_WORDS
from export_guard.profile.contexts_track import carried, track
from export_guard.profile.shapes import Look
from export_guard.profile.spoken import says, shows
from export_guard.profile.trades import (
    ANIMALS,
    CATALOGUES,
    MACHINES,
    MOTION,
    STATISTICS,
    about_reagents,
    about_species,
)

_MANY = 5
"""So many matters at once are told by a table about everything, whose subject says nothing of a weak word."""


@dataclass(frozen=True)
class Vocabulary:
    """How much a table's names speak of other things than people: shares of columns, and numbers of words."""

    aggregates: float
    firms: float
    animals: float
    machines: float
    statistics: float
    patients: float
    motion: float

    @classmethod
    def of(cls, looks: Sequence[Look]) -> Vocabulary:
        """Counted over the columns' names."""
        words = frozenset(w for look in looks for w in look.words)
        columns = max(1, len(looks))
        others = _FIRM_WORDS | _PLACE_WORDS | CATALOGUES
        return cls(
            sum(bool(AGGREGATES.intersection(look.words)) for look in looks) / columns,
            sum(bool(others.intersection(look.words)) for look in looks) / columns,
            len(words & ANIMALS),
            len(words & MACHINES),
            len(words & STATISTICS),
            len(words & clinical.PATIENTS),
            len(words & MOTION),
        )


def contexts_of(looks: Sequence[Look]) -> frozenset[Context]:
    """Every context that the columns speak for together."""
    filled = [look for look in looks if look.stats.values]
    vocabulary = frozenset(w for look in filled for w in look.words)
    score = people.person_score(filled)
    found = _whom(filled, vocabulary, score >= people.PERSON)
    if "animals" in found:
        return frozenset(found)
    told = _what(filled, vocabulary, found, score)
    return frozenset(found | told | ({"everything"} if len(told) >= _MANY else set()))


def _whom(filled: Sequence[Look], vocabulary: frozenset[str], person: bool) -> set[Context]:
    """Whom or what the rows are about."""
    animals = bool(vocabulary & ANIMALS) and not people.strong(filled)
    directory = people.directory(filled, vocabulary)
    found: set[Context] = set()
    if people.public(filled, vocabulary):
        found.add("public")
    elif person and not animals and not directory:
        found.add("person")
    if "person" not in found and (directory or vocabulary & (_PLACE_WORDS | _FIRM_WORDS)):
        found.add("places")
    if people.customers_are_firms(filled):
        found.add("places")
    if people.posts(vocabulary):
        found.add("posts")
    species = about_species(vocabulary) or any(shows(look, "other_species_gene") for look in filled)
    if animals or species or (about_reagents(vocabulary) and not person):
        found.add("nonhuman")
    if animals:
        found.add("animals")
    return found


def _what(filled: Sequence[Look], vocabulary: frozenset[str], whom: set[Context], score: float) -> set[Context]:
    """What is told of them."""
    person = score >= people.PERSON
    found = money(filled, vocabulary, "person" in whom, score >= people.DEMOGRAPHIC)
    if clinical.health(filled, vocabulary, "person" in whom, score >= people.DEMOGRAPHIC):
        found.add("health")
    if people.calls(filled):
        found.add("calls")
    if "nonhuman" not in whom:
        found |= omics(filled, vocabulary, person)
    if biometric(filled, vocabulary, person):
        found.add("biometric")
    if track(filled, vocabulary, person):
        found.add("track")
        if any(says(look, "vital_sign") for look in filled):
            found.add("health")
    elif "places" not in whom and "nonhuman" not in whom and carried(filled, vocabulary):
        found.add("device")
    return found
