"""Vectorised validators of whole cells: no Python call per value.

Each function takes a string series without nulls and returns a boolean series of equal length. A value
that does not have the right number of digits fails; nothing is raised, whatever the values are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from export_guard.kinds.kind import Check

_ZERO = ord("0")
_MOD_11_10_START = 10


def _boolean(mask: NDArray[np.bool_]) -> pl.Series:
    return pl.Series(values=mask, dtype=pl.Boolean)


def _matrix(texts: pl.Series, width: int) -> NDArray[np.int64]:
    """Characters of equally wide ASCII strings as a matrix of code points."""
    return _bytes(texts, width).astype(np.int64)


def _bytes(texts: pl.Series, width: int) -> NDArray[np.uint8]:
    joined = texts.str.join("").item() if len(texts) else ""
    return np.frombuffer(joined.encode("ascii"), dtype=np.uint8).reshape(-1, width)


def _small_digits(values: pl.Series, low: int, high: int) -> tuple[pl.Series, NDArray[np.uint8]]:
    """Digits of each value that has ``low``..``high`` of them, padded with zeros on the left.

    Returns which values those are, and their digits as a matrix of small numbers.
    """
    bare = values.str.replace_all(r"[^0-9]", "") if values.str.contains(r"[^0-9]").any() else values
    length = bare.str.len_bytes()
    fits = (length >= low) & (length <= high)
    chosen = bare if fits.all() else bare.filter(fits)
    if len(chosen) and length.filter(fits).min() != high:
        chosen = chosen.str.zfill(high)
    return fits, _bytes(chosen, high) - np.uint8(_ZERO)


def _digits_of(values: pl.Series, low: int, high: int) -> tuple[pl.Series, NDArray[np.int64]]:
    """Like :func:`_small_digits`, as numbers wide enough for sums."""
    fits, digits = _small_digits(values, low, high)
    return fits, digits.astype(np.int64)


def _spread(fits: pl.Series, good: NDArray[np.bool_]) -> pl.Series:
    if len(good) == len(fits):
        return _boolean(good)
    mask = np.zeros(len(fits), dtype=bool)
    mask[fits.to_numpy()] = good
    return _boolean(mask)


_DOUBLED = np.array([0, 2, 4, 6, 8, 1, 3, 5, 7, 9], dtype=np.uint8)


def _luhn_sum(digits: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Luhn sums; at most nine a digit, so a byte holds those of up to 28 digits."""
    columns = np.ascontiguousarray(digits.T)
    total = np.zeros(len(digits), dtype=np.uint8)
    for place, column in enumerate(columns[::-1]):
        total += _DOUBLED[column] if place % 2 else column
    return total


def luhn(low: int, high: int, prefix: str = "") -> Check:
    """Luhn, ISO/IEC 7812-1 annex B, for ``low``..``high`` digits; ``prefix`` digits are put in front (NPI: 80840)."""
    extra = np.uint8(_luhn_sum(np.array([[int(c) for c in prefix + "0" * high]], dtype=np.uint8))[0] if prefix else 0)

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _small_digits(values, low, high)
        good = (_luhn_sum(digits) + extra) % np.uint8(10) == 0
        rows = np.flatnonzero(good)
        good[rows] = (digits[rows] != digits[rows, -1:]).any(axis=1)
        return _spread(fits, good)

    return check


def weighted(weights: tuple[int, ...], modulus: int, remainder: int = 0) -> Check:
    """Weighted sum over all digits (check digit included) that must leave ``remainder``."""
    factors = np.array(weights, dtype=np.int64)

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, len(weights), len(weights))
        return _spread(fits, (digits @ factors % modulus == remainder) & (digits != digits[:, :1]).any(axis=1))

    return check


def _remainder_97(codes: NDArray[np.int64]) -> NDArray[np.int64]:
    """Remainder mod 97 of rows of base-36 values (ISO 7064 MOD 97-10)."""
    rest = np.zeros(len(codes), dtype=np.int64)
    for column in codes.T:
        rest = np.where(column < 10, rest * 10 + column, rest * 100 + column) % 97
    return rest


def _base_36(characters: NDArray[np.int64]) -> NDArray[np.int64]:
    return np.where(characters >= ord("A"), characters - ord("A") + 10, characters - _ZERO)


def mod_97(moved: int = 0) -> Check:
    """ISO 7064 MOD 97-10 over letters and digits; the first ``moved`` characters go to the end (IBAN: 4, LEI: 0)."""

    def check(values: pl.Series) -> pl.Series:
        bare = values.str.replace_all(r"[^0-9A-Za-z]", "").str.to_uppercase()
        length = bare.str.len_bytes().to_numpy()
        good = np.zeros(len(values), dtype=bool)
        for width in np.unique(length):
            if width <= moved:
                continue
            rows = np.flatnonzero(length == width)
            codes = _base_36(_matrix(bare.gather(rows), int(width)))
            good[rows] = _remainder_97(np.concatenate((codes[:, moved:], codes[:, :moved]), axis=1)) == 1
        return _boolean(good)

    return check


