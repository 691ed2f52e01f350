"""How the demo shows what happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from promises import PROMISES, Outcome, Promise
from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.text import Text


def show_setting(console: Console) -> None:
    """What is about to run."""
    console.print("[bold]Export Guard[/]: the DAGs of dags/ in a real Airflow, a local S3 store, invented people.\n")


def show_earlier(console: Console, moment: datetime, objects: tuple[str, ...]) -> None:
    """The export of last month, and how it came to be there."""
    console.print(f"[green]exported[/] [bold]trips_to_traffic_vendor[/], {moment:%d %B %Y}")
    lines = (
        "where 400 phones were, to Blue Harbor, a covered person",
        *objects,
        "(made a minute ago through the same guard, with its clock set back by 31 days)",
    )
    console.print(Padding("\n".join(lines) + "\n", (0, 0, 0, 9), expand=False))


def show_outcome(console: Console, promise: Promise, outcome: Outcome) -> None:
    """What became of one export of today."""
    if outcome.state == "success":
        console.print(f"[green]exported[/] [bold]{promise.dag}[/]")
    else:
        console.print(f"[red]stopped [/] [bold]{promise.dag}[/]")
    lines = (
        f"{promise.sends} to {promise.to}",
        *(outcome.arrived or (f"nothing new in s3://{promise.bucket}/",)),
        ", ".join(f"{task} {state}" for task, state in sorted(outcome.tasks.items(), reverse=True)),
    )
    console.print(Padding("\n".join(lines) + "\n", (0, 0, 0, 9), expand=False))


def show_alert(console: Console, promise: Promise, alert: str) -> None:
    """One alert in full, line by line as the failed task's log holds it."""
    console.print(Rule(f"[bold]{promise.dag}[/]: the alert in the task's log", align="left", style="red"))
    console.print(Text(alert), "", soft_wrap=True)


def show_today(console: Console, outcomes: Mapping[str, Outcome]) -> None:
    """The alerts, then every export of today in a few lines."""
    for promise in PROMISES:
        if alert := outcomes[promise.dag].alert:
            show_alert(console, promise, alert)
    console.print(Rule("[bold]today's exports[/]", align="left"))
    for promise in PROMISES:
        show_outcome(console, promise, outcomes[promise.dag])
