"""A suite as part of the verdict on an export: its expectations read the profile that the guard has taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from export_guard.datasets.dataset import Dataset
from export_guard.errors import ExportGuardError
from export_guard.policy.core_rules import A_NAMED_PERSON
from export_guard.policy.joining import SUITE, Further
from export_guard.policy.model import SEVERITY, RuleOutcome
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings
from export_guard.settings import Settings
from export_guard_expectations.inspecting import under
from export_guard_expectations.judging import Failed, Severity, SuiteVerdict
from export_guard_expectations.suite_files import SuiteFile, inspected_already

MOST_RULES = 50
"""Most failures of a suite that stand in a verdict one by one; the strictest do."""

_REPAIR = "repair the suite, then check again"


@dataclass(frozen=True)
class SuiteExaminer:
    """Runs a suite file on what the guard has inspected. Never raises: what cannot be judged is held.

    A failed expectation as severe as ``limit`` or more objects: a critical one blocks, a milder one holds until a
    named person releases it. Nobody can release what could not be judged: a suite that cannot be loaded as a whole,
    or that is empty, an exception, a column that is not there.
    """

    suite: str
    parameters: Mapping[str, Any] | None = None
    limit: Severity = "info"
    settings: Settings | None = field(default=None, repr=False)

    def __call__(self, dataset: Dataset, profile: Profile, scan: ScanSettings) -> Further:
        """What the suite says of the dataset, by the profile that was taken under ``scan``."""
        try:
            with under(self.settings):
                file = SuiteFile.read(self.suite)
                verdict = file.judged_on(inspected_already(dataset, profile, scan), self.parameters, self.limit)
        except ExportGuardError as error:
            return Further((_not_judged("suite", str(error), self.suite),), {})
        return Further(tuple(_rules(verdict, file)), {f"{SUITE} {file.name}": file.digest})


def _rules(verdict: SuiteVerdict, file: SuiteFile) -> Iterator[RuleOutcome]:
    for number, problem in enumerate(verdict.problems, 1):
        yield _not_judged(f"problem-{number}", problem, file.name)
    held = verdict.evaluated - len(verdict.failed)
    message = f"{held} of {verdict.declared} expectations of {file.name} held"
    yield RuleOutcome("expectations", SUITE, "allow", message, file.name, title="what a suite expects has to hold")
    stopping = set(verdict.objecting)
    rules = [
        _objection(failed, number, file.name, stops=failed in stopping)
        for number, failed in enumerate(verdict.failed, 1)
    ]
    rules.sort(key=lambda rule: -SEVERITY[rule.outcome])
    yield from rules[:MOST_RULES]
    if len(rules) > MOST_RULES:
        yield _together(rules[MOST_RULES:], file.name)


def _together(rules: Sequence[RuleOutcome], file: str) -> RuleOutcome:
    """Rules that are told as one: as strict as the first of them, and approved by nobody who does not see them."""
    return RuleOutcome(
        "more-expectations",
        SUITE,
        rules[0].outcome,
        f"{len(rules):,} more expectations of {file} failed",
        file,
        clears_with=("run the suite in a checkpoint to see them all",),
        title="each failure of a suite counts",
    )


def _objection(failed: Failed, number: int, file: str, *, stops: bool) -> RuleOutcome:
    rule = f"{failed.expectation}-{number}"
    if failed.undecided:
        return _not_judged(rule, f"{failed.expected or failed.expectation}: {failed.why}", file)
    return RuleOutcome(
        rule,
        SUITE,
        failed.outcome if stops else "allow",
        f"{failed.expected or failed.expectation}: {failed.why}",
        file,
        columns=() if failed.column is None else (failed.column,),
        clears_with=(failed.remedy,) if failed.remedy else (),
        title=f"a {failed.severity} expectation failed",
        may_approve=A_NAMED_PERSON if stops and failed.outcome == "hold" else (),
    )


def _not_judged(rule: str, message: str, file: str) -> RuleOutcome:
    title = "what a suite could not judge is held"
    return RuleOutcome(rule, SUITE, "hold", message, file, clears_with=(_REPAIR,), title=title)
