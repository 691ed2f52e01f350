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
    decomposed = unicodedata.normalize("NFKD", name.replace("ß", "ss"))
    return _SIGNS.sub("", "".join(c for c in decomposed if not unicodedata.combining(c))).lower()


def layout(name: str, source: str, about: str, columns: str) -> Layout:
    """A layout from lines ``kind: column|column|…``; ``about`` is contexts with white space between them.

    Raises ``ValueError`` for a line without a kind and for a column that is named twice.
    """
    known: dict[str, str | None] = {}
    kind: str | None = None
    for line in columns.strip().splitlines():
        head, colon, rest = line.partition(":")
        if colon:
            kind = head.strip()
        if not kind:
            raise ValueError(f"layout {name}: no kind before the columns in {line.strip()!r}")
        for column in filter(None, map(plain, (rest if colon else line).split("|"))):
            if column in known:
                raise ValueError(f"layout {name}: column {column!r} is named twice")
            known[column] = None if kind == NOTHING else kind
    return Layout(name, source, frozenset(about.split()), known)  # type: ignore[arg-type]
