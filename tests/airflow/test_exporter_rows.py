"""The rows of services, messages, Azure and Google, read off real operators where their provider is installed."""

from __future__ import annotations

import importlib
import json
import re
from pathlib import Path

import pytest
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.sdk.exceptions import AirflowOptionalProviderFeatureException

from export_guard import guard
from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters import EXPORTERS, Exporter, Movement, UnclearExportError, Uninspectable, exporter_of
from export_guard.airflow.running import source_of
from export_guard.errors import InspectionError

AMAZON, GOOGLE, AZURE = (f"airflow.providers.{name}." for name in ("amazon.aws", "google", "microsoft.azure"))
HELD = "held"
"""Stands for a dataset that cannot be opened."""


@pytest.fixture(autouse=True)
def connections(monkeypatch):
    for name, connection in {
        "partner": {"conn_type": "sftp", "host": "sftp.partner.example"},
        "api": {"conn_type": "http", "host": "https://api.partner.example"},
        "ftp": {"conn_type": "ftp", "host": "ftp.partner.example", "port": 2121},
        "shop": {"conn_type": "postgres", "host": "db.example", "schema": "shop"},
        "azure": {"conn_type": "wasb", "login": "partneraccount"},
        "lake": {"conn_type": "azure_data_lake", "extra": {"account_name": "partnerlake"}},
        "bus": {"conn_type": "azure_service_bus", "host": "partner.servicebus.windows.net", "schema": "sb"},
    }.items():
        monkeypatch.setenv(f"AIRFLOW_CONN_{name.upper()}", json.dumps(connection))
    monkeypatch.setattr(AirflowConnections, "objects", lambda self, prefix: {"out/a.csv": 10, "out/b.csv": 10})


def class_at(path):
    """The operator class of a row, where its provider and the libraries of it are installed."""
    module, _, name = path.rpartition(".")
    try:
        return getattr(importlib.import_module(module), name)
    except ImportError as error:
        provider = ".".join(path.split(".")[:3])
        if importlib.util.find_spec(provider) is not None and module == error.name:
            raise  # the provider is there, and has no such module
        pytest.skip(f"{error.name} is not installed")
    except AirflowOptionalProviderFeatureException as error:
        pytest.skip(str(error))


def made(path, **fields):
    return class_at(path)(task_id="t", **fields)


S3 = {"s3_bucket": "partner", "s3_key": "in/a.csv"}
FOLDER_OF = {
    scheme: tuple(f"{scheme}://{conn}@own/out/{name}.csv" for name in "ab")
    for scheme, conn in {"s3": "aws_default", "gs": "google_cloud_default", "abfs": "azure"}.items()
}
QUERY = {"conn_id": "shop", "query": "select 1"}
TABLE = {"conn_id": "google_cloud_default", "query": "select * from `p.d.t`"}

