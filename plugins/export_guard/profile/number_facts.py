"""Counters over the numbers in the samples of columns, and over the steps from one number to the next.

Their names are defined in :mod:`export_guard.profile.facts`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.profile.samples import Samples

if TYPE_CHECKING:
    from numpy.typing import NDArray


def as_numbers(texts: pl.Series) -> NDArray[np.float64]:
    """Texts that are written like numbers as numbers; not a number where one cannot be read."""
    text = pl.col("text")
    if texts.str.contains(",", literal=True).any():
        thousands = text.str.contains(r",[0-9]{3}(?:,|\.)|,[0-9]{3}$") & text.str.contains(r",[0-9]{3},|\.")
        bare = pl.when(thousands).then(text.str.replace_all(",", "")).otherwise(text.str.replace(",", "."))
        texts = texts.alias("text").to_frame().select_seq(bare).to_series()
    return texts.cast(pl.Float64, strict=False).to_numpy()


def number_facts(
    samples: Samples, places: NDArray[np.int64], values: NDArray[np.float64]
) -> dict[str, NDArray[np.int64]]:
    """Counters by column; ``values[i]`` is the number that is written at ``places[i]``."""
    size, integer = np.abs(values), np.round(values) == values

    def between(low: float, high: float) -> NDArray[np.bool_]:
        return (values >= low) & (values <= high)

    flags = {
        "integer": integer,
        "negative": values < 0,
        "zero_one": (values == 0) | (values == 1),
        "unit": between(0, 1),
        "small": between(0, 20) & integer,
        "year": between(1880, 2100) & integer,
        "score": between(300, 850) & integer,
        "large": (values >= 1e6) & integer,
        "epoch": between(9.46e8, 2.18e9) | between(9.46e11, 2.18e12) | between(9.46e14, 2.18e15),
        "in_latitude": size <= 90,
        "in_longitude": size <= 180,
        "polar": (size > 72) & (size <= 90),
        "beyond_latitude": (size > 90) & (size <= 180),
    }
    counts = {name: samples.count(places[flag]) for name, flag in flags.items()}
    return counts | {"whole_parts": samples.different(places, np.floor(values))}


_FIRST = 8
_FINE = re.compile(r"-?[0-9]{1,3}\.[0-9]{4,}")
_STEP = 0.002
"""Degrees (some 200 m) that a person or vehicle goes between two points of a walk that is recorded closely."""


def step_facts(neighbours: pl.Series) -> dict[str, int]:
    """Of values in their order: how many steps from one to the next there are that are not nought, and small ones.

    Counted for numbers that may be coordinates, with four decimals or more: points of a walk lie close together,
    places of a list do not.
    """
    written = neighbours.cast(pl.String)
    if len(written) < 2 or not all(_FINE.fullmatch(written[place]) for place in range(min(_FIRST, len(written)))):
        return {}
    size = written.cast(pl.Float64, strict=False).diff().abs().drop_nulls()
    moved = int((size > 0).sum())
    small = int(((size > 0) & (size <= _STEP)).sum())
    return {name: count for name, count in (("steps", moved), ("small_steps", small)) if count}
