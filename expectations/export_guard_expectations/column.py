"""What one column, with everything nested in it, may hold: nothing sensitive, or certain kinds only."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.kinds import catalogue
from export_guard.policy.model import AcceptedFinding
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.exposure import NOBODY
from export_guard.profile.profile import Profile
from export_guard_expectations.findings import (
    _SelectingExpectation,
    as_json,
    found_in,
    in_words,
    known_kinds,
    taking_out,
)
from export_guard_expectations.inspecting import repeated_names
from export_guard_expectations.profiled import Names, Sentence, SuiteParameter, failure, given, shown, something
from export_guard_expectations.reviewed import _ReviewedExpectation


class _ColumnExpectation(_ReviewedExpectation):
    """A judgement on one column: it fails where the column is missing, ambiguous or not inspected."""

    column: str | SuiteParameter

    _named = pydantic.validator("column", allow_reuse=True)(something)

    success_keys: ClassVar[tuple[str, ...]] = (*_ReviewedExpectation.success_keys, "column")

    @abstractmethod
    def _objects_to(self, finding: Finding) -> bool:
        """Whether a finding of the column makes the expectation fail."""

    def _judge(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        name = given(self.column)
        columns = [c for table in profile.tables.values() for c in table.columns.values() if c.column.name == name]
        if name in repeated_names(profile):
            return failure(f"several columns are called {name!r}", rows=profile.rows)
        if not columns:
            return failure(f"the batch has no column {name!r}", rows=profile.rows)
        blind = sorted({c.column.label for c in columns} & profile.not_inspected)
        if blind:
            return failure(f"not inspected: {', '.join(blind)}", rows=profile.rows)
        return self._result(profile, columns)

    def _result(self, profile: Profile, columns: list[ColumnStats]) -> dict[str, Any]:
        people = NOBODY
        findings = []
        for table, finding in found_in(profile):
            if finding.column.name == given(self.column) and self._objects_to(finding):
                people = people.merge(table.subjects_of(finding))
                findings.append(as_json(table, finding))
        return {
            "success": not findings,
            "result": {
                "observed_value": people.bounds().high,
                "details": {
                    "column": given(self.column),
                    "rows": profile.rows,
                    "values": sum(stats.values for stats in columns),
                    "subjects_told_apart_by": sorted(profile.keys),
                    "findings": findings,
                },
            },
        }

    def _is_about(self, use: AcceptedFinding) -> bool:
        # a path inside a column is written with a dot or brackets after its name
        name = given(self.column)
        return use.column == name or use.column.startswith((f"{name}.", f"{name}["))

    def _remedy(self, details: dict[str, Any]) -> str:
        return "; ".join(dict.fromkeys(taking_out(each) for each in details["findings"]))

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        details = result["details"]
        if not details["findings"]:
            return f"nothing {cls._unwanted()} in {details['values']:,} values ({details['rows']:,} rows)"
        return "; ".join(in_words(each, of_column=details["column"]) for each in details["findings"])

    @classmethod
    def _unwanted(cls) -> str:
        return "sensitive"


class ExpectColumnToHoldNoSensitiveData(_ColumnExpectation, _SelectingExpectation):
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

    success_keys: ClassVar[tuple[str, ...]] = (*_ColumnExpectation.success_keys, "families", "kinds")

    def _objects_to(self, finding: Finding) -> bool:
        return self._matters(finding.kind)

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        wanted = cls._wanted(kwargs, "sensitive data")
        return "$column must hold no $wanted", {"column": shown(kwargs.get("column"), "(no column)"), "wanted": wanted}


class ExpectColumnToHoldOnlyKinds(_ColumnExpectation):
    """Expect everything sensitive in a column to be of certain kinds.

    A column that holds nothing sensitive passes; what belongs to no family is not looked at. Fails as
    :class:`ExpectColumnToHoldNoSensitiveData` does where there is no judgement.

    Parameters
    ----------
    column:
        Name of a top-level column; what is nested in it counts as part of it.
    only:
        The kinds that it may hold, in whole cells or inside its text.
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    only: Names

    success_keys: ClassVar[tuple[str, ...]] = (*_ColumnExpectation.success_keys, "only")

    _some = pydantic.validator("only", allow_reuse=True)(something)
    _kinds_exist = pydantic.validator("only", allow_reuse=True)(known_kinds)

    def _objects_to(self, finding: Finding) -> bool:
        return catalogue.kind(finding.kind).family is not None and finding.kind not in given(self.only)

    def _remedy(self, details: dict[str, Any]) -> str:
        return f"{super()._remedy(details)}; or name it in `only`"

    @classmethod
    def _unwanted(cls) -> str:
        return "else sensitive"

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        column, only = shown(kwargs.get("column"), "(no column)"), shown(kwargs.get("only"), "(no kind)")
        return "$column must hold nothing sensitive but $only", {"column": column, "only": only}