CASES = [
    (AMAZON + "transfers.s3_to_ftp.S3ToFTPOperator",
     {"s3_bucket": "own", "s3_key": "a.csv", "ftp_path": "/in/a.csv", "ftp_conn_id": "ftp"},
     "s3://aws_default@own/a.csv", "ftp://ftp.partner.example:2121/in/a.csv"),
    (AMAZON + "transfers.s3_to_ftp.S3ToFTPOperator",
     {"s3_bucket": "own", "s3_key": "out/", "s3_filenames": "*", "ftp_path": "/in/", "ftp_conn_id": "ftp"},
     FOLDER_OF["s3"], "ftp://ftp.partner.example:2121/in/"),
    (AMAZON + "transfers.s3_to_sql.S3ToSqlOperator",
     {"s3_bucket": "own", "s3_key": "a.csv", "table": "t", "schema": "s", "sql_conn_id": "shop", "parser": list},
     "s3://aws_default@own/a.csv", "postgres://db.example/shop/s.t"),
    (AMAZON + "transfers.sftp_to_s3.SFTPToS3Operator", {"sftp_conn_id": "partner", "sftp_path": "/out/a.csv", **S3},
     "sftp://partner@sftp.partner.example/out/a.csv", "s3://partner/in/a.csv"),
    (AMAZON + "transfers.azure_blob_to_s3.AzureBlobStorageToS3Operator",
     {"wasb_conn_id": "azure", "container_name": "own", "prefix": "out/", "dest_s3_key": "s3://partner/in/"},
     FOLDER_OF["abfs"], "s3://partner/in/"),
    (AMAZON + "transfers.gcs_to_s3.GCSToS3Operator",
     {"gcs_bucket": "own", "prefix": "out/", "dest_s3_key": "s3://partner/in/"}, FOLDER_OF["gs"], "s3://partner/in/"),
    (AMAZON + "operators.s3.S3CopyPrefixOperator",
     {"source_bucket_prefix": "s3://own/out/", "dest_bucket_prefix": "s3://partner/in/"},
     FOLDER_OF["s3"], "s3://partner/in/"),
    (AMAZON + "operators.s3.S3CreateObjectOperator", {**S3, "data": "x"}, HELD, "s3://partner/in/a.csv"),
    (AMAZON + "operators.s3.S3FileTransformOperator",
     {"source_s3_key": "s3://own/a", "dest_s3_key": "s3://partner/a", "transform_script": "x"}, HELD, "s3://partner/a"),
    (AMAZON + "transfers.redshift_to_s3.RedshiftToS3Operator",
     {**S3, "select_query": "select 1", "redshift_conn_id": "shop"}, QUERY, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.redshift_to_s3.RedshiftToS3Operator",
     {**S3, "schema": "s", "table": "t", "redshift_conn_id": "shop"},
     {"conn_id": "shop", "query": "SELECT * FROM s.t"}, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.redshift_to_s3.RedshiftToS3Operator",
     {**S3, "select_query": "select %s", "parameters": [1], "redshift_conn_id": "shop"}, HELD, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.dynamodb_to_s3.DynamoDBToS3Operator",
     {"dynamodb_table_name": "t", "s3_bucket_name": "partner", "s3_key_prefix": "in/"}, HELD, "s3://partner/in/"),
    (AMAZON + "transfers.glacier_to_gcs.GlacierToGCSOperator",
     {"vault_name": "v", "bucket_name": "partner", "object_name": "a", "gzip": False}, HELD, "gs://partner/a"),
    (AMAZON + "transfers.google_api_to_s3.GoogleApiToS3Operator",
     {"google_api_service_name": "x", "google_api_service_version": "1", "google_api_endpoint_path": "x",
      "google_api_endpoint_params": {}, "s3_destination_key": "s3://partner/a"}, HELD, "s3://partner/a"),
    (AMAZON + "transfers.http_to_s3.HttpToS3Operator", {**S3, "endpoint": "x"}, HELD, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.ftp_to_s3.FTPToS3Operator", {**S3, "ftp_path": "/x"}, HELD, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.mongo_to_s3.MongoToS3Operator", {**S3, "mongo_collection": "c", "mongo_query": {}},
     HELD, "s3://partner/in/a.csv"),
    (AMAZON + "transfers.salesforce_to_s3.SalesforceToS3Operator",
     {"salesforce_query": "x", "s3_bucket_name": "partner", "s3_key": "a", "salesforce_conn_id": "x"},
     HELD, "s3://partner/a"),
    (AMAZON + "transfers.s3_to_dynamodb.S3ToDynamoDBOperator",
     {"s3_bucket": "own", "s3_key": "a.csv", "dynamodb_table_name": "t", "dynamodb_key_schema": []},
     "s3://aws_default@own/a.csv", "dynamodb://aws_default/t"),
    (AMAZON + "operators.rds.RdsStartExportTaskOperator",
     {"export_task_identifier": "x", "source_arn": "x", "s3_bucket_name": "partner", "iam_role_arn": "x",
      "kms_key_id": "x", "s3_prefix": "in"}, HELD, "s3://partner/in"),
    (AMAZON + "operators.datasync.DataSyncOperator",
     {"source_location_uri": "nfs://own/x", "destination_location_uri": "s3://partner/in"}, HELD, "s3://partner/in"),
    (AMAZON + "operators.sns.SnsPublishOperator", {"target_arn": "arn:aws:sns:eu:1:t", "message": "x"},
     HELD, "sns://arn-aws-sns-eu-1-t"),
    (AMAZON + "operators.sqs.SqsPublishOperator",
     {"sqs_queue": "https://sqs.eu.amazonaws.com/1/partner", "message_content": "x"},
     HELD, "https://sqs.eu.amazonaws.com/1/partner"),
    ("airflow.providers.http.operators.http.HttpOperator",
     {"http_conn_id": "api", "endpoint": "/upload", "data": "x"}, HELD, "https://api.partner.example/upload"),
    ("airflow.providers.smtp.operators.smtp.EmailOperator",
     {"to": "ann@Partner.example", "subject": "x", "html_content": "x", "files": ["/data/a.csv"]},
     "/data/a.csv", "mailto://partner.example/ann"),
    (AMAZON + "operators.ses.SesEmailOperator",
     {"mail_from": "me@own.example", "to": ["ann@partner.example", "bo@partner.example"], "subject": "x",
      "html_content": "x", "files": ["/a", "/b"]}, ("/a", "/b"), "mailto://partner.example/"),
    (AZURE + "transfers.local_to_wasb.LocalFilesystemToWasbOperator",
     {"file_path": "/a.csv", "container_name": "in", "blob_name": "a.csv", "wasb_conn_id": "azure"},
     "/a.csv", "wasbs://in@partneraccount.blob.core.windows.net/a.csv"),
    (AZURE + "transfers.local_to_adls.LocalFilesystemToADLSOperator",
     {"local_path": "/a.csv", "remote_path": "in/a.csv", "azure_data_lake_conn_id": "lake"},
     "/a.csv", "adl://partnerlake.azuredatalakestore.net/in/a.csv"),
    (AZURE + "transfers.s3_to_wasb.S3ToAzureBlobStorageOperator",
     {"s3_bucket": "own", "s3_key": "a.csv", "container_name": "in", "blob_name": "a.csv", "wasb_conn_id": "azure"},
     "s3://aws_default@own/a.csv", "wasbs://in@partneraccount.blob.core.windows.net/a.csv"),
    (AZURE + "transfers.gcs_to_wasb.GCSToAzureBlobStorageOperator",
     {"gcs_bucket": "own", "prefix": "out/", "container_name": "in", "blob_prefix": "x", "wasb_conn_id": "azure"},
     FOLDER_OF["gs"], "wasbs://in@partneraccount.blob.core.windows.net/x"),
    (AZURE + "transfers.sftp_to_wasb.SFTPToWasbOperator",
     {"sftp_source_path": "/a.csv", "container_name": "in", "blob_prefix": "x", "sftp_conn_id": "partner",
      "wasb_conn_id": "azure"},
     "sftp://partner@sftp.partner.example/a.csv", "wasbs://in@partneraccount.blob.core.windows.net/x"),
    (AZURE + "transfers.oracle_to_azure_data_lake.OracleToAzureDataLakeOperator",
     {"filename": "a.csv", "azure_data_lake_conn_id": "lake", "azure_data_lake_path": "in", "oracle_conn_id": "shop",
      "sql": "select 1"}, QUERY, "adl://partnerlake.azuredatalakestore.net/in/a.csv"),
    (AZURE + "operators.cosmos.AzureCosmosInsertDocumentOperator",
     {"database_name": "d", "collection_name": "c", "document": {}, "azure_cosmos_conn_id": "x"}, HELD, "cosmos://x/d/c"),
    (AZURE + "operators.asb.AzureServiceBusSendMessageOperator",
     {"queue_name": "q", "message": "x", "azure_service_bus_conn_id": "bus"},
     HELD, "sb://partner.servicebus.windows.net/q"),
    (GOOGLE + "cloud.transfers.gcs_to_gcs.GCSToGCSOperator",
     {"source_bucket": "own", "source_object": "a.csv", "destination_bucket": "partner", "destination_object": "b.csv"},
     "gs://google_cloud_default@own/a.csv", "gs://partner/b.csv"),
    (GOOGLE + "cloud.transfers.gcs_to_gcs.GCSToGCSOperator",
     {"source_bucket": "own", "source_object": "out/*.csv", "destination_bucket": "partner"},
     FOLDER_OF["gs"], "gs://partner/"),
    (GOOGLE + "cloud.operators.gcs.GCSSynchronizeBucketsOperator",
     {"source_bucket": "own", "destination_bucket": "partner"}, FOLDER_OF["gs"], "gs://partner/"),
    (GOOGLE + "cloud.transfers.postgres_to_gcs.PostgresToGCSOperator",
     {"sql": "select 1", "bucket": "partner", "filename": "a.json", "postgres_conn_id": "shop"},
     QUERY, "gs://partner/a.json"),
    (GOOGLE + "cloud.transfers.bigquery_to_gcs.BigQueryToGCSOperator",
     {"source_project_dataset_table": "p:d.t", "destination_cloud_storage_uris": ["gs://partner/a"]},
     TABLE, "gs://partner/a"),
    (GOOGLE + "cloud.transfers.bigquery_to_bigquery.BigQueryToBigQueryOperator",
     {"source_project_dataset_tables": "p.d.t", "destination_project_dataset_table": "q:e.u"},
     TABLE, "bigquery://q/e/u"),
    (GOOGLE + "cloud.transfers.bigquery_to_postgres.BigQueryToPostgresOperator",
     {"dataset_table": "d.t", "target_table_name": "u", "postgres_conn_id": "shop"},
     {"conn_id": "google_cloud_default", "query": "select * from `d.t`"}, "postgres://db.example/shop/u"),
    (GOOGLE + "cloud.operators.bigquery.BigQueryInsertJobOperator",
     {"configuration": {"extract": {"sourceTable": {"projectId": "p", "datasetId": "d", "tableId": "t"},
                                    "destinationUris": ["gs://partner/a"]}}}, TABLE, "gs://partner/a"),
    (GOOGLE + "suite.transfers.gcs_to_gdrive.GCSToGoogleDriveOperator",
     {"source_bucket": "own", "source_object": "a.csv", "destination_object": "b.csv"},
     "gs://google_cloud_default@own/a.csv", "gdrive://root/b.csv"),
    (GOOGLE + "suite.transfers.local_to_drive.LocalFilesystemToGoogleDriveOperator",
     {"local_paths": ["/a.csv"], "drive_folder": "in"}, "/a.csv", "gdrive://root/in/"),
    (GOOGLE + "suite.transfers.gcs_to_sheets.GCSToGoogleSheetsOperator",
     {"spreadsheet_id": "s", "bucket_name": "own", "object_name": "a.csv"},
     "gs://google_cloud_default@own/a.csv", "gsheets://s"),
    (GOOGLE + "suite.transfers.sql_to_sheets.SQLToGoogleSheetsOperator",
     {"sql": "select 1", "spreadsheet_id": "s", "sql_conn_id": "shop"}, QUERY, "gsheets://s"),
    (GOOGLE + "cloud.transfers.azure_blob_to_gcs.AzureBlobStorageToGCSOperator",
     {"blob_name": "a.csv", "container_name": "own", "bucket_name": "partner", "object_name": "a", "filename": "/tmp/x",
      "gzip": False, "wasb_conn_id": "azure"}, "abfs://azure@own/a.csv", "gs://partner/a"),
    (GOOGLE + "cloud.transfers.sftp_to_gcs.SFTPToGCSOperator",
     {"source_path": "/a.csv", "destination_bucket": "partner", "destination_path": "a", "sftp_conn_id": "partner"},
     "sftp://partner@sftp.partner.example/a.csv", "gs://partner/a"),
    (GOOGLE + "cloud.transfers.adls_to_gcs.ADLSToGCSOperator",
     {"src_adls": "x", "dest_gcs": "gs://partner/in", "file_system_name": "f", "azure_data_lake_conn_id": "lake"},
     HELD, "gs://partner/in"),
    (GOOGLE + "cloud.transfers.azure_fileshare_to_gcs.AzureFileShareToGCSOperator",
     {"share_name": "s", "dest_gcs": "gs://partner/in/"}, HELD, "gs://partner/in/"),
    (GOOGLE + "cloud.transfers.http_to_gcs.HttpToGCSOperator",
     {"endpoint": "x", "bucket_name": "partner", "object_name": "a"}, HELD, "gs://partner/a"),
    (GOOGLE + "cloud.transfers.calendar_to_gcs.GoogleCalendarToGCSOperator",
     {"destination_bucket": "partner", "api_version": "v3"}, HELD, "gs://partner/"),
    (GOOGLE + "cloud.transfers.sheets_to_gcs.GoogleSheetsToGCSOperator",
     {"spreadsheet_id": "s", "destination_bucket": "partner"}, HELD, "gs://partner/"),
    (GOOGLE + "cloud.transfers.gdrive_to_gcs.GoogleDriveToGCSOperator",
     {"bucket_name": "partner", "object_name": "a", "file_name": "a", "folder_id": "f"}, HELD, "gs://partner/a"),
    (GOOGLE + "ads.transfers.ads_to_gcs.GoogleAdsToGcsOperator",
     {"client_ids": ["1"], "query": "x", "attributes": [], "bucket": "partner", "obj": "a"}, HELD, "gs://partner/a"),
    (GOOGLE + "cloud.operators.cloud_sql.CloudSQLExportInstanceOperator",
     {"instance": "i", "body": {"exportContext": {"uri": "gs://partner/a", "fileType": "csv"}}}, HELD, "gs://partner/a"),
    (GOOGLE + "cloud.operators.pubsub.PubSubPublishMessageOperator",
     {"topic": "t", "messages": [{"data": b"x"}], "project_id": "p"}, HELD, "pubsub://p/t"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "fields", "dataset", "endpoint"), CASES)
