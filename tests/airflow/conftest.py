"""Airflow for the tests: a home of its own, set up before Airflow is imported for the first time."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
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
sys.path.insert(0, str(Path(__file__).parent))  # for worker_without_scheduler

import json  # noqa: E402

import pytest  # noqa: E402
from worker_without_scheduler import Supervisor, go_on, run_task  # noqa: E402


def pytest_sessionfinish() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture
def supervisor():
    return Supervisor()


@pytest.fixture
def run(supervisor):
    """Run one try of a task with Airflow's task runner."""
    return lambda task, **options: run_task(task, supervisor, **options)


@pytest.fixture
def waiting():
    """Only where tasks can wait for people."""
    import airflow.sdk.exceptions

    if not hasattr(airflow.sdk.exceptions, "TaskAwaitingInput"):
        pytest.skip("tasks of Airflow 3.2 cannot wait for people")


@pytest.fixture
def run_on(supervisor, waiting):
    """Run the try of a task that comes after an answer."""
    return lambda task, event, **options: go_on(task, supervisor, event, **options)


POLICY = """
version: 1
exporter: {name: Northwind, country: US, us_person: true}
recipients:
  partner:
    name: Partner Inc
    relationship: vendor
    country: US
    endpoints: ["s3://partner", "sftp://127.0.0.1*/in", "file:///mnt/partner"]
  other:
    name: Other Inc
    relationship: vendor
    country: US
    endpoints: ["s3://other"]
limits:
  - {id: rows-hold, outcome: hold, measure: rows, at_most: 50, window: none}
  - {id: rows-block, outcome: block, measure: rows, at_most: 100, window: none}
  - {id: no-ssn, outcome: block, forbid: [us_ssn]}
"""


@pytest.fixture
def guarded(tmp_path, monkeypatch):
    """A policy, a ledger and a key of this test's own; returns the folder."""
    (tmp_path / "policy.yaml").write_text(POLICY)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__POLICY_FILE", str(tmp_path / "policy.yaml"))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", f"sqlite:///{tmp_path}/ledger.db")
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "ab" * 32)
    return tmp_path


@pytest.fixture
def approvers(guarded):
    """Ann and bob may approve what is held."""
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "approvers: {privacy_officer: [ann, bob]}\n")


@pytest.fixture
def products(tmp_path):
    """Write a file of so many products: 50 may leave, up to 100 need a person, more may not."""

    def write(rows, name="products.csv"):
        path = tmp_path / name
        path.write_text("sku,title,stock\n" + "".join(f"P-{n:05},Chair no {n},{n % 7}\n" for n in range(rows)))
        return str(path)

    return write


@pytest.fixture(scope="session")
def moto_url():
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def store(moto_url, monkeypatch):
    """A real S3 endpoint with the buckets ``own``, ``partner`` and ``other``; Airflow's ``aws_default`` leads there."""
    import boto3
    import requests

    requests.post(f"{moto_url}/moto-api/reset", timeout=10)
    account = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
    client = boto3.client("s3", endpoint_url=moto_url, **account)
    for bucket in ("own", "partner", "other"):
        client.create_bucket(Bucket=bucket)
    connection = {
        "conn_type": "aws",
        "login": "test",
        "password": "test",
        "extra": {"endpoint_url": moto_url, "region_name": "us-east-1"},
    }
    monkeypatch.setenv("AIRFLOW_CONN_AWS_DEFAULT", json.dumps(connection))

    def keys(bucket):
        return [found["Key"] for found in client.list_objects_v2(Bucket=bucket).get("Contents", [])]

    client.keys = keys
    return client
