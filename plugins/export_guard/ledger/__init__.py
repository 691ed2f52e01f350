"""What left, to whom, and on what decision: append-only, hash-chained, in a database of its own.

``Ledger.transaction`` is the heart: it reads what a recipient already got, lets the caller decide, and
records the decision, all in one serialised database transaction, so that two exports that finish at the
same moment cannot both take the last of an allowance.
"""

from __future__ import annotations

from export_guard.ledger.approvals import Answer, Held
from export_guard.ledger.checkpoints import Checkpoint
from export_guard.ledger.keys import KeyChange, key_id
from export_guard.ledger.leases import Lease
from export_guard.ledger.ledger import Ledger
from export_guard.ledger.namespaces import SeenUnder, under_keys
from export_guard.ledger.past import PastDecision, PastRule, Released
from export_guard.ledger.record import DecisionRecord, EventKind, Recorded, StoredProfile, idempotency_key
from export_guard.ledger.status import Status
from export_guard.ledger.turn import Turn
from export_guard.ledger.unguarded import SeenWrite
from export_guard.ledger.verify import Problem

__all__ = [
    "Answer",
    "Checkpoint",
    "DecisionRecord",
    "EventKind",
    "Held",
    "KeyChange",
    "Lease",
    "Ledger",
    "PastDecision",
    "PastRule",
    "Problem",
    "Recorded",
    "Released",
    "SeenUnder",
    "SeenWrite",
    "Status",
    "StoredProfile",
    "Turn",
    "idempotency_key",
    "key_id",
    "under_keys",
]
