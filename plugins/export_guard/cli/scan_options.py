"""Turns what was typed into the values that the rooms below take; a bad one is a usage error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal, cast, get_args

import typer

from export_guard.policy.model import Evidence, Relationship
from export_guard.profile.scan import ScanSettings

_EVIDENCE = re.compile(r"(?P<kind>[^=\s]+)=(?P<reference>.+?)@(?P<until>\d{4}-\d{2}-\d{2}):(?P<by>.+)")


def scan_settings(
    subject: Sequence[str] | None,
    subject_unit: str,
    country: str | None,
    country_column: str | None,
    ner_model: str | None = None,
) -> ScanSettings:
    """Settings of the scan. Raises ``typer.BadParameter`` for a country that is not two capital letters."""
    if country is not None and not re.fullmatch("[A-Z]{2}", country):
        raise typer.BadParameter("a country is two capital letters (ISO 3166), like US", param_hint="--country")
    return ScanSettings(
        subject=tuple(subject or ()),
        subject_unit=cast(Literal["person", "device"], subject_unit),
        country=country,
        country_column=country_column,
        ner_model=ner_model,
    )


def declared_relationship(name: str | None) -> Relationship | None:
    """The declared relationship. Raises ``typer.BadParameter`` naming the known ones."""
    known = get_args(Relationship)
    if name is not None and name not in known:
        raise typer.BadParameter(f"must be one of {', '.join(known)}", param_hint="--relationship")
    return cast(Relationship | None, name)


def declared_evidence(texts: Sequence[str]) -> tuple[Evidence, ...]:
    """Evidence written as ``KIND=REFERENCE@YYYY-MM-DD:DECLARED BY``.

    Raises ``typer.BadParameter`` when a text does not have that form or the day does not exist.
    """
    return tuple(_evidence(text) for text in texts)


def _evidence(text: str) -> Evidence:
    parts = _EVIDENCE.fullmatch(text)
    if parts is None:
        raise typer.BadParameter(
            "write KIND=REFERENCE@YYYY-MM-DD:DECLARED BY, like "
            "'onward_transfer_clause=contract 17 s. 4@2027-06-30:Ann Lee'",
            param_hint="--evidence",
        )
    return Evidence(parts["kind"], parts["reference"], parts["by"], day(parts["until"], "--evidence"))


def day(text: str, option: str) -> date:
    """A day written as ``YYYY-MM-DD``. Raises ``typer.BadParameter`` for anything else."""
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise typer.BadParameter(f"{text} is not a day (YYYY-MM-DD)", param_hint=option) from None
