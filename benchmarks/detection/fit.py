"""Fit the model that weighs the evidence: ``python -m benchmarks.detection.fit PROFILES... [--write]``.

``PROFILES`` are files of :mod:`benchmarks.detection.profiles`. First every table is judged by a model that saw no
table of its source (cross-validation over sources: the figures printed are of these), then, with ``--write``, the model
is fitted on all of them and kept in ``plugins/export_guard/profile``. Needs scikit-learn, which the product does not.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import md5
from pathlib import Path

import numpy as np
from benchmarks.detection.calibration import Judged, as_text
from benchmarks.detection.profiles import Answer, LabelledTable, read
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.kinds.kind import FAMILIES
from export_guard.kinds.layouts import all_layouts
from export_guard.profile import fhir
from export_guard.profile.classify import first_guess
from export_guard.profile.features import NAMES, TableEvidence, features
from export_guard.profile.header_model import BUCKETS, CLASSES, sequences
from export_guard.profile.judge import scaled
from export_guard.profile.judging import settled
from export_guard.profile.shapes import Look

FOLDS = 5
_MOST_SENSITIVE, _MOST_PLAIN = 10, 14
"""Columns of a table that the judge learns from: one wide table must not outvote many."""
_WEIGHT_SENSITIVE, _WEIGHT_PLAIN = 4.0, 6.0
_DECLARED, _HINTED, _PLACED = 1.0, 0.3, 0.3
_ROOM = Path(__file__).parents[2] / "plugins" / "export_guard" / "profile"

Decided = dict[int, tuple[str, float]]
"""The family and probability reported for each position of a table."""
Example = tuple[str, str, float]
"""A column name, the class it is of, and its weight."""


@dataclass(frozen=True)
class Prepared:
    """A labelled table with its first guess; ``fold`` is the part of the cross-validation that its source is in."""

    labelled: LabelledTable
    evidence: TableEvidence
    fold: int


def prepared(tables: Iterable[LabelledTable]) -> list[Prepared]:
    """Everything before the model; FHIR resources are read by rules of their own."""
    made = []
    for labelled in tables:
        fold = int(md5(labelled.source.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS
        for columns in labelled.tables:
            looks = sorted((Look(c) for c in columns), key=lambda x: (x.stats.column.position, x.label))
            filled = tuple(look for look in looks if look.stats.values)
            if filled and fhir.resource(filled) is None:
                made.append(Prepared(labelled, first_guess(filled)[0], fold))
    return made


# ---- what names sound like -------------------------------------------------------------------------------


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


def _sound(names: Sequence[str], weights: NDArray[np.float64], intercepts: NDArray[np.float64]) -> NDArray[np.float64]:
    odds = _hashed(names) @ weights + intercepts
    shifted = odds - odds.max(axis=1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True)))


def numbers(tables: Sequence[Prepared]) -> list[NDArray[np.float32]]:
    """The features of every table, its names heard by a model that saw no name of its source."""
    made: list[NDArray[np.float32]] = [np.empty(0, np.float32)] * len(tables)
    for fold in range(FOLDS):
        weights = fit_headers([*declared(), *seen(t for t in tables if t.fold != fold)])
        for place, table in enumerate(tables):
            if table.fold == fold:
                made[place] = features(table.evidence, _sound(_names(table), *weights))
    return made


# ---- the judge -------------------------------------------------------------------------------------------


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


def fit_scale(tallies: Iterable[_Tally]) -> tuple[float, float]:
    """Slope and offset of the confidence (Platt 1999) over findings about unseen sources; a file's weigh 10 at most."""
    seen = [(chance, right, min(1.0, _MOST_SENSITIVE / len(t.judged))) for t in tallies for chance, right in t.judged]
    chance = np.clip([c for c, _, _ in seen], 1e-6, 1 - 1e-6)
    model = LogisticRegression(C=1e6).fit(
        np.log(chance / (1 - chance))[:, None], [right for _, right, _ in seen], sample_weight=[w for *_, w in seen]
    )
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def stored(model: HistGradientBoostingClassifier, scale: tuple[float, float]) -> dict[str, object]:
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
        "slope": round(scale[0], 4),
        "offset": round(scale[1], 4),
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


# ---- figures ---------------------------------------------------------------------------------------------


