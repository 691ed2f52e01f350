"""Writes a long ledger in minutes: the very rows that as many decisions would have written, without making them.

Each export is of made-up people of one identifier. A tenth of all exports go to the first recipient. Exports are
spread evenly over the year before :data:`TODAY`.
"""

from __future__ import annotations

import hashlib
import random
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

import numpy as np
from sqlalchemy import Connection, insert, update

from export_guard.ledger import DecisionRecord, Ledger, StoredProfile, groups, packing
from export_guard.ledger.chain import GENESIS, canonical_json, digest, entry_hash, head_mac, rollup_mac
from export_guard.ledger.days import Got, unite
from export_guard.ledger.measures import put_measures
from export_guard.ledger.record import idempotency_key
from export_guard.ledger.tables import entry, head, rollup, stored_profile
from export_guard.policy.model import Export, Recipient, RunIdentity, Verdict
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.profile import Profile
from export_guard.profile.sketch import SubjectSketch

KEY = bytes(range(32))
TODAY = date(2026, 11, 21)
_VARIANTS = 200
_AT_ONCE = 5_000


def exposure_of(people: int, seed: int) -> Exposure:
    """Random people, so many."""
    hashes = np.random.default_rng(seed).integers(1, 2**64, people, dtype=np.uint64)
    subjects = Subjects({"person:us_ssn": {"US": SubjectSketch.from_hashes(hashes)}})
    return Exposure({"us_ssn": KindExposure("us_ssn", "identifier", frozenset(), subjects)}, people, people * 40)


def stored_of(exposure: Exposure) -> StoredProfile:
    """An exposure as the ledger stores it."""
    pool = packing.Pool()
    body = {
        "profile": packing.put_profile(Profile({}, exposure.rows, exposure.bytes), pool),
        "exposure": packing.put_exposure(exposure, pool),
    }
    return StoredProfile(packing.pack(body, pool), exposure, {"rows": exposure.rows, "bytes": exposure.bytes})


def recipient(number: int) -> Recipient:
    """The recipient of this number, in a group of its own."""
    name = f"recipient-{number:05}"
    return Recipient(name, f"Recipient {number}", "organisation", "US", name, "vendor")


def decision(to: int, which: str, stored: StoredProfile, day: date, outcome: Any = "allow") -> DecisionRecord:
    """One decision, as a guard would record it."""
    export = Export(
        "customers.csv", f"s3://bucket-{to:05}/in", recipient(to), {}, run=RunIdentity("dag", which, "send")
    )
    return DecisionRecord(
        id=f"d-{hashlib.blake2b(which.encode(), digest_size=16).hexdigest()}",
        decided_at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC),
        export=export,
        verdict=Verdict(outcome, (), (), {"us-dsp": "0" * 64}, day),
        fingerprint=hashlib.sha256(which.encode()).hexdigest(),
        profile=stored,
        expires_at=datetime(day.year, day.month, day.day, 12, tzinfo=UTC) + timedelta(days=1),
    )


@dataclass
class _Chain:
    ledger: str
    seq: int = 0
    hash: str = GENESIS

    def row(self, made: DecisionRecord, day: date) -> dict[str, Any]:
        """The entry of a decision, exactly as :mod:`export_guard.ledger.entries` writes it."""
        export, stored = made.export, made.profile
        assert export.recipient is not None
        assert stored is not None
        payload = {
            "export": export,
            "verdict": made.verdict,
            "doubt": None,
            "policy": None,
            "profile_digest": digest(stored.data),
            "volumes": stored.summary,
            "awaits_start": False,
        }
        row: dict[str, Any] = {
            "seq": self.seq + 1,
            "id": made.id,
            "kind": "decision",
            "at": made.decided_at.isoformat(timespec="microseconds"),
            "day": day.isoformat(),
            "decision": made.id,
            "outcome": "allow",
            "recipient_group": export.recipient.group,
            "recipient": export.recipient.id,
            "endpoint": export.endpoint,
            "fingerprint": made.fingerprint,
            "idempotency": idempotency_key(export.recipient.group, str(made.fingerprint), "dag", export.run.run_id),
            "dag_id": "dag",
            "run_id": export.run.run_id,
            "task_id": "send",
            "expires_at": None if made.expires_at is None else made.expires_at.isoformat(timespec="microseconds"),
            "payload": canonical_json(payload),
            "prev_hash": self.hash,
        }
        row["hash"] = entry_hash(KEY, row)
        self.seq, self.hash = row["seq"], row["hash"]
        return row


def build(url: str, exports: int, recipients: int, people: int) -> None:
    """Write a ledger of so many exports to so many recipients, of up to so many people each."""
    ledger = Ledger(url, KEY)
    ledger.init()
    chance = random.Random(20261121)
    variants = [stored_of(exposure_of(1 + chance.randrange(people), seed)) for seed in range(_VARIANTS)]
    with ledger._writing() as (connection, _):
        chain = _Chain(str(ledger._id))
        days: dict[tuple[int, date], list[tuple[str, int, int]]] = defaultdict(list)
        for rows, profiles in _batches(chain, chance, variants, exports, recipients, days):
            connection.execute(insert(entry), rows)
            connection.execute(insert(stored_profile), profiles)
        _roll_up(connection, variants, days)
        charged = groups.rebuild(connection)
        mac = head_mac(KEY, chain.ledger, chain.seq, chain.hash, charged)
        connection.execute(update(head).values(seq=chain.seq, hash=chain.hash, groups=charged, mac=mac))


def _batches(
    chain: _Chain,
    chance: random.Random,
    variants: list[StoredProfile],
    exports: int,
    recipients: int,
    days: dict[tuple[int, date], list[tuple[str, int, int]]],
) -> Iterator[tuple[list[dict[str, Any]], list[dict[str, Any]]]]:
    rows, profiles = [], []
    for number in range(exports):
        day = TODAY - timedelta(days=365 - number * 365 // exports)
        to = 0 if number % 10 == 0 else chance.randrange(recipients)
        which = chance.randrange(_VARIANTS)
        made = decision(to, f"run {number}", variants[which], day)
        rows.append(chain.row(made, day))
        profiles.append({"seq": chain.seq, "data": variants[which].data})
        days[to, day].append((str(made.fingerprint), which, chain.seq))
        if len(rows) == _AT_ONCE:
            yield rows, profiles
            rows, profiles = [], []
    if rows:
        yield rows, profiles


def _roll_up(
    connection: Connection, variants: list[StoredProfile], days: dict[tuple[int, date], list[tuple[str, int, int]]]
) -> None:
    rows: list[dict[str, Any]] = []
    for (to, day), got in days.items():
        exposures = [variants[which].exposure for _, which, _ in got]
        measures = {f: (variants[which].exposure.rows, variants[which].exposure.bytes) for f, which, _ in got}
        content = Got(unite(exposures) if len(exposures) > 1 else exposures[0], measures)
        pool = packing.Pool()
        body = {"exposure": packing.put_exposure(content.exposure, pool), "measures": put_measures(measures)}
        row: dict[str, Any] = {
            "recipient_group": recipient(to).group,
            "first": day.isoformat(),
            "last": day.isoformat(),
            "entries": len(got),
            "last_seq": got[-1][2],
            "data": packing.pack(body, pool),
        }
        rows.append({**row, "mac": rollup_mac(KEY, row)})
        if len(rows) == _AT_ONCE:
            connection.execute(insert(rollup), rows)
            rows = []
    if rows:
        connection.execute(insert(rollup), rows)
