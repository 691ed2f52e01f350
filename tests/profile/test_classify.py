"""Laws of the classification."""

from __future__ import annotations

import random
import string
from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import all_kinds, kind
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnRef, ColumnStats, Finding
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe


def stats(columns: dict[str, Sequence[Any]]) -> list[ColumnStats]:
    batch = pa.RecordBatch.from_pydict(dict(columns))
    return [observe(leaf, batch.num_rows).stats for leaf in leaves(batch)]


def findings(columns: dict[str, Sequence[Any]]) -> tuple[Finding, ...]:
    return classify(stats(columns))


def family(columns: dict[str, Sequence[Any]], column: str) -> str | None:
    return next((kind(f.kind).family for f in findings(columns) if f.column.name == column), None)


def digits(count: int, length: int, seed: int = 1) -> list[str]:
    r = random.Random(seed)
    return ["4" + "".join(r.choice(string.digits) for _ in range(length - 1)) for _ in range(count)]


def cards(count: int) -> list[str]:
    found = []
    for number in digits(count * 12, 15, 2):
        total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(number))
        found.append(number + str(-total % 10))
    return found[:count]


IDS = [f"C{i:06}" for i in range(300)]


# ---- values against names --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("email_verified", ["0", "1"]),
        ("email", ["0", "1"]),
        ("ssn", ["yes", "no"]),
        ("birth_date", ["blue", "green"]),
        ("first_name", ["17", "18"]),
        ("latitude", ["Monday", "Tuesday"]),
        ("phone", ["iPhone", "Pixel"]),
        ("iban", ["not given", "given"]),
        ("ip_address", ["yes", "no"]),
        ("imei", ["red", "blue"]),
    ],
)
def test_a_name_never_decides_against_the_values(name: str, values: list[str]) -> None:
    assert family({"customer_id": IDS, name: values * 150}, name) is None


def test_look_alikes_of_cards_by_the_thousand_are_no_cards_under_any_name() -> None:
    numbers = digits(3000, 16)
    for name in ("tracking_no", "order_id", "col_17", "card_number"):
        assert family({name: numbers}, name) is None


def test_versions_part_numbers_and_bin_codes_are_not_what_they_look_like() -> None:
    r = random.Random(9)
    look_alikes = {
        "fw_version": [
            f"{r.randint(1, 9)}.{r.randint(0, 20)}.{r.randint(0, 50)}.{r.randint(0, 9)}" for _ in range(500)
        ],
        "sku": [f"{r.randint(100, 899)}-{r.randint(10, 99)}-{r.randint(1000, 9999)}" for _ in range(500)],
        "part_no": [f"{r.randint(10000, 99999)}-{r.randint(1000, 9999)}-{r.randint(10, 99)}" for _ in range(500)],
        "bin_code": [f"{r.choice('ABC')}{r.randint(10, 99)}.{r.randint(0, 9)}" for _ in range(500)],
        "epoch": [str(r.randint(1_600_000_000, 1_700_000_000)) for _ in range(500)],
        "measurement": [f"{r.uniform(-90, 90):.6f}" for _ in range(500)],
    }
    assert [f.kind for f in findings(look_alikes) if kind(f.kind).family] == []


@pytest.mark.parametrize("column", ["col_17", "3", "Unnamed: 2"])
def test_people_are_told_by_their_names_where_the_column_has_none(column: str) -> None:
    people = ["Anna Okabele", "Peter Lindqvor", "Maria Dussolin", "John Brandvik"] * 50
    assert family({column: people}, column) == "identifier"
    assert family({column: ["Blue Lamp", "Pen Holder", "Rose Soap", "Tall Shelf"] * 50}, column) is None


def test_cards_are_cards_under_any_name() -> None:
    for name in ("card_number", "col_17", "x"):
        assert family({name: cards(200)}, name) == "identifier"


@settings(max_examples=40, deadline=None)
@given(st.sampled_from([k for k in all_kinds() if k.pattern and k.headers and k.random_hit_rate <= 0.3]), st.data())
def test_no_header_of_a_telling_kind_wins_against_values_that_do_not_match(each: Any, data: st.DataObject) -> None:
    header = data.draw(st.sampled_from(each.headers)).replace(" ", "_")
    held = findings({"customer_id": IDS, header: ["lorem ipsum", "dolor sit", "amet"] * 100})
    assert each.name not in {f.kind for f in held if f.column.name == header}


# ---- one stray match -------------------------------------------------------------------------------------


@pytest.mark.parametrize("value", ["anna@example.org", "219-09-9999", "4111111111111111", "DE89370400440532013000"])
@pytest.mark.parametrize("column", ["col_17", "comment", "title"])
def test_a_single_stray_match_never_types_a_column_but_is_mentioned(value: str, column: str) -> None:
    held = findings({column: [f"note {i} of some" for i in range(5000)] + [value]})
    assert [f.stray for f in held] == [True]


