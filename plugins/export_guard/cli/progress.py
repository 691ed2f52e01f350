"""The progress line of a long scan: on standard error, and only where a person watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from export_guard.profile.scan import Progress

Watch = Callable[[str], "Callable[[Progress], None] | None"]
"""Given the name of a dataset, what its scan reports to."""


@contextmanager
def shown_progress() -> Iterator[Watch]:
    """Show progress while the block runs; without a terminal nothing is shown and nothing is measured."""
    if not sys.stderr.isatty():
        yield lambda _name: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars

    from export_guard.cli.plain_text import printable

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[rows]:,} rows", markup=False),
        TimeElapsedColumn(),
    )
    with Bars(*columns, console=Console(stderr=True), transient=True) as bars:

        def watch(name: str) -> Callable[[Progress], None]:
            for done in bars.task_ids:
                bars.remove_task(done)
            task = bars.add_task(printable(name), total=None, rows=0)

            def report(progress: Progress) -> None:
                bars.update(task, rows=progress.rows, description=printable(progress.part))

            return report

        yield watch
