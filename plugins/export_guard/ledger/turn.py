"""One decision's turn on the ledger: what the recipient already got, then the record of what was decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from export_guard.errors import LedgerError
from export_guard.ledger import approvals, groups
from export_guard.ledger.approvals import Held
from export_guard.ledger.days import Days
from export_guard.ledger.entries import Entries
from export_guard.ledger.everybody import Everybody
from export_guard.ledger.head import trusted_groups
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.namespaces import AS_STORED, SeenUnder
from export_guard.ledger.record import DecisionRecord
from export_guard.ledger.rollups import Rollups
from export_guard.ledger.window import earlier_days, history_by_day, history_by_span
from export_guard.policy.model import PastExport


@dataclass(frozen=True)
class Asked:
    """What a turn is about; see :meth:`export_guard.ledger.ledger.Ledger.transaction`."""

    recipient_group: str | None
    since: date | Sequence[date]
    idempotency: str
    today: date
    fingerprint: str
    now: datetime | None = None
    everywhere: bool = False
    measured: bool = True
    seen_under: SeenUnder = AS_STORED

    @property
    def first_day(self) -> date:
        """The first day of the longest window."""
        return self.since if isinstance(self.since, date) else min(self.since)


class Turn:
    """Valid inside ``with ledger.transaction(…)`` only. ``head`` is the trusted head of the chain.

    With ``keep`` (a turn that writes), expired reservations are given back first, and roll-ups are kept.
    """

    def __init__(
        self,
        connection: Connection,
        entries: Entries,
        head: Mapping[str, Any],
        keys: ChainKeys,
        name: str,
        asked: Asked,
        *,
        keep: bool,
    ) -> None:
        self._connection = connection
        self._entries = entries
        self._keys = keys
        self._name = name
        self._asked = asked
        self._keep = keep
        self.history: list[PastExport] = []
        """What the recipient group already got, one past export a day (or a span of days), the oldest first."""
        self.repeat = False
        """Whether this very export was allowed before: same data, same recipients, same run."""
        self._states = trusted_groups(connection, head, name)
        group = asked.recipient_group
        together = self._everybody() if asked.everywhere and not asked.measured else None
        if group is not None:
            repeated = earlier_days(connection, asked.idempotency)
            self.repeat = bool(repeated)
            self.history = self._got(group, repeated, asked.fingerprint)
        if together is not None:
            self.history += [replace(past, elsewhere=True) for past in self._seen(together, set(), "", "")]
        elif asked.everywhere:
            for other in sorted(self._states):
                if other != group:
                    self.history += [replace(past, elsewhere=True) for past in self._got(other, set(), "")]

    def _got(self, group: str, repeated: set[date], fingerprint: str) -> list[PastExport]:
        """What one group got, the oldest first."""
        asked = self._asked
        rollups = self._rollups(group)
        if self._states.get(group, (0, 0)) != rollups.state:
            raise self._not_whole(f"exports to {group!r}")
        if self._keep and asked.now is not None and self._entries.release_expired(group, asked.now):
            rollups = self._rollups(group)
        return self._seen(rollups, repeated, fingerprint, asked.idempotency)

    def _everybody(self) -> Everybody:
        """What all groups got, where no rows and bytes are asked for."""
        asked = self._asked
        together = self._together()
        if (
            sum(entries for entries, _ in self._states.values()),
            max((last for _, last in self._states.values()), default=0),
        ) != together.state:
            raise self._not_whole("exports")
        if self._keep and asked.now is not None and self._entries.release_expired(None, asked.now):
            self._states = groups.read(self._connection)
            together = self._together()
        return together

    def _not_whole(self, exports: str) -> LedgerError:
        todo = "run `export-guard ledger verify`, and restore the ledger from a backup"
        return LedgerError(f"{self._name}: {exports} were removed or added; {todo}")

    def _together(self) -> Everybody:
        asked = self._asked
        return Everybody(
            self._connection, self._keys, self._name, asked.recipient_group, asked.first_day, keep=self._keep
        )

    def _seen(self, days: Days, repeated: set[date], fingerprint: str, leave_out: str) -> list[PastExport]:
        """The history, as it counts under the present key."""
        asked = self._asked
        if isinstance(asked.since, date):
            got = history_by_day(days, asked.today, leave_out, repeated, fingerprint)
        else:
            got = history_by_span(days, asked.since, asked.today, leave_out, repeated, fingerprint)
        return [replace(past, exposure=asked.seen_under.view(past.exposure)) for past in got]

    def _rollups(self, group: str) -> Rollups:
        return Rollups(self._connection, self._keys, self._name, group, self._asked.first_day, keep=self._keep)

    def approvals(self) -> list[Held]:
        """What people approved for this data and these recipients, and nobody has used yet; the newest first."""
        group, data = self._asked.recipient_group, self._asked.fingerprint
        if group is None or not data:
            return []
        return approvals.open_approvals(self._connection, self._entries, group, data, self._name)

    def record(self, decision: DecisionRecord, approval: str | None = None) -> str:
        """Record the decision (an allowed one counts from now on). Returns its id.

        ``approval`` is the decision whose approval it uses up; a used one raises ``LedgerError``.
        """
        if approval is not None:
            approvals.spend(self._connection, self._entries, approval, decision, self._name)
        return self._entries.record(decision, self._asked.today)
