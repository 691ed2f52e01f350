"""``ExpectNoSensitiveFreeText``: nobody is named inside notes, comments and other prose."""

from __future__ import annotations

from typing import Any, ClassVar

from export_guard.policy.model import AcceptedFinding
from export_guard.profile.exposure import NOBODY
from export_guard.profile.profile import Profile
from export_guard.profile.shapes import Look
from export_guard_expectations.findings import _SelectingExpectation, as_json, found_in, in_words, taking_out
from export_guard_expectations.inspecting import repeated_names
from export_guard_expectations.profiled import Names, Sentence, failure, given, shown
from export_guard_expectations.reviewed import _BatchWideExpectation


class ExpectNoSensitiveFreeText(_BatchWideExpectation, _SelectingExpectation):
    """Expect nothing sensitive inside texts: neither in single cells of any column, nor in columns of prose.

    A column that as a whole is of a kind (a column of e-mail addresses) is no free text, unless most of its cells
    have five words or more. Fails also when a named column is not there, and when a column could not be inspected
    that ``uninspected`` does not name.

    Parameters
    ----------
    columns:
        Only these columns (nested parts by their path). Default: all.
    families, kinds:
        Only data of these families or kinds counts. Default: every family.
    uninspected:
        Columns that may go without being inspected (binary content).
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    columns: Names | None = None

    success_keys: ClassVar[tuple[str, ...]] = (*_BatchWideExpectation.success_keys, "families", "kinds", "columns")

    def _judge_batch(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        labels = {label for table in profile.tables.values() for label in table.columns}
        columns = given(self.columns)
        for label in columns or ():
            if label not in labels:
                return failure(f"the batch has no column {label!r}", rows=profile.rows)
            if label in repeated_names(profile):
                return failure(f"several columns are called {label!r}", rows=profile.rows)
        people, found = NOBODY, []
        for table, finding in found_in(profile):
            label = finding.column.label
            prose = finding.stray or Look(table.columns[label]).free_text
            if prose and self._matters(finding.kind) and (columns is None or label in columns):
                people = people.merge(table.subjects_of(finding))
                found.append(as_json(table, finding))
        return {
            "success": not found,
            "result": {
                "observed_value": people.bounds().high,
                "details": {"rows": profile.rows, "findings": found},
            },
        }

    def _is_about(self, use: AcceptedFinding) -> bool:
        columns = given(self.columns)
        return columns is None or use.column in columns

    def _remedy(self, details: dict[str, Any]) -> str:
        return "; ".join(dict.fromkeys(taking_out(each) for each in details["findings"]))

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        where = shown(kwargs.get("columns"), "any column")
        return "No $wanted inside the texts of $where", {
            "wanted": cls._wanted(kwargs, "sensitive data"),
            "where": where,
        }

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        found = "; ".join(in_words(each) for each in result["details"]["findings"])
        return found or f"nothing sensitive inside texts ({result['details']['rows']:,} rows)"
