"""Many tasks decide at once; any of them may be killed at any moment."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from export_guard.errors import LedgerError

PROCESSES, ROUNDS, PEOPLE, LIMIT = 8, 5, 50, 1000
DECIDING = Path(__file__).with_name("deciding.py")


def start(url: str, number: int, rounds: int) -> subprocess.Popen[str]:
    arguments = [url, str(number), str(rounds), str(PEOPLE), str(LIMIT)]
    return subprocess.Popen(
        [sys.executable, DECIDING, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


@pytest.mark.slow
def test_eight_processes_that_decide_at_once_never_jointly_pass_a_limit(exports: Any) -> None:
    running = [start(exports.ledger_url, number, ROUNDS) for number in range(PROCESSES)]
    allowed = sum(int(process.communicate(timeout=120)[0]) for process in running)
    assert [process.returncode for process in running] == [0] * PROCESSES
    assert allowed == LIMIT // PEOPLE
    assert exports.people_in(exports.history(since=date(2025, 11, 21))) == LIMIT
    assert exports.ledger.verify() == []
    assert len(exports.ledger.decisions()) == PROCESSES * ROUNDS


def test_a_process_killed_before_its_commit_leaves_nothing_behind_and_blocks_nobody(exports: Any) -> None:
    exports.record(range(3))
    victim = start(exports.ledger_url, 7, 0)
    assert victim.stdout is not None
    assert victim.stdout.readline() == "recorded, not committed\n"
    victim.kill()
    victim.wait()
    exports.record(range(3, 5))
    assert exports.people_in(exports.history()) == 5
    assert exports.ledger.verify() == []
    assert len(exports.ledger.decisions()) == 2


def test_a_reader_does_not_wait_for_a_writer(exports: Any) -> None:
    exports.record(range(3))
    writer = start(exports.ledger_url, 7, 0)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "recorded, not committed\n"
    assert len(exports.ledger.decisions()) == 1
    assert exports.ledger.verify() == []
    writer.communicate("go on", timeout=60)
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
        victim = start(exports.ledger_url, number, 1000)
        deadline = time.monotonic() + 30
        while not exports.has_decision(f"d-{number * 1000}") and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(moments.uniform(0, 0.2))
        victim.kill()
        victim.wait()
        assert exports.ledger.verify() == []
    allowed = sum(d.outcome == "allow" and d.recipient == "acme" for d in exports.ledger.decisions(limit=10_000))
    assert exports.people_in(exports.history(since=date(2025, 11, 21))) == allowed * PEOPLE <= LIMIT


FILL = """
import resource, signal, sys
sys.path.insert(0, sys.argv[1])
from deciding import export_once
from export_guard.errors import LedgerError
from export_guard.ledger import Ledger
ledger = Ledger(sys.argv[2], bytes(range(32)))
export_once(ledger, 0, 10, 10**9)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    for number in range(1, 1000):
        export_once(ledger, number, 10, 10**9)
        done = number
except LedgerError as error:
    print(done, "|", error)
"""


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_a_disk_that_is_full_raises_and_loses_nothing(exports: Any) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", FILL, DECIDING.parent, exports.ledger_url], capture_output=True, text=True, check=True
    )
    done, said = ran.stdout.split(" | ")
    assert "cannot write the ledger" in said
    assert len(exports.ledger.decisions(limit=1000)) == int(done) + 1
    assert exports.ledger.verify() == []
    exports.record(range(3))
