"""The fitted model: its trees, what it says of a row, and that it is of the numbers that are computed now."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from export_guard.kinds.kind import FAMILIES
from export_guard.profile.features import NAMES
from export_guard.profile.header_model import CLASSES, sequences, sound
from export_guard.profile.judge import Company, Scale, confidence, probabilities, speaking, trees


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


CHANCES = st.floats(0.001, 0.999)
COMPANIES = st.builds(Company, reported=st.integers(1, 5_000), nameless=st.floats(0.0, 1.0))


@given(CHANCES, CHANCES, COMPANIES)
def test_within_a_table_the_likelier_column_is_reported_with_more_confidence(
    one: float, other: float, company: Company
) -> None:
    assume(abs(one - other) > 1e-6)
    assert (confidence(one, company) > confidence(other, company)) == (one > other)


@given(CHANCES, COMPANIES)
def test_confidence_is_a_probability_and_grows_with_the_columns_that_are_reported_beside_it(
    chance: float, company: Company
) -> None:
    alone = Company(1, company.nameless)
    assert 0.0 < confidence(chance, alone) <= confidence(chance, company) < 1.0


@given(CHANCES, st.integers(2, 5_000), st.floats(0.0, 1.0))
def test_company_says_more_where_names_say_less_and_nothing_where_there_is_none(
    chance: float, reported: int, nameless: float
) -> None:
    assert confidence(chance, Company(reported, nameless)) >= confidence(chance, Company(reported, 0.0))
    assert confidence(chance, Company(1, nameless)) == confidence(chance, Company(1, 0.0))


def test_the_page_shows_the_weights_of_the_shipped_scale() -> None:
    page = (Path(__file__).parents[2] / "docs" / "detection.md").read_text(encoding="utf-8")
    table = page.partition("| log-odds of the confidence | weight |")[2].partition("\n\n")[0]
    shown = [float(row.split("|")[2].replace(" ", "")) for row in table.strip().splitlines()[1:]]
    scale = trees().scale
    assert shown == pytest.approx([scale.slope, scale.company, scale.nameless, scale.offset], abs=0.0006)


def test_a_scale_without_weights_leaves_the_probability_as_it_is() -> None:
    plain = Scale(slope=1.0, company=0.0, nameless=0.0, offset=0.0)
    assert plain.confidence(0.83, Company(12, 0.5)) == pytest.approx(0.83)


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
