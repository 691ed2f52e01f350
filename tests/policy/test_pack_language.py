"""Packs: what makes one wrong, when it is stale, and that the shipped ones are whole."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from export_guard.errors import PolicyError
from export_guard.policy.pack import SHIPPED, load_pack, shipped_ids, shipped_pack
from export_guard.policy.pack_pages import page
from export_guard.policy.pack_schema import SCHEMA_FILE, json_schema
from export_guard.policy.yaml_text import read_yaml

RIGHT = """\
schema: 1
pack: test-pack
version: 1
title: a test
citation: Test Act
as_of: 2026-10-01
country_sets:
  far: [CN, RU]
recipient_classes:
  - name: far_away
    title: far away
    citation: Test Act 1
    any_of:
      - {country_in: far}
  - {name: near, title: near, citation: Test Act 2}
evidence:
  permit: {title: a permit, citation: Test Act 3}
categories:
  - id: health
    title: health data
    citation: Test Act 4
    match:
      - {family: personal_health}
    limit: {operator: ge, number: 5}
    window: {calendar: year, per: recipient}
rules:
  - id: no-health-far-away
    title: health data stays near
    citation: Test Act 5
    recipients: [far_away]
    categories: [health]
    outcome: block
    cleared_by: [[permit]]
"""


@pytest.fixture
def load(tmp_path):
    def write_and_load(text):
        path = tmp_path / "pack.yaml"
        path.write_text(text)
        return load_pack(path)

    return write_and_load


def test_a_new_regime_is_a_new_file(world, load):
    pack = load(RIGHT)
    four, five = world.about("diagnosis_code", 4), world.about("diagnosis_code", 5)
    assert world.decide(world.chinese_vendor, four, packs=[pack]).outcome == "allow"
    assert world.decide(world.chinese_vendor, five, packs=[pack]).outcome == "block"
    assert world.decide(world.german_buyer, five, packs=[pack]).outcome == "allow"
    permit = (world.evidence("permit"),)
    assert world.decide(world.chinese_vendor, five, packs=[pack], evidence=permit).outcome == "allow"


def test_a_calendar_year_begins_anew_in_january(world, load):
    history = [world.past(date(2025, 12, 31), world.about("diagnosis_code", 4, start=100))]
    four = world.about("diagnosis_code", 4)
    january, december = date(2026, 1, 1), date(2025, 12, 31)
    pack = [load(RIGHT)]
    assert world.decide(world.chinese_vendor, four, packs=pack, history=history, today=december).outcome == "block"
    assert world.decide(world.chinese_vendor, four, packs=pack, history=history, today=january).outcome == "allow"


@pytest.mark.parametrize(
    ("right", "wrong", "line", "problem"),
    [
        ("as_of: 2026-10-01", "as_of: ", 6, "as_of is empty"),
        ("as_of: 2026-10-01\n", "", 1, "'as_of' is missing"),
        ("    citation: Test Act 5\n", "", 27, "citation' is missing"),
        ("    citation: Test Act 4\n", "", 19, "citation' is missing"),
        ("categories: [health]", "categories: [wealth]", 31, "'wealth' is no category"),
        ("categories: [health]", "categories: []", 31, "at least 1"),
        ("recipients: [far_away]", "recipients: [afar]", 30, "'afar' is no recipient class"),
        ("[[permit]]", "[[permission]]", 33, "'permission' is no evidence"),
        ("{country_in: far}", "{country_in: near}", 14, "'near' is no country set"),
        ("{country_in: far}", "{}", 14, "exactly one of"),
        ("{country_in: far}", "{owned_by: far}", 14, "goes together"),
        ("far: [CN, RU]", "far: [CN, RUS]", 8, "'RUS' is no ISO 3166-1"),
        ("far: [CN, RU]", "far: [CN, NO]", 8, "unquoted NO"),
        ("operator: ge, ", "", 24, "operator' is missing"),
        ("operator: ge", "operator: lt", 24, "'gt' or 'ge'"),
        ("number: 5", "number: -1", 24, "greater than or equal to 0"),
        ("number: 5", 'number: "5"', 24, "integer"),
        ("{family: personal_health}", "{}", 23, "a selector needs"),
        ("{family: personal_health}", "{kind: person_id}", 23, "no sensitive family"),
        ("    limit: {operator: ge, number: 5}\n", "", 19, "a limit is needed"),
        ("calendar: year", "calendar: month", 25, "'year'"),
        ("    window: {calendar: year, per: recipient}\n", "", 19, "window' is missing"),
        ("outcome: block", "outcome: allow", 27, "a rule that allows has obligations"),
    ],
)
def test_a_wrong_pack_is_refused_with_file_and_line(load, right, wrong, line, problem):
    assert right in RIGHT
    with pytest.raises(PolicyError) as refused:
        load(RIGHT.replace(right, wrong, 1))
    found = [each for each in str(refused.value).splitlines() if f"pack.yaml:{line}: " in each and problem in each]
    assert found, str(refused.value)


@pytest.mark.parametrize("pack_id", shipped_ids())
def test_every_shipped_pack_loads_and_cites_each_of_its_rules(pack_id):
    pack = shipped_pack(pack_id)
    assert pack.id == pack_id
    assert pack.oldest() is not None
    assert all(each.citation.startswith(pack.citation.split()[0]) for each in (*pack.rules, *pack.categories))
    used = {c for rule in pack.rules for c in rule.categories}
    assert used == {c.id for c in pack.counted}


@pytest.mark.parametrize(("day", "stale"), [(date(2027, 3, 29), False), (date(2027, 3, 30), True)])
def test_a_pack_that_was_checked_more_than_180_days_ago_warns(world, day, stale):
    verdict = world.decide(world.chinese_buyer, world.about("email", 1), today=day)
    assert any("180 days" in warning for warning in verdict.warnings) is stale


def test_a_verdict_pins_the_text_of_its_packs(world):
    verdict = world.decide(world.chinese_buyer, world.about("email", 1))
    assert verdict.packs == {"us-dsp": world.us_dsp.digest}


def test_two_packs_that_object_raise_the_question_how_they_fit(world, load):
    health = world.about("diagnosis_code", 10_001)
    verdict = world.decide(world.chinese_vendor, health, packs=[world.us_dsp, load(RIGHT)])
    assert {r.pack for r in verdict.deciding} == {"us-dsp", "test-pack"}
    assert "A22" in world.asked(verdict)


@pytest.mark.parametrize("pack_id", shipped_ids())
def test_the_page_of_every_pack_is_current_and_names_what_it_says(pack_id):
    """Written anew with ``python -m export_guard.policy.pack_pages docs/packs``."""
    pack = shipped_pack(pack_id)
    text = (Path(__file__).parents[2] / "docs" / "packs" / f"{pack_id}.md").read_text(encoding="utf-8")
    assert text == page(pack)
    named = [*(r.id for r in pack.rules), *pack.evidence, *pack.obligations]
    cited = [each.citation for each in (*pack.rules, *pack.categories, *pack.recipient_classes)]
    assert all(each in text for each in (*named, *cited))


def test_the_shipped_packs_fit_the_published_schema():
    jsonschema = pytest.importorskip("jsonschema")
    check = jsonschema.Draft202012Validator(json_schema())
    for pack_id in shipped_ids():
        said = read_yaml(SHIPPED / f"{pack_id}.yaml").value
        check.validate(json.loads(json.dumps(said, default=str)))
    assert not check.is_valid({"schema": 1, "pack": "x"})


def test_the_published_schema_is_current():
    """Written anew with ``python -m export_guard.policy.pack_schema``."""
    assert json.loads(SCHEMA_FILE.read_text(encoding="utf-8")) == json_schema()
