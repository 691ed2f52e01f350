"""Whether the ledger is what was written: finds edited, removed, reordered, added and cut-off entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from export_guard.ledger import groups
from export_guard.ledger.chain import digest, everybody_mac, profile_digest, rollup_mac
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.checkpoints import problems as checkpoint_problems
from export_guard.ledger.checkpoints import read as read_checkpoints
from export_guard.ledger.days import day_states
from export_guard.ledger.head import head_fits, read_head
from export_guard.ledger.keys import ChainKeys
from export_guard.ledger.pruning import beginning
from export_guard.ledger.tables import SCHEMA, WITH_PROFILE, checkpoint, entry, everybody, rollup

_FETCHED_AT_ONCE = 100
"""Entries in memory at a time (each may carry a profile of some MiB)."""

WITH_PROFILES = WITH_PROFILE.order_by(entry.c.seq)
"""Every entry with the profile that it was recorded with, in order."""

_WITH_EVERYBODY = 5
"""The version from which it is kept what all groups got together."""

_EDITED = "it was edited: its content does not have its hash"
_HEAD_EDITED = "the head of the chain was edited, so entries may have been cut off after the last one"
_ANOTHER_KEY = (
    "no entry fits the secret key that was given: it is not the key that wrote this ledger (give that one), or every "
    "entry was replaced"
)

_EARLIER_KEY_MISSING = (
    "the entries up to {last} are under an earlier secret key that is not configured: they cannot be checked, but for "
    "their order"
)


@dataclass(frozen=True)
class Problem:
    """Something that does not fit. ``seq`` and ``id`` name the entry, where one is concerned."""

    seq: int | None
    id: str | None
    message: str

    def __str__(self) -> str:
        where = "" if self.seq is None else f"entry {self.seq}" + (f" ({self.id})" if self.id else "") + ": "
        return where + self.message


@dataclass
class _Seen:
    """What a walk along the chain leaves for the checkpoints: hashes by entry, and where a later day begins."""

    wanted: frozenset[int] = frozenset()
    hashes: dict[int, str] = field(default_factory=dict)
    day_ends: list[int] = field(default_factory=list)
    last: int = 0
    day: str = ""

    def note(self, row: RowMapping) -> None:
        """Take note of the next entry."""
        if self.day and self.day < row["day"]:
            self.day_ends.append(self.last)
        if row["seq"] in self.wanted:
            self.hashes[row["seq"]] = row["hash"]
        self.last, self.day = row["seq"], row["day"]


def problems(
    connection: Connection, ring: ChainKeys, ledger: str, anchored: list[Checkpoint], *, anchor: bool
) -> list[Problem]:
    """Everything that does not fit in the chain, the profiles, the head, the roll-ups and the checkpoints.

    ``ledger`` is the identity of the ledger, ``anchored`` its checkpoints outside of the database, where there is an
    ``anchor``. Where nothing at all fits the key, that is the one problem.
    """
    here = read_checkpoints(connection, ledger)
    seen = _Seen(frozenset(made.seq for made in (*here, *anchored)))
    found = chain_problems(connection, ring, ledger, SCHEMA, seen)
    if [problem.message for problem in found] == [_ANOTHER_KEY]:
        return found
    keys = ring.public
    end = read_head(connection, SCHEMA)
    unknown = 0 if ring.earlier or end is None else end["key_since"]
    found += [Problem(None, None, message) for message in checkpoint_problems(here, anchored, keys, ledger, unknown)]
    genuine = {made.seq: made for made in (*here, *anchored) if made.genuine(keys) and made.ledger == ledger}
    found += _unlike_checkpoints(genuine.values(), seen)
    found += _unsigned_days(here, seen)
    if anchor:
        found += _not_anchored(connection, {made.seq for made in anchored})
    return found


def _unlike_checkpoints(genuine: Iterable[Checkpoint], seen: _Seen) -> Iterator[Problem]:
    for made in genuine:
        signed = f"the checkpoint of {made.day}, signed on {made.at[:10]},"
        if made.seq > seen.last:
            yield Problem(
                seen.last + 1,
                None,
                f"cut off: {signed} counts {made.seq} entries, and the last that is left is {seen.last}: its end was "
                "removed, or an older copy was put back",
            )
        elif seen.hashes.get(made.seq, made.hash) != made.hash:
            yield Problem(made.seq, None, f"{signed} knows another entry here: entries up to it were replaced")


def _unsigned_days(here: list[Checkpoint], seen: _Seen) -> Iterator[Problem]:
    """Days after the first checkpoint end with one. Before it the ledger was kept without."""
    signed = {made.seq for made in here}
    first = min(signed, default=0)
    for seq in seen.day_ends:
        if seq > first and seq not in signed:
            yield Problem(seq, None, "a day ends with it, and the checkpoint there was removed")


def _not_anchored(connection: Connection, anchored: set[int]) -> Iterator[Problem]:
    noted = connection.scalars(select(checkpoint.c.seq).where(checkpoint.c.anchored_at.is_not(None)))
    for seq in noted:
        if seq not in anchored:
            yield Problem(None, None, f"the checkpoint at entry {seq} was anchored and was removed from the anchor")


def chain_problems(
    connection: Connection, ring: ChainKeys, ledger: str, version: int = SCHEMA, seen: _Seen | None = None
) -> list[Problem]:
    """Everything that does not fit in the chain, the profiles, the head and the roll-ups, in any version of them."""
    found = list(_walk(connection, ring, ledger, version, seen or _Seen()))
    entries = connection.execute(select(func.count()).select_from(entry)).scalar_one()
    edited = sum(p.message == _EDITED for p in found)
    if entries and edited == entries and any(p.message == _HEAD_EDITED for p in found):
        return [Problem(None, None, _ANOTHER_KEY)]
    return found


def _walk(connection: Connection, ring: ChainKeys, ledger: str, version: int, seen: _Seen) -> Iterator[Problem]:
    end = read_head(connection, version)
    keys = ring if end is None else replace(ring, since=end["key_since"])
    count, last_hash = beginning(connection)
    if keys.since > count and not keys.earlier:
        yield Problem(None, None, _EARLIER_KEY_MISSING.format(last=keys.since))
    rows = connection.execute(WITH_PROFILES.execution_options(yield_per=_FETCHED_AT_ONCE))
    for row in rows.mappings():
        yield from entry_problems(row, count, last_hash, keys)
        seen.note(row)
        count, last_hash = row["seq"], row["hash"]
    yield from head_problems(end, keys.current, ledger, count, last_hash)
    if end is not None and end["groups"] is not None:
        yield from _group_problems(connection, str(end["groups"]))
    yield from _rollup_problems(connection, keys.current)
    if version >= _WITH_EVERYBODY:
        yield from _problems_of_everybody(connection, keys.current)


def entry_problems(row: RowMapping, count: int, last_hash: str, keys: ChainKeys) -> Iterator[Problem]:
    """What does not fit in an entry (joined with its profile's ``data``) that comes after ``count`` others.

    ``last_hash`` is the hash of the last of them.
    """
    if row["seq"] != count + 1:
        gone = f"entry {count + 1}" if row["seq"] == count + 2 else f"entries {count + 1} to {row['seq'] - 1}"
        yield Problem(row["seq"], row["id"], f"{gone} before it: removed")
    elif row["prev_hash"] != last_hash:
        yield Problem(
            row["seq"], row["id"], "it does not follow the entry before it: one of them was replaced or moved"
        )
    if row["seq"] > keys.since or keys.earlier:
        yield from _own_problems(row, keys)


def _own_problems(row: RowMapping, keys: ChainKeys) -> Iterator[Problem]:
    if not keys.fits(row):
        yield Problem(row["seq"], row["id"], _EDITED)
        return
    expected = profile_digest(row["payload"])
    if expected is not None and row["data"] is None:
        yield Problem(row["seq"], row["id"], "its profile was removed")
    elif row["data"] is not None and digest(row["data"]) != expected:
        yield Problem(row["seq"], row["id"], "its profile was edited")


def _group_problems(connection: Connection, charged: str) -> Iterator[Problem]:
    states, expected = groups.read(connection), groups.counted(connection)
    for name in sorted({*states, *expected}):
        if states.get(name) != expected.get(name):
            yield Problem(None, None, f"what {name!r} got in all does not agree with the entries")
    if states == expected and groups.digest_of(states) != charged:
        yield Problem(None, None, "the head of the chain covers other recipient groups than there are")


def head_problems(
    row: Mapping[str, Any] | None, key: bytes, ledger: str, count: int, last_hash: str
) -> Iterator[Problem]:
    """What does not fit in the head of a chain whose last entry is ``count``, with this hash."""
    if row is None:
        yield Problem(None, None, "the head of the chain was removed")
        return
    if not head_fits(key, ledger, row):
        yield Problem(None, None, _HEAD_EDITED)
    if row["seq"] > count:
        yield Problem(
            count + 1, None, f"cut off: the head of the chain counts {row['seq']} entries, and {count} are left"
        )
    elif row["seq"] < count:
        yield Problem(row["seq"] + 1, None, "added: the head of the chain does not know it")
    elif row["hash"] != last_hash:
        yield Problem(count, None, "it is not the entry that the head of the chain ends with")


def _rollup_problems(connection: Connection, key: bytes) -> Iterator[Problem]:
    names = connection.scalars(select(entry.c.recipient_group).where(entry.c.outcome == "allow").distinct())
    days: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for group in names.all():
        days[group] = {day: state for day, state in day_states(connection, group).items() if state[0]}
    rolled_up = set()
    for row in connection.execute(select(rollup).execution_options(yield_per=_FETCHED_AT_ONCE)).mappings():
        group, first, last = row["recipient_group"], row["first"], row["last"]
        rolled_up.add((group, first, last))
        what = f"the roll-up of {group!r} on {first}" + ("" if first == last else f" to {last}")
        inside = [found for day, found in days[group].items() if first <= day <= last]
        expected = (sum(entries for entries, _ in inside), max((seq for _, seq in inside), default=0))
        if row["mac"] != rollup_mac(key, row):
            yield Problem(None, None, f"{what} was edited")
        elif expected != (row["entries"], row["last_seq"]):
            yield Problem(None, None, f"{what} does not agree with the entries of these days")
    for group, day in ((group, day) for group, found in days.items() for day in found):
        if (group, day, day) not in rolled_up:
            yield Problem(None, None, f"the roll-up of {group!r} on {day} was removed")


def _problems_of_everybody(connection: Connection, key: bytes) -> Iterator[Problem]:
    """These rows may be behind the entries or missing: they are brought up to date when they are asked for."""
    for row in connection.execute(select(everybody).execution_options(yield_per=_FETCHED_AT_ONCE)).mappings():
        if row["mac"] != everybody_mac(key, row):
            yield Problem(None, None, f"what everybody got from {row['first']} to {row['last']} was edited")
