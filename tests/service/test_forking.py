"""Airflow forks a process for each task, from one that may have imported a Dag and with it the guard."""

from __future__ import annotations

import subprocess
import sys

import pytest

_FORK = """
import os
import export_guard.service
from export_guard.datasets import open_dataset
from export_guard.profile.scan import inspect_dataset
import pandas as pd

child = os.fork()
if not child:
    frame = pd.DataFrame({"name": ["Anna Meier", "Jan de Vries"] * 40, "city": ["Roma", "Oslo"] * 40})
    inspect_dataset(open_dataset(frame), key=b"k" * 32)
    os._exit(7)
_, status = os.waitpid(child, 0)
os._exit(os.waitstatus_to_exitcode(status))
"""
_SECONDS = 60


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is forked there")
def test_a_process_that_imported_the_guard_can_be_forked_and_inspect() -> None:
    process = subprocess.Popen([sys.executable, "-W", "ignore", "-c", _FORK], start_new_session=True)
    try:
        assert process.wait(_SECONDS) == 7
    finally:
        subprocess.run(["pkill", "-KILL", "-s", str(process.pid)], check=False)  # the child too, where it hangs