def test_one_identifier_among_a_hundred_thousand_notes_is_mentioned() -> None:
    notes = [f"met the committee about item {i}, all fine" for i in range(99_999)]
    held = findings({"notes": [*notes, "her number is 219-09-9999 she said"]})
    assert [(f.kind, f.stray) for f in held] == [("us_ssn", True)]


# ---- the table decides -----------------------------------------------------------------------------------


def test_coordinates_of_places_are_clean_and_those_of_people_are_not() -> None:
    r = random.Random(4)
    places = {
        "latitude": [f"{r.uniform(40, 41):.6f}" for _ in range(300)],
        "longitude": [f"{r.uniform(-74, -73):.6f}" for _ in range(300)],
    }
    assert findings({"airport": IDS, **places}) == ()
    assert family({"customer_id": IDS, **places}, "latitude") == "precise_geolocation"


def test_coarse_coordinates_are_not_precise() -> None:
    coarse = {
        "customer_id": IDS,
        "latitude": ["40.5", "41.0", "39.5"] * 100,
        "longitude": ["-73.5", "-74.0", "-72.5"] * 100,
    }
    assert family(coarse, "latitude") is None


def test_a_latitude_without_a_longitude_is_not_reported() -> None:
    assert family({"customer_id": IDS, "latitude": [f"40.{i:06}" for i in range(300)]}, "latitude") is None


def test_a_diagnosis_is_health_data_beside_a_person_and_not_in_a_code_book() -> None:
    codes = ["E11.9", "I10", "J45.909"] * 100
    assert family({"patient_id": IDS, "diagnosis": codes}, "diagnosis") == "personal_health"
    assert family({"code": codes, "description": ["Asthma", "Obesity", "Flu"] * 100}, "code") is None


# ---- laws ------------------------------------------------------------------------------------------------

TABLE: dict[str, Sequence[Any]] = {
    "customer_id": IDS,
    "first_name": ["Anna", "Peter", "Maria"] * 100,
    "email": [f"a{i}@example.org" for i in range(300)],
    "zip": [f"{i:05}" for i in range(300)],
    "amount": [f"{i}.50" for i in range(300)],
    "country": ["DE", "US", "FR"] * 100,
    "ip": [f"203.0.113.{i % 250}" for i in range(300)],
    "vector": [[0.1, 0.2]] * 300,
}


@settings(max_examples=12, deadline=None)
@given(st.permutations(list(TABLE)))
def test_the_order_of_the_columns_does_not_matter(order: list[str]) -> None:
    def told(columns: dict[str, Sequence[Any]]) -> set[tuple[str, str, float]]:
        return {(f.column.name, f.kind, f.confidence) for f in findings(columns)}

    assert told({name: TABLE[name] for name in order}) == told(TABLE)


def test_classifying_merged_halves_is_classifying_the_whole() -> None:
    halves = [stats({k: v[i::2] for k, v in TABLE.items()}) for i in range(2)]
    merged = [a.merge(b) for a, b in zip(*halves, strict=True)]
    assert [(f.column.name, f.kind) for f in classify(merged)] == [(f.column.name, f.kind) for f in findings(TABLE)]


def test_the_same_counters_always_give_the_same_findings() -> None:
    counters = stats(TABLE)
    assert classify(counters) == classify(counters) == classify(list(reversed(counters)))


def test_more_rows_of_the_same_sort_do_not_lower_a_verdict() -> None:
    few = {f.column.name: f.confidence for f in findings({k: v[:60] for k, v in TABLE.items()})}
    many = {f.column.name: f.confidence for f in findings(TABLE)}
    assert set(few) <= set(many)
    assert all(many[name] >= few[name] - 0.02 for name in few)


@settings(max_examples=60, deadline=None)
@given(
    st.dictionaries(
        st.text(max_size=12), st.lists(st.text(max_size=12), min_size=3, max_size=3), min_size=1, max_size=5
    )
)
def test_no_table_whatever_makes_the_classification_fail(columns: dict[str, list[str]]) -> None:
    for finding in findings(columns):
        assert 0.0 < finding.confidence <= 1.0
        assert kind(finding.kind)
        assert finding.why


def test_the_reasons_name_evidence_and_never_a_value() -> None:
    for finding in findings(TABLE):
        values = {str(v) for v in TABLE[finding.column.name]}
        assert not any(v in finding.why for v in values if len(v) > 3)


def test_columns_without_values_are_not_reported() -> None:
    empty = ColumnStats(ColumnRef(0, "ssn"), "null", rows=10)
    assert classify([empty]) == ()


def test_internal_ids_and_countries_are_found_without_a_family() -> None:
    held = {f.column.name: f.kind for f in findings(TABLE)}
    assert held["customer_id"] == "person_id"
    assert held["country"] == "country"
    assert kind("person_id").family is None


def test_a_bare_id_is_not_a_person_where_another_column_names_the_person() -> None:
    held = {f.column.name: f.kind for f in findings({"id": IDS, "patient_id": IDS[::-1], "diagnosis": ["I10"] * 300})}
    assert held["patient_id"] == "person_id"
    assert "id" not in held
