"""Areas on the map, and which points lie in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_ON_THE_EDGE = 1e-7
"""Degrees (about a centimetre): a point so near to an edge is inside."""

Ring = Sequence[tuple[float, float]]
"""Corners as (longitude, latitude) in degrees; the last is the first again."""


@dataclass(frozen=True)
class Areas:
    """A list of areas, each made of rings: a point is inside when it is in an odd number of them.

    ``digest`` (SHA-256, hex) and ``as_of`` tell which edition of the list it is.
    """

    name: str
    digest: str
    as_of: date
    areas: tuple[tuple[Ring, ...], ...]

    @cached_property
    def _boxes(self) -> NDArray[np.float64]:
        """West, south, east and north of each area, with the edge."""
        corners = [np.array([corner for ring in area for corner in ring], dtype=np.float64) for area in self.areas]
        lows = [c.min(axis=0) - _ON_THE_EDGE for c in corners]
        highs = [c.max(axis=0) + _ON_THE_EDGE for c in corners]
        return np.hstack([np.array(lows), np.array(highs)])

    def holds(self, latitudes: NDArray[np.float64], longitudes: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which of the points (degrees) are in one of the areas, its edge included."""
        inside = np.zeros(len(latitudes), dtype=bool)
        if not len(latitudes):
            return inside
        west, south, east, north = self._boxes.T
        near = (
            (west <= longitudes.max())
            & (east >= longitudes.min())
            & (south <= latitudes.max())
            & (north >= latitudes.min())
        )
        for number in np.flatnonzero(near):
            box = self._boxes[number]
            maybe = np.flatnonzero(
                ~inside
                & (longitudes >= box[0])
                & (longitudes <= box[2])
                & (latitudes >= box[1])
                & (latitudes <= box[3])
            )
            if len(maybe):
                inside[maybe] = _in_rings(self.areas[number], longitudes[maybe], latitudes[maybe])
        return inside


def _in_rings(rings: tuple[Ring, ...], x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Even-odd rule: a ray to the east crosses the edges an odd number of times."""
    odd = np.zeros(len(x), dtype=bool)
    on_edge = np.zeros(len(x), dtype=bool)
    for ring in rings:
        corners = np.array(ring, dtype=np.float64)
        for (x1, y1), (x2, y2) in pairwise(corners):
            crosses = (y1 > y) != (y2 > y)
            if crosses.any():
                at = (x2 - x1) * (y[crosses] - y1) / (y2 - y1) + x1
                odd[crosses] ^= x[crosses] < at
            on_edge |= _distance(x, y, (x1, y1), (x2, y2)) <= _ON_THE_EDGE
    return odd | on_edge


def _distance(
    x: NDArray[np.float64], y: NDArray[np.float64], one: tuple[float, float], other: tuple[float, float]
) -> NDArray[np.float64]:
    """Degrees from each point to the edge between two corners."""
    dx, dy = other[0] - one[0], other[1] - one[1]
    length = dx * dx + dy * dy
    along = np.clip(((x - one[0]) * dx + (y - one[1]) * dy) / length, 0, 1) if length else np.zeros(len(x))
    distance: NDArray[np.float64] = np.hypot(x - (one[0] + along * dx), y - (one[1] + along * dy))
    return distance
