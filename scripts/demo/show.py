"""How the demo shows what happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from promises import PROMISES, Outcome, Promise
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text


def show_setting(console: Console) -> None:
    """What is about to run."""
    console.print("[bold]Export Guard[/]: the DAGs of dags/ in a real Airflow, a local S3 store, invented people.\n")


def show_earlier(console: Console, moment: datetime, objects: tuple[str, ...]) -> None:
    """The export of last month, and how it came to be there."""
    console.print(f"[green]exported[/] [bold]trips_to_traffic_vendor[/], {moment:%d %B %Y}")
    lines = (
        "the ways of 400 people to Blue Harbor, a covered person",
        *objects,
        "(made a minute ago through the same guard, with its clock set back by 31 days)",
    )
    console.print(Padding("\n".join(lines) + "\n", (0, 0, 0, 9)))


def show_outcome(console: Console, promise: Promise, outcome: Outcome) -> None:
    """What became of one export of today."""
    if outcome.state == "success":
        console.print(f"[green]exported[/] [bold]{promise.dag}[/]")
    else:
        console.print(f"[red]stopped [/] [bold]{promise.dag}[/]")
    lines = (
        f"{promise.sends} to {promise.to}",
        *(outcome.arrived or (f"nothing arrived in s3://{promise.bucket}/",)),
        ", ".join(f"{task} {state}" for task, state in sorted(outcome.tasks.items(), reverse=True)),
    )
    console.print(Padding("\n".join(lines) + "\n", (0, 0, 0, 9)))


def show_alert(console: Console, promise: Promise, alert: str) -> None:
    """One alert in full, as the failed task's log holds it."""
    title = f"alert in the log of {promise.dag}"
    console.print(Panel(Text(alert), title=title, title_align="left", border_style="red", padding=(1, 2)), "")


def show_today(console: Console, outcomes: Mapping[str, Outcome]) -> None:
    """The alerts, then every export of today in a few lines."""
    for promise in PROMISES:
        if alert := outcomes[promise.dag].alert:
            show_alert(console, promise, alert)
    for promise in PROMISES:
        show_outcome(console, promise, outcomes[promise.dag])
