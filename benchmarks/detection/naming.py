"""What the columns of one table are called: a synonym each, in the style and language of that table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from benchmarks.detection.column import Column
from benchmarks.detection.draw import Draw

STYLES: dict[str, Callable[[list[str]], str]] = {
    "snake": "_".join,
    "camel": lambda words: words[0] + "".join(map(str.title, words[1:])),
    "pascal": lambda words: "".join(map(str.title, words)),
    "spaced": lambda words: " ".join(map(str.title, words)),
    "upper": lambda words: "_".join(words).upper(),
    "kebab": "-".join,
    "lower": " ".join,
}
_WEIGHTS = (35, 15, 8, 15, 15, 5, 7)
_OTHER_LANGUAGE = 0.3
_OWN_LANGUAGE = 0.7
_STRAY_FOREIGN = 0.03
_OTHER_STYLE = 0.06
_PREFIXED = 0.12
_PREFIXES = ("customer", "cust", "patient", "pat", "member", "client", "user")
_PERSONAL = frozenset({"customer", "bank", "clinic"})


@dataclass(frozen=True)
class Naming:
    """The habits of whoever named the columns of one table. ``language`` counts into ``Column.foreign``."""

    style: str
    language: int | None
    prefix: str | None

    @classmethod
    def drawn(cls, draw: Draw) -> Naming:
        """The habits of one table."""
        language = draw.whole(0, 2) if draw.chance(_OTHER_LANGUAGE) else None
        prefix = draw.one(_PREFIXES) if language is None and draw.chance(0.5) else None
        return cls(draw.one(tuple(STYLES), _WEIGHTS), language, prefix)

    def header(self, column: Column, draw: Draw) -> str:
        """A name for one column."""
        language = self.language
        if language is None and draw.chance(_STRAY_FOREIGN):
            language = draw.whole(0, 2)
        abroad = "" if language is None or not draw.chance(_OWN_LANGUAGE) else column.foreign[language]
        phrase = abroad or draw.one(column.headers)
        if self.prefix and not abroad and column.theme in _PERSONAL and draw.chance(_PREFIXED):
            phrase = f"{self.prefix} {phrase}"
        style = draw.one(tuple(STYLES)) if draw.chance(_OTHER_STYLE) else self.style
        return STYLES[style](phrase.split())


def headers(columns: Sequence[Column], draw: Draw) -> list[str]:
    """A different name for each column."""
    naming = Naming.drawn(draw)
    taken: dict[str, int] = {}
    made = []
    for column in columns:
        header = naming.header(column, draw)
        again = taken.get(header.casefold(), 0)
        taken[header.casefold()] = again + 1
        made.append(f"{header}_{again + 1}" if again else header)
    return made
