"""Country cells as ISO 3166-1 alpha-2 codes (names and codes from pycountry's copy of ISO 3166-1)."""

from __future__ import annotations

from functools import cache

import polars as pl

from export_guard.profile.exposure import UNKNOWN_COUNTRY

MOST_SPELLINGS = 1_000
"""More distinct spellings than this in one batch is no country column: all of them count as unknown."""
_ALSO = {
    "usa": "US",
    "u.s.": "US",
    "u.s.a.": "US",
    "uk": "GB",
    "england": "GB",
    "russia": "RU",
    "south korea": "KR",
    "north korea": "KP",
    "iran": "IR",
    "vietnam": "VN",
    "deutschland": "DE",
    "españa": "ES",
    "中国": "CN",
}


@cache
def _codes() -> dict[str, str]:
    import pycountry  # reads its data at once

    codes = dict(_ALSO)
    for country in pycountry.countries:
        for attribute in ("alpha_2", "alpha_3", "name", "official_name", "common_name"):
            spelled = getattr(country, attribute, None)
            if spelled:
                codes[spelled.lower()] = country.alpha_2
    return codes


def alpha_2(spelled: str) -> str:
    """The ISO code of one spelling, or the unknown country."""
    return _codes().get(spelled.strip().lower(), UNKNOWN_COUNTRY)


def country_codes(values: pl.Series) -> pl.Series:
    """ISO codes of a column of spellings; what is not understood counts as unknown."""
    spellings = values.unique()
    if len(spellings) > MOST_SPELLINGS:
        return pl.Series([UNKNOWN_COUNTRY] * len(values), dtype=pl.String)
    known = {s: alpha_2(s) for s in spellings.to_list() if s is not None}
    return values.replace_strict(known, default=UNKNOWN_COUNTRY, return_dtype=pl.String)
