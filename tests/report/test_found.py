"""What was found, in lines of counts."""

from __future__ import annotations

import json
import random

import pyarrow as pa

from export_guard.datasets import open_dataset
from export_guard.profile.profile import Profile
from export_guard.profile.scan import inspect_dataset
from export_guard.report import found


def track(decimals: int) -> Profile:
    r = random.Random(3)
    table = pa.table(
        {
            "device_id": [f"d{n % 40:04}" for n in range(400)],
            "event_time": [f"2026-03-01 10:{n % 60:02}:00" for n in range(400)],
            "latitude": [round(r.uniform(48, 49), decimals) for _ in range(400)],
            "longitude": [round(r.uniform(2, 3), decimals) for _ in range(400)],
        }
    )
    return inspect_dataset(open_dataset(table), key=b"a key for tests, 24 bytes")


def test_a_line_about_places_says_how_precise_they_are() -> None:
    lines = [line for line in found.lines(track(3), 9) if line.startswith("latitude")]
    assert lines == ["latitude in latitude: 40 devices, to within 79 m"]
    assert {f.precision_m for f in found.found(track(3)) if f.kind == "latitude"} == {79.0}


def test_coarse_places_are_in_no_line() -> None:
    assert not [line for line in found.lines(track(1), 9) if "latitude" in line]


def test_other_lines_say_nothing_of_metres() -> None:
    table = pa.table({"email": [f"anna{n}@example.org" for n in range(50)]})
    profile = inspect_dataset(open_dataset(table), key=b"a key for tests, 24 bytes")
    assert not any("within" in line for line in found.lines(profile, 9))
    assert json.loads(json.dumps([f.precision_m for f in found.found(profile)])) == [None]
