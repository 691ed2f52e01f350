"""``ExpectLocationPrecisionToBeCoarserThan``: how precisely a batch says where people or devices are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.kinds import catalogue
from export_guard.profile.columns import Finding
from export_guard.profile.precision import COARSE, finest_metres, typical_metres
from export_guard.profile.precision import in_words as metres_in_words
from export_guard.profile.profile import Profile
from export_guard_expectations.inspecting import repeated_names
from export_guard_expectations.profiled import Names, Sentence, SuiteParameter, failure, given, shown
from export_guard_expectations.reviewed import _BatchWideExpectation


class ExpectLocationPrecisionToBeCoarserThan(_BatchWideExpectation):
    """Expect every place in a batch to be kept to no better than so many metres.

    The finest value counts: of a sample of each batch up to 1,000 m, of all values from there on. Fails when a place
    is finer, when the precision of one could not be measured (places inside texts), when a named column is not
    there, and when a column could not be inspected that ``uninspected`` does not name.

    Parameters
    ----------
    metres:
        The precision that no place may reach; may be a suite parameter. 28 CFR 202.242 draws the line at 1,000 m.
    columns:
        These columns (nested parts by their path), whether the guard takes them for places or not. Default: wherever
        sensitive places are found.
    uninspected:
        Columns that may go without being inspected (binary content).
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    metres: float | SuiteParameter
    columns: Names | None = None

    success_keys: ClassVar[tuple[str, ...]] = (*_BatchWideExpectation.success_keys, "metres", "columns")

    @pydantic.validator("metres")
    def _above_0(cls, metres: float | SuiteParameter) -> float | SuiteParameter:  # noqa: N805
        if isinstance(metres, float) and not 0 < metres < float("inf"):
            raise ValueError("must be a number of metres above 0")
        return metres

    def _judge_batch(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        labels = {label for table in profile.tables.values() for label in table.columns}
        columns = given(self.columns)
        for label in columns or ():
            if label not in labels:
                return failure(f"the batch has no column {label!r}", rows=profile.rows)
            if label in repeated_names(profile):
                return failure(f"several columns are called {label!r}", rows=profile.rows)
        places = list(self._places(profile))
        unknown = [each["column"] for each in places if each["finest_m"] is None]
        if unknown:
            return failure(f"how precise the places are is not known: {', '.join(unknown)}", rows=profile.rows)
        limit = given(self.metres)
        return {
            "success": all(each["finest_m"] > limit for each in places),
            "result": {
                "observed_value": min((each["finest_m"] for each in places), default=None),
                "details": {"rows": profile.rows, "metres": limit, "places": places},
            },
        }

    def _places(self, profile: Profile) -> Iterator[dict[str, Any]]:
        columns = given(self.columns)
        for table in profile.tables.values():
            found = {f.column.label: f for f in table.findings if _is_place(f)}
            for label, stats in sorted(table.columns.items()):
                if label in columns if columns is not None else label in found:
                    kind = found[label].kind if label in found else None
                    finest = None if label in found and found[label].stray else finest_metres(stats)
                    if stats.values:
                        yield {"column": label, "kind": kind, "finest_m": finest, "typical_m": typical_metres(stats)}

    def _remedy(self, details: dict[str, Any]) -> str:
        fine = [each["column"] for each in details["places"] if each["finest_m"] <= details["metres"]]
        return f"round {', '.join(fine)} to coarser than {details['metres']:,g} m"

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        where = shown(kwargs.get("columns"), "any column")
        return "Places in $where must be coarser than $metres m", {
            "where": where,
            "metres": shown(kwargs.get("metres"), "(no number)"),
        }

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        places = result["details"]["places"]
        found = [
            f"{each['column']} ({each['kind'] or 'named'}): down to {metres_in_words(each['finest_m'])}"
            for each in places
        ]
        return "; ".join(found) or f"no places ({result['details']['rows']:,} rows)"


def _is_place(finding: Finding) -> bool:
    return finding.kind == COARSE or catalogue.kind(finding.kind).family == "precise_geolocation"
