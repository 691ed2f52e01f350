from __future__ import annotations

import hashlib
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from export_guard.ledger import DecisionRecord, Ledger, StoredProfile, idempotency_key, packing
from export_guard.policy.model import Export, Outcome, PastExport, Recipient, RunIdentity, Verdict
from export_guard.profile.exposure import Exposure, KindExposure, Subjects
from export_guard.profile.profile import Profile
from export_guard.profile.sketch import Bounds, SubjectSketch

KEY = bytes(range(32))
TODAY = date(2026, 11, 21)


def sketch_of(people: Iterable[int]) -> SubjectSketch:
    """People by number, spread over the 64 bits as a keyed hash would."""
    numbers = np.fromiter(people, dtype=np.uint64)
    return SubjectSketch.from_hashes((numbers + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15))


def fingerprint_of(data: str) -> str:
    return hashlib.sha256(data.encode()).hexdigest()


def exposure_of(people: Iterable[int], rows: int = 0, size: int = 0, kind: str = "us_ssn") -> Exposure:
    subjects = Subjects({"person:us_ssn": {"US": sketch_of(people)}})
    return Exposure({kind: KindExposure(kind, "identifier", frozenset({"government_id"}), subjects)}, rows, size)


def stored_of(exposure: Exposure) -> StoredProfile:
    pool = packing.Pool()
    body = {
        "profile": packing.put_profile(Profile({}, exposure.rows, exposure.bytes), pool),
        "exposure": packing.put_exposure(exposure, pool),
    }
    return StoredProfile(packing.pack(body, pool), exposure, {"rows": exposure.rows})


def decision_of(
    people: Iterable[int],
    *,
    on: date = TODAY,
    group: str = "acme",
    recipient: str = "acme-cloud",
    outcome: Outcome = "allow",
    data: str | None = None,
    run: str = "",
    rows: int = 10,
    size: int = 100,
    awaits_start: bool = False,
    expires: datetime = datetime(2027, 1, 1, tzinfo=UTC),
) -> DecisionRecord:
    """A decision on an export of people by number; of data that nobody has seen before unless it is named."""
    decision_id = f"d-{uuid.uuid4().hex}"
    return DecisionRecord(
        id=decision_id,
        decided_at=datetime(on.year, on.month, on.day, 12, tzinfo=UTC),
        export=Export(
            dataset="customers.csv",
            endpoint="s3://acme/in",
            recipient=Recipient(recipient, "Acme", "organisation", "US", group, "vendor"),
            exporter={"us_person": True},
            run=RunIdentity("dag", run, "send"),
        ),
        verdict=Verdict(outcome, (), (), {}, on),
        fingerprint=fingerprint_of(data or decision_id),
        profile=stored_of(exposure_of(people, rows, size)),
        expires_at=expires if outcome == "allow" else None,
        awaits_start=awaits_start,
    )


@dataclass
class Exports:
    """Makes exports to one ledger, each with the least that is needed to say it."""

    ledger: Ledger
    ledger_url: str
    fingerprints: int = field(default=0)

    def record(
        self,
        people: Iterable[int] = range(3),
        *,
        on: date = TODAY,
        group: str = "acme",
        recipient: str = "acme-cloud",
        outcome: Outcome = "allow",
        data: str | None = None,
        run: str = "",
        rows: int = 10,
        size: int = 100,
        since: date | list[date] = date(2025, 11, 21),
        awaits_start: bool = False,
        expires: datetime = datetime(2027, 1, 1, tzinfo=UTC),
        now: datetime | None = None,
    ) -> list[PastExport]:
        """Record one decision and return the history that it was made on. New data each time unless named."""
        self.fingerprints += 1
        decision = decision_of(
            people,
            on=on,
            group=group,
            recipient=recipient,
            outcome=outcome,
            data=data or f"unnamed {self.fingerprints}",
            run=run,
            rows=rows,
            size=size,
            awaits_start=awaits_start,
            expires=expires,
        )
        key, fingerprint = str(decision.idempotency), str(decision.fingerprint)
        with self.ledger.transaction(group, since, key, on, fingerprint=fingerprint, now=now) as turn:
            history = turn.history
            turn.record(decision)
        return history

    @property
    def ledger_file(self) -> Path:
        """The file of a SQLite ledger."""
        return Path(self.ledger_url.removeprefix("sqlite:///"))

    @property
    def newest(self) -> str:
        """Id of the newest decision."""
        return self.ledger.decisions(limit=1)[0].id

    def has_decision(self, decision_id: str) -> bool:
        return decision_id in {decision.id for decision in self.ledger.decisions(limit=10_000)}

    @contextmanager
    def reads_of(self, table: str) -> Iterator[list[str]]:
        """The statements that read a table inside the block."""
        engine, reads = self.ledger._database._engine, []

        def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
            if statement.startswith("SELECT") and table in statement:
                reads.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        yield reads
        event.remove(engine, "before_cursor_execute", note)

    def is_repeat(self, *, data: str, run: str, group: str = "acme") -> bool:
        fingerprint = fingerprint_of(data)
        key = idempotency_key(group, fingerprint, "dag", run)
        with self.ledger.transaction(group, TODAY, key, TODAY, fingerprint=fingerprint) as turn:
            return turn.repeat

    @staticmethod
    def bounds_of(history: Iterable[PastExport]) -> tuple[int, int]:
        """Least and most distinct people over all of a history."""
        united = Exposure.merge_all(past.exposure for past in history)
        bounds = united.kinds["us_ssn"].subjects.bounds() if united.kinds else Bounds(0, 0)
        return bounds.low, bounds.high

    def people_in(self, history: Iterable[PastExport]) -> int:
        """Distinct people over all of a history."""
        return self.bounds_of(history)[1]

    @staticmethod
    def exposure_of(people: Iterable[int]) -> Exposure:
        """People by number."""
        return exposure_of(people)

    @staticmethod
    def decision_of(people: Iterable[int], **said: Any) -> DecisionRecord:
        """One decision, not recorded yet."""
        return decision_of(people, **said)

    @staticmethod
    def with_outcome(decision: DecisionRecord, outcome: Outcome) -> DecisionRecord:
        """The same with another outcome."""
        return replace(decision, verdict=replace(decision.verdict, outcome=outcome))

    def history(
        self,
        *,
        on: date = TODAY,
        group: str = "acme",
        data: str = "",
        run: str = "",
        since: date | list[date] = date.min,
    ) -> list[PastExport]:
        """What a decision would see now; nothing is recorded."""
        fingerprint = fingerprint_of(data) if data else ""
        key = idempotency_key(group, fingerprint, "dag", run)
        with self.ledger.transaction(group, since, key, on, fingerprint=fingerprint) as turn:
            return turn.history


