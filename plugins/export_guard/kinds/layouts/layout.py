"""What a layout is: a published table whose columns are known by name.

Many exports follow a standard, a data model or a program's own export format. Where enough columns of a table
are those of one layout, its cryptic names (``AETERM``, ``MNAM``) mean what the publisher says they mean, and
the columns that the publisher says are code books' or bookkeeping are just that.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from export_guard.kinds.kind import Context

NOTHING = "-"
"""Written in place of a kind: columns that hold nothing sensitive by themselves."""
_SIGNS = re.compile(r"[\W_]+")
_LOWER = bytes(range(128)).lower() + bytes(range(128, 256))
_GROUP = "\f"
"""Between the groups of a layout's names, while they are made plain; no name has it."""
_NO_SIGNS = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) not in f"|{_GROUP}")
_KIND = re.compile(r"^[^\S\n]*(-|[a-z][a-z0-9_]*):\s+", re.MULTILINE)


@dataclass(frozen=True)
class Layout:
    """A published table.

    ``source`` is the standard or program that publishes it. ``about`` is what such a table is about; nothing
    where it is a code book, a directory or an aggregate. ``said`` are groups of names, as :func:`plain` writes
    them, and the kind that the columns of these names are of (``None``: nothing sensitive).
    """

    name: str
    source: str
    about: frozenset[Context]
    said: tuple[tuple[str | None, list[str]], ...]

    @cached_property
    def names(self) -> frozenset[str]:
        """All names of columns."""
        return frozenset(chain.from_iterable([names for _, names in self.said])) - {""}

    @cached_property
    def columns(self) -> Mapping[str, str | None]:
        """The kind by name; of all but a few layouts nobody asks for it.

        Raises ``ValueError`` for a name that is said to be of two kinds.
        """
        known: dict[str, str | None] = {}
        for kind, names in self.said:
            for name in filter(None, names):
                if known.setdefault(name, kind) != kind:
                    raise ValueError(f"layout {self.name}: column {name!r} is named twice")
        return known


def plain(name: str) -> str:
    """A column name without signs, case and accents: ``Erste Hilfe (Datum)`` is ``erstehilfedatum``."""
    return _SIGNS.sub("", _unaccented(name)).lower()


def _plain_names(groups: list[str]) -> list[list[str]]:
    """:func:`plain` of the names in each group of lines at once: there are tens of thousands of them at start-up."""
    text = _GROUP.join(groups).replace("\n", "|")
    text = text.encode().translate(_LOWER, _NO_SIGNS).decode()
    whole = [group.split("|") for group in text.split(_GROUP)]
    return whole if text.isascii() else [[n if n.isascii() else plain(n) for n in names] for names in whole]


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def layout(name: str, source: str, about: str, columns: str) -> Layout:
    """A layout from lines ``kind: column|column|…``; ``about`` is contexts with white space between them.

    A line that begins with no kind goes on with the kind of the line before; a line's end ends a column.

    Raises ``ValueError`` for a line without a kind.
    """
    before, *stated = _KIND.split(columns.strip())
    if before.strip():
        raise ValueError(f"layout {name}: no kind before the columns in {before.splitlines()[0].strip()!r}")
    kinds = [None if kind == NOTHING else kind for kind in stated[::2]]
    said = tuple(zip(kinds, _plain_names(stated[1::2]), strict=True))
    return Layout(name, source, frozenset(about.split()), said)  # type: ignore[arg-type]
