"""Whether many processes that decide at once on one recipient, some of them killed, ever pass its limit.

``python -m benchmarks.ledger.crowding URL [--processes 64] [--rounds 32] [--kills 0.002]``. Each round is one export
of new people. A process that is killed (by itself, after a random statement) is replaced, and goes on with the next
round. Prints rounds a second and the longest wait; ends with an error when the limit is passed, or not filled.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import time
from dataclasses import replace
from datetime import timedelta

from benchmarks.ledger.building import KEY, TODAY, decision, exposure_of, stored_of
from sqlalchemy import event
from sqlalchemy.engine import Engine

from export_guard.ledger import Ledger
from export_guard.profile.exposure import Exposure

PEOPLE = 50
SINCE = TODAY - timedelta(days=365)


def decide(ledger: Ledger, which: str, seed: int, limit: int) -> float:
    """One decision; returns how many seconds it took."""
    stored = stored_of(exposure_of(PEOPLE, seed))
    made = decision(0, which, stored, TODAY)
    key, fingerprint = str(made.idempotency), str(made.fingerprint)
    began = time.monotonic()
    with ledger.transaction(made.recipient_group, SINCE, key, TODAY, fingerprint=fingerprint) as turn:
        united = Exposure.merge_all([stored.exposure, *(past.exposure for past in turn.history)])
        allowed = united.kinds["us_ssn"].subjects.bounds().high <= limit
        turn.record(replace(made, verdict=replace(made.verdict, outcome="allow" if allowed else "block")))
    return time.monotonic() - began


def work(url: str, process: int, rounds: list[int], limit: int, kills: float, report: int) -> None:
    """The rounds of one process, in a child of its own."""
    chance = random.Random(f"{process} {rounds[0]}")

    def perhaps_die(*_: object) -> None:
        if chance.random() < kills:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "after_cursor_execute", perhaps_die)
    ledger = Ledger(url, KEY)
    for number in rounds:
        seconds = decide(ledger, f"{process}-{number}", process * 100_000 + number, limit)
        os.write(report, f"{process} {number} {seconds:.3f}\n".encode())


def start(url: str, process: int, rounds: list[int], limit: int, kills: float, report: int) -> int:
    """Fork it; returns its id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work(url, process, rounds, limit, kills, report)
            status = 0
        except BaseException as error:  # noqa: BLE001 - the parent only sees the exit status
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
        finally:
            os._exit(status)
    return child


def main() -> None:
    """See the module."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("url")
    options.add_argument("--processes", type=int, default=64)
    options.add_argument("--rounds", type=int, default=32)
    options.add_argument("--kills", type=float, default=0.002)
    given = options.parse_args()
    limit = given.processes * given.rounds * PEOPLE // 3
    limit -= limit % PEOPLE
    ledger = Ledger(given.url, KEY)
    ledger.init()
    read, report = os.pipe()
    reports = os.fdopen(read)
    left = {process: list(range(given.rounds)) for process in range(given.processes)}
    began = time.monotonic()
    children = {start(given.url, p, rounds, limit, given.kills, report): p for p, rounds in left.items()}
    waits, killed, done = [], 0, 0
    while children:
        child, status = os.wait()
        process = children.pop(child)
        os.write(report, b"end\n")
        while (line := reports.readline()) != "end\n":
            who, number, seconds = line.split(" ")
            left[int(who)].remove(int(number))
            waits.append(float(seconds))
            done += 1
        code = os.waitstatus_to_exitcode(status)
        assert code in (0, -signal.SIGKILL), f"process {process} failed ({code})"
        killed += code != 0
        if left[process] and code != 0:
            left[process] = left[process][1:]  # the round it was in may or may not have been recorded
        if left[process]:
            rounds = left[process]
            children[start(given.url, process, rounds, limit, given.kills, report)] = process
    seconds = time.monotonic() - began
    with ledger.peek("recipient-00000", SINCE, "", TODAY) as turn:
        history = [] if turn is None else turn.history
    got = Exposure.merge_all(past.exposure for past in history).kinds["us_ssn"].subjects.bounds()
    assert got.low == got.high == limit, f"{got} people, and the limit is {limit}"
    assert ledger.verify() == []
    sys.stdout.write(
        f"{given.processes} processes, {done} rounds, {killed} killed: {got.high:,} people of at most {limit:,}; "
        f"{done / seconds:.0f} decisions a second, the longest waited {max(waits):.1f} s\n"
    )


if __name__ == "__main__":
    main()
