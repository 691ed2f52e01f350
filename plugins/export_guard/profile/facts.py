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

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
import polars as pl

from export_guard.profile.arrow_series import places_of
from export_guard.profile.columns import Storage
from export_guard.profile.forms import found
from export_guard.profile.mojibake import repaired_values
from export_guard.profile.number_facts import as_numbers, number_facts
from export_guard.profile.samples import Samples
from export_guard.profile.word_facts import word_facts

if TYPE_CHECKING:
    from numpy.typing import NDArray

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


_TEXT: dict[str, str] = {
    "spaced": " ",
    "digits": r"^[0-9]+$",
    "postal": _POSTAL,
    "date": _DATE,
    "time": r"[0-2]?[0-9]:[0-5][0-9]",
}
_WORDS: dict[str, str] = {
    "alphabetic": r"^[\p{L} .,'\x{2019}`-]+$",
    "capitalised": r"^[\p{Lu}][\p{L}'\x{2019}.-]*,?(?: [\p{Lu}][\p{L}'\x{2019}.-]*,?){0,4}[0-9]{0,3}$",
    "upper": r"^[^\p{Ll}]*[\p{Lu}][^\p{Ll}]*$",
    "lower": r"^[^\p{Lu}]*[\p{Ll}][^\p{Lu}]*$",
    "words_5": r"^\S+(?: +\S+){4,}",
    "some_digit": r"[0-9]",
    "organisation": _ORGANISATION,
    "street": _STREET,
    "hex": r"^[0-9a-fA-F]{8,}$",
    "blob": r"^(?:[A-Za-z0-9+/_-]{40,}={0,2})$",
    "token": r"^[A-Za-z0-9+/=_-]{8,}$",
    "uuid": r"^[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}$",
    "truth": r"^(?i:yes|no|true|false|t|f|y|n)$",
    "url": r"^(?i:https?://|www\.)",
    "handle": r"^[a-z][a-z0-9]*[._-]?[a-z0-9]{2,}[._-]?[a-z0-9]*$",
    "role_mailbox": rf"^(?i:{_OFFICES})[0-9]{{0,3}}(?:[._+-][^@]*)?@",
    "same_twice": r"^(?:AA|CC|GG|TT|DD|II|A[/| ]A|C[/| ]C|G[/| ]G|T[/| ]T|D[/| ]D|I[/| ]I)$",
    "sex": r"^(?i:m|f|male|female|man|woman|mann|frau|w|d|homme|femme|other|u|unknown)$",
}
"""Of values that are not numbers."""
_MORE: dict[str, tuple[tuple[str, str], ...]] = {
    "words_5": (("two words", _TWO_WORDS),),
    "token": (("small letter", "[a-z]"), ("capital", "[A-Z]"), ("digit", "[0-9]")),
}
"""What else the values of a fact need."""
_DIGITS: dict[str, str] = {
    "digits_4": r"^[0-9]{4}$",
    "leading_zero": r"^0[0-9]+$",
    "account": r"^[1-9](?:[0-9]{7}|[0-9]{9,13}|[0-9]{15}|[0-9]{17}|[0-9]{19})$",
    "ssn": _SSN,
    "itin": r"^9[0-9]{2}(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])[0-9]{4}$",
}
_DECIMALS: dict[str, str] = {
    "decimals_2": r"[.,][0-9]{2,}$",
    "decimals_3": r"[.,][0-9]{3,}$",
    "decimals_4": r"[.,][0-9]{4,}$",
}
UNREAD: frozenset[Storage] = frozenset({"vector", "binary", "null", "other"})
"""How columns are stored whose values are only counted."""
_NO_NUMBERS: frozenset[Storage] = frozenset({"temporal", "boolean"})


def sample_facts(sample: pl.Series, storage: Storage) -> dict[str, int]:
    """Mergeable counters over a sample of stripped, non-blank text values; zero counts are left out.

    ``storage`` decides which facts can be worth counting; values of a ``vector`` are only counted.
    """
    if storage in UNREAD or not len(sample):
        return stored_facts(len(sample), storage)
    return facts_of(Samples.of([sample.cast(pl.String)]), [storage])[0]


