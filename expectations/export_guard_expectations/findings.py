"""Which findings an expectation is about, and how they are told: names, kinds and counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Family
from export_guard.profile.columns import Finding
from export_guard.profile.profile import Profile, TableProfile
from export_guard_expectations.profiled import Names, SuiteParameter, given, shown
from export_guard_expectations.reviewed import _ReviewedExpectation


def known_kinds(names: Names | None) -> Names | None:
    """The names of kinds as they are. Raises ``ValueError`` for one that does not exist."""
    for name in names if isinstance(names, list) else ():
        if name not in {kind.name for kind in catalogue.all_kinds()}:
            raise ValueError(f"{name!r} is not a kind; see export_guard.kinds.catalogue.all_kinds()")
    return names


class _SelectingExpectation(_ReviewedExpectation):
    """A judgement on the findings of some families or kinds; of every family where none is named."""

    families: list[Family] | SuiteParameter | None = None
    kinds: Names | None = None

    success_keys: ClassVar[tuple[str, ...]] = (*_ReviewedExpectation.success_keys, "families", "kinds")

    _kinds_exist = pydantic.validator("kinds", allow_reuse=True)(known_kinds)

    def _matters(self, kind: str) -> bool:
        family = catalogue.kind(kind).family
        if self.families is None and self.kinds is None:
            return family is not None
        return family in (given(self.families) or ()) or kind in (given(self.kinds) or ())

    @classmethod
    def _wanted(cls, kwargs: dict[str, Any], otherwise: str) -> str:
        """The families and kinds in words."""
        chosen = [shown(each, "") for each in (kwargs.get("families"), kwargs.get("kinds")) if each]
        return " or ".join(chosen) or otherwise


def found_in(profile: Profile) -> Iterator[tuple[TableProfile, Finding]]:
    """Every finding with the table it is in."""
    for _, table in sorted(profile.tables.items()):
        for finding in table.findings:
            yield table, finding


def as_json(table: TableProfile, finding: Finding) -> dict[str, Any]:
    """A finding for a result."""
    return {
        "column": finding.column.label,
        "kind": finding.kind,
        "family": catalogue.kind(finding.kind).family,
        "confidence": round(finding.confidence, 3),
        "stray": finding.stray,
        "why": finding.why,
        "subjects": table.subjects_of(finding).bounds().to_json(),
    }


def taking_out(finding: dict[str, Any]) -> str:
    """What ends a finding of :func:`as_json`."""
    inside = "the texts of " if finding["stray"] else ""
    return f"take {finding['kind']} out of {inside}{finding['column']}"


def in_words(finding: dict[str, Any], *, of_column: str | None = None) -> str:
    """A finding of :func:`as_json` in a few words; the column is named unless it is ``of_column``."""
    low, high = finding["subjects"]["low"], finding["subjects"]["high"]
    number = (f"{high:,}" if low == high else f"{low:,} to {high:,}") + (" subject" if high == 1 else " subjects")
    where = "" if finding["column"] == of_column else f" in {finding['column']}"
    return f"{finding['kind']}{' (stray)' if finding['stray'] else ''}{where}: {number}"
