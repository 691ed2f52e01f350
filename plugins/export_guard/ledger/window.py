"""What a recipient group already got: the exposures of a window, quickly and without counting twice.

Each allowed decision is merged into a roll-up of its group and day in the transaction that records it.
So a decision reads one small row a day, however many exports there were.

Three rules keep repeats from counting twice. Subjects are united, so the same people never add up. Rows
and bytes of one fingerprint count on the newest day it left, and not at all when it is what is being
decided now. And what was recorded under the idempotency key of this very export is left out
altogether (its day is then united anew from the entries).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, func, insert, select, update

from export_guard.errors import LedgerError
from export_guard.ledger import packing
from export_guard.ledger.chain import day_mac, digest, entry_hash, profile_digest
from export_guard.ledger.tables import daily, entry, stored_profile
from export_guard.policy.model import PastExport
from export_guard.profile.exposure import EMPTY_EXPOSURE, Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

Measures = Mapping[str, tuple[int, int]]
"""Rows and bytes by fingerprint."""

_AT_ONCE = 32
"""Exposures that are held in memory to be united (each may carry sketches of 1 MiB)."""


@dataclass(frozen=True)
class Day:
    """What one group got on one day. The exposure's own rows and bytes are not used: ``measures`` are."""

    exposure: Exposure = EMPTY_EXPOSURE
    measures: Measures = field(default_factory=dict)

    def with_export(self, fingerprint: str, exposure: Exposure) -> Day:
        """The day and one more export (a fingerprint that is there already counts its rows once)."""
        return Day(
            unite([self.exposure, exposure]), _larger(self.measures, fingerprint, (exposure.rows, exposure.bytes))
        )


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
    for (name, namespace, country), group in sketches.items():
        united[name][namespace][country] = group[0].union(*group[1:]) if len(group) > 1 else group[0]
    return Exposure(
        {name: replace(kind, subjects=Subjects(united[name])) for name, kind in kinds.items()},
        sum(e.rows for e in exposures),
        sum(e.bytes for e in exposures),
    )


