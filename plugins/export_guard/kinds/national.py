"""How a national identity or tax number is declared."""

from __future__ import annotations

from export_guard.kinds.kind import Check, Kind, tags, words

DATE6 = r"[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
"""A year of two digits, a month and a day."""


def national(
    country: str,
    name: str,
    title: str,
    headers: str,
    pattern: str,
    check: Check | None = None,
    rate: float = 1.0,
    by_value: bool = False,
) -> Kind:
    """A full national identity or tax number of one country (a code of ISO 3166-1 in lower case)."""
    return Kind(
        name=f"{country}_{name}",
        family="identifier",
        title=title,
        source=f"issuing authority of {country.upper()}; algorithm as in python-stdnum (stdnum.{country})",
        headers=words(headers),
        pattern=pattern,
        check=check,
        random_hit_rate=rate,
        tags=tags("government_id", "full", "person_key", f"country_{country}"),
        by_value=by_value,
    )
