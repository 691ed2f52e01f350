"""Whether confidence means what it says: of findings reported with 0.9, nine in ten should be right."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

BINS = 10


@dataclass(frozen=True)
class Judged:
    """One finding: how sure the detector was, and whether it was right. ``weight`` is its share in the figures."""

    confidence: float
    right: bool
    weight: float = 1.0


@dataclass(frozen=True)
class Bin:
    """Findings of about the same confidence; ``confidence`` and ``right`` are weighted means."""

    low: float
    high: float
    count: int
    weight: float
    confidence: float
    right: float


def reliability(findings: Iterable[Judged]) -> list[Bin]:
    """The findings in ten bins of equal width over 0..1 (upper ends included); bins without any are left out."""
    held: list[list[Judged]] = [[] for _ in range(BINS)]
    for finding in findings:
        held[min(BINS - 1, max(0, math.ceil(finding.confidence * BINS) - 1))].append(finding)
    return [_bin(place, those) for place, those in enumerate(held) if those]


def expected_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error (Guo et al. 2017): the mean gap of confidence and accuracy, weighted by bin."""
    whole = sum(each.weight for each in bins)
    return sum(each.weight * abs(each.confidence - each.right) for each in bins) / whole if whole else float("nan")


def as_text(findings: Sequence[Judged]) -> str:
    """The reliability table, and the error over findings and, where they weigh differently, over weights."""
    plain = reliability([Judged(each.confidence, each.right) for each in findings])
    lines = [f"  {'confidence':12} {'findings':>8} {'said':>7} {'right':>7}"]
    lines += [f"  {b.low:.1f} to {b.high:.1f}   {b.count:>8} {b.confidence:>7.3f} {b.right:>7.3f}" for b in plain]
    lines.append(f"  ECE {expected_error(plain):.3f} over {len(findings)} findings")
    if len({each.weight for each in findings}) > 1:
        lines[-1] += f", {expected_error(reliability(findings)):.3f} with the same weight for each file"
    return "\n".join(lines)


def _bin(place: int, findings: Sequence[Judged]) -> Bin:
    weight = sum(f.weight for f in findings)
    return Bin(
        place / BINS,
        (place + 1) / BINS,
        len(findings),
        weight,
        sum(f.confidence * f.weight for f in findings) / weight,
        sum(f.right * f.weight for f in findings) / weight,
    )
