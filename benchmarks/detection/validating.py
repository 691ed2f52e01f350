"""Judge every labelled table by a model that was fitted without the tables of its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from benchmarks.detection.fit_judge import Lesson, chances, fit_judge, lesson
from benchmarks.detection.fit_names import declared, fit_headers, heard, numbers, seen
from benchmarks.detection.preparing import FOLDS, Prepared
from benchmarks.detection.scale import confident, fit_scale
from benchmarks.detection.tally import Decided, Tally, decided
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier

from export_guard.profile.features import features
from export_guard.profile.judge import Scale


@dataclass(frozen=True)
class Model:
    """All that is fitted: the weights of names, the trees, and the scale of their confidence."""

    names: tuple[NDArray[np.float64], NDArray[np.float64]]
    judge: HistGradientBoostingClassifier
    scale: Scale

    def said(self, table: Prepared) -> Decided:
        """What it reports of a table, with confidence."""
        rows = features(table.evidence, heard(table.names, *self.names))
        return confident(decided(table, rows, chances(self.judge, rows)), self.scale)


def fitted(tables: Sequence[Prepared]) -> tuple[Model, list[Decided]]:
    """The model of all tables, and what was said of each by one that saw no table of its source.

    The scale is fitted on those answers. They are given with the confidence of a scale that saw no *answer* about
    its source; the trees behind the other answers did see its tables (:func:`nested` leaves out that too).
    """
    rows = numbers(tables)
    lessons = _lessons(tables, rows)
    answers = _unseen(tables, rows, lessons)
    pairs = list(zip(tables, answers, strict=True))
    scale_without = [
        fit_scale(Tally.of(table, answer) for table, answer in pairs if table.fold != fold) for fold in _folds(tables)
    ]
    scales = dict(zip(_folds(tables), scale_without, strict=True))
    scale = fit_scale(Tally.of(table, answer) for table, answer in pairs)
    model = Model(fit_headers([*declared(), *seen(tables)]), fit_judge(lessons), scale)
    return model, [confident(answer, scales[table.fold]) for table, answer in pairs]


def nested(tables: Sequence[Prepared]) -> list[Decided]:
    """What is said of each table by a model whose every part was fitted without its source; five times the work."""
    answers: dict[int, Decided] = {}
    for fold in _folds(tables):
        model, _ = fitted([table for table in tables if table.fold != fold])
        answers |= {place: model.said(table) for place, table in enumerate(tables) if table.fold == fold}
    return [answers[place] for place in range(len(tables))]


def _folds(tables: Sequence[Prepared]) -> list[int]:
    return [fold for fold in range(FOLDS) if any(table.fold == fold for table in tables)]


def _lessons(tables: Sequence[Prepared], rows: Sequence[NDArray[np.float32]]) -> list[Lesson]:
    draw = np.random.default_rng(0)
    return [lesson(table, each, draw) for table, each in zip(tables, rows, strict=True)]


def _unseen(
    tables: Sequence[Prepared], rows: Sequence[NDArray[np.float32]], lessons: Sequence[Lesson]
) -> list[Decided]:
    """Each table judged by trees that saw none of its source."""
    answers: dict[int, Decided] = {}
    for fold in _folds(tables):
        judge = fit_judge([each for each, table in zip(lessons, tables, strict=True) if table.fold != fold])
        for place, table in enumerate(tables):
            if table.fold == fold:
                answers[place] = decided(table, rows[place], chances(judge, rows[place]))
    return [answers[place] for place in range(len(tables))]
