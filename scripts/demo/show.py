"""How the demo shows what happened."""

from __future__ import annotations

from collections.abc import Mapping

from promises import PROMISES, Outcome, Promise
from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text


def show_setting(console: Console) -> None:
    """What is about to run."""
    console.print(
        "[bold]Export Guard[/]: four DAGs of dags/ in a real Airflow, a local S3-compatible store, invented people.\n"
    )


def show_alert(console: Console, promise: Promise, alert: str) -> None:
    """One alert in full, as the failed task's log holds it."""
    title = f"[bold]{promise.dag}[/]: the alert in the task's log"
    console.print(Panel(Text(alert), title=title, title_align="left", border_style="red", padding=(1, 2)))


def show_table(console: Console, outcomes: Mapping[str, Outcome]) -> None:
    """Every DAG with what became of its export."""
    table = Table(title="What became of each export", title_justify="left", title_style="bold", show_lines=True)
    for heading in ("DAG", "sends", "to", "outcome", "at the recipient today"):
        table.add_column(heading)
    for promise in PROMISES:
        outcome = outcomes[promise.dag]
        went = outcome.state == "success"
        table.add_row(
            promise.dag,
            promise.sends,
            promise.to,
            "[green]exported[/]" if went else "[red]stopped[/]\n" + _states(outcome),
            "\n".join(f"s3://{promise.bucket}/{key}" for key in outcome.arrived) or "nothing",
        )
    console.print(table)


def _states(outcome: Outcome) -> str:
    return "\n".join(f"{task}: {state}" for task, state in sorted(outcome.tasks.items()))
