"""What every text has that fits a pattern, from Python's own reading of the pattern, which shares its syntax."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from re import _parser as parser  # type: ignore[attr-defined]
from string import ascii_uppercase, digits
from typing import Any

_ENDLESS = 2**62
_ASCII = 128
ALL: int = 2**_ASCII - 1
"""The bits of all characters of ASCII."""
_BEGINNING, _END = ("AT", "AT_BEGINNING"), ("AT", "AT_END")


@dataclass(frozen=True)
class Branch:
    """What a text that fits one branch of a pattern has: a length, a character of each of the sets, and ``no`` other.

    A set is the bits of its ASCII characters; ``no`` are those that a text cannot have.
    """

    shortest: int
    longest: int
    needs: frozenset[int]
    no: int


def whole(pattern: str | None) -> str:
    """A pattern that has to fit a text as a whole."""
    return f"^(?:{pattern})$"


def longest(pattern: str | None) -> int:
    """Most characters that fit a pattern as a whole."""
    return max(branch.longest for branch in branches(whole(pattern)))


@lru_cache(maxsize=2048)
def branches(pattern: str) -> tuple[Branch, ...]:
    """The branches of a pattern (Rust regex, searched for). Nothing is known of one that Python cannot read."""
    try:
        parsed = parser.parse(pattern)
    except re.error:
        return (Branch(0, _ENDLESS, frozenset(), 0),)
    items = list(parsed)
    any_case = bool(parsed.state.flags & re.IGNORECASE)
    anchored = tuple(map(str, items[0])) == _BEGINNING and tuple(map(str, items[-1])) == _END
    inner = [item for item in items if str(item[0]) != "AT"]
    alone = len(inner) == 1 and str(inner[0][0]) == "BRANCH"
    return tuple(_branch(branch, anchored, any_case) for branch in (inner[0][1][1] if alone else [parsed]))


def _branch(parsed: Any, anchored: bool, any_case: bool) -> Branch:
    shortest, most = parsed.getwidth()
    sets = {characters & ALL for characters in _needs(parsed, any_case)} - {0, ALL}  # 0: of other characters only
    needs = frozenset(one for one in sets if not any(other != one and other & one == other for other in sets))
    if not anchored:
        return Branch(int(shortest), _ENDLESS, needs, 0)
    return Branch(int(shortest), min(int(most), _ENDLESS), needs, ALL & ~_allowed(parsed, any_case))


def _allowed(parsed: Any, any_case: bool) -> int:
    """The characters that a text that fits can have."""
    allowed = 0
    for operation, value in parsed:
        name = operation.name
        if name in ("LITERAL", "IN"):
            allowed |= _characters(name, value, any_case)
        elif name == "MAX_REPEAT":
            allowed |= _allowed(value[2], any_case)
        elif name == "SUBPATTERN":
            allowed |= _allowed(value[3], any_case or bool(value[1] & re.IGNORECASE))
        elif name == "BRANCH":
            for branch in value[1]:
                allowed |= _allowed(branch, any_case)
        elif name != "AT":
            return _ANY
    return allowed


def _needs(parsed: Any, any_case: bool) -> Iterator[int]:
    """Sets of characters of each of which a text holds at least one."""
    for operation, value in parsed:
        name = operation.name
        if name in ("LITERAL", "IN"):
            yield _characters(name, value, any_case)
        elif name == "MAX_REPEAT" and value[0] > 0:
            yield from _needs(value[2], any_case)
        elif name == "SUBPATTERN":
            yield from _needs(value[3], any_case or bool(value[1] & re.IGNORECASE))
        elif name == "BRANCH":
            yield reduce(or_, (min(_needs(branch, any_case), key=_commonness, default=_ANY) for branch in value[1]))


def _commonness(characters: int) -> tuple[int, bool]:
    return characters.bit_count(), bool(characters & _LETTERS_AND_DIGITS)


def _characters(name: str, value: Any, any_case: bool) -> int:
    """The characters of a literal, or of a set: all of them for one that is not just listed."""
    if name == "LITERAL":
        return _span(value, value, any_case)
    found = 0
    for operation, item in value:
        if operation.name not in ("LITERAL", "RANGE"):
            return _ANY
        low, high = item if operation.name == "RANGE" else (item, item)
        found |= _span(low, high, any_case)
    return found


def _span(low: int, high: int, any_case: bool) -> int:
    bits = (1 << min(high, _ASCII) + 1) - (1 << min(low, _ASCII))  # all others than ASCII are the last bit
    if any_case:
        bits |= (bits & _CAPITALS) << _CASE | (bits & _CAPITALS << _CASE) >> _CASE
    return bits


_ANY: int = 2 ** (_ASCII + 1) - 1
_CASE = ord("a") - ord("A")
_CAPITALS = sum(1 << ord(letter) for letter in ascii_uppercase)
_LETTERS_AND_DIGITS = _CAPITALS | _CAPITALS << _CASE | sum(1 << ord(digit) for digit in digits)
