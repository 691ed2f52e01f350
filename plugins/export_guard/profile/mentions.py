"""Finding single values inside longer texts: vectorised passes, no Python call per value.

Every text meets one alternation of what values begin with, and one search for words; only the few that they hit
are looked at closely: for values after their label (:mod:`export_guard.profile.labelled`), for values that tell by
themselves (:mod:`export_guard.profile.pieces`), and for sentences about somebody's health.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.mentions.everything import GROUPS, mentions
from export_guard.kinds.mentions.health import HEALTH, TERMS, about_one_person, speaks_of_somebody, with_terms_marked
from export_guard.kinds.mentions.mention import Mention
from export_guard.profile.arrow_series import flags_of, places_of
from export_guard.profile.labelled import labelled, long_labels, short_labels
from export_guard.profile.pieces import BEFORE, Found, grouped, held
from export_guard.profile.samples import lengths_of, together

if TYPE_CHECKING:
    from numpy.typing import NDArray

_LEAST = 6
"""Bytes of the shortest text that holds anything: the shortest address, or two letters of a label and its value."""
_SHORTEST = 12
"""Bytes that a long label with its value, or a sentence about health, has at least."""
_MOST_BYTES = 4 << 20
"""Bytes up to which the texts of several columns are looked through end to end."""
_MOST_VALUES = 65_536
_CUT = "\x1e"
_SENTENCES = r"[.!?;]+(?:\s|$)|[\r\n]|\\n"
_ABBREVIATED = r"(?-u:\b)([Pp]t|[Mm]rs?|[Mm]s|[Dd]r|[Dd]x|[Hh]x)\."


@dataclass(frozen=True)
class Sighting:
    """Values of one mention in a series of texts.

    ``cells[i]``: text ``i`` holds one (check passed) and no earlier mention of the same kind. Of the different
    values, ``formed`` fit the pattern and ``passed`` the check too.
    """

    mention: Mention
    cells: NDArray[np.bool_]
    formed: int
    passed: int


@dataclass(frozen=True)
class Screen:
    """Which of some texts may hold anything: ``begun`` have what a value begins with, ``worded`` a telling word."""

    begun: NDArray[np.bool_]
    worded: NDArray[np.bool_]


def screens(columns: Sequence[pl.Series]) -> list[Screen]:
    """Look through the texts (no nulls) of several columns, end to end where they are few."""
    lengths = lengths_of(columns)
    made = [Screen(np.zeros(len(of), dtype=np.bool_), np.zeros(len(of), dtype=np.bool_)) for of in lengths]
    long = [place for place, of in enumerate(lengths) if (of >= _LEAST).any()]
    sizes, counts = [int(lengths[place].sum()) for place in long], [len(lengths[place]) for place in long]
    for group in together(sizes, counts, _MOST_BYTES, _MOST_VALUES):
        places = long[group]
        texts = columns[places[0]] if len(places) == 1 else pl.concat([columns[p] for p in places], rechunk=True)
        begun = texts.str.contains(_beginnings()).to_numpy()
        worded = _worded(texts, np.concatenate([lengths[place] for place in places]))
        ends = np.cumsum(counts[group])[:-1]
        for place, *flags in zip(places, np.split(begun, ends), np.split(worded, ends), strict=True):
            made[place] = Screen(*flags)
    return made


def sightings(texts: pl.Series, screen: Screen | None = None) -> list[Sighting]:
    """What texts (no nulls) hold; only mentions with at least one value that has the form.

    ``screen`` is what :func:`screens` made of them, if that was done before.
    """
    seen_through = screens([texts])[0] if screen is None else screen
    begun, worded = seen_through.begun, seen_through.worded
    found: dict[str, Sighting] = {}
    for search, hit in ((labelled, begun | worded), (_of_health, worded), (_in_groups, begun)):
        rows = np.flatnonzero(hit)
        for each in search(texts.gather(places_of(rows))) if len(rows) else ():
            seen = found.get(each.mention.name)
            cells = np.zeros(len(texts), dtype=np.bool_) if seen is None else seen.cells
            cells[rows[each.rows]] = True
            formed, passed = (0, 0) if seen is None else (seen.formed, seen.passed)
            found[each.mention.name] = Sighting(each.mention, cells, formed + each.formed, passed + each.passed)
    return list(_apart(found))


def telling(texts: pl.Series) -> dict[str, pl.Series]:
    """Of which kinds texts hold a value that its own form tells; each series is as long as ``texts``.

    For names of columns and words that people write into files: no label in front makes them a value.
    """
    told: dict[str, pl.Series] = {}
    for mention, rows, _, passed in _in_groups(texts):
        if passed:
            flags = np.zeros(len(texts), dtype=np.bool_)
            flags[rows] = True
            told[mention.kind] = flags_of(flags) | told.get(mention.kind, flags_of(flags))
    return told


def _apart(found: dict[str, Sighting]) -> Iterator[Sighting]:
    """Each cell for the first mention of a kind that it holds."""
    taken: dict[str, NDArray[np.bool_]] = {}
    for seen in (found[name] for name in mentions() if name in found):
        earlier = taken.get(seen.mention.kind, np.zeros_like(seen.cells))
        yield Sighting(seen.mention, seen.cells & ~earlier, seen.formed, seen.passed)
        taken[seen.mention.kind] = earlier | seen.cells


@lru_cache(maxsize=1)
def _beginnings() -> str:
    """One alternation (Rust regex, to search with) that every text with a mention contains, but for long words."""
    starts = [group.trace for group in GROUPS]
    signs = [group.sign for group in GROUPS if group.sign is not None]
    short, camel, other = short_labels()
    starts.append(f"(?i-u:{'|'.join(short)})[^A-Za-z]")
    return f"{BEFORE}(?:{'|'.join(starts)})|" + "|".join((*signs, f"[a-z](?:{'|'.join(camel)})[^a-z]", *other))


@lru_cache(maxsize=1)
def _words() -> list[str]:
    return [*long_labels(), *TERMS]


def _worded(texts: pl.Series, lengths: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which texts (of these ``lengths`` in bytes) hold a word of a long label, or a term of health."""
    rows = np.flatnonzero(lengths >= _SHORTEST)
    hit = np.zeros(len(texts), dtype=np.bool_)
    if len(rows):
        long = texts if len(rows) == len(texts) else texts.gather(places_of(rows))
        hit[rows] = long.str.contains_any(_words(), ascii_case_insensitive=True).to_numpy()
    return hit


def _in_groups(texts: pl.Series) -> Iterator[Found]:
    for group in GROUPS:
        yield from grouped(texts, group)


def _of_health(texts: pl.Series) -> Iterator[Found]:
    marked = with_terms_marked(texts)
    rows = np.flatnonzero(speaks_of_somebody(marked).to_numpy())
    if not len(rows):
        return
    sentences = marked.gather(places_of(rows)).str.replace_all(_ABBREVIATED, "${1}").str.replace_all(_SENTENCES, _CUT)
    taken = pl.DataFrame({"row": rows, "piece": sentences.str.split(_CUT)}).explode("piece").drop_nulls()
    taken = taken.filter(about_one_person(taken["piece"]))
    pieces = taken["piece"].unique()
    for mention in HEALTH:
        yield from held(mention, taken, pieces, f"({mention.pattern})")
