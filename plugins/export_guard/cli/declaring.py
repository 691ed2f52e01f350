"""Turns what was declared about an export into the values that the rules take; a bad one is a usage error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast, get_args

import click

from export_guard.cli.options import day
from export_guard.policy.model import Evidence, Relationship

_EVIDENCE = re.compile(r"(?P<kind>[^=\s]+)=(?P<reference>.+?)@(?P<until>\d{4}-\d{2}-\d{2}):(?P<by>.+)")


def declared_relationship(name: str | None) -> Relationship | None:
    """The declared relationship. Raises ``click.BadParameter`` naming the known ones."""
    known = get_args(Relationship)
    if name is not None and name not in known:
        raise click.BadParameter(f"must be one of {', '.join(known)}", param_hint="--relationship")
    return cast(Relationship | None, name)


def declared_evidence(texts: Sequence[str]) -> tuple[Evidence, ...]:
    """Evidence written as ``KIND=REFERENCE@YYYY-MM-DD:DECLARED BY``.

    Raises ``click.BadParameter`` when a text does not have that form or the day does not exist.
    """
    return tuple(_evidence(text) for text in texts)


def _evidence(text: str) -> Evidence:
    parts = _EVIDENCE.fullmatch(text)
    if parts is None:
        raise click.BadParameter(
            "write KIND=REFERENCE@YYYY-MM-DD:DECLARED BY, like "
            "'onward_transfer_clause=contract 17 s. 4@2027-06-30:Ann Lee'",
            param_hint="--evidence",
        )
    return Evidence(parts["kind"], parts["reference"], parts["by"], day(parts["until"], "--evidence"))
