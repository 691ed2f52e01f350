"""Lets last month happen: an export of 31 days ago, through the same guard with its clock set back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from store import Store
from surroundings import Surroundings

from export_guard import Guard
from export_guard.policy.model import RunIdentity
from export_guard.settings import Settings

BUCKET = "blue-harbor-traffic"


def export_last_month(trips: Path, moment: datetime, surroundings: Surroundings, store: Store) -> None:
    """Check, confirm and upload as the DAG does, at ``moment`` (UTC). Raises ``NotCleared`` if that was not allowed."""
    guard = Guard(Settings.from_environment(surroundings.guard), clock=lambda: moment)
    key = f"trips/{moment:%Y-%m-%d}.csv.gz"
    run = RunIdentity("trips_to_traffic_vendor", f"manual__{moment.isoformat()}", "copy_trips")
    guard.check(trips, to=f"s3://{BUCKET}/{key}", run=run)
    clearance = guard.confirm(trips, to=f"s3://{BUCKET}/{key}", run=run)
    guard.started(clearance)
    store.upload(str(trips), BUCKET, key)
    guard.finished(clearance)
