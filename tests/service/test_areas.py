"""Precise locations held against the list of areas that the company supplied, and what follows without one."""

from __future__ import annotations

import json
from typing import Any

import pytest

POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
packs: [us-dsp]
recipients:
  redwood: {name: Redwood, country: CN, relationship: vendor, endpoints: ["s3://redwood/"]}
"""
FENCE = "geofences: {government_locations: {file: areas.json, as_of: 2026-09-30}}\n"
AREA = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {
                "type": "Polygon",
                "coordinates": [[[-77.01, 38.86], [-76.98, 38.86], [-76.98, 38.88], [-77.01, 38.88], [-77.01, 38.86]]],
            },
        }
    ],
}
OUTSIDE = [(f"{33 + (37 * i) % 997 / 90:.5f}", f"{-118 + (53 * i) % 991 / 40:.5f}") for i in range(120)]
INSIDE = ("38.87112", "-76.99542")
ATTESTED = """\
    evidence:
      - {kind: cisa_security_requirements, reference: CISA-1, declared_by: Jo Doe, valid_until: 2027-06-30}
"""


@pytest.fixture
def check(world: Any) -> Any:
    def checked(points: list[tuple[str, str]], fence: str = FENCE, area: Any = AREA, form: str = "two") -> Any:
        (world.folder / "areas.json").write_text(json.dumps(area))
        (world.folder / "policy.yaml").write_text(POLICY + fence)
        source = world.folder / "trips.csv"
        writings = {
            "two": ("latitude,longitude", lambda p: f"{p[0]},{p[1]}"),
            "one": ("coordinates", lambda p: f'"{p[0]}, {p[1]}"'),
            "turned": ("coordinates", lambda p: f'"{p[1]}, {p[0]}"'),
            "four": (
                "pickup_lat,pickup_lon,dropoff_lat,dropoff_lon",
                lambda p: f"{38.1 + float(p[0]) / 1000:.5f},{-100 + float(p[1]) / 1000:.5f},{p[0]},{p[1]}",
            ),
        }
        head, row = writings[form]
        lines = [f"u{i},person{i}@mail.example,{row(p)}" for i, p in enumerate(points)]
        source.write_text("\n".join([f"user_id,email,{head}", *lines]) + "\n")
        return world.check(source)

    return checked


def located(decision: Any) -> Any:
    return decision.export.screenings["government_locations"]


def test_without_a_list_every_precise_location_holds_and_a_person_is_asked(check: Any) -> None:
    decision = check(OUTSIDE, fence="")
    assert decision.verdict.outcome == "hold"
    assert "A12" in {q.id for q in decision.verdict.questions}
    assert decision.export.screenings == {}


@pytest.mark.parametrize("form", ["one", "four"])
def test_locations_outside_of_every_area_may_leave(check: Any, form: str) -> None:
    decision = check(OUTSIDE, form=form)
    assert (located(decision).inside.high, located(decision).unscreened) == (0, ())
    assert decision.verdict.outcome == "allow"


@pytest.mark.parametrize("form", ["two", "one", "turned", "four"])
def test_one_location_inside_is_government_related_whatever_the_number(check: Any, form: str) -> None:
    decision = check([*OUTSIDE, INSIDE], form=form)
    assert located(decision).inside.high == 1
    assert decision.verdict.outcome == "block"
    assert {r.category for r in decision.verdict.deciding} == {"government_locations"}
    assert all(value not in repr(decision.verdict) for value in INSIDE)


@pytest.mark.parametrize("odd", [("38°52'16\"N", "76°59'43\"W"), ("38.87112", "")])
def test_what_cannot_be_compared_is_not_taken_for_outside(check: Any, odd: tuple[str, str]) -> None:
    decision = check([*OUTSIDE, odd])
    assert {"latitude", "longitude"} <= set(located(decision).unscreened)
    assert decision.verdict.outcome == "hold"


def test_a_list_that_is_none_holds_every_export(check: Any) -> None:
    decision = check(OUTSIDE, area={"type": "FeatureCollection", "features": []})
    assert decision.verdict.outcome == "hold"
    assert "areas.json:1: has no area in it" in decision.doubt
