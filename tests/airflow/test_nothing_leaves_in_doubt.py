"""Whatever cannot be inspected, looked up or recorded: a guarded export ends with nothing in the bucket.

Each case breaks one thing, runs the guard and then (as if somebody had marked the guard successful) the
export itself, and reads the alert that people get.
"""

from __future__ import annotations

import gzip
from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

from export_guard import guard

pytestmark = pytest.mark.usefixtures("guarded", "store")
PLANTED = "zz.canary.doubt@quarksmith.example"


def corrupt_parquet(folder):
    path = folder / "corrupt.parquet"
    pq.write_table(pa.table({"mail": [PLANTED] * 2_000}), path, compression="none", use_dictionary=False)
    data = bytearray(path.read_bytes())
    data[200:4_000] = b"\xff" * 3_800
    path.write_bytes(bytes(data))
    return path


def parquet_without_its_end(folder):
    path = folder / "cut.parquet"
    pq.write_table(pa.table({"mail": [PLANTED] * 500}), path)
    path.write_bytes(path.read_bytes()[:-40])
    return path


def truncated_gzip(folder):
    path = folder / "cut.csv.gz"
    path.write_bytes(gzip.compress(f"sku,mail\n1,{PLANTED}\n".encode() * 500)[:-30])
    return path


def empty_file(folder):
    path = folder / "empty.csv"
    path.touch()
    return path


def missing_file(folder):
    return folder / "not-there.csv"


BROKEN_FILES = [corrupt_parquet, parquet_without_its_end, truncated_gzip, empty_file, missing_file]


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


def upload(dag, path):
    with dag:
        task = LocalFilesystemToS3Operator(
            task_id="export", filename=str(path), dest_bucket="partner", dest_key="in/file", replace=True
        )
        guard(task)


def stopped(run, dag, store):
    """Run guard and export; nothing may be in the bucket; returns the guard's alert."""
    inspected = run(dag.get_task("guard__export"))
    assert inspected.state == "failed"
    assert run(dag.get_task("export")).state == "failed"
    assert store.keys("partner") == []
    alert = str(inspected.error)
    assert PLANTED not in alert
    return alert


@pytest.mark.parametrize("broken", BROKEN_FILES, ids=lambda make: make.__name__)
def test_a_file_that_cannot_be_read_to_its_end_does_not_leave_and_is_named(broken, dag, run, store, tmp_path):
    path = broken(tmp_path)
    upload(dag, path)
    alert = stopped(run, dag, store)
    assert path.name in alert.splitlines()[0]
    assert "ON HOLD" in alert.splitlines()[0]


def test_one_unreadable_file_holds_the_whole_folder_and_is_named(dag, run, store, tmp_path, products):
    (tmp_path / "folder").mkdir()
    products(5, "folder/good.csv")
    truncated_gzip(tmp_path / "folder")
    with dag:
        from airflow.providers.standard.operators.empty import EmptyOperator

        guard(EmptyOperator(task_id="export"), dataset=str(tmp_path / "folder"), to="partner")
    assert "cut.csv.gz" in stopped(run, dag, store)


@pytest.mark.parametrize("source", ["s3://no-such-bucket/file.csv", "s3://own/no-such-key.csv"])
def test_a_missing_bucket_or_object_is_named(source, dag, run, store):
    with dag:
        task = S3CopyObjectOperator(task_id="export", source_bucket_key=source, dest_bucket_key="s3://partner/in/file")
        guard(task)
    assert source.rsplit("/", 1)[-1] in stopped(run, dag, store)


def test_a_ledger_that_is_lost_between_guard_and_export_stops_the_export(dag, run, store, guarded, products):
    upload(dag, products(20))
    assert run(dag.get_task("guard__export")).state == "success"
    for file in guarded.glob("ledger.db*"):
        if file.suffix != ".seal":
            file.unlink()
    ended = run(dag.get_task("export"))
    assert ended.state == "failed"
    assert "ledger" in str(ended.error)
    assert store.keys("partner") == []


def test_a_ledger_that_cannot_be_reached_is_named(dag, run, store, products, monkeypatch):
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__LEDGER_SQL_ALCHEMY_CONN", "postgresql+psycopg://u:pw@127.0.0.1:1/none")
    upload(dag, products(20))
    alert = stopped(run, dag, store)
    assert "ledger" in alert
    assert "pw@" not in alert


def test_a_wrong_policy_is_named_with_its_line(dag, run, store, guarded, products):
    with (guarded / "policy.yaml").open("a") as policy:
        policy.write("surprise: 1\n")
    upload(dag, products(20))
    assert "policy.yaml:19" in stopped(run, dag, store)


def test_a_policy_that_is_not_there_is_named(dag, run, store, guarded, products):
    (guarded / "policy.yaml").unlink()
    upload(dag, products(20))
    assert "policy.yaml" in stopped(run, dag, store)


def test_an_endpoint_of_nobody_is_named(dag, run, store, products):
    with dag:
        task = LocalFilesystemToS3Operator(
            task_id="export", filename=products(5), dest_bucket="unheard-of", dest_key="file", replace=True
        )
        guard(task)
    assert "unheard-of" in stopped(run, dag, store)
