"""``make demo``: watch Export Guard let exports through and stop others, in a real Airflow.

Exit status 0 only if every export ended as promised; 1 otherwise.

usage: python scripts/demo [FOLDER]      (everything it writes goes there; default .demo)
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Set
from datetime import UTC, datetime, timedelta
from pathlib import Path

import samples
from earlier import BUCKET as EARLIER_BUCKET
from earlier import export_last_month
from promises import PROMISES, Outcome, Promise
from rich.console import Console
from show import show_earlier, show_setting, show_today
from store import Store, running_store
from surroundings import DAGS, REPOSITORY, Surroundings, fresh

BUCKETS = ("landing", *(promise.bucket for promise in PROMISES))


def runs(surroundings: Surroundings, store: Store) -> Iterator[Mapping[str, object]]:
    """Run every DAG in an Airflow process of its own; yields how each ended, as it ends."""
    program = Path(__file__).with_name("airflow_runs.py")
    command = [sys.executable, str(program), str(DAGS), str(surroundings.logs), *(p.dag for p in PROMISES)]
    environment = surroundings.airflow(store.endpoint)
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, cwd=surroundings.home
    ) as airflow:
        assert airflow.stdout is not None
        for line in airflow.stdout:
            yield json.loads(line)
    if airflow.returncode:
        logs = sorted(surroundings.logs.glob("*.log"), key=lambda log: log.stat().st_mtime)
        tail = logs[-1].read_text().splitlines()[-15:] if logs else []
        raise SystemExit("Airflow stopped unexpectedly:\n" + "\n".join(tail))


def alert_in(log: Path) -> str:
    """The message of the exception that failed a task, as the task's log holds it; empty if none failed."""
    for line in log.read_text().splitlines():
        if not line.startswith("{"):
            continue
        for error in json.loads(line).get("exception") or []:
            return str(error["exc_value"])
    return ""


def listing(store: Store, bucket: str) -> tuple[str, ...]:
    """One line for each object of a bucket."""
    return tuple(f"s3://{bucket}/{key} ({size:,} bytes)" for key, size in store.objects(bucket))


def outcome(
    promise: Promise, run: Mapping[str, object], surroundings: Surroundings, store: Store, before: Set[str]
) -> Outcome:
    """What became of one export: how the run ended, what is new in the bucket, what the alert says."""
    tasks = run["tasks"]
    assert isinstance(tasks, dict)
    return Outcome(
        state=str(run["state"]),
        tasks=tasks,
        arrived=tuple(line for line in listing(store, promise.bucket) if line not in before),
        alert=alert_in(surroundings.logs / f"{promise.dag}.log"),
    )


def demonstrate(
    surroundings: Surroundings, store: Store, last_month: datetime, tell: Callable[[str], None]
) -> dict[str, Outcome]:
    """Make the data, let last month happen, run today's DAGs; returns the outcome of each DAG."""
    now = datetime.now(UTC)
    tell("Making the sample data")
    files = samples.make(surroundings.data, today=now.date(), last_month=last_month.date())
    for bucket in BUCKETS:
        store.create(bucket)
    store.upload(str(files.trips_today), "landing", f"trips/{now:%Y-%m-%d}.csv.gz")
    tell(f"Exporting the trips of {last_month:%d %B}, as if it were that day")
    export_last_month(files.trips_last_month, last_month, surroundings, store)
    before = {line for bucket in BUCKETS for line in listing(store, bucket)}
    tell("Starting Airflow")
    outcomes = {}
    promises = {promise.dag: promise for promise in PROMISES}
    for run in runs(surroundings, store):
        promise = promises[str(run["dag"])]
        outcomes[promise.dag] = outcome(promise, run, surroundings, store, before)
        tell(f"{promise.dag} ended ({run['state']})")
    return outcomes


def main() -> int:
    """Run the demo and show what happened."""
    console = Console(highlight=False)
    surroundings = fresh(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else REPOSITORY / ".demo")
    show_setting(console)
    last_month = datetime.now(UTC) - timedelta(days=31)
    with running_store() as store:
        with console.status("") as status:
            outcomes = demonstrate(surroundings, store, last_month, lambda text: status.update(f"{text} ..."))
        earlier = tuple(line for line in listing(store, EARLIER_BUCKET) if f"{last_month:%Y-%m-%d}" in line)
    show_earlier(console, last_month, earlier)
    show_today(console, outcomes)
    broken = [broken for p in PROMISES for broken in p.broken_by(outcomes[p.dag])]
    for line in broken:
        console.print(f"[bold red]Not as promised:[/] {line}")
    if not broken:
        console.print(f"Everything came out as promised. Ledger, logs and data are in {surroundings.home.name}/")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
