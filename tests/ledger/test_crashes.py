"""Exporters are killed at any instant; the ledger knows every clearance that was given, and counts nobody twice.

The same with 500 kills, and after every single statement: ``python -m benchmarks.ledger.crashing``.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).parents[2]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (REPOSITORY / "benchmarks" / "ledger").is_dir(), reason="the benchmarks are not here"),
]


def crash(url: str, *options: str) -> str:
    command = [sys.executable, "-m", "benchmarks.ledger.crashing", url, *options]
    ran = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=240)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


@pytest.mark.parametrize("ledger_url", ["sqlite"], indirect=True)
def test_kills_at_random_instants_lose_no_clearance_and_count_nobody_twice(exports: Any) -> None:
    assert "20 kills: " in crash(exports.ledger_url, "--kills", "20")


@pytest.mark.parametrize("ledger_url", ["postgresql"], indirect=True)
def test_kills_between_statements_lose_no_clearance_and_count_nobody_twice(exports: Any) -> None:
    assert "nothing unrecorded, nobody twice, verifies" in crash(exports.ledger_url, "--every-statement", "13")
