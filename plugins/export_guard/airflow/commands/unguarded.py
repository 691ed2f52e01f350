"""``airflow export-guard unguarded``: the writes to places outside that no guard has seen."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import date
from typing import Any


def unguarded(args: Any) -> None:
    """Print the writes that were seen after the fact; exit with 1 where there are any."""
    from airflow.cli.simple_table import AirflowConsole

    from export_guard.airflow.settings import airflow_settings, watches_hooks
    from export_guard.service.unguarded import seen_writes

    if not watches_hooks():
        sys.stderr.write("nothing is watched here: [export_guard] watch_hooks is off\n")
    rows = list(seen_writes(airflow_settings(make=False), _day(args.since)))
    if not rows:
        sys.stdout.write("no unguarded write is on record\n")
        return
    AirflowConsole().print_as([asdict(row) for row in rows], output=args.output)
    raise SystemExit(1)


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else date.fromisoformat(text)
    except ValueError:
        raise SystemExit(f"--since {text}: give a day as YYYY-MM-DD") from None
