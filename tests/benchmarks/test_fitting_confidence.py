"""The scale of confidence, fitted on answers that are right as often as a known scale says."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from export_guard.profile.judge import Company, Scale

pytest.importorskip("sklearn", reason="scikit-learn fits the model; neither the product nor its tests bring it")

from benchmarks.detection.calibration import Judged, expected_error, reliability
from benchmarks.detection.scale import confident, fit_scale
from benchmarks.detection.tally import Decided, Tally

TRUE = Scale(slope=0.8, company=0.5, nameless=0.3, offset=-0.7)


def answers(tables: int, seed: int) -> list[Tally]:
    """Answers about tables of one to ten reported columns; each is right as often as the true scale says."""
    draw = random.Random(seed)
    made = []
    for _ in range(tables):
        company = Company(draw.randint(1, 10), draw.choice([0.0, 0.0, 1.0]))
        chances = [draw.uniform(0.3, 0.99) for _ in range(company.reported)]
        judged = [(chance, draw.random() < TRUE.confidence(chance, company)) for chance in chances]
        made.append(Tally(Counter(), Counter(), Counter(), Counter(), judged, company))
    return made


def test_the_scale_that_made_the_answers_is_found_again() -> None:
    found = fit_scale(answers(4_000, seed=1))

    assert (found.slope, found.company, found.offset) == pytest.approx((0.8, 0.5, -0.7), abs=0.12)
    assert found.nameless == pytest.approx(0.3, abs=0.12)


def test_confidence_on_a_fitted_scale_is_right_as_often_as_it_says_where_the_probability_was_not() -> None:
    scale = fit_scale(answers(1_500, seed=2))
    others = answers(1_500, seed=3)

    def error(said: list[Judged]) -> float:
        return expected_error(reliability(said))

    before = [Judged(chance, right) for each in others for chance, right in each.judged]
    after = [Judged(scale.confidence(c, each.company), right) for each in others for c, right in each.judged]
    assert error(after) < 0.02 < error(before)


def test_scaling_changes_the_confidence_and_neither_the_columns_nor_their_families() -> None:
    answer = Decided({0: ("identifier", 0.9), 4: ("biometric", 0.4)}, Company(2, 0.0))

    scaled = confident(answer, TRUE)

    assert {place: family for place, (family, _) in scaled.columns.items()} == {0: "identifier", 4: "biometric"}
    assert scaled.columns[0][1] == TRUE.confidence(0.9, answer.company)
