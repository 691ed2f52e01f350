"""Counters over a sample of a column's texts: what sort of names and terms they are made of."""

from __future__ import annotations

from functools import lru_cache

import polars as pl

from export_guard.kinds.clinical_words import WORDS, spelled_out
from export_guard.kinds.given_names import GIVEN_NAMES
from export_guard.kinds.surnames import SURNAMES

_NAME_LIKE = r"^\p{L}[\p{L} .,'\x{2019}`-]+[0-9]{0,3}(?: \p{L}[\p{L} .,'\x{2019}`-]+[0-9]{0,3})*$"
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


def word_facts(sample: pl.Series) -> dict[str, int]:
    """Mergeable counters of names and clinical words in a sample of texts (stripped, no blanks)."""
    counted = sample.alias("text").value_counts(name="times")
    texts, times = counted["text"], counted["times"]
    spelled = spelled_out(texts)
    named = texts.str.contains(_NAME_LIKE)
    names = _name_facts(spelled.filter(named), times.filter(named)) if named.any() else {}
    return names | _clinical_facts(spelled, times)


def _name_facts(spelled: pl.Series, weights: pl.Series) -> dict[str, int]:
    words = spelled.str.strip_chars().str.split(" ").list.head(_MOST_WORDS)
    frame = pl.DataFrame({"row": pl.int_range(len(words), eager=True), "word": words}).explode("word")
    given_names, surnames = _given_and_family()
    given = pl.col("word").is_in(given_names)
    family = pl.col("word").is_in(surnames) | pl.col("word").str.contains(_ENDINGS)
    rows = (
        frame.select("row", given=given, family=family)
        .group_by("row")
        .agg(pl.col("given", "family").any(), both=(pl.col("given") | pl.col("family")).sum())
    )
    weights = weights.gather(rows["row"])

    def count(flags: pl.Series) -> int:
        return int(weights.filter(flags).sum())

    return {
        "given_name": count(rows["given"]),
        "surname": count(rows["family"]),
        "full_name": count(rows["given"] & rows["family"] & (rows["both"] > 1)),
    }


def _clinical_facts(spelled: pl.Series, times: pl.Series) -> dict[str, int]:
    told = spelled.str.contains_any(_CLINICAL)
    if not told.any():
        return {}
    texts, weights = spelled.filter(told), times.filter(told)
    return {sort: int(weights.filter(texts.str.contains_any(words)).sum()) for sort, words in WORDS.items()}
