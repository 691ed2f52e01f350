"""Places that are coarser than the legal line are no precise geolocation; how fine they are is said."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnRef, ColumnStats, Finding
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.precision import in_words, typical_metres

ROWS = 300
R = random.Random(20261121)
IDS = [f"C{i:06}" for i in range(ROWS)]
TIMES = [f"2026-03-{i % 28 + 1:02} 10:{i % 60:02}:00" for i in range(ROWS)]
POINTS = [(R.uniform(48, 49), R.uniform(2, 3)) for _ in range(ROWS)]


def findings(columns: dict[str, Sequence[Any]], batches: int = 1) -> dict[str, Finding]:
    batch = pa.RecordBatch.from_pydict({k: list(v) for k, v in columns.items()})
    size = batch.num_rows // batches
    merged: dict[str, ColumnStats] = {}
    for start in range(0, size * batches, size):
        for leaf in leaves(batch.slice(start, size)):
            stats = observe(leaf, size).stats
            label = stats.column.label
            merged[label] = merged[label].merge(stats) if label in merged else stats
    return {f.column.label: f for f in classify(tuple(merged.values()))}


def people(**columns: Sequence[Any]) -> dict[str, Finding]:
    return findings({"customer_id": IDS, "event_time": TIMES, **columns})


def family(finding: Finding | None) -> str | None:
    return None if finding is None else kind(finding.kind).family


def rounded(decimals: int) -> dict[str, list[str]]:
    return {
        "latitude": [f"{lat:.{decimals}f}" for lat, _ in POINTS],
        "longitude": [f"{lon:.{decimals}f}" for _, lon in POINTS],
    }


@pytest.mark.parametrize(("decimals", "metres"), [(2, 786), (3, 79), (4, 8), (6, 1)])
def test_a_column_says_within_how_many_metres_it_keeps_places(decimals: int, metres: float) -> None:
    held = people(**rounded(decimals))
    for column in ("latitude", "longitude"):
        assert family(held[column]) == "precise_geolocation"
        assert held[column].precision_m == metres
        assert in_words(metres) in held[column].why


@pytest.mark.parametrize("decimals", [0, 1])
def test_coordinates_coarser_than_the_line_are_no_precise_geolocation_and_the_reason_is_said(decimals: int) -> None:
    held = people(**rounded(decimals))
    for column in ("latitude", "longitude"):
        assert held[column].kind == "coarse_location"
        assert family(held[column]) is None
        assert "coarser than the 1,000 m" in held[column].why


def test_padding_does_not_make_a_place_precise() -> None:
    padded = {name: [f"{value}0000" for value in values] for name, values in rounded(1).items()}
    assert {people(**padded)[name].kind for name in padded} == {"coarse_location"}


def test_numbers_are_judged_by_their_significant_decimals_too() -> None:
    numbers = {name: [float(value) for value in values] for name, values in rounded(1).items()}
    assert {people(**numbers)[name].kind for name in numbers} == {"coarse_location"}


@pytest.mark.parametrize("batches", [1, 3])
def test_one_precise_place_among_many_coarse_ones_keeps_the_column_precise(batches: int) -> None:
    columns = {name: values * 20 for name, values in rounded(1).items()}
    columns["latitude"][4_321] = "48.85661"
    held = findings({"customer_id": IDS * 20, "event_time": TIMES * 20, **columns}, batches)
    assert family(held["latitude"]) == "precise_geolocation"
    assert "some of them finer" in held["latitude"].why
    assert held["longitude"].kind == "coarse_location"


def cell(length: int) -> list[str]:
    return ["".join(R.choice("0123456789bcdefghjkmnpqrstuvwxyz") for _ in range(length)) for _ in range(ROWS)]


@pytest.mark.parametrize(("length", "expected"), [(5, None), (6, "precise_geolocation"), (8, "precise_geolocation")])
def test_a_geohash_is_judged_by_its_length(length: int, expected: str | None) -> None:
    assert family(people(geohash=cell(length)).get("geohash")) == expected


WRITINGS = {
    "gps": [f"{lat:.5f},{lon:.5f}" for lat, lon in POINTS],
    "lonlat": [f"{lon:.5f}, {lat:.5f}" for lat, lon in POINTS],
    "col_17": [f"{{lat: {lat:.5f}, lng: {lon:.5f}}}" for lat, lon in POINTS],
    "geom": [f"SRID=4326;POINT({lon:.5f} {lat:.5f})" for lat, lon in POINTS],
    "path": [f"LINESTRING ({lon:.5f} {lat:.5f}, 2.5 48.5)" for lat, lon in POINTS],
    "where": [f"{int(lat)}°{int(lat % 1 * 60)}'{int(lat * 3600 % 60)}\"N 2°21'03\"E" for lat, _ in POINTS],
    "h3_index": ["8928308280fffff", "8928308280bffff", "89283082813ffff"] * 100,
    "last_place": ["8FW4V75V+8Q", "8FW4V75V+9R", "8FW4V75W+2M"] * 100,
}


@pytest.mark.parametrize("column", WRITINGS)
def test_places_of_people_are_found_in_every_writing(column: str) -> None:
    assert family(people(**{column: WRITINGS[column]}).get(column)) == "precise_geolocation"


@pytest.mark.parametrize(
    "columns",
    [
        {
            "latitudeE7": [round(lat * 1e7) for lat, _ in POINTS],
            "longitudeE7": [round(lon * 1e7) for _, lon in POINTS],
        },
        {
            "position_lat": [round(lat * 2**31 / 180) for lat, _ in POINTS],
            "position_long": [round(lon * 2**31 / 180) for _, lon in POINTS],
        },
        {
            "lat": [f"{int(lat):02}{lat % 1 * 60:07.4f}" for lat, _ in POINTS],
            "lon": [f"{int(lon):03}{lon % 1 * 60:07.4f}" for _, lon in POINTS],
        },
        {
            "latitude": [f"{int(lat)}°{lat % 1 * 60:.3f}'N" for lat, _ in POINTS],
            "longitude": [f"{int(lon)}°{lon % 1 * 60:.3f}'E" for _, lon in POINTS],
        },
    ],
    ids=["E7", "semicircles", "NMEA", "minutes"],
)
def test_a_pair_of_columns_is_found_in_whole_numbers_and_minutes(columns: dict[str, list[Any]]) -> None:
    held = people(**columns)
    assert [family(held.get(name)) for name in columns] == ["precise_geolocation"] * 2


def test_places_that_are_nobodys_stay_clean_in_every_writing() -> None:
    for column, values in WRITINGS.items():
        held = findings({"airport": IDS, "iata_code": ["CDG", "ORY", "LIS"] * 100, column: values})
        assert family(held.get(column)) is None, column


def test_columns_without_places_have_no_precision() -> None:
    assert typical_metres(ColumnStats(ColumnRef(0, "x"), "text", 10, 10)) is None
    assert all(f.precision_m is None for f in findings({"email": [f"a{i}@example.org" for i in range(50)]}).values())
