"""``ExpectNoUndeclaredSensitiveColumns``: a contract of which column holds which kinds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from great_expectations.compatibility import pydantic

from export_guard.kinds import catalogue
from export_guard.profile.profile import Profile
from export_guard_expectations.findings import as_json, found_in, in_words, known_kinds, taking_out
from export_guard_expectations.profiled import Sentence, SuiteParameter, given, shown
from export_guard_expectations.reviewed import _BatchWideExpectation

Declared = dict[str, list[str]]
"""Kinds by the label of their column."""


class ExpectNoUndeclaredSensitiveColumns(_BatchWideExpectation):
    """Expect the sensitive columns of a batch to be those of a contract: anything new or changed fails.

    Fails when a column holds a kind that is not declared for it, when a kind that was declared for single cells
    makes up a whole column, when what is declared is not there (unless ``may_be_absent``), and when a column
    could not be inspected that ``uninspected`` does not name.

    Parameters
    ----------
    columns:
        The kinds that each column holds: ``{"contact": ["email"]}``. Nested parts are named by their path, as in
        results. Columns that hold nothing sensitive need not be there.
    in_text:
        The kinds that single cells of a column may hold inside their text: ``{"note": ["phone"]}``.
    may_be_absent:
        Whether what is declared may be missing from a batch.
    uninspected:
        Columns that may go without being inspected (binary content).
    subject, subject_unit, country, country_column:
        As for the guard: which columns tell people or devices apart, and where they live.
    """

    columns: Declared | SuiteParameter
    in_text: Declared | SuiteParameter = {}  # noqa: RUF012 -- pydantic copies it
    may_be_absent: bool = False

    success_keys: ClassVar[tuple[str, ...]] = (
        *_BatchWideExpectation.success_keys,
        "columns",
        "in_text",
        "may_be_absent",
    )

    @pydantic.validator("columns", "in_text")
    def _kinds_exist(cls, declared: Declared | SuiteParameter) -> Declared | SuiteParameter:  # noqa: N805
        for kinds in declared.values():
            known_kinds(kinds if isinstance(kinds, list) else None)
        return declared

    def _judge_batch(self, profile: Profile, metrics: dict[str, Any]) -> dict[str, Any]:
        new = []
        held: set[tuple[str, str]] = set()
        for table in profile.tables.values():  # what is accepted as being none is no breach, and is not gone either
            held |= {(key.label, key.kind) for key in table.left_out}
        for table, finding in found_in(profile):
            label, kind = finding.column.label, finding.kind
            held.add((label, kind))
            if catalogue.kind(kind).family is not None and not self._declares(label, kind, stray=finding.stray):
                new.append(as_json(table, finding))
        absent = [] if self.may_be_absent else sorted(set(self._all_declared()) - held)
        return {
            "success": not new and not absent,
            "result": {
                "observed_value": len(new) + len(absent),
                "details": {
                    "rows": profile.rows,
                    "undeclared": new,
                    "absent": [{"column": label, "kind": kind} for label, kind in absent],
                },
            },
        }

    def _remedy(self, details: dict[str, Any]) -> str:
        ways = [f"{taking_out(each)}, or declare it" for each in details["undeclared"]]
        ways += [f"bring {each['kind']} in {each['column']} back, or declare it no more" for each in details["absent"]]
        return "; ".join(dict.fromkeys(ways))

    def _declares(self, label: str, kind: str, *, stray: bool) -> bool:
        return kind in given(self.columns).get(label, ()) or (stray and kind in given(self.in_text).get(label, ()))

    def _all_declared(self) -> Iterator[tuple[str, str]]:
        for label, kinds in given(self.columns).items():
            yield from ((label, kind) for kind in kinds)

    @classmethod
    def _sentence(cls, kwargs: dict[str, Any]) -> Sentence:
        names = _named(kwargs.get("columns") or {}, kwargs.get("in_text") or {})
        return "Nothing sensitive but what is declared for $names", {"names": names}

    @classmethod
    def _observed(cls, result: dict[str, Any]) -> str:
        details = result["details"]
        changes = [f"not declared: {in_words(each)}" for each in details["undeclared"]]
        changes += [f"declared and not there: {each['kind']} in {each['column']}" for each in details["absent"]]
        return "; ".join(changes) or f"as declared ({details['rows']:,} rows)"


def _named(*declared: dict[str, Any]) -> str:
    """The columns that something is declared for, in words."""
    parameters = [shown(each, "") for each in declared if set(each) == {"$PARAMETER"}]
    names = {name for each in declared if set(each) != {"$PARAMETER"} for name in each}
    return ", ".join([*sorted(names), *parameters]) or "no column"
