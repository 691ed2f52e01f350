"""What is kept out of Airflow's sight comes back to the code that it was meant for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from export_guard.airflow.in_memory import hidden, shown


class Opaque:
    """An object of somebody's own library."""


arguments = st.recursive(
    st.none() | st.integers() | st.text() | st.dates() | st.builds(Opaque) | st.binary(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
)


@given(arguments)
def test_what_is_hidden_is_given_back_as_it_was(value):
    assert shown(hidden(value)) == value


@given(st.lists(st.dictionaries(st.text(), st.integers(10**9, 10**10)), min_size=1) | st.builds(Opaque) | st.binary())
def test_rows_and_objects_show_as_their_type_only(value):
    kind = type(value)
    assert str(hidden((value, 1))) == f"(<{kind.__module__.partition('.')[0]}.{kind.__qualname__} in memory>, 1)"
