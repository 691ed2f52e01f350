"""The data of one decision: this export, and the past ones by the windows that look back at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from export_guard.policy.counting import Collected
from export_guard.policy.model import PastExport, Unit
from export_guard.policy.pack import Category
from export_guard.policy.sets import Sets
from export_guard.policy.windows import months_before
from export_guard.profile.exposure import Exposure


@dataclass
class Evidently:
    """The data of one decision: this export, and past exports by window."""

    today: date
    exposure: Exposure
    history: Sequence[PastExport]
    purpose: str
    of_all_recipients: bool = False
    """Whether the history holds what other recipients got, too."""
    most: Mapping[Unit, int] = field(default_factory=dict)
    """Suppose that no more than so many of a unit are in the export, whichever they are (see :func:`_at_most`)."""
    _before: dict[tuple[date, bool], Collected | None] = field(default_factory=dict)
    _whole: dict[tuple[date, bool], Collected] = field(default_factory=dict)
    _here: Collected | None = None
    _sets: Sets = field(default_factory=Sets)

    def instead(self, exposure: Exposure) -> Evidently:
        """Another export in the place of this one; what was united of the past is not united again."""
        return replace(self, exposure=exposure, _whole={}, _here=None)

    def supposing(self, most: Mapping[Unit, int]) -> Evidently:
        """The same data, of which no more than so many of a unit are sent."""
        return replace(self, most=most)

    @property
    def here(self) -> Collected:
        """The export alone."""
        if self._here is None:
            self._here = Collected([self.exposure], sets=self._sets)
        return self._here

    def whole_and_before(self, category: Category) -> tuple[Collected, Collected | None]:
        """The export with the past ones in a category's window, and those alone (``None`` if there are none)."""
        window = category.window
        if window is None:
            return self.here, None
        span = (window.start(self.today), window.per == "exporter")
        return self._with_past(*span), self._past(*span)

    def with_all_recipients(self, category: Category) -> Collected | None:
        """The export with what everybody got in a category's window; ``None`` where nobody else got anything."""
        start = None if category.window is None else category.window.start(self.today)
        if start is None or not any(p.elsewhere and p.day >= start for p in self.history):
            return None
        return self._with_past(start, True)

    def over_new_year(self, category: Category) -> Collected | None:
        """The export with twelve months of past ones, for a category that is counted anew each January."""
        if category.window is None or category.window.calendar is None:
            return None
        everywhere, start = category.window.per == "exporter", months_before(self.today, 12)
        if not any(start <= p.day < category.window.start(self.today) for p in self.history):
            return None
        return self._with_past(start, everywhere)

    def _with_past(self, start: date, everywhere: bool) -> Collected:
        if (start, everywhere) not in self._whole:
            before = self._past(start, everywhere)
            whole = self.here if before is None else Collected([], joined=[self.here, before], sets=self._sets)
            self._whole[start, everywhere] = whole
        return self._whole[start, everywhere]

    def _past(self, start: date, everywhere: bool) -> Collected | None:
        if (start, everywhere) not in self._before:
            past = [p.exposure for p in self.history if p.day >= start and (everywhere or not p.elsewhere)]
            self._before[start, everywhere] = Collected(past, sets=self._sets) if past else None
        return self._before[start, everywhere]
