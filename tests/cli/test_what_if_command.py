"""``export-guard what-if`` on the command line: the alert, the JSON, and the exit status."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime

import pytest
from click.testing import CliRunner

from export_guard.cli.main import app

FACTS = """\
version: 1
today: 2026-11-21
exporter: {name: Acme, us_person: true}
packs: [us-dsp]
recipient: {name: Vendor Co., country: CN, relationship: RELATIONSHIP}
data: [{columns: {icd: diagnosis_code}, people: PEOPLE}]
"""


@pytest.fixture
def what_if(tmp_path):
    def run(*options, people=10_001, relationship="vendor", today="today: 2026-11-21\n"):
        path = tmp_path / "facts.yaml"
        facts = FACTS.replace("PEOPLE", str(people)).replace("RELATIONSHIP", relationship)
        path.write_text(facts.replace("today: 2026-11-21\n", today))
        return CliRunner().invoke(app, ["what-if", str(path), *options])

    return run


@pytest.mark.parametrize(
    ("people", "relationship", "status"), [(10_001, "vendor", 4), (1, "unknown", 3), (10_000, "vendor", 0)]
)
def test_the_exit_status_is_that_of_a_check(what_if, people, relationship, status):
    assert what_if(people=people, relationship=relationship).exit_code == status


def test_the_alert_is_that_of_a_check(what_if):
    text = what_if().stdout
    assert "BLOCKED: personal health data about 10,001 people, limit 10,000 in 12 months" in text
    assert "diagnosis_code in icd: 10,001 people" in text
    assert "28 CFR 202.401" in text


def test_the_json_is_that_of_a_check(what_if):
    verdict = json.loads(what_if("--format", "json").stdout)
    assert (verdict["schema"], verdict["outcome"], verdict["decided_on"]) == (1, "block", "2026-11-21")
    assert verdict["found"]["kinds"] == [
        {
            "kind": "diagnosis_code",
            "family": "personal_health",
            "columns": ["icd"],
            "subjects": {"low": 10_001, "high": 10_001},
            "unit": "person",
            "precision_m": None,
        }
    ]
    assert (verdict["fingerprint"], verdict["cleared_until"], verdict["id"]) == (None, None, "")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
def test_the_day_is_the_utc_day_wherever_the_clock_hangs(what_if, monkeypatch, zone):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        before = datetime.now(UTC).date()
        decided = json.loads(what_if("--format", "json", today="").stdout)["decided_on"]
        assert decided in {before.isoformat(), datetime.now(UTC).date().isoformat()}
    finally:
        monkeypatch.undo()
        time.tzset()
