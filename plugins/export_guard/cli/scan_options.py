"""Turns what was typed about a dataset into the settings of its scan; a bad value is a usage error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, cast

import click

from export_guard.profile.scan_settings import ScanSettings


def scan_settings(
    subject: Sequence[str] | None,
    subject_unit: str,
    country: str | None,
    country_column: str | None,
    ner_model: str | None = None,
) -> ScanSettings:
    """Settings of the scan. Raises ``click.BadParameter`` for a country that is not two capital letters."""
    if country is not None and not re.fullmatch("[A-Z]{2}", country):
        raise click.BadParameter("a country is two capital letters (ISO 3166), like US", param_hint="--country")
    return ScanSettings(
        subject=tuple(subject or ()),
        subject_unit=cast(Literal["person", "device"], subject_unit),
        country=country,
        country_column=country_column,
        ner_model=ner_model,
    )
