"""Tables that follow a published layout are recognised by their columns' names."""

from __future__ import annotations

from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnRef, ColumnStats
from export_guard.profile.placing import NOWHERE, place

ADVERSE_EVENTS = ["STUDYID", "DOMAIN", "USUBJID", "AESEQ", "AETERM", "AESEV", "AESTDTC"]


def test_enough_columns_of_a_layout_are_recognised_whatever_their_case() -> None:
    placing = place([name.lower() for name in ADVERSE_EVENTS])
    assert placing.columns["aeterm"].kind == "diagnosis_text"
    assert placing.columns["aeseq"].kind is None
    assert {"person", "health"} <= placing.about


def test_a_few_names_that_any_table_has_follow_no_layout() -> None:
    assert place(["id", "name", "age", "sex", "country"]) == NOWHERE


def test_columns_beside_a_layout_are_left_to_other_evidence() -> None:
    assert "shoe_size" not in place([*ADVERSE_EVENTS, "shoe_size"]).columns


def test_cryptic_columns_of_a_layout_are_found_by_it() -> None:
    columns = [
        ColumnStats(ColumnRef(i, name), "text", rows=50, values=50, facts={"count": 50, "samples": 1, "distinct": 20})
        for i, name in enumerate(ADVERSE_EVENTS)
    ]
    found = {f.column.name: f for f in classify(columns)}
    assert found["AETERM"].kind == "diagnosis_text"
    assert "cdisc-sdtm-ae" in found["AETERM"].why
    assert "AESEQ" not in found