_IBAN_LENGTHS = {
    length: codes.split()
    for length, codes in (
        (15, "NO"),
        (16, "BE"),
        (18, "DK FI FO GL NL FK SD"),
        (19, "MK SI"),
        (20, "AT BA EE KZ LT LU XK MN"),
        (21, "CH HR LI LV"),
        (22, "BG BH CR DE GB GE IE ME RS VA"),
        (23, "AE GI IL IQ OM TL SO"),
        (24, "AD CZ ES MD PK RO SA SE SK TN VG"),
        (25, "LY PT ST"),
        (26, "IS TR"),
        (27, "BI DJ FR GR IT MC MR SM"),
        (28, "AL AZ BY CY DO GT HU LB NI PL SV"),
        (29, "BR EG PS QA UA"),
        (30, "JO KW MU YE"),
        (31, "MT SC"),
        (32, "LC"),
        (33, "RU"),
    )
}
_IBAN_SHAPES = [code + str(length) for length, codes in _IBAN_LENGTHS.items() for code in codes]


def iban(values: pl.Series) -> pl.Series:
    """ISO 13616-1: a country of the registry, its length, and ISO 7064 MOD 97-10."""
    bare = values.str.replace_all(r"[^0-9A-Za-z]", "").str.to_uppercase()
    shape = bare.str.head(2) + bare.str.len_bytes().cast(pl.String)
    return shape.is_in(_IBAN_SHAPES) & _IBAN_REMAINDER(bare)


def complement_97(number: int, key: int) -> Check:
    """``key`` last digits are 97 minus the first ``number`` digits mod 97 (French NIR, Belgian national number)."""

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, number + key, number + key)
        head, tail = _as_number(digits[:, :number]), _as_number(digits[:, number:])
        plain = 97 - head % 97 == tail
        born_after_2000 = 97 - (head + 2 * 10**number) % 97 == tail
        return _spread(fits, plain | born_after_2000)

    return check


def _as_number(digits: NDArray[np.int64]) -> NDArray[np.int64]:
    powers = 10 ** np.arange(digits.shape[1] - 1, -1, -1, dtype=np.int64)
    result: NDArray[np.int64] = digits @ powers
    return result


def mod_11_2(values: pl.Series) -> pl.Series:
    """ISO 7064 MOD 11-2 over 17 digits and a check character 0-9 or X (GB 11643 resident id)."""
    bare = values.str.to_uppercase()
    fits = bare.str.contains(r"^[0-9]{17}[0-9X]$")
    codes = _matrix(bare.filter(fits), 18) - _ZERO
    codes[:, 17] = np.where(codes[:, 17] > 9, 10, codes[:, 17])
    weights = np.array([pow(2, 17 - i, 11) for i in range(18)], dtype=np.int64)
    return _spread(fits, codes @ weights % 11 == 1)


def mod_11_10(width: int) -> Check:
    """ISO 7064 MOD 11,10 over ``width`` digits (German tax id, Croatian OIB)."""

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, width, width)
        product = np.full(len(digits), _MOD_11_10_START, dtype=np.int64)
        for column in digits.T[:-1]:
            total = (column + product) % 10
            product = np.where(total == 0, 10, total) * 2 % 11
        return _spread(fits, (product + digits[:, -1]) % 10 == 1)

    return check


def _verhoeff_tables() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Multiplication in the dihedral group D5, and the powers of Verhoeff's permutation."""
    product = np.zeros((10, 10), dtype=np.int64)
    for left in range(10):
        for right in range(10):
            turned = (left % 5 + right % 5) % 5 if left < 5 else (left % 5 - right % 5) % 5
            product[left, right] = turned + 5 * ((left >= 5) != (right >= 5))
    permutation = np.array([1, 5, 7, 6, 2, 8, 3, 0, 9, 4], dtype=np.int64)
    powers = [np.arange(10, dtype=np.int64)]
    for _ in range(7):
        powers.append(permutation[powers[-1]])
    return product, np.array(powers)


_IBAN_REMAINDER = mod_97(4)
_D5, _VERHOEFF = _verhoeff_tables()


def verhoeff(width: int) -> Check:
    """Verhoeff's dihedral check over ``width`` digits (Aadhaar)."""

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, width, width)
        state = np.zeros(len(digits), dtype=np.int64)
        for place, column in enumerate(digits[:, ::-1].T):
            state = _D5[state, _VERHOEFF[place % 8][column]]
        return _spread(fits, state == 0)

    return check


Rule = Callable[[Any], Any]
"""From a weighted sum (an array of them) to the check digit that must follow."""


def plain(modulus: int) -> Rule:
    """Check digit = sum mod ``modulus`` mod 10."""
    return lambda total: total % modulus % 10


def minus(modulus: int, ten: int = 0) -> Rule:
    """Check digit = -sum mod ``modulus``; ``ten`` where that gives 10."""

    def rule(total: Any) -> Any:
        digit = -total % modulus
        return np.where(digit == 10, ten, digit)

    return rule


