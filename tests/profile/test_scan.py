"""The scan: one pass over a dataset leaves its profile."""

import json
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.errors import InspectionError
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.profile.sketch import Bounds

KEY = b"a secret of the tests, not of anybody"
SALT = "the same content"


@dataclass
class InMemory:
    """A dataset of record batches in one part each."""

    tables: list[list[pa.RecordBatch]]
    name: str = "in memory"
    size: int | None = None
    has_header: bool = True

    def parts(self):
        for index, batches in enumerate(self.tables):
            yield OnePart(f"part {index}", batches)


@dataclass
class OnePart:
    name: str
    held: list[pa.RecordBatch]
    size: int | None = None
    has_header: bool = True

    def batches(self):
        yield from self.held


def scan(table, *, batch_rows=65_536, salt=SALT, **said):
    dataset = InMemory([table.to_batches(max_chunksize=batch_rows)])
    return inspect_dataset(dataset, key=KEY, settings=ScanSettings(**said), salt=salt)


def patients(count, repeats=1):
    ids = [f"P{i:06d}" for i in range(count)] * repeats
    return pa.table(
        {
            "patient_id": ids,
            "email": [f"someone{i}@example.org" for i in ids],
            "diagnosis_code": ["E11.9", "I10", "J45.909", "M54.5"] * (len(ids) // 4) + ["I10"] * (len(ids) % 4),
        }
    )


def kinds(profile):
    return {f.kind: f.column.label for f in profile.findings}


@pytest.mark.parametrize("people", [1, 99, 100, 101, 10_000])
def test_people_count_once_however_many_rows_they_have(people):
    assert scan(patients(people, repeats=3), subject=("patient_id",)).subject_bounds == Bounds(people, people)


def test_the_author_can_name_several_columns_as_one_key():
    table = pa.table({"first": ["a", "a", "b", "b"], "born": ["x", "y", "x", "x"], "email": ["q@example.org"] * 4})
    assert scan(table, subject=("first", "born")).subject_bounds == Bounds(3, 3)


def test_a_named_subject_column_that_does_not_exist_stops_the_inspection():
    with pytest.raises(InspectionError, match="'pateint_id' does not exist"):
        scan(patients(3), subject=("pateint_id",))


def test_without_a_key_every_row_counts_as_one_subject_and_the_profile_says_so():
    table = pa.table({"diagnosis_code": ["E11.9", "I10", "J45.909"] * 40, "sex": ["F"] * 120})
    profile = scan(table)
    assert any("rows" in words for words in profile.keys)
    assert profile.subject_bounds.high in (0, 120)


def test_rows_without_a_subject_count_one_by_one_beside_the_keyed_ones():
    table = pa.table({"pid": ["a", "a", None, None, None], "email": [f"u{i}@example.org" for i in range(5)]})
    assert scan(table, subject=("pid",)).subject_bounds.high == 4


def test_the_same_content_sent_twice_counts_its_keyless_rows_once():
    table = pa.table({"email": [f"u{i % 7}@example.org" for i in range(70)], "pid": [None] * 70})
    once = scan(table, subject=("pid",))
    assert once.merge(scan(table, subject=("pid",))).subject_bounds == Bounds(70, 70)
    assert once.merge(scan(table, subject=("pid",), salt="other content")).subject_bounds.high == 140


def test_the_best_identifier_present_tells_subjects_apart():
    assert scan(patients(200, repeats=2)).subject_bounds == Bounds(200, 200)


def test_subjects_are_told_apart_by_country_where_the_table_says_it():
    table = patients(90).append_column("country", pa.array(["US", "DE", "France"] * 30))
    email = scan(table).exposure.kinds["email"].subjects
    assert email.bounds(lambda country: country == "US") == Bounds(30, 30)
    assert email.bounds(lambda country: country == "FR") == Bounds(30, 30)


def test_the_author_can_say_where_every_subject_lives():
    email = scan(patients(10), country="DE").exposure.kinds["email"].subjects
    assert email.bounds(lambda country: country == "DE") == Bounds(10, 10)


def test_a_country_that_is_no_iso_code_is_refused():
    with pytest.raises(ValueError, match="alpha-2"):
        ScanSettings(country="Germany")


def test_a_finding_covers_only_the_subjects_that_have_a_value():
    ids = [f"P{i}" for i in range(100)]
    table = pa.table({"patient_id": ids, "email": [f"{i}@example.org" if n < 30 else None for n, i in enumerate(ids)]})
    assert scan(table, subject=("patient_id",)).exposure.kinds["email"].subjects.bounds() == Bounds(30, 30)


def test_a_stray_value_in_free_text_covers_its_own_subject_only():
    notes = ["called, no answer"] * 1_000
    notes[500] = "wrote from someone.else@example.org yesterday"
    table = pa.table({"patient_id": [f"P{i}" for i in range(1_000)], "note": notes})
    profile = scan(table, subject=("patient_id",))
    strays = [f for f in profile.findings if f.stray]
    assert [(f.kind, f.column.label) for f in strays] == [("email", "note")]
    assert profile.exposure.kinds["email"].subjects.bounds() == Bounds(1, 1)


def test_nested_values_count_for_their_row():
    rows = [{"telecom": [{"value": f"u{i}@example.org"}, {"value": f"v{i}@example.org"}]} for i in range(50)]
    table = pa.table({"id": [f"{i}" for i in range(50)], "contact": rows})
    profile = scan(table, subject=("id",))
    assert kinds(profile)["email"] == "contact.telecom[].value"
    assert profile.exposure.kinds["email"].subjects.bounds() == Bounds(50, 50)


def test_binary_columns_are_reported_as_not_inspected():
    table = pa.table({"id": ["a"], "blob": pa.array([b"\x00\x01"])})
    assert scan(table).not_inspected == {"blob"}


def test_a_column_name_that_is_a_value_is_withheld():
    table = pa.table({"canary.person@example.org": ["x"], "other": ["y"]})
    assert "canary" not in json.dumps(scan(table).to_json())


@pytest.mark.parametrize("name", ["078-05-1120", "canary.person@example.org", "4111111111111111"])
def test_a_name_that_holds_an_identifier_is_withheld_in_nested_data_too(name):
    nested = pa.table({"people": pa.array([{name: "x"}])})
    assert name not in json.dumps(scan(nested).to_json())


@pytest.mark.parametrize("name", ["rs87643975_T", "2024_revenue", "v1.2.3", "customer_id", "ICD-10", "col_1234567890"])
def test_honest_names_are_shown(name):
    assert name in json.dumps(scan(pa.table({name: ["x"], "other": ["y"]})).to_json())


def test_no_value_is_in_a_serialised_profile():
    table = patients(50).append_column("note", pa.array(["call canary-note@example.org"] * 50))
    text = json.dumps(scan(table).to_json())
    for planted in ("P000001", "someone", "E11.9", "canary-note"):
        assert planted not in text


def test_a_profile_survives_serialisation():
    profile = scan(patients(40))
    again = Profile.from_json(json.loads(json.dumps(profile.to_json())))
    assert again.to_json() == profile.to_json()
    assert again.findings == profile.findings


def test_an_empty_table_has_a_profile_without_subjects():
    profile = scan(patients(1).slice(0, 0))
    assert (profile.rows, profile.subject_bounds) == (0, Bounds(0, 0))


PIECES = patients(600).to_batches(max_chunksize=100)


@given(st.permutations(range(len(PIECES))), st.integers(1, len(PIECES) - 1))
@settings(max_examples=15, deadline=None)
def test_neither_the_order_of_batches_nor_the_split_into_parts_changes_what_is_counted(order, cut):
    pieces = [PIECES[i] for i in order]
    said = ScanSettings(subject=("patient_id",))
    whole = inspect_dataset(InMemory([PIECES]), key=KEY, settings=said, salt=SALT)
    apart = [inspect_dataset(InMemory([p]), key=KEY, settings=said, salt=SALT) for p in (pieces[:cut], pieces[cut:])]
    merged = apart[0].merge(apart[1])
    assert merged.to_json() == apart[1].merge(apart[0]).to_json()
    assert merged.exposure.to_json()["kinds"] == whole.exposure.to_json()["kinds"]
    assert merged.findings == whole.findings


@given(st.lists(st.integers(0, 5), min_size=3, max_size=3))
@settings(max_examples=15, deadline=None)
def test_merging_profiles_is_associative(pieces):
    a, b, c = (inspect_dataset(InMemory([[PIECES[i]]]), key=KEY, salt=str(i)) for i in pieces)
    assert a.merge(b).merge(c).to_json() == a.merge(b.merge(c)).to_json()


def test_profiles_under_different_keys_share_no_hash():
    table = patients(100)
    other = inspect_dataset(InMemory([table.to_batches()]), key=b"another secret of the tests", salt=SALT)
    assert other.merge(scan(table)).exposure.kinds["email"].subjects.bounds() == Bounds(200, 200)


def test_progress_is_told_batch_by_batch():
    told = []
    inspect_dataset(InMemory([PIECES]), key=KEY, progress=told.append)
    assert [p.rows for p in told] == list(np.arange(100, 700, 100))


def gappy(first, mails, notes):
    """Rows of patients whose e-mail address may be missing and whose note may hold one."""
    return pa.table(
        {
            "patient_id": [f"P{first + i}" for i in range(len(mails))],
            "email": pa.array(
                [f"p{first + i}@example.org" if held else None for i, held in enumerate(mails)], pa.string()
            ),
            "note": [f"wrote from q{first + i}@example.org" if held else "no answer" for i, held in enumerate(notes)],
        }
    )


flags = st.integers(1, 12).flatmap(lambda n: st.tuples(*[st.lists(st.booleans(), min_size=n, max_size=n)] * 2))


@given(st.lists(flags, min_size=3, max_size=3))
@settings(max_examples=40, deadline=None)
def test_profiles_of_pieces_with_and_without_gaps_merge_in_any_order_and_lose_nobody(pieces):
    first = 0
    profiles, with_mail = [], 0
    for mails, notes in pieces:
        profiles.append(scan(gappy(first, mails, notes), subject=("patient_id",), salt=str(first)))
        first += len(mails)
        with_mail += sum(mails)
    a, b, c = profiles
    merged = a.merge(b).merge(c)
    assert merged.to_json() == a.merge(b.merge(c)).to_json() == c.merge(a).merge(b).to_json()
    table = next(iter(merged.tables.values()))
    counted = table._held("email", "*").bounds()
    assert counted.low == counted.high >= with_mail


def test_a_nested_path_of_one_piece_is_not_lent_the_rows_of_another():
    with_mail = pa.table({"id": ["a", "b"], "c": [{"email": "a@example.org"}, {"email": "b@example.org"}]})
    without = pa.table({"id": ["d", "e", "f"], "c": [{"age": 1}, {"age": 2}, {"age": 3}]})
    merged = scan(with_mail, subject=("id",)).merge(scan(without, subject=("id",)))
    assert merged.exposure.kinds["email"].subjects.bounds() == Bounds(2, 2)


def test_countries_inside_lists_shrink_no_population():
    rows = [{"country": "DE"}, {"country": "US"}]
    table = pa.table(
        {"patient_id": ["a", "b", "c"], "email": [f"{i}@example.org" for i in "abc"], "address": [rows, rows, []]}
    )
    email = scan(table, subject=("patient_id",)).exposure.kinds["email"].subjects
    assert email.bounds(lambda country: country in ("", "US")) == Bounds(3, 3)


def test_a_named_country_column_with_several_values_a_row_stops_the_inspection():
    table = pa.table({"patient_id": ["a"], "country": [["DE", "US"]]})
    with pytest.raises(InspectionError, match="several values a row"):
        scan(table, subject=("patient_id",), country_column="country[]")
