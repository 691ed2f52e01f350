"""Random histories over days, against a naive model that keeps plain sets in memory: same counts, same verdicts.

``EXPORT_GUARD_HISTORIES=2000 pytest tests/ledger/test_model.py`` tries that many on each database.
"""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test
from sqlalchemy import create_engine

from export_guard.errors import LedgerError
from export_guard.ledger import idempotency_key
from export_guard.policy.model import PastExport

FIRST_DAY = date(2026, 1, 1)
WINDOWS = (10, 40)
LIMIT = 12
HISTORIES = int(os.environ.get("EXPORT_GUARD_HISTORIES", "12"))

PEOPLE = st.frozensets(st.integers(0, 25), max_size=9)
ROWS = st.integers(0, 50)


@dataclass
class Sent:
    """What the model remembers of one allowed export."""

    id: str
    group: str
    day: date
    data: int
    run: str
    awaits_start: bool
    expires: datetime
    events: set[str] = field(default_factory=set)


class Naive:
    """The promises of the ledger in a few lines, over lists and sets."""

    def __init__(self, datasets: list[tuple[frozenset[int], int]]) -> None:
        self.datasets = datasets
        self.sent: list[Sent] = []

    def give_back_expired(self, group: str, now: datetime) -> None:
        for sent in self.sent:
            if sent.group == group and sent.awaits_start and not sent.events and sent.expires < now:
                sent.events.add("released")

    def before(self, group: str, start: date, data: int, run: str) -> list[Sent]:
        counted = [s for s in self.sent if s.group == group and s.day >= start and "released" not in s.events]
        return [s for s in counted if (s.data, s.run) != (data, run)]

    def people(self, sent: list[Sent]) -> set[int]:
        return set().union(*(self.datasets[s.data][0] for s in sent))

    def rows(self, sent: list[Sent], data: int) -> int:
        return sum(self.datasets[d][1] for d in {s.data for s in sent} - {data})


class Histories(RuleBasedStateMachine):
    """Decisions, starts, ends, releases and passing days. All histories of a test share one ledger."""

    exports: Any = None

    @initialize(datasets=st.lists(st.tuples(PEOPLE, ROWS), min_size=5, max_size=5))
    def begin(self, datasets: list[tuple[frozenset[int], int]]) -> None:
        self.name = uuid.uuid4().hex
        self.model = Naive(datasets)
        self.now = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day, 9, tzinfo=UTC)

    @rule(hours=st.sampled_from([1, 20, 24, 24 * 6, 24 * 15]))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(
        group=st.sampled_from("ab"),
        data=st.integers(0, 4),
        run=st.sampled_from(["monday", "tuesday"]),
        awaits_start=st.booleans(),
        spans=st.booleans(),
    )
    def decide(self, group: str, data: int, run: str, awaits_start: bool, spans: bool) -> None:
        today, whom = self.now.date(), f"{self.name}-{group}"
        people, rows = self.model.datasets[data]
        starts = [today - timedelta(days=days) for days in sorted(WINDOWS, reverse=True)]
        made = self.exports.decision_of(
            people,
            on=today,
            group=whom,
            data=f"{self.name} {data}",
            run=f"{self.name} {run}",
            rows=rows,
            awaits_start=awaits_start,
            expires=self.now + timedelta(hours=24),
        )
        key = idempotency_key(whom, str(made.fingerprint), "dag", f"{self.name} {run}")
        self.model.give_back_expired(whom, self.now)
        turn_of = self.exports.ledger.transaction(
            whom, starts if spans else starts[0], key, today, fingerprint=str(made.fingerprint), now=self.now
        )
        with turn_of as turn:
            for start in starts:
                seen = [past for past in turn.history if past.day >= start]
                before = self.model.before(whom, start, data, run)
                assert self.exports.people_in(seen) == len(self.model.people(before))
                assert sum(past.exposure.rows for past in seen) == self.model.rows(before, data)
            allowed = self.united(turn.history, people) <= LIMIT
            past = self.model.people(self.model.before(whom, starts[0], data, run))
            assert allowed == (len(past | people) <= LIMIT)
            turn.record(self.exports.with_outcome(made, "allow" if allowed else "block"))
        if allowed:
            expires = self.now + timedelta(hours=24)
            self.model.sent.append(Sent(made.id, whom, today, data, run, awaits_start, expires))

    def united(self, history: list[PastExport], people: frozenset[int]) -> int:
        return int(self.exports.people_in([*history, PastExport(FIRST_DAY, self.exports.exposure_of(people))]))

    @precondition(lambda self: self.model.sent)
    @rule(which=st.integers(0, 100), kind=st.sampled_from(["export_started", "export_failed", "export_finished"]))
    def something_becomes_of_it(self, which: int, kind: str) -> None:
        sent = self.model.sent[which % len(self.model.sent)]
        if sent.events & {"released", "export_finished"}:
            with pytest.raises(LedgerError, match=r"given back|already finished"):
                self.exports.ledger.append_event(kind, sent.id, self.now)
        else:
            self.exports.ledger.append_event(kind, sent.id, self.now)
            sent.events.add(kind)

    @precondition(lambda self: self.model.sent)
    @rule(which=st.integers(0, 100))
    def a_person_gives_it_back(self, which: int) -> None:
        sent = self.model.sent[which % len(self.model.sent)]
        if sent.events & {"released", "export_finished"}:
            with pytest.raises(LedgerError, match=r"given back|already finished"):
                self.exports.ledger.release(sent.id, self.now, by="Ann Lee", why="nothing left")
        else:
            self.exports.ledger.release(sent.id, self.now, by="Ann Lee", why="nothing left")
            sent.events.add("released")


def keep_connected(exports: Any) -> None:
    """Use one connection again and again: a new one costs a PostgreSQL server more than a decision does."""
    database = exports.ledger._database
    if database.dialect == "postgresql":
        options = {"isolation_level": "READ COMMITTED", "connect_args": {"prepare_threshold": None}}
        database._engine = create_engine(database._engine.url, hide_parameters=True, **options)


@pytest.mark.slow
def test_counts_and_verdicts_are_those_of_a_naive_model_over_sets(exports: Any) -> None:
    keep_connected(exports)
    machine = type("Histories", (Histories,), {"exports": exports})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=HISTORIES,
            stateful_step_count=14,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert exports.ledger.verify() == []


@pytest.mark.parametrize("limit", [100, 1000, 10_000, 100_000])
@pytest.mark.parametrize("beside", [-1, 0, 1])
def test_a_count_at_a_limit_is_exact_over_many_exports_with_overlaps(
    fresh_exports: Any, tmp_path: Any, limit: int, beside: int
) -> None:
    exports = fresh_exports(tmp_path)
    everybody = limit + beside
    pieces = [range(everybody * part // 7, min(everybody, everybody * (part + 2) // 7 + 1)) for part in range(7)]
    order = [3, 0, 6, 2, 5, 1, 4]
    for age, part in enumerate(order[:-1]):
        exports.record(pieces[part], on=FIRST_DAY + timedelta(days=(age * 5) % 4))
    history = exports.history(on=FIRST_DAY + timedelta(days=9), since=[FIRST_DAY, FIRST_DAY + timedelta(days=9)])
    last = PastExport(FIRST_DAY, exports.exposure_of(pieces[order[-1]]))
    assert exports.bounds_of([*history, last]) == (everybody, everybody)
