"""Signed checkpoints, kept elsewhere, show what the chain cannot: that it was longer, or another one."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from export_guard.errors import LedgerError
from export_guard.ledger import Ledger

KEY = bytes(range(32))
TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 20, tzinfo=UTC)

pytestmark = pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)


@pytest.fixture
def anchor(tmp_path: Path) -> Path:
    return tmp_path / "anchor"


@pytest.fixture
def anchored(ledger_url: str, anchor: Path, open_ledger: Callable[..., Any]) -> Any:
    """Three days of two exports each; the days that are over are signed and anchored."""
    exports = open_ledger(ledger_url, anchor=str(anchor))
    for age in (2, 2, 1, 1, 0, 0):
        exports.record(range(age, age + 3), on=TODAY - timedelta(days=age))
    return exports


def found(exports: Any) -> list[str]:
    return [str(problem) for problem in exports.ledger.verify()]


def test_each_day_that_is_over_is_signed_and_anchored(anchored: Any, anchor: Path) -> None:
    kept = [json.loads(file.read_text()) for file in sorted(anchor.iterdir())]
    assert [(made["seq"], made["day"], made["previous"]) for made in kept] == [
        (2, "2026-11-19", 0),
        (4, "2026-11-20", 2),
    ]
    assert found(anchored) == []


def test_a_checkpoint_can_be_made_at_any_moment_and_only_where_something_is_new(anchored: Any, anchor: Path) -> None:
    made = anchored.ledger.checkpoint(NOW)
    assert made.seq == 6
    assert anchored.ledger.checkpoint(NOW) is None
    assert len(list(anchor.iterdir())) == 3
    assert found(anchored) == []


def test_an_auditor_needs_only_the_public_key_to_check_a_checkpoint(anchored: Any, anchor: Path) -> None:
    made = json.loads(min(anchor.iterdir()).read_text())
    signature = bytes.fromhex(made.pop("signature"))
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(anchored.ledger.status().public_key))
    key.verify(signature, json.dumps(made, sort_keys=True, separators=(",", ":")).encode())


def test_an_older_copy_of_the_whole_database_is_found_by_the_anchor(
    ledger_url: str, anchor: Path, open_ledger: Callable[..., Any], sqlite_file: Path, tmp_path: Path
) -> None:
    exports = open_ledger(ledger_url, anchor=str(anchor))
    exports.record(range(3), on=TODAY - timedelta(days=1))
    copy(sqlite_file, tmp_path / "older.db")
    exports.record(range(3, 6), on=TODAY - timedelta(days=1))
    exports.ledger.checkpoint(NOW)
    copy(tmp_path / "older.db", sqlite_file)
    assert open_ledger(ledger_url).ledger.verify() == []  # all fits in itself: only the anchor knows
    (problem,) = [p for p in found(open_ledger(ledger_url, anchor=str(anchor))) if "cut off" in p]
    assert "entry 2: cut off: the checkpoint of 2026-11-20, signed on 2026-11-21, counts 2 entries" in problem


def test_after_an_older_copy_was_put_back_nothing_is_decided_once_a_day_is_over(
    anchored: Any, ledger_url: str, anchor: Path, open_ledger: Callable[..., Any], sqlite_file: Path, tmp_path: Path
) -> None:
    copy(sqlite_file, tmp_path / "older.db")
    anchored.record(range(3))
    anchored.ledger.checkpoint(NOW)
    copy(tmp_path / "older.db", sqlite_file)
    again = open_ledger(ledger_url, anchor=str(anchor))
    again.record(range(9), on=TODAY + timedelta(days=1))
    with pytest.raises(LedgerError, match="entry 7 is not the one that was anchored on 2026-11-21: an older copy"):
        again.record(range(3), on=TODAY + timedelta(days=1))


def copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for leftover in target.parent.glob(f"{target.name}-*"):
        leftover.unlink()
    shutil.copyfile(source, target)


@pytest.mark.parametrize("column", ["seq", "day", "at", "hash", "previous", "public_key", "signature"])
def test_an_edited_checkpoint_is_found(anchored: Any, tamper: Any, column: str) -> None:
    number = column in ("seq", "previous")
    value = f"{column} + 100" if number else f"replace({column}, substr({column}, 10, 1), 'f')"
    if column in ("hash", "public_key", "signature"):
        value = f"substr({column}, 2) || substr({column}, 1, 1)"
    tamper(f"UPDATE export_guard_checkpoint SET {column} = {value} WHERE seq = 4")
    assert any("the checkpoint at entry" in problem for problem in found(anchored))


@pytest.mark.parametrize("seq", [2, 4])
def test_a_removed_checkpoint_is_found_with_an_anchor_and_without(
    anchored: Any, tamper: Any, ledger_url: str, open_ledger: Callable[..., Any], seq: int
) -> None:
    tamper(f"DELETE FROM export_guard_checkpoint WHERE seq = {seq}")
    assert any(f"checkpoint at entry {seq} is anchored and was removed" in problem for problem in found(anchored))
    alone = found(open_ledger(ledger_url))
    assert any(f"the checkpoint at entry {seq} was removed" in p or f"entry {seq}: a day ends" in p for p in alone)


def test_checkpoints_that_were_all_removed_are_missed(anchored: Any, tamper: Any, ledger_url: str, open_ledger) -> None:
    tamper("DELETE FROM export_guard_checkpoint")
    assert len([p for p in found(open_ledger(ledger_url)) if "the checkpoint there was removed" in p]) == 2


def test_what_was_removed_from_the_anchor_is_found(anchored: Any, anchor: Path) -> None:
    min(anchor.iterdir()).unlink()
    assert found(anchored) == ["the checkpoint at entry 2 was anchored and was removed from the anchor"]


def test_an_edited_file_in_the_anchor_is_found(anchored: Any, anchor: Path) -> None:
    file = min(anchor.iterdir())
    file.write_text(file.read_text().replace("2026-11-19", "2026-11-18"))
    assert "the anchored checkpoint at entry 2 is none of this ledger, or was edited" in found(anchored)


def test_a_damaged_file_in_the_anchor_is_named(anchored: Any, anchor: Path) -> None:
    file = min(anchor.iterdir())
    file.write_text("{")
    with pytest.raises(LedgerError, match=rf"{file.name}: is no checkpoint"):
        anchored.ledger.verify()


def test_while_the_anchor_cannot_be_written_nothing_is_decided_and_then_it_catches_up(
    ledger_url: str, anchor: Path, open_ledger: Callable[..., Any]
) -> None:
    anchor.write_text("in the way of a folder")
    exports = open_ledger(ledger_url, anchor=str(anchor))
    exports.record(range(3), on=TODAY - timedelta(days=1))
    exports.record(range(3))
    with pytest.raises(LedgerError, match="the anchor of the ledger's checkpoints cannot be"):
        exports.record(range(3))
    anchor.unlink()
    exports.record(range(3))
    assert len(list(anchor.iterdir())) == 1
    assert found(exports) == []


def test_an_object_store_serves_as_well(ledger_url: str, open_ledger: Callable[..., Any]) -> None:
    exports = open_ledger(ledger_url, anchor="memory://audit/ledger")
    exports.record(range(3), on=TODAY - timedelta(days=1))
    exports.record(range(3))
    exports.ledger.checkpoint(NOW)
    assert found(exports) == []


def test_two_ledgers_share_an_anchor(anchored: Any, anchor: Path, tmp_path: Path) -> None:
    other = Ledger(f"sqlite:///{tmp_path}/other.db", KEY, anchor=str(anchor))
    other.init()
    other.checkpoint(NOW)
    assert other.verify() == found(anchored) == []
