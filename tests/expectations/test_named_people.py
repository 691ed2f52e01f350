"""Expectations look for names where a model is named, and fail where it cannot be used."""

from __future__ import annotations

import pandas as pd
import pytest

from export_guard_expectations import ExpectColumnToHoldNoSensitiveData

NAME = "Zebulon Quux"


@pytest.fixture
def notes() -> pd.DataFrame:
    lines = [f"parcel {n} is on its way to them" for n in range(99)]
    return pd.DataFrame({"ticket": range(100), "note": [*lines, f"spoke to {NAME} about it"]})


def test_a_column_with_a_name_holds_sensitive_data_where_a_model_is_named(
    validate, notes, model_naming, monkeypatch: pytest.MonkeyPatch
) -> None:
    expectation = ExpectColumnToHoldNoSensitiveData(column="note")
    monkeypatch.delenv("EXPORT_GUARD_NER_MODEL", raising=False)
    assert validate(notes, expectation).success
    monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", model_naming(NAME))
    result = validate(notes, expectation)
    assert not result.success
    assert "person_name" in str(result)
    assert not any(word in str(result) for word in NAME.split())


@pytest.mark.usefixtures("model_naming")
def test_a_model_that_is_not_there_fails_the_batch(validate, notes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", "en_core_web_nothing")
    result = validate(notes, ExpectColumnToHoldNoSensitiveData(column="note"))
    assert not result.success
    assert "en_core_web_nothing" in str(result)
