"""Whole scans of nested data: found by path, subjects counted by row, and what cannot be read is said."""

from __future__ import annotations

import json
from typing import Any

import pyarrow as pa

from export_guard.datasets import open_dataset
from export_guard.profile.profile import Profile
from export_guard.profile.scan import inspect_dataset

KEY = b"a key for tests, 24 bytes"
ROWS = 400


def scanned(columns: dict[str, Any]) -> Profile:
    return inspect_dataset(open_dataset(pa.table(columns)), key=KEY)


def kinds(profile: Profile) -> dict[str, str]:
    return {f.column.label: f.kind for f in profile.findings}


def message(number: int) -> str:
    return json.dumps(
        {"user": {"email": f"anna{number}@example.org", "ip": f"203.0.113.{number % 250}"}, "items": [{"sku": "A-1"}]}
    )


def test_a_text_column_of_json_is_inspected_by_path() -> None:
    profile = scanned({"event": [message(n) for n in range(ROWS)]})
    assert kinds(profile)["event.user.email"] == "email"
    assert profile.exposure.kinds["email"].subjects.bounds().high == ROWS
    assert {f.column.position for f in profile.findings} == {0}


def test_people_inside_json_are_told_apart_by_what_is_inside() -> None:
    profile = scanned({"event": [message(n % 40) for n in range(ROWS)]})
    assert profile.exposure.kinds["email"].subjects.bounds().high == 40
    assert any("event.user.email" in key for key in profile.keys)


def test_a_broken_document_is_still_searched() -> None:
    cells = [json.dumps({"n": n}) for n in range(ROWS)]
    cells[7] = '{"n": 7, "note": "write to anna7@example.org'
    profile = scanned({"event": cells})
    (finding,) = profile.findings
    assert (finding.column.label, finding.kind, finding.stray) == ("event", "email", True)
    assert profile.exposure.kinds["email"].subjects.bounds().high == 1


def test_a_list_of_structs_is_counted_by_row() -> None:
    members = [[{"email": f"anna{n}@example.org"}, {"email": f"bo{n}@example.org"}] for n in range(ROWS)]
    profile = scanned({"team": pa.array(members)})
    assert kinds(profile) == {"team[].email": "email"}
    assert profile.exposure.kinds["email"].subjects.bounds().high == ROWS


def test_keys_of_maps_are_inspected_as_values_and_never_shown_as_names() -> None:
    members = [[(f"anna{n}@example.org", n)] for n in range(ROWS)]
    profile = scanned({"scores": pa.array(members, pa.map_(pa.string(), pa.int64()))})
    assert kinds(profile) == {"scores[].key": "email"}
    assert "anna" not in json.dumps(profile.to_json())


def test_keys_of_json_that_are_data_never_reach_the_profile() -> None:
    profile = scanned({"scores": [json.dumps({f"anna{n}@example.org": n}) for n in range(ROWS)]})
    assert kinds(profile) == {"scores[].key": "email"}
    assert "anna" not in json.dumps(profile.to_json())


def test_what_could_not_be_read_is_said_and_not_called_clean() -> None:
    deep: Any = "anna@example.org"
    for _ in range(40):
        deep = {"a": deep}
    profile = scanned({"blob": [b"\xff\xfe\x00"] * 5, "deep": [json.dumps(deep)] * 5})
    assert len(profile.not_inspected) == 2
    assert any(label == "blob" for label in profile.not_inspected)
    assert any(label.startswith("deep.a") for label in profile.not_inspected)


def test_bytes_that_hold_text_are_inspected() -> None:
    profile = scanned({"blob": [f"anna{n}@example.org".encode() for n in range(ROWS)]})
    assert kinds(profile) == {"blob": "email"}
    assert profile.not_inspected == frozenset()


def test_parts_with_and_without_json_merge() -> None:
    one, other = scanned({"event": [message(n) for n in range(50)]}), scanned({"event": ["plain words"] * 50})
    assert one.merge(other).findings == other.merge(one).findings
    assert kinds(one.merge(other))["event.user.email"] == "email"
