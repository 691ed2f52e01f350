"""Values that are harmless, and the one among them that is not."""

from __future__ import annotations

import polars as pl
import pytest

from export_guard.profile.value_checks import HarmlessForm

AREAS = HarmlessForm(digits=3, never=("036", "893"))
AGES = HarmlessForm(at_most=89, also=("90+",))


@pytest.mark.parametrize(
    ("form", "values", "harmless"),
    [
        (AREAS, ["100", "000", " 941 ", "", None], True),
        (AREAS, ["100", "036"], False),
        (AREAS, ["100", "10012"], False),
        (AREAS, ["100", "10"], False),
        (AREAS, ["100", "1O1"], False),
        (AREAS, [100, 941], True),
        (AREAS, [36, 941], False),
        (AREAS, [100.0], False),
        (AREAS, [], True),
        (AGES, ["89", "90+", "0", ""], True),
        (AGES, [1, 89, None], True),
        (AGES, [89.5], False),
        (AGES, [90], False),
        (AGES, [-1], False),
        (AGES, ["ninety"], False),
        (AGES, [float("nan")], False),
    ],
)
def test_all_values_have_to_be_harmless(form, values, harmless):
    assert form.all_of(pl.Series(values)) is harmless
