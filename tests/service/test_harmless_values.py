"""Postal codes and ages are looked at value by value where a pack lets some of them through."""

from __future__ import annotations

from typing import Any

import pytest

POLICY = """\
version: 1
exporter: {name: Clinic, hipaa_covered: true}
packs: [us-hipaa-safe-harbor]
recipients:
  lab: {name: Lab, country: US, relationship: vendor, endpoints: ["s3://lab/"]}
datasets:
  - {match: "*", facts: {health_information: true}}
"""
CODES = ("I10", "E11.9", "J45.909", "F32.1")
AREAS = ("100", "101", "104", "206", "300", "606", "941", "331", "787", "000")


@pytest.fixture
def held(world: Any) -> Any:
    def checked(zips: dict[int, str] | None = None, ages: dict[int, str] | None = None, **more: Any) -> set[str]:
        (world.folder / "policy.yaml").write_text(POLICY)
        rows = [
            f"C{i},{(zips or {}).get(i, AREAS[i % 10])},{(ages or {}).get(i, str(1 + i % 89))},{CODES[i % 4]}"
            for i in range(300)
        ]
        source = world.folder / "visits.csv"
        source.write_text("\n".join([f"case_no,{more.get('zip', 'zip3')},age,icd10_code", *rows]) + "\n")
        verdict = world.check(source, to="lab").verdict
        assert verdict.outcome == ("hold" if verdict.deciding else "allow")
        return {r.category for r in verdict.deciding}

    return checked


def test_three_digits_of_peopled_areas_and_ages_below_ninety_may_leave(held: Any) -> None:
    assert held() == set()
    assert held(ages={7: "90+", 8: ""}, zips={3: ""}) == set()


def test_one_postal_code_of_few_people_and_one_great_age_hold(held: Any) -> None:
    assert held(zips={299: "036"}, ages={299: "90"}) == {"postal_codes", "ages"}


def test_whole_postal_codes_hold(held: Any) -> None:
    assert held(zips={i: f"{AREAS[i % 10]}{10 + i % 80}" for i in range(300)}, zip="zip") == {"postal_codes"}


def test_a_rehearsal_looks_too_and_a_preview_cannot(world: Any, held: Any) -> None:
    assert held() == set()
    source = world.folder / "visits.csv"
    rehearsed = world.check(source, to="lab", record=False)
    assert rehearsed.verdict.outcome == "allow"
    previewed = world.guard.preview(rehearsed.profile, dataset="visits.csv", to="lab")
    assert previewed.verdict.outcome == "hold"
