"""Counters over a sample of a column's values: what the values look like, without keeping any.

Every fact is a count of sample values, so facts of batches, files and partitions merge by adding. The
ones about distinctness are counted inside one sample, so their sum over samples is an upper bound.

=================  ==========================================================================
fact               counts the sample values that …
=================  ==========================================================================
count              are in the sample (the denominator of all others)
distinct           are different from each other
numeric            are numbers (a comma may stand for the decimal point)
integer            are whole numbers (``3.0`` too)
negative           are numbers below zero
zero_one           are 0 or 1
unit               are numbers from 0 to 1
small              are whole numbers from 0 to 20
year               are whole numbers from 1880 to 2100
large              are whole numbers of at least seven digits
epoch              are whole numbers that are times from 2000 to 2039 in seconds, milli- or microseconds
in_latitude        are numbers from -90 to 90
in_longitude       are numbers from -180 to 180
polar              are numbers whose size is over 72 and at most 90
beyond_latitude    are numbers from -180 to 180 whose size is over 90
decimals_2, _3, _4 have at least so many digits after the point
whole_parts        have whole parts that are different from each other
vector, binary     are lists of numbers (embeddings) or bytes, by storage
length_1, _2, _30  are 1, at most 2, over 30 characters long
lengths            have lengths that are different from each other
alphabetic         have only letters, spaces, dots, commas, hyphens and apostrophes
capitalised        have only capitalised words of letters (up to five)
upper              have letters, and none in lower case
lower              have letters, and none in upper case
spaced             have a space inside
words_5            have at least five words, two of them of letters
digits             have only digits
some_digit         have a digit, and are not a number
given_name         are words of letters, one of them a common given name
surname            are words of letters, one of them a common family name or built like one
full_name          are words of letters, of which one is a common given name and another a family name
role_mailbox       are e-mail addresses of an office (``info@``, ``support@``)
condition, drug    speak of a disease or complaint, of a drug by its name,
allergen           of what people are allergic to,
procedure          of a treatment or examination,
lab_test, vaccine  of a laboratory test, of a vaccine
goods              speak of one of them and of something that is sold, too
organisation       have a word such as Inc, GmbH, University, Hospital, Airport
street             look like a street address
date               look like a date (or date and time)
time               have a time of day
years              are dates of years that are different from each other
lifetime           are dates of the years in which most persons alive were born
same_twice         are twice the same base or marker (``AA``, ``C/C``), as half of all genotypes are
hex                are at least eight hexadecimal digits, and not a number
uuid               are UUIDs
token              are at least eight letters and digits, of both cases
blob               are at least forty characters of base 64 or hexadecimal digits
truth              are yes/no, true/false, t/f, y/n
url                are web addresses
handle             are short words of small letters, digits and signs, as logins are written
digits_4           are four digits
leading_zero       are digits of which the first is nought
length_128         are over 128 characters long: longer than the hexadecimal digits of any usual digest
postal             have a form of postcodes (UPU S42: digits; letters and digits as in Britain, Canada, the Netherlands)
account            are digits, as many as account numbers have, the first not nought (of nine are passports and
                   numbers of taxpayers as well; those filled up to their length begin with nought now and then)
ssn, itin          are nine digits that can be a US social security number, or an individual taxpayer's
score              are whole numbers from 300 to 850, the range of credit scores
sex                are words or letters for a sex
=================  ==========================================================================

``samples`` is the number of samples that were taken: one to a batch. Text that was read in the wrong encoding counts as
what it was. ``recurring``, ``steady``, ``owners`` and ``owned`` are no shares of the sample: of pairs of rows of
the same person, how many there are and how many hold the same value; how many persons have a value, and how many
different values those are (:mod:`export_guard.profile.belonging`). ``metres_<n>`` is counted by
:mod:`export_guard.profile.precision`.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from export_guard.profile.columns import Storage
from export_guard.profile.mojibake import repaired_values
from export_guard.profile.word_facts import word_facts

_V = pl.col("v")
_N = pl.col("n")
_NUMBER = r"^[-+]?(?:[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?)(?:[eE][-+]?[0-9]+)?$"
_DATE = (
    r"^(?:(?:1[6-9]|20|21)[0-9]{2}[-/.]?(?:0?[1-9]|1[0-2])[-/.]?(?:0?[1-9]|[12][0-9]|3[01])(?:[T ].*)?"
    r"|[0-3]?[0-9][-/. ][0-3]?[0-9][-/. ](?:[0-9]{2}|(?:1[6-9]|20|21)[0-9]{2})(?:[T ,].*)?"
    r"|(?i:(?:[0-3]?[0-9][-/. ])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/. ,]+"
    r"(?:[0-3]?[0-9][, ]+)?(?:[0-9]{4}|[0-9]{2})(?:[T ,].*)?))$"
)
_YEAR = r"(?:19|20)[0-9]{2}"
_BORN = (1915, 2012)
_OFFICES = (
    "info|infos|support|service|services|sales|contact|kontakt|contacto|contato|contatti|help|helpdesk|orders?|office|admin|"
    "administration|hello|mail|enquir(?:y|ies)|inquir(?:y|ies)|customer[._-]?(?:service|care|support)|noreply|no-reply|"
    "donotreply|billing|accounts|accounting|invoices?|rechnung|press|presse|media|marketing|jobs|careers|hr|reception|"
    "store|shop|webmaster|postmaster|hostmaster|abuse|security|privacy|legal|returns?|booking|reservations?|team|"
    "secretaria|secretariat|sekretariat|accueil|vertrieb|einkauf|verkauf|atencion|ventas|commercial|comercial"
)
_TWO_WORDS = r"(?:^|[\s(\"'])[\p{L}'\x{2019}-]{2,}[^\p{L}0-9].*[\s(\"'][\p{L}'\x{2019}-]{2,}(?:[^\p{L}0-9]|$)"
"""A long number in groups of digits and letters is no text."""
_POSTAL = (
    r"^(?:[0-9]{5}|[0-9]{5}-[0-9]{3,4}|[0-9]{2}-[0-9]{3}|[0-9]{3} [0-9]{2}|[0-9]{4} ?[A-Z]{2}"
    r"|[A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})$"
)
_SSN = (
    r"^(?:00[1-9]|0[1-9][0-9]|[1-57][0-9]{2}|8[0-9]{2}|6[0-57-9][0-9]|66[0-57-9])"
    r"(?:0[1-9]|[1-9][0-9])(?:000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})$"
)
"""No area 000, 666 or 9xx, no group 00, no serial 0000 (20 CFR 422.103; SSA, randomisation of 2011)."""
_STREET = (
    r"(?i)^(?:[0-9]+[a-z]?(?:[-/][0-9]+)?,? +\S*[a-z]\S*( .*)?"
    r"|.*\b(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|blvd|boulevard|court|ct|way|place|pl|square"
    r"|platz|weg|gasse|allee|p\.? ?o\.? box|apt|suite|unit)\b.*"
    r"|.*(?:stra(?:ss|ß)e|str\.|straat|gatan|vej|utca).*"
    r"|(?:rue|calle|via|rua|avenida|av\.|ul\.|ulica|piazza|plaza|c/) .+|\S*[a-z]\S* .* ?[0-9]+[a-z]?)$"
)
_ORGANISATION = (
    r"(?i)\b(?:inc|ltd|llc|gmbh|corp|corporation|company|co\.|plc|s\.a\.|ag|bv|nv|university|college|school"
    r"|institute|hospital|clinic|center|centre|airport|intl|international|station|bank|hotel|restaurant|church"
    r"|department|dept|agency|group|holdings|association|foundation|supplies|systems|solutions|services|store"
    r"|market|mall|county|park|museum)\b"
)


def _is(pattern: str) -> pl.Expr:
    return _V.str.contains(pattern).sum()


def _has(pattern: str) -> pl.Expr:
    """Counts values that are not numbers."""
    return (_N.is_null() & _V.str.contains(pattern)).sum()


def _number() -> pl.Expr:
    plain = pl.when(_V.str.contains(_NUMBER)).then(_V)
    thousands = plain.str.contains(r",[0-9]{3}(?:,|\.)|,[0-9]{3}$") & plain.str.contains(r",[0-9]{3},|\.")
    text = pl.when(thousands).then(plain.str.replace_all(",", "")).otherwise(plain.str.replace(",", "."))
    return text.cast(pl.Float64, strict=False)


def _mixed() -> pl.Expr:
    return _V.str.contains("[a-z]") & _V.str.contains("[A-Z]") & _V.str.contains("[0-9]")


_SIZE = _N.abs()
_TEXT_FACTS: dict[str, pl.Expr] = {
    "length_1": (_V.str.len_chars() == 1).sum(),
    "length_2": (_V.str.len_chars() <= 2).sum(),
    "length_30": (_V.str.len_chars() > 30).sum(),
    "lengths": _V.str.len_chars().n_unique(),
    "spaced": _V.str.contains(" ", literal=True).sum(),
    "digits": _is(r"^[0-9]+$"),
    "length_128": (_V.str.len_chars() > 128).sum(),
    "postal": _is(_POSTAL),
    "date": _is(_DATE),
    "time": _is(r"[0-2]?[0-9]:[0-5][0-9]"),
}
_WORD_FACTS: dict[str, pl.Expr] = {
    "alphabetic": _has(r"^[\p{L} .,'\x{2019}`-]+$"),
    "capitalised": _has(r"^\p{Lu}[\p{L}'\x{2019}.-]*,?(?: \p{Lu}[\p{L}'\x{2019}.-]*,?){0,4}[0-9]{0,3}$"),
    "upper": _has(r"^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$"),
    "lower": _has(r"^[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$"),
    "words_5": (_N.is_null() & _V.str.contains(r"^\S+(?: +\S+){4,}") & _V.str.contains(_TWO_WORDS)).sum(),
    "some_digit": _has(r"[0-9]"),
    "organisation": _has(_ORGANISATION),
    "street": _has(_STREET),
    "hex": _has(r"^[0-9a-fA-F]{8,}$"),
    "blob": _has(r"^(?:[A-Za-z0-9+/_-]{40,}={0,2})$"),
    "token": (_N.is_null() & _V.str.contains(r"^[A-Za-z0-9+/=_-]{8,}$") & _mixed()).sum(),
    "uuid": _has(r"^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$"),
    "truth": _has(r"^(?i:yes|no|true|false|t|f|y|n)$"),
    "url": _has(r"^(?i:https?://|www\.)"),
    "handle": _has(r"^[a-z][a-z0-9]*[._-]?[a-z0-9]{2,}[._-]?[a-z0-9]*$"),
    "role_mailbox": _has(rf"^(?i:{_OFFICES})[0-9]{{0,3}}(?:[._+-][^@]*)?@"),
    "same_twice": _has(r"^(?:AA|CC|GG|TT|DD|II|A[/| ]A|C[/| ]C|G[/| ]G|T[/| ]T|D[/| ]D|I[/| ]I)$"),
    "sex": _has(r"^(?i:m|f|male|female|man|woman|mann|frau|w|d|homme|femme|other|u|unknown)$"),
}
_DIGIT_FACTS: dict[str, pl.Expr] = {
    "digits_4": _is(r"^[0-9]{4}$"),
    "leading_zero": _is(r"^0[0-9]+$"),
    "account": _is(r"^[1-9](?:[0-9]{7}|[0-9]{9,13}|[0-9]{15}|[0-9]{17}|[0-9]{19})$"),
    "ssn": _is(_SSN),
    "itin": _is(r"^9[0-9]{2}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[0-9]{4}$"),
}
_NUMBER_FACTS: dict[str, pl.Expr] = {
    "numeric": _N.is_not_null().sum(),
    "integer": (_N.round() == _N).sum(),
    "negative": (_N < 0).sum(),
    "zero_one": ((_N == 0) | (_N == 1)).sum(),
    "unit": ((_N >= 0) & (_N <= 1)).sum(),
    "small": ((_N >= 0) & (_N <= 20) & (_N.round() == _N)).sum(),
    "year": ((_N >= 1880) & (_N <= 2100) & (_N.round() == _N)).sum(),
    "score": (_N.is_between(300, 850) & (_N.round() == _N)).sum(),
    "large": ((_N >= 1e6) & (_N.round() == _N)).sum(),
    "epoch": (_N.is_between(9.46e8, 2.18e9) | _N.is_between(9.46e11, 2.18e12) | _N.is_between(9.46e14, 2.18e15)).sum(),
    "in_latitude": (_SIZE <= 90).sum(),
    "in_longitude": (_SIZE <= 180).sum(),
    "polar": ((_SIZE > 72) & (_SIZE <= 90)).sum(),
    "beyond_latitude": ((_SIZE > 90) & (_SIZE <= 180)).sum(),
    "whole_parts": _N.drop_nulls().floor().n_unique(),
    "decimals_2": _is(r"[.,][0-9]{2,}$"),
    "decimals_3": _is(r"[.,][0-9]{3,}$"),
    "decimals_4": _is(r"[.,][0-9]{4,}$"),
}


def sample_facts(sample: pl.Series, storage: Storage) -> dict[str, int]:
    """Mergeable counters over a sample of stripped, non-blank text values; zero counts are left out.

    ``storage`` decides which facts can be worth counting; values of a ``vector`` are only counted.
    """
    count = len(sample)
    if storage in ("vector", "binary", "null", "other"):
        return {"count": count, "samples": 1, storage: count} if count else {}
    frame = repaired_values(sample.cast(pl.String)).alias("v").to_frame()
    facts: dict[str, pl.Expr] = {"distinct": _V.n_unique(), **_TEXT_FACTS}
    if count == 0:
        return {}
    if storage not in ("temporal", "boolean"):
        frame = frame.with_columns(_number().alias("n"))
        numeric = count - frame["n"].null_count()
        if numeric:
            facts |= _NUMBER_FACTS
        if numeric < count:
            facts |= _WORD_FACTS
    row = frame.select(**facts).row(0, named=True)
    row |= {"count": count, "samples": 1}
    if storage == "temporal":
        row["date"] = count
    if storage == "boolean":
        row["truth"] = count
    row |= _closer_facts(row, frame)
    return {name: int(value) for name, value in row.items() if value}


def _closer_facts(row: Mapping[str, int], frame: pl.DataFrame) -> dict[str, int]:
    """Facts that are looked for only where others say that there can be something."""
    closer: dict[str, int] = {}
    if row["length_1"] < row["count"] and row.get("numeric", 0) < row["count"] and row["date"] < row["count"]:
        closer |= word_facts(frame["v"])
    if row["digits"]:
        closer |= frame.select(**_DIGIT_FACTS).row(0, named=True)
    if row["date"]:
        closer |= _year_facts(frame["v"])
    return closer


def _year_facts(sample: pl.Series) -> dict[str, int]:
    years = sample.filter(sample.str.contains(_DATE)).str.extract(f"({_YEAR})").drop_nulls().cast(pl.Int32)
    return {"years": years.n_unique(), "lifetime": int(years.is_between(*_BORN).sum())}


_FIRST = 8
_FINE = r"^-?[0-9]{1,3}\.[0-9]{4,}$"
_STEP = 0.002
"""Degrees (some 200 m) that a person or vehicle goes between two points of a walk that is recorded closely."""


def step_facts(neighbours: pl.Series) -> dict[str, int]:
    """Of values in their order: how many steps from one to the next there are that are not nought, and small ones.

    Counted for numbers that may be coordinates, with four decimals or more: points of a walk lie close together,
    places of a list do not.
    """
    written = neighbours.cast(pl.String)
    if len(written) < 2 or not written.head(_FIRST).str.contains(_FINE).all():
        return {}
    size = written.cast(pl.Float64, strict=False).diff().abs().drop_nulls()
    moved = int((size > 0).sum())
    small = int(((size > 0) & (size <= _STEP)).sum())
    return {name: count for name, count in (("steps", moved), ("small_steps", small)) if count}
