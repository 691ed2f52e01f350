"""Why a column was found to be what it was found to be, in evidence and without a value.

What comes out may be sent to somebody who must not see the data: names of columns (those of the others can be
hidden), kinds, counts, shares, weights, and which version and which declarations weighed them.
"""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import numpy as np

from export_guard import __version__
from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.kinds.kind import FAMILIES, Kind
from export_guard.kinds.layouts import all_layouts
from export_guard.profile import fhir, header_model, judge
from export_guard.profile.classify import classify, first_guess
from export_guard.profile.column_fingerprint import FACTS
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.evidence import PRIOR, weigh
from export_guard.profile.features import TableEvidence, candidates, features
from export_guard.profile.judging import company_of, settled
from export_guard.profile.shapes import Look

if TYPE_CHECKING:
    from numpy.typing import NDArray

SCHEMA = 1
"""Version of the form: keys are only ever added within one version."""
TERMS = ("name", "values", "shape", "table", "other_words")
"""What log-odds consist of, besides what every kind begins with."""
_FITTED = ("judge.json", header_model.FILE)


def explain(columns: Sequence[ColumnStats], label: str, *, hide_names: bool = False) -> dict[str, Any]:
    """Everything that speaks for or against the kinds of one column of a table, JSON-able.

    ``hide_names`` puts positions (from 1) in place of the names of all other columns. Shares and probabilities are
    from 0 to 1, weights are log-odds (nats). Raises ``KeyError`` when there is no column of that label.
    """
    ordered = sorted(columns, key=lambda c: (c.column.position, c.column.label))
    stats = {c.column.label: c for c in ordered}[label]
    found: dict[str, list[Finding]] = {}
    for finding in classify(ordered):
        found.setdefault(finding.column.label, []).append(finding)
    filled = tuple(Look(c) for c in ordered if c.values)
    table, guessed = first_guess(filled)
    look = Look(stats)
    return {
        "schema": SCHEMA,
        "made_with": made_with(),
        "column": _column(look),
        "found": [_finding(finding) for finding in found.get(label, [])],
        "candidates": _candidates(look, table) if stats.values else [],
        "first_guess": _finding(guessed[label]) if label in guessed else None,
        "judge": _judge(table, label) if stats.values else None,
        "counted": _counted(look),
        "facts": {name: _share(look.share(name)) for name in ("distinct", *FACTS) if look.share(name)},
        "table": _table(table, ordered, fhir.resource(filled)),
        "neighbours": [_neighbour(c, found, place, hide_names) for place, c in enumerate(ordered, 1) if c is not stats],
    }


@lru_cache(maxsize=1)
def made_with() -> dict[str, str]:
    """Versions of the package and of Python, and SHA-256 (first 16 digits) of what was declared and fitted."""
    fitted = hashlib.sha256()
    for name in _FITTED:
        fitted.update(files(__package__).joinpath(name).read_bytes())
    return {
        "export_guard": __version__,
        "python": platform.python_version(),
        "catalogue": _digest(all_kinds()),
        "layouts": _digest(all_layouts()),
        "model": fitted.hexdigest()[:16],
    }


def _digest(declared: Any) -> str:
    return hashlib.sha256(json.dumps(_plain(declared), sort_keys=True).encode()).hexdigest()[:16]


def _plain(value: Any) -> Any:
    """A declaration as JSON; a check is told by its name."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(value)
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return getattr(value, "__qualname__", type(value).__name__) if callable(value) else value


def _column(look: Look) -> dict[str, Any]:
    stats = look.stats
    return {
        "name": look.label,
        "position": stats.column.position,
        "words": list(look.words),
        "says_nothing": look.opaque,
        "storage": stats.storage,
        "cells": stats.rows,
        "values": stats.values,
        "sampled": stats.facts.get("count", 0),
        "samples": stats.facts.get("samples", 0),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind,
        "family": kind(finding.kind).family,
        "confidence": round(finding.confidence, 3),
        "single_cells": finding.stray,
        "precision_m": finding.precision_m,
        "why": finding.why,
    }


def _candidates(look: Look, table: TableEvidence) -> list[dict[str, Any]]:
    """The kinds that the name, the values or a layout speak for, the likeliest first."""
    place = table.placing.columns.get(look.label)
    scores = [weigh(look, each, table.contexts, place) for each in candidates(look, table.placing)]
    return [
        {
            "kind": score.kind.name,
            "family": score.kind.family,
            "log_odds": round(score.value, 2),
            "confidence": round(score.confidence, 3),
            "terms": {"prior": PRIOR, **{n: round(term, 2) for n, term in zip(TERMS, score.terms, strict=True)}},
            "reasons": list(score.reasons),
            **_rates(look, score.kind),
        }
        for score in sorted(scores, key=lambda s: (-s.value, s.kind.name))
    ]


def _rates(look: Look, of: Kind) -> dict[str, Any]:
    """What passes, beside what would of random values of the same form; nothing for kinds without a pattern."""
    told = of.pattern is not None
    return {
        "passes": _share(look.pass_rate(of.name)) if told else None,
        "fits": _share(look.match_rate(of.name)) if told else None,
        "random": of.random_hit_rate if told else None,
    }


def _counted(look: Look) -> list[dict[str, Any]]:
    """Every kind that any value fits, also those that were no candidates."""
    names = sorted({*look.stats.matched, *look.stats.passed}, key=lambda name: (-look.stats.passed.get(name, 0), name))
    return [
        {"kind": name, "values": look.stats.passed.get(name, 0), **_rates(look, kind(name))}
        for name in names
        if look.stats.values
    ]


def _judge(table: TableEvidence, label: str) -> dict[str, Any]:
    """What the fitted model makes of it: how likely each family is, what moved it, and in what company it is."""
    labels = [look.label for look in table.looks]
    place = labels.index(label)
    sound = header_model.sound(labels)
    numbers = features(table, sound)
    likely: NDArray[np.float64] = judge.probabilities(numbers)
    chances = likely[place]
    company = company_of(table.looks, settled(numbers, likely, [table.guess.get(each) for each in labels]))
    return {
        "families": {
            family: {
                "probability": _share(float(chances[at])),
                "name_sounds_like_it": _share(float(np.exp(sound[place, at]))),
                "moved_by": list(judge.speaking(numbers[place, at])),
            }
            for at, family in enumerate(FAMILIES)
        },
        "name_sounds_like_none": _share(float(np.exp(sound[place, -1]))),
        "reported_columns": company.reported,
        "share_without_telling_name": _share(company.nameless),
    }


def _table(table: TableEvidence, columns: Sequence[ColumnStats], resource: str | None) -> dict[str, Any]:
    followed = {place.layout.name: place.layout for place in table.placing.columns.values()}
    return {
        "columns": len(columns),
        "filled": len(table.looks),
        "about": sorted(table.contexts),
        "layouts": [
            {"name": name, "source": layout.source, "about": sorted(layout.about)} for name, layout in followed.items()
        ],
        "only_code_books": table.placing.clean,
        "fhir_resource": resource,
    }


def _neighbour(
    stats: ColumnStats, found: Mapping[str, Sequence[Finding]], place: int, hide_names: bool
) -> dict[str, Any]:
    look = Look(stats)
    return {
        "place": place,
        "name": f"(column {place})" if hide_names else look.label,
        "says_nothing": look.opaque,
        "storage": stats.storage,
        "filled": _share(stats.values / stats.rows if stats.rows else 0.0),
        "found": [finding.kind for finding in found.get(look.label, ())],
    }


def _share(share: float) -> float:
    """Rounded, but never to nothing: one value of a million is not none."""
    return float(f"{share:.3g}")
