"""What one decision costs on a long ledger: seconds, bytes read and written, and how that grows.

``python -m benchmarks.ledger [--exports 10000 100000] [--recipients 5000] [--url URL]``. Each figure is of a process
that was just started, with the ledger's pages dropped from its own cache (not from the system's).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from benchmarks.ledger.building import KEY, TODAY, build, decision, exposure_of, stored_of

from export_guard.ledger import Ledger
from export_guard.policy.windows import months_before
from export_guard.profile.exposure import Exposure

_PEOPLE = 300
_TIMES = 3


def main() -> None:
    """Build ledgers of growing length, and decide on each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--exports", type=int, nargs="+", default=[10_000, 100_000])
    options.add_argument("--recipients", type=int, default=5_000)
    options.add_argument("--decide", nargs=3, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.decide:
        url, to, turn = given.decide
        sys.stdout.write(_decided(url, int(to), turn) + "\n")
        return
    sys.stdout.write(
        f"{'exports':>10} {'recipients':>10} {'to':>10} {'decision':>10} {'seconds':>8} {'again':>8} {'MB read':>8} "
        f"{'MB written':>10}\n"
    )
    for exports in given.exports:
        folder = Path(tempfile.mkdtemp(prefix="eg-bench-"))
        url = f"sqlite:///{folder / 'ledger.db'}"
        began = time.monotonic()
        build(url, exports, given.recipients, _PEOPLE)
        size = (folder / "ledger.db").stat().st_size / 1e6
        for to, name in ((0, "a tenth"), (17, "its share")):
            runs = [_in_a_process(url, to, f"{name} {turn}") for turn in range(_TIMES)]
            for what, (seconds, again, read, written) in (("first ever", runs[0]), ("later", runs[-1])):
                sys.stdout.write(
                    f"{exports:>10,} {given.recipients:>10,} {name:>10} {what:>10} {seconds:>8.3f} {again:>8.3f} "
                    f"{read:>8.2f} {written:>10.2f}\n"
                )
            sys.stdout.flush()
        sys.stdout.write(f"           (built in {time.monotonic() - began:.0f} s, {size:,.0f} MB)\n")
        shutil.rmtree(folder)


def _in_a_process(url: str, to: int, turn: str) -> tuple[float, ...]:
    command = [sys.executable, "-m", "benchmarks.ledger", "--decide", url, str(to), turn]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return tuple(float(figure) for figure in done.stdout.split())


def _decided(url: str, to: int, turn: str) -> str:
    """Decide twice; seconds of the first and the second, and MB read and written by the first."""
    ledger = Ledger(url, KEY)
    starts = [months_before(TODAY, 12), TODAY - timedelta(days=30), TODAY]
    before, began = _io(), time.monotonic()
    _decide(ledger, to, f"{turn} first", starts)
    seconds, after = time.monotonic() - began, _io()
    began = time.monotonic()
    _decide(ledger, to, f"{turn} second", starts)
    warm = time.monotonic() - began
    return f"{seconds} {warm} {(after[0] - before[0]) / 1e6} {(after[1] - before[1]) / 1e6}"


def _decide(ledger: Ledger, to: int, which: str, starts: list[date]) -> None:
    """One decision with history over a year, a month and today, and its record."""
    made = decision(to, which, stored_of(exposure_of(_PEOPLE, 1)), TODAY)
    turn_of = ledger.transaction(
        made.recipient_group, starts, str(made.idempotency), TODAY, fingerprint=str(made.fingerprint)
    )
    with turn_of as turn:
        united = Exposure.merge_all([exposure_of(_PEOPLE, 1), *(past.exposure for past in turn.history)])
        assert united.kinds["us_ssn"].subjects.bounds().high >= _PEOPLE
        turn.record(made)


def _io() -> tuple[int, int]:
    """Bytes that this process asked to read and to write so far (Linux)."""
    lines = dict(line.split(": ") for line in Path(f"/proc/{os.getpid()}/io").read_text().splitlines())
    return int(lines["rchar"]), int(lines["wchar"])


if __name__ == "__main__":
    main()
