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

from export_guard.kinds.kind import Context

NOTHING = "-"
"""Written in place of a kind: columns that hold nothing sensitive by themselves."""
_SIGNS = re.compile(r"[\W_]+")
_SIGNS_BUT_BARS = re.compile(r"(?:[^\w|]|_)+")
_KIND = re.compile(r"\s*(-|[a-z][a-z0-9_]*):\s+")


@dataclass(frozen=True)
class Layout:
    """A published table.

    ``source`` is the standard or program that publishes it. ``columns`` gives for each name, as :func:`plain`
    writes it, the kind that the column is of (``None``: nothing sensitive). ``about`` is what such a table is
    about; nothing where it is a code book, a directory or an aggregate.
    """

    name: str
    source: str
    about: frozenset[Context]
    columns: Mapping[str, str | None]


def plain(name: str) -> str:
    """A column name without signs, case and accents: ``Erste Hilfe (Datum)`` is ``erstehilfedatum``."""
    return _SIGNS.sub("", _unaccented(name)).lower()


def _plain_names(line: str) -> list[str]:
    """:func:`plain` of all the names of a line at once: there are tens of thousands of them."""
    return _SIGNS_BUT_BARS.sub("", _unaccented(line)).lower().split("|")


def _unaccented(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def layout(name: str, source: str, about: str, columns: str) -> Layout:
    """A layout from lines ``kind: column|column|…``; ``about`` is contexts with white space between them.

    A line that begins with no kind goes on with the kind of the line before; a line's end ends a column.

    Raises ``ValueError`` for a line without a kind and for a column that is said to be of two.
    """
    known: dict[str, str | None] = {}
    kind: str | None = None
    for line in columns.strip().splitlines():
        head = _KIND.match(line)
        if head is not None:
            kind, line = head[1], line[head.end() :]
        if kind is None:
            raise ValueError(f"layout {name}: no kind before the columns in {line.strip()!r}")
        stated = None if kind == NOTHING else kind
        for column in filter(None, _plain_names(line)):
            if known.setdefault(column, stated) != stated:
                raise ValueError(f"layout {name}: column {column!r} is named twice")
    return Layout(name, source, frozenset(about.split()), known)  # type: ignore[arg-type]
