"""Whatever cannot be established holds, says so, is written down, and shows no value."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from export_guard.datasets import open_dataset
from export_guard.report.alert import message
from export_guard.report.verdict_json import verdict_json


def held(decision: Any, rule: str) -> str:
    """The doubt of a decision that holds for it and clears nothing."""
    assert decision.verdict.outcome == "hold"
    assert decision.clearance is None
    assert [r.rule for r in decision.verdict.deciding] == [rule]
    return str(decision.doubt)


def test_a_dataset_that_is_not_there_holds(world: Any) -> None:
    assert "none.csv" in held(world.check(world.folder / "none.csv"), "dataset-unreadable")


def test_a_hold_for_a_doubt_is_in_the_ledger(world: Any) -> None:
    decision = world.check(world.folder / "none.csv")
    assert [(d.id, d.outcome, d.fingerprint) for d in world.ledger.decisions()] == [(decision.id, "hold", None)]


def test_a_policy_that_is_not_there_holds_and_is_recorded(world: Any) -> None:
    world.settings.policy.unlink()
    assert "policy.yaml" in held(world.check(world.people(range(5))), "policy-unreadable")
    assert len(world.ledger.decisions()) == 1


def test_a_wrong_policy_holds_and_names_the_line(world: Any) -> None:
    world.settings.policy.write_text(world.settings.policy.read_text() + "surprise: 1\n")
    assert "policy.yaml:20: unknown key" in held(world.check(world.people(range(5))), "policy-unreadable")


def test_an_unknown_recipient_is_never_allowed(world: Any) -> None:
    decision = world.check(world.people(range(5)), to="s3://nobody/knows")
    assert decision.verdict.outcome != "allow"
    assert decision.profile.rows == 5
    assert len(world.ledger.decisions()) == 1


def test_an_unknown_relationship_holds(world: Any) -> None:
    assert "friendship" in held(world.check(world.people(range(5)), relationship="friendship"), "relationship-unknown")


def test_an_author_cannot_talk_a_deal_away_that_the_policy_declares(world: Any) -> None:
    held(world.check(world.people(range(5)), relationship="none"), "relationship-contradicted")


def test_a_dataset_that_changes_while_it_is_inspected_holds(world: Any) -> None:
    file = world.people(range(5))

    def add_a_row(_progress: object) -> None:
        with file.open("a") as growing:
            growing.write("6,219-11-1234,six@mail.example\n")

    assert "changed while it was inspected" in held(world.check(file, progress=add_a_row), "dataset-changed")


class Stumbling:
    """A dataset whose reader fails as libraries do: with the value it stumbled on in its message."""

    name = "stumbling"

    def __init__(self, error: BaseException, sound: Path) -> None:
        self._error = error
        self._sound = open_dataset(sound)

    def parts(self) -> Iterator[Any]:
        raise self._error

    def fingerprint(self) -> Any:
        return self._sound.fingerprint()


@pytest.mark.parametrize(
    "error", [ValueError("cannot parse '219-09-9999'"), MemoryError("219-09-9999"), KeyError("219-09-9999")]
)
def test_an_unforeseen_error_holds_with_its_name_only(
    world: Any, error: Exception, shows_no_planted_value: Callable[[str], None]
) -> None:
    decision = world.check(Stumbling(error, world.people(range(5))))
    assert type(error).__name__ in held(decision, "dataset-unreadable")
    shows_no_planted_value(repr(decision) + message(decision) + str(verdict_json(decision)))


def test_a_panic_in_native_code_holds_with_its_name_only(
    world: Any, shows_no_planted_value: Callable[[str], None]
) -> None:
    panic = pl.exceptions.PanicException("cannot parse '219-09-9999'")
    decision = world.check(Stumbling(panic, world.people(range(5))))
    assert "PanicException" in held(decision, "dataset-unreadable")
    shows_no_planted_value(repr(decision))


def test_a_stop_by_the_user_is_not_turned_into_a_verdict(world: Any) -> None:
    with pytest.raises(KeyboardInterrupt):
        world.check(Stumbling(KeyboardInterrupt(), world.people(range(5))))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://guard:s3cr3t@127.0.0.1:1/ledger",
        "mysql://guard:s3cr3t@host/ledger",
        "sqlite://",
        "nonsense s3cr3t",
        "sqlite:////nowhere/at/all/ledger.db",
    ],
)
def test_a_ledger_that_cannot_be_reached_holds(world: Any, url: str) -> None:
    decision = world.with_settings(ledger_url=url).check(world.people(range(5)), to="redwood")
    said = held(decision, "ledger-lost")
    assert "s3cr3t" not in said + repr(decision) + message(decision)
    assert decision.id == ""
    assert decision.profile.rows == 5


def test_a_deleted_ledger_holds(world: Any) -> None:
    world.check(world.people(range(900)))
    for file in world.folder.glob("ledger.db*"):
        if file.suffix != ".seal":
            file.unlink()
    assert "is gone or empty" in held(world.check(world.people(range(900, 1800))), "ledger-lost")


def test_a_garbage_ledger_holds(world: Any) -> None:
    (world.folder / "ledger.db").write_bytes(b"garbage " * 1000)
    assert "not a SQLite database" in held(world.check(world.people(range(5))), "ledger-lost")


def test_a_tampered_ledger_holds(world: Any) -> None:
    world.check(world.people(range(900)))
    with sqlite3.connect(world.folder / "ledger.db") as connection:
        connection.execute("DELETE FROM export_guard_rollup")
        connection.execute("DROP TRIGGER export_guard_entry_no_delete")
        connection.execute("DELETE FROM export_guard_entry")
    held(world.check(world.people(range(900, 1800))), "ledger-lost")


def test_another_secret_key_holds(world: Any) -> None:
    world.check(world.people(range(900)))
    decision = world.with_settings(key=b"another secret of letters").check(world.people(range(5)), to="redwood")
    assert "another secret key" in held(decision, "ledger-lost")


def test_a_bad_policy_and_a_lost_ledger_are_both_named(world: Any) -> None:
    world.settings.policy.unlink()
    decision = world.with_settings(ledger_url="sqlite:////nowhere/at/all/l.db").check(
        world.people(range(5)), to="redwood"
    )
    assert "policy.yaml" in held(decision, "policy-unreadable")
    assert "not in the ledger" in decision.doubt


def test_evidence_of_the_wrong_type_holds(world: Any) -> None:
    held(world.check(world.people(range(5)), evidence=(object(),)), "evidence-unreadable")
    assert len(world.ledger.decisions()) == 1


def test_no_value_and_no_key_is_in_the_files_of_the_ledger(
    world: Any, shows_no_planted_value: Callable[[bytes], None]
) -> None:
    decision = world.check(world.planted())
    assert decision.verdict.outcome == "allow"
    world.guard.started(decision.clearance)
    files = [file for file in world.folder.glob("ledger.db*") if file.is_file()]
    assert len(files) >= 2
    secrets = {world.settings.key, world.settings.subject_key, world.settings.chain_key, world.settings.clearance_key}
    for file in files:
        content = file.read_bytes()
        shows_no_planted_value(content)
        assert not [key for key in secrets if key in content or key.hex().encode() in content]


def test_neither_key_nor_ledger_url_shows_in_what_is_printed(world: Any) -> None:
    settings = world.with_settings(ledger_url="sqlite:////nowhere/s3cr3t/ledger.db")
    shown = repr(world.settings) + repr(settings)
    assert "a secret of" not in shown
    assert "s3cr3t" not in shown


CHECK_AND_DIE = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from export_guard.policy.model import RunIdentity
from export_guard.service import Guard
from export_guard.settings import Settings
policy, ledger, file = sys.argv[1:4]
guard = Guard(Settings(Path(policy), ledger, b"a secret of 24 letters.."))
run = RunIdentity("nightly", "monday", "send")
decision = guard.check(file, to="redwood", run=run)
if "export" in sys.argv:
    guard.started(guard.confirm(file, to="redwood", run=run))
print(decision.id, flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("at", ["decided", "export"])
def test_a_worker_killed_before_or_in_the_export_may_try_again_and_counts_once(
    world: Any, monday: Any, at: str
) -> None:
    world.now = datetime.now(UTC)
    file = world.people(range(900))
    arguments = [str(world.settings.policy), world.settings.ledger_url, str(file), at]
    worker = subprocess.Popen(
        [sys.executable, "-c", CHECK_AND_DIE, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout is not None
    killed = worker.stdout.readline().strip()
    worker.kill()
    worker.wait()
    world.now = datetime.now(UTC)
    assert [d.id for d in world.ledger.decisions()] == [killed]
    assert world.guard.confirm(file, to="redwood", run=monday).decision_id == killed
    retried = world.check(file)
    assert retried.verdict.outcome == "allow"
    clearance = world.guard.confirm(file, to="redwood", run=monday)
    world.guard.started(clearance)
    world.guard.finished(clearance)
    assert world.check(world.people(range(900, 1001))).verdict.outcome == "block"
    assert world.check(world.people(range(900, 1000))).verdict.outcome == "allow"
    assert world.ledger.verify() == []
