"""A listing as a table that people read."""

from __future__ import annotations

import shutil
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from export_guard.cli.plain_text import printable

if TYPE_CHECKING:
    from export_guard.policy.baseline import Baseline

_WIDTH_WITHOUT_TERMINAL = 140


def console() -> Console:
    """Standard output as wide as the terminal; what is printed as :class:`~rich.text.Text` is taken as it is."""
    return Console(file=sys.stdout, width=_width(), highlight=False, markup=False, emoji=False)


def print_listing(listing: dict[str, Any]) -> None:
    """Print one dataset: a heading with rows and subjects, then a line for each kind in each column."""
    out = console()
    if "error" in listing:
        out.print(Text(f"{printable(listing['file'])}: NOT INSPECTED", style="bold red"))
        out.print(Text(f"  {printable(listing['error'])}"), soft_wrap=True)
        out.print()
        return
    out.print(Text(printable(listing["file"]), style="bold"), soft_wrap=True)
    out.print(Text(f"  {heading(listing)}"), soft_wrap=True)
    out.print(_columns(listing["columns"]))
    out.print()


def print_accepted(baseline: Baseline, today: date) -> None:
    """Print the entries of a baseline; those that are over on ``today`` (UTC) are marked."""
    out = console()
    count = len(baseline.entries)
    out.print(Text(f"{printable(str(baseline.path))}: {count} accepted finding{'s' * (count != 1)}"), soft_wrap=True)
    if not baseline.entries:
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("column", "kind", "where", "accepted by", "until", "fingerprint"):
        table.add_column(name, overflow="fold")
    table.add_column("why", overflow="fold", ratio=1)
    for entry in baseline.entries:
        over = "" if entry.valid_on(today) else " (over)"
        where = [entry.dataset or "", f"table {entry.table}" if entry.table else ""]
        table.add_row(
            Text(printable(entry.column)),
            Text(f"{entry.kind} (stray)" if entry.stray else entry.kind),
            Text(printable(", ".join(filter(None, where)))),
            Text(printable(entry.accepted_by)),
            Text(f"{entry.until}{over}", style="bold" if over else ""),
            Text(entry.fingerprint),
            Text(printable(entry.why)),
        )
    out.print(table)


def heading(listing: dict[str, Any]) -> str:
    """Rows, bytes and subjects of a listing in one line."""
    subjects = listing["subjects"]
    parts = [f"{listing['rows']:,} rows", f"{listing['bytes']:,} bytes"]
    if not listing["rows"]:
        parts.append("no rows, so nothing was inspected")
    elif subjects["kinds"]:
        keys = f" (told apart by {printable('; '.join(subjects['keys']))})" if subjects["keys"] else ""
        parts.append(f"sensitive data about {between(subjects)} subjects{keys}")
    else:
        parts.append("nothing sensitive found" + (" in the rest" if listing["not_inspected"] else ""))
    if listing["not_inspected"]:
        parts.append(f"NOT INSPECTED: {printable(', '.join(listing['not_inspected']))}")
    return " · ".join(parts)


def between(count: dict[str, int]) -> str:
    """A count with thousands separators, as a range where it is not exact."""
    low, high = count["low"], count["high"]
    return f"{high:,}" if low == high else f"{low:,} to {high:,}"


def _columns(entries: list[dict[str, Any]]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("column", "kind", "family"):
        table.add_column(name, overflow="fold")
    table.add_column("subjects", justify="right", overflow="fold")
    table.add_column("sure", justify="right")
    table.add_column("why", overflow="fold", ratio=1)
    for entry in entries:
        left_out = (entry.get("accepted") or {}).get("standing") == "accepted"
        sensitive = entry["family"] is not None and not left_out
        label = entry["path"] if entry["path"] is not None else entry["name"]
        table.add_row(
            Text(printable(label), style="bold" if sensitive else ""),
            Text(_kind(entry), style="red" if sensitive else ""),
            Text(entry["family"] or "-"),
            Text(between(entry["subjects"]) if sensitive else "-"),
            Text(f"{entry['confidence']:.0%}" if entry["kind"] else "-"),
            Text(printable(_why(entry))),
        )
    return table


def _why(entry: dict[str, Any]) -> str:
    """The evidence; of a finding that the baseline is about, what the baseline says first."""
    use = entry.get("accepted")
    if use is None:
        return str(entry["why"])
    if use["standing"] == "accepted":
        return f"ACCEPTED by {use['accepted_by']} until {use['until']}: {use['why']}"
    again = "its time is over" if use["standing"] == "expired" else "; ".join(use["changed"])
    return f"COUNTS AGAIN though accepted by {use['accepted_by']} until {use['until']} ({again}): {entry['why']}"


def _kind(entry: dict[str, Any]) -> str:
    if entry["kind"] is None:
        return "-"
    return f"{entry['kind']} (stray)" if entry["stray"] else str(entry["kind"])


def _width() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _WIDTH_WITHOUT_TERMINAL
