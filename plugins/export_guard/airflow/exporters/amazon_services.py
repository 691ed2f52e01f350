"""Operators of the Amazon provider by which a service moves data that no worker sees before it is there.

They hold, with the place named, so that a policy can let those through that stay at home.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Reader, Uninspectable
from export_guard.airflow.exporters.places import s3_url

_FIRST_HOME = "; let it write to storage of your own, and export from there"


def _holds(what: str, place: Callable[[Any, AirflowConnections], str]) -> Reader:
    """A reader for a task of which only the endpoint can be told."""

    def read(task: Any, connections: AirflowConnections) -> Movement:
        return Movement(Uninspectable(what + _FIRST_HOME), place(task, connections))

    return read


def _redshift(task: Any, connections: AirflowConnections) -> Movement:
    endpoint = s3_url(task.s3_bucket, task.s3_key)
    if task.parameters or task.redshift_data_api_kwargs or (task.unload_options and not task.select_query):
        return Movement(Uninspectable("parameters or API arguments decide what is unloaded" + _FIRST_HOME), endpoint)
    query = task.select_query or task.default_select_query
    return Movement({"conn_id": task.redshift_conn_id, "query": query}, endpoint)


def _datasync(task: Any, _connections: AirflowConnections) -> str:
    return str(task.destination_location_uri or "datasync://unknown")


def _row(path: str, reader: Reader, moves: str) -> Exporter:
    return Exporter(f"airflow.providers.amazon.aws.{path}", reader, moves)


_S3 = "`s3://bucket/key`"

AMAZON_SERVICES: tuple[Exporter, ...] = (
    _row("transfers.redshift_to_s3.RedshiftToS3Operator", _redshift, f"the query or table → {_S3}"),
    _row(
        "transfers.dynamodb_to_s3.DynamoDBToS3Operator",
        _holds("a DynamoDB table is no dataset", lambda t, _: s3_url(t.s3_bucket_name, t.s3_key_prefix)),
        f"holds: a DynamoDB table → {_S3}",
    ),
    _row(
        "transfers.glacier_to_gcs.GlacierToGCSOperator",
        _holds(
            "an inventory of Glacier is fetched while it is sent", lambda t, _: f"gs://{t.bucket_name}/{t.object_name}"
        ),
        "holds: an inventory of Glacier → `gs://bucket/object`",
    ),
    _row(
        "transfers.google_api_to_s3.GoogleApiToS3Operator",
        _holds("an answer of an API is fetched while it is sent", lambda t, _: s3_url(None, t.s3_destination_key)),
        f"holds: an answer of an API → {_S3}",
    ),
    _row(
        "transfers.http_to_s3.HttpToS3Operator",
        _holds("an answer of an API is fetched while it is sent", lambda t, _: s3_url(t.s3_bucket, t.s3_key)),
        f"holds: an answer of an API → {_S3}",
    ),
    _row(
        "transfers.ftp_to_s3.FTPToS3Operator",
        _holds("files on an FTP server are fetched while they are sent", lambda t, _: s3_url(t.s3_bucket, t.s3_key)),
        f"holds: files of an FTP server → {_S3}",
    ),
    _row(
        "transfers.mongo_to_s3.MongoToS3Operator",
        _holds("a MongoDB query is no dataset", lambda t, _: s3_url(t.s3_bucket, t.s3_key)),
        f"holds: a MongoDB query → {_S3}",
    ),
    _row(
        "transfers.salesforce_to_s3.SalesforceToS3Operator",
        _holds("a Salesforce query is no dataset", lambda t, _: s3_url(t.s3_bucket_name, t.s3_key)),
        f"holds: a Salesforce query → {_S3}",
    ),
    _row(
        "transfers.s3_to_dynamodb.S3ToDynamoDBOperator",
        lambda t, _: Movement(
            s3_url(t.s3_bucket, t.s3_key, t.aws_conn_id), f"dynamodb://{t.aws_conn_id}/{t.dynamodb_table_name}"
        ),
        "the object → `dynamodb://connection/table`",
    ),
    _row(
        "operators.rds.RdsStartExportTaskOperator",
        _holds("a snapshot is exported by RDS itself", lambda t, _: s3_url(t.s3_bucket_name, t.s3_prefix or "")),
        "holds: a snapshot → `s3://bucket/prefix`",
    ),
    _row(
        "operators.datasync.DataSyncOperator",
        _holds("DataSync copies whatever is at its source by then", _datasync),
        "holds: a location → its destination URI",
    ),
    _row(
        "operators.sns.SnsPublishOperator",
        _holds("a message is in the task's own field", lambda t, _: f"sns://{str(t.target_arn).replace(':', '-')}"),
        "holds: a message → `sns://arn` (with `-` for `:`)",
    ),
    _row(
        "operators.sqs.SqsPublishOperator",
        _holds("a message is in the task's own field", lambda t, _: str(t.sqs_queue)),
        "holds: a message → the queue's URL",
    ),
)
