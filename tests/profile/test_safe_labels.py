"""Names of columns that are values themselves never get into a profile."""

from __future__ import annotations

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.profile import table
from export_guard.profile.columns import ColumnRef
from export_guard.profile.safe_labels import safe_labels
from export_guard.profile.scan_settings import ScanSettings
from export_guard.profile.table import TableScan

SEGMENTS = ("219-09-9999", "anna@example.org", "4111111111111111", "address[]", "line_1", "x", "col_17", "ICD-10")
labels = st.lists(st.lists(st.sampled_from(SEGMENTS), min_size=1, max_size=3).map(".".join), max_size=6)


def test_only_the_part_of_a_path_that_is_a_value_is_withheld() -> None:
    columns = [ColumnRef(0, "people", "people.219-09-9999.name"), ColumnRef(4, "line_1")]
    assert safe_labels(columns) == ["people.(name withheld, column 0).name", "line_1"]


@settings(deadline=None, max_examples=30)
@given(labels)
def test_whether_a_name_is_withheld_does_not_depend_on_the_names_beside_it(drawn: list[str]) -> None:
    columns = [ColumnRef(place, label) for place, label in enumerate(drawn)]
    assert safe_labels(columns) == [name for column in columns for name in safe_labels([column])]


def test_paths_that_are_withheld_alike_and_first_come_late_are_all_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "SAMPLED_ROWS", 4)
    scan = TableScan("people", lambda _: b"a key, 16 bytes.", b"a key, 16 bytes.", ScanSettings())
    late = {"219-09-9999": "anna@example.org", "219-09-9998": "bo@example.org"}
    for start, cell in ((0, {"a": "x"}), (4, late), (5, late)):
        scan.add(pa.record_batch([pa.array([cell] * (4 if start == 0 else 1))], names=["person"]), start)
    stats = scan.profile().columns["person.(name withheld, column 0)"]
    assert (stats.values, stats.passed["email"]) == (4, 4)
    assert stats.sampled == 1, "the second of them went by what the first one showed"


def test_names_are_looked_through_without_polars_where_they_are_plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pl, "Series", None)
    assert safe_labels([ColumnRef(0, "customer_id"), ColumnRef(1, "notes")]) == ["customer_id", "notes"]
