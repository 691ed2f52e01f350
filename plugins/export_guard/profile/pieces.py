"""Pieces of long texts that look like a value, and which of them are one.

One pass takes the pieces out of the texts; only these short ones, each different one once, are held against the
patterns and checks of the mentions.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import polars as pl

from export_guard.kinds.mentions.mention import Group, Mention

if TYPE_CHECKING:
    from numpy.typing import NDArray

BEFORE = r"(?:^|[^0-9A-Za-z]|\\[nrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-F]{2})"
"""What stands before any value: no letter or digit, or an escaped character."""
_EDGE = r"(?:^|[^0-9A-Za-z_@.+-]|[A-Za-z]\.|\\[nrt]|\\u[0-9A-Fa-f]{4}|%[0-9A-F]{2})"
"""The same, more strictly: nothing that a longer number or word goes on with."""
_END = r"(?-u:\b)(?:[@-][0-9A-Za-z]|\.[0-9]*[1-9])?"
"""What follows a value. A piece that goes on is taken along, so that it fits no pattern any more (zeros after a
point are how numbers are stored)."""


class Found(NamedTuple):
    """Values of a mention: in which rows of the texts, how many different ones had the form, and passed the check."""

    mention: Mention
    rows: NDArray[np.int64]
    formed: int
    passed: int


def grouped(texts: pl.Series, group: Group) -> Iterator[Found]:
    """Values of the mentions of a group, in texts of which some may hold none."""
    rows = np.flatnonzero(texts.str.contains(_trace(group)).to_numpy())
    if not len(rows):
        return
    taken = pl.DataFrame({"row": rows, "piece": texts.gather(rows).str.extract_all(_pieces(group))})
    taken = taken.explode("piece").drop_nulls()
    pieces = taken["piece"].unique()
    for mention in group.mentions:
        yield from held(mention, taken, pieces, f"^{_EDGE}({mention.pattern})$")


def held(mention: Mention, taken: pl.DataFrame, pieces: pl.Series, pattern: str) -> Iterator[Found]:
    """What the different ``pieces`` hold of a mention, captured by ``pattern``; ``taken`` has them with their rows."""
    value = pieces.str.extract(pattern)
    fits = value.is_not_null()
    formed = int(fits.sum())
    if not formed:
        return
    pieces, value = pieces.filter(fits), value.drop_nulls()
    if mention.check is not None:
        pieces = pieces.filter(mention.check(value))
    rows = taken["row"].filter(taken["piece"].is_in(pieces.implode())).unique().to_numpy()
    yield Found(mention, rows, formed, len(pieces))


@lru_cache(maxsize=16)
def _trace(group: Group) -> str:
    return f"{BEFORE}(?:{group.trace})" + ("" if group.sign is None else f"|{group.sign}")


@lru_cache(maxsize=16)
def _pieces(group: Group) -> str:
    patterns = (*group.look_alikes, *(m.pattern for m in group.mentions))
    return f"{_EDGE}(?:{'|'.join(patterns)}){_END}"
