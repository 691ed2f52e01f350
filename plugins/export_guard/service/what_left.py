"""What left so far, in memory: the history of any decision of the past, counted as the ledger counts it.

Months that are over are kept united, so that a year of history is a dozen sets and not one for each export.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from export_guard.ledger.days import Got, unite
from export_guard.ledger.measures import larger
from export_guard.policy.model import PastExport
from export_guard.profile.exposure import Exposure

_Month = tuple[int, int]


@dataclass(frozen=True)
class _Left:
    decision: str
    key: str
    fingerprint: str
    exposure: Exposure


@dataclass
class _Group:
    """What one recipient group got, by day."""

    days: dict[date, list[_Left]] = field(default_factory=lambda: defaultdict(list))
    _united: dict[date | _Month, Got] = field(default_factory=dict)

    def add(self, day: date, left: _Left) -> None:
        self.days[day].append(left)
        self._forget(day)

    def remove(self, day: date, decision: str) -> None:
        self.days[day] = [left for left in self.days[day] if left.decision != decision]
        if not self.days[day]:
            del self.days[day]
        self._forget(day)

    def pieces(self, starts: Sequence[date], today: date, leave_out: str) -> Iterator[tuple[date, Got]]:
        """The newest first: whole months that no window begins in, and single days of the others."""
        months: dict[_Month, list[date]] = defaultdict(list)
        for day in self.days:
            if day >= starts[0]:
                months[day.year, day.month].append(day)
        for month, days in sorted(months.items(), reverse=True):
            newest, oldest = max(days), min(days)
            cut = any(oldest < start <= newest for start in starts) or newest >= today
            mine = any(left.key == leave_out for day in days for left in self.days[day])
            if cut or mine or min(d for d in self.days if (d.year, d.month) == month) < oldest:
                for day in sorted(days, reverse=True):
                    yield day, self._of_day(day, leave_out)
            else:
                yield newest, self._of_month(month, days)

    def _of_day(self, day: date, leave_out: str) -> Got:
        if any(left.key == leave_out for left in self.days[day]):
            return _got([left for left in self.days[day] if left.key != leave_out])
        if day not in self._united:
            self._united[day] = _got(self.days[day])
        return self._united[day]

    def _of_month(self, month: _Month, days: Sequence[date]) -> Got:
        if month not in self._united:
            self._united[month] = _got([left for day in days for left in self.days[day]])
        return self._united[month]

    def _forget(self, day: date) -> None:
        self._united.pop(day, None)
        self._united.pop((day.year, day.month), None)


def _got(left: Sequence[_Left]) -> Got:
    measures = Got().measures
    for each in left:
        measures = larger(measures, {each.fingerprint: (each.exposure.rows, each.exposure.bytes)})
    return Got(unite([each.exposure for each in left]), measures)


class WhatLeft:
    """The allowed exports up to one point of the past."""

    def __init__(self) -> None:
        self._groups: dict[str, _Group] = defaultdict(_Group)
        self._places: dict[str, tuple[str, date]] = {}

    def add(self, decision: str, group: str, day: date, key: str, fingerprint: str, exposure: Exposure) -> None:
        """One more export; ``key`` is its idempotency key."""
        self._groups[group].add(day, _Left(decision, key, fingerprint, exposure))
        self._places[decision] = (group, day)

    def give_back(self, decision: str) -> None:
        """An export that did not leave after all."""
        if decision in self._places:
            group, day = self._places.pop(decision)
            self._groups[group].remove(day, decision)

    def before(
        self,
        group: str | None,
        starts: Sequence[date],
        today: date,
        *,
        leave_out: str,
        fingerprint: str,
        everywhere: bool,
    ) -> list[PastExport]:
        """The history of a decision: of one group, and with ``everywhere`` of the others, marked ``elsewhere``.

        ``starts`` are the days on which windows begin, in order. As in the ledger, what has the idempotency key
        ``leave_out`` does not count, and rows and bytes of one fingerprint count once, those of ``fingerprint`` not
        at all.
        """
        names = sorted(self._groups) if everywhere else [] if group is None else [group]
        return [
            past
            for name in names
            if name in self._groups
            for past in _counted_once(self._groups[name], starts, today, leave_out, fingerprint, name != group)
        ]


def _counted_once(
    group: _Group, starts: Sequence[date], today: date, leave_out: str, fingerprint: str, elsewhere: bool
) -> Iterator[PastExport]:
    counted = {fingerprint}
    for day, got in group.pieces(starts, today, leave_out):
        fresh = [measure for print_, measure in got.measures.items() if print_ not in counted]
        counted.update(got.measures)
        exposure = replace(got.exposure, rows=sum(m[0] for m in fresh), bytes=sum(m[1] for m in fresh))
        if exposure.kinds or exposure.rows or exposure.bytes:
            yield PastExport(min(day, today), exposure, elsewhere)
