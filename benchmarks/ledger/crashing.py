"""Kills exporters, at random instants and at every single statement, and looks at what they leave in the ledger.

``python -m benchmarks.ledger.crashing URL --kills 500 --seed 1`` and ``… URL --every-statement``. Each exporter is a
forked process that is ended by SIGKILL. It notes in a file of its own, outside of the ledger, each clearance it
got, each export it began and each it sent. Afterwards the ledger must know all of them, count nobody twice, and verify.
Prints what was done; ends with an error as soon as something is not so.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.ledger.building import KEY, TODAY, decision, exposure_of, stored_of
from sqlalchemy import event
from sqlalchemy.engine import Engine

from export_guard.ledger import Ledger
from export_guard.profile.exposure import Exposure

PEOPLE = 20
DATASETS = 60
LIMIT = 700
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
VERIFIED_EVERY = 25
DATA = [stored_of(exposure_of(PEOPLE, seed)) for seed in range(DATASETS)]


class Journal:
    """What an exporter did, in a place that its death cannot touch."""

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch()

    def note(self, what: str, decision_id: str) -> None:
        """One line, complete or not at all."""
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND)
        os.write(descriptor, f"{what} {decision_id}\n".encode())
        os.close(descriptor)

    def of(self, what: str) -> set[str]:
        """The decisions with such a line."""
        lines = (line.split(" ") for line in self._path.read_text().splitlines())
        return {decision_id for noted, decision_id in lines if noted == what}


def export_once(ledger: Ledger, journal: Journal, which: int, attempt: str) -> None:
    """One export as the guard and its task make it: decide and record, start, send, finish."""
    made = decision(0, f"dataset {which}", DATA[which], TODAY)
    made = replace(made, id=f"d-{which}-{attempt}"[:40])
    key, fingerprint = str(made.idempotency), str(made.fingerprint)
    with ledger.transaction(made.recipient_group, TODAY, key, TODAY, fingerprint=fingerprint) as turn:
        united = Exposure.merge_all([DATA[which].exposure, *(past.exposure for past in turn.history)])
        allowed = united.kinds["us_ssn"].subjects.bounds().high <= LIMIT
        turn.record(replace(made, verdict=replace(made.verdict, outcome="allow" if allowed else "block")))
    if not allowed:
        return
    journal.note("cleared", made.id)
    lease = ledger.running(made.id)
    ledger.append_event("export_started", made.id, NOW)
    journal.note("sent", made.id)
    ledger.append_event("export_finished", made.id, NOW)
    journal.note("finished", made.id)
    lease.end()


def check(ledger: Ledger, journal: Journal) -> int:
    """How many are allowed; raises ``AssertionError`` for whatever the ledger does not know, or counts twice."""
    known = {each.id: each for each in ledger.decisions(limit=100_000)}
    allowed = [each for each in known.values() if each.outcome == "allow"]
    cleared, sent, finished = (journal.of(what) for what in ("cleared", "sent", "finished"))
    assert cleared <= {each.id for each in allowed}, "a clearance that the ledger does not know"
    assert all(known[one].started for one in sent), "something left without a start on record"
    assert all(known[one].finished for one in finished), "an end that the ledger does not know"
    datasets = {int(each.id.split("-")[1]) for each in allowed}
    with ledger.peek("recipient-00000", TODAY, "", TODAY) as turn:
        history = [] if turn is None else turn.history
    got = Exposure.merge_all(past.exposure for past in history)
    people = got.kinds["us_ssn"].subjects.bounds().high if got.kinds else 0
    wanted = Exposure.merge_all(DATA[which].exposure for which in datasets)
    assert people == (wanted.kinds["us_ssn"].subjects.bounds().high if wanted.kinds else 0), "people counted otherwise"
    assert got.rows == sum(DATA[which].exposure.rows for which in datasets), "rows counted twice, or not at all"
    assert people <= LIMIT, "the limit was passed"
    return len(allowed)


def killed(work: Callable[[], None], after: float | None) -> bool:
    """Fork, work, and kill after so many seconds (``None``: it kills itself). Returns whether it was killed."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            work()
            status = 0
        except BaseException as error:  # noqa: BLE001 - the parent only sees the exit status
            sys.stderr.write(f"{type(error).__name__}: {error}\n")
        finally:
            os._exit(status)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, -signal.SIGKILL), f"an exporter failed ({status})"
    return status != 0


def at_random(ledger: Ledger, journal: Journal, kills: int, seed: int) -> None:
    """So many exporters, each killed at a random instant of its work."""
    chance = random.Random(seed)

    def work() -> None:
        for turn in range(1_000):
            export_once(ledger, journal, chance.randrange(DATASETS), f"{number}-{turn}-{seed}")

    for number in range(kills):
        chance.random()
        killed(work, chance.uniform(0.005, 0.25))
        allowed = check(ledger, journal)
        if number % VERIFIED_EVERY == VERIFIED_EVERY - 1 or number == kills - 1:
            assert ledger.verify() == [], ledger.verify()
    sent = len(journal.of("sent"))
    sys.stdout.write(f"{kills} kills: {allowed} allowed, {sent} sent, limit kept, nobody twice, chain verifies\n")


def at_every_statement(url: str, ledger: Ledger, journal: Journal, step: int) -> None:
    """One exporter for each statement of an export, killed right after it; then the export is tried again."""
    statements = kills = 0
    while True:
        statements += step
        which = statements % DATASETS

        def work(left: int = statements, which: int = which) -> None:
            def count(*_: object) -> None:
                nonlocal left
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

            event.listen(Engine, "after_cursor_execute", count)
            export_once(Ledger(url, KEY), journal, which, f"{left}-first")

        again = killed(work, None)
        check(ledger, journal)
        assert ledger.verify() == [], ledger.verify()
        export_once(ledger, journal, which, f"{statements}-again")
        check(ledger, journal)
        if not again:
            break
        kills += 1
    sys.stdout.write(f"{kills} kills, one after every {step} statements: nothing unrecorded, nobody twice, verifies\n")


def main() -> None:
    """See the module."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("url")
    options.add_argument("--kills", type=int, default=500)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--every-statement", type=int, nargs="?", const=1, metavar="STEP")
    given = options.parse_args()
    ledger = Ledger(given.url, KEY)
    ledger.init()
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "journal")
        if given.every_statement:
            at_every_statement(given.url, ledger, journal, given.every_statement)
        else:
            at_random(ledger, journal, given.kills, given.seed)


if __name__ == "__main__":
    main()
