from __future__ import annotations

import great_expectations as gx
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from great_expectations.compatibility import pydantic

from export_guard_expectations import ExpectColumnToHoldNoSensitiveData


def _details(result) -> dict:
    return result.result["details"]


def test_a_column_of_sensitive_values_fails_with_kinds_and_counts(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn"))
    assert not result.success
    assert result.result["observed_value"] == 300
    (finding,) = _details(result)["findings"]
    assert (finding["column"], finding["kind"], finding["family"]) == ("ssn", "us_ssn", "identifier")
    assert finding["subjects"] == {"low": 300, "high": 300}
    assert _details(result)["rows"] == _details(result)["values"] == 300


def test_a_column_without_sensitive_values_succeeds(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="price"))
    assert result.success
    assert result.result["observed_value"] == 0
    assert _details(result)["findings"] == []


def test_only_the_families_that_were_named_matter(validate, customers) -> None:
    health = ExpectColumnToHoldNoSensitiveData(column="ssn", families=["personal_health"])
    identifiers = ExpectColumnToHoldNoSensitiveData(column="ssn", families=["personal_health", "identifier"])
    assert validate(customers, health).success
    assert not validate(customers, identifiers).success


def test_only_the_kinds_that_were_named_matter(validate, customers) -> None:
    assert validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn", kinds=["email"])).success
    assert not validate(customers, ExpectColumnToHoldNoSensitiveData(column="ssn", kinds=["us_ssn"])).success


def test_a_kind_or_a_family_is_enough_when_both_are_named(validate, customers) -> None:
    expectation = ExpectColumnToHoldNoSensitiveData(column="ssn", kinds=["email"], families=["identifier"])
    assert not validate(customers, expectation).success


def test_single_cells_inside_a_column_of_text_count(validate) -> None:
    notes = [f"delivered on day {i}, all well" for i in range(400)]
    notes[7] = "please write to zz.sentinel@leak.example about it"
    result = validate(pd.DataFrame({"note": notes}), ExpectColumnToHoldNoSensitiveData(column="note"))
    assert not result.success
    assert _details(result)["findings"][0]["stray"]


def test_a_column_that_is_not_there_fails(validate, customers) -> None:
    result = validate(customers, ExpectColumnToHoldNoSensitiveData(column="social"))
    assert not result.success
    assert "no column 'social'" in _details(result)["reason"]


def test_a_name_that_two_columns_share_fails(validate, customers) -> None:
    twice = pd.concat([customers["price"], customers["ssn"].rename("price")], axis=1)
    result = validate(twice, ExpectColumnToHoldNoSensitiveData(column="price"))
    assert not result.success
    assert "several columns" in _details(result)["reason"]


def test_an_index_that_would_leave_with_the_frame_is_a_column_too(validate, customers) -> None:
    result = validate(customers.set_index("email"), ExpectColumnToHoldNoSensitiveData(column="email"))
    assert not result.success
    assert _details(result)["findings"][0]["kind"] == "email"


def test_a_batch_without_rows_is_not_clean_unless_that_was_said(validate, customers) -> None:
    nobody = customers.head(0)
    result = validate(nobody, ExpectColumnToHoldNoSensitiveData(column="ssn"))
    assert not result.success
    assert "0 rows" in _details(result)["reason"]
    assert validate(nobody, ExpectColumnToHoldNoSensitiveData(column="ssn", allow_empty=True)).success


def test_a_column_without_values_is_clean_and_says_so(validate) -> None:
    frame = pd.DataFrame({"id": range(30), "note": [None] * 30})
    result = validate(frame, ExpectColumnToHoldNoSensitiveData(column="note"))
    assert result.success
    assert _details(result)["values"] == 0


def test_content_that_cannot_be_looked_into_is_not_clean(validate) -> None:
    frame = pd.DataFrame({"blob": [bytes([1, 2, 3, i % 200]) for i in range(50)]})
    result = validate(frame, ExpectColumnToHoldNoSensitiveData(column="blob"))
    assert not result.success
    assert "not inspected" in _details(result)["reason"]


EMAILS = [f"person{i}@mail.example" for i in range(200)]


@pytest.mark.parametrize(
    "values",
    [
        pytest.param(pd.Series(EMAILS, dtype=object), id="object"),
        pytest.param(pd.Series(EMAILS, dtype="str"), id="str"),
        pytest.param(pd.Series(EMAILS, dtype="string[python]"), id="string"),
        pytest.param(pd.Series(EMAILS, dtype="category"), id="category"),
        pytest.param(pd.Series(EMAILS, dtype=pd.ArrowDtype(pa.string())), id="arrow"),
        pytest.param(pd.Series(EMAILS, dtype=pd.ArrowDtype(pa.large_string())), id="arrow large"),
        pytest.param(pd.Series([*EMAILS[:150], *[None] * 25, *[np.nan] * 25], dtype=object), id="object with gaps"),
        pytest.param(pd.Series([{"to": e} for e in EMAILS], dtype=object), id="dicts"),
        pytest.param(pd.Series([[e] for e in EMAILS], dtype=object), id="lists"),
        pytest.param(pd.Series([*EMAILS, 7, 8.5, True], dtype=object), id="mixed types"),
    ],
)
def test_values_are_found_however_pandas_stores_them(validate, values: pd.Series) -> None:
    result = validate(pd.DataFrame({"contact": values}), ExpectColumnToHoldNoSensitiveData(column="contact"))
    assert not result.success
    assert "reason" not in _details(result)
    assert _details(result)["findings"][0]["family"] == "identifier"


def test_what_is_nested_in_a_column_is_part_of_it_and_named_by_its_path(validate) -> None:
    contacts = [{"mail": {"work": e}, "plan": "basic"} for e in EMAILS]
    result = validate(pd.DataFrame({"contact": contacts}), ExpectColumnToHoldNoSensitiveData(column="contact"))
    assert [finding["column"] for finding in _details(result)["findings"]] == ["contact.mail.work"]


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"column": ""},
        {"column": "a", "families": ["secrets"]},
        {"column": "a", "kinds": ["no_such_kind"]},
        {"column": "a", "familes": ["identifier"]},
        {"column": "a", "country": "usa"},
        {"column": "a", "severity": "fatal"},
        {"column": "a", "row_condition": 'col("a") > 1'},
    ],
)
def test_a_wrong_parameter_is_refused_when_it_is_written(wrong: dict) -> None:
    with pytest.raises(pydantic.ValidationError):
        ExpectColumnToHoldNoSensitiveData(**wrong)


def test_severity_description_and_meta_come_back_with_the_result(validate, customers) -> None:
    expectation = ExpectColumnToHoldNoSensitiveData(
        column="ssn", severity="warning", description="no social security numbers", meta={"owner": "privacy"}
    )
    config = validate(customers, expectation).expectation_config
    assert config.severity == "warning"
    assert config.description == "no social security numbers"
    assert config.meta == {"owner": "privacy"}


def test_a_subject_column_tells_people_apart(validate) -> None:
    frame = pd.DataFrame({"visitor": [i % 50 for i in range(200)], "email": EMAILS})
    result = validate(frame, ExpectColumnToHoldNoSensitiveData(column="email", subject=["visitor"]))
    assert result.result["observed_value"] == 50


def test_it_is_registered_under_the_name_that_suites_use() -> None:
    names = gx.expectations.registry.list_registered_expectation_implementations()
    assert not [name for name in names if "profiled" in name]
    assert gx.expectations.registry.get_expectation_impl("expect_column_to_hold_no_sensitive_data") is (
        ExpectColumnToHoldNoSensitiveData
    )
