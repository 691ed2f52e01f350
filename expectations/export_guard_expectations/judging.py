"""The verdict on results of Great Expectations: whether everything that was declared was evaluated, and held.

``success`` alone does not say that: an expectation that could not be loaded is not missed, an empty suite succeeds,
and an ``info`` expectation that raised weighs no more than one that failed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from great_expectations.core import ExpectationSuiteValidationResult, ExpectationValidationResult

from export_guard_expectations.profiled import META
from export_guard_expectations.scrubbing import raised

Severity = Literal["info", "warning", "critical"]
_WEIGHT: dict[str, int] = {"info": 0, "warning": 1, "critical": 2}


@dataclass(frozen=True)
class Failed:
    """An expectation that did not succeed: names, kinds and counts.

    ``severity`` is that of the expectation, or ``critical`` where it could not be decided. ``outcome`` is what a guard
    does about it: ``block`` where it is critical, ``hold`` where it is milder or could not be decided, and what the
    verdict on an export says. ``expected`` is what must hold, ``remedy`` what would make it hold (empty: nobody says).
    """

    suite: str
    expectation: str
    column: str | None
    severity: Severity
    why: str
    outcome: Literal["hold", "block"] = "block"
    expected: str = ""
    remedy: str = ""
    undecided: bool = False


@dataclass(frozen=True)
class SuiteVerdict:
    """Whether what was validated may go on.

    ``allow`` needs all of ``declared`` expectations evaluated, at least one of them, no ``problems``, and no failure
    as severe as ``limit`` or more.
    """

    allow: bool
    limit: Severity
    declared: int
    evaluated: int
    problems: tuple[str, ...]
    failed: tuple[Failed, ...]

    @property
    def objecting(self) -> tuple[Failed, ...]:
        """The failures that stop: as severe as ``limit`` or more."""
        return tuple(each for each in self.failed if _WEIGHT[each.severity] >= _WEIGHT[self.limit])

    @property
    def max_severity(self) -> Severity | None:
        """The severity of the most severe failure."""
        return max((each.severity for each in self.failed), key=_WEIGHT.__getitem__, default=None)

    def to_json(self) -> dict[str, Any]:
        """JSON-able form: names, kinds and counts."""
        return asdict(self) | {
            "problems": list(self.problems),
            "failed": [asdict(each) for each in self.failed],
            "max_severity": self.max_severity,
        }

    @property
    def message(self) -> str:
        """The first line says what came out; each further one what was objected to."""
        objecting = self.objecting
        head = f"{self.evaluated} of {self.declared} expectations evaluated, {len(self.failed)} failed"
        lines = [f"{head}, {len(objecting)} of them {self.limit} or more severe: {'go on' if self.allow else 'STOP'}"]
        lines += [f"why: {problem}" for problem in self.problems]
        lines += [f"{each.severity}: {each.expectation}: {each.why}" for each in objecting]
        return "\n".join(lines)


def judge(
    runs: Iterable[tuple[ExpectationSuiteValidationResult, int]],
    limit: Severity = "info",
    *,
    known_problems: Sequence[str] = (),
) -> SuiteVerdict:
    """The verdict on validation results, each with the number of expectations that its suite declares.

    Failures below ``limit`` are let pass. What could not be decided is ``critical``: an exception, a column that is
    not there, a batch that could not be inspected. ``known_problems`` stop in any case.
    """
    declared = evaluated = 0
    problems = list(known_problems)
    failed: list[Failed] = []
    for run, wanted in runs:
        name, done = str(run.suite_name), len(run.results)
        declared, evaluated = declared + wanted, evaluated + done
        if wanted == 0:
            problems.append(f"the suite {name!r} declares no expectations, so nothing was looked at")
        if done != wanted:
            problems.append(f"{done} of the {wanted} expectations of the suite {name!r} were evaluated")
        problems.extend(_handle_problem(run, name))
        failed.extend(_failed(name, each) for each in run.results if not each.success)
    if not declared and not problems:
        problems.append("nothing was validated")
    objecting = any(_WEIGHT[each.severity] >= _WEIGHT[limit] for each in failed)
    return SuiteVerdict(not problems and not objecting, limit, declared, evaluated, tuple(problems), tuple(failed))


def _handle_problem(run: ExpectationSuiteValidationResult, name: str) -> Iterator[str]:
    ours = [each.meta[META] for each in run.results if META in (each.meta or {})]
    others = len(run.results) - len(ours)
    if others and any(each["by_handle"] for each in ours):
        yield (
            f"{others} expectations of the suite {name!r} are not of this package and saw a handle instead of the "
            "data; validate the data itself with them"
        )


def _failed(suite: str, result: ExpectationValidationResult) -> Failed:
    config = result.expectation_config
    said = (result.meta or {}).get(META, {})
    undecided = True
    column = None if config is None else config.kwargs.get("column")
    severity = getattr(config, "severity", "critical")
    severity = str(getattr(severity, "value", severity))
    if raised(result.exception_info):
        severity, why = "critical", "raised an exception, whose text is withheld because it may quote values"
    elif "undecided" in said:
        severity, why = "critical", str(said["undecided"])
    else:
        undecided, why = False, str(said.get("observed", "not met"))
    kind = "(unknown)" if config is None else str(config.type)
    known: Severity = severity if severity in ("info", "warning") else "critical"  # type: ignore[assignment]
    return Failed(
        suite,
        kind,
        column if isinstance(column, str) else None,
        known,
        why,
        _outcome(said, known, undecided=undecided),
        str(said.get("expected") or getattr(config, "description", None) or ""),
        str(said.get("remedy", "")),
        undecided,
    )


def _outcome(said: Mapping[str, Any], severity: Severity, *, undecided: bool) -> Literal["hold", "block"]:
    if undecided or said.get("outcome") == "hold":
        return "hold"
    return "block" if severity == "critical" or said.get("outcome") == "block" else "hold"
