"""Which texts can have the form of a pattern at all, told by their lengths and characters before any is compiled.

The engine keeps only a few patterns compiled, and to compile one takes as long as to hold it against thousands of
values. So many patterns meet the texts of many columns at once here, each of them once, and only where a text can fit.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, TypeVar

import numpy as np
import polars as pl

from export_guard.profile.arrow_series import places_of
from export_guard.profile.pattern_bounds import ALL, branches

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LONG = 1_024
"""Bytes from which the characters of a text are not looked at: it may have any."""
_HALF = 64
"""Characters of ASCII that each of two numbers has bits for."""
_ANY = 2**_HALF - 1
_K = TypeVar("_K", bound=Hashable)


@dataclass(frozen=True)
class Signs:
    """How long each of some texts is (in characters), and which ASCII characters it has, as the bits of two numbers.

    ``size`` is how many bytes they all have. Those that are not ``plain``, since they have others too or are long, may
    have every character (``maybe``), and of none it is sure that they do (``surely``).
    """

    size: int
    lengths: NDArray[np.int64]
    plain: NDArray[np.bool_]
    maybe: NDArray[np.uint64]
    surely: NDArray[np.uint64]

    @classmethod
    def of(cls, texts: pl.Series) -> Signs:
        """Look at texts without nulls."""
        lengths = texts.str.len_chars().to_numpy().astype(np.int64)
        size = texts.str.len_bytes().to_numpy()
        surely = np.zeros((2, len(texts)), dtype=np.uint64)
        plain = size == lengths
        plain &= size < _LONG
        filled = np.flatnonzero(plain & (size > 0))
        if len(filled):
            chosen = texts if len(filled) == len(texts) else texts.gather(places_of(filled))
            data = np.frombuffer("".join(chosen.to_list()).encode(), dtype=np.uint8)
            starts = np.cumsum(size[filled], dtype=np.int64) - size[filled]
            for half, bits in zip(surely, _BITS, strict=True):
                half[filled] = np.bitwise_or.reduceat(bits[data], starts)
        return cls(int(size.sum()), lengths, plain, np.where(plain, surely, np.uint64(_ANY)), surely)

    def can_fit(self, patterns: tuple[str, ...]) -> NDArray[np.bool_]:
        """For each pattern (Rust regex, searched for) the texts that it may be found in; shape (patterns, texts)."""
        table = _table(patterns)
        fits = (table.shortest[:, None] <= self.lengths) & (table.longest[:, None] >= self.lengths)
        fits &= ~_share(table.no, self.surely)
        alive = np.flatnonzero(fits.any(axis=1))
        held, left = _share(table.sets, self.maybe), fits[alive]
        held[0] = True
        for needed in table.needs[:, alive]:
            left &= held[needed]
        fits[alive] = left
        return np.logical_or.reduceat(fits, table.starts, axis=0)


def _share(sets: NDArray[np.uint64], texts: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Whether each text has a character of each of the sets; shape (sets, texts)."""
    return np.asarray((sets[:, :1] & texts[0]) | (sets[:, 1:] & texts[1]) != 0)


@dataclass(frozen=True)
class _Table:
    """The branches of several patterns, those of each from ``starts[i]`` on.

    ``needs[k]`` is for each branch the place in ``sets`` of the k-th one that it needs, and 0 where it needs no more.
    """

    starts: NDArray[np.int64]
    shortest: NDArray[np.int64]
    longest: NDArray[np.int64]
    no: NDArray[np.uint64]
    sets: NDArray[np.uint64]
    needs: NDArray[np.int64]


@lru_cache(maxsize=64)
def _table(patterns: tuple[str, ...]) -> _Table:
    made = [branches(pattern) for pattern in patterns]
    every = [branch for own in made for branch in own]
    sets: dict[int, int] = {ALL: 0}
    needs = np.zeros((max(len(branch.needs) for branch in every), len(every)), dtype=np.int64)
    for row, branch in enumerate(every):
        for place, needed in enumerate(branch.needs):
            needs[place, row] = sets.setdefault(needed, len(sets))
    return _Table(
        np.cumsum([0, *map(len, made[:-1])]),
        np.array([branch.shortest for branch in every], dtype=np.int64),
        np.array([branch.longest for branch in every], dtype=np.int64),
        _halves(branch.no for branch in every),
        _halves(sets),
        needs,
    )