def test_an_operator_tells_what_it_moves_and_where_to(path, fields, dataset, endpoint):
    task = made(path, **fields)
    row = exporter_of(task)
    assert not row.guessed
    assert row.moves_out(task)
    movement = row.read(task, AirflowConnections())
    assert movement.endpoint == endpoint
    if dataset is HELD:
        with pytest.raises(InspectionError, match="what leaves: "):
            source_of(movement.dataset, AirflowConnections())
    else:
        assert movement.dataset == dataset


def test_every_row_is_covered_by_a_case_here_or_beside_it():
    beside = "".join(
        (Path(__file__).parent / f"test_{name}.py").read_text() for name in ("exporters", "exporter_sql_text")
    )
    covered = {path for path, *_ in CASES} | {GOOGLE + "cloud.transfers.sql_to_gcs.BaseSQLToGCSOperator"}
    covered |= {GOOGLE + "cloud.transfers.bigquery_to_sql.BigQueryToSqlBaseOperator"}  # both by a subclass
    missing = {row.operator for row in EXPORTERS} - covered
    assert {name for name in missing if f"import {name.rpartition('.')[2]}" not in beside} == set()


@pytest.mark.parametrize("row", EXPORTERS, ids=lambda row: row.operator.rpartition(".")[2])
def test_every_row_names_a_class_that_its_provider_has(row):
    assert isinstance(class_at(row.operator), type)


