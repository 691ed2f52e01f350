"""Every sensitive column that a table may have, and how many of each group it has."""

from __future__ import annotations

from benchmarks.detection.column import Block
from benchmarks.detection.sensitive import body, contact, devices, government, health, money, place

SENSITIVE: tuple[tuple[tuple[Block, ...], int], ...] = (
    (government.BLOCKS, 8),
    (contact.BLOCKS, 8),
    (devices.BLOCKS, 5),
    (money.NUMBERS, 2),
    (health.NUMBERS, 1),
    (money.FIGURES, 4),
    (health.BLOCKS, 5),
    (place.BLOCKS, 3),
    (body.OMICS, 2),
    (body.BIOMETRICS, 2),
)
"""Groups of blocks, and the number of scored columns drawn from each: 40 in all."""
