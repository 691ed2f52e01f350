"""Numbers that can begin with zeros, and what is left of them where a program took them for amounts.

Integer columns and spreadsheets drop zeros at the beginning: a tenth of all US Social Security numbers then have
eight digits, and a Dutch or Brazilian number fails its check for want of one. Under a name that speaks of such a
number, values with up to two digits too few are filled up again before they are held against its pattern.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import polars as pl

from export_guard.kinds.kind import Kind

_MOST_LOST = 2
WIDTHS = {
    "us_ssn": 9,
    "us_routing_number": 9,
    "nl_bsn": 9,
    "il_id_number": 9,
    "au_tfn": 9,
    "es_dni": 9,
    "gb_nhs_number": 10,
    "dk_cpr": 10,
    "se_personnummer": 10,
    "cz_birth_number": 10,
    "bg_egn": 10,
    "ua_rnokpp": 10,
    "be_national_number": 11,
    "pl_pesel": 11,
    "no_fodselsnummer": 11,
    "hr_oib": 11,
    "gr_amka": 11,
    "br_cpf": 11,
    "ru_snils": 11,
    "jp_my_number": 12,
    "my_mykad": 12,
    "za_id_number": 13,
    "kr_rrn": 13,
}
"""Characters of the bare number, by kind."""
_LETTER_BEHIND = frozenset({"es_dni"})


@lru_cache(maxsize=256)
def tolerant(kind: Kind) -> Kind:
    """The kind with room for values that lost their first zeros; kinds that never begin with one stay as they are."""
    width = WIDTHS.get(kind.name)
    if width is None:
        return kind
    behind = "[A-Za-z]" if kind.name in _LETTER_BEHIND else ""
    digits = width - bool(behind)
    short = f"[0-9]{{{digits - _MOST_LOST},{digits - 1}}}{behind}"
    whole = f"^(?:{kind.pattern})$"

    def check(values: pl.Series) -> pl.Series:
        lost = values.str.len_bytes() < width
        if lost.any():
            filled = values.zip_with(~lost, values.str.zfill(width))
            return filled.str.contains(whole) & _checked(kind, filled)
        return _checked(kind, values)

    return replace(kind, pattern=f"{kind.pattern}|{short}", check=check)


def _checked(kind: Kind, values: pl.Series) -> pl.Series:
    return pl.repeat(True, len(values), dtype=pl.Boolean, eager=True) if kind.check is None else kind.check(values)


def filled_up(values: pl.Series, kind: str) -> pl.Series:
    """Values of a kind with their first zeros again."""
    width = WIDTHS.get(kind)
    return values if width is None else values.str.zfill(width)
