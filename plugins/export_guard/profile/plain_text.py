"""Cells freed of what programs, keyboards and spreadsheets wrote around or into their values.

The kinds describe values as they are meant; here stand the ways in which a value comes to be written otherwise:
another script's digits, invisible characters and odd spaces, guards against spreadsheets (``'0123``,
``="0123"``), quotes left over, whole numbers written as floats (``4111111111111111.0``, ``4.111111111111111e15``),
separators of thousands, per cent signs of URLs. Each is undone for a whole column at once, and only where a look
at the bytes says that it can be there (:class:`Bytes`). A number that has lost digits (``4.11111E+15``) stays as
it is. Doing it twice changes nothing more.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import polars as pl
import pyarrow as pa

from export_guard.profile.arrow_series import places_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

_MOST_ROUNDS = 8
"""A value can be wrapped more than once; deeper ones stay as they are."""
_SPACE = 0x20
_FIRST_HIGH = 0x80
_BLANK, _GUARD, _FIGURE = 1, 2, 4


def _flags(blank: bytes, guard: bytes, figure: bytes) -> bytes:
    """The flags of each byte, as a table to translate by."""
    return bytes(_BLANK * (b in blank) | _GUARD * (b in guard) | _FIGURE * (b in figure) for b in range(256))


_BLANKS = bytes(range(_SPACE + 1))
_AT_BEGIN = _flags(_BLANKS, b"'\"`=", b"0123456789+-.,")
_AT_END = _flags(_BLANKS, b"'\"`", b"0123456789")
_SHORTEST_SEPARATED = 5
_LONGEST_GROUPED = 11
_ODD_LEADS = frozenset(b"\xc2\xd9\xdb\xe0\xe1\xe2\xe3\xef\xf0")
"""First bytes in UTF-8 of the characters that :data:`_ODD` lists."""


@dataclass(frozen=True)
class Bytes:
    """What the bytes of a text column say: the length of each cell, and what may be found in some of them.

    ``padded``: white space at an end; ``guarded``: quotes or an equals sign at an end; ``figures``: cells that
    begin and end like numbers; ``high``: other characters than ASCII; ``data``: the bytes themselves.
    """

    lengths: NDArray[np.int64]
    padded: bool = False
    guarded: bool = False
    figures: bool = False
    high: bool = False
    data: NDArray[np.uint8] = field(default_factory=lambda: np.zeros(1, dtype=np.uint8))

    @classmethod
    def of(cls, array: pa.LargeStringArray) -> Bytes:
        """Look at all cells of a column."""
        _, offsets_buffer, data_buffer = array.buffers()
        offsets = np.frombuffer(offsets_buffer, dtype=np.int64)[array.offset : array.offset + len(array) + 1]
        lengths = np.diff(offsets)
        starts, ends = offsets[:-1], offsets[1:]
        filled = lengths > 0
        if not filled.any():
            return cls(lengths)
        if not filled.all():
            starts, ends = starts[filled], ends[filled]
        data = np.frombuffer(data_buffer, dtype=np.uint8)
        begin = np.frombuffer(data[starts].tobytes().translate(_AT_BEGIN), dtype=np.uint8)
        end = np.frombuffer(data[ends - 1].tobytes().translate(_AT_END), dtype=np.uint8)
        both = int(np.bitwise_or.reduce(begin) | np.bitwise_or.reduce(end))
        cells = data[offsets[0] : offsets[-1]]
        return cls(
            lengths,
            padded=bool(both & _BLANK),
            guarded=bool(both & _GUARD),
            figures=bool(int(np.bitwise_or.reduce(begin & end)) & _FIGURE),
            high=bool(cells.max() >= _FIRST_HIGH),
            data=cells,
        )

    @cached_property
    def _raw(self) -> bytes:
        return self.data.tobytes()

    def have(self, *signs: bytes) -> bool:
        """Whether any of the signs stands anywhere."""
        return any(sign in self._raw for sign in signs)

    def tails(self) -> NDArray[np.int64]:
        """Cells that can be numbers with separators: one before the last three digits, or ``.0`` or decimals behind."""
        if len(self.data) < _SHORTEST_SEPARATED:
            return np.zeros(0, dtype=np.int64)
        ends = np.maximum(np.cumsum(self.lengths), _SHORTEST_SEPARATED)
        found = _are(self.data[ends - 4], b",.'")
        if self.have(b".0"):
            found |= _are(self.data[ends - 2], b".") & _are(self.data[ends - 1], b"0")
        if self.have(b",") + self.have(b".") + self.have(b"'") > 1:  # groups and decimals
            found |= _are(self.data[ends - 3], b",.'") | _are(self.data[ends - 2], b",.'")
            found |= self.lengths > _LONGEST_GROUPED
        return np.flatnonzero(found & (self.lengths >= _SHORTEST_SEPARATED))

    @property
    def odd(self) -> bool:
        """Whether a character of :data:`_ODD` may stand somewhere."""
        return self.high and not _ODD_LEADS.isdisjoint(np.flatnonzero(np.bincount(self.data, minlength=256)).tolist())


def _are(signs: NDArray[np.uint8], wanted: bytes) -> NDArray[np.bool_]:
    found = signs == wanted[0]
    for sign in wanted[1:]:
        found |= signs == sign
    return np.asarray(found)


def plain(texts: pl.Series, seen: Bytes) -> pl.Series:
    """The cells as they are meant; nulls stay. ``seen`` is about the same cells.

    The very same series comes back where nothing had to be changed.
    """
    for _ in range(_MOST_ROUNDS):
        changed = _once(texts, seen)
        if changed is texts:
            break
        texts = changed
        seen = Bytes.of(texts.to_arrow(compat_level=pl.CompatLevel.oldest()))
    return texts


def _once(texts: pl.Series, seen: Bytes) -> pl.Series:
    if seen.odd:
        texts = _where(texts, _ODD, _usual_characters)
    if seen.guarded:
        texts = _where(texts, _GUARDED, _without_guards)
    if seen.have(b"%"):
        texts = _where(texts, _ESCAPED, lambda cells: cells.str.replace_many(_ESCAPES))
    if seen.figures and seen.have(b"e", b"E"):
        texts = _where(texts, _SCIENTIFIC, _whole_number)
    if seen.figures and seen.have(b",", b".", b"'"):
        texts = _where(texts, _SEPARATED, _without_separators, seen.tails())
    return texts


def _where(
    texts: pl.Series,
    pattern: str,
    change: Callable[[pl.Series], pl.Series],
    among: NDArray[np.int64] | None = None,
) -> pl.Series:
    """Change the cells that a pattern is found in, and no others; ``among`` are the only ones that can hold it."""
    looked_at = texts if among is None else texts.gather(places_of(among))
    rows = np.flatnonzero(looked_at.str.contains(pattern).fill_null(value=False).to_numpy())
    rows = rows if among is None else among[rows]
    if not len(rows):
        return texts
    before = texts.gather(places_of(rows))
    after = change(before).str.strip_chars()
    return texts if after.equals(before) else texts.clone().scatter(rows, after)


# ---- characters -------------------------------------------------------------------------------------------

_INVISIBLE = "\u00ad\u200b\u200e\u200f\u2060\ufeff" + "".join(
    map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
)
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_ZEROS = (
    0x0660,
    0x06F0,
    0x0966,
    0x09E6,
    0x0A66,
    0x0AE6,
    0x0B66,
    0x0BE6,
    0x0C66,
    0x0CE6,
    0x0D66,
    0x0E50,
    0x0ED0,
    0x1040,
    0x17E0,
)
"""The zeros of decimal digits in other scripts (Unicode, general category Nd)."""
_USUAL: Mapping[str, str] = (
    dict.fromkeys(_INVISIBLE, "")
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_DASHES, "-")
    | {chr(zero + digit): str(digit) for zero in _ZEROS for digit in range(10)}
    | {chr(0x1D7CE + place): str(place % 10) for place in range(50)}
    | {chr(0xFF01 + place): chr(0x21 + place) for place in range(94)}
)
_ODD = "[" + "".join(_USUAL) + "]"


def _usual_characters(cells: pl.Series) -> pl.Series:
    return cells.str.replace_many(_USUAL)


# ---- guards and quotes ------------------------------------------------------------------------------------

_GUARDED = r"""^(?:="?|['"`])|['"`]$"""
_FIGURES = r"[-+(]?[0-9][0-9 .,/()-]*"


def _without_guards(cells: pl.Series) -> pl.Series:
    for pattern in (
        r'^=?"\s*([^"]*?)\s*"$',
        r"^'\s*([^']*?)\s*'$",
        r"^`\s*([^`]*?)\s*`$",
        r"^['`=]([-+=@0-9].*)$",
        rf"""^['"`]*({_FIGURES})['"`]*$""",
    ):
        cells = cells.str.replace(pattern, "$1")
    return cells