def test_no_two_rows_name_the_same_class():
    names = [row.operator for row in EXPORTERS]
    assert sorted(set(names)) == sorted(names)


def test_a_call_without_a_body_and_a_mail_without_files_move_nothing_out():
    http = "airflow.providers.http.operators.http.HttpOperator"
    mail = "airflow.providers.smtp.operators.smtp.EmailOperator"
    for task in (
        made(http, method="GET", data="x"),
        made(http, method="POST"),
        made(mail, to="a@b.example", subject="x", html_content="x"),
    ):
        assert not exporter_of(task).moves_out(task)
    upload = made(http, method="PUT", extra_options={"files": {"f": "x"}})
    assert exporter_of(upload).moves_out(upload)


def test_a_mail_to_two_companies_is_a_doubt():
    task = made(
        "airflow.providers.smtp.operators.smtp.EmailOperator",
        to="ann@partner.example",
        cc="bo@other.example",
        subject="x",
        html_content="x",
        files=["/a"],
    )
    with pytest.raises(UnclearExportError, match="2 folders"):
        exporter_of(task).read(task, AirflowConnections())


class Lineage:
    """What ``get_openlineage_facets_on_start`` returns, in the shape that OpenLineage gives it."""

    def __init__(self, namespace, name):
        self.namespace, self.name = namespace, name
        self.inputs, self.outputs = [self], []


