"""``airflow export-guard unguarded``: the writes to places outside that no guard has seen."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from export_guard.airflow.commands.connections import from_the_database

if TYPE_CHECKING:
    from export_guard.ledger import SeenWrite


@from_the_database()
def unguarded(args: Any) -> None:
    """Print the writes that were seen after the fact; exit with 1 where there are any."""
    from airflow.cli.simple_table import AirflowConsole

    from export_guard.airflow.settings import airflow_settings, watches_hooks
    from export_guard.service.opened import opened_ledger

    if not watches_hooks():
        sys.stderr.write("nothing is watched here: [export_guard] watch_hooks is off\n")
    rows = [_row(write) for write in opened_ledger(airflow_settings(make=False)).seen_writes(_day(args.since))]
    if not rows:
        sys.stdout.write("no unguarded write is on record\n")
        return
    AirflowConsole().print_as(rows, output=args.output)
    raise SystemExit(1)


def _row(write: SeenWrite) -> dict[str, str]:
    return {
        "at": write.at.isoformat(),
        "dag": write.dag_id,
        "task": write.task_id,
        "run": write.run_id,
        "endpoint": write.endpoint,
        "recipient": write.recipient or "nobody in the policy",
    }


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise SystemExit(f"--since {text}: give a day as YYYY-MM-DD") from None
