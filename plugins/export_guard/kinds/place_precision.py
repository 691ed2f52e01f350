"""How precisely a written place says where something is, in metres.

Each function takes a string series of values of one kind and returns a series of metres: how far the true place
can be from the middle of what the writing leaves open, which for a rounded coordinate is half the diagonal of
one step of its last *significant* digit. Padding (``12.3400``, ``48°51'00"``, ``488500000``) adds nothing, and
the tails of binary floats (``12.300000000000001``) are no digits. Steps of degrees are taken at the equator,
where they are longest; cells of an index have their mean size. Nothing is called finer than one metre.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
import polars as pl

Metres = Callable[[pl.Series], pl.Series]
"""From values (strings, no nulls) to metres (floats of equal length; null where the value does not tell)."""

_PER_DEGREE = math.radians(1) * 6_371_008.8
"""Metres of one degree on a sphere with the mean radius of the Earth (IUGG)."""
_HALF_DIAGONAL = math.sqrt(0.5)
_FINEST = 1.0
_VALUE = pl.col("v")


def _of_step(degrees: pl.Expr) -> pl.Expr:
    """Metres of a square of that many degrees."""
    return degrees * (_PER_DEGREE * _HALF_DIAGONAL)


def _power(exponent: pl.Expr) -> pl.Expr:
    return pl.lit(10.0).pow(exponent)


def _significant(digits: pl.Expr) -> pl.Expr:
    """How many digits after the point say something: no padding, no noise of binary floats."""
    kept = digits.str.head(7).str.replace(r"9{5,}$", "").str.strip_chars_end("0")
    return kept.str.len_bytes().fill_null(0).cast(pl.Int64)


def _measured(values: pl.Series, metres: pl.Expr) -> pl.Series:
    floored = metres.cast(pl.Float64).clip(lower_bound=_FINEST)
    return values.alias("v").to_frame().select(floored).to_series()


def degrees(values: pl.Series) -> pl.Series:
    """Decimal degrees, one coordinate to a value."""
    return _measured(values, _of_step(_power(-_significant(_VALUE.str.extract(r"[.,]([0-9]+)")))))


def pair(values: pl.Series) -> pl.Series:
    """Several coordinates in a value, decimal or in minutes and seconds; the finest of them counts."""
    finest = _VALUE.str.extract_all(r"[0-9]\.[0-9]+").list.eval(_significant(pl.element().str.slice(2))).list.max()
    decimal = _of_step(_power(-finest.fill_null(0)))
    written = _VALUE.str.contains(r"[0-9] ?[°º]|[0-9] ?['\u2032\u2019]|[0-9] ?[NSEW]")
    return _measured(values, pl.when(written).then(pl.min_horizontal(decimal, _sexagesimal())).otherwise(decimal))


def sexagesimal(values: pl.Series) -> pl.Series:
    """Degrees with minutes and seconds (``48°51'24.1"N``, ``48 51.4 N``, ``485124N``, NMEA's ``4851.4040``)."""
    compact = _VALUE.str.extract(r"^[^0-9.]*([0-9]{4,7})(?:[^0-9.]|$)")
    seconds = compact.str.len_bytes() >= 6
    in_seconds = pl.when(compact.str.ends_with("00")).then(1 / 60).otherwise(1 / 3600)
    minutes = _VALUE.str.extract(r"^[^0-9.]*[0-9]{3,5}\.([0-9]+)")
    step = (
        pl.when(seconds)
        .then(in_seconds)
        .when(compact.is_not_null())
        .then(1 / 60)
        .when(minutes.is_not_null())
        .then(_power(-_significant(minutes)) / 60)
    )
    return _measured(values, pl.coalesce(_of_step(step), _sexagesimal()))


def _sexagesimal() -> pl.Expr:
    number = r"([0-9]+(?:[.,][0-9]+)?)"
    groups = _VALUE.str.extract_groups(rf"{number}(?:[^0-9.,NSEWnsew]+{number})?(?:[^0-9.,NSEWnsew]+{number})?").struct
    step = _power(-_significant(_decimals(groups.field("1"))))
    for place, part in (("2", 60), ("3", 3600)):
        written = groups.field(place)
        step = (
            pl.when(written.str.contains("[1-9]"))
            .then(_power(-_significant(_decimals(written))) / part)
            .otherwise(step)
        )
    return _of_step(step)


def _decimals(number: pl.Expr) -> pl.Expr:
    return number.str.extract(r"[.,]([0-9]+)")


def scaled_degrees(values: pl.Series) -> pl.Series:
    """Whole numbers that stand for degrees times 10**7 (or less, which is taken for as precise), or minutes."""
    zeros = _VALUE.str.extract(r"^[^0-9]*[0-9]*?(0*)$").str.len_bytes().cast(pl.Int64)
    whole = _VALUE.str.contains(r"^[-+]?[0-9]{5,10}$")
    counted = _measured(values, _of_step(_power(zeros - 7)))
    return pl.select(
        pl.when(values.alias("v").to_frame().select(whole).to_series()).then(counted).otherwise(sexagesimal(values))
    ).to_series()


def metre_grid(values: pl.Series) -> pl.Series:
    """Eastings and northings in metres."""
    zeros = _VALUE.str.extract(r"^[^0-9]*[0-9]*?(0*)(?:[.,]0*)?$").str.len_bytes().fill_null(0).cast(pl.Int64)
    return _measured(values, _power(zeros) * _HALF_DIAGONAL)


def square(metres: float) -> Metres:
    """Values that each stand for a square of one size, with sides of ``metres``."""

    def measure(values: pl.Series) -> pl.Series:
        return pl.Series(np.full(len(values), max(_FINEST, metres * _HALF_DIAGONAL)))

    return measure


def _by_level(level: pl.Expr, sizes: Mapping[int, float]) -> pl.Expr:
    return level.cast(pl.Int64).replace_strict(
        list(sizes), [float(m) for m in sizes.values()], default=None, return_dtype=pl.Float64
    )


def _degree_cell(latitude: float, longitude: float) -> float:
    return math.hypot(latitude, longitude) / 2 * _PER_DEGREE


_GEOHASH = {n: _degree_cell(180 / 2 ** (5 * n // 2), 360 / 2 ** ((5 * n + 1) // 2)) for n in range(1, 13)}


def geohash(values: pl.Series) -> pl.Series:
    """Five bits to a character, longitude first (Niemeyer 2008)."""
    return _measured(values, _by_level(_VALUE.str.len_chars(), _GEOHASH))


_H3_EDGES = (
    1_281_256, 483_057, 182_513, 68_979, 26_072, 9_854, 3_725, 1_406, 531, 201, 76, 29, 11, 4, 1.5, 0.6,
)  # fmt: skip
"""Mean edge of a hexagon in metres at each resolution, which is how far its corners are (H3 core library tables)."""
_H3 = dict(enumerate(_H3_EDGES))


def h3(values: pl.Series) -> pl.Series:
    """By the resolution that stands in the index."""
    hexadecimal = _VALUE.str.to_lowercase().str.extract(r"^(?:0x)?0?8([0-9a-f])").str.to_integer(base=16, strict=False)
    number = pl.when(_VALUE.str.contains("^[0-9]{18}$")).then(_VALUE).cast(pl.UInt64, strict=False) // 2**52 % 16
    return _measured(values, _by_level(pl.coalesce(number, hexadecimal), _H3))


_PLUS = {n: _degree_cell(20 / 20 ** (n // 2 - 1), 20 / 20 ** (n // 2 - 1)) for n in (2, 4, 6, 8, 10)}
_PLUS |= {n: _degree_cell(0.000125 / 5 ** (n - 10), 0.000125 / 4 ** (n - 10)) for n in range(11, 16)}


def plus_code(values: pl.Series) -> pl.Series:
    """By the number of digits that are not padding (Open Location Code, appendix)."""
    before = _VALUE.str.extract(r"([0-9A-Za-z]+)\+")
    after = _VALUE.str.extract(r"\+([0-9A-Za-z]*)").str.len_bytes()
    padded = before.str.ends_with("0")
    level = pl.when(padded).then(before.str.strip_chars_end("0").str.len_bytes()).otherwise(after + 8)
    return _measured(values, _by_level(level, _PLUS))


_S2 = {n: math.sqrt(4 * math.pi / 6 / 4**n) * 6_371_008.8 * _HALF_DIAGONAL for n in range(31)}
_S2_BITS = 64
_S2_LEVELS = 30


def s2(values: pl.Series) -> pl.Series:
    """By the lowest bit that is set, in a token (hexadecimal, zeros cut off) or an unsigned 64-bit number."""
    number = values.cast(pl.UInt64, strict=False).fill_null(0).to_numpy()
    plain = values.str.contains(r"^[0-9]{17,20}$").to_numpy()
    token = values.str.to_lowercase().str.strip_chars_end("0")
    last = token.str.tail(1).str.to_integer(base=16, strict=False).fill_null(0).cast(pl.UInt64).to_numpy()
    behind = 4 * (16 - token.str.len_bytes().cast(pl.Int64).to_numpy())
    zeros = np.where(plain, _trailing_zeros(number), behind + _trailing_zeros(last))
    level = pl.Series("v", _S2_LEVELS - zeros // 2, dtype=pl.Int64)
    return _measured(level, _by_level(pl.col("v"), _S2))


def _trailing_zeros(numbers: np.ndarray[tuple[int], np.dtype[np.uint64]]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Zero bits below the lowest bit that is set (64 where none is)."""
    lowest = numbers & (~numbers + np.uint64(1))
    exponent = np.frexp(lowest.astype(np.float64))[1].astype(np.int64) - 1
    return np.where(numbers == 0, _S2_BITS, exponent)


