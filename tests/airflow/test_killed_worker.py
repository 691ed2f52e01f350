"""A worker that is killed between decision, start and end of an export. Real processes, real SIGKILL."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

pytestmark = [pytest.mark.usefixtures("guarded", "store"), pytest.mark.slow]

EXECUTOR = """
import json, os, signal, sys
sys.path.insert(0, {here!r})
from datetime import datetime
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG
from export_guard import guard
import boto3, export_guard.service  # here and not in every try: it takes a second
from worker_without_scheduler import Supervisor, run_task

def die(*_args):
    os.kill(os.getpid(), signal.SIGKILL)

class DiesAfterwards(LocalFilesystemToS3Operator):
    def execute(self, context):
        super().execute(context)
        die()  # the bytes have left, nobody has written it down yet

def work(task_id, try_number, dies):
    kind = DiesAfterwards if dies == "after" else LocalFilesystemToS3Operator
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        guard(kind(task_id="upload", filename={path!r}, dest_bucket="partner", dest_key="a.csv", replace=True,
                   pre_execute=die if dies == "before" else None))
    ended = run_task(dag.get_task(task_id), Supervisor(), try_number=try_number)
    os._exit(0 if ended.state == "success" else 1)

NAMES = {{0: "success", 1: "failed", -signal.SIGKILL: "killed"}}
ended = []
for step in json.loads(sys.argv[1]):  # one process for each try, as the LocalExecutor does
    if (child := os.fork()) == 0:
        work(*step)
    ended.append(NAMES[os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])])
print(json.dumps(ended))
"""


@pytest.fixture
def tries(products):
    """Run tries of tasks, each in a worker of its own: (task, try number, when the worker dies)."""
    code = EXECUTOR.format(here=str(Path(__file__).parent), path=products(20))

    def run(*steps):
        done = subprocess.run(
            [sys.executable, "-c", code, json.dumps(steps)], env=os.environ, capture_output=True, text=True, timeout=240
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    return run


def entries(guarded):
    with closing(sqlite3.connect(guarded / "ledger.db")) as ledger:
        return [kind for (kind,) in ledger.execute("select kind from export_guard_entry order by seq")]


def test_an_export_killed_before_it_sent_anything_is_let_through_once_more_and_counted_once(tries, store, guarded):
    assert tries(
        ["guard__upload", 1, "never"], ["upload", 1, "before"], ["upload", 2, "never"], ["upload", 3, "never"]
    ) == ["success", "killed", "success", "failed"]
    assert store.keys("partner") == ["a.csv"]
    assert entries(guarded) == ["decision", "export_started", "export_started", "export_finished"]


def test_an_export_killed_after_it_sent_everything_keeps_its_record(tries, store, guarded):
    assert tries(["guard__upload", 1, "never"], ["upload", 1, "after"]) == ["success", "killed"]
    assert store.keys("partner") == ["a.csv"]
    assert entries(guarded) == ["decision", "export_started"]