def decided(table: Prepared, rows: NDArray[np.float32], chance: NDArray[np.float64]) -> Decided:
    """The family and probability reported for each position."""
    made: Decided = {}
    guessed = [table.evidence.guess.get(look.label) for look in table.evidence.looks]
    for look, place, chances in zip(table.evidence.looks, settled(rows, chance, guessed), chance, strict=True):
        if place is not None:
            made.setdefault(look.stats.column.position, (FAMILIES[place], float(chances[place])))
    return made


@dataclass
class _Tally:
    """What one file's columns hold, and what was said of them."""

    holds: Counter[str]
    hits: Counter[str]
    right: Counter[str]
    wrong: Counter[str]
    judged: list[tuple[float, bool]]
    weak: bool = False
    """Whether a column might be sensitive, for some reader."""

    @classmethod
    def of(cls, table: Prepared, answer: Decided) -> _Tally:
        tally = cls(Counter(), Counter(), Counter(), Counter(), [])
        for position, truth in table.labelled.answers.items():
            if truth.definite:
                tally._add(truth, *answer.get(position, (None, 0.0)))
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
    tallies = [_Tally.of(table, answer) for table, answer in zip(tables, answers, strict=True)]
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


def main() -> None:
    """Cross-validate, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("profiles", nargs="+", type=Path)
    parser.add_argument(
        "--judge", nargs="*", type=Path, default=[], help="judge these with the model fitted on PROFILES"
    )
    parser.add_argument("--write", action="store_true", help="keep the model fitted on PROFILES")
    options = parser.parse_args()
    tables = prepared(labelled for path in options.profiles for labelled in read(path))
    rows = numbers(tables)
    draw = np.random.default_rng(0)
    lessons = [lesson(table, each, draw) for table, each in zip(tables, rows, strict=True)]
    scale = _validate(tables, rows, lessons)
    header_weights = fit_headers([*declared(), *seen(tables)])
    judge = fit_judge(lessons)
    for path in options.judge:
        others = prepared(read(path))
        apart = [features(each.evidence, _sound(_names(each), *header_weights)) for each in others]
        said = [
            confident(decided(each, rows, chances(judge, rows)), scale)
            for each, rows in zip(others, apart, strict=True)
        ]
        _print(others, said, f"{path.stem}, not fitted on", lambda _: True)
    if options.write:
        weights, intercepts = header_weights
        np.savez_compressed(
            _ROOM / "header_model.npz", weights=weights.astype(np.float16), intercepts=intercepts.astype(np.float32)
        )
        (_ROOM / "judge.json").write_text(json.dumps(stored(judge, scale), separators=(",", ":")) + "\n")


def confident(answer: Decided, scale: tuple[float, float]) -> Decided:
    """The same answer with the probabilities scaled to confidence."""
    return {position: (family, scaled(chance, *scale)) for position, (family, chance) in answer.items()}


def _validate(
    tables: Sequence[Prepared], rows: Sequence[NDArray[np.float32]], lessons: Sequence[Lesson]
) -> tuple[float, float]:
    """Judge every table by a model and a scale that saw none of its source; print the figures, return the scale."""
    answers: list[Decided] = [{}] * len(tables)
    for fold in range(FOLDS):
        model = fit_judge([each for each, table in zip(lessons, tables, strict=True) if table.fold != fold])
        for place, table in enumerate(tables):
            if table.fold == fold:
                answers[place] = decided(table, rows[place], chances(model, rows[place]))
    pairs = list(zip(tables, answers, strict=True))
    for fold in range(FOLDS):
        scale = fit_scale(_Tally.of(table, answer) for table, answer in pairs if table.fold != fold)
        for place, (table, answer) in enumerate(pairs):
            if table.fold == fold:
                answers[place] = confident(answer, scale)
    _print(tables, answers, "every table", lambda _: True)
    for corpus in sorted({table.labelled.corpus for table in tables}):
        _print(tables, answers, corpus, lambda table, corpus=corpus: table.labelled.corpus == corpus)  # type: ignore[misc]
    return fit_scale(_Tally.of(table, answer) for table, answer in pairs)


def _names(table: Prepared) -> list[str]:
    return [look.label for look in table.evidence.looks]


def _print(
    tables: Sequence[Prepared],
    answers: Sequence[Decided],
    title: str,
    chosen: Callable[[Prepared], bool],
) -> None:
    places = [place for place, table in enumerate(tables) if chosen(table)]
    print(f"== {title}: {len(places)} tables\n{figures([tables[i] for i in places], [answers[i] for i in places])}\n")


if __name__ == "__main__":
    main()
