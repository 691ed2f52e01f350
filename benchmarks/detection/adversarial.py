"""Fresh tables of sensitive columns and their look-alikes, scored over many seeds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import fmean

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq
from benchmarks.detection import inspecting
from benchmarks.detection.calibration import as_text
from benchmarks.detection.scoring import Figures, Reported
from benchmarks.detection.table import Table, opaque, split, wide

Detector = Callable[[pa.Table], Iterable[Reported]]
Variants = dict[str, list[Table]]
TITLES = (
    "typed precision", "typed recall", "… told by value", "any precision", "any recall", "false alarms / 40 clean",
)  # fmt: skip


def variants(seed: int, rows: int, splitted: bool) -> Variants:
    """The tables of one seed, with names and without."""
    if not splitted:
        return {"named": [wide(seed, rows)], "opaque": [opaque(seed, rows)]}
    tables = split(seed, rows)
    return {"named": tables, "opaque": [table.with_opaque_headers() for table in tables]}


def run(seeds: Sequence[int], rows: int, splitted: bool, write_to: Path | None) -> None:
    """Score our detector on the tables of each seed and print the figures."""
    of_seed: dict[str, list[Figures]] = {"named": [], "opaque": []}
    for seed in seeds:
        for variant, tables in variants(seed, rows, splitted).items():
            of_seed[variant].append(scored(tables, inspecting.sensitive))
            if write_to is not None:
                write(tables, write_to / str(seed) / variant)
    shape = "several tables a seed" if splitted else "one table a seed"
    print(f"seeds {', '.join(map(str, seeds))}; {rows:,} rows; {shape}")
    for variant, figures in of_seed.items():
        print(f"\n{variant} headers")
        print_figures(figures)
        print_columns(total(figures))
        print("  calibration (right: an acceptable kind)")
        print(as_text(total(figures).judged))


def scored(tables: Iterable[Table], detect: Detector) -> Figures:
    """What a detector makes of the tables."""
    figures = Figures()
    for table in tables:
        figures.add(table.truth, detect(table.data))
    return figures


def total(figures: Iterable[Figures]) -> Figures:
    """All counts together."""
    summed = Figures()
    for each in figures:
        summed.merge(each)
    return summed


def print_figures(figures: Sequence[Figures]) -> None:
    """Mean over the seeds, and the worst of them."""
    print(f"  {'':26} {'mean':>7} {'worst':>7}")
    for title in TITLES:
        values = [value_of(each, title) for each in figures]
        worst = max(values) if title.startswith("false") else min(values)
        print(f"  {title:26} {fmean(values):7.3f} {worst:7.3f}")


def value_of(figures: Figures, title: str) -> float:
    """One of the printed figures."""
    values = (
        figures.typed_precision, figures.typed_recall, figures.recall_by_value, figures.any_precision,
        figures.any_recall, figures.alarms_per_40,
    )  # fmt: skip
    return dict(zip(TITLES, values, strict=True))[title]


def print_columns(figures: Figures) -> None:
    """Every column that was missed, mistyped or a false alarm, with how often and as what."""
    troubles = figures.missed + figures.mistyped + figures.alarms
    if not troubles:
        return
    print(f"  {'column':26} {'in':>4} {'missed':>7} {'mistyped':>9} {'alarm':>6}  reported as")
    for name in sorted(troubles, key=lambda n: (n in figures.alarms, -troubles[n], n)):
        kinds = ", ".join(
            f"{kind} {count}" for (column, kind), count in figures.reported_as.most_common() if column == name
        )
        counts = f"{figures.missed[name]:>7} {figures.mistyped[name]:>9} {figures.alarms[name]:>6}"
        print(f"  {name:26} {figures.tried[name]:>4} {counts}  {kinds}")


def write(tables: Iterable[Table], folder: Path) -> None:
    """Each table as Parquet and as CSV (vectors as text), and the truth beside it. All values are made up."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in tables:
        pq.write_table(table.data, folder / f"{table.name}.parquet")
        flat = [_flat(column) for column in table.data.itercolumns()]
        pyarrow.csv.write_csv(pa.table(flat, names=table.data.column_names), folder / f"{table.name}.csv")
        lines = [
            json.dumps({"position": place, "header": t.header, "column": t.column, "kinds": t.kinds, "family": t.family,
                        "scored": t.scored})
            for place, t in enumerate(table.truth)
        ]  # fmt: skip
        (folder / f"{table.name}.truth.jsonl").write_text("\n".join(lines) + "\n")


def _flat(column: pa.ChunkedArray) -> pa.ChunkedArray:
    if not pa.types.is_list(column.type):
        return column
    return pa.chunked_array([[None if cell is None else json.dumps(cell) for cell in column.to_pylist()]])
