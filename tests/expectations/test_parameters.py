"""What every expectation takes: suite parameters, a severity, a description; the same for all eight."""

from __future__ import annotations

import json
from string import Template
from typing import Any

import great_expectations as gx
import pytest
from great_expectations.compatibility import pydantic
from great_expectations.exceptions import GreatExpectationsError

import export_guard_expectations
from export_guard_expectations import (
    ExpectColumnToHoldNoSensitiveData,
    ExpectColumnToHoldOnlyKinds,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectExportToStayWithinLimits,
    ExpectGroupSizeToBeAtLeast,
    ExpectLocationPrecisionToBeCoarserThan,
    ExpectNoSensitiveFreeText,
    ExpectNoUndeclaredSensitiveColumns,
)
from export_guard_expectations.store import complete

GIVEN: list[tuple[Any, dict[str, Any]]] = [
    (ExpectColumnToHoldNoSensitiveData, {"column": "ssn", "families": ["identifier"], "kinds": ["us_ssn"]}),
    (ExpectColumnToHoldOnlyKinds, {"column": "ssn", "only": ["email"]}),
    (ExpectNoUndeclaredSensitiveColumns, {"columns": {"ssn": ["us_ssn"]}, "in_text": {"price": ["phone"]}}),
    (ExpectDistinctSubjectsToBeAtMost, {"at_most": 10, "kinds": ["email"]}),
    (ExpectLocationPrecisionToBeCoarserThan, {"metres": 1000.0, "columns": ["price"]}),
    (ExpectGroupSizeToBeAtLeast, {"columns": ["ssn"], "at_least": 5}),
    (ExpectNoSensitiveFreeText, {"columns": ["ssn"], "families": ["identifier"]}),
    (ExpectExportToStayWithinLimits, {"to": "s3://nobody", "purpose": "test"}),
]
EACH = pytest.mark.parametrize(("kind", "arguments"), GIVEN, ids=[kind.__name__ for kind, _ in GIVEN])


def test_all_eight_are_here() -> None:
    assert {kind.__name__ for kind, _ in GIVEN} == {n for n in export_guard_expectations.__all__ if n[:6] == "Expect"}


def _validated(batches: Any, frame: Any, expectation: Any, **parameters: Any) -> Any:
    suite = complete(gx.ExpectationSuite("s", expectations=[expectation]).to_json_dict())  # as a file has it
    batch = batches.get_batch({"dataframe": frame})
    (result,) = batch.validate(suite, result_format="COMPLETE", expectation_parameters=parameters or None).results
    return result


@EACH
def test_every_argument_of_its_own_may_be_a_suite_parameter(batches, customers, kind, arguments) -> None:
    frame = customers.assign(price=customers["ssn"].str[-2:].astype(int) + 0.5)
    open_arguments = {name: {"$PARAMETER": f"the_{name}"} for name in arguments}
    later = _validated(batches, frame, kind(**open_arguments), **{f"the_{n}": v for n, v in arguments.items()})
    now = _validated(batches, frame, kind(**arguments))
    assert (later.success, later.result) == (now.success, now.result)
    assert later.meta["export_guard"] == now.meta["export_guard"]


@EACH
def test_a_suite_parameter_that_nobody_gives_or_of_another_type_is_no_success(
    batches, customers, kind, arguments
) -> None:
    batch = batches.get_batch({"dataframe": customers})
    for name in arguments:
        open_one = kind(**arguments | {name: {"$PARAMETER": "it"}})
        for parameters in ({}, {"it": {"no": 7}}):
            assert not _succeeds(batch, open_one, parameters)


def _succeeds(batch: Any, expectation: Any, parameters: dict[str, Any]) -> bool:
    try:
        return bool(batch.validate(expectation, expectation_parameters=parameters).success)
    except (GreatExpectationsError, pydantic.ValidationError):  # refused before our expectation is asked
        return False


@EACH
def test_severity_and_description_come_back_and_stand_in_the_sentence(batches, customers, kind, arguments) -> None:
    said = kind(**arguments, severity="warning", description="as the contract says")
    result = _validated(batches, customers, said)
    assert result.expectation_config.severity == "warning"
    assert result.meta["export_guard"]["expected"] == "as the contract says"
    said.render()
    (content,) = said.rendered_content
    assert content.value.template == "as the contract says"
    assert json.loads(json.dumps(result.to_json_dict()))["expectation_config"]["severity"] == "warning"


@EACH
def test_the_sentence_names_each_parameter_that_stands_in_it(kind, arguments) -> None:
    open_arguments = {name: {"$PARAMETER": f"the_{name}"} for name in arguments}
    expectation = kind(**open_arguments)
    expectation.render()
    (content,) = expectation.rendered_content
    places = {name: place["value"] for name, place in content.value.params.items()}
    sentence = Template(content.value.template).substitute(places)
    first = next(iter(arguments))
    assert f"(parameter the_{first})" in sentence
    assert "$" not in sentence
