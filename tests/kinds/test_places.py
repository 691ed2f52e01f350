"""Written places: which values are one, and within how many metres each keeps it."""

from __future__ import annotations

import random

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds import place_precision as precision
from export_guard.kinds.catalogue import kind
from export_guard.kinds.place_checks import h3_cell
from export_guard.profile.matching import passing

LEGAL = 1_000.0


def metres(name: str, *values: str) -> list[float | None]:
    measure = kind(name).metres
    assert measure is not None
    return measure(pl.Series(list(values), dtype=pl.String)).to_list()


def is_one(name: str, value: str) -> bool:
    return bool(passing(pl.Series([value]), kind(name))[0])


# ---- which values are places ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        "48.8566,2.3522",
        "2.35221, 48.85661",
        "(48.8566, 2.3522)",
        "[2.3522,48.8566]",
        "48.8566 2.3522",
        "-73.95613|40.79408",
        "48.8566N 2.3522E",
        "48°51'24\"N 2°21'03\"E",
        "N48°51.4' E2°21.1'",
        "48°51\u203224\u2033N, 2°21\u203203\u2033E",
        "POINT(2.35 48.85)",
        "POINT Z (2.35 48.85 3)",
        "SRID=4326;POINT(2.35 48.85)",
        "point (261848.15 6250566.72)",
        "LINESTRING (2.1 3.2, 3.1 3.3)",
        "MULTIPOLYGON (((2 3, 3 4, 4 4, 2 3)))",
        "GEOMETRYCOLLECTION (POINT (2 3))",
        "0101000000000000000000F03F0000000000000040",
        "0101000020E6100000000000000000F03F0000000000000040",
        '{"type":"Point","coordinates":[2.35,48.85]}',
        "[[2.352,48.856],[2.353,48.857]]",
        "{lat: 48.85, lng: 2.35}",
        "{'lat': 48.8566, 'lon': 2.3522}",
        '{"lng":2.35,"lat":48.85}',
        "geo:48.85,2.35;u=35",
    ],
)
def test_a_pair_of_coordinates_tells_itself_in_every_common_writing(value: str) -> None:
    assert is_one("coordinate_pair_telling", value)
    assert is_one("coordinate_pair", value)


@pytest.mark.parametrize(
    "value",
    ["12.50, 13.99", "POINT OF SALE", "POINT (1)", "1.5,2.5", "1,234.567", "200.1234,3.1234", "10.123 kg", "1.2.3.4"],
)
def test_other_pairs_of_numbers_do_not_tell_themselves_as_places(value: str) -> None:
    assert not is_one("coordinate_pair_telling", value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("latitude_written", "N 48° 51.41'"),
        ("latitude_written", "48° 51' 24.1\" N"),
        ("latitude_written", "48.8566° N"),
        ("longitude_written", "2°21'03\"E"),
        ("longitude_written", "171.2345W"),
        ("latitude_scaled", "488566140"),
        ("latitude_scaled", "4851.4040"),
        ("latitude_scaled", "4851.4040,N"),
        ("latitude_scaled", "485124N"),
        ("latitude_scaled", "48:51:24"),
        ("longitude_scaled", "-1224194155"),
        ("longitude_scaled", "00221.0300,E"),
        ("longitude_scaled", "0022103E"),
        ("plus_code", "8fw4v75v+8q"),
        ("plus_code", "8FW40000+"),
        ("plus_code", "V75V+8Q Paris"),
        ("military_grid", "31U DQ 48251 11932"),
        ("military_grid", "31U 448251 5411932"),
        ("h3_cell", "617700169958293503"),
        ("cell_global_identity", "262-01-5126-38471"),
        ("three_word_address", "///filled.count.soap"),
    ],
)
def test_a_place_is_known_in_each_of_its_writings(name: str, value: str) -> None:
    assert is_one(name, value)


@pytest.mark.parametrize("value", ["48.8566", "-33.8", "139.6917", "7"])
def test_plain_decimal_degrees_are_not_taken_for_a_scaled_form(value: str) -> None:
    assert not is_one("latitude_scaled", value)
    assert not is_one("longitude_scaled", value)
    assert not is_one("latitude_written", value)


def test_the_check_of_h3_cells_agrees_with_the_core_library() -> None:
    h3 = pytest.importorskip("h3", reason="the h3 package is in the dev extra")
    r = random.Random(20261121)
    values = []
    for _ in range(3_000):
        cell = h3.latlng_to_cell(r.uniform(-90, 90), r.uniform(-180, 180), r.randrange(16))
        number = h3.str_to_int(cell)
        values += [cell, str(number), h3.int_to_str(number ^ (1 << r.randrange(63)))]
    for base in (4, 14, 117, 5):  # three pentagons and a hexagon, each in every direction
        for first in range(8):
            number = 1 << 59 | 2 << 52 | base << 45 | first << 39 | 2**39 - 1
            values.append(h3.int_to_str(number))

    def valid(text: str) -> bool:
        decimal = len(text) == 18 and text.isdigit()
        return bool(h3.is_valid_cell(h3.int_to_str(int(text)) if decimal else text))

    assert h3_cell(pl.Series(values)).to_list() == [valid(text) for text in values]