_QUADKEY = {n: 40_075_017 / 2**n / 2 * _HALF_DIAGONAL for n in range(1, 24)}
"""Tiles of the Web Mercator map at 60 degrees of latitude, where they are half as wide as at the equator."""


def quadkey(values: pl.Series) -> pl.Series:
    """A level of the map to a digit."""
    return _measured(values, _by_level(_VALUE.str.len_bytes(), _QUADKEY))


_MGRS = {n: 10.0 ** (5 - n) * _HALF_DIAGONAL for n in range(6)}


def mgrs(values: pl.Series) -> pl.Series:
    """Half of the digits behind the letters are for the easting (STANAG 2211)."""
    digits = _VALUE.str.replace_all(" ", "", literal=True).str.extract(r"([0-9]*)$").str.len_bytes()
    return _measured(values, _by_level(digits // 2, _MGRS))


_MAIDENHEAD = {
    n: _degree_cell(size, 2 * size) for n, size in ((1, 10), (2, 1), (3, 1 / 24), (4, 1 / 240), (5, 1 / 5760))
}


def maidenhead(values: pl.Series) -> pl.Series:
    """Two characters to a step (IARU locator system)."""
    return _measured(values, _by_level(_VALUE.str.len_bytes() // 2, _MAIDENHEAD))


def fewest_decimals_within(metres: float) -> int:
    """With how many decimals of a degree, at least, a coordinate says within so many metres where something is."""
    return max(0, math.ceil(math.log10(_PER_DEGREE * _HALF_DIAGONAL / metres)))
