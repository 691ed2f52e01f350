"""Every row of the exporter table, read off a real operator of the class it names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.amazon.aws.transfers.s3_to_sftp import S3ToSFTPOperator
from airflow.providers.amazon.aws.transfers.sql_to_s3 import SqlToS3Operator
from airflow.providers.common.io.operators.file_transfer import FileTransferOperator
from airflow.providers.common.sql.operators.generic_transfer import GenericTransfer
from airflow.providers.sftp.hooks.sftp import SFTPHook
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.sdk import ObjectStoragePath

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters import Movement, UnclearExportError, exporter_of
from export_guard.errors import InspectionError


@pytest.fixture(autouse=True)
def connections(monkeypatch):
    for name, connection in {
        "partner": {"conn_type": "sftp", "host": "sftp.partner.example"},
        "partner_2222": {"conn_type": "ssh", "host": "sftp.partner.example", "port": 2222},
        "no_host": {"conn_type": "ssh"},
        "shop": {"conn_type": "postgres", "host": "db.example", "login": "me", "password": "secret", "schema": "shop"},
        "lake": {"conn_type": "postgres", "host": "lake.example", "port": 5433, "schema": "lake", "password": "secret"},
    }.items():
        monkeypatch.setenv(f"AIRFLOW_CONN_{name.upper()}", json.dumps(connection))


def read(task):
    return exporter_of(task).read(task, AirflowConnections())


def local_to_s3(**fields):
    return LocalFilesystemToS3Operator(**{"task_id": "t", "filename": "/data/a.csv", "dest_key": "in/a.csv"} | fields)


def s3_copy(**fields):
    return S3CopyObjectOperator(
        **{"task_id": "t", "source_bucket_key": "s3://own/a.csv", "dest_bucket_key": "s3://partner/a.csv"} | fields
    )


def s3_to_sftp(**fields):
    given = {
        "task_id": "t",
        "s3_bucket": "own",
        "s3_key": "out/a.csv",
        "sftp_path": "/in/a.csv",
        "sftp_conn_id": "partner",
    }
    return S3ToSFTPOperator(**given | fields)


def sftp(**fields):
    given = {"task_id": "t", "ssh_conn_id": "partner", "local_filepath": "/data/a.csv", "remote_filepath": "/in/a.csv"}
    return SFTPOperator(**given | fields)


def sql_to_s3(**fields):
    given = {"task_id": "t", "query": "select 1", "s3_bucket": "partner", "s3_key": "a.csv", "sql_conn_id": "shop"}
    return SqlToS3Operator(**given | fields)


def transfer(**fields):
    given = {
        "task_id": "t",
        "sql": "select 1",
        "source_conn_id": "shop",
        "destination_conn_id": "lake",
        "destination_table": "public.copy",
    }
    return GenericTransfer(**given | fields)


@pytest.mark.parametrize(
    ("task", "movement"),
    [
        (lambda: local_to_s3(dest_bucket="partner"), Movement("/data/a.csv", "s3://partner/in/a.csv")),
        (lambda: local_to_s3(dest_key="s3://partner/in/a.csv"), Movement("/data/a.csv", "s3://partner/in/a.csv")),
        (s3_copy, Movement("s3://aws_default@own/a.csv", "s3://partner/a.csv")),
        (
            lambda: s3_copy(
                source_bucket_name="own",
                source_bucket_key="a.csv",
                dest_bucket_name="partner",
                dest_bucket_key="b.csv",
                aws_conn_id=None,
            ),
            Movement("s3://own/a.csv", "s3://partner/b.csv"),
        ),
        (s3_to_sftp, Movement("s3://aws_default@own/out/a.csv", "sftp://sftp.partner.example/in/a.csv")),
        (
            lambda: s3_to_sftp(sftp_conn_id="partner_2222", s3_key="s3://own/out/a.csv"),
            Movement("s3://aws_default@own/out/a.csv", "sftp://sftp.partner.example:2222/in/a.csv"),
        ),
        (
            lambda: s3_to_sftp(sftp_remote_host="other.example"),
            Movement("s3://aws_default@own/out/a.csv", "sftp://other.example/in/a.csv"),
        ),
        (
            lambda: s3_to_sftp(s3_key="out/", s3_filenames=["a.csv", "b.csv"], sftp_path="/in/"),
            Movement(
                ("s3://aws_default@own/out/a.csv", "s3://aws_default@own/out/b.csv"), "sftp://sftp.partner.example/in/"
            ),
        ),
        (sftp, Movement("/data/a.csv", "sftp://sftp.partner.example/in/a.csv")),
        (lambda: sftp(remote_host="other.example"), Movement("/data/a.csv", "sftp://other.example/in/a.csv")),
        (
            lambda: sftp(ssh_conn_id=None, sftp_hook=SFTPHook(ssh_conn_id="partner_2222")),
            Movement("/data/a.csv", "sftp://sftp.partner.example:2222/in/a.csv"),
        ),
        (
            lambda: sftp(local_filepath=["/a.csv", "/b.csv"], remote_filepath=["/in/a.csv", "/in/b.csv"]),
            Movement(("/a.csv", "/b.csv"), "sftp://sftp.partner.example/in/"),
        ),
        (
            lambda: sftp(remote_filepath="/in/acme/../others/a.csv"),
            Movement("/data/a.csv", "sftp://sftp.partner.example/in/others/a.csv"),
        ),
        (sql_to_s3, Movement({"conn_id": "shop", "query": "select 1"}, "s3://partner/a.csv")),
        (
            lambda: FileTransferOperator(
                task_id="t", src="/data/a.csv", dst="s3://partner/a.csv", dest_conn_id="theirs"
            ),
            Movement("/data/a.csv", "s3://partner/a.csv"),
        ),
        (
            lambda: FileTransferOperator(
                task_id="t", src="s3://own/a.csv", source_conn_id="ours", dst="/mnt/partner/a.csv"
            ),
            Movement("s3://ours@own/a.csv", "file:///mnt/partner/a.csv"),
        ),
        (
            lambda: FileTransferOperator(
                task_id="t", src=ObjectStoragePath("file:///data/a.csv"), dst="file:///mnt/own/../partner/a.csv"
            ),
            Movement("/data/a.csv", "file:///mnt/partner/a.csv"),
        ),
        (transfer, Movement({"conn_id": "shop", "query": "select 1"}, "postgres://lake.example:5433/lake/public.copy")),
    ],
)
def test_an_operator_tells_what_it_moves_and_where_to(task, movement):
    assert read(task()) == movement


@pytest.mark.parametrize(
    ("task", "doubt"),
    [
        (lambda: local_to_s3(dest_key="a.csv"), "bucket cannot be told"),
        (lambda: sftp(deferrable=True), "the triggerer sends its own file"),
        (lambda: local_to_s3(dest_key="https://partner.s3.amazonaws.com/a.csv"), "bucket cannot be told"),
        (lambda: local_to_s3(dest_bucket="own", dest_key="s3://partner/a.csv"), "although the bucket is given"),
        (lambda: local_to_s3(dest_bucket="own", acl_policy="public-read"), "public-read"),
        (lambda: s3_copy(acl_policy="authenticated-read"), "authenticated-read"),
        (lambda: s3_copy(source_version_id="7"), "source_version_id is set"),
        (lambda: sql_to_s3(parameters={"id": 1}), "parameters is set"),
        (lambda: sql_to_s3(read_kwargs={"params": [1]}), "read_kwargs holds params"),
        (lambda: sql_to_s3(sql_hook_params={"schema": "other"}), "sql_hook_params is set"),
        (lambda: sftp(local_filepath=["/a", "/b"], remote_filepath=["/acme/a", "/other/b"]), "2 folders"),
        (lambda: sftp(remote_filepath="../../etc/a.csv"), "leaves the folder"),
        (lambda: sftp(ssh_conn_id=None), "no connection id"),
        (lambda: sftp(local_filepath=None), "names no dataset"),
        (lambda: transfer(sql=["select 1", "select 2"]), "2 statements"),
        (lambda: transfer(rows_processor=lambda rows, **_: rows), "changes the rows"),
    ],
)
def test_a_movement_that_cannot_be_told_for_sure_is_a_doubt_and_not_a_guess(task, doubt):
    with pytest.raises(UnclearExportError, match=doubt):
        read(task())


@pytest.mark.parametrize(
    ("task", "doubt"),
    [
        (lambda: sftp(ssh_conn_id="nowhere"), "'nowhere': is not defined"),
        (lambda: sftp(ssh_conn_id="no_host"), "'no_host': names no host"),
        (lambda: transfer(destination_conn_id="nowhere"), "'nowhere': is not defined"),
    ],
)
def test_a_recipient_behind_a_missing_connection_is_a_doubt_that_names_the_connection(task, doubt):
    with pytest.raises(InspectionError, match=doubt):
        read(task())


def test_a_subclass_is_read_like_its_base():
    class Ours(LocalFilesystemToS3Operator):
        pass

    assert read(Ours(task_id="t", filename="/a", dest_key="k", dest_bucket="b")) == Movement("/a", "s3://b/k")


def test_a_class_that_only_shares_the_name_is_not_mistaken_for_the_provider_s():
    class SFTPOperator:
        pass

    assert exporter_of(SFTPOperator()) is None


def test_an_sftp_download_moves_nothing_out():
    task = sftp(operation="get")
    assert not exporter_of(task).outward(task)
    assert exporter_of(sftp()).outward(sftp())


def test_only_movements_that_hold_no_password_are_told():
    assert "secret" not in repr(read(transfer()))


class TestGoogle:
    """These rows are read off the real classes wherever the Google provider is installed."""

    @pytest.fixture(autouse=True)
    def google(self):
        pytest.importorskip("airflow.providers.google", reason="the Google provider is not installed")

    def test_a_local_file_to_gcs(self):
        from airflow.providers.google.cloud.transfers.local_to_gcs import LocalFilesystemToGCSOperator

        task = LocalFilesystemToGCSOperator(task_id="t", src="/data/a.csv", dst="in/a.csv", bucket="partner")
        assert read(task) == Movement("/data/a.csv", "gs://partner/in/a.csv")

    def test_gcs_to_sftp(self):
        from airflow.providers.google.cloud.transfers.gcs_to_sftp import GCSToSFTPOperator

        task = GCSToSFTPOperator(
            task_id="t", source_bucket="own", source_object="a.csv", destination_path="/in", sftp_conn_id="partner"
        )
        assert read(task) == Movement("gs://google_cloud_default@own/a.csv", "sftp://sftp.partner.example/in")

    def test_s3_to_gcs(self, store):
        from airflow.providers.google.cloud.transfers.s3_to_gcs import S3ToGCSOperator

        for key in ("out/a.csv", "out/b.csv", "other.csv"):
            store.put_object(Bucket="own", Key=key, Body=b"sku\n1\n")
        task = S3ToGCSOperator(task_id="t", bucket="own", prefix="out/", dest_gcs="gs://partner/in/")
        assert read(task) == Movement(
            ("s3://aws_default@own/out/a.csv", "s3://aws_default@own/out/b.csv"), "gs://partner/in/"
        )


def test_databases_are_reached_by_the_url_of_their_connection(monkeypatch, tmp_path):
    monkeypatch.setenv("AIRFLOW_CONN_FILE", json.dumps({"conn_type": "sqlite", "host": str(tmp_path / "a.db")}))
    urls = AirflowConnections()
    assert urls.sqlalchemy_url("file") == f"sqlite:///{tmp_path}/a.db"
    assert urls.sqlalchemy_url("shop") == "postgresql+psycopg://me:secret@db.example/shop"


def test_a_local_path_needs_no_connection(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    filesystem, path = AirflowConnections().filesystem("a.csv")
    assert Path(path) == tmp_path / "a.csv"
    assert "file" in filesystem.protocol
