"""Roll-ups: what one recipient group got on one day, and in blocks of 2, 4, 8 … 512 days.

A day's roll-up grows in the transaction that records an allowed decision. A block is united from its two
halves when a window first needs it, and kept: its days are over. Blocks begin where the ordinal of the
day is a multiple of their length, so any window is at most two blocks of each length and the latest day:
a decision reads a dozen rows, not a row a day or an export.

Roll-ups are derived and can be made anew from the entries. They are trusted only with their keyed
hash, and as long as they agree with the entries on how many there are and which is the newest.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import packing
from export_guard.ledger.chain import digest, profile_digest, rollup_mac
from export_guard.ledger.groups import RELEASED, State
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.measures import Measures, get_measures, larger, put_measures
from export_guard.ledger.tables import entry, rollup, stored_profile
from export_guard.profile.exposure import EMPTY_EXPOSURE, Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

LONGEST = 512
"""Most days in a block: more than a year, so that no window needs many of the longest."""

_AT_ONCE = 32
"""Exposures that are held in memory to be united (each may carry sketches of 1 MiB)."""


@dataclass(frozen=True)
class Got:
    """What one group got in some days. The exposure's own rows and bytes are not used: ``measures`` are."""

    exposure: Exposure = EMPTY_EXPOSURE
    measures: Measures = field(default_factory=dict)

    def merge(self, other: Got) -> Got:
        """Unite people; a fingerprint in both counts its rows and bytes once (the larger, should they differ)."""
        return Got(unite([self.exposure, other.exposure]), larger(self.measures, other.measures))


def unite(exposures: Sequence[Exposure]) -> Exposure:
    """Merge exposures with one union a sketch (pairwise merging would copy the growing union each time)."""
    sketches: dict[tuple[str, str, str], list[SubjectSketch]] = defaultdict(list)
    kinds: dict[str, KindExposure] = {}
    for exposure in exposures:
        for name, kind in exposure.kinds.items():
            held = kinds.get(name)
            kinds[name] = kind if held is None else replace(held, tags=held.tags | kind.tags)
            for namespace, countries in kind.subjects.sketches.items():
                for country, sketch in countries.items():
                    sketches[name, namespace, country].append(sketch)
    united: dict[str, dict[str, dict[str, SubjectSketch]]] = defaultdict(lambda: defaultdict(dict))
    made: dict[tuple[int, ...], SubjectSketch] = {}  # most kinds are about the same subjects: they share one union
    for (name, namespace, country), group in sketches.items():
        same = tuple(id(sketch) for sketch in group)
        if same not in made:
            made[same] = group[0].union(*group[1:]) if len(group) > 1 else group[0]
        united[name][namespace][country] = made[same]
    return Exposure(
        {name: replace(kind, subjects=Subjects(united[name])) for name, kind in kinds.items()},
        sum(e.rows for e in exposures),
        sum(e.bytes for e in exposures),
    )


def day_states(connection: Connection, recipient_group: str, since: date = date.min) -> dict[str, State]:
    """How many exports count on each day since one, and the newest entry about them (an allowed one, or a release)."""
    allowed = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == "allow")
    if since > date.min:
        allowed &= entry.c.day >= since.isoformat()
    counts = select(entry.c.day, func.count(), func.max(entry.c.seq)).where(allowed).group_by(entry.c.day)
    states: dict[str, State] = {day: (entries, last) for day, entries, last in connection.execute(counts)}
    event = entry.alias("event")
    given_back = (event.c.recipient_group == recipient_group) & (event.c.outcome == RELEASED)
    released = select(entry.c.day, func.count(), func.max(event.c.seq)).join(event, event.c.decision == entry.c.id)
    for day, entries, last in connection.execute(released.where(given_back, allowed).group_by(entry.c.day)):
        states[day] = (states[day][0] - entries, max(states[day][1], last))
    return states


def released_decisions(connection: Connection, recipient_group: str) -> set[str]:
    """The decisions of a group that were given back."""
    given_back = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == RELEASED)
    return set(connection.scalars(select(entry.c.decision).where(given_back)))


@dataclass(frozen=True)
class Piece:
    """Some days of a window that are read as one; ``newest`` is the newest of them with an export."""

    days: range
    newest: date


