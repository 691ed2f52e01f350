"""What the inspection of a small table costs: ``python -m benchmarks.scan.small``.

A warm process inspects data frames of a few rows again and again, as a task with many small tables does. Beside each
figure stands what the same columns cost when each is a frame of its own: how much is saved by looking at them together.
The least of several runs, in CPU milliseconds of all threads. It asserts nothing: figures are for people.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
import pandas as pd
from benchmarks.scan.table import chunk

from export_guard import inspect_dataset, open_dataset

_SHAPES = ((5, 3), (60, 10), (60, 100), (1_000, 20))
_KEY = b"benchmark-key-0123456789"


def frame(rows: int, columns: int) -> pd.DataFrame:
    """A part of the table of :mod:`benchmarks.scan`, as wide as asked for."""
    rng = np.random.default_rng(20261122)
    made: dict[str, pd.Series] = {}
    while len(made) < columns:
        for name, values in chunk(rows, 0, rng).to_pandas().items():
            made[str(name) if name not in made else f"{name}_{len(made)}"] = values
    return pd.DataFrame(dict(list(made.items())[:columns]))


def spent(frames: list[pd.DataFrame], repeats: int) -> float:
    """Least CPU milliseconds over ``repeats`` inspections of all frames, after one that is not counted."""
    took = []
    for _ in range(repeats + 1):
        start = time.process_time()
        for each in frames:
            inspect_dataset(open_dataset(each), key=_KEY)
        took.append(time.process_time() - start)
    return min(took[1:]) * 1e3


def main() -> None:
    """Measure each shape and print one line for it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scan.small", description=__doc__)
    parser.add_argument("--repeats", type=int, default=7)
    repeats = parser.parse_args().repeats
    print(f"{'rows':>6} {'columns':>8} {'CPU-ms':>8} {'a column':>9} {'one by one':>11} {'x':>6}")
    for rows, columns in _SHAPES:
        whole = frame(rows, columns)
        together = spent([whole], repeats)
        apart = spent([whole[[name]] for name in whole.columns], max(1, repeats // 3))
        print(
            f"{rows:>6,} {columns:>8} {together:>8.1f} {together / columns:>9.2f} {apart:>11.1f}"
            f" {apart / together:>6.1f}"
        )


if __name__ == "__main__":
    main()
