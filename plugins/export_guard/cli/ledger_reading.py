"""What an auditor asks of the ledger: export, show, usage, and the draft of a report. All raise ``LedgerError``."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO, Any

import click

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.ledger_keeping import opened, say
from export_guard.cli.plain_text import printable

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_AT_ONCE = 10_000

_UNITS = {"person": "people", "rows": "rows", "bytes": "bytes"}

_TYPES = dict.fromkeys(("entry", "rows", "bytes", "map_index", "try_number"), "int64") | dict.fromkeys(
    ("recipient_covered_person", "recipient_us_person"), "bool"
)
"""Parquet types of the fields that are no text."""


def export_records(
    url: str | None, *, form: str, since: date | None, until: date | None, recipient: str | None, out: Path | None
) -> ExitCode:
    """Write the records as CSV, JSON Lines or Parquet. Raises ``click.BadParameter`` for Parquet without a file."""
    ledger = opened(url)
    found = ledger.records(since=since, until=until, recipient=recipient)
    if form == "parquet":
        if out is None:
            raise click.BadParameter("Parquet needs a file", param_hint="--out")
        count = _parquet(found, out)
    else:
        with _writing(out) as file:
            count = (_csv if form == "csv" else _jsonl)(found, file)
    if out is not None:
        say(f"{out}: {count:,} decisions")
    return ExitCode.ALLOWED


@contextmanager
def _writing(out: Path | None) -> Iterator[IO[str]]:
    if out is None:
        yield sys.stdout
        return
    with out.open("w", encoding="utf-8", newline="") as file:
        yield file


def _jsonl(records: Iterable[dict[str, Any]], file: IO[str]) -> int:
    count = 0
    for record in records:
        file.write(json.dumps(record, ensure_ascii=True) + "\n")
        count += 1
    return count


def _csv(records: Iterable[dict[str, Any]], file: IO[str]) -> int:
    count, writer = 0, csv.writer(file)
    for record in records:
        if count == 0:
            writer.writerow(record)
        writer.writerow([_cell(value) for value in record.values()])
        count += 1
    return count


def _cell(value: Any) -> Any:
    """A value for a spreadsheet: lists as JSON, and no text that a spreadsheet would calculate."""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=True)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _parquet(records: Iterable[dict[str, Any]], out: Path) -> int:
    """One column a field; lists as JSON text, so that the columns are the same for every ledger."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    count, writer = 0, None
    batch: list[dict[str, Any]] = []
    try:
        for record in records:
            batch.append({f: json.dumps(v) if isinstance(v, list | dict) else v for f, v in record.items()})
            count += 1
            if writer is None:
                writer = pq.ParquetWriter(out, pa.schema([(name, _TYPES.get(name, "string")) for name in record]))
            if len(batch) == _AT_ONCE:
                writer.write_table(pa.Table.from_pylist(batch, schema=writer.schema))
                batch = []
        if writer is None:
            pq.write_table(pa.table({}), out)
        elif batch:
            writer.write_table(pa.Table.from_pylist(batch, schema=writer.schema))
    finally:
        if writer is not None:
            writer.close()
    return count


def show_record(decision: str, url: str | None) -> ExitCode:
    """Print one record as JSON, with what became of the export."""
    record = opened(url).record_of(decision)
    sys.stdout.write(json.dumps(record, indent=2, ensure_ascii=True) + "\n")
    return ExitCode.ALLOWED


def show_unguarded(url: str | None, since: date | None, form: str) -> ExitCode:
    """Print the writes of tasks that no guard has seen."""
    found = list(opened(url).seen_writes(since))
    if form == "json":
        rows = [{**vars(write), "at": write.at.isoformat()} for write in found]
        sys.stdout.write(json.dumps(rows, indent=2, ensure_ascii=True) + "\n")
        return ExitCode.ALLOWED
    if not found:
        say("no unguarded write is on record")
    for write in found:
        who = "nobody in the policy" if write.recipient is None else write.recipient
        run = f"{write.dag_id}, {write.run_id}, {write.task_id}" + (
            "" if write.map_index < 0 else f"[{write.map_index}]"
        )
        say(f"{write.at:%Y-%m-%d %H:%M:%S} {write.endpoint} ({who}): {run}")
    return ExitCode.ALLOWED


def show_usage(url: str | None, policy: Path | None, recipient: str | None, form: str) -> ExitCode:
    """Print what was used of each limit with a window. Raises ``PolicyError``, and ``click.BadParameter``."""
    from export_guard.policy.policy import load_policy
    from export_guard.service.usage import usage
    from export_guard.settings import Settings

    loaded = load_policy(policy or Settings.from_environment(make=False).policy)
    if recipient is not None and recipient not in loaded.recipients:
        raise click.BadParameter(f"no recipient is called {recipient!r}", param_hint="--recipient")
    found = usage(opened(url), loaded, datetime.now(UTC).date(), recipient)
    if form == "json":
        sys.stdout.write(json.dumps([_plain(used) for used in found], indent=2) + "\n")
        return ExitCode.ALLOWED
    if not found:
        say("nothing is used of any limit with a window")
    for used in found:
        limit = f"{'at most' if used.operator == 'gt' else 'less than'} {used.limit:,}"
        say(f"{', '.join(used.recipients)}: {used.pack}/{used.category} ({used.title})")
        say(f"  used {_count(used.used)} of {limit} {_UNITS.get(used.unit, f'{used.unit}s')} in {used.window}")
        for leaving in used.leaving:
            say(f"  on {leaving.day}: {_count(leaving.left)} left, if nothing more is sent")
    return ExitCode.ALLOWED


def _count(bounds: Any) -> str:
    return f"{bounds.high:,}" if bounds.exact else f"{bounds.low:,} to {bounds.high:,}"


def _plain(used: Any) -> dict[str, Any]:
    leaving = [{"day": each.day.isoformat(), "left": each.left.to_json()} for each in used.leaving]
    return {**vars(used), "recipients": list(used.recipients), "used": used.used.to_json(), "leaving": leaving}


def draft_rejected_transaction(decision: str, url: str | None) -> ExitCode:
    """Print the draft of a report on a rejected transaction."""
    from export_guard.report.rejected_transaction import rejected_transaction

    for line in rejected_transaction(opened(url).record_of(decision)).splitlines():
        sys.stdout.write(f"{printable(line)}\n")
    return ExitCode.ALLOWED