def _halves(sets: Iterable[int]) -> NDArray[np.uint64]:
    return np.array([(each & _ANY, each >> _HALF) for each in sets], dtype=np.uint64)


def found(
    texts: pl.Series, signs: Signs, asked: Mapping[_K, tuple[str, NDArray[np.int64]]]
) -> dict[_K, NDArray[np.int64]]:
    r"""Where patterns are found: of the given places of ``texts`` those of which the text has the pattern, in order.

    A pattern names sets of letters of all scripts (``\p{L}``) in brackets only.
    """
    wanted: dict[str, NDArray[np.bool_]] = {}
    for pattern, places in asked.values():
        narrow = _in_ascii(pattern)
        for each, there in ((pattern, places),) if narrow == pattern else _of_scripts(narrow, pattern, places, signs):
            if each not in wanted:
                wanted[each] = np.zeros(len(texts), dtype=np.bool_)
            wanted[each][there] = True
    if not wanted or not len(texts):
        return {key: places[:0] for key, (_, places) in asked.items()}
    worth = np.stack(list(wanted.values())) & signs.can_fit(tuple(wanted))
    patterns = list(wanted)
    left = {patterns[row]: worth[row] for row in np.flatnonzero(worth.any(axis=1)).tolist()}
    if left:
        hits = texts.alias(_TEXT).to_frame().select_seq([_hits(pattern, row, signs) for pattern, row in left.items()])
        left = {pattern: _flags(hit, left[pattern]) for pattern, hit in zip(left, hits.iter_columns(), strict=True)}
    told = {}
    for key, (pattern, places) in asked.items():
        flags = [left[each] for each in {_in_ascii(pattern), pattern} if each in left]
        told[key] = places[np.logical_or.reduce(flags)[places]] if flags else places[:0]
    return told


_TEXT = "text"
_FEW_BYTES = 65_536
"""Bytes of texts that are held against a pattern even where they cannot fit it: to choose the others takes longer."""


def _hits(pattern: str, wanted: NDArray[np.bool_], signs: Signs) -> pl.Expr:
    if signs.size <= _FEW_BYTES:
        return _contains(pattern)
    chosen = pl.col(_TEXT).gather(pl.lit(places_of(np.flatnonzero(wanted))))
    return chosen.str.contains(pattern).implode().alias(pattern)


@lru_cache(maxsize=1024)
def _contains(pattern: str) -> pl.Expr:
    return pl.col(_TEXT).str.contains(pattern).alias(pattern)


def _flags(hit: pl.Series, wanted: NDArray[np.bool_]) -> NDArray[np.bool_]:
    if hit.dtype == pl.Boolean:
        return hit.to_numpy() & wanted
    flags = np.zeros_like(wanted)
    flags[wanted] = hit[0].to_numpy()
    return flags


_LETTERS = {r"\p{Lu}": "A-Z", r"\p{Ll}": "a-z", r"\p{L}": "A-Za-z", r"\x{2019}": ""}


def _of_scripts(
    narrow: str, pattern: str, places: NDArray[np.int64], signs: Signs
) -> tuple[tuple[str, NDArray[np.int64]], ...]:
    """With the pattern for texts of ASCII alone, and with the far larger one for all scripts, the texts it is for."""
    plain = signs.plain[places]
    return (narrow, places[plain]), (pattern, places[~plain])


@lru_cache(maxsize=2048)
def _in_ascii(pattern: str) -> str:
    return reduce(lambda text, letters: text.replace(*letters), _LETTERS.items(), pattern)


_BITS = tuple(
    np.array([1 << (byte - half) if half <= byte < half + _HALF else 0 for byte in range(256)], dtype=np.uint64)
    for half in (0, _HALF)
)
"""The bit of each byte in one of the two numbers."""
