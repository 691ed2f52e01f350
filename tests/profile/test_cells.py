"""Cells as the text that patterns see."""

import pyarrow as pa
import pytest

from export_guard.profile.cells import as_text, other_cells, spread_sample, text_cells


def test_nulls_blanks_and_null_words_are_no_values():
    cells = text_cells(pa.array(["a", None, "", "  ", "NULL", "n/a", "\\N", "b"]))
    assert cells.text.to_list() == ["a", "b"]
    assert cells.rows_of_values.tolist() == [0, 7]


def test_a_full_column_needs_no_mask():
    cells = text_cells(pa.array(["a", "b"]))
    assert cells.present is None
    assert cells.rows_of_values.tolist() == [0, 1]


def test_white_space_around_values_is_stripped():
    assert text_cells(pa.array([" a", "b\t", "c"])).text.to_list() == ["a", "b", "c"]


@pytest.mark.parametrize("start", [0, 1, 2])
def test_a_slice_of_a_column_gives_the_cells_of_the_slice(start):
    column = pa.array(["a", None, " b", "NA", "cc"])
    assert (
        text_cells(column.slice(start)).text.to_list()
        == text_cells(pa.array(column.slice(start).to_pylist())).text.to_list()
    )


def test_nan_is_no_value():
    assert other_cells(pa.array([1.5, float("nan"), None]), "decimal").text.to_list() == [1.5]


def test_whole_numbers_become_plain_text():
    assert as_text(other_cells(pa.array([12345678901, 7]), "integer").text).to_list() == ["12345678901", "7"]


def test_a_sample_is_spread_over_the_whole_column():
    sample = spread_sample(text_cells(pa.array([str(i) for i in range(1_000)])).text, 10)
    assert len(sample) == 10
    assert (sample[0], sample[-1]) == ("0", "999")
