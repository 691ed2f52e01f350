"""Rows and bytes of exports by the fingerprint of their data, so that what left twice counts once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Measures = Mapping[str, tuple[int, int]]
"""Rows and bytes by fingerprint."""

_FINGERPRINTS = "fingerprints"


def larger(one: Measures, other: Measures) -> Measures:
    """The measures of both; of a fingerprint in both the larger."""
    both = {**one, **other}
    for fingerprint in one.keys() & other.keys():
        (rows, size), (other_rows, other_size) = one[fingerprint], other[fingerprint]
        both[fingerprint] = (max(rows, other_rows), max(size, other_size))
    return both


def put_measures(measures: Measures) -> dict[str, Any]:
    """As JSON in columns: of a hundred thousand exports, that reads in a fraction of the time."""
    return {
        _FINGERPRINTS: " ".join(measures),
        "rows": [rows for rows, _ in measures.values()],
        "bytes": [size for _, size in measures.values()],
    }


def get_measures(body: Mapping[str, Any]) -> Measures:
    """Inverse of :func:`put_measures`; also reads the form of before, a pair by fingerprint."""
    if _FINGERPRINTS not in body:
        return {fingerprint: (rows, size) for fingerprint, (rows, size) in body.items()}
    pairs = zip(body["rows"], body["bytes"], strict=True)
    return dict(zip(body[_FINGERPRINTS].split(), pairs, strict=True))
