"""Where people are, to a few metres."""

from __future__ import annotations

from benchmarks.detection.column import Block, Column, Make, foreign, names
from benchmarks.detection.draw import Draw
from benchmarks.detection.people import Person

_BASE32 = "0123456789bcdefghjkmnpqrstuvwxyz"


def geohash(latitude: float, longitude: float, length: int) -> str:
    """The cell of a point (Niemeyer 2008: bits of longitude and latitude in turn, five to a character)."""
    bounds = [[-180.0, 180.0], [-90.0, 90.0]]
    text, bits = "", 0
    for place in range(length * 5):
        low, high = bounds[place % 2]
        middle, value = (low + high) / 2, (longitude, latitude)[place % 2]
        upper = value >= middle
        bounds[place % 2] = [middle, high] if upper else [low, middle]
        bits = bits * 2 + upper
        if place % 5 == 4:
            text, bits = text + _BASE32[bits], 0
    return text


def near(draw: Draw, person: Person) -> tuple[float, float]:
    """A point on somebody's way: latitude and longitude in degrees."""
    return person.latitude + draw.normal(0, 0.01), person.longitude + draw.normal(0, 0.01)


def _latitude(draw: Draw) -> Make:
    digits = draw.whole(5, 7)
    return lambda person: round(near(draw, person)[0], digits)


def _longitude(draw: Draw) -> Make:
    digits = draw.whole(5, 7)
    return lambda person: round(near(draw, person)[1], digits)


def _pair(draw: Draw) -> Make:
    form = draw.one(("{0:.6f},{1:.6f}", "{0:.5f}, {1:.5f}", "({0:.6f}, {1:.6f})", "POINT ({1:.6f} {0:.6f})"))
    return lambda person: form.format(*near(draw, person))


def _geohash(draw: Draw) -> Make:
    length = draw.whole(7, 10)
    return lambda person: geohash(*near(draw, person), length)


_KINDS = ("latitude", "coordinate_pair")

BLOCKS: tuple[Block, ...] = (
    (
        Column("latitude", names("lat | latitude | gps lat | last seen lat | home latitude | last latitude"), _latitude,
               _KINDS, "precise_geolocation", "row", "place", foreign("breitengrad", "latitud", "latitude domicile")),
        Column("longitude", names("lon | longitude | gps lon | last seen lng | home longitude | last longitude"),
               _longitude, ("longitude", "coordinate_pair"), "precise_geolocation", "row", "place",
               foreign("laengengrad", "longitud", "longitude domicile")),
    ),
    (
        Column("coordinate_pair", names("gps | gps position | last location | coordinates | current position | latlng"),
               _pair, ("coordinate_pair", "trajectory"), "precise_geolocation", "row", "place",
               foreign("gps position", "coordenadas", "coordonnees gps")),
    ),
    (
        Column("geohash", names("geohash | location geohash | user geohash | last geohash"), _geohash,
               ("geohash", "trajectory"), "precise_geolocation", "row", "place"),
    ),
)  # fmt: skip
