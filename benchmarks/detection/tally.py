"""What is said of labelled tables, held against their labels: figures as the corpus' scorer has them, calibration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from benchmarks.detection.calibration import Judged, as_text
from benchmarks.detection.preparing import Prepared
from benchmarks.detection.profiles import Answer
from numpy.typing import NDArray

from export_guard.kinds.kind import FAMILIES
from export_guard.profile.judge import Company
from export_guard.profile.judging import company_of, settled


@dataclass(frozen=True)
class Decided:
    """The family and probability reported for each position of a table, and in what company."""

    columns: Mapping[int, tuple[str, float]]
    company: Company


def decided(table: Prepared, rows: NDArray[np.float32], chance: NDArray[np.float64]) -> Decided:
    """The family and probability reported for each position."""
    looks = table.evidence.looks
    families = settled(rows, chance, [table.evidence.guess.get(look.label) for look in looks])
    columns: dict[int, tuple[str, float]] = {}
    for look, place, chances in zip(looks, families, chance, strict=True):
        if place is not None:
            columns.setdefault(look.stats.column.position, (FAMILIES[place], float(chances[place])))
    return Decided(columns, company_of(looks, families))


@dataclass
class Tally:
    """What one file's columns hold, and what was said of them."""

    holds: Counter[str]
    hits: Counter[str]
    right: Counter[str]
    wrong: Counter[str]
    judged: list[tuple[float, bool]]
    company: Company
    weak: bool = False
    """Whether a column might be sensitive, for some reader."""

    @classmethod
    def of(cls, table: Prepared, answer: Decided) -> Tally:
        tally = cls(Counter(), Counter(), Counter(), Counter(), [], answer.company)
        for position, truth in table.labelled.answers.items():
            if truth.definite:
                tally._add(truth, *answer.columns.get(position, (None, 0.0)))
            else:
                tally.weak |= truth.family is not None
        return tally

    def _add(self, truth: Answer, family: str | None, chance: float) -> None:
        if truth.family is not None:
            self.holds[truth.family] += 1
            self.hits[truth.family] += family == truth.family
        if family is not None:
            self.right[family] += family == truth.family
            self.wrong[family] += family not in truth.accepted
            self.judged.append((chance, family in truth.accepted))


def figures(tables: Sequence[Prepared], answers: Sequence[Decided]) -> str:
    """Means over files as the corpus' scorer counts them, and the calibration, of one answer a column."""
    tallies = [Tally.of(table, answer) for table, answer in zip(tables, answers, strict=True)]
    lines, f1s = [], []
    for family in FAMILIES:
        recalls = [t.hits[family] / t.holds[family] for t in tallies if t.holds[family]]
        told = [(t.right[family], t.right[family] + t.wrong[family]) for t in tallies]
        precisions = [right / every for right, every in told if every]
        if recalls:
            recall, precision = float(np.mean(recalls)), float(np.mean(precisions)) if precisions else 0.0
            f1s.append(2 * recall * precision / (recall + precision) if recall + precision else 0.0)
            scores = f"recall {recall:.3f}  precision {precision:.3f}  F1 {f1s[-1]:.3f}"
            lines.append(f"{family:20s} {scores}  ({len(recalls)} files)")
    found = [bool(t.judged) and bool(sum(t.hits.values()) or sum(t.wrong.values())) for t in tallies if t.holds]
    clean = [not t.judged for t in tallies if not t.holds and not t.weak]
    lines.append(
        f"macro F1 {_mean(f1s):.3f} · found {_mean(found):.3f} of {len(found)} · "
        f"clean {_mean(clean):.3f} of {len(clean)}"
    )
    return "\n".join([*lines, as_text([Judged(c, right, 1 / len(t.judged)) for t in tallies for c, right in t.judged])])


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else float("nan")
