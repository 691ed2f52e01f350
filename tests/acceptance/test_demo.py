"""The demo, as ``make demo`` runs it: a real Airflow, a real S3 protocol, the DAGs of dags/."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / ".demo"


@pytest.fixture(scope="module")
def demo(home: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(REPOSITORY / "scripts" / "demo"), str(home)]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, "COLUMNS": "100"})


def test_every_export_ends_as_promised(demo: subprocess.CompletedProcess[str]) -> None:
    assert demo.returncode == 0, demo.stdout + demo.stderr
    assert "Everything came out as promised" in demo.stdout


def test_the_reader_sees_what_was_stopped_and_what_arrived(demo: subprocess.CompletedProcess[str]) -> None:
    for text in ("s3://northwind-partner/catalogue/", "12,000", "1,300", "28 CFR 202", "nothing"):
        assert text in demo.stdout


def test_the_guard_of_a_stopped_export_failed_at_its_first_try(
    demo: subprocess.CompletedProcess[str], home: Path
) -> None:
    for dag in ("patients_to_analytics_vendor", "trips_to_traffic_vendor"):
        lines = [
            json.loads(line) for line in (home / "logs" / f"{dag}.log").read_text().splitlines() if line[:1] == "{"
        ]
        failures = [error["exc_type"] for line in lines for error in line.get("exception") or []]

        assert failures == ["ExportBlocked"]


def test_the_readme_shows_what_really_comes_out(
    demo: subprocess.CompletedProcess[str], home: Path, tmp_path: Path
) -> None:
    (tmp_path / "printed").write_text(demo.stdout)
    command = [
        sys.executable,
        str(REPOSITORY / "scripts" / "readme.py"),
        "--check",
        str(home),
        str(tmp_path / "printed"),
    ]

    checked = subprocess.run(command, capture_output=True, text=True)

    assert checked.returncode == 0, f"README.md is out of date: run `make readme`\n{checked.stdout}{checked.stderr}"


def test_the_ledger_of_the_demo_verifies(demo: subprocess.CompletedProcess[str], home: Path) -> None:
    environment = {
        **os.environ,
        "EXPORT_GUARD_LEDGER": f"sqlite:///{home / 'ledger.db'}",
        "EXPORT_GUARD_KEY_FILE": str(home / "key"),
    }
    command = [str(Path(sys.executable).with_name("export-guard")), "ledger", "verify"]

    assert subprocess.run(command, env=environment, capture_output=True).returncode == 0
