"""Windows over everything that leaves: what all groups got is read at once, and is what each of them got."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from export_guard.errors import LedgerError
from export_guard.ledger import everybody

TODAY = date(2026, 11, 21)
LATER = datetime(2026, 11, 21, 18, tzinfo=UTC)
GROUPS = ("acme", "globex", "initech")

EXPORT = st.tuples(st.just("export"), st.sampled_from(GROUPS), st.frozensets(st.integers(0, 60), max_size=8))
NEXT_DAYS = st.tuples(st.just("wait"), st.integers(1, 9))
RELEASE = st.tuples(st.just("release"), st.integers(0, 30))
ASK = st.tuples(
    st.just("ask"), st.sampled_from((*GROUPS, "nobody yet")), st.lists(st.integers(0, 80), min_size=1), st.booleans()
)


def asked(exports: Any, group: str, since: Any, today: date = TODAY, **how: Any) -> list[Any]:
    with exports.ledger.transaction(group, since, "", today, everywhere=True, **how) as turn:
        return list(turn.history)


def others(exports: Any, group: str = "acme", **how: Any) -> int:
    history = asked(exports, group, [TODAY - timedelta(days=365)], measured=False, **how)
    return int(exports.people_in(past for past in history if past.elsewhere))


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What came since is kept after every second export."""
    monkeypatch.setattr(everybody, "AT_ONCE", 2)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.one_of(EXPORT, EXPORT, NEXT_DAYS, RELEASE, ASK), max_size=25), last=ASK)
def test_it_is_what_each_group_got_whatever_happened_in_between(
    few_at_once: None, tmp_path_factory: pytest.TempPathFactory, fresh_exports: Any, steps: list[Any], last: Any
) -> None:
    exports = fresh_exports(tmp_path_factory.mktemp("ledger"))
    today, allowed = TODAY - timedelta(days=70), []
    for step in (*steps, last):
        if step[0] == "wait":
            today += timedelta(days=step[1])
        elif step[0] == "export":
            exports.record(step[2], on=today, group=step[1])
            allowed.append(exports.newest)
        elif step[0] == "release" and allowed:
            exports.ledger.release(allowed.pop(step[1] % len(allowed)), LATER, by="Ann Lee", why="nothing left")
        elif step[0] == "ask":
            _, group, windows, spans = step
            starts = sorted(today - timedelta(days=days) for days in windows)
            since = starts if spans else starts[0]
            each, together = (asked(exports, group, since, today, measured=measured) for measured in (True, False))
            for start in starts:
                seen, read = ([past for past in history if past.day >= start] for history in (each, together))
                assert exports.people_in(read) == exports.people_in(seen)
                assert any(past.elsewhere for past in read) == any(past.elsewhere for past in seen)
    assert exports.ledger.verify() == []


def test_nobody_else_is_nobody(exports: Any) -> None:
    exports.record(range(5))

    assert others(exports) == 0
    assert others(exports, "globex") == 5


def test_the_second_decision_reads_no_group_but_its_own(exports: Any) -> None:
    for number in range(12):
        exports.record(range(number, number + 3), group=f"group {number}", on=TODAY - timedelta(days=number % 4))
    assert others(exports) == 14

    with exports.reads_of("export_guard_rollup") as reads:
        assert others(exports) == 14
    assert reads == []


def test_an_export_that_expired_before_it_started_does_not_count(exports: Any) -> None:
    soon = datetime(2026, 11, 21, 13, tzinfo=UTC)
    exports.record(range(3), group="globex", awaits_start=True, expires=soon)
    exports.record(range(2, 9), group="globex")

    assert others(exports) == 9
    assert others(exports, now=LATER) == 7
    assert exports.ledger.verify() == []


def test_an_edited_row_holds_and_is_found(exports: Any) -> None:
    exports.record(range(5), group="globex")
    assert others(exports) == 5
    with create_engine(exports.ledger_url).begin() as connection:
        connection.execute(everybody.everybody.update().values(data=b"nobody"))

    with pytest.raises(LedgerError, match="what everybody got from 2026-11-21 to 2026-11-21 was changed"):
        others(exports)
    assert [str(p) for p in exports.ledger.verify()] == ["what everybody got from 2026-11-21 to 2026-11-21 was edited"]


def test_an_edited_count_does_not_pass_for_one_that_is_behind(exports: Any, tamper: Any) -> None:
    exports.record(range(5), group="globex")
    assert others(exports) == 5
    exports.record(range(5, 10), group="globex")
    tamper("UPDATE export_guard_everybody SET entries = 2, last_seq = 2")

    with pytest.raises(LedgerError, match="was changed"):
        others(exports)


def test_removed_rows_are_made_anew(exports: Any, tamper: Any) -> None:
    for number in range(6):
        exports.record(range(number), group="globex", on=TODAY - timedelta(days=number))
    assert others(exports) == 5
    tamper("DELETE FROM export_guard_everybody")

    assert others(exports) == 5
    assert exports.ledger.verify() == []


def test_an_older_row_put_back_is_brought_up_to_date(exports: Any) -> None:
    exports.record(range(5), group="globex")
    assert others(exports) == 5
    engine = create_engine(exports.ledger_url)
    with engine.connect() as connection:
        old = connection.exec_driver_sql("SELECT * FROM export_guard_everybody").mappings().one()
    exports.record(range(5, 50), group="globex")
    assert others(exports) == 50
    with engine.begin() as connection:
        table = everybody.everybody
        connection.execute(table.delete())
        connection.execute(table.insert().values(**old))

    assert others(exports) == 50


def test_an_export_of_another_group_that_was_removed_holds(exports: Any, tamper: Any) -> None:
    exports.record(range(5), group="globex")
    exports.record(range(3), group="initech")
    tamper("UPDATE export_guard_entry SET outcome = 'hold' WHERE seq = 1")

    with pytest.raises(LedgerError, match="exports were removed or added; run `export-guard ledger verify`"):
        others(exports)


def test_a_check_that_is_not_recorded_keeps_nothing(exports: Any) -> None:
    exports.record(range(5), group="globex")
    with exports.ledger.peek("acme", [TODAY], "", TODAY, everywhere=True, measured=False) as turn:
        assert exports.people_in(turn.history) == 5

    with create_engine(exports.ledger_url).connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM export_guard_everybody").scalar() == 0
