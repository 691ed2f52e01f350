"""The expectations about a batch as a whole, and the one about the kinds of a column."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from great_expectations.compatibility import pydantic
from great_expectations.exceptions import SuiteParameterError
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard_expectations import (
    ExpectColumnToHoldOnlyKinds,
    ExpectDistinctSubjectsToBeAtMost,
    ExpectGroupSizeToBeAtLeast,
    ExpectLocationPrecisionToBeCoarserThan,
    ExpectNoSensitiveFreeText,
    ExpectNoUndeclaredSensitiveColumns,
)
from export_guard_expectations.grouping import group_sizes

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
DECLARED = {"ssn": ["us_ssn"], "email": ["email"]}


def _details(result) -> dict:
    return result.result["details"]


@pytest.fixture
def notes() -> pd.DataFrame:
    texts = [f"delivered on day {i}, all is well" for i in range(400)]
    texts[7] = f"please write to {PLANTED[1]} about it"
    return pd.DataFrame({"order": range(400), "note": texts})


@pytest.fixture
def tracks() -> pd.DataFrame:
    rows = [(40.0 + i / 977, -73.0 - i / 883) for i in range(300)]
    frame = pd.DataFrame([(round(a, 5), round(o, 5)) for a, o in rows], columns=["latitude", "longitude"])
    return frame.assign(user_id=range(300), recorded_at="2026-11-21T10:00:00Z")


# ---- the kinds of a column ---------------------------------------------------------------------------------


def test_a_column_of_the_kind_that_it_may_hold_succeeds(validate, customers) -> None:
    assert validate(customers, ExpectColumnToHoldOnlyKinds(column="email", only=["email"])).success
    assert validate(customers, ExpectColumnToHoldOnlyKinds(column="price", only=["email"])).success


def test_a_column_of_another_kind_fails_with_that_kind(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldOnlyKinds(column="ssn", only=["email"]))
    assert not result.success
    assert [finding["kind"] for finding in _details(result)["findings"]] == ["us_ssn"]
    assert result.meta["export_guard"]["observed"] == "us_ssn: 300 subjects"


# ---- the contract ------------------------------------------------------------------------------------------


def test_a_batch_as_declared_keeps_the_contract(validate, customers) -> None:
    result = validate(customers, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED))
    assert result.success, _details(result)


def test_a_new_sensitive_column_breaks_the_contract(validate, customers) -> None:
    result = validate(customers, ExpectNoUndeclaredSensitiveColumns(columns={"email": ["email"]}))
    assert not result.success
    assert [(each["column"], each["kind"]) for each in _details(result)["undeclared"]] == [("ssn", "us_ssn")]


def test_a_column_that_changed_its_kind_breaks_the_contract(validate, customers) -> None:
    changed = customers.assign(email=customers["ssn"])
    result = validate(changed, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED))
    assert not result.success
    assert [each["column"] for each in _details(result)["undeclared"]] == ["email"]
    assert _details(result)["absent"] == [{"column": "email", "kind": "email"}]


def test_what_is_declared_and_gone_breaks_the_contract_unless_it_may_be_absent(validate, customers) -> None:
    gone = customers.drop(columns="ssn")
    assert not validate(gone, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED)).success
    assert validate(gone, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED, may_be_absent=True)).success


def test_single_cells_are_declared_apart_from_whole_columns(validate, notes) -> None:
    in_text = ExpectNoUndeclaredSensitiveColumns(columns={}, in_text={"note": ["email"]})
    assert not validate(notes, ExpectNoUndeclaredSensitiveColumns(columns={})).success
    assert validate(notes, in_text).success
    everywhere = notes.assign(note=[f"person{i}@mail.example" for i in range(400)])
    assert not validate(everywhere, in_text).success


def test_a_column_that_could_not_be_inspected_breaks_the_contract_unless_it_is_named(validate, customers) -> None:
    blobs = customers.assign(blob=[bytes([1, 2, 3, i % 200]) for i in range(300)])
    result = validate(blobs, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED))
    assert not result.success
    assert "not inspected: blob" in _details(result)["reason"]
    assert validate(blobs, ExpectNoUndeclaredSensitiveColumns(columns=DECLARED, uninspected=["blob"])).success


# ---- distinct subjects -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("at_most", "success"), [(300, True), (299, False)])
def test_the_limit_itself_is_within_it(validate, customers, at_most, success) -> None:
    result = validate(customers, ExpectDistinctSubjectsToBeAtMost(at_most=at_most))
    assert result.success is success
    assert result.result["observed_value"] == 300


def test_the_same_person_counts_once(validate, customers) -> None:
    thrice = pd.concat([customers] * 3, ignore_index=True)
    assert validate(thrice, ExpectDistinctSubjectsToBeAtMost(at_most=300)).success


def test_only_the_families_or_kinds_that_were_named_count(validate, customers) -> None:
    assert validate(customers, ExpectDistinctSubjectsToBeAtMost(at_most=0, families=["personal_health"])).success
    assert not validate(customers, ExpectDistinctSubjectsToBeAtMost(at_most=0, kinds=["us_ssn"])).success


def test_the_limit_may_be_a_suite_parameter_and_must_be_given_then(batches, customers) -> None:
    expectation = ExpectDistinctSubjectsToBeAtMost(at_most={"$PARAMETER": "most"})
    batch = batches.get_batch({"dataframe": customers})
    assert batch.validate(expectation, expectation_parameters={"most": 300}).success
    assert not batch.validate(expectation, expectation_parameters={"most": 299}).success
    with pytest.raises(SuiteParameterError):
        batch.validate(expectation, expectation_parameters={"other": 300})


# ---- places ------------------------------------------------------------------------------------------------


def test_precise_places_fail_and_rounded_ones_succeed(validate, tracks) -> None:
    fine = validate(tracks, ExpectLocationPrecisionToBeCoarserThan(metres=1000))
    assert not fine.success
    assert fine.result["observed_value"] < 10
    coarse = validate(tracks.round(1), ExpectLocationPrecisionToBeCoarserThan(metres=1000))
    assert coarse.success, coarse.result
    assert validate(tracks.round(2), ExpectLocationPrecisionToBeCoarserThan(metres=100)).success


def test_columns_that_are_named_are_measured_whatever_the_guard_takes_them_for(validate, tracks, customers) -> None:
    alone = tracks[["latitude", "longitude"]]
    named = ExpectLocationPrecisionToBeCoarserThan(metres=1000, columns=["latitude", "longitude"])
    assert not validate(alone, named).success
    assert validate(alone.round(1), named).success
    unmeasured = validate(customers, ExpectLocationPrecisionToBeCoarserThan(metres=1000, columns=["ssn"]))
    assert not unmeasured.success
    assert "not known: ssn" in _details(unmeasured)["reason"]


def test_one_precise_place_among_coarse_ones_is_enough(validate, tracks) -> None:
    mostly = tracks.round(1)
    mostly.loc[123] = tracks.loc[123]
    assert not validate(mostly, ExpectLocationPrecisionToBeCoarserThan(metres=1000)).success


def test_a_batch_without_places_succeeds_and_a_column_that_is_not_there_fails(validate, customers) -> None:
    assert validate(customers, ExpectLocationPrecisionToBeCoarserThan(metres=1000)).success
    result = validate(customers, ExpectLocationPrecisionToBeCoarserThan(metres=1000, columns=["lat"]))
    assert "no column 'lat'" in _details(result)["reason"]


# ---- groups ------------------------------------------------------------------------------------------------


def test_groups_as_large_as_wanted_succeed_and_smaller_ones_fail_with_counts(validate) -> None:
    frame = pd.DataFrame({"town": ["A"] * 6 + ["B"] * 5 + [None], "sex": ["f"] * 12, "size": range(12)})
    result = validate(frame, ExpectGroupSizeToBeAtLeast(columns=["town", "sex"], at_least=5))
    assert not result.success
    assert result.result["observed_value"] == 1
    found = _details(result)
    assert (found["groups"], found["smaller_groups"], found["members_of_smaller_groups"]) == (3, 1, 1)
    assert validate(frame.head(11), ExpectGroupSizeToBeAtLeast(columns=["town", "sex"], at_least=5)).success


def test_several_rows_of_one_person_are_no_group(validate, customers) -> None:
    frame = pd.concat([customers.assign(town=[str(i % 30) for i in range(300)])] * 4, ignore_index=True)
    by_rows = validate(frame, ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=11))
    assert not by_rows.success
    assert "same person" in _details(by_rows)["reason"]
    for least, success in ((10, True), (11, False)):
        expectation = ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=least, subject=["customer_id"])
        assert validate(frame, expectation).success is success


@pytest.mark.parametrize("column", ["absent", "nested"])
def test_columns_that_cannot_be_compared_fail(validate, column) -> None:
    frame = pd.DataFrame({"nested": [{"a": 1}] * 20, "size": range(20)})
    result = validate(frame, ExpectGroupSizeToBeAtLeast(columns=[column], at_least=2))
    assert not result.success
    assert column in _details(result)["reason"]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from([1, 2, None])), min_size=1, max_size=40), st.data())
def test_groups_are_those_that_pandas_counts_in_any_order_of_rows(rows, data) -> None:
    frame = pd.DataFrame(data.draw(st.permutations(rows)), columns=["x", "y"])
    expected = frame.groupby(["x", "y"], dropna=False).size().value_counts().to_dict()
    assert group_sizes(open_dataset(frame), ["x", "y"], []).sizes == expected


# ---- texts -------------------------------------------------------------------------------------------------


def test_a_single_cell_inside_a_text_fails_and_a_column_of_addresses_is_no_text(validate, notes, customers) -> None:
    result = validate(notes, ExpectNoSensitiveFreeText())
    assert not result.success
    assert [(each["column"], each["kind"]) for each in _details(result)["findings"]] == [("note", "email")]
    assert validate(notes, ExpectNoSensitiveFreeText(columns=["order"])).success
    assert validate(notes, ExpectNoSensitiveFreeText(families=["personal_health"])).success
    assert validate(customers, ExpectNoSensitiveFreeText()).success


# ---- all of them -------------------------------------------------------------------------------------------

EVERY = [
    ExpectColumnToHoldOnlyKinds(column="ssn", only=["email"]),
    ExpectNoUndeclaredSensitiveColumns(columns={}),
    ExpectDistinctSubjectsToBeAtMost(at_most=1),
    ExpectLocationPrecisionToBeCoarserThan(metres=1000),
    ExpectGroupSizeToBeAtLeast(columns=["ssn", "email"], at_least=2),
    ExpectNoSensitiveFreeText(columns=["email"]),
]


@pytest.mark.parametrize("result_format", ["BOOLEAN_ONLY", "COMPLETE"])
@pytest.mark.parametrize("expectation", EVERY, ids=lambda e: type(e).__name__)
def test_no_value_comes_out_and_meta_says_what_was_found(validate, customers, expectation, result_format) -> None:
    result = validate(customers, expectation, result_format)
    text = json.dumps(result.to_json_dict()) + repr(result)
    assert not [value for value in PLANTED if value in text]
    told = {"expected", "observed", "by_handle"}
    assert result.meta["export_guard"].keys() == (told if result.success else told | {"remedy"})
    assert result.exception_info["raised_exception"] is False


@pytest.mark.parametrize("expectation", EVERY, ids=lambda e: type(e).__name__)
def test_an_empty_batch_fails_each_of_them(validate, customers, expectation) -> None:
    result = validate(customers.head(0), expectation, "BOOLEAN_ONLY")
    assert not result.success
    assert "0 rows" in result.meta["export_guard"]["undecided"]


@pytest.mark.parametrize(
    ("expectation", "wrong"),
    [
        (ExpectColumnToHoldOnlyKinds, {"column": "a", "only": []}),
        (ExpectColumnToHoldOnlyKinds, {"column": "a", "only": ["no_such_kind"]}),
        (ExpectNoUndeclaredSensitiveColumns, {"columns": {"a": ["no_such_kind"]}}),
        (ExpectNoUndeclaredSensitiveColumns, {"colums": {}}),
        (ExpectDistinctSubjectsToBeAtMost, {}),
        (ExpectDistinctSubjectsToBeAtMost, {"at_most": -1}),
        (ExpectDistinctSubjectsToBeAtMost, {"at_most": {"$PARAM": "most"}}),
        (ExpectLocationPrecisionToBeCoarserThan, {"metres": 0}),
        (ExpectGroupSizeToBeAtLeast, {"columns": [], "at_least": 2}),
        (ExpectGroupSizeToBeAtLeast, {"columns": ["a", "a"], "at_least": 2}),
        (ExpectNoSensitiveFreeText, {"families": ["secrets"]}),
    ],
)
def test_a_wrong_parameter_is_refused_when_it_is_written(expectation, wrong) -> None:
    with pytest.raises(pydantic.ValidationError):
        expectation(**wrong)
