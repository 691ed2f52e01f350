"""Lists of two or three numbers that can be coordinates (as in GeoJSON), as the text that patterns see."""

from __future__ import annotations

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.types as pt

_FEWEST, _MOST = 2, 3
_MOST_DEGREES = 180.0


def coordinate_texts(array: pa.Array) -> pa.Array | None:
    """``x,y`` for each list, if all of them are two or three fractional numbers within the range of degrees."""
    if not pt.is_floating(array.type.value_type):
        return None
    import pyarrow.compute as pc  # slow to load, and few need it

    lengths = pc.list_value_length(array).drop_null()
    if not len(lengths) or pc.min(lengths).as_py() < _FEWEST or pc.max(lengths).as_py() > _MOST:
        return None
    first, second = (pl.Series(pc.list_element(array, place)) for place in (0, 1))
    sizes = np.array([first.abs().max(), second.abs().max()], dtype=float)
    if not (sizes <= _MOST_DEGREES).all() or (first % 1 == 0).all():
        return None
    return pl.select(pl.concat_str(pl.lit(first), pl.lit(second), separator=",")).to_series().to_arrow()
