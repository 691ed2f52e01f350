"""Whether verifying finds every single change of a ledger, made one at a time.

``python -m benchmarks.ledger.tampering [--length 1000] [--sample N] [--seed S]``. The changes: each field of each row
of each table edited, each row removed, each entry swapped with the next, the end cut off after each entry (the head and
what is derived moved back with it as well as SQL can). A sample is so many of each sort, chosen at random. Prints how
many there were of each sort; ends with an error where one is not found, or the entry it is about is not named.

Each change is made, looked for and undone in one transaction. A change of entries is looked for where it was made, by
what verifying does with each entry in turn; any other by what it does at the end of the chain; what that does not show,
and each change of a sample, by verifying the whole ledger. Keyed hashes of what was not changed are taken once.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from operator import itemgetter
from typing import Any

from benchmarks.ledger.building import KEY, TODAY, decision, exposure_of, stored_of
from sqlalchemy import Column, Connection, RowMapping, Table, create_engine, delete, select, text, update

from export_guard.ledger import Ledger, keys, verify
from export_guard.ledger.chain import GENESIS, HASHED
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.head import read_head
from export_guard.ledger.tables import SCHEMA, checkpoint, entry, group, head, rollup, stored_profile

_EDITED = (entry, stored_profile, head, group, rollup, checkpoint)
_NOT_COVERED = {("export_guard_checkpoint", "anchored_at"), ("export_guard_head", "id")}
"""A note where to look, which nothing is concluded from without an anchor; and a constant."""

_DAYS = 10


@dataclass(frozen=True)
class Change:
    """What somebody does to the ledger. Of a change of entries, ``about`` are the numbers that may be named."""

    sort: str
    what: str
    statements: Callable[[], Iterable[Any]]
    about: frozenset[int] = frozenset()


def build(url: str, length: int) -> Ledger:
    """A ledger of so many entries on ten days: decisions on two groups, starts, ends, each day signed."""
    ledger = Ledger(url, KEY)
    ledger.init()
    made = 0
    with ledger._writing() as (connection, _):
        entries = ledger._entries(connection)
        while made < length:
            day = TODAY - timedelta(days=_DAYS - made * _DAYS // length)
            one = decision(made % 2, f"run {made}", stored_of(exposure_of(3, made)), day)
            entries.record(one, day)
            made += 1
            at = datetime(day.year, day.month, day.day, 13, tzinfo=UTC)
            for kind in ("export_started", "export_finished"):
                if made < length and made % 4:
                    entries.event(kind, one.id, at, {})
                    made += 1
    return ledger


def edits(connection: Connection, chance: random.Random) -> Iterator[Change]:
    """Each field of each row, changed to something else that the database takes."""
    for table in _EDITED:
        rows = connection.execute(select(table)).mappings().all()
        for row in rows:
            for column in table.columns:
                if (table.name, column.name) in _NOT_COVERED:
                    continue
                other = chance.choice(rows)[column.name]
                to = _something_else(column, row[column.name], other, chance)
                about = {row["seq"]} if table in (entry, stored_profile) else set()
                if column.name == "seq" and about:
                    about.add(row["seq"] + 1)
                yield Change(
                    f"a field of {table.name.removeprefix('export_guard_')} edited",
                    f"{column.name} of {[row[c.name] for c in table.primary_key]}",
                    partial(_edit, table, row, column, to),
                    frozenset(about),
                )


def _edit(table: Table, row: RowMapping, column: Column[Any], to: Any) -> list[Any]:
    return [update(table).where(*_this(table, row)).values({column: to})]


def _this(table: Table, row: RowMapping) -> list[Any]:
    return [column == row[column.name] for column in table.primary_key]


def _something_else(column: Column[Any], value: Any, of_another: Any, chance: random.Random) -> Any:
    """A value that differs by as little as one character, one bit or one, or that another row has, or none."""
    if isinstance(value, int):
        return -value - 1 if column.primary_key else value + chance.choice((-1, 1))
    if isinstance(value, bytes):
        at = chance.randrange(len(value))
        return value[:at] + bytes([value[at] ^ 1 << chance.randrange(8)]) + value[at + 1 :]
    if value is None:
        return of_another or "x"
    if column.unique or column.primary_key:  # what another row has is refused by the database itself
        return value + "x"
    at = chance.randrange(len(value))
    several = [value + "x", value[:-1], value[:at] + chr(ord(value[at]) ^ 1) + value[at + 1 :]]
    if of_another not in (None, value):
        several.append(of_another)
    if column.nullable:
        several.append(None)
    return chance.choice(several)


def removals(connection: Connection) -> Iterator[Change]:
    """Each row of each table taken away."""
    for table in _EDITED:
        for row in connection.execute(select(*table.primary_key)).mappings().all():
            about = frozenset({row["seq"], row["seq"] + 1}) if table in (entry, stored_profile) else frozenset[int]()
            sort = f"a row of {table.name.removeprefix('export_guard_')} removed"
            yield Change(sort, f"{list(row.values())}", partial(_remove, table, row), about)


def _remove(table: Table, row: RowMapping) -> list[Any]:
    return [delete(table).where(*_this(table, row))]


def swaps(length: int) -> Iterator[Change]:
    """Each entry swapped with the next, with its profile, and the links between them as they would be."""
    for seq in range(1, length):
        about = frozenset((seq, seq + 1))
        yield Change("two neighbours swapped", str(seq), partial(_swap, seq), about)
        yield Change("two neighbours swapped and linked anew", str(seq), partial(_swap_linked, seq), about)


def _swap(seq: int) -> Iterator[Any]:
    for table in (entry, stored_profile):
        yield update(table).where(table.c.seq == seq).values(seq=-1)
        yield update(table).where(table.c.seq == seq + 1).values(seq=seq)
        yield update(table).where(table.c.seq == -1).values(seq=seq + 1)


def _swap_linked(seq: int) -> Iterator[Any]:
    yield from _swap(seq)
    for at in (seq, seq + 1, seq + 2):
        yield _relink(at)


def _relink(seq: int) -> Any:
    before = entry.alias("before")
    hash_before = select(before.c.hash).where(before.c.seq == seq - 1).scalar_subquery()
    return update(entry).where(entry.c.seq == seq).values(prev_hash=GENESIS if seq == 1 else hash_before)


def truncations(length: int) -> Iterator[Change]:
    """Everything after each entry cut off: alone, with the head moved back, and with all that is derived."""
    for last in range(length):
        yield Change("the end cut off", str(last), partial(_cut, last))
        yield Change("the end cut off, the head moved back", str(last), partial(_cut, last, moved=True))
        derived = partial(_cut, last, moved=True, derived=True)
        yield Change("the end cut off with all that is derived", str(last), derived)


def _cut(last: int, *, moved: bool = False, derived: bool = False) -> Iterator[Any]:
    for table in (stored_profile, entry):
        yield delete(table).where(table.c.seq > last)
    if moved:
        ending = select(entry.c.hash).where(entry.c.seq == last).scalar_subquery() if last else GENESIS
        yield update(head).values(seq=last, hash=ending)
    if derived:
        yield delete(checkpoint).where(checkpoint.c.seq > last)
        yield delete(rollup).where(rollup.c.last_seq > last)
        yield delete(group).where(group.c.last_seq > last)


def remember_hashes() -> None:
    """Take each keyed hash once. The functions depend on nothing but what they are given."""
    entry_hash, rollup_mac = keys.entry_hash, verify.rollup_mac
    mac_fields = ("recipient_group", "first", "last", "entries", "last_seq", "data")
    keys.entry_hash = _once(entry_hash, HASHED)
    verify.rollup_mac = _once(rollup_mac, mac_fields)
    genuine = cache(Checkpoint.genuine)
    Checkpoint.genuine = lambda made, public: genuine(made, tuple(public))
    verify.digest = cache(verify.digest)
    verify.profile_digest = cache(verify.profile_digest)


def _once(function: Callable[[bytes, Any], str], fields: Sequence[str]) -> Callable[[bytes, Mapping[str, Any]], str]:
    known: dict[tuple[Any, ...], str] = {}
    values = itemgetter(*fields)

    def _remembered(key: bytes, row: Mapping[str, Any]) -> str:
        about = (key, values(row))
        if about not in known:
            known[about] = function(key, row)
        return known[about]

    return _remembered


def tried(connection: Connection, ledger: Ledger, change: Change, *, whole: bool) -> str | None:
    """Make a change, look for it, and take it back. Returns what was wrong; ``None``: it was found and named."""
    with connection.begin_nested() as undo:
        for statement in change.statements():
            connection.execute(statement)
        named = set() if whole else _named_there(connection, ledger, change.about)
        if not named or (change.about and not named & change.about):
            found = verify.problems(connection, ledger._ring(), str(ledger._id), [], anchor=False)
            named = {problem.seq for problem in found}
        undo.rollback()
    if not named:
        return "was not found"
    if change.about and not named & change.about:
        return f"was found, but not named: {sorted(map(str, named))}"
    return None


def _named_there(connection: Connection, ledger: Ledger, about: frozenset[int]) -> set[int | None]:
    """The entries that verifying finds fault with among these, coming to them as it would: from the one before.

    Where it is about none, what it finds once it has come to the end of the chain.
    """
    if not about:
        ending = connection.execute(
            select(entry.c.seq, entry.c.hash).order_by(entry.c.seq.desc()).limit(1)
        ).one_or_none()
        count, last_hash = (0, GENESIS) if ending is None else (ending.seq, ending.hash)
        end = read_head(connection, SCHEMA)
        return {found.seq for found in verify.head_problems(end, KEY, str(ledger._id), count, last_hash)}
    before, last_hash = min(about) - 1, GENESIS
    there = verify.WITH_PROFILES.where(entry.c.seq >= before, entry.c.seq <= max(about))
    named: set[int | None] = set()
    for row in connection.execute(there).mappings():
        if row["seq"] > before:
            named |= {found.seq for found in verify.entry_problems(row, before, last_hash, ledger._ring())}
        before, last_hash = row["seq"], row["hash"]
    return named


def main() -> int:
    """Build, try every change (or a sample), report."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--length", type=int, default=1_000)
    options.add_argument("--sample", type=int, default=0, help="so many of each sort (0: all)")
    options.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4)))
    given = options.parse_args()
    sys.stdout.write(f"seed {given.seed}\n")
    chance = random.Random(given.seed)
    remember_hashes()
    with tempfile.TemporaryDirectory(prefix="eg-tamper-") as folder:
        url = f"sqlite:///{folder}/ledger.db"
        ledger = build(url, given.length)
        engine = create_engine(url)
        with engine.connect() as connection:
            return _report(connection, ledger, given.length, given.sample, chance)


