"""Fit how probabilities become confidence, on answers about tables of sources that the model had not seen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from benchmarks.detection.tally import Decided, Tally
from sklearn.linear_model import LogisticRegression

from export_guard.profile.judge import Scale

_MOST = 10
"""A file's findings weigh as so many at most: one wide table must not outvote many."""


def fit_scale(tallies: Iterable[Tally]) -> Scale:
    """The scale under which right and wrong answers are likeliest: a logistic regression without a penalty."""
    rows: list[tuple[float, float, float]] = []
    right: list[bool] = []
    weight: list[float] = []
    for tally in tallies:
        for chance, was_right in tally.judged:
            rows.append(tally.company.numbers(chance))
            right.append(was_right)
            weight.append(min(1.0, _MOST / len(tally.judged)))
    model = LogisticRegression(C=np.inf, max_iter=1000).fit(np.array(rows), right, sample_weight=weight)
    return Scale(*(round(float(each), 4) for each in (*model.coef_[0], model.intercept_[0])))


def confident(answer: Decided, scale: Scale) -> Decided:
    """The same answer with the probabilities scaled to confidence."""
    columns = {
        position: (family, scale.confidence(chance, answer.company))
        for position, (family, chance) in answer.columns.items()
    }
    return replace(answer, columns=columns)
