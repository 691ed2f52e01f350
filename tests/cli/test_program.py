"""The program ends at once, and loses nothing by it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

_RUN = "from export_guard.cli.program import run; run()"


def _program(*arguments: str, before: str = "", **streams: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", f"{before}\n{_RUN}", *arguments]
    return subprocess.run(command, text=True, check=False, **({"capture_output": True} | streams))  # type: ignore[call-overload, no-any-return]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(",".join(f"column_{i}" for i in range(400)) + "\n" + ",".join(["x"] * 400) + "\n")
    return path


def test_all_of_a_long_output_arrives_and_the_status_says_that_it_did(file: Path) -> None:
    done = _program("inspect", "--format", "json", str(file))
    assert done.returncode == 0
    assert len(json.loads(done.stdout)[0]["columns"]) == 400


def test_the_status_of_a_failure_is_that_of_the_command(file: Path) -> None:
    assert _program("inspect", str(file.with_name("nothing.csv"))).returncode == 1
    assert _program("--no-such-option").returncode == 2


def test_what_wants_to_be_called_at_the_end_is_called() -> None:
    before = "import atexit; atexit.register(print, 'called')"
    assert _program("--version", before=before).stdout.endswith("called\n")


def test_a_thread_that_still_works_is_waited_for() -> None:
    wait = "threading.main_thread().join(), print('done')"
    before = f"import threading; threading.Thread(target=lambda: ({wait})).start()"
    assert _program("--version", before=before).stdout.endswith("done\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_an_output_that_cannot_be_written_is_no_success() -> None:
    with open("/dev/full", "w") as full:
        assert _program("--version", capture_output=False, stdout=full, stderr=subprocess.PIPE).returncode != 0
