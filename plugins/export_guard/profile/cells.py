"""Cells as the text that patterns see, with nulls, blanks and null words told apart from values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

from export_guard.profile.arrow_series import flags_of, places_of, series_of
from export_guard.profile.columns import Storage
from export_guard.profile.plain_text import Bytes, plain

if TYPE_CHECKING:
    from numpy.typing import NDArray

_TEXT = pa.large_string()
_NULL_WORDS = ("null", "NULL", "Null", "none", "None", "NONE", "nan", "NaN", "NAN", "n/a", "N/A", "NA", "\\N", "-", "?")
"""Cells that say "no value" in text files; none of them can be a subject or a secret."""
_PROBE = 64
_EXACT = 2.0**53
"""From here on a float does not hold every whole number."""
_LONGEST_NULL_WORD = max(map(len, _NULL_WORDS))


@dataclass(frozen=True)
class Cells:
    """The values of one leaf in one batch: ``text`` without nulls and blanks, stripped, in plain writing.

    ``present[i]`` tells whether cell ``i`` of the leaf holds a value; ``None`` when every cell does.
    ``text`` has one entry for each present cell, in order.
    """

    text: pl.Series
    present: NDArray[np.bool_] | None
    cells: int

    @property
    def rows_of_values(self) -> NDArray[np.int64]:
        """Index of the cell that each entry of ``text`` came from."""
        if self.present is None:
            return np.arange(self.cells)
        return np.flatnonzero(self.present)


def text_cells(array: pa.Array) -> Cells:
    """Cells of a text column."""
    if array.type != _TEXT:  # to cast is to load all of Arrow's compute functions
        array = array.cast(_TEXT)
    series = series_of(array)
    seen = Bytes.of(array)
    if seen.padded:
        series = series.str.strip_chars()
        seen = Bytes.of(series.to_arrow(compat_level=pl.CompatLevel.oldest()))
    text = plain(series, seen)
    length = seen.lengths if text is series else text.str.len_bytes().fill_null(0).to_numpy()
    absent = length == 0
    if array.null_count:
        absent |= text.is_null().to_numpy()
    short = np.flatnonzero((length <= _LONGEST_NULL_WORD) & ~absent)
    if len(short):
        absent[short] = text.gather(places_of(short)).is_in(_NULL_WORDS).to_numpy()
    if not absent.any():
        return Cells(text, None, len(array))
    present = ~absent
    return Cells(text.filter(flags_of(present)), present, len(array))


def other_cells(array: pa.Array, storage: Storage) -> Cells:
    """Cells of a column that is not text; numbers come as canonical text only where asked for later.

    ``text`` is left as the typed Polars series: cast it (or a sample of it) with :func:`as_text`.
    """
    series = series_of(array)
    absent = series.is_null()
    if storage == "decimal" and series.dtype.is_float() and np.isnan(series.to_numpy()).any():  # a null is one, too
        absent = absent | series.is_nan().fill_null(value=True)
    if absent.any():
        present = ~absent
        return Cells(_whole(series.filter(present), storage), present.to_numpy(), len(array))
    return Cells(_whole(series, storage), None, len(array))


def _whole(series: pl.Series, storage: Storage) -> pl.Series:
    """Whole numbers that are stored as floats or decimals (often only because of gaps) as whole numbers."""
    if storage != "decimal" or not len(series):
        return series
    if series.dtype.is_float():
        if (
            not (spread_sample(series, _PROBE) % 1 == 0).all()
            or not ((series % 1 == 0) & (series.abs() < _EXACT)).all()
        ):
            return series
        return series.cast(pl.Int64)
    text = series.cast(pl.String)
    fraction = text.str.contains(r"\.[0-9]*[1-9]")
    return series if fraction.any() else text.str.replace(r"\..*$", "")


def as_text(series: pl.Series) -> pl.Series:
    """Canonical text of typed values: integers plain, floats in shortest form, dates in ISO 8601."""
    return series if series.dtype == pl.String else series.cast(pl.String)


def spread_sample(series: pl.Series, size: int) -> pl.Series:
    """At most ``size`` values, evenly spread over the series."""
    if len(series) <= size:
        return series
    if size == 0:
        return series.clear()
    return series.gather(places_of(np.linspace(0, len(series) - 1, size).astype(np.int64)))
