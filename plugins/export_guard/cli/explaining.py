"""``export-guard inspect --explain``: why a column was found to be something, to read and to send on.

Nothing in it is a value or the name of a file, so that a false alarm can be reported as it is.
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import click

from export_guard.cli.exit_codes import ExitCode
from export_guard.cli.plain_text import printable, without_password
from export_guard.cli.progress import shown_progress
from export_guard.datasets import open_dataset
from export_guard.profile.explain import TERMS, explain
from export_guard.profile.scan import ScanSettings, inspect_dataset

_KEY_BYTES = 32
_MOST_NEIGHBOURS = 30
_LIKELY = 0.005


def explain_column(
    paths: Sequence[str], column: str, *, hide_names: bool, output: str, settings: ScanSettings
) -> ExitCode:
    """Print the evidence about one column of each path, once for each table that has it.

    As text (``table``) or JSON (``json``: one list, ``jsonl``: a line each). Raises ``InspectionError`` for a path that
    cannot be read, and ``click.BadParameter`` when none of its tables has the column.
    """
    key = secrets.token_bytes(_KEY_BYTES)  # nothing hashed here outlives the command
    explained = []
    for path in paths:
        with shown_progress(without_password(path)) as progress:
            profile = inspect_dataset(open_dataset(path), key=key, settings=settings, progress=progress)
        tables = [table for _, table in sorted(profile.tables.items()) if column in table.columns]
        if not tables:
            problem = f"there is no column {column!r}; a part of a nested one is named by its path"
            raise click.BadParameter(problem, param_hint="--explain")
        explained += [explain(table.in_order, column, hide_names=hide_names) for table in tables]
    if output == "json":
        sys.stdout.write(json.dumps(explained, indent=2) + "\n")
    for each in explained if output != "json" else ():
        text = json.dumps(each) if output == "jsonl" else "\n".join(_lines(each)) + "\n"
        sys.stdout.write(text + "\n")
    return ExitCode.ALLOWED


def _lines(said: dict[str, Any]) -> Iterator[str]:
    column, made = said["column"], said["made_with"]
    yield printable(
        f"{column['name']}: {column['storage']}, {column['values']:,} values in {column['cells']:,} cells; "
        f"the name is read as: {' '.join(column['words']) or 'nothing'}"
    )
    for found in said["found"]:
        cells = " in single cells" if found["single_cells"] else ""
        yield f"  found: {found['kind']}{cells} ({found['confidence']:.0%}): {found['why']}"
    if not said["found"]:
        yield "  found: nothing"
    yield from _candidates(said)
    yield from _judged(said)
    yield from _values(said)
    yield from _table(said)
    yield "made with"
    yield (
        f"  export-guard {made['export_guard']}, Python {made['python']}; catalogue {made['catalogue']}, "
        f"layouts {made['layouts']}, model {made['model']}"
    )


def _candidates(said: dict[str, Any]) -> Iterator[str]:
    yield "kinds that something speaks for, in log-odds"
    if not said["candidates"]:
        yield "  none"
        return
    yield _row("", "sum", "prior", *TERMS)
    for each in said["candidates"]:
        terms = [f"{each['terms'][term]:+.1f}" for term in ("prior", *TERMS)]
        yield _row(each["kind"], f"{each['log_odds']:+.1f}", *terms)
        if each["reasons"]:
            yield f"      {'; '.join(each['reasons'])}"
    guess = said["first_guess"]
    if guess is not None:
        yield f"  by these weights and rules about whole tables: {guess['kind']} ({guess['confidence']:.0%})"


def _row(name: str, *cells: str) -> str:
    return f"  {name:<28}" + "".join(f"{cell.replace('_', ' '):>12}" for cell in cells)


def _judged(said: dict[str, Any]) -> Iterator[str]:
    if said["judge"] is None:
        return
    yield "the fitted model, by family"
    families = said["judge"]["families"].items()
    for family, each in sorted(families, key=lambda item: -item[1]["probability"]):
        if max(each["probability"], each["name_sounds_like_it"]) < _LIKELY:
            continue
        by_name = _percent(each["name_sounds_like_it"])
        moved = f": {'; '.join(each['moved_by'])}" if each["moved_by"] else ""
        yield f"  {family} {_percent(each['probability'])}, by the name alone {by_name}{moved}"
    yield f"  of no family, by the name alone {_percent(said['judge']['name_sounds_like_none'])}"
    yield (
        f"  columns of the table that it reports: {said['judge']['reported_columns']}; "
        f"{_percent(said['judge']['share_without_telling_name'])} of the names say nothing"
    )


def _values(said: dict[str, Any]) -> Iterator[str]:
    yield "values that pass as a kind, and that have its form"
    for each in said["counted"]:
        random = f"{_percent(each['random'])} of random ones would pass"
        yield f"  {each['kind']}: {_percent(each['passes'])} ({each['values']:,}), {_percent(each['fits'])}; {random}"
    if not said["counted"]:
        yield "  none of those that are counted"
    yield f"facts of {said['column']['sampled']:,} sampled values"
    shares = (f"{name} {_percent(share)}" for name, share in said["facts"].items())
    yield f"  {', '.join(shares) or 'none'}"


def _table(said: dict[str, Any]) -> Iterator[str]:
    table = said["table"]
    yield f"the table, of {table['columns']} columns"
    yield f"  is about: {', '.join(table['about']) or 'nothing in particular'}"
    for layout in table["layouts"]:
        yield f"  follows the layout {layout['name']} ({layout['source']})"
    if table["only_code_books"]:
        yield "  whose layouts are all of code books, directories or aggregates"
    if table["fhir_resource"]:
        yield f"  holds FHIR resources of this sort: {table['fhir_resource']}"
    for each in said["neighbours"][:_MOST_NEIGHBOURS]:
        found = ", ".join(each["found"]) or "nothing found"
        yield printable(
            f"  {each['place']} {each['name']}: {each['storage']}, {_percent(each['filled'])} filled, {found}"
        )
    if len(said["neighbours"]) > _MOST_NEIGHBOURS:
        yield f"  and {len(said['neighbours']) - _MOST_NEIGHBOURS} more (--format json lists them)"


def _percent(share: float) -> str:
    return f"{100 * share:.3g}%"
