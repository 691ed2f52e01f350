"""Country cells as ISO codes."""

import polars as pl
import pytest

from export_guard.profile.countries import MOST_SPELLINGS, alpha_2, country_codes
from export_guard.profile.exposure import UNKNOWN_COUNTRY


@pytest.mark.parametrize(
    ("spelled", "code"),
    [("US", "US"), ("usa", "US"), ("United States", "US"), ("Germany", "DE"), ("NO", "NO"), ("中国", "CN")],
)
def test_codes_and_names_are_understood(spelled, code):
    assert alpha_2(spelled) == code


def test_what_is_not_understood_counts_as_unknown():
    assert country_codes(pl.Series(["Atlantis", "FR"])).to_list() == [UNKNOWN_COUNTRY, "FR"]


def test_a_column_with_too_many_spellings_is_no_country_column():
    values = pl.Series([f"US {i}" for i in range(MOST_SPELLINGS)] + ["US"])
    assert set(country_codes(values).to_list()) == {UNKNOWN_COUNTRY}
