"""``ExpectColumnToHoldNoSensitiveData``: one column, with everything nested in it, is free of sensitive data."""

from __future__ import annotations

from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.kinds import catalogue
from export_guard.kinds.kind import Family
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.exposure import NOBODY
from export_guard.profile.profile import Profile
from export_guard_expectations.profiled import Sentence, _ProfiledExpectation, failure, shown


class ExpectColumnToHoldNoSensitiveData(_ProfiledExpectation):
    """Expect a column to hold no sensitive data, neither in whole cells nor inside its text.

    Fails when the column is of a sensitive kind, when single cells are, when it is missing, when it
    could not be inspected, and when the batch has no rows (unless ``allow_empty``).

    Parameters
    ----------
    column:
        Name of a top-level column; what is nested in it counts as part of it.
    families:
        Only these families matter (``identifier``, ``personal_health``, …). Default: every family.
    kinds:
        Only these kinds matter, also ones that belong to no family. Together with ``families``: either.
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    column: str = pydantic.Field(min_length=1)
    families: list[Family] | None = None
    kinds: list[str] | None = None

    success_keys: ClassVar[tuple[str, ...]] = (*_ProfiledExpectation.success_keys, "column", "families", "kinds")

    @pydantic.validator("kinds", each_item=True)
    def _kind_exists(cls, name: str) -> str:  # noqa: N805 -- pydantic binds the class
        known = {kind.name for kind in catalogue.all_kinds()}
        if name not in known:
            raise ValueError(f"{name!r} is not a kind; see export_guard.kinds.catalogue.all_kinds()")
        return name

    def _judge(self, profile: Profile, repeated: frozenset[str]) -> dict[str, Any]:
        columns = [
            c for table in profile.tables.values() for c in table.columns.values() if c.column.name == self.column
        ]
        if self.column in repeated:
            return failure(f"several columns are called {self.column!r}", rows=profile.rows)
        if not columns:
            return failure(f"the batch has no column {self.column!r}", rows=profile.rows)
        blind = sorted({c.column.label for c in columns} & profile.not_inspected)
        if blind:
            return failure(f"not inspected: {', '.join(blind)}", rows=profile.rows)
        return self._result(profile, columns)

    def _result(self, profile: Profile, columns: list[ColumnStats]) -> dict[str, Any]:
        people = NOBODY
        findings = []
        for table in profile.tables.values():
            for finding in table.findings:
                if finding.column.name == self.column and self._matters(finding):
                    subjects = table.subjects_of(finding)
                    people = people.merge(subjects)
                    findings.append(_finding(finding) | {"subjects": subjects.bounds().to_json()})
        return {
            "success": not findings,
            "result": {
                "observed_value": people.bounds().high,
                "details": {
                    "column": self.column,
                    "rows": profile.rows,
                    "values": sum(stats.values for stats in columns),
                    "subjects_told_apart_by": sorted(profile.keys),
                    "findings": findings,
                },
            },
        }

    def _matters(self, finding: Finding) -> bool:
        family = catalogue.kind(finding.kind).family
        if self.families is None and self.kinds is None:
            return family is not None
        return family in (self.families or ()) or finding.kind in (self.kinds or ())

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        families, kinds = kwargs.get("families"), kwargs.get("kinds")
        wanted = " or ".join(shown(each, "") for each in (families, kinds) if each)
        places = {"column": shown(kwargs.get("column"), "(no column)"), "wanted": wanted or "sensitive data"}
        return "$column must hold no $wanted", places

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        details = result["details"]
        if not details["findings"]:
            return f"nothing sensitive in {details['values']:,} values ({details['rows']:,} rows)"
        return "; ".join(_found(each) for each in details["findings"])


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "column": finding.column.label,
        "kind": finding.kind,
        "family": catalogue.kind(finding.kind).family,
        "confidence": round(finding.confidence, 3),
        "stray": finding.stray,
        "why": finding.why,
    }


def _found(finding: dict[str, Any]) -> str:
    low, high = finding["subjects"]["low"], finding["subjects"]["high"]
    number = (f"{high:,}" if low == high else f"{low:,} to {high:,}") + (" subject" if high == 1 else " subjects")
    where = f" in {finding['column']}" if "." in finding["column"] or "[]" in finding["column"] else ""
    return f"{finding['kind']}{' (stray)' if finding['stray'] else ''}{where}: {number}"