def unlisted(tell):
    """An operator that a provider's module of transfers has, and no row."""
    body = {"__module__": "airflow.providers.acme.transfers.acme_to_sftp"} | (
        {"get_openlineage_facets_on_start": lambda self: tell} if tell else {}
    )
    return type("AcmeToSftpOperator", (), body)()


def test_a_transfer_that_no_row_names_is_read_by_what_it_tells_openlineage():
    tell = Lineage("s3://own", "out/a.csv")
    tell.outputs = [Lineage("sftp://partner.example", "/in/a.csv")]
    row = exporter_of(unlisted(tell))
    assert row.guessed
    assert row.read(unlisted(tell), None) == Movement("s3://own/out/a.csv", "sftp://partner.example/in/a.csv")
    local = Lineage("file", "/data/a.csv")
    local.outputs = tell.outputs
    assert row.read(unlisted(local), None).dataset == "file:///data/a.csv"


@pytest.mark.parametrize("tell", [None, Lineage("s3://own", "a.csv"), object()])
def test_a_transfer_that_tells_nothing_useful_is_a_doubt_that_says_what_to_declare(tell):
    task = unlisted(tell)
    with pytest.raises(UnclearExportError, match=re.escape("guard(task, dataset=…, to=…)")):
        exporter_of(task).read(task, None)


