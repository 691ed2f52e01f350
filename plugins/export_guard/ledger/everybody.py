"""What all recipient groups got together, for windows over everything that leaves the exporter.

Kept like the roll-ups of one group, but only as far as a decision asked for it: nobody who has no such window pays for
it. A row that is behind the entries is brought up to date, and one that a release made wrong is made anew, so the rows
need not agree with the entries; what they hold is trusted only with its keyed hash. Subjects only: rows and bytes of
one fingerprint would have to be told apart by group.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select

from export_guard.ledger import packing
from export_guard.ledger.chain import everybody_mac
from export_guard.ledger.days import AT_ONCE, Days, Got, Piece, dates, day_states, unite, unite_all
from export_guard.ledger.groups import RELEASED
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.tables import WITH_PROFILE, entry, everybody
from export_guard.profile.exposure import Exposure


class Everybody(Days):
    """The days since one on which any group got something. ``group`` is the one that the decision is about.

    Pieces on which nobody else got anything are left out; in the others the group's own subjects are, too.
    """

    def __init__(
        self, connection: Connection, keys: ChainKeys, ledger: str, group: str | None, since: date, *, keep: bool
    ) -> None:
        super().__init__(connection, keys, ledger, since, day_states(connection, None), keep=keep)
        self._since = since
        self._groups: dict[str, Rollups] = {}
        own = {} if group is None else day_states(connection, group, since)
        self._own: Mapping[int, int] = {date.fromisoformat(day).toordinal(): n for day, (n, _) in own.items()}

    def pieces(self, edges: Sequence[date], today: date, alone: Collection[date]) -> Iterator[Piece]:
        """See :meth:`Days.pieces`."""
        return filter(self._of_others, super().pieces(edges, today, alone))

    def single_days(self) -> Iterator[Piece]:
        """See :meth:`Days.single_days`."""
        return filter(self._of_others, super().single_days())

    def got(self, days: range) -> Got:
        """Who was in what all groups got in a day or a block of days."""
        inside = self._inside(days)
        if not inside:
            return Got()
        return Got(self._subjects(range(inside[0], inside[0] + 1) if len(inside) == 1 else days))

    def _of_others(self, piece: Piece) -> bool:
        return any(self._counts[day][0] > self._own.get(day, 0) for day in self._inside(piece.days))

    def _subjects(self, days: range) -> Exposure:
        row = self._row(days)
        if row is not None and self._is_current(row, days):
            return self._checked(row)
        if len(days) == 1:
            return self._day(days, row)
        halves = self._halves(days)
        if all(map(self._at_hand, halves)):
            return self._kept(days, unite([self.got(half).exposure for half in halves]))
        return self._kept(days, self._of_groups(days))

    def _day(self, day: range, row: RowMapping | None) -> Exposure:
        """A day: its row with the entries that came since."""
        newer = None if row is None else self._newer(day, row["last_seq"])
        if row is None or newer is None or len(newer) != self._count(day)[0] - row["entries"]:
            return self._kept(day, self._of_groups(day))
        united = unite_all(chain([self._checked(row)], self._exposures(newer)))
        return self._kept(day, united) if len(newer) >= AT_ONCE else united

    def _newer(self, day: range, last: int) -> list[int]:
        """The entries of a day after one that count."""
        of_day = (entry.c.outcome == "allow") & (entry.c.day == date.fromordinal(day[0]).isoformat())
        event = entry.alias("event")
        given_back = select(event.c.decision).where(event.c.outcome == RELEASED, event.c.seq > last)
        counting = select(entry.c.seq).where(of_day, entry.c.seq > last, entry.c.id.not_in(given_back))
        return list(self._connection.scalars(counting.order_by(entry.c.seq)))

    def _exposures(self, numbers: Sequence[int]) -> Iterator[Exposure]:
        for begin in range(0, len(numbers), AT_ONCE):
            some = WITH_PROFILE.where(entry.c.seq.in_(numbers[begin : begin + AT_ONCE]))
            yield from (self._exposure(row) for row in self._connection.execute(some).mappings())

    def _of_groups(self, days: range) -> Exposure:
        """Days united from what is kept of each group."""
        inside = (entry.c.outcome == "allow") & entry.c.day.between(*dates(days))
        names = self._connection.scalars(select(entry.c.recipient_group).where(inside).distinct()).all()
        return unite_all(self._group(name).got(days).exposure for name in sorted(names))

    def _group(self, name: str) -> Rollups:
        if name not in self._groups:
            self._groups[name] = Rollups(
                self._connection, self._keys, self._ledger, name, self._since, keep=self._keep, whole=False
            )
        return self._groups[name]

    def _is_current(self, row: RowMapping, days: range) -> bool:
        return (row["entries"], row["last_seq"]) == self._count(days)

    def _at_hand(self, days: range) -> bool:
        """Whether days can be had from rows that are kept here."""
        inside = self._inside(days)
        if len(inside) == 1:
            return self._row(range(inside[0], inside[0] + 1)) is not None
        row = self._row(days)
        if row is not None and self._is_current(row, days):
            return True
        return all(map(self._at_hand, self._halves(days)))

    def _is(self, days: range) -> Any:
        first, last = dates(days)
        return (everybody.c.first == first) & (everybody.c.last == last)

    def _row(self, days: range) -> RowMapping | None:
        return self._connection.execute(select(everybody).where(self._is(days))).mappings().one_or_none()

    def _checked(self, row: RowMapping) -> Exposure:
        what = f"what everybody got from {row['first']} to {row['last']}"
        if row["mac"] != everybody_mac(self._keys.current, row):
            raise self._broken(f"{what} was changed")
        body, sketches = self._unpacked(row["data"], what)
        return packing.get_exposure(body["exposure"], sketches)

    def _kept(self, days: range, united: Exposure) -> Exposure:
        if self._keep:
            first, last = dates(days)
            entries, last_seq = self._count(days)
            pool = packing.Pool()
            body = {"exposure": packing.put_exposure(united, pool)}
            row: dict[str, Any] = {
                "first": first,
                "last": last,
                "entries": entries,
                "last_seq": last_seq,
                "data": packing.pack(body, pool),
            }
            self._connection.execute(delete(everybody).where(self._is(days)))
            self._connection.execute(insert(everybody).values(**row, mac=everybody_mac(self._keys.current, row)))
        return united
