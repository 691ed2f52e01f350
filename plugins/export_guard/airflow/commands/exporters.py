"""``airflow export-guard exporters``: the operators that are read by themselves."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.exporters import EXPORTERS


def exporters(args: Any) -> None:
    """Print one line for each row of the table."""
    from airflow.cli.simple_table import AirflowConsole

    rows = [{"operator": row.operator, "reads": row.moves.replace("`", "")} for row in EXPORTERS]
    AirflowConsole().print_as(rows, output=args.output)
