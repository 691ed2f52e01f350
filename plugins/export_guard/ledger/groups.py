"""What each recipient group got as one number, covered by the keyed hash of the head.

A decision reads only the days of its window. That none of them was taken away, entries and roll-up together, it
knows from here: how many exports the group's window was ever charged with, and the newest entry about them. All
groups go into one digest, so that a group cannot be taken away either.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, delete, func, insert, select, update

from export_guard.ledger.chain import canonical_json, digest
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
    return digest(canonical_json([[name, *states[name]] for name in sorted(states)]).encode("ascii"))


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
    about = entry.c.recipient_group.is_not(None) & entry.c.outcome.in_(("allow", RELEASED))
    query = select(entry.c.recipient_group, entry.c.outcome, func.count(), func.max(entry.c.seq)).where(about)
    states: dict[str, State] = {}
    for name, outcome, entries, last in connection.execute(query.group_by(entry.c.recipient_group, entry.c.outcome)):
        held, newest = states.get(name, (0, 0))
        states[name] = (held + (entries if outcome == "allow" else -entries), max(newest, last))
    return states


def rebuild(connection: Connection) -> str:
    """Write every group anew from the entries. Returns the digest."""
    states = counted(connection)
    connection.execute(delete(group))
    for name, (entries, last) in states.items():
        connection.execute(insert(group).values(recipient_group=name, entries=entries, last_seq=last))
    return digest_of(states)
