from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from export_guard.policy.limits import LimitEntry, house_pack
from export_guard.policy.policy import load_policy


@pytest.fixture(scope="session")
def limited(world):
    american = replace(world.chinese_vendor, id="partner", country="US")

    def decide(limit, *exposures, to=american, **more):
        entry = LimitEntry.model_validate({"id": "mine", "outcome": "block", **limit})
        return world.decide(to, *exposures, packs=[house_pack([entry], "policy.yaml")], **more)

    return decide


@pytest.mark.parametrize(("rows", "outcome"), [(100, "allow"), (101, "block")])
def test_rows_of_one_export(world, limited, rows, outcome):
    limit = {"measure": "rows", "at_most": 100, "window": "none"}
    history = [world.past(date(2026, 11, 20), world.about([], rows=1_000))]
    assert limited(limit, world.about([], rows=rows), history=history).outcome == outcome


def test_rows_and_bytes_add_up_over_the_window(world, limited):
    history = [world.past(date(2026, 11, 1), world.about([], 60)), world.past(date(2026, 9, 1), world.about([], 500))]
    rows = {"measure": "rows", "at_most": 100, "window": {"days": 30}}
    assert limited(rows, world.about([], 40), history=history).outcome == "allow"
    assert limited(rows, world.about([], 41), history=history).outcome == "block"
    size = {"measure": "bytes", "at_most": 10_000, "window": {"days": 30}}
    assert limited(size, world.about([], 41), history=history).outcome == "block"


def test_subjects_of_a_family_a_kind_or_anything_sensitive(world, limited):
    data = world.together(world.about("diagnosis_code", 60), world.about("email", 60, start=30))
    for of, count in (({"family": "personal_health"}, 60), ({"kind": "email"}, 60), (None, 90)):
        limit = {"measure": "subjects", "window": "none", **({"of": of} if of else {})}
        assert limited({**limit, "at_most": count}, data).outcome == "allow"
        assert limited({**limit, "at_most": count - 1}, data).outcome == "block"


def test_people_from_everywhere_count_for_a_company_limit(world, limited):
    limit = {"measure": "subjects", "at_most": 10, "window": "none"}
    assert limited(limit, world.about("email", 11, country="DE")).outcome == "block"


def test_forbidden_kinds_and_families_may_not_leave_at_all(world, limited):
    limit = {"forbid": ("us_ssn", "human_omic")}
    assert limited(limit, world.about("email", 1_000)).outcome == "allow"
    assert limited(limit, world.about("us_ssn", 1)).outcome == "block"
    assert limited(limit, world.about("genotype", 1)).outcome == "block"
    assert limited(limit, world.about("us_ssn", 0)).outcome == "block"


def test_a_limit_can_be_for_some_recipients_only(world, limited):
    limit = {"measure": "rows", "at_most": 1, "window": "none"}
    assert limited({**limit, "applies_to": ("partner",)}, world.about([], 5)).outcome == "block"
    assert limited({**limit, "applies_to": ("somebody",)}, world.about([], 5)).outcome == "allow"


def test_the_reason_is_the_rule_in_words(world, limited):
    verdict = limited({"forbid": ("us_ssn",), "reason": "SSNs stay here", "outcome": "hold"}, world.about("us_ssn", 1))
    assert verdict.outcome == "hold"
    assert verdict.deciding[0].title == "SSNs stay here"
    assert verdict.deciding[0].clears_with == ("leave out us_ssn_column",)


@pytest.mark.parametrize(
    ("limit", "measured"),
    [
        ({"measure": "rows", "at_most": 100, "window": {"days": 30}}, True),
        ({"measure": "bytes", "at_most": 100, "window": {"months": 1}}, True),
        ({"measure": "rows", "at_most": 100, "window": "none"}, False),
        ({"measure": "subjects", "of": {"family": "personal_health"}, "at_most": 100, "window": {"days": 30}}, False),
    ],
)
def test_only_windows_over_rows_and_bytes_need_those_of_the_past(tmp_path, limit, measured):
    path = tmp_path / "policy.yaml"
    text = {"version": 1, "exporter": {"name": "Acme"}, "packs": ["cn-cbdt"], "recipients": {}}
    text["limits"] = [{"id": "mine", "outcome": "block", **limit}]
    path.write_text(json.dumps(text))

    policy = load_policy(path)

    assert policy.counts_all_exports
    assert policy.measures_windows is measured
