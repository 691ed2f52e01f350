"""What each recipient group got as one number, covered by the keyed hash of the head.

A decision reads only the days of its window. That none of them was taken away, entries and roll-up together, it
knows from here: how many exports the group's window was ever charged with, and the newest entry about them. All
groups go into one digest, so that a group cannot be taken away either.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import Connection, delete, func, insert, select, update

from export_guard.ledger.chain import digest
from export_guard.ledger.tables import entry, group

State = tuple[int, int]
"""Exports that count, and the newest entry about them (an allowed decision, or a release)."""

RELEASED = "released"
"""Outcome of the event that gives a reservation back."""


def read(connection: Connection) -> dict[str, State]:
    """The state of every group."""
    rows = connection.execute(select(group.c.recipient_group, group.c.entries, group.c.last_seq))
    return {name: (entries, last) for name, entries, last in rows}


def digest_of(states: Mapping[str, State]) -> str:
    """One digest (hex) over all groups."""
    plain = [
        [name, *states[name]] for name in sorted(states)
    ]  # canonical as it is; thousands of them, at each decision
    return digest(json.dumps(plain, separators=(",", ":")).encode("ascii"))


def charge(connection: Connection, states: Mapping[str, State], name: str, change: int, seq: int) -> str:
    """Count an export more (or, with -1, less). Returns the digest over all groups as they are then."""
    entries, _ = states.get(name, (0, 0))
    row = {"entries": entries + change, "last_seq": seq}
    if name in states:
        connection.execute(update(group).where(group.c.recipient_group == name).values(**row))
    else:
        connection.execute(insert(group).values(recipient_group=name, **row))
    return digest_of({**states, name: (entries + change, seq)})


def counted(connection: Connection) -> dict[str, State]:
    """The same, counted anew from the entries."""
    allowed = (entry.c.outcome == "allow") & entry.c.recipient_group.is_not(None)
    counts = select(entry.c.recipient_group, func.count(), func.max(entry.c.seq)).where(allowed)
    states: dict[str, State] = {
        name: (entries, last) for name, entries, last in connection.execute(counts.group_by(entry.c.recipient_group))
    }
    event = entry.alias("event")
    released = select(entry.c.recipient_group, func.count(), func.max(event.c.seq)).join(
        event, event.c.decision == entry.c.id
    )
    given_back = released.where(allowed, event.c.outcome == RELEASED).group_by(entry.c.recipient_group)
    for name, entries, last in connection.execute(given_back):
        states[name] = (states[name][0] - entries, max(states[name][1], last))
    return states


def rebuild(connection: Connection) -> str:
    """Write every group anew from the entries. Returns the digest."""
    states = counted(connection)
    connection.execute(delete(group))
    for name, (entries, last) in states.items():
        connection.execute(insert(group).values(recipient_group=name, entries=entries, last_seq=last))
    return digest_of(states)
