"""What the policy declares of datasets, and windows over everything that left the exporter."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from export_guard.policy.model import RunIdentity

EVERYBODY = """\
version: 1
exporter: {name: Acme, collected_in: [US]}
recipients:
  redwood: {name: Redwood, country: US, relationship: vendor, endpoints: ["s3://redwood/"]}
  oak: {name: Oak, country: US, relationship: vendor, endpoints: ["s3://oak/"]}
datasets:
  - {match: "*patients*", collected_in: [CN], facts: {patients: true}}
limits:
  - id: people-a-year
    measure: subjects
    at_most: 1000
    window: {calendar: year, per: exporter}
    outcome: block
"""


@pytest.fixture
def everybody(world: Any) -> Any:
    (world.folder / "policy.yaml").write_text(EVERYBODY)
    return world


def test_a_limit_on_all_recipients_counts_what_each_of_them_got(everybody: Any) -> None:
    assert everybody.check(everybody.people(range(600)), to="redwood").verdict.outcome == "allow"
    everybody.later(days=2)
    decision = everybody.check(everybody.people(range(600, 1001)), to="oak")
    [rule] = decision.verdict.deciding
    assert (rule.count.high, rule.from_history.high) == (1001, 600)
    assert rule.window == "this calendar year (UTC) to all recipients"
    assert everybody.check(everybody.people(range(600, 1000)), to="oak").verdict.outcome == "allow"


def test_the_same_people_count_once_for_all_recipients(everybody: Any) -> None:
    for to in ("redwood", "oak"):
        assert everybody.check(everybody.people(range(900)), to=to).verdict.outcome == "allow"


def test_a_rehearsal_counts_all_recipients_too(everybody: Any) -> None:
    everybody.check(everybody.people(range(600)), to="redwood")
    rehearsed = everybody.check(everybody.people(range(600, 1001)), to="oak", record=False)
    assert rehearsed.verdict.outcome == "block"


def test_what_is_declared_of_a_dataset_is_in_the_export(everybody: Any) -> None:
    export = everybody.check(everybody.people(range(3), "patients.csv")).export
    assert (export.collected_in, dict(export.facts)) == (("CN",), {"patients": True})
    export = everybody.check(everybody.people(range(3), "others.csv")).export
    assert (export.collected_in, dict(export.facts)) == (("US",), {})


@pytest.mark.parametrize("sort", ["scheduled", "asset_triggered", "backfill"])
def test_a_scheduled_run_recurs_whatever_is_declared(everybody: Any, sort: str) -> None:
    scheduled = RunIdentity("nightly", f"{sort}__2026-11-21T00:00:00+00:00", "send")
    source = everybody.people(range(3), "others.csv")
    assert everybody.check(source, run=scheduled).export.facts["recurring"] is True
    by_hand = replace(scheduled, run_id="manual__2026-11-21T00:00:00+00:00")
    assert "recurring" not in everybody.check(source, run=by_hand).export.facts
