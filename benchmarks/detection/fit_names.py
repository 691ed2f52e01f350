"""Fit what the name of a column sounds like: a linear model over its words and letter sequences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from benchmarks.detection.preparing import Prepared
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.kinds.layouts import all_layouts
from export_guard.profile.features import features
from export_guard.profile.header_model import BUCKETS, CLASSES, sequences

_DECLARED, _HINTED, _PLACED = 1.0, 0.3, 0.3

Example = tuple[str, str, float]
"""A column name, the class it is of, and its weight."""


def declared() -> list[Example]:
    """The names that the catalogue and the published layouts declare."""
    made: list[Example] = []
    for each in all_kinds():
        made += [(words, each.family or "none", _DECLARED) for words in each.headers]
        made += [(words, each.family or "none", _HINTED) for words in each.hints]
    for layout in all_layouts():
        for column, name in layout.columns.items():
            made.append((column, (kind(name).family if name else None) or "none", _PLACED))
    return made


def seen(tables: Iterable[Prepared]) -> list[Example]:
    """The names of columns with a definite answer; a table's columns weigh 15 together at most."""
    made: list[Example] = []
    for table in tables:
        answers = table.labelled.answers
        weight = min(1.0, 15 / max(1, len(answers)))
        for look in table.evidence.looks:
            answer = answers.get(look.stats.column.position)
            if answer is not None and answer.definite:
                made.append((look.label, answer.family or "none", weight))
    return made


def fit_headers(examples: Sequence[Example]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Weights of shape ``(BUCKETS, classes)`` and intercepts of a logistic regression over hashed sequences."""
    model = LogisticRegression(C=6.0, max_iter=60, tol=1e-3)
    model.fit(
        _hashed([name for name, _, _ in examples]), [c for _, c, _ in examples], sample_weight=[w for *_, w in examples]
    )
    order = [list(model.classes_).index(c) for c in CLASSES]
    return model.coef_[order].T, model.intercept_[order]


def _hashed(names: Sequence[str]) -> csr_matrix:
    rows, columns, values = [], [], []
    for row, name in enumerate(names):
        for bucket, weight in sequences(name).items():
            rows.append(row)
            columns.append(bucket)
            values.append(weight)
    return csr_matrix((values, (rows, columns)), shape=(len(names), BUCKETS))


def heard(names: Sequence[str], weights: NDArray[np.float64], intercepts: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the fitted names say, as :func:`export_guard.profile.header_model.sound`."""
    odds = _hashed(names) @ weights + intercepts
    shifted = odds - odds.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


def numbers(tables: Sequence[Prepared]) -> list[NDArray[np.float32]]:
    """The features of every table, its names heard by a model that saw no name of its source."""
    made: list[NDArray[np.float32]] = [np.empty(0, np.float32)] * len(tables)
    for fold in sorted({table.fold for table in tables}):
        weights = fit_headers([*declared(), *seen(t for t in tables if t.fold != fold)])
        for place, table in enumerate(tables):
            if table.fold == fold:
                made[place] = features(table.evidence, heard(table.names, *weights))
    return made