def test_a_transfer_that_only_brings_data_in_is_none():
    inward = type("AcmeToLocalFilesystemOperator", (), {"__module__": "airflow.providers.acme.transfers.acme_to_local"})
    assert exporter_of(inward()) is None


def test_what_a_row_cannot_open_its_author_may_declare():
    from datetime import datetime

    from airflow.sdk import DAG

    with DAG("d", schedule=None, start_date=datetime(2026, 1, 1)):
        call = made("airflow.providers.http.operators.http.HttpOperator", http_conn_id="api", data="{{ 1 }}")
        pair = guard(call, dataset="/data/a.csv", to="partner")
        assert (pair.guard.dataset, pair.guard.exporter) == ("/data/a.csv", None)
        copy = S3CopyObjectOperator(task_id="copy", source_bucket_key="s3://a/b", dest_bucket_key="s3://c/d")
        with pytest.raises(ValueError, match="leave dataset= out"):
            guard(copy, dataset="/data/a.csv", to="partner")


def test_a_held_dataset_says_why_and_is_not_taken_for_a_path():
    assert isinstance(exporter_of(made(AMAZON + "operators.s3.S3CreateObjectOperator", data="x", **S3)), Exporter)
    with pytest.raises(InspectionError, match="in the task's own field"):
        source_of(Uninspectable("the data is in the task's own field"), AirflowConnections())


