"""What exports go on in: a policy and a ledger, data, real S3 and SFTP endpoints. The fixtures are in conftest.py."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import contextmanager
from functools import cache

import asyncssh
import boto3
import requests

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


def guard_settings(folder, monkeypatch):
    """Have a policy, a ledger and a key in a folder, and Airflow's settings lead to them."""
    (folder / "policy.yaml").write_text(POLICY)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(folder / "home"))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__POLICY_FILE", str(folder / "policy.yaml"))
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", f"sqlite:///{folder}/ledger.db")
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__KEY", "ab" * 32)


def write_products(path, rows):
    """A file of so many products: 50 may leave, up to 100 need a person, more may not."""
    path.write_text("sku,title,stock\n" + "".join(f"P-{n:05},Chair no {n},{n % 7}\n" for n in range(rows)))
    return str(path)


@cache
def _client(moto_url):
    account = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
    return boto3.client("s3", endpoint_url=moto_url, **account)


def s3_endpoint(moto_url, monkeypatch):
    """A real S3 endpoint with the buckets ``own``, ``partner`` and ``other``; Airflow's ``aws_default`` leads there."""
    requests.post(f"{moto_url}/moto-api/reset", timeout=10)
    client = _client(moto_url)
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


class _AnyPassword(asyncssh.SSHServer):
    def begin_auth(self, username):
        return False


@contextmanager
def sftp_endpoint(root, monkeypatch):
    """A real SFTP server on a folder, in which ``/in`` belongs to the recipient ``partner``, as does the connection."""
    (root / "in").mkdir(parents=True)
    (root / "elsewhere").mkdir()
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, daemon=True).start()

    async def listen():
        return await asyncssh.listen(
            "127.0.0.1",
            0,
            server_factory=_AnyPassword,
            server_host_keys=[asyncssh.generate_private_key("ssh-ed25519")],
            sftp_factory=lambda connection: asyncssh.SFTPServer(connection, chroot=str(root).encode()),
        )

    server = asyncio.run_coroutine_threadsafe(listen(), loop).result(20)
    connection = {
        "conn_type": "sftp",
        "host": "127.0.0.1",
        "port": server.get_port(),
        "login": "northwind",
        "password": "any",
        "extra": {"no_host_key_check": True, "look_for_keys": False},
    }
    monkeypatch.setenv("AIRFLOW_CONN_PARTNER", json.dumps(connection))
    yield root
    server.close()
    loop.call_soon_threadsafe(loop.stop)
