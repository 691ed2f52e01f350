"""How precisely the places of a column are kept, and whether that is precise geolocation at all.

While a column streams by, a sample of its places is measured (:mod:`export_guard.kinds.place_precision`) and
counted as the fact ``metres_<n>``: so many values are kept to within n metres. Where the sample has none within
the legal line, every value is measured, and those within it are counted too: one is enough to keep the column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import polars as pl

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Kind
from export_guard.profile.cells import spread_sample
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.headers import header_matches
from export_guard.profile.matching import passing
from export_guard.profile.repeats import Values

LEGAL_METRES = 1_000.0
"""Coarser than this is not precise geolocation (28 CFR 202.242)."""
COARSE = "coarse_location"
"""The kind of places beyond it."""
_SAMPLE = 256
_FACT = "metres_"
_COVERED = 0.45
_MOST = 0.8
_SURE = 0.75
_BY_DECIMALS = (("decimals_4", 8.0), ("decimals_3", 79.0), ("decimals_2", 786.0))


def precision_facts(values: Values, kinds: Sequence[Kind], passed: Mapping[str, int]) -> dict[str, int]:
    """Facts of the values of one batch, if the kind that most of them are of is a written place."""
    places = [k for k in kinds if k.metres is not None and passed.get(k.name)]
    if not places:
        return {}
    place = max(places, key=lambda k: (passed[k.name], k.name))
    facts = _tally(_metres(spread_sample(values.every, _SAMPLE), place))
    if not any(metres <= LEGAL_METRES for metres, _ in _read(facts)):
        every = _metres(values.tested, place)
        facts |= _tally(every.filter(every <= LEGAL_METRES))
    return facts


def _metres(values: pl.Series, place: Kind) -> pl.Series:
    assert place.metres is not None
    return place.metres(values.filter(passing(values, place))).drop_nulls()


def _tally(metres: pl.Series) -> dict[str, int]:
    counted = metres.round().cast(pl.Int64).alias("m").value_counts(name="n")
    return {f"{_FACT}{metres}": count for metres, count in counted.iter_rows()}


def _read(facts: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """Metres and how many values, in no order."""
    for name, count in facts.items():
        if name.startswith(_FACT):
            yield int(name.removeprefix(_FACT)), count


def typical_metres(stats: ColumnStats) -> float | None:
    """Within how many metres the typical (median) value keeps a place; ``None`` when nothing was measured."""
    measured = sorted(_read(stats.facts))
    half = sum(count for _, count in measured) / 2
    seen = 0
    for metres, count in measured:
        seen += count
        if seen >= half:
            return float(metres)
    count = stats.facts.get("count", 0)
    return next((metres for fact, metres in _BY_DECIMALS if 2 * stats.facts.get(fact, 0) > count > 0), None)


def finest_metres(stats: ColumnStats) -> float | None:
    """Within how many metres the finest value of the sample keeps a place; ``None`` when nothing was measured.

    Where this is beyond :data:`LEGAL_METRES`, it is so for every value, since all of them are measured then.
    """
    measured = [metres for metres, _ in _read(stats.facts)]
    if measured:
        return float(min(measured))
    return next((metres for fact, metres in _BY_DECIMALS if stats.facts.get(fact, 0)), None)


def is_coarse(stats: ColumnStats) -> bool:
    """Whether places were measured, and not one value is within the legal line."""
    measured = [metres for metres, _ in _read(stats.facts)]
    return bool(measured) and min(measured) > LEGAL_METRES


def with_precision(findings: Iterable[Finding], columns: Iterable[ColumnStats]) -> tuple[Finding, ...]:
    """The findings with the precision of places; places beyond the legal line become :data:`COARSE`.

    Columns that are called a place and were passed over are told to be coarse, so that the reason can be read.
    """
    stats = {c.column.label: c for c in columns}
    judged = tuple(_judged(finding, stats[finding.column.label]) for finding in findings)
    found = {finding.column.label for finding in judged}
    passed_over = (Finding(c.column, COARSE, _SURE, _why(c)) for c in stats.values() if c.column.label not in found)
    return judged + tuple(
        _judged(f, stats[f.column.label]) for f in passed_over if _called_coarse(stats[f.column.label])
    )


def _judged(finding: Finding, stats: ColumnStats) -> Finding:
    place = finding.kind == COARSE or catalogue.kind(finding.kind).family == "precise_geolocation"
    metres = typical_metres(stats) if place and not finding.stray else None
    if metres is None:
        return finding
    why = finding.why if finding.kind == COARSE else f"{finding.why}; {_why(stats)}"
    kind = COARSE if is_coarse(stats) else finding.kind
    return replace(finding, kind=kind, precision_m=metres, why=why)


def _why(stats: ColumnStats) -> str:
    metres = typical_metres(stats)
    if metres is None:
        return ""
    words = f"places are kept to within {in_words(metres)}"
    if is_coarse(stats):
        return f"{words}, coarser than the 1,000 m of precise geolocation"
    return words if metres <= LEGAL_METRES else f"{words}, some of them finer than 1,000 m"


def _called_coarse(stats: ColumnStats) -> bool:
    """A name that says it is a place, over values that are such places, all of them coarse."""
    return is_coarse(stats) and any(
        match.kind.metres is not None
        and not match.hint
        and match.covered >= _COVERED
        and stats.passed.get(match.kind.name, 0) >= _MOST * stats.values
        for match in header_matches(stats.column.label)
    )


def in_words(metres: float) -> str:
    """``79 m``, ``7.9 km``."""
    return f"{metres:,.0f} m" if metres < LEGAL_METRES else f"{metres / 1000:,.1f} km"
