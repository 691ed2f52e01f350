"""Published table layouts: what every declaration must keep to."""

from __future__ import annotations

import pytest

from export_guard.kinds.catalogue import kind
from export_guard.kinds.layouts import all_layouts
from export_guard.kinds.layouts.layout import Layout, layout, plain

LAYOUTS = all_layouts()


def test_layouts_have_names_of_their_own() -> None:
    names = [found.name for found in LAYOUTS]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("found", LAYOUTS, ids=lambda found: found.name)
def test_a_layout_names_kinds_of_the_catalogue_and_holds_some_exactly_where_it_is_about_someone(found: Layout) -> None:
    kinds = {name for name in found.columns.values() if name is not None}
    for name in kinds:
        kind(name)
    assert bool(found.about) == bool(kinds)
    assert len(found.columns) >= 3
    assert found.source


def test_names_are_compared_without_signs_case_and_accents() -> None:
    assert plain("Erste_Hilfe (Datum)") == plain("erste hilfe datum") == "erstehilfedatum"
    assert plain("Größe") == "grosse"


def test_a_column_of_two_kinds_is_refused() -> None:
    with pytest.raises(ValueError, match="named twice"):
        _ = layout("x", "y", "person", "-: a|b\nage: A").columns


def test_columns_may_have_colons_and_go_on_over_lines() -> None:
    found = layout("x", "y", "person", "-: addr:street|b\n  c:d\nage: e")
    assert found.columns == {"addrstreet": None, "b": None, "cd": None, "e": "age"}


def test_columns_without_a_kind_are_refused() -> None:
    with pytest.raises(ValueError, match="no kind"):
        layout("x", "y", "", "a|b")
