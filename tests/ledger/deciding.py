"""What a process of test_concurrency.py does: export to a ledger as fast as it can, each time new people."""

from __future__ import annotations

import hashlib
import resource
import signal
from datetime import UTC, date, datetime
from multiprocessing.connection import Connection

import numpy as np

from export_guard.errors import LedgerError
from export_guard.ledger import DecisionRecord, Ledger, StoredProfile, idempotency_key, packing
from export_guard.policy.model import Export, Recipient, RunIdentity, Verdict
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

TODAY = date(2026, 11, 21)
KEY = bytes(range(32))


def export_once(ledger: Ledger, who: int, people: int, limit: int, parent: Connection | None = None) -> bool:
    hashes = np.random.default_rng(who).integers(1, 2**64, people, dtype=np.uint64)
    subjects = Subjects({"person:us_ssn": {"US": SubjectSketch.from_hashes(hashes)}})
    exposure = Exposure({"us_ssn": KindExposure("us_ssn", "identifier", frozenset(), subjects)}, people, people)
    pool = packing.Pool()
    packed = packing.pack({"exposure": packing.put_exposure(exposure, pool)}, pool)
    fingerprint = hashlib.sha256(str(who).encode()).hexdigest()
    key = idempotency_key("acme", fingerprint, "dag", str(who))
    with ledger.transaction("acme", date(2025, 11, 21), key, TODAY, fingerprint=fingerprint) as turn:
        united = Exposure.merge_all([exposure, *(past.exposure for past in turn.history)])
        allowed = united.kinds["us_ssn"].subjects.bounds().high <= limit
        turn.record(
            DecisionRecord(
                id=f"d-{who}",
                decided_at=datetime(2026, 11, 21, tzinfo=UTC),
                export=Export(
                    "data",
                    None,
                    Recipient("acme", "Acme", "organisation", "US", "acme", "vendor"),
                    {},
                    run=RunIdentity(),
                ),
                verdict=Verdict("allow" if allowed else "block", (), (), {}, TODAY),
                fingerprint=fingerprint,
                profile=StoredProfile(packed, exposure, {}),
            )
        )
        if parent is not None:
            parent.send("recorded, not committed")
            parent.recv()
    return allowed


def export_many(parent: Connection, url: str, who: int, rounds: int, people: int, limit: int) -> None:
    """So many exports one after the other. The parent is told how many were allowed."""
    ledger = Ledger(url, KEY)
    parent.send(sum(export_once(ledger, who * 1000 + number, people, limit) for number in range(rounds)))


def export_slowly(parent: Connection, url: str, who: int, people: int, limit: int) -> None:
    """One export. The parent is told that it is recorded and not committed, and says when to go on."""
    export_once(Ledger(url, KEY), who, people, limit, parent)


def export_until_full(parent: Connection, url: str, size: int) -> None:
    """Exports until a file would be larger than ``size`` bytes. The parent is told how many were made and the error."""
    ledger, done = Ledger(url, KEY), 0
    export_once(ledger, 0, 10, 10**9)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
    try:
        for number in range(1, 1000):
            export_once(ledger, number, 10, 10**9)
            done = number
    except LedgerError as error:
        parent.send((done, str(error)))
