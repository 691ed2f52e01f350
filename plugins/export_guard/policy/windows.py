"""Windows: from which day on past exports count. Days are UTC dates."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Annotated, Literal

from pydantic import Field, model_validator

from export_guard.policy.strict import Strict

Positive = Annotated[int, Field(ge=1)]


class Window(Strict):
    """How far a rule looks back: rolling ``months`` or ``days``, or the current ``calendar`` year.

    Days are the finest unit the ledger keeps, so the first day of a rolling window counts in full:
    a window of 12 months on 21 November 2026 begins on 21 November 2025 (the stricter reading, since an
    export late on that day is less than 12 months old). Where the month is too short, the window begins
    on its last day (12 months before 29 February 2028 is 28 February 2027).

    ``per`` says whose exports count together: those to one ``recipient`` group (also where it is left out), or
    all that left the ``exporter``.
    """

    months: Positive | None = None
    days: Positive | None = None
    calendar: Literal["year"] | None = None
    per: Literal["recipient", "exporter"] | None = None

    @model_validator(mode="after")
    def _one_sort(self) -> Window:
        if sum(x is not None for x in (self.months, self.days, self.calendar)) != 1:
            raise ValueError("a window is exactly one of months, days, calendar")
        return self

    def start(self, today: date) -> date:
        """First day that counts (inclusive)."""
        if self.days is not None:
            return _not_before_first_day(today.toordinal() - self.days)
        if self.months is not None:
            return months_before(today, self.months)
        return date(today.year, 1, 1)

    def __str__(self) -> str:
        return f"{self._length} to all recipients" if self.per == "exporter" else self._length

    @property
    def _length(self) -> str:
        if self.months is not None:
            return f"{self.months} month{'s' * (self.months > 1)}"
        if self.days is not None:
            return f"{self.days} day{'s' * (self.days > 1)}"
        return "this calendar year (UTC)"


def months_before(day: date, months: int) -> date:
    """The same day of the month ``months`` earlier, or the last day of that month if it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    if year < 1:
        return date.min
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _not_before_first_day(ordinal: int) -> date:
    return date.min + timedelta(days=max(ordinal, 1) - 1)
