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
_NO_SIGNS = {code: None for code in range(128) if not chr(code).isalnum() and chr(code) != "|"}
_KIND = re.compile(r"^[^\S\n]*(-|[a-z][a-z0-9_]*):\s+", re.MULTILINE)


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


def _plain_names(text: str) -> list[str]:
    """:func:`plain` of all the names of some lines at once: there are tens of thousands of them at start-up."""
    text = text.replace("\n", "|")
    if text.isascii():
        return text.translate(_NO_SIGNS).lower().split("|")
    return _SIGNS_BUT_BARS.sub("", _unaccented(text)).lower().split("|")


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
    before, *stated = _KIND.split(columns.strip())
    if before.strip():
        raise ValueError(f"layout {name}: no kind before the columns in {before.splitlines()[0].strip()!r}")
    known: dict[str, str | None] = {}
    for kind, listed in zip(stated[::2], stated[1::2], strict=True):
        said = dict.fromkeys(filter(None, _plain_names(listed)), None if kind == NOTHING else kind)
        twice = [column for column in known.keys() & said.keys() if known[column] != said[column]]
        if twice:
            raise ValueError(f"layout {name}: column {min(twice)!r} is named twice")
        known |= said
    return Layout(name, source, frozenset(about.split()), known)  # type: ignore[arg-type]
