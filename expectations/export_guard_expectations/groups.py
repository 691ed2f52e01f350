"""``ExpectGroupSizeToBeAtLeast``: nobody stands out by a combination of ordinary columns (k-anonymity)."""

from __future__ import annotations

from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.policy.model import AcceptedFinding
from export_guard.profile.exposure import ROW_NAMESPACE
from export_guard.profile.profile import ALL_COLUMNS, Profile, any_value
from export_guard_expectations.grouping import Groups
from export_guard_expectations.inspecting import repeated_names
from export_guard_expectations.metric import GROUPS_METRIC
from export_guard_expectations.profiled import Names, Sentence, Whole, failure, given, positive, shown, something
from export_guard_expectations.reviewed import _ReviewedExpectation


class ExpectGroupSizeToBeAtLeast(_ReviewedExpectation):
    """Expect at least so many people to share each combination of values that occurs (k-anonymity).

    A missing value is a value of its own. Members of a group are rows; with ``subject``, different subjects. Without
    ``subject`` it fails where the guard sees that several rows are about one person: rows would say too much.
    Fails also when a column is missing, nested or binary. Costs one more pass over the columns.

    L. Sweeney, "k-anonymity: a model for protecting privacy", IJUFKS 10(5), 2002.

    Parameters
    ----------
    columns:
        The quasi-identifiers: columns that others may know of a person (year of birth, sex, postcode).
    at_least:
        The fewest members of a group (k); may be a suite parameter.
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    columns: Names
    at_least: Whole

    metric_dependencies: ClassVar[tuple[str, ...]] = (*_ReviewedExpectation.metric_dependencies, GROUPS_METRIC)
    success_keys: ClassVar[tuple[str, ...]] = (*_ReviewedExpectation.success_keys, "columns", "at_least")

    _not_below_0 = pydantic.validator("at_least", allow_reuse=True)(positive)

    _some = pydantic.validator("columns", allow_reuse=True)(something)

    @pydantic.validator("columns")
    def _once_each(cls, columns: Names) -> Names:  # noqa: N805 -- pydantic binds the class
        if len(set(columns)) < len(columns):
            raise ValueError("names a column twice")
        return columns

    def _judge(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        groups: Groups = metrics[GROUPS_METRIC]
        twice = sorted(repeated_names(profile).intersection(given(self.columns), self.subject))
        if groups.error is not None:
            return failure(f"the groups could not be counted: {groups.error}", rows=profile.rows)
        if twice:
            return failure(f"several columns are called {twice[0]!r}", rows=profile.rows)
        told_by = _rows_share_people(profile)
        if not self.subject and told_by:
            return failure(
                f"several rows are about the same person ({told_by}), so rows are no measure of a group; "
                "name the column that tells people apart: subject=[…]",
                rows=profile.rows,
            )
        least = int(given(self.at_least))
        small, members = groups.below(least)
        return {
            "success": not small,
            "result": {
                "observed_value": groups.smallest,
                "details": {
                    "rows": profile.rows,
                    "columns": given(self.columns),
                    "members": "subjects" if self.subject else "rows",
                    "at_least": least,
                    "groups": sum(groups.sizes.values()),
                    "smaller_groups": small,
                    "members_of_smaller_groups": members,
                },
            },
        }

    def _is_about(self, use: AcceptedFinding) -> bool:
        return use.column in given(self.columns) or use.column in self.subject

    def _remedy(self, details: dict[str, Any]) -> str:
        columns = ", ".join(details["columns"])
        rows = f"{details['members_of_smaller_groups']:,} {details['members']}"
        return f"make {columns} coarser, or leave out the {rows} of the smaller groups"

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        columns, least = shown(kwargs.get("columns"), "(no column)"), shown(kwargs.get("at_least"), "(no number)")
        return "At least $at_least people share each combination of $columns", {"at_least": least, "columns": columns}

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        found = result["details"]
        if not found["groups"]:
            return "no groups (0 rows)"
        smallest = f"the smallest of {found['groups']:,} groups has {result['observed_value']:,} {found['members']}"
        if not found["smaller_groups"]:
            return smallest
        return (
            f"{found['smaller_groups']:,} of {found['groups']:,} groups are too small "
            f"({found['members_of_smaller_groups']:,} {found['members']}); "
            f"the smallest has {result['observed_value']:,}"
        )


def _rows_share_people(profile: Profile) -> str:
    """What tells people apart where there are surely fewer of them than rows; empty otherwise."""
    for table in profile.tables.values():
        everyone = table.subjects.get(ALL_COLUMNS, {}).get(any_value("person"))
        rows = max((stats.rows for stats in table.columns.values() if stats.column.path is None), default=0)
        if everyone is None or set(everyone.sketches) <= {ROW_NAMESPACE}:
            continue
        if everyone.bounds().high < rows:
            return ", ".join(sorted(table.keys))
    return ""
