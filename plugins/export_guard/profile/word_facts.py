"""Counters over a sample of a column's texts: what sort of names and terms they are made of."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.kinds.clinical_words import WORDS, spelled_out
from export_guard.kinds.given_names import GIVEN_NAMES
from export_guard.kinds.surnames import SURNAMES
from export_guard.profile.arrow_series import places_of
from export_guard.profile.forms import found
from export_guard.profile.samples import Samples

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NAME_LIKE = r"^[\p{L}][\p{L} .,'\x{2019}`-]+[0-9]{0,3}(?: [\p{L}][\p{L} .,'\x{2019}`-]+[0-9]{0,3})*$"
_MOST_WORDS = 4
_ENDINGS = (
    r"^.{2,}(?:[sc]k[iay]|dzk[iay]|wicz|czak|czyk|[iy]ak|sson|sdotter|[^aeiou]sen|qvist|quist|strom|gren|blad|mann|meyer|meier|"
    r"maier|berger|huber|bauer|hofer|stetter|ecker|scheid|etti|elli|ello|[^m]ini|ucci|acci|azzi|ozzi|uzzi|iero|oni|etto|inen|"
    r"onen|anen|ova|ovic|evic|enko|chuk|yan|dze|shvili|[^aeiou]ez|poulos|idis|akis|oglu|escu|[knlrpt]ov|[ae]yev|stra|sma|inga|"
    r"mans|huis|ingh)$"
)
"""How family names end in languages that build them from given names, places and trades."""


def _plain(names: frozenset[str]) -> pl.Series:
    words = spelled_out(pl.Series(sorted(names))).str.split(" ").explode().unique().sort()
    return words.filter(words != "").implode()


@lru_cache(maxsize=1)
def _given_and_family() -> tuple[pl.Series, pl.Series]:
    """The words of given and of family names; not when imported, since who forks after Polars has worked hangs."""
    return _plain(GIVEN_NAMES), _plain(SURNAMES)


_CLINICAL = sorted({word for sort, words in WORDS.items() if sort != "goods" for word in words})


def word_facts(samples: Samples, places: NDArray[np.int64]) -> dict[str, NDArray[np.int64]]:
    """Counters by column of names and clinical words in the texts at some places (stripped, no blanks)."""
    if not len(places):
        return {}
    named = found(samples.texts, samples.signs, {"named": (_NAME_LIKE, places)})["named"]
    spelled = spelled_out(samples.texts.gather(places_of(places)))
    names = _name_facts(spelled.gather(places_of(np.searchsorted(places, named)))) if len(named) else {}
    clinical = _clinical_facts(spelled)
    return {name: samples.count(named[flags]) for name, flags in names.items()} | {
        name: samples.count(places[rows]) for name, rows in clinical.items()
    }


def _name_facts(spelled: pl.Series) -> dict[str, NDArray[np.bool_]]:
    """Which texts are names, of each sort."""
    given_names, surnames = _given_and_family()
    word = pl.col("word")
    told = (
        spelled.alias("word")
        .to_frame()
        .select_seq(pl.int_range(pl.len()).alias("row"), word.str.strip_chars().str.split(" ").list.head(_MOST_WORDS))
        .explode("word")
        .select_seq("row", given=word.is_in(given_names), family=word.is_in(surnames) | word.str.contains(_ENDINGS))
    )
    rows, given, family = (told[name].to_numpy() for name in ("row", "given", "family"))

    def count(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
        return np.bincount(rows[flags], minlength=len(spelled))

    first, last = count(given) > 0, count(family) > 0
    return {"given_name": first, "surname": last, "full_name": first & last & (count(given | family) > 1)}


def _clinical_facts(spelled: pl.Series) -> dict[str, NDArray[np.int64]]:
    """Where the texts stand that hold a word of each sort."""
    told = np.flatnonzero(spelled.str.contains_any(_CLINICAL).to_numpy())
    if not len(told):
        return {}
    text = pl.col("text")
    sorts = {sort: text.str.contains_any(words).arg_true().implode() for sort, words in WORDS.items()}
    rows = spelled.gather(places_of(told)).alias("text").to_frame().select_seq(**sorts)
    return {sort: told[rows[sort][0].to_numpy()] for sort in WORDS}
