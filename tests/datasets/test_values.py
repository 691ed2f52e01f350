"""Python values become Arrow columns without failing and without losing one."""

from __future__ import annotations

import datetime as dt
import decimal
import uuid

from hypothesis import given
from hypothesis import strategies as st

from export_guard.datasets.names import unique
from export_guard.datasets.values import array, record_batch

_SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.binary(max_size=5),
    st.decimals(allow_nan=True),
    st.dates(),
    st.datetimes(timezones=st.one_of(st.none(), st.just(dt.UTC))),
    st.times(),
    st.timedeltas(),
    st.uuids(),
)
_NESTED = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=8,
)


@given(st.lists(_NESTED, max_size=12))
def test_any_values_make_a_column_of_the_same_length_with_the_same_nulls(values):
    column = array(values)
    column.validate(full=True)
    assert [cell is None for cell in column.to_pylist()] == [value is None for value in values]


@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.text(), max_size=3), min_size=1, max_size=10))
def test_every_text_of_every_record_is_in_the_batch(rows):
    batch = record_batch(rows)
    got = [{k: v for k, v in row.items() if v is not None} for row in batch.to_pylist()]
    assert got == rows


@given(st.lists(st.text(max_size=3), max_size=12))
def test_column_names_become_unique_and_keep_their_place(names):
    made = unique(names)
    assert len(set(made)) == len(made) == len(names)
    for name, result in zip(names, made, strict=True):
        assert result.startswith(name) if name.strip() else result.startswith("Unnamed: ")


def test_numbers_keep_their_type_and_mixtures_become_text():
    assert array([1, 2.5, None]).to_pylist() == [1.0, 2.5, None]
    assert array([1, "a", decimal.Decimal("1.50")]).to_pylist() == ["1", "a", "1.50"]
    assert array([2**70]).to_pylist() == [str(2**70)]
    assert array([uuid.UUID(int=5)]).to_pylist() == ["00000000-0000-0000-0000-000000000005"]
    assert array([True, 1]).to_pylist() == ["True", "1"]
