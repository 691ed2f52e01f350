"""Expectations on what was found without what is accepted: the configured baseline holds for all of them alike."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.policy.model import AcceptedFinding
from export_guard.profile.profile import Profile
from export_guard.report import acceptances
from export_guard_expectations.inspecting import Inspected
from export_guard_expectations.profiled import _ProfiledExpectation, failure


class _ReviewedExpectation(_ProfiledExpectation):
    """A judgement on the findings that the baseline does not accept. The result names each entry that is about one."""

    def _judge_inspected(self, inspected: Inspected, metrics: dict[str, Any]) -> dict[str, Any]:
        reviewed = inspected.reviewed()
        judged = self._judge(reviewed.profile, metrics)
        details = judged["result"]["details"]
        told: dict[str, Any] = {} if judged["success"] or "reason" in details else {"remedy": self._remedy(details)}
        uses = [use for use in reviewed.uses if self._is_about(use)]
        if uses:
            details["accepted"] = [acceptances.acceptance(use) for use in uses]
            told |= accepted_in_words(uses)
        return judged | {"meta": told}

    @abstractmethod
    def _judge(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        """``success`` and ``result``; counts, names and kinds only.

        ``profile`` lacks the accepted findings; ``left_out`` of its tables names them.
        """

    @abstractmethod
    def _remedy(self, details: dict[str, Any]) -> str:
        """What would make it pass, in one phrase, out of the details of a failure."""

    def _is_about(self, use: AcceptedFinding) -> bool:
        """Whether a finding that the baseline is about is one that this expectation would look at."""
        return True


class _BatchWideExpectation(_ReviewedExpectation):
    """A judgement on the whole batch: a column that could not be inspected leaves it open, unless it is named."""

    uninspected: list[str] = pydantic.Field(default=[], description="Columns that may go without being inspected.")

    success_keys: ClassVar[tuple[str, ...]] = (*_ReviewedExpectation.success_keys, "uninspected")

    @abstractmethod
    def _judge_batch(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        """As ``_judge``, once everything was inspected that had to be."""

    def _judge(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        blind = sorted(profile.not_inspected - set(self.uninspected))
        if blind:
            return failure(f"not inspected: {', '.join(blind)} (uninspected=[…] lets named columns pass)")
        return self._judge_batch(profile, metrics)


def accepted_in_words(uses: Sequence[AcceptedFinding]) -> dict[str, list[str]]:
    """What a result says of the baseline at every result format."""
    told = {"accepted": list(acceptances.accepted(uses)), "reopened": list(acceptances.reopened(uses))}
    return {standing: lines for standing, lines in told.items() if lines}
