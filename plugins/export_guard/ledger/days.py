"""The days of a window with exports, in as few blocks of days as there are rows to read.

Blocks have 2, 4, 8 … 512 days and begin where the ordinal of the day is a multiple of their length, so any window is at
most two blocks of each length and the latest day: a decision reads a dozen rows, not a row a day or an export.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from itertools import islice, pairwise
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, select

from export_guard.errors import LedgerError
from export_guard.ledger import packing
from export_guard.ledger.chain import digest, profile_digest
from export_guard.ledger.groups import RELEASED, State
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.measures import Measures, larger
from export_guard.ledger.tables import entry
from export_guard.profile.exposure import EMPTY_EXPOSURE, Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

LONGEST = 512
"""Most days in a block: more than a year, so that no window needs many of the longest."""

AT_ONCE = 32
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


def unite_all(exposures: Iterable[Exposure]) -> Exposure:
    """Merge any number of exposures, a few of them in memory at a time."""
    rest = iter(exposures)
    united: list[Exposure] = []
    while some := list(islice(rest, AT_ONCE)):
        united = [unite([*united, *some])]
    return unite(united)


def dates(days: range) -> tuple[str, str]:
    """The first and the last day, as the ledger writes them."""
    return date.fromordinal(days[0]).isoformat(), date.fromordinal(days[-1]).isoformat()


def day_states(connection: Connection, recipient_group: str | None, since: date = date.min) -> dict[str, State]:
    """How many exports count on each day since one, and the newest entry about them (an allowed one, or a release).

    Those of one group, or (``None``) of all of them.
    """
    asked = {"group": recipient_group, "since": since.isoformat()}
    counts, given_back = _state_statements(recipient_group is not None, since > date.min)
    states: dict[str, State] = {day: (entries, last) for day, entries, last in connection.execute(counts, asked)}
    for day, entries, last in connection.execute(given_back, asked):
        states[day] = (states[day][0] - entries, max(states[day][1], last))
    return states


@cache
def _state_statements(of_group: bool, since: bool) -> tuple[Select[Any], Select[Any]]:
    """What was allowed on each day, and what of it was given back. Put together once: a decision asks several times."""
    event = entry.alias("event")
    allowed, released = entry.c.outcome == "allow", event.c.outcome == RELEASED
    if of_group:
        allowed &= entry.c.recipient_group == bindparam("group")
        released &= event.c.recipient_group == bindparam("group")
    if since:
        allowed &= entry.c.day >= bindparam("since")
    counts = select(entry.c.day, func.count(), func.max(entry.c.seq)).where(allowed)
    given_back = select(entry.c.day, func.count(), func.max(event.c.seq)).where(released, allowed)
    joined = given_back.join(event, event.c.decision == entry.c.id)
    return counts.group_by(entry.c.day), joined.group_by(entry.c.day)


@dataclass(frozen=True)
class Piece:
    """Some days of a window that are read as one; ``newest`` is the newest of them with an export."""

    days: range
    newest: date


class Days:
    """The days since one on which exports count, from ``states`` (see :func:`day_states`), inside one transaction.

    ``state`` is about all of the states, also those of before. With ``keep`` (a transaction that writes), what had to
    be united is stored.
    """

    def __init__(
        self,
        connection: Connection,
        keys: ChainKeys,
        ledger: str,
        since: date,
        states: Mapping[str, State],
        *,
        keep: bool,
    ) -> None:
        self._connection = connection
        self._keys = keys
        self._ledger = ledger
        self._keep = keep
        self.state: State = (sum(n for n, _ in states.values()), max((last for _, last in states.values()), default=0))
        self._counts = {
            date.fromisoformat(day).toordinal(): states[day] for day in sorted(states) if day >= since.isoformat()
        }
        self._days = [day for day, (entries, _) in self._counts.items() if entries]

    def got(self, days: range) -> Got:
        """What was got in a day or a block of days."""
        raise NotImplementedError

    def united(self, day: date, leave_out: str | None = None) -> Got:
        """A day united anew from its entries, each checked against its hash, without one idempotency key."""
        raise NotImplementedError

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

    def _halves(self, days: range) -> list[range]:
        """The halves of a block on which there are exports."""
        middle = days.start + len(days) // 2
        return [half for half in (range(days.start, middle), range(middle, days.stop)) if self._inside(half)]

    def _count(self, days: range) -> tuple[int, int]:
        counts = [self._counts[day] for day in self._inside(days)]
        return sum(entries for entries, _ in counts), max(last for _, last in counts)

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
