"""One process that exports to a ledger as fast as it can; run by test_concurrency.py.

Arguments: ledger URL, number of this process, rounds, people in each export, limit.
Each export is of new people. Prints how many were allowed.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import UTC, date, datetime

import numpy as np

from export_guard.ledger import DecisionRecord, Ledger, StoredProfile, idempotency_key, packing
from export_guard.policy.model import Export, Recipient, RunIdentity, Verdict
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

TODAY = date(2026, 11, 21)


def export_once(ledger: Ledger, who: int, people: int, limit: int, announce: bool = False) -> bool:
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
        if announce:
            sys.stdout.write("recorded, not committed\n")
            sys.stdout.flush()
            sys.stdin.read()
    return allowed


if __name__ == "__main__":
    url, process, rounds, people, limit = sys.argv[1], *map(int, sys.argv[2:6])
    shared = Ledger(url, bytes(range(32)))
    if rounds == 0:
        export_once(shared, process, people, limit, announce=True)
    allowed = sum(export_once(shared, process * 1000 + number, people, limit) for number in range(rounds))
    sys.stdout.write(f"{allowed}\n")
