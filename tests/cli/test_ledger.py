from __future__ import annotations

import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from export_guard.ledger import DecisionRecord, Ledger
from export_guard.policy.model import Export, RuleOutcome, Verdict
from export_guard.settings import Settings


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("EXPORT_GUARD_POLICY", "EXPORT_GUARD_LEDGER", "EXPORT_GUARD_KEY", "EXPORT_GUARD_KEY_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def ledger(home: Path) -> Path:
    """A ledger with two decisions; gives the path of its file."""
    settings = Settings.from_environment()
    ledger = Ledger(settings.ledger_url, settings.chain_key)
    rule = RuleOutcome("doubt", "export-guard", "hold", "could not inspect", "")
    verdict = Verdict("hold", (rule,), (), {}, date(2026, 11, 21))
    for number in range(2):
        ledger.record(
            DecisionRecord(
                id=f"d-{number}",
                decided_at=datetime(2026, 11, 21, tzinfo=UTC),
                export=Export("customers.csv", None, None, {}),
                verdict=verdict,
                doubt="could not inspect",
            )
        )
    return home / "ledger.db"


def test_a_ledger_that_nobody_touched_verifies(run, ledger) -> None:
    ran = run("ledger", "verify")
    assert ran.code == 0
    assert "complete and unchanged" in ran.out


def test_an_edited_ledger_does_not_verify_and_the_entry_is_named(run, ledger) -> None:
    with sqlite3.connect(ledger) as database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE export_guard_entry SET outcome = 'allow' WHERE id = 'd-0'")
    ran = run("ledger", "verify")
    assert ran.code == 1
    assert "d-0" in ran.out


def test_a_ledger_that_is_not_there_is_an_error(run, home) -> None:
    run("ledger", "init")
    ran = run("ledger", "verify", "--ledger", f"sqlite:///{home}/absent.db")
    assert ran.code == 1
    assert "absent.db" in ran.err


def test_verifying_in_a_fresh_home_makes_no_key_and_says_what_is_missing(run, home) -> None:
    for command in ("verify", "status", "upgrade", "checkpoint"):
        ran = run("ledger", command)
        assert ran.code == 2
        assert "there is no key" in ran.err
    assert not home.exists()


def test_a_ledger_is_made_with_its_key_and_then_is_there_already(run, home) -> None:
    assert "made" in run("ledger", "init").out
    assert (home / "key").exists()
    assert "is there already" in run("ledger", "init").out
    assert "is up to date" in run("ledger", "upgrade").out


def test_the_status_says_how_long_the_ledger_is_and_that_the_key_fits(run, ledger) -> None:
    ran = run("ledger", "status")
    assert ran.code == 0
    assert "entries:      2, the last at 2026-11-21T00:00:00" in ran.out
    assert "secret key:   fits" in ran.out
    assert "signed up to entry 2" in run("ledger", "checkpoint").out
    assert "signed up to: entry 2" in run("ledger", "status").out


def test_the_status_with_another_key_says_so(run, ledger, monkeypatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_KEY", "another secret key of many letters")
    ran = run("ledger", "status")
    assert ran.code == 1
    assert "does not fit" in ran.out


def test_the_status_where_nothing_was_made_says_so(run, home) -> None:
    run("ledger", "init")
    ran = run("ledger", "status", "--ledger", f"sqlite:///{home}/absent.db")
    assert ran.code == 1
    assert "no ledger was made here yet" in ran.out


def test_checkpoints_go_where_the_environment_says(run, ledger, tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("EXPORT_GUARD_CHECKPOINTS", str(tmp_path / "anchor"))
    run("ledger", "checkpoint")
    assert len(list((tmp_path / "anchor").iterdir())) == 1
    assert run("ledger", "verify").code == 0


def test_giving_back_needs_a_name_and_a_reason_and_an_allowed_decision(run, ledger) -> None:
    assert run("ledger", "release", "d-0", "--by", "Ann Lee").code == 2
    assert run("ledger", "release", "d-0", "--by", " ", "--why", "nothing left").code == 2
    ran = run("ledger", "release", "d-0", "--by", "Ann Lee", "--why", "nothing left")
    assert ran.code == 1
    assert "there is no allowed decision d-0" in ran.err
