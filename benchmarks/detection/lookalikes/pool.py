"""Every look-alike that a table may have, and how many of each group it has."""

from __future__ import annotations

from benchmarks.detection.column import Block
from benchmarks.detection.lookalikes import measures, numbers, texts

LOOKALIKES: tuple[tuple[tuple[Block, ...], int], ...] = (
    (numbers.ALWAYS, len(numbers.ALWAYS)),
    (numbers.BLOCKS, 10),
    (measures.BLOCKS, 9),
    (texts.BLOCKS, 13),
)
"""Groups of blocks, and the number of columns drawn from each: 40 in all."""
