"""Roll-ups: what one recipient group got on one day, and in blocks of 2, 4, 8 … 512 days.

A day's roll-up grows in the transaction that records an allowed decision. A block (:mod:`export_guard.ledger.days`) is
united from its two halves when a window first needs it, and kept: its days are over.

Roll-ups are derived and can be made anew from the entries. They are trusted only with their keyed
hash, and as long as they agree with the entries on how many there are and which is the newest.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from export_guard.ledger import packing
from export_guard.ledger.chain import rollup_mac
from export_guard.ledger.days import Days, Got, dates, day_states, unite_all
from export_guard.ledger.groups import RELEASED
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.measures import get_measures, put_measures
from export_guard.ledger.tables import WITH_PROFILE, entry, rollup
from export_guard.profile.exposure import Exposure


def released_decisions(connection: Connection, recipient_group: str) -> set[str]:
    """The decisions of a group that were given back."""
    given_back = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == RELEASED)
    return set(connection.scalars(select(entry.c.decision).where(given_back)))


class Rollups(Days):
    """The allowed exports of one recipient group since a day, inside one transaction on the ledger.

    With ``keep`` (a transaction that writes), blocks that had to be united are stored. ``state`` counts the exports of
    all days, or only of those since then where not the ``whole`` is asked for.
    """

    def __init__(
        self,
        connection: Connection,
        keys: ChainKeys,
        ledger: str,
        recipient_group: str,
        since: date,
        *,
        keep: bool,
        whole: bool = True,
    ) -> None:
        states = day_states(connection, recipient_group, date.min if whole else since)
        super().__init__(connection, keys, ledger, since, states, keep=keep)
        self._group = recipient_group
        self._allowed = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == "allow")

    def got(self, days: range) -> Got:
        """What the group got in a day or a block of days."""
        inside = self._inside(days)
        if not inside:
            return Got()
        if len(inside) == 1:
            return self._stored(range(inside[0], inside[0] + 1)) or self.united(date.fromordinal(inside[0]))
        stored = self._stored(days)
        if stored is not None:
            return stored
        halves = self._halves(days)
        if len(halves) == 1:
            return self.got(halves[0])
        united = self.got(halves[0]).merge(self.got(halves[1]))
        if self._keep:
            self._store(days, united, insert(rollup))
        return united

    def united(self, day: date, leave_out: str | None = None) -> Got:
        """A day united anew from its entries, each checked against its hash, without one idempotency key."""
        on_day = WITH_PROFILE.where(self._allowed, entry.c.day == day.isoformat()).order_by(entry.c.seq)
        measures: dict[str, tuple[int, int]] = {}
        released = released_decisions(self._connection, self._group)

        def exposures() -> Iterator[Exposure]:
            for row in self._connection.execute(on_day).mappings():
                if row["id"] in released or (leave_out is not None and row["idempotency"] == leave_out):
                    continue
                exposure = self._exposure(row)
                before = measures.get(row["fingerprint"], (0, 0))
                measures[row["fingerprint"]] = (max(exposure.rows, before[0]), max(exposure.bytes, before[1]))
                yield exposure

        return Got(unite_all(exposures()), measures)

    def add(self, day: date, fingerprint: str, exposure: Exposure) -> None:
        """Merge one more allowed decision, whose entry is there already, into its day; drop older blocks with it."""
        ordinal = day.toordinal()
        days = range(ordinal, ordinal + 1)
        entries, _ = self._counts[ordinal]
        row = self._row(days)
        if row is None:
            self._store(days, self.united(day), insert(rollup))
        else:
            grown = self._checked(row, (entries - 1, None)).merge(
                Got(exposure, {fingerprint: (exposure.rows, exposure.bytes)})
            )
            self._store(days, grown, update(rollup).where(self._is(days)))
        self._drop_blocks(day)

    def renew(self, day: date) -> None:
        """Unite a day anew, because one of its exports was released; drop older blocks with it."""
        ordinal = day.toordinal()
        days = range(ordinal, ordinal + 1)
        self._connection.execute(delete(rollup).where(self._is(days)))
        if self._counts[ordinal][0]:
            self._store(days, self.united(day), insert(rollup))
        self._drop_blocks(day)

    def _drop_blocks(self, day: date) -> None:
        name = day.isoformat()
        blocks = (rollup.c.first <= name) & (rollup.c.last >= name) & (rollup.c.first < rollup.c.last)
        self._connection.execute(delete(rollup).where(rollup.c.recipient_group == self._group, blocks))

    def _is(self, days: range) -> Any:
        first, last = dates(days)
        return (rollup.c.recipient_group == self._group) & (rollup.c.first == first) & (rollup.c.last == last)

    def _row(self, days: range) -> RowMapping | None:
        return self._connection.execute(select(rollup).where(self._is(days))).mappings().one_or_none()

    def _stored(self, days: range) -> Got | None:
        row = self._row(days)
        return None if row is None else self._checked(row, self._count(days))

    def _checked(self, row: RowMapping, expected: tuple[int, int | None]) -> Got:
        what = f"the roll-up of {row['first']} to {row['last']}"
        if row["mac"] != rollup_mac(self._keys.current, row):
            raise self._broken(f"{what} was changed")
        entries, last_seq = expected
        if row["entries"] != entries or (last_seq is not None and row["last_seq"] != last_seq):
            raise self._broken(f"{what} and the entries of these days do not agree")
        body, sketches = self._unpacked(row["data"], what)
        return Got(packing.get_exposure(body["exposure"], sketches), get_measures(body["measures"]))

    def _store(self, days: range, content: Got, statement: Any) -> None:
        pool = packing.Pool()
        body = {"exposure": packing.put_exposure(content.exposure, pool), "measures": put_measures(content.measures)}
        first, last = dates(days)
        entries, last_seq = self._count(days)
        row: dict[str, Any] = {
            "recipient_group": self._group,
            "first": first,
            "last": last,
            "entries": entries,
            "last_seq": last_seq,
            "data": packing.pack(body, pool),
        }
        self._connection.execute(statement.values(**row, mac=rollup_mac(self._keys.current, row)))
