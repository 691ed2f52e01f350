"""Country codes of ISO 3166-1 alpha-2, so that a mistyped country is refused at load."""

from __future__ import annotations

from functools import cache

import pycountry


@cache
def iso_codes() -> frozenset[str]:
    """Every officially assigned code (Greece is GR and the United Kingdom GB, not EL and UK)."""
    return frozenset(country.alpha_2 for country in pycountry.countries)
