"""Which columns belong to the person: whether rows of the same person hold the same value, and only theirs.

In a table in which persons occur more than once, what is a person's own (a birth date, an account, a password's
digest) comes again with the person, while what happens to them or to goods changes from row to row (functional
dependency, Codd 1971). That tells a person's number from an order's where both look alike. It is counted once, on the
first rows of a table, for each column against the key that tells persons apart; counters only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from export_guard.profile.arrow_series import series_of
from export_guard.profile.cells import as_text
from export_guard.profile.observe import Observation

if TYPE_CHECKING:
    from numpy.typing import NDArray

ROWS = 4_096
"""First rows of a table that are compared."""


def belonging(seen: Sequence[Observation], key: Sequence[str], rows: int) -> Mapping[str, dict[str, int]]:
    """Counters by column label; see ``recurring`` to ``owned`` in :mod:`export_guard.profile.facts`.

    ``seen`` are the columns of one batch of ``rows`` rows, ``key`` the labels of the columns that tell persons apart.
    """
    flat = {each.stats.column.label: each for each in seen if each.leaf.rows is None and each.stats.values}
    if not key or any(label not in flat for label in key):
        return {}
    rows = min(rows, ROWS)
    persons = np.zeros(rows, dtype=np.uint64)
    known = np.ones(rows, dtype=np.bool_)
    for label in key:
        values, there = _hashes(flat[label], rows)
        persons, known = persons * np.uint64(31) + values, known & there
    order = np.argsort(persons, kind="stable")
    order = order[known[order]]
    again = persons[order][1:] == persons[order][:-1]
    if not again.any():
        return {}
    return {
        label: _counted(*_hashes(each, rows), persons, order, again) for label, each in flat.items() if label not in key
    }


def _counted(
    values: NDArray[np.uint64],
    there: NDArray[np.bool_],
    persons: NDArray[np.uint64],
    order: NDArray[np.int64],
    again: NDArray[np.bool_],
) -> dict[str, int]:
    held = there[order]
    both = again & held[1:] & held[:-1]
    sorted_values = values[order]
    return {
        "recurring": int(both.sum()),
        "steady": int((both & (sorted_values[1:] == sorted_values[:-1])).sum()),
        "owners": _different(persons[order][held]),
        "owned": _different(sorted_values[held]),
    }


def _different(hashes: NDArray[np.uint64]) -> int:
    ranked = np.sort(hashes)
    return int((ranked[1:] != ranked[:-1]).sum()) + min(1, len(ranked))


def _hashes(seen: Observation, rows: int) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
    """A hash of each row's value (of this process only), and which rows hold one."""
    vector = seen.leaf.storage == "vector"
    texts = series_of(seen.leaf.values).list.sum().drop_nulls() if vector else as_text(seen.cells.text)
    places = seen.cells.rows_of_values
    count = int(np.searchsorted(places, rows))
    hashes = np.zeros(rows, dtype=np.uint64)
    there = np.zeros(rows, dtype=np.bool_)
    hashes[places[:count]] = texts.head(count).hash().to_numpy()
    there[places[:count]] = True
    return hashes, there
