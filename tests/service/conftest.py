from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from export_guard.ledger import Ledger
from export_guard.policy.model import RunIdentity
from export_guard.service import Decision, Guard
from export_guard.settings import Settings

POLICY = """\
version: 1
exporter: {name: Acme, us_person: true}
recipients:
  redwood:
    {name: Redwood, country: US, relationship: vendor, group: wood, endpoints: ["s3://redwood/", "s3://redwood-eu/"]}
  elmwood: {name: Elmwood, country: US, relationship: vendor, group: wood, endpoints: ["s3://elmwood/"]}
  oak: {name: Oak, country: US, relationship: vendor, endpoints: ["s3://oak/"]}
limits:
  - id: people-a-year
    measure: subjects
    of: {family: identifier}
    at_most: 1000
    window: {months: 12}
    outcome: block
  - id: rows-a-month
    measure: rows
    at_most: 3000
    window: {days: 30}
    outcome: hold
"""
PLANTED = ("219-09-9999", "zz.sentinel@leak.example", "Zebulon Quux")
MONDAY = RunIdentity("nightly", "monday", "send")
TUESDAY = RunIdentity("nightly", "tuesday", "send")


@dataclass
class World:
    """A guard with a policy, a ledger and a clock of its own, and files of made-up people."""

    folder: Path
    now: datetime = datetime(2026, 11, 21, 12, tzinfo=UTC)
    settings: Settings = field(init=False)
    guard: Guard = field(init=False)
    files: int = 0

    def __post_init__(self) -> None:
        policy = self.folder / "policy.yaml"
        policy.write_text(POLICY)
        self.settings = Settings(policy, f"sqlite:///{self.folder / 'ledger.db'}", b"a secret of 24 letters..")
        self.guard = Guard(self.settings, clock=lambda: self.now)

    @property
    def ledger(self) -> Ledger:
        return Ledger(self.settings.ledger_url, self.settings.chain_key)

    def people(self, numbers: Iterable[int], name: str | None = None) -> Path:
        """A CSV file with a valid social security number and an e-mail address for each person."""
        self.files += 1
        file = self.folder / (name or f"people{self.files}.csv")
        lines = [f"{n},{1 + n % 600:03}-{10 + n % 89:02}-{1000 + n},person{n}@mail.example" for n in numbers]
        file.write_text("\n".join(["customer_id,ssn,email", *lines]) + "\n")
        return file

    def planted(self) -> Path:
        file = self.people(range(50), "planted.csv")
        text = file.read_text()
        file.write_text(text + f"50,{PLANTED[0]},{PLANTED[1]}\n")
        return file

    def later(self, **passed: float) -> None:
        self.now += timedelta(**passed)

    def check(self, source: Any, to: str = "redwood", run: RunIdentity = MONDAY, **options: Any) -> Decision:
        return self.guard.check(source, to=to, run=run, **options)

    def with_settings(self, **changed: Any) -> Guard:
        return Guard(replace(self.settings, **changed), clock=lambda: self.now)


@pytest.fixture
def unused_world(tmp_path: Path) -> World:
    """One without a ledger, in which nothing was ever decided."""
    return World(tmp_path)


@pytest.fixture
def world(unused_world: World, ready_ledger: Callable[[Path, bytes], None]) -> World:
    ready_ledger(unused_world.folder / "ledger.db", unused_world.settings.chain_key)
    return unused_world


@pytest.fixture
def monday() -> RunIdentity:
    return MONDAY


@pytest.fixture
def tuesday() -> RunIdentity:
    return TUESDAY


@pytest.fixture
def planted_values() -> tuple[str, ...]:
    return PLANTED


@pytest.fixture
def shows_no_planted_value() -> Callable[[str | bytes], None]:
    def _check(text: str | bytes) -> None:
        found = [v for v in PLANTED if (v.encode() if isinstance(text, bytes) else v) in text]
        assert found == []

    return _check