def check_digit(*steps: tuple[tuple[int, ...], Rule], width: int) -> Check:
    """Each step: weights over the leading digits, and the rule that gives the digit right after them."""

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, width, width)
        good = (digits != digits[:, :1]).any(axis=1)
        for weights, rule in steps:
            head = digits[:, : len(weights)] @ np.array(weights, dtype=np.int64)
            good &= rule(head) == digits[:, len(weights)]
        return _spread(fits, good)

    return check


def fits(pattern: str) -> Check:
    """A narrower pattern: of values of the wide form, those that are given out."""
    whole = f"(?:^|[^0-9A-Za-z])(?:{pattern})(?:[^0-9A-Za-z]|$)"
    return lambda values: values.str.contains(whole)


def one_digit_again(width: int) -> Check:
    """Of the first ``width`` digits one occurs two or three times and the others at most once (German tax id)."""

    def check(values: pl.Series) -> pl.Series:
        fits, digits = _digits_of(values, width, width + 1)
        head = digits[:, :width]
        times = np.stack([(head == digit).sum(axis=1) for digit in range(10)], axis=1)
        return _spread(fits, ((times > 1).sum(axis=1) == 1) & (times.max(axis=1, initial=0) <= 3))

    return check


def all_of(*checks: Check) -> Check:
    """Every one of the checks."""

    def check(values: pl.Series) -> pl.Series:
        good = checks[0](values)
        for other in checks[1:]:
            good = good & other(values)
        return good

    return check


def tail(characters: int, check: Check) -> Check:
    """The check on the last ``characters`` digits only (a century in front is optional)."""

    def on_tail(values: pl.Series) -> pl.Series:
        return check(values.str.replace_all(r"[^0-9]", "").str.tail(characters))

    return on_tail


def letter(number: int, modulus: int, alphabet: str, leading: str = "") -> Check:
    """A letter follows ``number`` digits: ``alphabet[digits mod modulus]``.

    ``leading`` letters stand for the digits 0, 1, 2… (Spanish NIE).
    """
    letters = np.frombuffer(alphabet.encode(), dtype=np.uint8)
    swaps = {character: str(place) for place, character in enumerate(leading)}

    def check(values: pl.Series) -> pl.Series:
        bare = values.str.to_uppercase().str.replace_all(r"[^0-9A-Z]", "")
        for character, digit in swaps.items():
            bare = bare.str.replace(f"^{character}", digit)
        fits = bare.str.contains(f"^[0-9]{{{number}}}[A-Z0-9]$")
        codes = _matrix(bare.filter(fits), number + 1)
        return _spread(fits, letters[_as_number(codes[:, :number] - _ZERO) % modulus] == codes[:, number])

    return check


_VIN_VALUES = {c: v for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", "12345678123457923456789", strict=True)}
_VIN_WEIGHTS = np.array([8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2], dtype=np.int64)
_VIN_TABLE = np.zeros(128, dtype=np.int64)
for _character in "0123456789":
    _VIN_TABLE[ord(_character)] = int(_character)
for _character, _value in _VIN_VALUES.items():
    _VIN_TABLE[ord(_character)] = int(_value)


def vin(values: pl.Series) -> pl.Series:
    """Vehicle identification number, 49 CFR 565.15(c): check digit in position 9, X for ten."""
    bare = values.str.to_uppercase()
    fits = bare.str.contains(r"^[A-HJ-NPR-Z0-9]{17}$")
    codes = _matrix(bare.filter(fits), 17)
    rest = _VIN_TABLE[codes] @ _VIN_WEIGHTS % 11
    given = np.where(codes[:, 8] == ord("X"), 10, np.where(codes[:, 8] <= ord("9"), codes[:, 8] - _ZERO, -1))
    return _spread(fits, (rest == given) & (codes != codes[:, :1]).any(axis=1))


def rut(values: pl.Series) -> pl.Series:
    """Chilean RUT: weights 2..7 from the right, mod 11, K for ten."""
    bare = values.str.to_uppercase().str.replace_all(r"[^0-9K]", "").str.zfill(9)
    fits = bare.str.contains(r"^[0-9]{8}[0-9K]$")
    codes = _matrix(bare.filter(fits), 9)
    digit = -((codes[:, :8] - _ZERO) @ np.array([3, 2, 7, 6, 5, 4, 3, 2], dtype=np.int64)) % 11
    given = np.where(codes[:, 8] == ord("K"), 10, codes[:, 8] - _ZERO)
    return _spread(fits, digit == given)


def turkish_id(values: pl.Series) -> pl.Series:
    """TC kimlik no: tenth and eleventh digit over the first ten."""
    fits, digits = _digits_of(values, 11, 11)
    odd, even = digits[:, 0:9:2].sum(axis=1), digits[:, 1:8:2].sum(axis=1)
    tenth = (odd * 7 - even) % 10 == digits[:, 9]
    return _spread(fits, tenth & (digits[:, :10].sum(axis=1) % 10 == digits[:, 10]) & (digits[:, 0] != 0))
