"""``ExpectExportToStayWithinLimits``: the whole verdict of the guard on a batch, for one recipient."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.policy.model import Evidence, Relationship, RuleOutcome
from export_guard.profile.profile import Profile
from export_guard.report import message, remedies, verdict_json
from export_guard.service import Decision, Guard
from export_guard_expectations.inspecting import Inspected, settings_in_force
from export_guard_expectations.profiled import Sentence, SuiteParameter, _ProfiledExpectation, shown
from export_guard_expectations.reviewed import accepted_in_words


class DeclaredEvidence(pydantic.BaseModel):
    """A declared, dated, expiring reference that clears a rule (a contract clause, a licence)."""

    kind: str = pydantic.Field(min_length=1)
    reference: str = pydantic.Field(min_length=1)
    declared_by: str = pydantic.Field(min_length=1)
    valid_until: date

    class Config:
        """Pydantic settings: an unknown key is an error."""

        extra = pydantic.Extra.forbid


class ExpectExportToStayWithinLimits(_ProfiledExpectation):
    """Expect the guard to allow exporting this batch to a recipient, counting what it already got.

    Only ``allow`` is a success; ``hold`` and ``block`` fail. The verdict is a preview: it is not written
    to the ledger, takes nothing off the allowance of the window, and clears no export. The export task
    still needs its guard.

    Parameters
    ----------
    to:
        A recipient of the policy, or the URL where the data would go.
    policy:
        The policy file. Default: as configured (``EXPORT_GUARD_POLICY``).
    relationship, purpose, evidence:
        What is declared about this export, as for the guard.
    subject, subject_unit, country, country_column:
        Which columns tell people or devices apart, and where they live.
    """

    to: str | SuiteParameter
    policy: str | None = pydantic.Field(default=None, min_length=1)
    relationship: Relationship | None = None
    purpose: str | SuiteParameter = ""
    evidence: list[DeclaredEvidence] = []  # noqa: RUF012 -- pydantic copies it

    success_keys: ClassVar[tuple[str, ...]] = (
        *_ProfiledExpectation.success_keys,
        "to",
        "policy",
        "relationship",
        "purpose",
        "evidence",
    )

    @pydantic.validator("to")
    def _names_somebody(cls, to: str | SuiteParameter) -> str | SuiteParameter:  # noqa: N805
        if not to:
            raise ValueError("name a recipient of the policy or the URL where the data goes")
        return to

    def _judge_inspected(self, inspected: Inspected, metrics: dict[str, Any]) -> dict[str, Any]:
        """The guard holds the baseline against the profile itself, and tells in its verdict what came of it."""
        if inspected.profile is None:
            raise ValueError("nothing was inspected")
        decision = self._decided(inspected.profile, inspected.name)
        outcome = decision.verdict.outcome
        told: dict[str, Any] = {}
        if outcome != "allow":
            objections = [rule for rule in decision.verdict.rules if rule.outcome != "allow"]
            told = {"outcome": outcome, "remedy": " or ".join(_ways(decision, objections))}
        return {
            "success": outcome == "allow",
            "result": {"observed_value": outcome, "details": _details(decision)},
            "meta": told | accepted_in_words(decision.verdict.accepted),
        }

    def _decided(self, profile: Profile, dataset: str) -> Decision:
        settings = settings_in_force()
        if self.policy is not None:
            settings = replace(settings, policy=Path(self.policy))
        return Guard(settings).preview(
            profile,
            dataset=dataset,
            to=str(self.to),
            relationship=self.relationship,
            purpose=str(self.purpose),
            evidence=[Evidence(e.kind, e.reference, e.declared_by, e.valid_until) for e in self.evidence],
        )

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        places = {"to": shown(kwargs.get("to"), "(no recipient)"), "policy": shown(kwargs.get("policy"), "the policy")}
        return "Exporting this batch to $to must stay within the limits of $policy", places

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        return str(result["details"]["summary"])


def _ways(decision: Decision, objections: Sequence[RuleOutcome]) -> Iterator[str]:
    """What would make it pass: the remedies that were found, else what the rules themselves say clears them."""
    found = [remedies.in_words(remedy) for remedy in decision.remedies.remedies]
    yield from found or dict.fromkeys(way for rule in objections for way in rule.clears_with)


def _details(decision: Decision) -> dict[str, Any]:
    """The verdict without what only a recorded decision has: an id, a clearance, a run."""
    verdict = verdict_json(decision)
    kept = (
        "outcome",
        "doubt",
        "found",
        "rules",
        "questions",
        "warnings",
        "accepted",
        "baseline",
        "packs",
        "decided_on",
    )
    return {
        "summary": message(decision).partition("\n")[0],
        "recipient": verdict["export"]["recipient"],
        "endpoint": verdict["export"]["endpoint"],
        **{name: verdict[name] for name in kept},
    }
