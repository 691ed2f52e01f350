"""Airflow for the tests: a home of its own, set up before Airflow is imported for the first time."""

from __future__ import annotations

import getpass
import importlib.metadata
import os
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

if "airflow.configuration" in sys.modules and "EXPORT_GUARD_TEST_HOME" not in os.environ:
    raise RuntimeError("airflow was imported before tests/airflow/conftest.py could give it a home")

# one home for each process, so that pytest-xdist workers do not share a database
HOME = Path(tempfile.mkdtemp(prefix="export-guard-airflow-"))
(HOME / "dags").mkdir()
(HOME / "plugins").mkdir()
os.environ |= {
    "EXPORT_GUARD_TEST_HOME": str(HOME),
    "AIRFLOW_HOME": str(HOME),
    "AIRFLOW__CORE__UNIT_TEST_MODE": "True",
    "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
    "AIRFLOW__CORE__DAGS_FOLDER": str(HOME / "dags"),
    "AIRFLOW__CORE__PLUGINS_FOLDER": str(HOME / "plugins"),
    "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{HOME}/airflow.db",
    "AIRFLOW__OPENLINEAGE__DISABLED": "True",
    "AWS_EC2_METADATA_DISABLED": "true",
}
sys.path.insert(0, str(Path(__file__).parent))  # for the modules that are no tests

import pytest  # noqa: E402
from surroundings import guard_settings, s3_endpoint, sftp_endpoint, write_products  # noqa: E402
from worker_without_scheduler import Supervisor, go_on, run_task  # noqa: E402


def pytest_sessionfinish() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def validators_made_once():
    """Airflow makes the validator of a rendered field anew for each field of each task, 8,500 times in these tests."""
    from airflow.sdk.execution_time import task_runner

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(task_runner, "TypeAdapter", cache(task_runner.TypeAdapter))
        yield


@pytest.fixture
def supervisor():
    return Supervisor()


@pytest.fixture
def run(supervisor):
    """Run one try of a task with Airflow's task runner."""
    return lambda task, **options: run_task(task, supervisor, **options)


@pytest.fixture
def run_on(supervisor):
    """Run the try of a task that comes after an answer."""
    return lambda task, event, **options: go_on(task, supervisor, event, **options)


@pytest.fixture(scope="session")
def airflow_database():
    """A migrated metadata database; made once for each version of Airflow, then copied."""
    from airflow.utils import db

    version = importlib.metadata.version("apache-airflow-core")
    ready = Path(tempfile.gettempdir()) / f"export-guard-tests-{getpass.getuser()}" / f"airflow-{version}.db"
    target = Path(os.environ["AIRFLOW_HOME"]) / "airflow.db"
    if ready.exists():
        shutil.copyfile(ready, target)
    else:
        db.initdb()
        ready.parent.mkdir(mode=0o700, exist_ok=True)
        draft = ready.with_suffix(f".{os.getpid()}")
        with closing(sqlite3.connect(target)) as made, closing(sqlite3.connect(draft)) as copy:
            made.backup(copy)  # the file alone may lack what is still in its write-ahead log
        draft.replace(ready)


@pytest.fixture
def guarded(tmp_path, monkeypatch, ready_ledger):
    """A policy, a ledger and a key of this test's own; returns the folder."""
    from export_guard.airflow.settings import airflow_settings

    guard_settings(tmp_path, monkeypatch)
    ready_ledger(tmp_path / "ledger.db", airflow_settings().chain_key)
    return tmp_path


@pytest.fixture
def approvers(guarded):
    """Ann and bob may approve what is held."""
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "approvers: {privacy_officer: [ann, bob]}\n")


@pytest.fixture
def products(tmp_path):
    """Write a file of products, of so many rows."""
    return lambda rows, name="products.csv": write_products(tmp_path / name, rows)


@pytest.fixture
def store(moto_url, monkeypatch):
    """A real S3 endpoint of this test's own."""
    return s3_endpoint(moto_url, monkeypatch)


@pytest.fixture
def sftp(tmp_path, monkeypatch):
    """A real SFTP server of this test's own; returns the folder that it serves."""
    with sftp_endpoint(tmp_path / "sftp", monkeypatch) as root:
        yield root
