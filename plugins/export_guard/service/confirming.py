"""Whether the ledger clears an export that is about to start, and if not, why not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from export_guard.ledger import Ledger, Recorded
from export_guard.policy.model import Export
from export_guard.service.clearance import NotCleared

_AGAIN = "run the guard on it again"


def clearing_decision(export: Export, decisions: Sequence[Recorded], now: datetime) -> Recorded | None:
    """The decision that clears an export, out of those on its data, recipient and run (newest first).

    ``None`` where none of them is about this endpoint. A decision on no endpoint in particular is about
    all of the recipient's. Where the task is known, its own decisions are the ones that count; each of a mapped one,
    or of a mapped group, is a task of its own.
    Raises :class:`NotCleared` when the newest does not allow it (any more).
    """
    about = [d for d in decisions if d.endpoint is None or d.endpoint == export.endpoint]
    itself = (export.run.task_id, export.run.map_index)
    about = [d for d in about if (d.task_id, d.map_index) == itself] or about
    if not about:
        return None
    newest = about[0]
    if newest.outcome != "allow":
        raise NotCleared(f"the newest decision on this export ({newest.id}) is {newest.outcome}, not allow")
    if newest.released:
        raise NotCleared(f"decision {newest.id} was given back, so it clears nothing any more; {_AGAIN}")
    if newest.expires_at is None or newest.expires_at <= now:
        until = "" if newest.expires_at is None else f" on {newest.expires_at:%Y-%m-%d %H:%M} UTC"
        raise NotCleared(f"the clearance of decision {newest.id} expired{until}; {_AGAIN}")
    if newest.finished:
        raise NotCleared(
            f"the export that decision {newest.id} cleared has already finished; to send the data once more, {_AGAIN}"
        )
    return newest


def explain(ledger: Ledger, export: Export, fingerprint: str) -> str:
    """Why no decision is about an export: what the nearest ones differ in."""
    recipient = "" if export.recipient is None else export.recipient.id
    this_run = ledger.decisions(run=export.run)
    same_data = [d for d in this_run if d.fingerprint == fingerprint]
    if same_data:
        return _other_place(same_data[0], recipient, export)
    if any(d.recipient == recipient for d in this_run):
        return f"the data changed since it was inspected (its fingerprint is another one); {_AGAIN}"
    elsewhere = ledger.decisions(recipient=recipient, fingerprint=fingerprint, limit=1)
    if elsewhere:
        other = _run(elsewhere[0].dag_id, elsewhere[0].run_id)
        return f"the data was inspected in another run ({other}); {_AGAIN} in this one"
    return (
        f"nothing was inspected for {recipient!r} in this run ({_run(export.run.dag_id, export.run.run_id)}); {_AGAIN}"
    )


def _other_place(decision: Recorded, recipient: str, export: Export) -> str:
    if decision.recipient != recipient:
        return f"the data was inspected for the recipient {decision.recipient!r}, and goes to {recipient!r}; {_AGAIN}"
    return f"the data was inspected for {decision.endpoint!r}, and goes to {export.endpoint or recipient!r}; {_AGAIN}"


def _run(dag_id: str, run_id: str) -> str:
    return f"Dag {dag_id!r}, run {run_id!r}" if dag_id or run_id else "outside Airflow"