# ---- numbers ----------------------------------------------------------------------------------------------

_POINT_ZERO = r"^([-+]?[0-9]{4,})\.0$"
_SCIENTIFIC = r"^[0-9](?:[.,][0-9]{1,17})?[eE]\+?(?:9|1[0-8])$"
_LOST = 2
"""Digits that may be zeros at the end of a number; more of them have been lost."""
_EXACT = 2**53
_GROUPED = (
    r"^[-+]?[0-9]{1,3}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|(?:'[0-9]{3})+(?:\.[0-9]+)?)$"
)
_SEPARATED = f"{_POINT_ZERO}|{_GROUPED}"
_ADDRESS = r"^[0-9]{1,3}(?:\.(?:[01][0-9]{2}|2[0-4][0-9]|25[0-5])){3}$"


def _whole_number(cells: pl.Series) -> pl.Series:
    """Figures in full, where the mantissa has (nearly) as many as the exponent asks for."""
    frame = cells.str.replace(",", ".", literal=True).alias("text").to_frame()
    exponent = pl.col("text").str.extract(r"[eE]\+?([0-9]+)$").cast(pl.Int64)
    decimals = pl.col("text").str.extract(r"\.([0-9]+)").str.len_bytes().fill_null(0).cast(pl.Int64)
    number = pl.col("text").cast(pl.Float64)
    kept = (exponent - decimals).is_between(0, _LOST) & (number <= _EXACT)
    whole = number.cast(pl.Int64, strict=False).cast(pl.String)
    return frame.select(pl.when(kept).then(whole).otherwise(pl.lit(cells))).to_series()


def _without_separators(cells: pl.Series) -> pl.Series:
    cells = cells.str.replace(_POINT_ZERO, "$1")
    grouped = cells.str.contains(_GROUPED) & ~cells.str.contains(_ADDRESS)
    by_point = cells.str.contains(r"\.[0-9]{3}\.")
    pointless = cells.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    bare = pointless.zip_with(by_point, cells.str.replace_all(r"[,']", ""))
    return bare.zip_with(grouped, cells)


# ---- URLs -------------------------------------------------------------------------------------------------

_ESCAPED = r"%[2-7][0-9A-Fa-f]"
_ESCAPES: Mapping[str, str] = {
    f"%{code:{form}}": chr(code) for code in range(0x20, 0x7F) if code != ord("%") for form in ("02X", "02x")
}