def _report(connection: Connection, ledger: Ledger, length: int, sample: int, chance: random.Random) -> int:
    triggers = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'")).scalars().all()
    for name in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {name}")
    untouched = verify.problems(connection, ledger._ring(), str(ledger._id), [], anchor=False)
    if untouched:
        raise SystemExit(f"the ledger does not verify before anything was done to it: {untouched[0]}")
    sorts: dict[str, list[Change]] = defaultdict(list)
    for change in (*removals(connection), *swaps(length), *truncations(length), *edits(connection, chance)):
        sorts[change.sort].append(change)
    missed = 0
    for sort, changes in sorts.items():
        chosen = changes if not sample else chance.sample(changes, min(sample, len(changes)))
        began, wrong = time.monotonic(), 0
        for change in chosen:
            problem = tried(connection, ledger, change, whole=bool(sample))
            if problem is not None:
                wrong += 1
                sys.stderr.write(f"{change.sort}: {change.what}: {problem}\n")
        missed += wrong
        seconds = time.monotonic() - began
        sys.stdout.write(f"{len(chosen):>8,} {sort}: {len(chosen) - wrong:,} found and named ({seconds:.0f} s)\n")
        sys.stdout.flush()
    return min(missed, 1)


if __name__ == "__main__":
    raise SystemExit(main())
