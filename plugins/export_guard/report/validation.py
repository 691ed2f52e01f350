"""What a validation result of Great Expectations says, for people: names, kinds and counts, never a value.

It is read from the JSON form, which quotes cells in many places (unexpected values, arguments, texts of exceptions).
Only what is known to hold none is taken over: a description, the name of a column, and numbers that count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from export_guard.errors import InspectionError

META = "export_guard"
"""Key under which the expectations and the action of Export Guard say what they found."""

Status = Literal["failed", "undecided", "let pass", "held"]
Severity = Literal["info", "warning", "critical"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "critical")


_REPAIR = "repair what kept it from being decided, then run it again"


@dataclass(frozen=True)
class Checked:
    """One expectation with what came of it.

    ``let pass`` is a failure below the severity that counts. ``expected``, ``observed`` and ``remedy`` are phrases;
    ``accepted`` and ``reopened`` what the baseline of accepted findings did.
    """

    suite: str
    expectation: str
    column: str
    severity: Severity
    status: Status
    expected: str
    observed: str
    remedy: str = ""
    accepted: tuple[str, ...] = ()
    reopened: tuple[str, ...] = ()


@dataclass(frozen=True)
class Validation:
    """A run: ``allow`` is ``None`` where no ``BlockExportAction`` has judged it, ``when`` empty where nobody says."""

    suites: tuple[str, ...]
    when: str
    limit: Severity
    allow: bool | None
    declared: int
    problems: tuple[str, ...]
    checked: tuple[Checked, ...]

    def of(self, *statuses: Status) -> tuple[Checked, ...]:
        """The expectations of some statuses, the most severe first, and what could not be decided before all."""
        found = [each for each in self.checked if each.status in statuses]
        return tuple(sorted(found, key=lambda e: (e.status != "undecided", -SEVERITIES.index(e.severity))))

    @property
    def held(self) -> bool:
        """Whether everything that was declared was evaluated and nothing stands against going on."""
        return self.allow is not False and not self.problems and not self.of("failed", "undecided")


def validation(results: Sequence[Mapping[str, Any]]) -> Validation:
    """The results of one run, each as the JSON that Great Expectations stores.

    Raises :class:`~export_guard.errors.InspectionError` for what is no validation result.
    """
    if not results or not all(isinstance(each.get("results"), list) for each in results):
        raise InspectionError("this", "is no validation result of Great Expectations", "give a stored one")
    verdicts = [each["meta"][META] for each in results if META in (each.get("meta") or {})]
    verdict: Mapping[str, Any] = verdicts[0] if verdicts else {}
    limit = _severity(verdict.get("limit", "info"))
    checked = tuple(_checked(str(run.get("suite_name", "")), each, limit) for run in results for each in run["results"])
    problems = tuple(map(str, verdict.get("problems", ()))) if verdict else tuple(_problems(results))
    return Validation(
        tuple(dict.fromkeys(str(each.get("suite_name", "")) for each in results)),
        _when(results),
        limit,
        bool(verdict["allow"]) if verdict else None,
        int(verdict.get("declared", len(checked))),
        problems,
        checked,
    )


def _problems(results: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for each in results:
        if not each["results"]:
            yield f"nothing was evaluated of the suite {each.get('suite_name')!r}"


def _when(results: Sequence[Mapping[str, Any]]) -> str:
    times = [(each.get("meta") or {}).get("run_id") or {} for each in results]
    return next((str(each["run_time"])[:19].replace("T", " ") for each in times if each.get("run_time")), "")


def _checked(suite: str, result: Mapping[str, Any], limit: Severity) -> Checked:
    config = result.get("expectation_config") or {}
    said = (result.get("meta") or {}).get(META, {})
    kind, column = str(config.get("type", "(unknown)")), (config.get("kwargs") or {}).get("column")
    raised = _raised(result.get("exception_info"))
    severity = _severity(config.get("severity", "critical"))
    status: Status = "held" if result.get("success") is True else "failed"
    if raised or "undecided" in said:
        status, severity = "undecided", "critical"
    elif status == "failed" and SEVERITIES.index(severity) < SEVERITIES.index(limit):
        status = "let pass"
    return Checked(
        suite,
        kind,
        column if isinstance(column, str) else "",
        severity,
        status,
        str(said.get("expected") or config.get("description") or kind.removeprefix("expect_").replace("_", " ")),
        _observed(result, said, raised=raised),
        str(said.get("remedy", _REPAIR if status == "undecided" else "")),
        tuple(map(str, said.get("accepted", ()))),
        tuple(map(str, said.get("reopened", ()))),
    )


def _observed(result: Mapping[str, Any], said: Mapping[str, Any], *, raised: bool) -> str:
    if raised:
        return "it raised an exception, whose text is withheld because it may quote values"
    told = said.get("undecided") or said.get("observed")
    if told:
        return str(told)
    content = result.get("result") or {}
    unexpected, all_of_them = content.get("unexpected_count"), content.get("element_count")
    if isinstance(unexpected, int) and isinstance(all_of_them, int):
        return f"{unexpected:,} of {all_of_them:,} values are not as expected"
    return "as expected" if result.get("success") is True else "not as expected"


def _raised(info: Any) -> bool:
    """Whether an ``exception_info`` tells of an exception, in either of its shapes (one, or one by metric)."""
    if not info:
        return False
    return bool(info["raised_exception"]) if "raised_exception" in info else True


def _severity(said: Any) -> Severity:
    return next((each for each in SEVERITIES if each == said), "critical")
