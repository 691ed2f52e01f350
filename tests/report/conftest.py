"""Real decisions over real profiles of small tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import polars as pl
import pytest

from export_guard.datasets import open_dataset
from export_guard.policy.decision import doubt
from export_guard.policy.model import Evidence, Export, PastExport, Recipient, Verdict
from export_guard.policy.pack import shipped_pack
from export_guard.policy.remedies import NONE_NEEDED, Facts, Remedies, find_remedies
from export_guard.profile.scan import inspect_dataset

TODAY = date(2026, 11, 21)
KEY = b"a key for these tests only......"
CANARY = "Zebulon"
SURNAMES = ("Smith", "Johnson", "Williams", "Brown", "Jones", "Garcia", "Miller", "Davis")

VENDOR = Recipient("shenzhen-analytics", "Shenzhen Analytics Co.", "organisation", "CN", "shenzhen", "vendor")


@dataclass(frozen=True)
class Decided:
    """A decision as the service makes one."""

    verdict: Verdict
    export: Export
    profile: Any
    id: str = "01JDECISION"
    fingerprint: Any = None
    doubt: str | None = None
    clearance: Any = None
    decided_at: datetime = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
    remedies: Remedies = NONE_NEEDED


def patients(count, start=0):
    numbers = range(start, start + count)
    return pl.DataFrame(
        {
            "patient_id": [f"P{n:07d}" for n in numbers],
            "patient_name": [f"{CANARY} {SURNAMES[n % len(SURNAMES)]}" for n in numbers],
            "diagnosis_code": [("E11.9", "I10", "J45.909", "F32.1")[n % 4] for n in numbers],
        }
    )


def profiled(frame):
    return inspect_dataset(open_dataset(frame), key=KEY)


@pytest.fixture(scope="session")
def decided():
    def decide_on(frame, to=VENDOR, sent=None, evidence=(), endpoint=None, us_person=True):
        profile = profiled(frame)
        export = Export("s3://lake/patients.csv", endpoint, to, {"us_person": us_person}, "analysis", tuple(evidence))
        history = [] if sent is None else [PastExport(date(2026, 10, 20), profiled(sent).exposure)]
        facts = Facts([shipped_pack("us-dsp")], export, profile, history, TODAY)
        verdict = facts.decided()
        return Decided(verdict, export, profile, remedies=find_remedies(facts, verdict))

    return decide_on


@pytest.fixture(scope="session")
def blocked(decided):
    return decided(patients(12_000))


@pytest.fixture(scope="session")
def blocked_by_window(decided):
    return decided(patients(9_000), sent=patients(4_000, start=20_000))


@pytest.fixture(scope="session")
def held(decided):
    return decided(patients(50), to=None, endpoint="s3://nowhere/x")


@pytest.fixture(scope="session")
def allowed(decided):
    return decided(patients(50))


@pytest.fixture(scope="session")
def cleared(decided):
    attested = Evidence("cisa_security_requirements", "CISA-4", "Jo Doe", date(2027, 1, 1))
    return decided(patients(12_000), evidence=[attested])


@pytest.fixture(scope="session")
def unreadable():
    verdict = doubt("unreadable", "patients.parquet cannot be read: the footer is broken", "write it again", TODAY)
    return Decided(verdict, Export("patients.parquet", None, VENDOR, {}), None, id="", doubt="the footer is broken")