OBJECT = {"s3_bucket": "own", "s3_key": "a.csv"}
SEALABLE = [
    (AMAZON + "transfers.local_to_s3.LocalFilesystemToS3Operator", {"filename": "/a.csv", "dest_key": "s3://b/a"}),
    (AMAZON + "operators.s3.S3CopyObjectOperator", {"source_bucket_key": "s3://own/a", "dest_bucket_key": "s3://b/a"}),
    (
        AMAZON + "operators.s3.S3CopyPrefixOperator",
        {"source_bucket_prefix": "s3://own/out/", "dest_bucket_prefix": "s3://b/in/"},
    ),
    (AMAZON + "transfers.s3_to_sftp.S3ToSFTPOperator", {**OBJECT, "sftp_path": "/in/a", "sftp_conn_id": "partner"}),
    (AMAZON + "transfers.s3_to_ftp.S3ToFTPOperator", {**OBJECT, "ftp_path": "/in/a", "ftp_conn_id": "ftp"}),
    (AMAZON + "transfers.s3_to_sql.S3ToSqlOperator", {**OBJECT, "table": "t", "parser": list, "sql_conn_id": "shop"}),
    (
        AMAZON + "operators.ses.SesEmailOperator",
        {"mail_from": "a@own.example", "to": "a@b.example", "subject": "", "html_content": "", "files": ["/a.csv"]},
    ),
    ("airflow.providers.smtp.operators.smtp.EmailOperator", {"to": "a@b.example", "files": ["/a.csv"]}),
    (
        "airflow.providers.sftp.operators.sftp.SFTPOperator",
        {"ssh_conn_id": "partner", "local_filepath": "/a.csv", "remote_filepath": "/in/a.csv"},
    ),
    (
        "airflow.providers.common.io.operators.file_transfer.FileTransferOperator",
        {"src": "/a.csv", "dst": "s3://b/a.csv"},
    ),
    (
        GOOGLE + "cloud.transfers.local_to_gcs.LocalFilesystemToGCSOperator",
        {"src": "/a.csv", "dst": "in/a.csv", "bucket": "partner"},
    ),
    (
        GOOGLE + "suite.transfers.local_to_drive.LocalFilesystemToGoogleDriveOperator",
        {"local_paths": ["/a.csv"], "drive_folder": "in"},
    ),
    (
        AZURE + "transfers.local_to_wasb.LocalFilesystemToWasbOperator",
        {"file_path": "/a.csv", "container_name": "in", "blob_name": "a.csv", "wasb_conn_id": "azure"},
    ),
    (
        AZURE + "transfers.local_to_adls.LocalFilesystemToADLSOperator",
        {"local_path": "/a.csv", "remote_path": "in/a.csv", "azure_data_lake_conn_id": "lake"},
    ),
]


@pytest.mark.parametrize(("path", "fields"), SEALABLE)
def test_an_operator_that_is_pointed_at_a_sealed_copy_moves_the_copy_to_the_same_place(path, fields):
    task = made(path, **fields)
    row = exporter_of(task)
    endpoint = row.read(task, AirflowConnections()).endpoint
    copied = "/staging/sealed-1/0/a.csv" if row.sealing.scheme == "file" else "s3://staging/sealed-1/0"
    row.sealing.point(task, (copied,))
    if row.sealing.below is None:
        moved = row.read(task, AirflowConnections())
        assert moved == Movement(copied.replace("s3://", "s3://aws_default@"), endpoint)
    else:
        assert row.sealing.below(task) == copied
    with pytest.raises(UnclearExportError):
        row.sealing.point(task, (copied, copied))


def test_an_operator_that_deletes_what_it_has_sent_is_not_pointed_at_a_copy_which_it_would_delete_instead():
    task = made(
        GOOGLE + "suite.transfers.local_to_drive.LocalFilesystemToGoogleDriveOperator",
        local_paths=["/a.csv"],
        drive_folder="in",
        delete=True,
    )
    with pytest.raises(UnclearExportError, match="delete is set"):
        exporter_of(task).sealing.point(task, ("/staging/a.csv",))


def test_the_operators_that_can_be_pointed_at_a_sealed_copy_are_those():
    assert {path for path, _ in SEALABLE} == {row.operator for row in EXPORTERS if row.sealing}
