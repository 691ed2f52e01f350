"""Text that was written as UTF-8 and read as Windows-1252 or Latin-1: ``MÃ¼ller`` for ``Müller``."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

_RANGES = ((0x00A0, 0x0250), (0x0370, 0x0460), (0x2010, 0x2027), (0x20AC, 0x20AD), (0xFEFF, 0xFF00))
"""Latin, Greek and Cyrillic letters, dashes and quotes, the euro sign, the byte order mark."""
_BYTE_ORDER_MARK = 0xFEFF
_UNDEFINED = {byte: chr(byte) for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes that Windows-1252 leaves out; programs let them through as they are."""


def _misread(character: str) -> tuple[str, str]:
    raw = character.encode()
    return "".join(_UNDEFINED.get(byte) or bytes([byte]).decode("cp1252") for byte in raw), raw.decode("latin-1")


_REPAIRS: Mapping[str, str] = {
    wrong: "" if code == _BYTE_ORDER_MARK else chr(code)
    for low, high in _RANGES
    for code in range(low, high)
    for wrong in _misread(chr(code))
}
_MARKS = frozenset(wrong[0] for wrong in _REPAIRS)
_ANY_MARK = "[" + "".join(sorted(_MARKS)) + "]"


def repaired(text: str) -> str:
    """One text with the characters that it was meant to hold."""
    if _MARKS.isdisjoint(text):
        return text
    return str(pl.Series([text]).str.replace_many(_REPAIRS)[0])


def repaired_values(texts: pl.Series) -> pl.Series:
    """Many texts with the characters that they were meant to hold."""
    return texts.str.replace_many(_REPAIRS) if texts.str.contains(_ANY_MARK).any() else texts
