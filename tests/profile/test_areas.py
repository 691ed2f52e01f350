"""Areas on the map: which points are in them."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile.areas import Areas

SQUARE = ((0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0))
HOLE = ((1.0, 1.0), (3.0, 1.0), (3.0, 3.0), (1.0, 3.0), (1.0, 1.0))
HORSESHOE = tuple(
    (float(x), float(y)) for x, y in ((10, 0), (16, 0), (16, 6), (14, 6), (14, 2), (12, 2), (12, 6), (10, 6), (10, 0))
)


def areas(*each):
    return Areas("a", "0" * 64, date(2026, 10, 1), each)


def holds(where, latitude, longitude):
    return bool(where.holds(np.array([latitude]), np.array([longitude]))[0])


@pytest.mark.parametrize(
    ("latitude", "longitude", "inside"),
    [
        (0.5, 0.5, True),
        (2.0, 2.0, False),  # in the hole
        (1.0, 2.0, True),  # on the edge of the hole
        (4.0, 4.0, True),  # a corner
        (0.0, 2.0, True),  # an edge
        (4.001, 2.0, False),
        (5.0, 11.0, True),  # one arm of the horseshoe
        (5.0, 13.0, False),  # between its arms
        (1.0, 13.0, True),
        (0.5, -179.0, False),
    ],
)
def test_a_point_is_inside_of_an_area_with_its_edge_and_without_its_holes(latitude, longitude, inside):
    assert holds(areas((SQUARE, HOLE), (HORSESHOE,)), latitude, longitude) is inside


@settings(deadline=None, max_examples=60)
@given(
    st.tuples(*[st.integers(-80, 80)] * 4),
    st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=20),
)
def test_a_rectangle_holds_what_is_between_its_sides(sides, points):
    south, north = sorted(sides[:2])
    west, east = sorted(sides[2:])
    north, east = north + 1, east + 1
    ring = ((west, south), (east, south), (east, north), (west, north), (west, south))
    latitudes, longitudes = (np.array(each) for each in zip(*points, strict=True))
    held = areas((ring,)).holds(latitudes, longitudes)
    distances = [latitudes - south, latitudes - north, longitudes - west, longitudes - east]
    clear = np.min(np.abs(distances), axis=0) > 1e-6
    between = (latitudes > south) & (latitudes < north) & (longitudes > west) & (longitudes < east)
    assert (held == between)[clear].all()


def test_no_points_are_in_no_area():
    assert not areas((SQUARE,)).holds(np.array([]), np.array([])).any()