@pytest.fixture(scope="session")
def emptied_database(postgresql_url: str) -> Iterator[Callable[[], str]]:
    """Gives the URL of a PostgreSQL database with nothing in it; whoever was still connected to it is not any more.

    It is one database that is emptied: to make one and to drop it takes 50 CPU-milliseconds.
    """
    server = make_url(postgresql_url).set(drivername="postgresql+psycopg")
    url = server.set(database=f"ledger_{uuid.uuid4().hex}")
    admin = create_engine(server, isolation_level="AUTOCOMMIT")
    inside = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {url.database}")

        def _emptied() -> str:
            others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s"
            connection.exec_driver_sql(others, (url.database,))
            with inside.connect() as own:
                own.exec_driver_sql("DROP SCHEMA public CASCADE")
                own.exec_driver_sql("CREATE SCHEMA public")
            return url.render_as_string(hide_password=False)

        yield _emptied
    admin.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def ledger_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty place for a ledger, on each database that a ledger can be kept in."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'ledger.db'}"
    return str(request.getfixturevalue("emptied_database")())


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def exports(ledger_url: str) -> Exports:
    return Exports(Ledger(ledger_url, KEY), ledger_url)


@pytest.fixture
def fresh_exports() -> Callable[[Path], Exports]:
    """Opens the SQLite ledger of a folder."""

    def _open(folder: Path) -> Exports:
        url = f"sqlite:///{folder / 'ledger.db'}"
        return Exports(Ledger(url, KEY), url)

    return _open


@pytest.fixture
def open_ledger() -> Callable[..., Exports]:
    """Opens a ledger once more, as another process would."""
    return lambda url, **options: Exports(Ledger(url, KEY, **options), url)


Doing = Callable[[str], None]


@pytest.fixture
def tamper(ledger_url: str) -> Doing:
    """Run SQL as somebody who owns the database and first takes the triggers away."""

    def _tamper(statement: str) -> None:
        engine = create_engine(ledger_url)
        with engine.begin() as connection:
            if engine.dialect.name == "sqlite":
                names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
                for name in names.all():
                    connection.exec_driver_sql(f"DROP TRIGGER {name}")
            else:
                connection.exec_driver_sql("DROP FUNCTION IF EXISTS export_guard_refuse CASCADE")
                connection.exec_driver_sql(
                    "ALTER TABLE export_guard_profile DROP CONSTRAINT export_guard_profile_seq_fkey"
                )
            connection.exec_driver_sql(statement)
        engine.dispose()

    return _tamper


@pytest.fixture(scope="module")
def long_ledger() -> Callable[[Path, int, date], Exports]:
    """Makes a SQLite ledger of so many entries from a day on: decisions of two groups, starts and ends, on ten days."""

    def _made(folder: Path, length: int, first: date) -> Exports:
        url = f"sqlite:///{folder / 'ledger.db'}"
        exports = Exports(Ledger(url, KEY), url)
        made = 0
        with exports.ledger._writing() as (connection, _):  # one transaction: a thousand would take a minute
            entries = exports.ledger._entries(connection)
            while made < length:
                day = first + timedelta(days=made * 10 // length)
                decision = decision_of([made], on=day, group="acme" if made % 2 else "globex", rows=1)
                entries.record(decision, day)
                made += 1
                at = datetime(day.year, day.month, day.day, 13, tzinfo=UTC)
                for kind in ("export_started", "export_finished"):
                    if made < length and made % 4:
                        entries.event(kind, decision.id, at, {})
                        made += 1
        return exports

    return _made
