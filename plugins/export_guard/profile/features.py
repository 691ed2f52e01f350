"""What speaks for and against each family in each column, as numbers for :mod:`export_guard.profile.judge`.

Three sorts: of the column *and* a family (the evidence for its best kind, what the published layout says, how
much of the family the other columns hold), of the column alone (its facts), and of the table alone (what it is
about). Everything comes from counters and names.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from export_guard.kinds.catalogue import kind
from export_guard.kinds.kind import FAMILIES, Context, Family, Kind, words
from export_guard.profile import context
from export_guard.profile.contexts_people import person_score
from export_guard.profile.evidence import PRIOR, Score, weigh
from export_guard.profile.placing import Placing
from export_guard.profile.shapes import Look

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WHOLE_CELLS = 0.9
"""Share of cells that are of one kind as a whole from which hits in free text are no strays."""
LOW = -10.0
_NO_KIND = -6.0
_HEARD = 0.3
_INAUDIBLE = -9.0
_FACTS = words(
    """
    numeric|integer|negative|zero_one|unit|small|year|large|epoch|in_latitude|beyond_latitude|
    decimals_2|decimals_4|length_1|length_2|length_30|alphabetic|capitalised|upper|lower|spaced|
    words_5|digits|some_digit|given_name|organisation|street|date|time|hex|uuid|blob|truth|url|sex|
    vector|binary|distinct|surname|full_name|condition|drug|allergen|procedure|lab_test|vaccine|goods|
    years|lifetime|same_twice|role_mailbox|polar
    """
)
_CONTEXTS: tuple[Context, ...] = (
    "person", "places", "health", "credit", "bank", "calls", "genome", "expression", "biometric", "track",
)  # fmt: skip
ANY_TABLE: frozenset[Context] = frozenset(
    {"person", "health", "credit", "bank", "calls", "genome", "expression", "biometric", "track", "device"}
)
"""For the evidence that a column would give if only the table were of the right sort."""
OF_FAMILY = (
    "best", "best_free", "name", "values", "shape", "table", "qualifiers", "name_free", "values_free", "covered",
    "first_guess", "placed", "others_speak", "others_speaking", "others_named", "others_guess", "others_guessed",
    "others_best", "rival", "others_placed",
    "sound", "sound_over_none", "others_sound", "others_loudest", "others_heard", "others_share_heard",
)  # fmt: skip
OF_COLUMN = (
    *(f"fact_{name}" for name in _FACTS),
    "count",
    "opaque",
    "words",
    "plain_kind",
    "whole_parts",
    "placed_none",
)
OF_TABLE = (
    "person_score", *(f"about_{name}" for name in _CONTEXTS), "aggregates", "firms", "animals", "machines",
    "statistics", "patients", "motion", "columns", "opaque_share", "any_guess", "clean_layout",
)  # fmt: skip
NAMES: tuple[str, ...] = (*OF_FAMILY, *OF_COLUMN, *OF_TABLE, *(f"is_{family}" for family in FAMILIES))
"""Names of the numbers, in their order."""


@dataclass(frozen=True)
class TableEvidence:
    """A table before judgement: its columns, what it is about, the layouts it follows, and a first guess.

    ``guess`` gives the family that rules found for a column, by its label.
    """

    looks: tuple[Look, ...]
    contexts: frozenset[Context]
    placing: Placing
    guess: Mapping[str, Family]


def candidates(look: Look, placing: Placing) -> tuple[Kind, ...]:
    """Kinds that the name, the values or a published layout speak for."""
    found = {name: match.kind for name, match in look.named.items()}
    for name in look.stats.passed:
        if kind(name).by_value and (not look.free_text or look.pass_rate(name) >= _WHOLE_CELLS):
            found[name] = kind(name)
    placed = placing.columns.get(look.label)
    if placed is not None and placed.kind is not None:
        found[placed.kind] = kind(placed.kind)
    return tuple(found.values())


def best_of_families(look: Look, placing: Placing, contexts: Collection[Context]) -> dict[Family | None, Score]:
    """The likeliest kind of each family."""
    best: dict[Family | None, Score] = {}
    for candidate in candidates(look, placing):
        score = weigh(look, candidate, contexts, placing.columns.get(look.label))
        held = best.get(candidate.family)
        if held is None or (score.value, score.kind.name) > (held.value, held.kind.name):
            best[candidate.family] = score
    return best


def features(table: TableEvidence, sound: NDArray[np.float64]) -> NDArray[np.float32]:
    """One row for each column and family; shape ``(columns, families, len(NAMES))``.

    ``sound`` is what :func:`export_guard.profile.header_model.sound` says of the columns' names.
    """
    looks = table.looks
    count = len(looks)
    strict = [best_of_families(look, table.placing, table.contexts) for look in looks]
    free = [best_of_families(look, table.placing, ANY_TABLE) for look in looks]
    guessed = np.array([[table.guess.get(look.label) == family for family in FAMILIES] for look in looks], dtype=float)
    placed = np.array([[_placed(table.placing, look.label, family) for family in FAMILIES] for look in looks])
    own = np.array(
        [[_own(look, s.get(f), r.get(f)) for f in FAMILIES] for look, s, r in zip(looks, strict, free, strict=True)]
    )
    speaks = own[:, :, OF_FAMILY.index("best_free")]
    named = own[:, :, OF_FAMILY.index("name_free")] > 0
    blocks = [
        own,
        guessed[:, :, None],
        placed[:, :, None],
        _of_others(speaks, named, guessed, placed > 0),
        _of_sound(sound),
        np.repeat(
            np.array([_of_column(x, s, table.placing) for x, s in zip(looks, strict, strict=True)])[:, None], 6, 1
        ),
        np.broadcast_to(np.array(_of_table(table, guessed)), (count, 6, len(OF_TABLE))),
        np.broadcast_to(np.eye(6), (count, 6, 6)),
    ]
    return np.concatenate(blocks, axis=2).astype(np.float32)


def _own(look: Look, strict: Score | None, free: Score | None) -> tuple[float, ...]:
    if strict is None or free is None:
        return (_NO_KIND, _NO_KIND, *(0.0,) * 8)
    match = look.named.get(free.kind.name)
    covered = 0.0 if match is None else match.covered * (0.5 if match.hint else 1.0)
    return (
        max(LOW, strict.value),
        max(LOW, free.value),
        *(max(LOW, min(-LOW, term)) for term in strict.terms),
        free.terms[0],
        free.terms[1],
        covered,
    )


def _placed(placing: Placing, label: str, family: Family) -> float:
    place = placing.columns.get(label)
    if place is None:
        return 0.0
    return 1.0 if place.kind is not None and kind(place.kind).family == family else -1.0


def _of_others(
    speaks: NDArray[np.float64], named: NDArray[np.bool_], guessed: NDArray[np.float64], placed: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """What the other columns hold of the family; shape ``(columns, families, 8)``."""
    count = len(speaks)
    others = max(1, count - 1)

    def rest(flags: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(flags.sum(axis=0, keepdims=True) - flags)

    floor = np.maximum(speaks, -3.0)
    ranked = -np.sort(-floor, axis=0)
    best = np.empty_like(floor)
    for row in range(count):
        top = np.array([_three_best(ranked[:, f], floor[row, f]) for f in range(6)])
        best[row] = top
    rival = np.array([[np.delete(speaks[row], f).max() for f in range(6)] for row in range(count)])
    speaking = rest((speaks > 0).astype(float))
    return np.stack(
        [
            speaking / others,
            np.minimum(5, speaking),
            rest(named.astype(float)) / others,
            rest(guessed) / others,
            np.minimum(5, rest(guessed)),
            best,
            rival,
            rest(placed.astype(float)) / others,
        ],
        axis=2,
    )


def _of_sound(sound: NDArray[np.float64]) -> NDArray[np.float64]:
    """How the name, and the names of the other columns, sound; shape ``(columns, families, 6)``."""
    families = len(FAMILIES)
    own = np.maximum(sound[:, :families], _INAUDIBLE)
    none = np.maximum(sound[:, families:], _INAUDIBLE)
    chance = np.exp(own)
    others = max(1, len(sound) - 1)
    heard = (chance > _HEARD).astype(float)
    heard_elsewhere = heard.sum(axis=0, keepdims=True) - heard
    ranked = -np.sort(-chance, axis=0)
    runner_up = ranked[1] if len(ranked) > 1 else np.zeros(families)
    loudest = np.where(chance == ranked[0], runner_up, ranked[0])
    return np.stack(
        [
            own,
            own - none,
            (chance.sum(axis=0, keepdims=True) - chance) / others,
            loudest,
            np.minimum(6, heard_elsewhere),
            heard_elsewhere / others,
        ],
        axis=2,
    )


def _three_best(ranked: NDArray[np.float64], own: float) -> float:
    """Sum of the three best of the other columns: of the ranked ones without this one."""
    top = list(ranked[:4])
    if own in top:
        top.remove(own)
    return float(sum(top[:3])) if len(ranked) > 1 else -9.0


def _of_column(look: Look, strict: Mapping[Family | None, Score], placing: Placing) -> tuple[float, ...]:
    plain = strict.get(None)
    place = placing.columns.get(look.label)
    return (
        *(look.share(name) for name in _FACTS),
        math.log1p(look.stats.values),
        float(look.opaque),
        float(len(look.words)),
        PRIOR if plain is None else max(LOW, plain.value),
        look.stats.facts.get("whole_parts", 0) / max(1, look.stats.facts.get("numeric", 1)),
        float(place is not None and place.kind is None),
    )


def _of_table(table: TableEvidence, guessed: NDArray[np.float64]) -> tuple[float, ...]:
    spoken = context.Vocabulary.of(table.looks)
    return (
        min(6.0, person_score(table.looks)),
        *(float(name in table.contexts) for name in _CONTEXTS),
        spoken.aggregates,
        spoken.firms,
        spoken.animals,
        spoken.machines,
        spoken.statistics,
        spoken.patients,
        spoken.motion,
        math.log1p(len(table.looks)),
        sum(look.opaque for look in table.looks) / max(1, len(table.looks)),
        float((guessed.max(axis=1) > 0).mean()) if len(guessed) else 0.0,
        float(table.placing.clean),
    )
