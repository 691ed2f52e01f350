"""The verdict on each column of a table, from counters only.

Every column is weighed for every kind that its name or its values speak for
(:mod:`export_guard.profile.evidence`), in the light of what the whole table is about
(:mod:`export_guard.profile.context`). The order of the columns plays no part, except that neighbours are
looked at in tables without any names.
"""

from __future__ import annotations

from collections.abc import Sequence

from export_guard.kinds.catalogue import forms_of, kind
from export_guard.kinds.kind import Context
from export_guard.profile import fhir
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.context import contexts_of
from export_guard.profile.evidence import Score, weigh
from export_guard.profile.features import TableEvidence, candidates
from export_guard.profile.filling import FILLS, Guessed
from export_guard.profile.judging import GUESSED, judged
from export_guard.profile.placing import Placing, place
from export_guard.profile.precision import with_precision
from export_guard.profile.shapes import Look
from export_guard.profile.strays import stray_findings

_LEAD = 1.5
_MOSTLY = 0.8
_SOME_NAMES = 0.05
_OF_PEOPLE: frozenset[Context] = frozenset({"person", "health", "credit", "bank"})


def classify(columns: Sequence[ColumnStats]) -> tuple[Finding, ...]:
    """Decide what the columns of one table hold.

    At most one finding a column, plus one for each kind that single cells hold beside it. Kinds without
    a family (a person's internal id, a country) are found too: they tell subjects apart.
    """
    looks = tuple(sorted((Look(c) for c in columns), key=lambda x: (x.stats.column.position, x.label)))
    filled = tuple(look for look in looks if look.stats.values)
    about, firms = fhir.resource(filled), False
    if about is not None:
        found = {look.label: finding for look in filled if (finding := fhir.read(look, about)) is not None}
    else:
        guess = first_guess(filled)
        found = judged(*guess)
        firms = "places" in guess[0].contexts
        _pair_coordinates(found)
    strays = (stray for look in filled for stray in stray_findings(look.stats, found.get(look.label), firms=firms))
    order = {look.label: place for place, look in enumerate(looks)}
    precise = with_precision((*found.values(), *strays), (look.stats for look in filled))
    return tuple(sorted(precise, key=lambda f: (order[f.column.label], f.stray, f.kind)))


def first_guess(looks: tuple[Look, ...]) -> tuple[TableEvidence, dict[str, Finding]]:
    """What fixed weights and rules about whole tables make of the columns, before the fitted model judges."""
    placing = place([look.label for look in looks])
    contexts = contexts_of(looks) | placing.about
    if placing.clean:
        contexts -= _OF_PEOPLE
    found: dict[str, Finding] = {}
    for look in looks:
        scores = (weigh(look, k, contexts, placing.columns.get(look.label)) for k in candidates(look, placing))
        best = max(scores, key=_preference, default=None)
        if best is not None and best.confidence >= GUESSED:
            name = best.kind.form_of or best.kind.name
            found[look.label] = Finding(look.stats.column, name, round(best.confidence, 3), "; ".join(best.reasons))
    settled = frozenset(label for label, told in placing.columns.items() if told.kind is None)
    table = Guessed(looks, contexts, found, settled)
    _pair_coordinates(found)
    _drop_bare_ids(table)
    _drop_bare_names(table)
    _drop_lone_hints(table, placing)
    for fill in FILLS:
        fill(table)
    families = {label: family for label, f in found.items() if (family := kind(f.kind).family) is not None}
    return TableEvidence(looks, contexts, placing, families), found


def _preference(score: Score) -> tuple[float, str]:
    """A sensitive kind that is likely by itself goes before a family-less one that is a little likelier."""
    lead = _LEAD if score.kind.family is not None and score.value >= 0.0 else 0.0
    return score.value + lead, score.kind.name


# ---- what neighbours say ---------------------------------------------------------------------------------


def _pair_coordinates(found: dict[str, Finding]) -> None:
    """A latitude without a longitude (or the other way round) says little."""
    held = {f.kind for f in found.values()}
    if ("latitude" in held) == ("longitude" in held):
        return
    for label in [label for label, f in found.items() if f.kind in ("latitude", "longitude")]:
        del found[label]


_IN_COMPANY = {
    "pointer_dynamics": 4,
    "gait_motion": 4,
    "eye_tracking": 4,
    "keystroke_timing": 4,
    "voice_feature": 4,
    "brain_signal": 4,
    "security_trade": 3,
    "polygenic_score": 2,
}
"""Signals of the body, trades and scores of genes come several at a time: the number of weak words that will do."""


def _drop_lone_hints(table: Guessed, placing: Placing) -> None:
    """An ``x`` or a ``stock`` is of such a kind only beside columns that say so, or several weak words."""
    for name, enough in _IN_COMPANY.items():
        forms = (name, *(form.name for form in forms_of(name)))
        matches = [match for look in table.looks for form in forms if (match := look.named.get(form)) is not None]
        if any(not match.hint for match in matches) or sum(match.covered > _MOSTLY for match in matches) >= enough:
            continue
        for label in [label for label, finding in table.found.items() if finding.kind == name]:
            if label not in placing.columns:
                del table.found[label]


def _drop_bare_ids(table: Guessed) -> None:
    """A column called just ``id`` is the row's own where another column names the person."""
    ids = {label for label, f in table.found.items() if f.kind == "person_id"}
    bare = {look.label for look in table.looks if look.label in ids and look.words in (("id",), ("identifier",))}
    if bare != ids:
        for label in bare:
            del table.found[label]


def _drop_bare_names(table: Guessed) -> None:
    """A column called just ``name`` without given names is a thing's own where another column names the person."""
    named = {label for label, f in table.found.items() if f.kind in ("person_name", "first_name", "last_name")}
    bare = {look.label for look in table.looks if look.words == ("name",) and look.share("given_name") < _SOME_NAMES}
    if named - bare:
        for label in bare & named:
            del table.found[label]
