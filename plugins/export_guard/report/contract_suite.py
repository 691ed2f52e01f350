"""A profile as a suite for Great Expectations: what a dataset holds today, written down for people to review.

Only the file form is written here; the expectations themselves are in ``export_guard_expectations``.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from export_guard.kinds import catalogue
from export_guard.kinds.kind import FAMILIES, Family
from export_guard.profile.exposure import NOBODY
from export_guard.profile.profile import Profile
from export_guard.profile.scan_settings import ScanSettings

ROOM = 2
"""How many times as many people as were found the written limits let pass, until somebody reviews them."""

_REVIEW = (
    "Written by `export-guard expectations new` from one dataset. Review it: it says what was found, not what may be "
    "there. Take out columns that must not hold what they hold, and set the numbers of people to what is usual."
)


def contract_suite(profile: Profile, name: str, settings: ScanSettings) -> dict[str, Any]:
    """The suite as Great Expectations keeps it in a JSON file: column names, kinds and counts.

    A contract of the sensitive columns, and for each family found a limit of :data:`ROOM` times its people (rounded
    up to two digits). ``settings`` are those that the profile was made under.
    """
    scan = _scan(settings)
    contract = _contract(profile)
    unseen = {key: value for key, value in contract.items() if key == "uninspected"}
    expectations = [
        _expectation("expect_no_undeclared_sensitive_columns", scan | contract, "Found on the day of writing.")
    ]
    for family, found in _people(profile):
        words = f"{found:,} found on the day of writing; the limit is {ROOM} times that, rounded up."
        limit = {"families": [family], "at_most": _rounded_up(ROOM * found)} | unseen
        expectations.append(_expectation("expect_distinct_subjects_to_be_at_most", scan | limit, words))
    return {"name": name, "id": str(uuid.uuid4()), "notes": _REVIEW, "meta": {}, "expectations": expectations}


def _expectation(kind: str, kwargs: dict[str, Any], notes: str) -> dict[str, Any]:
    return {
        "type": kind,
        "id": str(uuid.uuid4()),
        "kwargs": kwargs,
        "severity": "critical",
        "meta": {},
        "notes": notes,
    }


def _scan(settings: ScanSettings) -> dict[str, Any]:
    """What differs from the defaults of the expectations."""
    said = {
        "subject": list(settings.subject),
        "subject_unit": settings.subject_unit if settings.subject_unit != "person" else None,
        "country": settings.country,
        "country_column": settings.country_column,
    }
    return {key: value for key, value in said.items() if value}


def _contract(profile: Profile) -> dict[str, Any]:
    columns: dict[str, list[str]] = {}
    in_text: dict[str, list[str]] = {}
    for finding in profile.findings:
        if catalogue.kind(finding.kind).family is not None:
            kinds = (in_text if finding.stray else columns).setdefault(finding.column.label, [])
            if finding.kind not in kinds:
                kinds.append(finding.kind)
    contract: dict[str, Any] = {"columns": columns, "in_text": in_text, "uninspected": sorted(profile.not_inspected)}
    return {key: value for key, value in contract.items() if value or key == "columns"}


def _people(profile: Profile) -> Iterator[tuple[Family, int]]:
    for family in FAMILIES:
        subjects = NOBODY
        for exposed in profile.exposure.kinds.values():
            if exposed.family == family:
                subjects = subjects.merge(exposed.subjects)
        if subjects is not NOBODY:
            yield family, subjects.bounds().high


def _rounded_up(number: int) -> int:
    step: int = 10 ** max(0, len(str(number)) - 2)
    return -(-number // step) * step
