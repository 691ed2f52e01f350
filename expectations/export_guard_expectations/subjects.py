"""``ExpectDistinctSubjectsToBeAtMost``: how many people or devices a batch is about."""

from __future__ import annotations

from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.profile.exposure import Exposure, KindExposure
from export_guard.profile.profile import Profile
from export_guard_expectations.findings import _SelectingExpectation
from export_guard_expectations.profiled import Sentence, Whole, given, positive, shown
from export_guard_expectations.reviewed import _BatchWideExpectation


class ExpectDistinctSubjectsToBeAtMost(_BatchWideExpectation, _SelectingExpectation):
    """Expect sensitive data about no more than so many different people or devices.

    The same person in many rows counts once. Where the count is not exact, its upper bound is compared. Fails also
    when a column could not be inspected that ``uninspected`` does not name.

    Parameters
    ----------
    at_most:
        The most people or devices that may be concerned; may be a suite parameter.
    families, kinds:
        Only data of these families or kinds counts. Default: every family.
    uninspected:
        Columns that may go without being inspected (binary content).
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    at_most: Whole

    success_keys: ClassVar[tuple[str, ...]] = (
        *_BatchWideExpectation.success_keys,
        "families",
        "kinds",
        "at_most",
    )

    _not_below_0 = pydantic.validator("at_most", allow_reuse=True)(positive)

    def _judge_batch(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        counted = [exposure for name, exposure in sorted(profile.exposure.kinds.items()) if self._matters(name)]
        bounds = Exposure({each.kind: each for each in counted}, profile.rows, profile.bytes).subject_bounds
        return {
            "success": bounds.high <= given(self.at_most),
            "result": {
                "observed_value": bounds.high,
                "details": {
                    "rows": profile.rows,
                    "at_most": self.at_most,
                    "subjects": bounds.to_json(),
                    "subjects_told_apart_by": sorted(profile.keys),
                    "kinds": [_counted(profile, each) for each in counted],
                },
            },
        }

    def _remedy(self, details: dict[str, Any]) -> str:
        return f"send at most {details['at_most']:,} of them, or leave out {', '.join(_columns(details))}"

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        places = {"at_most": shown(kwargs.get("at_most"), "(no number)"), "of": cls._wanted(kwargs, "sensitive data")}
        return "At most $at_most different people or devices with $of", places

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        low, high = result["details"]["subjects"]["low"], result["details"]["subjects"]["high"]
        number = f"{high:,}" if low == high else f"{low:,} to {high:,}"
        kinds = ", ".join(each["kind"] for each in result["details"]["kinds"])
        return f"{number} {'subject' if high == 1 else 'subjects'}" + (f" ({kinds})" if kinds else "")


def _columns(details: dict[str, Any]) -> list[str]:
    return sorted({label for each in details["kinds"] for label in each["columns"]})


def _counted(profile: Profile, exposure: KindExposure) -> dict[str, Any]:
    return {
        "kind": exposure.kind,
        "family": exposure.family,
        "columns": list(profile.columns_of(exposure.kind)),
        "subjects": exposure.subjects.bounds().to_json(),
    }
