"""How much of each limit a recipient has used, and when what it got leaves the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from export_guard.ledger import Ledger
from export_guard.policy.evidently import Evidently
from export_guard.policy.model import Export, PastExport, Recipient
from export_guard.policy.policy import Policy
from export_guard.policy.tallies import Tally, tallies
from export_guard.policy.windows import Window
from export_guard.profile.exposure import EMPTY_EXPOSURE
from export_guard.profile.sketch import Bounds
from export_guard.service.key_generations import on_record

SHOWN = 3
"""Days on which something leaves the window that are told; the first of them, and the last."""


@dataclass(frozen=True)
class Leaving:
    """On ``day`` (UTC) so many are left in the window, if nothing more is sent until then."""

    day: date
    left: Bounds


@dataclass(frozen=True)
class Used:
    """What one recipient group used of one limit. ``used`` is of the window before any new export."""

    recipients: tuple[str, ...]
    group: str
    pack: str
    category: str
    title: str
    unit: str
    window: str
    used: Bounds
    limit: int
    operator: str
    leaving: tuple[Leaving, ...]


def usage(ledger: Ledger, policy: Policy, today: date, recipient: str | None = None) -> list[Used]:
    """What was used of every limit with a window, by recipient group. Raises ``LedgerError``.

    ``recipient`` is the id of one recipient; ``None``: those of all groups in the policy that got anything.
    """
    groups: dict[str, list[Recipient]] = {}
    for each in policy.recipients.values():
        groups.setdefault(each.group, []).append(each)
    chosen = [g for g, members in groups.items() if recipient is None or recipient in {m.id for m in members}]
    return [used for group in sorted(chosen) for used in _used(ledger, policy, today, group, groups[group])]


def _used(ledger: Ledger, policy: Policy, today: date, group: str, members: Sequence[Recipient]) -> Iterator[Used]:
    everywhere = policy.counts_all_exports
    since = policy.window_start(today)
    under = on_record(ledger.key_changes(), since)
    with ledger.peek(
        group, since, "", today, everywhere=everywhere, measured=policy.measures_windows, seen_under=under
    ) as turn:
        history = [] if turn is None else turn.history
    now = _counted(policy, members[0], history, today)
    later: dict[date, dict[tuple[str, str], Tally]] = {}
    for (pack, category), tally in now.items():
        window = tally.category.window
        if window is None or not tally.whole.high:
            continue
        leaving = []
        for day in _told(_leaving_days(window, history, today)):
            if day not in later:
                later[day] = _counted(policy, members[0], history, day)
            leaving.append(Leaving(day, later[day][pack, category].whole))
        yield Used(
            recipients=tuple(member.id for member in members),
            group=group,
            pack=pack,
            category=category,
            title=tally.category.title,
            unit=tally.category.unit if tally.category.measure == "subjects" else tally.category.measure,
            window=str(window),
            used=tally.whole,
            limit=tally.limit.number,
            operator=tally.limit.operator,
            leaving=tuple(leaving),
        )


def _counted(
    policy: Policy, recipient: Recipient, history: Sequence[PastExport], day: date
) -> dict[tuple[str, str], Tally]:
    data = Evidently(day, EMPTY_EXPOSURE, history, "", policy.counts_all_exports)
    export = Export("", None, recipient, policy.exporter)
    return {
        (pack.id, tally.category.id): tally
        for pack in policy.packs
        for tally in tallies(pack, data, export, lambda _kind: ())
    }


def _leaving_days(window: Window, history: Sequence[PastExport], today: date) -> list[date]:
    """The first days on which the window no longer reaches back to a day on which something was sent."""
    start = window.start(today)
    return sorted({_leaves(window, past.day, today) for past in history if past.day >= start})


def _leaves(window: Window, sent: date, today: date) -> date:
    first, last = today, today + timedelta(days=1)
    while window.start(last) <= sent:
        first, last = last, last + (last - today) * 2
    while (last - first).days > 1:
        middle = first + (last - first) // 2
        first, last = (first, middle) if window.start(middle) > sent else (middle, last)
    return last


def _told(days: list[date]) -> list[date]:
    return days if len(days) <= SHOWN else [*days[: SHOWN - 1], days[-1]]
