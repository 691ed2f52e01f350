"""The generated table of the detection benchmark, and how answers on it are scored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from benchmarks.detection.column import Column
from benchmarks.detection.draw import Draw, stdnum
from benchmarks.detection.lookalikes.pool import LOOKALIKES
from benchmarks.detection.people import population
from benchmarks.detection.scoring import Figures, Reported
from benchmarks.detection.sensitive.pool import SENSITIVE
from benchmarks.detection.table import NULLS, Truth, opaque, split, wide

from export_guard.kinds import catalogue
from export_guard.kinds.kind import FAMILIES

ROWS = 120


def columns() -> Iterator[Column]:
    for pool in (SENSITIVE, LOOKALIKES):
        for group, _ in pool:
            for block in group:
                yield from block


def test_a_seed_makes_the_same_table_again() -> None:
    assert wide(1, ROWS).data.equals(wide(1, ROWS).data)
    assert opaque(1, ROWS).truth == opaque(1, ROWS).truth


def test_another_seed_makes_another_table() -> None:
    first, second = wide(1, ROWS), wide(2, ROWS)

    assert first.data.column_names != second.data.column_names
    shared = {t.column for t in first.truth} & {t.column for t in second.truth}
    values = [{t.column: table.data.column(t.header) for t in table.truth} for table in (first, second)]
    assert not any(values[0][name].equals(values[1][name]) for name in shared)


@pytest.mark.parametrize("seed", [3, 4])
def test_half_of_the_scored_columns_are_sensitive_of_thirty_kinds_and_all_families(seed: int) -> None:
    scored = [t for t in wide(seed, ROWS).truth if t.scored]
    sensitive = [t for t in scored if t.family is not None]

    assert len(scored) >= 64
    assert 2 * len(sensitive) == len(scored)
    assert len({t.kinds[0] for t in sensitive}) >= 30
    assert {t.family for t in sensitive} == set(FAMILIES)


def test_the_truth_names_kinds_of_the_catalogue_in_their_family() -> None:
    for column in columns():
        assert (column.family is None) == (not column.kinds), column.name
        assert {catalogue.kind(kind).family for kind in column.kinds} <= {column.family}, column.name


def test_every_column_has_a_name_of_its_own() -> None:
    names = [column.name for column in columns()]

    assert len(names) == len(set(names))


@pytest.mark.parametrize("column", [c for c in columns() if c.check], ids=lambda c: c.name)
def test_values_with_a_check_digit_pass_the_check_of_python_stdnum(column: Column) -> None:
    people = population(Draw("people"), 40)
    for seed in range(4):  # each seed may print the number in another way
        make = column.make(Draw(seed, column.name))
        cells = [str(make(person)).replace(" ", "") for person in people]

        assert all(map(stdnum(str(column.check)).is_valid, cells))


def test_about_a_tenth_of_the_order_numbers_passes_luhn() -> None:
    table = wide(6, 2000)
    header = next(t.header for t in table.truth if t.column == "order_number")
    cells = table.data.column(header).drop_null().to_pylist()
    passing = sum(stdnum("luhn").is_valid(str(cell)) for cell in cells) / len(cells)

    assert 0.06 < passing < 0.14


def test_some_cells_of_every_column_are_empty() -> None:
    table = wide(7, 1000)
    shares = [column.null_count / 1000 for column in table.data.itercolumns()][1:]

    assert all(NULLS / 3 < share < NULLS * 2 for share in shares)


def test_the_opaque_twin_holds_the_same_columns_under_names_that_say_nothing() -> None:
    named, twin = wide(8, ROWS), opaque(8, ROWS)

    assert sorted(t.column for t in named.truth) == sorted(t.column for t in twin.truth)
    assert [t.column for t in named.truth] != [t.column for t in twin.truth]
    assert twin.data.column_names == [f"col_{place:02d}" for place in range(len(twin.truth))]
    latitude = next((place for place, t in enumerate(twin.truth) if t.column == "latitude"), None)
    assert latitude is None or twin.truth[latitude + 1].column == "longitude"


def test_split_tables_hold_every_scored_column_once() -> None:
    whole = sorted(t.column for t in wide(9, ROWS).truth if t.scored)
    parts = sorted(t.column for table in split(9, ROWS) for t in table.truth if t.scored)

    assert parts == whole


TRUTH = (
    Truth("ssn", "us_ssn", ("us_ssn",), "identifier", True, True),
    Truth("mail", "email", ("email",), "identifier", True, True),
    Truth("pay", "income", ("income",), "personal_financial", True, False),
    Truth("batch", "batch_number", (), None, True, True),
    Truth("lot", "lot_code", (), None, True, True),
    Truth("rsid", "rsid", (), None, False, True),
)


def test_answers_are_scored_by_kind_by_column_and_by_false_alarms() -> None:
    figures = Figures()
    figures.add(
        TRUTH,
        [
            Reported(0, "us_ssn"),
            Reported(0, "phone"),  # a second, wrong kind for a column that was found
            Reported(1, "phone"),  # found as something else
            Reported(3, "us_ssn"),  # a false alarm
            Reported(5, "genotype"),  # not scored
        ],
    )

    assert figures.typed_precision == pytest.approx(1 / 4)
    assert figures.typed_recall == pytest.approx(1 / 3)
    assert figures.recall_by_value == pytest.approx(1 / 2)
    assert figures.any_precision == pytest.approx(2 / 3)
    assert figures.any_recall == pytest.approx(2 / 3)
    assert figures.alarms_per_40 == pytest.approx(20.0)
    assert +figures.missed == {"income": 1}
    assert +figures.mistyped == {"email": 1}
    assert +figures.alarms == {"batch_number": 1}


def test_figures_of_several_tables_add() -> None:
    once, twice = Figures(), Figures()
    once.add(TRUTH, [Reported(0, "us_ssn")])
    for _ in range(2):
        twice.merge(once)

    assert twice.sensitive == 6
    assert twice.typed_recall == once.typed_recall
    assert twice.missed == {"email": 2, "income": 2, "us_ssn": 0}


def test_a_kind_reported_twice_for_a_column_counts_once() -> None:
    figures = Figures()
    figures.add(TRUTH, [Reported(0, "us_ssn"), Reported(0, "us_ssn")])

    assert figures.findings == 1
