"""Tables of our own making among those that the model is fitted on: ``python -m benchmarks.detection.made > FILE``.

The generator of the adversarial benchmark, with seeds that the benchmark never draws (negative ones), in lines as
:mod:`benchmarks.detection.profiles` has them: half of the columns only look sensitive, and one table of each seed has
no telling names.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from benchmarks.detection.table import Table, Truth, opaque, split, wide

from export_guard.datasets import open_dataset
from export_guard.profile.scan import inspect_dataset

_SEEDS = range(-24, 0)
_SPLIT = range(-8, 0)
"""Seeds whose columns also stand apart, in tables of one sort each."""
_ROWS = 500
_KEY = b"made tables need a key, any key."


def lines() -> Iterator[dict[str, Any]]:
    """Every made table of every seed; a seed is one source."""
    for seed in _SEEDS:
        for table in (wide(seed, _ROWS), opaque(seed, _ROWS), *(split(seed, _ROWS) if seed in _SPLIT else ())):
            yield _line(seed, table)


def _line(seed: int, table: Table) -> dict[str, Any]:
    profile = inspect_dataset(open_dataset(table.data), key=_KEY)
    return {
        "corpus": "made",
        "file": f"made{seed}/{table.name}",
        "tables": [[c.to_json() for c in each.columns.values()] for each in profile.tables.values()],
        "answers": {place: _answer(truth) for place, truth in enumerate(table.truth)},
    }


def _answer(truth: Truth) -> list[Any]:
    """Not definite where no reader could tell it: a salary under a name that says nothing."""
    told = truth.by_value or not truth.header.startswith("col_")
    return [truth.family or "none", [], truth.scored and told]


if __name__ == "__main__":
    for each in lines():
        print(json.dumps(each))
