"""Columns of bytes that hold something readable: UTF-8 text, UUIDs, geometries.

Every value of a batch has to be of that sort; otherwise the column is left as bytes, which are not inspected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

if TYPE_CHECKING:
    from numpy.typing import NDArray

_UUID_BYTES = 16
_CONTROL = r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F]"
_PROBE = 64
_GEOMETRIES = {1: ("POINT", 5), 2: ("LINESTRING", 9), 3: ("POLYGON", 13), 4: ("MULTIPOINT", 14),
               5: ("MULTILINESTRING", 18), 6: ("MULTIPOLYGON", 22)}  # fmt: skip
"""Name and place of the first coordinate in well-known binary (OGC 06-103r4 clause 8), by type."""
_POINT_BYTES = 1 + 4 + 8 + 8
_SRID_FLAG = 0x20000000
_SRID_BYTES = 4


def readable(array: pa.Array) -> pa.Array | None:
    """The values of a binary column as text, or ``None`` where they are something else."""
    values = pl.Series(values=pl.from_arrow(array.cast(pa.large_binary())), dtype=pl.Binary)
    present = values.drop_nulls()
    if not len(present):
        return None
    for read in (_text, _uuids, _geometries):
        if read(present.head(_PROBE)) is not None and (texts := read(present)) is not None:
            return _aligned(values, texts)
    return None


def uuid_texts(array: pa.Array) -> pa.Array:
    """Values of sixteen bytes in the canonical text of UUIDs (RFC 9562)."""
    values = pl.Series(values=pl.from_arrow(array.cast(pa.large_binary())), dtype=pl.Binary)
    return _aligned(values, _hyphenated(values.drop_nulls()))


def _aligned(values: pl.Series, texts: pl.Series) -> pa.Array:
    """The texts of the values that are not null, with nulls in their places."""
    places = np.cumsum(values.is_not_null().to_numpy()) - 1
    spread = texts.gather(np.maximum(places, 0)) if len(texts) else pl.Series([None] * len(values), dtype=pl.String)
    null = pl.Series([None], dtype=pl.String)
    return spread.zip_with(values.is_not_null(), null).to_arrow().cast(pa.large_string())


def _text(values: pl.Series) -> pl.Series | None:
    """Valid UTF-8 without control characters (zeros that fill up a fixed width are cut off)."""
    try:
        valid = values.to_arrow().cast(pa.large_binary()).cast(pa.large_string())
    except pa.ArrowInvalid:
        return None
    texts = pl.Series(values=pl.from_arrow(valid), dtype=pl.String).str.strip_chars_end("\0")
    return None if texts.str.contains(_CONTROL).any() else texts


def _uuids(values: pl.Series) -> pl.Series | None:
    if not (values.bin.size() == _UUID_BYTES).all():
        return None
    raw = _matrix(values, _UUID_BYTES)
    version, variant = raw[:, 6] >> 4, raw[:, 8] >> 6
    likely = (version >= 1) & (version <= 8) & (variant == 2)  # RFC 9562, 4.1 and 4.2
    return _hyphenated(values) if bool(likely.all()) else None


def _hyphenated(values: pl.Series) -> pl.Series:
    return values.bin.encode("hex").str.replace(r"^(.{8})(.{4})(.{4})(.{4})(.{12})$", "$1-$2-$3-$4-$5")


def _geometries(values: pl.Series) -> pl.Series | None:
    """The first coordinate of each geometry as well-known text."""
    size = values.bin.size()
    if int(size.min()) < _POINT_BYTES:  # type: ignore[arg-type]
        return None
    head = _matrix(values.bin.head(5), 5)
    little = head[:, 0] == 1
    codes = np.where(little, head[:, 1:].copy().view("<u4")[:, 0], head[:, 1:].copy().view(">u4")[:, 0])
    types = (codes & 0xFFFF) % 1000
    if not ((head[:, 0] <= 1) & np.isin(types, list(_GEOMETRIES))).all():
        return None
    names = np.array(["", *(name for name, _ in _GEOMETRIES.values())])[types]
    offsets = np.array([0, *(place for _, place in _GEOMETRIES.values())])[types]
    offsets = offsets + np.where(codes & _SRID_FLAG, _SRID_BYTES, 0)
    if bool((size.to_numpy() < offsets + 16).any()):
        return None
    pairs = _matrix(
        pl.DataFrame({"v": values, "o": offsets}).select(pl.col("v").bin.slice(pl.col("o"), 16)).to_series(), 16
    )
    numbers = np.where(little[:, None], pairs.copy().view("<f8"), pairs.copy().view(">f8"))
    frame = pl.DataFrame({"name": names, "x": numbers[:, 0], "y": numbers[:, 1]})
    return frame.select(pl.format("{} ({} {})", "name", "x", "y")).to_series()


def _matrix(values: pl.Series, width: int) -> NDArray[np.uint8]:
    """Bytes of equally long values, one row to a value."""
    array = values.to_arrow().cast(pa.large_binary())
    _, offsets, data = array.buffers()
    start = int(np.frombuffer(offsets, dtype=np.int64)[array.offset])
    return np.frombuffer(data, dtype=np.uint8)[start : start + width * len(array)].reshape(-1, width)
