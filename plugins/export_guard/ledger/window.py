"""What counts as history of a decision, and that nothing counts twice.

Three rules. Subjects are united, so the same people never add up. Rows and bytes of one fingerprint count
on the newest day it left, and not at all when it is what is being decided now. And what was recorded
under the idempotency key of this very export is left out altogether.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, select

from export_guard.ledger.days import Days, Piece, unite
from export_guard.ledger.tables import entry
from export_guard.policy.model import PastExport
from export_guard.profile.exposure import Exposure


def earlier_days(connection: Connection, idempotency: str) -> set[date]:
    """The days on which an export was allowed under this key before."""
    days = select(entry.c.day).where(entry.c.idempotency == idempotency, entry.c.outcome == "allow").distinct()
    return {date.fromisoformat(day) for day in connection.scalars(days)}


def history_by_day(days: Days, today: date, leave_out: str, repeated: set[date], fingerprint: str) -> list[PastExport]:
    """What the group got, one past export a day, the oldest first.

    ``leave_out`` is an idempotency key that was used on the days ``repeated``, ``fingerprint`` that of the data
    now being decided. What is dated after ``today`` counts as today: a clock was set back.
    """
    pasts = _past_exports(days, days.single_days(), leave_out, repeated, fingerprint)
    return sorted((replace(past, day=min(past.day, today)) for past in pasts), key=lambda past: past.day)


def history_by_span(
    days: Days, starts: Sequence[date], today: date, leave_out: str, repeated: set[date], fingerprint: str
) -> list[PastExport]:
    """The same, with what lies between two neighbouring ``starts`` united, dated with the newest day in it.

    ``starts`` are the days on which windows begin. None of them begins inside a span, so each holds the whole of
    it or nothing, and gets the very same subjects, rows and bytes as from single days. A window that was not
    among ``starts`` gets too much rather than too little.
    """
    edges = sorted(set(starts))
    pieces = days.pieces(edges, today, repeated)
    grouped: dict[date, list[Exposure]] = defaultdict(list)
    newest: dict[date, date] = {}
    for past in _past_exports(days, pieces, leave_out, repeated, fingerprint):
        edge = max(e for e in edges if e <= past.day)
        newest[edge] = max(past.day, newest.get(edge, past.day))
        grouped[edge].append(past.exposure)
    return [PastExport(min(newest[edge], today), unite(grouped[edge])) for edge in edges if edge in grouped]


def _past_exports(
    days: Days, pieces: Iterable[Piece], leave_out: str, repeated: set[date], fingerprint: str
) -> Iterator[PastExport]:
    """Pieces come newest first, so each fingerprint's rows and bytes are taken where it is met first."""
    counted = {fingerprint}
    for piece in pieces:
        got = days.united(piece.newest, leave_out) if piece.newest in repeated else days.got(piece.days)
        fresh = [measure for print_, measure in got.measures.items() if print_ not in counted]
        counted.update(got.measures)
        exposure = replace(got.exposure, rows=sum(m[0] for m in fresh), bytes=sum(m[1] for m in fresh))
        if exposure.kinds or exposure.rows or exposure.bytes:
            yield PastExport(piece.newest, exposure)