class Window:
    """The allowed exports of one recipient group, inside one transaction on the ledger."""

    def __init__(self, connection: Connection, key: bytes, ledger: str, recipient_group: str) -> None:
        self._connection = connection
        self._key = key
        self._ledger = ledger
        self._group = recipient_group
        self._allowed = (entry.c.recipient_group == recipient_group) & (entry.c.outcome == "allow")

    def history(self, starts: Sequence[date], today: date, leave_out: str, fingerprint: str) -> list[PastExport]:
        """One past export a day, or, where ``starts`` has more than one day, one a span between them.

        ``starts`` are the days on which windows begin, the earliest first. ``leave_out`` is an idempotency
        key, ``fingerprint`` that of the data now being decided.
        """
        exports = self._pasts(min(starts), today, leave_out, fingerprint)
        return spans(exports, starts) if len(starts) > 1 else sorted(exports, key=lambda past: past.day)

    def _pasts(self, begin: date, today: date, leave_out: str, fingerprint: str) -> Iterator[PastExport]:
        """Newest day first, so that each fingerprint's rows and bytes are taken where it is met first."""
        repeated = self._days_of(leave_out)
        counted = {fingerprint}
        for name, (entries, last_seq) in reversed(self._days(begin).items()):
            day = self._united(name, leave_out) if name in repeated else self.day(name, entries, last_seq)
            fresh = [measure for print_, measure in day.measures.items() if print_ not in counted]
            counted.update(day.measures)
            exposure = replace(day.exposure, rows=sum(m[0] for m in fresh), bytes=sum(m[1] for m in fresh))
            if exposure.kinds or exposure.rows or exposure.bytes:
                yield PastExport(min(date.fromisoformat(name), today), exposure)

    def has(self, idempotency: str) -> bool:
        """Whether an allowed decision was recorded under this key."""
        return bool(self._days_of(idempotency))

    def add(self, day: str, seq: int, fingerprint: str, exposure: Exposure) -> None:
        """Merge the allowed decision ``seq`` into the roll-up of its day. The entry must be there already."""
        entries, last_seq = self._days(date.fromisoformat(day), only=True)[day]
        if last_seq != seq:
            raise LedgerError(f"{self._ledger}: entry {last_seq} is newer than the one being recorded")
        before = self._row(day)
        if before is None:
            self._store(day, entries, seq, self._united(day, None), insert(daily))
        else:
            grown = self._checked(before, entries - 1, None).with_export(fingerprint, exposure)
            where = (daily.c.recipient_group == self._group) & (daily.c.day == day)
            self._store(day, entries, seq, grown, update(daily).where(where))

    def day(self, name: str, entries: int, last_seq: int) -> Day:
        """The roll-up of a day, which must agree with the entries; united from them where it is not there."""
        row = self._row(name)
        return self._united(name, None) if row is None else self._checked(row, entries, last_seq)

    def _days(self, begin: date, only: bool = False) -> dict[str, tuple[int, int]]:
        day = entry.c.day == begin.isoformat() if only else entry.c.day >= begin.isoformat()
        counts = select(entry.c.day, func.count(), func.max(entry.c.seq)).where(self._allowed, day)
        rows = self._connection.execute(counts.group_by(entry.c.day).order_by(entry.c.day))
        return {name: (entries, last_seq) for name, entries, last_seq in rows}

    def _days_of(self, idempotency: str) -> set[str]:
        days = select(entry.c.day).where(entry.c.idempotency == idempotency, entry.c.outcome == "allow").distinct()
        return set(self._connection.scalars(days))

    def _row(self, day: str) -> RowMapping | None:
        where = (daily.c.recipient_group == self._group) & (daily.c.day == day)
        return self._connection.execute(select(daily).where(where)).mappings().one_or_none()

    def _checked(self, row: RowMapping, entries: int, last_seq: int | None) -> Day:
        if row["mac"] != day_mac(self._key, row):
            raise self._broken(f"the roll-up of {row['day']} was changed")
        if row["entries"] != entries or (last_seq is not None and row["last_seq"] != last_seq):
            raise self._broken(f"the roll-up of {row['day']} and the entries of that day do not agree")
        body, sketches = self._unpacked(row["data"], f"the roll-up of {row['day']}")
        measures = {fingerprint: (rows, size) for fingerprint, (rows, size) in body["measures"].items()}
        return Day(packing.get_exposure(body["exposure"], sketches), measures)

    def _united(self, day: str, leave_out: str | None) -> Day:
        """Unite the entries of a day anew, each checked against its hash."""
        whole = select(entry, stored_profile.c.data).outerjoin(stored_profile, stored_profile.c.seq == entry.c.seq)
        rows = self._connection.execute(whole.where(self._allowed, entry.c.day == day).order_by(entry.c.seq))
        united = EMPTY_EXPOSURE
        batch: list[Exposure] = []
        measures: Measures = {}
        for row in rows.mappings():
            if leave_out is not None and row["idempotency"] == leave_out:
                continue
            exposure = self.exposure_of(row)
            batch.append(exposure)
            measures = _larger(measures, row["fingerprint"], (exposure.rows, exposure.bytes))
            if len(batch) == _AT_ONCE:
                united, batch = unite([united, *batch]), []
        return Day(unite([united, *batch]), measures)

    def exposure_of(self, row: RowMapping) -> Exposure:
        """The exposure stored with an entry, after checking both against the entry's hash."""
        if row["hash"] != entry_hash(self._key, row) or digest(row["data"] or b"") != profile_digest(row["payload"]):
            raise self._broken(f"entry {row['seq']} ({row['id']}) was changed")
        body, sketches = self._unpacked(row["data"], f"the profile of entry {row['seq']}")
        return packing.get_exposure(body["exposure"], sketches)

    def _store(self, day: str, entries: int, seq: int, content: Day, statement: Any) -> None:
        pool = packing.Pool()
        body = {"exposure": packing.put_exposure(content.exposure, pool), "measures": dict(content.measures)}
        row: dict[str, Any] = {
            "recipient_group": self._group,
            "day": day,
            "entries": entries,
            "last_seq": seq,
            "data": packing.pack(body, pool),
        }
        self._connection.execute(statement.values(**row, mac=day_mac(self._key, row)))

    def _unpacked(self, data: bytes, what: str) -> tuple[Any, list[SubjectSketch]]:
        try:
            return packing.unpack(data)
        except ValueError:
            raise self._broken(f"{what} cannot be read") from None

    def _broken(self, what: str) -> LedgerError:
        return LedgerError(
            f"{self._ledger}: {what}; run `export-guard ledger verify`, and restore the ledger from a backup"
        )


def spans(exports: Iterable[PastExport], starts: Sequence[date]) -> list[PastExport]:
    """Unite what lies between two neighbouring ``starts`` into one past export, dated with the newest day in it.

    None of the windows begins inside a span, so each holds the whole of it or nothing, and gets the very
    same subjects, rows and bytes as from single days. A window that was not among ``starts`` gets too
    much rather than too little.
    """
    ordered = sorted(set(starts))
    grouped: dict[date, list[Exposure]] = defaultdict(list)
    newest: dict[date, date] = {}
    for export in exports:
        start = max(s for s in ordered if s <= export.day)
        newest[start] = max(export.day, newest.get(start, export.day))
        grouped[start].append(export.exposure)
        if len(grouped[start]) == _AT_ONCE:
            grouped[start] = [unite(grouped[start])]
    return [PastExport(newest[start], unite(grouped[start])) for start in ordered if start in grouped]


def _larger(measures: Measures, fingerprint: str, measure: tuple[int, int]) -> Measures:
    rows, size = measures.get(fingerprint, (0, 0))
    return {**measures, fingerprint: (max(rows, measure[0]), max(size, measure[1]))}
