"""The progress line of a long scan: on standard error, and only where a person watches."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from export_guard.profile.scan import Progress


@contextmanager
def shown_progress(name: str) -> Iterator[Callable[[Progress], None] | None]:
    """Show the progress of one scan while the block runs; gives what the scan reports to.

    The line is gone when the block ends, so results may be printed then. Without a terminal nothing is
    shown, and there is nothing to report to.
    """
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bars
    from rich.table import Column

    from export_guard.cli.plain_text import printable

    columns = (
        SpinnerColumn(),
        BarColumn(20),
        TextColumn("{task.fields[rows]:,} rows", markup=False, table_column=Column(no_wrap=True, min_width=18)),
        TimeElapsedColumn(),
        TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis")),
    )
    console = Console(stderr=True)
    with Bars(*columns, console=console, transient=True, redirect_stdout=False, redirect_stderr=False) as bars:
        task = bars.add_task(printable(name), total=None, rows=0)

        def report(progress: Progress) -> None:
            bars.update(task, rows=progress.rows, description=printable(progress.part))

        yield report
