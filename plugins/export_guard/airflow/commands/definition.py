"""The commands that the provider adds to ``airflow``; each one's work is imported when it is called."""

from __future__ import annotations

from typing import Any


def get_commands() -> list[Any]:
    """The group ``export-guard`` in the form that ``airflow.cli.cli_config`` describes."""
    from airflow.cli.cli_config import ARG_OUTPUT, ActionCommand, Arg, GroupCommand, lazy_load_command

    here = "export_guard.airflow.commands"
    folder = Arg(  # type: ignore[no-untyped-call]
        ("--dags",), metavar="PATH", help="Folder or file of Dags (default: all Dag bundles)", default=None
    )
    since = Arg(("--since",), metavar="DAY", help="First day (UTC, YYYY-MM-DD)", default=None)  # type: ignore[no-untyped-call]
    workers = Arg(  # type: ignore[no-untyped-call]
        ("--workers",), help="Ask workers too: run the Dag export_guard_probe, and compare", action="store_true"
    )
    send_test = Arg(  # type: ignore[no-untyped-call]
        ("--send-test",), help="Send a test message through each channel of `notify`", action="store_true"
    )
    wait = Arg(  # type: ignore[no-untyped-call]
        ("--wait",), metavar="SECONDS", help="Longest time to wait for workers (default: 120)", type=float, default=120
    )
    return [
        GroupCommand(
            name="export-guard",
            help="Whether exports are guarded in this Airflow, and whether the guard works",
            subcommands=(
                ActionCommand(
                    name="doctor",
                    help="Check that Export Guard works in this process; exit status 1 when something does not",
                    func=lazy_load_command(f"{here}.doctor.doctor"),
                    args=(workers, wait, send_test, ARG_OUTPUT),
                ),
                ActionCommand(
                    name="coverage",
                    help="List the exports of all Dags, guarded and not; exit status 1 when one is not",
                    func=lazy_load_command(f"{here}.coverage.coverage"),
                    args=(folder, ARG_OUTPUT),
                ),
                ActionCommand(
                    name="unguarded",
                    help="List the writes to places outside that hooks reported and no guard saw; exit status 1 "
                    "when there are any",
                    func=lazy_load_command(f"{here}.unguarded.unguarded"),
                    args=(since, ARG_OUTPUT),
                ),
                ActionCommand(
                    name="exporters",
                    help="List the operators that are read by themselves",
                    func=lazy_load_command(f"{here}.exporters.exporters"),
                    args=(ARG_OUTPUT,),
                ),
            ),
        )
    ]
