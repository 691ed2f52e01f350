"""Published table layouts: one file for each domain, one declaration for each table."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from export_guard.kinds.layouts.layout import Layout

_DOMAINS = (
    "banking",
    "biometric_tables",
    "claims",
    "clinical_research",
    "credit",
    "crm_and_commerce",
    "health_reference",
    "health_surveys",
    "hospital_data",
    "location_and_transport",
    "markets_and_statistics",
    "omics",
    "people_registers",
    "wearables",
    "web_and_devices",
)


@lru_cache(maxsize=1)
def all_layouts() -> tuple[Layout, ...]:
    """Every layout, domain by domain; read when first asked for."""
    return tuple(found for domain in _DOMAINS for found in import_module(f"{__name__}.{domain}").LAYOUTS)