def stored_facts(count: int, storage: Storage) -> dict[str, int]:
    """The facts of a sample of ``count`` values that are not looked at."""
    return {"count": count, "samples": 1, storage: count} if count and storage in UNREAD else {}


def facts_of(samples: Samples, storages: Sequence[Storage]) -> list[dict[str, int]]:
    """The :func:`sample_facts` of several columns, of which none is without values or not looked at."""
    repaired = samples.texts if samples.signs.plain.all() else repaired_values(samples.texts)
    if repaired is not samples.texts:
        samples = samples.rewritten(repaired)
    counted = _counted(samples, np.array([storage not in _NO_NUMBERS for storage in storages]), storages)
    facts = []
    for place, storage in enumerate(storages):
        own = {name: int(counts[place]) for name, counts in counted.items() if counts[place]}
        own["samples"] = 1
        if storage == "boolean":
            own["truth"] = own["count"]
        facts.append(own)
    return facts


def _counted(
    samples: Samples, numbered: NDArray[np.bool_], storages: Sequence[Storage]
) -> dict[str, NDArray[np.int64]]:
    """The counts of each fact, column by column; ``numbered`` are the columns that can hold numbers."""
    everywhere = samples.everywhere
    wide = samples.signs.lengths
    told = found(
        samples.texts,
        samples.signs,
        {name: (pattern, everywhere) for name, pattern in _TEXT.items()}
        | {"numeric": (_NUMBER, samples.of_columns(numbered))},
    )
    values = as_numbers(samples.texts.gather(places_of(told["numeric"])))
    told["numeric"], values = told["numeric"][~np.isnan(values)], values[~np.isnan(values)]
    counts = {name: samples.count(places) for name, places in told.items()}
    counts["count"] = samples.count(everywhere)
    for place, storage in enumerate(storages):
        if storage == "temporal":
            counts["date"][place] = counts["count"][place]
    worded = numbered[samples.owner]
    worded[told["numeric"]] = False
    counts |= {name: samples.count(everywhere[flags]) for name, flags in _lengths(wide).items()}
    named = (counts["length_1"] < counts["count"]) & (counts["numeric"] < counts["count"])
    named &= counts["date"] < counts["count"]
    closer = found(
        samples.texts,
        samples.signs,
        {name: (pattern, np.flatnonzero(worded)) for name, pattern in _WORDS.items()}
        | {name: (pattern, told["digits"]) for name, pattern in _DIGITS.items()}
        | {name: (p, samples.of_columns(counts["numeric"] > 0)) for name, p in _DECIMALS.items()},
    )
    more = found(
        samples.texts,
        samples.signs,
        {(name, what): (pattern, closer[name]) for name, needs in _MORE.items() for what, pattern in needs},
    )
    for (name, _), places in more.items():
        closer[name] = np.intersect1d(closer[name], places, assume_unique=True)
    counts |= {name: samples.count(places) for name, places in closer.items()}
    counts |= number_facts(samples, told["numeric"], values)
    counts |= {
        "distinct": np.bincount(samples.owner, minlength=samples.columns),
        "lengths": samples.different(everywhere, wide),
    }
    return counts | _year_facts(samples, told["date"]) | word_facts(samples, samples.of_columns(named))


def _lengths(wide: NDArray[np.int64]) -> dict[str, NDArray[np.bool_]]:
    return {"length_1": wide == 1, "length_2": wide <= 2, "length_30": wide > 30, "length_128": wide > 128}


def _year_facts(samples: Samples, dates: NDArray[np.int64]) -> dict[str, NDArray[np.int64]]:
    years = samples.texts.gather(places_of(dates)).str.extract(f"({_YEAR})").cast(pl.Int32) if len(dates) else None
    if years is None:
        return {}
    dates, numbers = dates[years.is_not_null().to_numpy()], years.drop_nulls().to_numpy()
    born = (numbers >= _BORN[0]) & (numbers <= _BORN[1])
    return {"years": samples.different(dates, numbers), "lifetime": samples.count(dates[born])}
