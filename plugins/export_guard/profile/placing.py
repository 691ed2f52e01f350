"""Which published layouts a table follows, and what they say of its columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import fsum

from export_guard.kinds.kind import Context, vocabulary
from export_guard.kinds.layouts import all_layouts
from export_guard.kinds.layouts.layout import Layout, plain

_ENOUGH = 3.0
"""Weight of matching columns from which a layout can be recognised (a telling name weighs 1)."""
_AT_LEAST = 2
"""Columns of a layout that must be there …"""
_MOST = 0.5
"""Share of the table's columns, or of the layout's, that must match …"""
_PLENTY = 8.0
"""… unless so much weight matches."""
_NEARLY = 0.8
"""Share of a small layout's weight from which it is recognised all the same."""
_EVERYDAY = vocabulary("""
    id name date type status amount value description code time city state country address email phone age sex
    gender title category year month day number total count rank price quantity currency url notes comment note
    comments label start end latitude longitude lat lon lng x y z timestamp createdat updatedat source version
    username password firstname lastname zip zipcode postcode user userid group region score class text key
    """)
_LIGHT = 0.25
"""Weight of a name that any table may have."""


@dataclass(frozen=True)
class Place:
    """What a layout says of a column: its kind (``None``: nothing sensitive), and which layout says so."""

    kind: str | None
    layout: Layout


@dataclass(frozen=True)
class Placing:
    """The layouts that a table follows: what they say by column label, and what such tables are about."""

    columns: dict[str, Place]
    about: frozenset[Context]
    clean: bool
    """Whether every layout followed is a code book, directory or aggregate."""


NOWHERE = Placing({}, frozenset(), False)


@lru_cache(maxsize=65_536)
def _weight(column: str) -> float:
    """How much the name of a column tells of its layout: telling names are in few of them."""
    if column in _EVERYDAY or len(column) < 2:
        return _LIGHT
    return max(_LIGHT, 1.0 / (1 + sum([column in found.names for found in all_layouts()]) // 4))


def place(labels: Sequence[str]) -> Placing:
    """Recognise the layouts that columns of these labels follow; later ones only fill what earlier ones left."""
    names = {label: plain(label) for label in labels}
    wanted = set(names.values())
    matching = [
        (fsum(map(_weight, shared)), found, len(shared))
        for found in all_layouts()
        if len(shared := wanted & found.names) >= _AT_LEAST
    ]
    followed = [
        found
        for weight, found, matched in sorted(matching, key=lambda match: (-match[0], match[1].name))
        if _recognised(found, weight, matched, len(labels))
    ]
    if not followed:
        return NOWHERE
    columns = {
        label: Place(found.columns[name], found)
        for found in reversed(followed)
        for label, name in names.items()
        if name in found.columns
    }
    about: frozenset[Context] = frozenset().union(*(found.about for found in followed))
    return Placing(columns, about, not about)


def _recognised(layout: Layout, weight: float, matched: int, columns: int) -> bool:
    if not (weight >= _PLENTY or matched >= _MOST * columns or matched >= _MOST * len(layout.names)):
        return False
    if weight >= _ENOUGH:
        return True
    nearly_whole = weight >= _NEARLY * _LIGHT * len(layout.names)  # no name weighs less, and few layouts are so small
    return nearly_whole and weight >= _NEARLY * fsum(map(_weight, layout.names))
