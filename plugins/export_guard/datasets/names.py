"""Column names: made unique, and never taken from a place that could hold data."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

COMMENTS = "_comments"
"""Column that carries the comment and title lines of a text file: they leave with it, so they are inspected."""


def unique(names: Iterable[str]) -> list[str]:
    """The same names, duplicates told apart by a suffix (``id``, ``id.1``); positions do not change.

    As in pandas an empty name becomes ``"Unnamed: <position>"``, and gives way to a column really called so.
    """
    given = list(names)
    taken = {name for name in given if name.strip()}
    used: set[str] = set()
    result = []
    for position, name in enumerate(given):
        candidate = name if name.strip() else f"Unnamed: {position}"
        if candidate in used or (not name.strip() and candidate in taken):
            candidate = next(c for n in count(1) if (c := f"{candidate}.{n}") not in used | taken)
        used.add(candidate)
        result.append(candidate)
    return result


def positional(width: int) -> list[str]:
    """Names of the columns of a file without a header: ``"0"``, ``"1"`` and so on."""
    return [str(position) for position in range(width)]


def extra(position: int) -> str:
    """Name of a field beyond the columns that the file announces (0-based position)."""
    return f"_extra_{position}"