class Rollups:
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
        self._connection = connection
        self._keys = keys
        self._ledger = ledger
        self._group = recipient_group
        self._keep = keep
        self._allowed = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == "allow")
        states = day_states(connection, recipient_group, date.min if whole else since)
        self.state: State = (sum(n for n, _ in states.values()), max((last for _, last in states.values()), default=0))
        self._counts = {
            date.fromisoformat(day).toordinal(): states[day] for day in sorted(states) if day >= since.isoformat()
        }
        self._days = [day for day, (entries, _) in self._counts.items() if entries]

    def pieces(self, edges: Sequence[date], today: date, alone: Collection[date]) -> Iterator[Piece]:
        """The days with exports, newest first, in pieces that cross none of the edges (the first: ``since``).

        Days in ``alone``, and the days that are not over yet, are pieces of their own.
        """
        ends = [*(edge.toordinal() for edge in edges), max(today.toordinal(), *self._days, 0) + 1]
        single = {day.toordinal() for day in alone}
        for begin, end in reversed(list(pairwise(ends))):
            found = []
            at = begin
            while at < end:
                block = self._block(at, min(end, today.toordinal()), single)
                inside = self._inside(block)
                if inside:
                    found.append(Piece(block, date.fromordinal(inside[-1])))
                at = block.stop
            yield from reversed(found)

    def single_days(self) -> Iterator[Piece]:
        """The days with exports, newest first, each a piece."""
        for day in reversed(self._days):
            yield Piece(range(day, day + 1), date.fromordinal(day))

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
        middle = days.start + len(days) // 2
        halves = [half for half in (range(days.start, middle), range(middle, days.stop)) if self._inside(half)]
        if len(halves) == 1:
            return self.got(halves[0])
        united = self.got(halves[0]).merge(self.got(halves[1]))
        if self._keep:
            self._store(days, united, insert(rollup))
        return united

    def united(self, day: date, leave_out: str | None = None) -> Got:
        """A day united anew from its entries, each checked against its hash, without one idempotency key."""
        whole = select(entry, stored_profile.c.data).outerjoin(stored_profile, stored_profile.c.seq == entry.c.seq)
        on_day = whole.where(self._allowed, entry.c.day == day.isoformat()).order_by(entry.c.seq)
        batch: list[Exposure] = []
        measures: dict[str, tuple[int, int]] = {}
        released = released_decisions(self._connection, self._group)
        for row in self._connection.execute(on_day).mappings():
            if row["id"] in released or (leave_out is not None and row["idempotency"] == leave_out):
                continue
            exposure = self._exposure(row)
            before = measures.get(row["fingerprint"], (0, 0))
            measures[row["fingerprint"]] = (max(exposure.rows, before[0]), max(exposure.bytes, before[1]))
            batch.append(exposure)
            if len(batch) == _AT_ONCE:
                batch = [unite(batch)]
        return Got(unite(batch), measures)

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

    def _block(self, at: int, end: int, single: Collection[int]) -> range:
        """The longest block that begins at a day, ends in time and holds no single day; else the day itself."""
        length = 1
        while (
            length < LONGEST
            and at % (2 * length) == 0
            and at + 2 * length <= end
            and not any(at <= day < at + 2 * length for day in single)
        ):
            length *= 2
        return range(at, at + length)

    def _inside(self, days: range) -> list[int]:
        return self._days[bisect_left(self._days, days.start) : bisect_left(self._days, days.stop)]

    def _count(self, days: range) -> tuple[int, int]:
        counts = [self._counts[day] for day in self._inside(days)]
        return sum(entries for entries, _ in counts), max(last for _, last in counts)

    def _is(self, days: range) -> Any:
        first, last = date.fromordinal(days[0]).isoformat(), date.fromordinal(days[-1]).isoformat()
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
        entries, last_seq = self._count(days)
        row: dict[str, Any] = {
            "recipient_group": self._group,
            "first": date.fromordinal(days[0]).isoformat(),
            "last": date.fromordinal(days[-1]).isoformat(),
            "entries": entries,
            "last_seq": last_seq,
            "data": packing.pack(body, pool),
        }
        self._connection.execute(statement.values(**row, mac=rollup_mac(self._keys.current, row)))

    def _exposure(self, row: RowMapping) -> Exposure:
        """The exposure stored with an entry, after checking both against the entry's hash."""
        if not self._keys.fits(row) or digest(row["data"] or b"") != profile_digest(row["payload"]):
            raise self._broken(f"entry {row['seq']} ({row['id']}) was changed")
        body, sketches = self._unpacked(row["data"], f"the profile of entry {row['seq']}")
        return packing.get_exposure(body["exposure"], sketches)

    def _unpacked(self, data: bytes, what: str) -> tuple[Any, list[SubjectSketch]]:
        try:
            return packing.unpack(data)
        except ValueError:
            raise self._broken(f"{what} cannot be read") from None

    def _broken(self, what: str) -> LedgerError:
        return LedgerError(f"{self._ledger}: {what}; run `export-guard ledger verify`, and restore it from a backup")
