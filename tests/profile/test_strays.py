"""Which single values inside the cells are reported beside the finding of the column, and whom they expose."""

from __future__ import annotations

import random

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard.profile.columns import ColumnRef, ColumnStats, Told
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.profile.sketch import Bounds
from export_guard.profile.strays import by_chance

KEY = b"a secret of the tests, not of anybody"
DIAGNOSES = ("Type 2 diabetes mellitus", "Essential hypertension", "Bronchial asthma", "Low back pain")


def scan(table: pa.Table) -> Profile:
    return inspect_dataset(open_dataset(table), key=KEY, settings=ScanSettings(subject=("patient_id",)), salt="same")


def patients(rows: int, **columns: list[str]) -> pa.Table:
    return pa.table({"patient_id": [f"P{i:05d}" for i in range(rows)], **columns})


def diagnoses(rows: int) -> list[str]:
    return [DIAGNOSES[i % len(DIAGNOSES)] for i in range(rows)]


def reported(profile: Profile, column: str) -> set[tuple[str, bool]]:
    return {(f.kind, f.stray) for f in profile.findings if f.column.label == column}


def test_a_stray_of_another_family_is_reported_beside_the_finding_of_its_column() -> None:
    texts = diagnoses(3_000)
    texts[17] = "Essential hypertension, SSN 219-09-9999"
    profile = scan(patients(3_000, diagnosis_text=texts))
    held = reported(profile, "diagnosis_text")
    assert ("us_ssn", True) in held
    assert any(not stray for _, stray in held)
    assert profile.exposure.kinds["us_ssn"].subjects.bounds() == Bounds(1, 1)


def test_a_stray_that_weighs_more_is_reported_in_a_column_of_its_own_family_and_one_that_does_not_is_not() -> None:
    mails = [f"someone{i}@mail.example" for i in range(3_000)]
    mails[5] = "219-09-9999"
    mails[6] = "+49 30 1234567"
    held = reported(scan(patients(3_000, email=mails)), "email")
    assert held == {("email", False), ("us_ssn", True)}


def test_the_values_of_the_column_itself_are_no_strays() -> None:
    profile = scan(patients(500, ssn=[f"219-{10 + i % 80}-{1000 + i}" for i in range(500)]))
    assert reported(profile, "ssn") == {("us_ssn", False)}


@pytest.mark.parametrize("batches", [1, 4])
def test_subjects_of_a_stray_are_those_of_the_rows_that_hold_one_in_whichever_form(batches: int) -> None:
    notes = [f"called about item {i}, no answer yet" for i in range(2_000)]
    for row, text in ((10, "her SSN is 219 09 9999"), (700, "219-09-9998 she said"), (1_900, '{"ssn":"219099997"}')):
        notes[row] = text
    table = patients(2_000, note=notes)
    pieces = [scan(table.slice(start, 2_000 // batches)) for start in range(0, 2_000, 2_000 // batches)]
    profile = pieces[0]
    for piece in pieces[1:]:
        profile = profile.merge(piece)
    assert profile.exposure.kinds["us_ssn"].subjects.bounds() == Bounds(3, 3)
    (stray,) = [f for f in profile.findings if f.stray]
    assert stray.why == "free text: 3 of 2,000 cells hold one, told by its label in front or form"


def test_subjects_of_what_most_cells_hold_are_everyone_with_a_value() -> None:
    notes = [f"write to someone{i}@mail.example about it please" if i % 4 else None for i in range(2_000)]
    exposed = scan(patients(2_000, note=notes)).exposure.kinds["email"].subjects
    assert exposed.bounds() == Bounds(1_500, 1_500)


def test_forms_dropped_as_chance_expose_nobody() -> None:
    r = random.Random(4)
    notes = [f"order 4{''.join(r.choices('0123456789', k=15))} went out to them" for _ in range(2_000)]
    notes[30] = "charged 4111 1111 1111 1111 for the order of today"
    profile = scan(patients(2_000, note=notes))
    assert reported(profile, "note") == {("payment_card", True)}
    assert profile.exposure.kinds["payment_card"].subjects.bounds() == Bounds(1, 1)


def test_a_column_in_which_whole_cells_are_the_kind_now_and_then_counts_both() -> None:
    table = patients(2_000, note=[f"mail {i} to box{i}@mail.example" if i < 50 else "-" for i in range(2_000)])
    whole = patients(2_000, note=[f"box{i}@mail.example" for i in range(2_000)])
    merged = scan(table).merge(scan(whole))
    (told,) = [t for p in merged.tables.values() for c in p.columns.values() for n, t in c.told.items() if n == "email"]
    assert told.cells == 2_050


def test_profiles_with_strays_survive_their_serialised_form() -> None:
    notes = ["nothing to say here today"] * 99 + ["SSN 219-09-9999 as said on the phone"]
    profile = scan(patients(100, note=notes))
    again = Profile.from_json(profile.to_json())
    assert again.findings == profile.findings
    assert again.exposure == profile.exposure


told = st.builds(Told, st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
forms = st.dictionaries(st.sampled_from(["us_ssn", "email", "payment_card"]), told)


@given(forms, forms, forms)
def test_counters_of_what_is_inside_the_cells_add_in_any_order(a: dict, b: dict, c: dict) -> None:
    one, two, three = (ColumnStats(ColumnRef(0, "note"), "text", told=each) for each in (a, b, c))
    assert one.merge(two).merge(three).told == three.merge(one.merge(two)).told
    assert ColumnStats.from_json(one.to_json()) == one


@given(st.integers(1, 100_000), st.sampled_from([0.01, 0.04, 0.1]))
def test_as_many_as_pass_by_chance_are_chance_and_if_all_of_several_pass_they_are_not(formed: int, rate: float) -> None:
    expected = round(rate * formed)
    assert expected <= 1 or by_chance(Told(expected, formed, expected), rate)
    assert formed < 2 or not by_chance(Told(formed, formed, formed), rate)
    assert not by_chance(Told(1, 1, 1), 0.1)


def test_versions_are_no_addresses_even_where_some_look_like_one_and_a_single_address_is() -> None:
    draw = random.Random(3)
    versions = [
        f"{draw.choice((2, 14, 21))}.{draw.randrange(25)}.{draw.randrange(60)}.{draw.randrange(250)}"
        for _ in range(800)
    ]
    assert reported(scan(patients(800, firmware_version=versions)), "firmware_version") == set()
    notes = [f"restarted once more, run {i}" for i in range(800)]
    notes[99] = "restarted from 81.2.69.142 by hand"
    assert reported(scan(patients(800, remarks=notes)), "remarks") == {("ipv4", True)}


def test_numbers_written_like_others_that_were_found_wanting_are_no_strays() -> None:
    draw = random.Random(5)
    routes = [f"{draw.randrange(100, 999)}-{draw.randrange(10, 99)}-{draw.randrange(1000, 9999)}" for _ in range(1_000)]
    assert reported(scan(patients(1_000, route_code=routes)), "route_code") == set()


def test_a_batch_of_one_row_does_not_make_everyone_of_a_single_cell() -> None:
    """Rows of another length come in batches of their own."""
    notes = [f"called back, no answer, run {i}" for i in range(3_000)]
    whole = patients(3_000, remarks=notes).to_batches(max_chunksize=2_999)
    last = pa.RecordBatch.from_pydict({"patient_id": ["P99999"], "remarks": ["someone@mail.example"]})
    profile = scan(pa.Table.from_batches([whole[0], last, whole[1]]))
    assert reported(profile, "remarks") == {("email", True)}
    assert profile.exposure.kinds["email"].subjects.bounds() == Bounds(1, 1)
