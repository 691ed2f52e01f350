"""Many tasks decide at once; any of them may be killed at any moment."""

from __future__ import annotations

import multiprocessing
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from export_guard.errors import LedgerError

sys.path.append(str(Path(__file__).parent))  # the processes find what they do by its name
import deciding

PROCESSES, ROUNDS, PEOPLE, LIMIT = 8, 5, 50, 1000
PATIENCE = 60

# Forked from a process that has only imported: a task too is forked by a worker, and an import takes a second.
FORKING = multiprocessing.get_context("forkserver")
FORKING.set_forkserver_preload(["export_guard.ledger", "numpy.random"])


def start(doing: Callable[..., None], url: str, *arguments: int) -> tuple[BaseProcess, Connection]:
    """A process of its own, and the line to it."""
    here, there = FORKING.Pipe()
    process = FORKING.Process(target=doing, args=(there, url, *arguments))
    process.start()
    there.close()
    return process, here


def told(line: Connection) -> Any:
    """What a process says next; it must not take for ever."""
    assert line.poll(PATIENCE)
    return line.recv()


@pytest.mark.slow
def test_eight_processes_that_decide_at_once_never_jointly_pass_a_limit(exports: Any) -> None:
    running = [
        start(deciding.export_many, exports.ledger_url, number, ROUNDS, PEOPLE, LIMIT) for number in range(PROCESSES)
    ]
    allowed = sum(told(line) for _, line in running)
    for process, _ in running:
        process.join(PATIENCE)
    assert [process.exitcode for process, _ in running] == [0] * PROCESSES
    assert allowed == LIMIT // PEOPLE
    assert exports.people_in(exports.history(since=date(2025, 11, 21))) == LIMIT
    assert exports.ledger.verify() == []
    assert len(exports.ledger.decisions()) == PROCESSES * ROUNDS


def test_a_process_killed_before_its_commit_leaves_nothing_behind_and_blocks_nobody(exports: Any) -> None:
    exports.record(range(3))
    victim, line = start(deciding.export_slowly, exports.ledger_url, 7, PEOPLE, LIMIT)
    assert told(line) == "recorded, not committed"
    victim.kill()
    victim.join()
    exports.record(range(3, 5))
    assert exports.people_in(exports.history()) == 5
    assert exports.ledger.verify() == []
    assert len(exports.ledger.decisions()) == 2


def test_a_reader_does_not_wait_for_a_writer(exports: Any) -> None:
    exports.record(range(3))
    writer, line = start(deciding.export_slowly, exports.ledger_url, 7, PEOPLE, LIMIT)
    assert told(line) == "recorded, not committed"
    assert len(exports.ledger.decisions()) == 1
    assert exports.ledger.verify() == []
    line.send("go on")
    writer.join(PATIENCE)
    assert len(exports.ledger.decisions()) == 2


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_a_writer_that_waits_too_long_gives_up_with_the_reason(exports: Any, open_ledger: Callable[..., Any]) -> None:
    exports.record(range(3))
    hurried = open_ledger(exports.ledger_url, patience=0.1)
    with (
        exports.ledger.transaction("acme", date.min, "", date(2026, 11, 21)),
        pytest.raises(LedgerError, match="another process keeps it locked"),
    ):
        hurried.record(range(3))


@pytest.mark.slow
def test_processes_killed_at_any_moment_leave_a_whole_chain_and_take_no_allowance_twice(exports: Any) -> None:
    moments = random.Random(20261121)
    exports.record(range(3), group="another")
    for number in range(4):
        victim, _line = start(deciding.export_many, exports.ledger_url, number, 1000, PEOPLE, LIMIT)
        deadline = time.monotonic() + 30
        while not exports.has_decision(f"d-{number * 1000}") and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(moments.uniform(0, 0.2))
        victim.kill()
        victim.join()
        assert exports.ledger.verify() == []
    allowed = sum(d.outcome == "allow" and d.recipient == "acme" for d in exports.ledger.decisions(limit=10_000))
    assert exports.people_in(exports.history(since=date(2025, 11, 21))) == allowed * PEOPLE <= LIMIT


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_a_disk_that_is_full_raises_and_loses_nothing(exports: Any) -> None:
    _, line = start(deciding.export_until_full, exports.ledger_url, 200_000)
    done, said = told(line)
    assert "cannot write the ledger" in said
    assert len(exports.ledger.decisions(limit=1000)) == done + 1
    assert exports.ledger.verify() == []
    exports.record(range(3))
