"""Facts for decisions, in few words: who gets what, about how many."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

import numpy as np
import pytest

from export_guard.kinds import catalogue
from export_guard.policy.decision import decide
from export_guard.policy.model import Evidence, Export, PastExport, Recipient
from export_guard.policy.pack import shipped_pack
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.sketch import SubjectSketch

TODAY = date(2026, 11, 21)


def people(count, start=0):
    """A sketch of the subjects numbered ``start`` to ``start + count - 1``."""
    numbers = np.arange(start, start + count, dtype=np.uint64) + np.uint64(1)
    return SubjectSketch.from_hashes(numbers * np.uint64(0x9E3779B97F4A7C15))


def about(kinds, count=0, start=0, namespace="person:id", country="", rows=None):
    """An exposure: each of the kinds is known of the same subjects."""
    found = {}
    for name in [kinds] if isinstance(kinds, str) else kinds:
        kind = catalogue.kind(name)
        subjects = Subjects({namespace: {country: people(count, start)}})
        found[name] = KindExposure(name, kind.family, kind.tags, subjects)
    return Exposure(found, count if rows is None else rows, 100 * count)


def together(*exposures):
    return Exposure.merge_all(exposures)


@dataclass(frozen=True)
class FakeProfile:
    """What a decision reads of a profile."""

    exposure: Exposure
    not_inspected: frozenset[str] = frozenset()

    def columns_of(self, kind):
        return (f"{kind}_column",) if kind in self.exposure.kinds else ()


CHINESE_BUYER = Recipient("buyer", "Buyer Co.", "organisation", "CN", "buyer", "brokerage")
CHINESE_VENDOR = replace(CHINESE_BUYER, id="vendor", name="Vendor Co.", relationship="vendor")
GERMAN_BUYER = replace(CHINESE_BUYER, country="DE", name="Käufer GmbH", covered_person=False)


@dataclass
class World:
    """The words of these tests."""

    today: date = TODAY
    us_dsp: object = field(default_factory=lambda: shipped_pack("us-dsp"))
    chinese_buyer: Recipient = CHINESE_BUYER
    chinese_vendor: Recipient = CHINESE_VENDOR
    german_buyer: Recipient = GERMAN_BUYER
    people = staticmethod(people)
    about = staticmethod(about)
    together = staticmethod(together)
    profile = FakeProfile

    @staticmethod
    def past(day, *exposures):
        return PastExport(day, together(*exposures))

    @staticmethod
    def evidence(kind, until=date(2027, 1, 1)):
        return Evidence(kind, "file 12", "Jo Doe", until)

    def decide(self, to, *exposures, history=(), packs=None, us_person=True, not_inspected=(), today=None, **declared):
        export = Export("data.csv", declared.pop("endpoint", None), to, {"us_person": us_person}, **declared)
        profile = FakeProfile(together(*exposures), frozenset(not_inspected))
        return decide([self.us_dsp] if packs is None else packs, export, profile, history, today or self.today)

    @staticmethod
    def over(verdict):
        """Categories of us-dsp that are over their limit."""
        return {
            r.category
            for r in verdict.rules
            if r.pack == "us-dsp" and r.limit and r.count is not None and r.count.high > r.limit
        }

    @staticmethod
    def asked(verdict):
        return {q.id for q in verdict.questions}


@pytest.fixture(scope="session")
def world():
    return World()
