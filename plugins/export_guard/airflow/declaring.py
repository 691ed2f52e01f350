"""What the author of an export declares about it, checked. Nothing of Airflow is needed for that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, get_args

from export_guard.errors import InspectionError
from export_guard.policy.model import Evidence, Relationship
from export_guard.profile.columns import SubjectUnit
from export_guard.profile.scan import ScanSettings


def declared(
    *,
    relationship: str | None = None,
    purpose: str | None = None,
    evidence: Sequence[Any] | None = None,
    subject: str | Sequence[str] | None = None,
    subject_unit: Any = "person",
    country: str | None = None,
    country_column: str | None = None,
) -> dict[str, Any]:
    """The arguments for :meth:`export_guard.service.Guard.check`.

    Raises :class:`~export_guard.errors.InspectionError` for what nobody understands.
    """
    relationship = relationship or None
    if relationship is not None and relationship not in get_args(Relationship):
        raise InspectionError(
            f"relationship {relationship!r}", "is not known", f"use one of {', '.join(get_args(Relationship))}"
        )
    if subject_unit not in get_args(SubjectUnit):
        raise InspectionError(
            f"subject_unit {subject_unit!r}", "is not known", f"use one of {', '.join(get_args(SubjectUnit))}"
        )
    return {
        "relationship": relationship,
        "purpose": purpose or "",
        "evidence": tuple(_evidence(item) for item in evidence or ()),
        "scan": ScanSettings(
            subject=(subject,) if isinstance(subject, str) else tuple(subject or ()),
            subject_unit=subject_unit,
            country=country or None,
            country_column=country_column or None,
        ),
    }


def _evidence(item: Any) -> Evidence:
    if isinstance(item, Evidence):
        return item
    try:
        return Evidence(
            str(item["kind"]),
            str(item["reference"]),
            str(item["declared_by"]),
            date.fromisoformat(str(item["valid_until"])),
        )
    except (TypeError, KeyError, ValueError):
        raise InspectionError(
            "evidence", "cannot be understood", "give kind, reference, declared_by and valid_until (YYYY-MM-DD)"
        ) from None
