from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.policy.windows import Window, months_before


@pytest.mark.parametrize(
    ("window", "today", "start"),
    [
        ({"months": 12}, date(2026, 11, 21), date(2025, 11, 21)),
        ({"months": 12}, date(2028, 2, 29), date(2027, 2, 28)),
        ({"months": 12}, date(2029, 2, 28), date(2028, 2, 28)),
        ({"months": 48}, date(2028, 2, 29), date(2024, 2, 29)),
        ({"months": 1}, date(2026, 3, 31), date(2026, 2, 28)),
        ({"months": 1}, date(2028, 3, 31), date(2028, 2, 29)),
        ({"months": 1}, date(2027, 1, 15), date(2026, 12, 15)),
        ({"days": 1}, date(2026, 3, 1), date(2026, 2, 28)),
        ({"days": 365}, date(2028, 12, 31), date(2028, 1, 1)),
        ({"days": 10**7}, date(2026, 1, 1), date.min),
        ({"months": 10**6}, date(2026, 1, 1), date.min),
        ({"calendar": "year"}, date(2026, 11, 21), date(2026, 1, 1)),
        ({"calendar": "year"}, date(2027, 1, 1), date(2027, 1, 1)),
    ],
)
def test_a_window_begins_on_the_day_it_should(window, today, start):
    assert Window.model_validate(window).start(today) == start


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(1, 60))
def test_a_window_of_months_never_begins_later_on_an_earlier_day(day, months):
    assert months_before(day, months) <= months_before(day + timedelta(days=1), months)
    assert months_before(day, months) < day
    assert months_before(day, months + 1) < months_before(day, months)


@pytest.mark.parametrize("window", [{}, {"months": 0}, {"days": -1}, {"months": 1, "days": 1}, {"months": "1"}])
def test_a_window_is_one_positive_whole_number_of_one_sort(window):
    with pytest.raises(ValueError, match=r"window|greater|valid integer"):
        Window.model_validate(window)
