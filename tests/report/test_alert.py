"""The alert: what was stopped and why in one line, the rest in half a minute, never a value."""

from __future__ import annotations

from dataclasses import replace

import polars as pl
import pytest

from export_guard.policy.decision import doubt
from export_guard.policy.model import Recipient, RunIdentity
from export_guard.report import message
from export_guard.report.alert import MOST_LINES, WIDTH


def section(text, title):
    """The lines under a title."""
    return text.partition(f"\n{title}:\n")[2].partition("\n\n")[0]


def flat(text):
    """Without the line breaks of the layout."""
    return " ".join(text.split())


def test_the_first_line_says_what_was_stopped_and_why(blocked):
    assert message(blocked).splitlines()[0] == (
        "Export of s3://lake/patients.csv to shenzhen-analytics BLOCKED: personal health data about 12,000 people, "
        "limit 10,000 in 12 months (us-dsp, 28 CFR 202.205(d))"
    )


def test_it_names_columns_kinds_and_counts(blocked):
    found = section(message(blocked), "Found")
    assert "diagnosis_code: 12,000 people" in found
    assert "patient_name: 12,000 people" in found
    assert "12,000 rows" in found


def test_it_says_which_rule_and_where_it_is_written(blocked):
    why = flat(section(message(blocked), "Why"))
    assert "CISA security requirements" in why
    assert "28 CFR 202.401" in why
    assert "counts as a covered person: organised or living in CN" in why


def test_it_says_what_came_from_this_export_and_what_from_the_window(blocked_by_window):
    text = message(blocked_by_window)
    assert "about 13,000 people" in text.splitlines()[0]
    why = flat(section(text, "Why"))
    assert "(9,000 people in this export, 4,000 people already sent in the window)" in why


def test_it_says_what_would_make_it_pass_and_what_would_not(blocked_by_window):
    remedies = flat(section(message(blocked_by_window), "What would make it pass"))
    assert "send at most 6,000 people beyond the 4,000 people already sent" in remedies
    assert "leave out patient_name, diagnosis_code" in remedies  # the names alone would join what went before
    assert "`cisa_security_requirements`" in remedies
    in_vain = flat(section(message(blocked_by_window), "What does not help"))
    assert "Masking, hashing, pseudonymising or encrypting the data does not lower these counts" in in_vain
    assert "28 CFR 202.206" in in_vain


def test_it_asks_what_only_a_person_can_say(blocked):
    assert "A4 How many different people" in section(message(blocked), "For a person to say")


def test_it_says_where_the_full_verdict_is(blocked):
    assert "Full verdict: decision 01JDECISION in the ledger.\n" in message(blocked)
    assert "export-guard check s3://lake/patients.csv --to shenzhen-analytics" in message(blocked)


def test_of_a_task_in_airflow_it_names_the_xcom_that_holds_everything(blocked):
    run = RunIdentity("deliveries", "manual__1", "send")
    text = message(replace(blocked, export=replace(blocked.export, run=run)))
    assert "in the ledger; XCom export_guard_verdict.\n" in text


@pytest.mark.parametrize(
    "dataset", ["postgresql://db/shop query 822ae07d4783", "/data/a.csv and 2 more", "pandas.DataFrame"]
)
def test_what_the_command_line_cannot_open_gets_no_command(blocked, dataset):
    assert "by hand" not in message(replace(blocked, export=replace(blocked.export, dataset=dataset)))


def test_the_first_line_names_the_dataset_once(unreadable):
    name = "/data/today.csv"
    verdict = doubt("dataset-unreadable", f"{name}: does not exist", "look for it", unreadable.verdict.decided_on)
    export = replace(unreadable.export, dataset=name)
    first = message(replace(unreadable, verdict=verdict, export=export)).splitlines()[0]
    assert first == f"Export of {name} to shenzhen-analytics ON HOLD: the dataset does not exist"


def test_a_hold_reads_differently_from_a_block(blocked, held):
    stopped, waiting = message(blocked), message(held)
    assert "no approval can release it" in stopped.splitlines()[1]
    assert " ON HOLD: the endpoint s3://nowhere/x belongs to no recipient of the policy" in waiting.splitlines()[0]
    assert "A named person has to settle" in waiting.splitlines()[1]


def test_what_could_not_be_inspected_is_never_called_clean(unreadable):
    text = message(unreadable)
    assert " ON HOLD: patients.parquet cannot be read: the footer is broken" in text.splitlines()[0]
    assert "(guard)" not in text
    assert "could not be inspected" in section(text, "Found")
    assert "write it again" in section(text, "What would make it pass")


def test_an_allowed_export_has_a_short_message(allowed):
    text = message(allowed)
    assert text.splitlines()[0].endswith("to shenzhen-analytics ALLOWED")
    assert "\nWhy:" not in text


@pytest.mark.parametrize("name", ["blocked", "blocked_by_window", "held", "allowed", "cleared", "unreadable"])
def test_it_is_short_plain_text_without_a_value_of_the_data(request, name):
    text = message(request.getfixturevalue(name))
    assert len(text.splitlines()) <= MOST_LINES
    assert "Zebulon" not in text
    assert "E11.9" not in text
    assert "P0000001" not in text
    assert all(len(line) <= WIDTH for line in text.splitlines()[1:] if "by hand" not in line)


def test_an_alert_with_everything_in_it_is_cut_and_still_says_where_the_rest_is(decided):
    unknown = Recipient("somebody", "Somebody", "organisation", None, "somebody", "unknown")
    wide = pl.DataFrame(
        {
            **{f"diagnosis_code_{i}": ["E11.9", "I10"] * 6_000 for i in range(30)},
            "ssn": [f"{100 + n % 500:03d}-{10 + n % 80:02d}-{1000 + n % 8000:04d}" for n in range(12_000)],
            "email": [f"someone{n}@example.com" for n in range(12_000)],
            "latitude": [40.0 + n / 100_003 for n in range(12_000)],
            "longitude": [-73.0 - n / 100_003 for n in range(12_000)],
        }
    )
    text = message(decided(wide, to=unknown))
    assert len(text.splitlines()) <= MOST_LINES
    assert "decision 01JDECISION in the ledger" in text
