"""Fit the trees that weigh the evidence, and store them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
from benchmarks.detection.preparing import Prepared
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from export_guard.kinds.kind import FAMILIES
from export_guard.profile.features import NAMES
from export_guard.profile.judge import Scale

_MOST_SENSITIVE, _MOST_PLAIN = 10, 14
"""Columns of a table that the judge learns from: one wide table must not outvote many."""
_WEIGHT_SENSITIVE, _WEIGHT_PLAIN = 4.0, 6.0


@dataclass(frozen=True)
class Lesson:
    """Rows to learn from: features, answers, weights."""

    rows: NDArray[np.float32]
    right: NDArray[np.bool_]
    weight: NDArray[np.float64]


def lesson(table: Prepared, rows: NDArray[np.float32], draw: np.random.Generator) -> Lesson:
    """A few columns of a table, sensitive and plain ones apart, so that every table has a like say."""
    sensitive, plain = [], []
    for place, look in enumerate(table.evidence.looks):
        answer = table.labelled.answers.get(look.stats.column.position)
        if answer is not None and answer.definite:
            (plain if answer.family is None else sensitive).append((place, answer))
    made: list[tuple[NDArray[np.float32], bool, float]] = []
    for columns, most, weight in (
        (sensitive, _MOST_SENSITIVE, _WEIGHT_SENSITIVE),
        (plain, _MOST_PLAIN, _WEIGHT_PLAIN),
    ):
        chosen = [columns[i] for i in draw.permutation(len(columns))[:most]]
        for place, answer in chosen:
            for at, family in enumerate(FAMILIES):
                if family == answer.family or family not in answer.accepted:
                    made.append((rows[place, at], family == answer.family, min(1.0, weight / len(chosen))))
    return Lesson(
        np.array([row for row, _, _ in made], dtype=np.float32).reshape(-1, len(NAMES)),
        np.array([right for _, right, _ in made], dtype=bool),
        np.array([weight for *_, weight in made]),
    )


def fit_judge(lessons: Sequence[Lesson]) -> HistGradientBoostingClassifier:
    """Small trees, many leaves shared, strongly regularised: there are few sources."""
    model = HistGradientBoostingClassifier(
        max_iter=120,
        learning_rate=0.07,
        max_leaf_nodes=10,
        min_samples_leaf=15,
        l2_regularization=5.0,
        max_features=0.3,
        random_state=0,
    )
    model.fit(
        np.concatenate([each.rows for each in lessons]),
        np.concatenate([each.right for each in lessons]),
        sample_weight=np.concatenate([each.weight for each in lessons]),
    )
    return model


def chances(model: HistGradientBoostingClassifier, rows: NDArray[np.float32]) -> NDArray[np.float64]:
    """Probabilities of shape ``(columns, families)``."""
    flat = rows.reshape(-1, rows.shape[-1])
    return np.asarray(model.predict_proba(flat)[:, 1]).reshape(rows.shape[:2])


def stored(model: HistGradientBoostingClassifier, scale: Scale) -> dict[str, object]:
    """The trees as :class:`export_guard.profile.judge.Trees` reads them."""
    feature: list[int] = []
    threshold: list[float] = []
    left: list[int] = []
    right: list[int] = []
    value: list[float] = []
    roots: list[int] = []
    for (tree,) in model._predictors:
        first = len(feature)
        roots.append(first)
        nodes = tree.nodes
        for node in nodes:
            leaf = bool(node["is_leaf"])
            feature.append(-1 if leaf else int(node["feature_idx"]))
            threshold.append(0.0 if leaf else float(node["num_threshold"]))
            left.append(0 if leaf else first + int(node["left"]))
            right.append(0 if leaf else first + int(node["right"]))
        value += _values(nodes)
    return {
        "features": list(NAMES),
        "baseline": float(model._baseline_prediction.ravel()[0]),
        "scale": asdict(scale),
        "roots": roots,
        "feature": feature,
        "threshold": [float(f"{each:.7g}") for each in threshold],
        "left": left,
        "right": right,
        "value": [float(f"{each:.5g}") for each in value],
    }


def _values(nodes: NDArray[np.void]) -> list[float]:
    """Votes of the leaves; of inner nodes the mean of what is below, by the number of rows that came by."""
    found: dict[int, float] = {}

    def of(place: int) -> float:
        node = nodes[place]
        if node["is_leaf"]:
            found[place] = float(node["value"])
        else:
            below = (int(node["left"]), int(node["right"]))
            weight = [float(nodes[each]["count"]) for each in below]
            found[place] = sum(w * of(each) for w, each in zip(weight, below, strict=True)) / sum(weight)
        return found[place]

    of(0)
    return [found[place] for place in range(len(nodes))]
