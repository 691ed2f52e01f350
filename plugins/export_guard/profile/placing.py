"""Which published layouts a table follows, and what they say of its columns."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from export_guard.kinds.kind import Context, vocabulary
from export_guard.kinds.layouts import all_layouts
from export_guard.kinds.layouts.layout import Layout, plain

_ENOUGH = 3.0
"""Weight of matching columns from which a layout can be recognised (a telling name weighs 1)."""
_MOST = 0.5
"""Share of the table's columns, or of the layout's, that must match …"""
_PLENTY = 8.0
"""… unless so much weight matches."""
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


@lru_cache(maxsize=1)
def _index() -> dict[str, list[Layout]]:
    """Layouts by column."""
    by_column: dict[str, list[Layout]] = {}
    for found in all_layouts():
        for _, names in found.said:
            for name in names:
                layouts = by_column.setdefault(name, [])
                if not layouts or layouts[-1] is not found:  # a layout may name a column twice
                    layouts.append(found)
    by_column.pop("", None)
    return by_column


def _weight(column: str) -> float:
    """How much the name of a column tells of its layout: telling names are in few of them."""
    if column in _EVERYDAY or len(column) < 2:
        return _LIGHT
    return max(_LIGHT, 1.0 / (1 + len(_index()[column]) // 4))


def place(labels: Sequence[str]) -> Placing:
    """Recognise the layouts that columns of these labels follow; later ones only fill what earlier ones left."""
    by_column = _index()
    names = {label: plain(label) for label in labels}
    weight: Counter[str] = Counter()
    matched: Counter[str] = Counter()
    known: dict[str, Layout] = {}
    for name in set(names.values()):
        for found in by_column.get(name, ()):
            weight[found.name] += _weight(name)  # type: ignore[assignment]
            matched[found.name] += 1
            known[found.name] = found
    followed = [
        known[name]
        for name, _ in sorted(weight.items(), key=lambda item: (-item[1], item[0]))
        if _recognised(known[name], weight[name], matched[name], len(labels))
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
    much = weight >= _PLENTY or matched >= _MOST * columns or matched >= _MOST * len(layout.columns)
    if matched < 2 or not much:
        return False
    return weight >= _ENOUGH or weight >= 0.8 * sum(map(_weight, layout.columns))
