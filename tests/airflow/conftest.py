"""Airflow for the tests: a home of its own, set up before Airflow is imported for the first time."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

if "airflow.configuration" in sys.modules and "EXPORT_GUARD_TEST_HOME" not in os.environ:
    raise RuntimeError("airflow was imported before tests/airflow/conftest.py could give it a home; import it inside tests")

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
sys.path.insert(0, str(Path(__file__).parent))  # for worker_without_scheduler

import pytest  # noqa: E402
from worker_without_scheduler import Supervisor, run_task  # noqa: E402


def pytest_sessionfinish() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture
def supervisor():
    return Supervisor()


@pytest.fixture
def run(supervisor):
    """Run one try of a task with Airflow's task runner."""
    return lambda task, **options: run_task(task, supervisor, **options)
