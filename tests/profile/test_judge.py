"""The fitted model: its trees, what it says of a row, and that it is of the numbers that are computed now."""

from __future__ import annotations

import numpy as np
import pytest

from export_guard.kinds.kind import FAMILIES
from export_guard.profile.features import NAMES
from export_guard.profile.header_model import CLASSES, sequences, sound
from export_guard.profile.judge import probabilities, speaking, trees


@pytest.fixture(scope="module")
def rows() -> np.ndarray:
    return np.random.default_rng(7).normal(0, 3, (40, len(NAMES))).astype(np.float32)


def test_the_shipped_model_was_fitted_on_the_numbers_that_are_computed_now() -> None:
    assert trees().feature.max() < len(NAMES)


def test_the_votes_of_the_trees_walked_one_by_one_add_up_to_the_log_odds(rows: np.ndarray) -> None:
    model = trees()
    for row, odds in zip(rows, model.log_odds(rows), strict=True):
        total = model.baseline
        for root in model.roots:
            node = int(root)
            while model.feature[node] >= 0:
                left = row[model.feature[node]] <= model.threshold[node]
                node = int(model.left[node] if left else model.right[node])
            total += model.value[node]
        assert odds == pytest.approx(total)


def test_the_shares_of_the_numbers_add_up_to_the_difference_from_the_mean(rows: np.ndarray) -> None:
    model = trees()
    mean = model.baseline + model.value[model.roots].sum()
    for row, odds in zip(rows, model.log_odds(rows), strict=True):
        assert model.shares(row).sum() == pytest.approx(odds - mean)


def test_every_column_and_family_has_a_probability(rows: np.ndarray) -> None:
    numbers = rows[:36].reshape(6, len(FAMILIES), len(NAMES))
    likely = probabilities(numbers)
    assert likely.shape == (6, len(FAMILIES))
    assert ((likely > 0) & (likely < 1)).all()


def test_what_speaks_for_a_column_is_said_in_words_strongest_first(rows: np.ndarray) -> None:
    for row in rows:
        assert all(" speaks for it" in text or " speaks against it" in text for text in speaking(row))


def test_what_a_name_sounds_like_is_a_probability_over_the_families_and_none() -> None:
    chances = np.exp(sound(["blood_pressure_sys", "zzz", "1"]))
    assert chances.shape == (3, len(CLASSES))
    assert chances.sum(axis=1) == pytest.approx(1.0)
    assert CLASSES[int(chances[0].argmax())] == "personal_health"


def test_a_name_is_heard_the_same_in_any_writing_of_its_words() -> None:
    assert sequences("BirthDate") == sequences("birth_date") == sequences("BIRTH DATE")