def test_plus_codes_are_what_the_reference_library_writes() -> None:
    olc = pytest.importorskip("openlocationcode.openlocationcode", reason="openlocationcode is in the dev extra")
    r = random.Random(7)
    for length in (4, 6, 8, 10, 11, 12):
        for _ in range(50):
            code = olc.encode(r.uniform(-90, 90), r.uniform(-180, 180), length)
            area = olc.decode(code)
            assert is_one("plus_code", code), code
            (within,) = metres("plus_code", code)
            half = ((area.latitudeHi - area.latitudeLo) ** 2 + (area.longitudeHi - area.longitudeLo) ** 2) ** 0.5 / 2
            assert within == pytest.approx(max(1.0, half * 111_195), rel=0.01)


# ---- how precisely ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("latitude", "48", 78_627),
        ("latitude", "48.8", 7_863),
        ("latitude", "48.85", 786),
        ("latitude", "48,8566", 8),
        ("latitude", "48.300000000000001", 7_863),
        ("latitude", "48.299999999999997", 7_863),
        ("coordinate_pair", "48.8, 2.3", 7_863),
        ("coordinate_pair", "POINT (2.35 48.8)", 786),
        ("coordinate_pair", "48°51'24\"N 2°21'03\"E", 22),
        ("latitude_written", "48°51'N", 1_310),
        ("latitude_written", "48°51'24\"N", 22),
        ("latitude_written", "48°51.4'N", 131),
        ("latitude_scaled", "488566140", 1),
        ("latitude_scaled", "488000000", 7_863),
        ("latitude_scaled", "4851.4040", 1),
        ("projected_coordinate", "391000", 707),
        ("projected_coordinate", "390000", 7_071),
        ("geohash", "u09tv", 3_455),
        ("geohash", "u09tvw", 683),
        ("h3_cell", "871fb4662ffffff", 1_406),
        ("h3_cell", "0x881fb46623fffff", 531),
        ("h3_cell", "613177664827555839", 531),
        ("s2_cell", "89c25", 25_467),
        ("s2_cell", "89c2593", 1_592),
        ("quadkey", "12022001120310", 865),
        ("military_grid", "31UDQ4811", 707),
        ("military_grid", "31UDQ41", 7_071),
        ("maidenhead_locator", "JN18eu", 5_180),
        ("three_word_address", "filled.count.soap", 2),
    ],
)
def test_the_precision_of_a_value_is_half_the_diagonal_of_its_last_significant_step(
    name: str, value: str, expected: float
) -> None:
    assert metres(name, value)[0] == pytest.approx(expected, abs=0.5)


def test_two_decimals_are_within_the_legal_line_and_one_is_not() -> None:
    assert metres("latitude", "48.85") < [LEGAL] < metres("latitude", "48.8")


coordinates = st.decimals(min_value=-90, max_value=90, allow_nan=False, allow_infinity=False, places=None).map(
    lambda d: round(float(d), 5)
)


@settings(max_examples=100, deadline=None)
@given(coordinates, st.integers(0, 5), st.integers(0, 12))
def test_precision_never_grows_by_padding(value: float, decimals: int, padding: int) -> None:
    text = f"{value:.{decimals}f}"
    padded = text + ("" if decimals else ".") + "0" * padding
    assert metres("latitude", padded) == metres("latitude", text)
    assert metres("coordinate_pair", f"{padded},{padded}") == metres("coordinate_pair", f"{text},{text}")


@settings(deadline=None)
@given(coordinates, st.integers(1, 5))
def test_precision_never_grows_by_rounding(value: float, decimals: int) -> None:
    finer, coarser = f"{value:.{decimals}f}", f"{value:.{decimals - 1}f}"
    at_least = 78_626 * 10.0 ** -(decimals - 1)
    assert metres("latitude", coarser)[0] >= min(at_least, 78_626)
    assert metres("latitude", finer)[0] >= max(1.0, at_least / 10)


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), max_size=8))
def test_no_value_makes_a_measure_fail(values: list[str]) -> None:
    for measure in (
        precision.degrees,
        precision.pair,
        precision.sexagesimal,
        precision.scaled_degrees,
        precision.metre_grid,
        precision.geohash,
        precision.h3,
        precision.plus_code,
        precision.s2,
        precision.quadkey,
        precision.mgrs,
        precision.maidenhead,
        precision.square(3.0),
        h3_cell,
    ):
        assert len(measure(pl.Series(values, dtype=pl.String))) == len(values)
