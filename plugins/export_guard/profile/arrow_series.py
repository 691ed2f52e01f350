"""Arrow arrays and flags as Polars series, through Arrow's own interface between libraries.

``polars.from_arrow`` loads all compute functions of Arrow, and a series of a NumPy array all of ``numpy.ma``: more than
it takes to look into a small file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import pyarrow as pa

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True)
class _Exported:
    """An array of which only the Arrow PyCapsule interface can be seen."""

    array: pa.Array

    def __arrow_c_array__(self, requested_schema: object = None) -> Any:
        return self.array.__arrow_c_array__(requested_schema)


def series_of(array: pa.Array) -> pl.Series:
    """The same values without a copy."""
    return pl.Series(values=_Exported(array))


def flags_of(flags: NDArray[np.bool_]) -> pl.Series:
    """A boolean series of flags."""
    bits = pa.py_buffer(np.packbits(flags, bitorder="little"))
    return series_of(pa.Array.from_buffers(pa.bool_(), len(flags), [None, bits]))


def places_of(indices: NDArray[np.int64]) -> pl.Series:
    """A series of places to gather from, without a copy."""
    places = np.ascontiguousarray(indices, dtype=np.int64)
    return series_of(pa.Array.from_buffers(pa.int64(), len(places), [None, pa.py_buffer(places)]))
