"""Each transfer operator that runs here, guarded, against real endpoints: S3 (moto), SFTP (asyncssh), SQLite, files."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.providers.amazon.aws.transfers.s3_to_sftp import S3ToSFTPOperator
from airflow.providers.amazon.aws.transfers.sql_to_s3 import SqlToS3Operator
from airflow.providers.common.io.operators.file_transfer import FileTransferOperator
from airflow.providers.common.sql.operators.generic_transfer import GenericTransfer
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.sdk import DAG

from export_guard import ExportBlocked, guard

pytestmark = pytest.mark.usefixtures("guarded", "store")


@pytest.fixture
def export(run):
    """Guard one operator, run guard and export; returns how the guard and how the export ended."""

    def go(make, *, between=lambda: None):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
            guard(make())
        guarded = run(dag.get_task("guard__send"))
        between()
        return guarded, run(dag.get_task("send"))

    return go


def refused(ended):
    guarded, sent = ended
    return guarded.state == "failed" and isinstance(sent.error, ExportBlocked)


def allowed(ended):
    return [e.state for e in ended] == ["success", "success"]


def put(path, remote, **fields):
    return lambda: SFTPOperator(
        task_id="send", ssh_conn_id="partner", local_filepath=path, remote_filepath=remote, **fields
    )


def test_sftp_put(export, sftp, products):
    assert allowed(export(put(products(20), "/in/a.csv")))
    assert (sftp / "in" / "a.csv").read_text() == Path(products(20)).read_text()


def test_sftp_put_of_too_much(export, sftp, products):
    assert refused(export(put(products(200), "/in/a.csv")))
    assert list((sftp / "in").iterdir()) == []


def test_sftp_put_to_a_folder_of_nobody(export, sftp, products):
    assert refused(export(put(products(20), "/elsewhere/a.csv")))
    assert refused(export(put(products(20), "/in/../elsewhere/a.csv")))
    assert list((sftp / "elsewhere").iterdir()) == []


def test_sftp_put_of_several_files_counts_them_together(export, sftp, products):
    few = [products(20, "a.csv"), products(20, "b.csv")]
    many = [products(60, "a.csv"), products(60, "b.csv")]
    remote = ["/in/a.csv", "/in/b.csv"]
    assert refused(export(put(many, remote)))
    assert list((sftp / "in").iterdir()) == []
    few = [products(20, "a.csv"), products(20, "b.csv")]
    assert allowed(export(put(few, remote)))
    assert len(list((sftp / "in").iterdir())) == 2


def test_s3_to_sftp(export, sftp, store, products):
    def send():
        return S3ToSFTPOperator(
            task_id="send", s3_bucket="own", s3_key="out/a.csv", sftp_path="/in/a.csv", sftp_conn_id="partner"
        )

    store.upload_file(products(200), "own", "out/a.csv")
    assert refused(export(send))
    assert list((sftp / "in").iterdir()) == []
    store.upload_file(products(20), "own", "out/a.csv")
    assert allowed(export(send))
    assert (sftp / "in" / "a.csv").exists()


def test_s3_to_sftp_of_everything_below_a_prefix(export, sftp, store, products):
    def send():
        return S3ToSFTPOperator(
            task_id="send",
            s3_bucket="own",
            s3_key="out/",
            s3_filenames="*",
            sftp_path="/in/",
            sftp_conn_id="partner",
        )

    store.upload_file(products(20), "own", "out/a.csv")
    store.upload_file(products(20), "own", "out/b.csv")
    store.upload_file(products(200), "own", "outside.csv")
    assert allowed(export(send))
    assert sorted(p.name for p in (sftp / "in").iterdir()) == ["a.csv", "b.csv"]


def test_an_object_that_is_added_below_the_prefix_after_the_guard_stops_the_export(export, sftp, store, products):
    def send():
        return S3ToSFTPOperator(
            task_id="send",
            s3_bucket="own",
            s3_key="out/",
            s3_filenames="*",
            sftp_path="/in/",
            sftp_conn_id="partner",
        )

    store.upload_file(products(20), "own", "out/a.csv")
    guarded, sent = export(send, between=lambda: store.upload_file(products(200), "own", "out/b.csv"))
    assert guarded.state == "success"
    assert isinstance(sent.error, ExportBlocked)
    assert list((sftp / "in").iterdir()) == []


def copy():
    return S3CopyObjectOperator(
        task_id="send", source_bucket_key="s3://own/a.csv", dest_bucket_key="s3://partner/a.csv"
    )


def test_s3_copy(export, store, products):
    store.upload_file(products(200), "own", "a.csv")
    assert refused(export(copy))
    assert store.keys("partner") == []
    store.upload_file(products(20), "own", "a.csv")
    assert allowed(export(copy))
    assert store.keys("partner") == ["a.csv"]


def test_an_object_that_was_replaced_after_the_guard_stays(export, store, products):
    store.upload_file(products(20), "own", "a.csv")
    guarded, sent = export(copy, between=lambda: store.upload_file(products(21), "own", "a.csv"))
    assert guarded.state == "success"
    assert isinstance(sent.error, ExportBlocked)
    assert store.keys("partner") == []


def test_in_a_bucket_that_keeps_versions_the_inspected_one_is_copied_whatever_comes_after_the_check(
    export, store, products
):
    store.put_bucket_versioning(Bucket="own", VersioningConfiguration={"Status": "Enabled"})
    store.upload_file(products(20), "own", "a.csv")
    inspected = store.get_object(Bucket="own", Key="a.csv")["Body"].read()

    def replace(_context):  # the author's hook runs after the check: the last moment in which data can change
        store.upload_file(products(200), "own", "a.csv")

    def send():
        return S3CopyObjectOperator(
            task_id="send",
            source_bucket_key="s3://own/a.csv",
            dest_bucket_key="s3://partner/a.csv",
            pre_execute=replace,
        )

    assert allowed(export(send))
    assert store.get_object(Bucket="partner", Key="a.csv")["Body"].read() == inspected


@pytest.fixture
def shop(tmp_path, monkeypatch):
    pytest.importorskip("airflow.providers.sqlite", reason="the SQLite provider is not installed")
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("create table products (sku text, stock integer)")
        database.executemany("insert into products values (?, ?)", [(f"P-{n:05}", n % 7) for n in range(200)])
    monkeypatch.setenv("AIRFLOW_CONN_SHOP", json.dumps({"conn_type": "sqlite", "host": str(path)}))
    return path


def query(limit):
    return lambda: SqlToS3Operator(
        task_id="send",
        query=f"select * from products order by sku limit {limit}",
        sql_conn_id="shop",
        s3_bucket="partner",
        s3_key="a.csv",
        replace=True,
    )


@pytest.mark.usefixtures("shop")
def test_sql_to_s3(export, store):
    assert refused(export(query(200)))
    assert store.keys("partner") == []
    assert allowed(export(query(20)))
    assert store.keys("partner") == ["a.csv"]


def test_rows_that_changed_after_the_guard_stay(export, store, shop):
    def change():
        with closing(sqlite3.connect(shop)) as database, database:
            database.execute("update products set stock = 99")

    guarded, sent = export(query(20), between=change)
    assert guarded.state == "success"
    assert isinstance(sent.error, ExportBlocked)
    assert store.keys("partner") == []


@pytest.mark.usefixtures("shop")
def test_a_query_in_a_file_is_read_like_the_operator_reads_it(run, store, tmp_path):
    (tmp_path / "few.sql").write_text("select * from products order by sku limit {{ params.most }}")
    with DAG(
        "deliveries",
        schedule=None,
        start_date=datetime(2026, 1, 1),
        template_searchpath=str(tmp_path),
        params={"most": 20},
    ) as dag:
        task = SqlToS3Operator(task_id="send", query="few.sql", sql_conn_id="shop", s3_bucket="partner", s3_key="a.csv")
        guard(task)
    assert run(dag.get_task("guard__send")).state == "success"
    assert run(dag.get_task("send")).state == "success"
    assert store.keys("partner") == ["a.csv"]


def test_file_transfer(export, store, products):
    def send(path):
        return lambda: FileTransferOperator(
            task_id="send", src=path, dst="s3://partner/a.csv", dest_conn_id="aws_default", overwrite=True
        )

    assert refused(export(send(products(200))))
    assert store.keys("partner") == []
    assert allowed(export(send(products(20))))
    assert store.keys("partner") == ["a.csv"]


def test_generic_transfer(export, shop, guarded, tmp_path, monkeypatch):
    target = tmp_path / "theirs.db"
    with closing(sqlite3.connect(target)) as database, database:
        database.execute("create table products (sku text, stock integer)")
    monkeypatch.setenv("AIRFLOW_CONN_THEIRS", json.dumps({"conn_type": "sqlite", "host": str(target)}))
    policy = guarded / "policy.yaml"

    def send():
        return GenericTransfer(
            task_id="send",
            sql="select * from products limit 20",
            source_conn_id="shop",
            destination_conn_id="theirs",
            destination_table="products",
        )

    assert refused(export(send))
    policy.write_text(policy.read_text().replace("file:///mnt/partner", f"file://{target}"))
    guarded_, sent = export(send)
    assert [guarded_.state, sent.state] == ["success", "success"], guarded_.message + sent.message
    with closing(sqlite3.connect(target)) as database:
        assert database.execute("select count(*) from products").fetchone() == (20,)
