"""Operators of the Amazon provider."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import urlsplit

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, UnclearExportError
from export_guard.airflow.exporters.places import SQL_DOUBTS, one_or_many, refuse, s3_url, sftp_url, url


def _public(acl: str | None) -> None:
    if acl and (acl.startswith("public") or acl == "authenticated-read"):
        raise UnclearExportError(f"acl_policy {acl!r} lets people outside the recipient read the object; leave it out")


def _local_to_s3(task: Any, _connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    return Movement(task.filename, s3_url(task.dest_bucket, task.dest_key))


def _s3_copy(task: Any, _connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    refuse(task, {"source_version_id": "the guard inspects the current version; copy that one"})
    return Movement(
        s3_url(task.source_bucket_name, task.source_bucket_key, task.aws_conn_id),
        s3_url(task.dest_bucket_name, task.dest_bucket_key),
    )


def _s3_to_sftp(task: Any, connections: AirflowConnections) -> Movement:
    host = connections.ssh_host(task.sftp_conn_id, task.sftp_remote_host)
    prefix = urlsplit(task.s3_key).path.lstrip("/")  # as the operator does
    if not task.s3_filenames:
        return Movement(url("s3", task.s3_bucket, prefix, task.aws_conn_id), sftp_url(host, task.sftp_path))
    if isinstance(task.s3_filenames, str):
        wanted = "" if task.s3_filenames == "*" else task.s3_filenames
        keys = connections.objects(url("s3", task.s3_bucket, prefix, task.aws_conn_id))
        keys = [k for k in keys if posixpath.basename(k[len(prefix) :]).startswith(wanted)]
    else:
        keys = [prefix + name for name in task.s3_filenames]
    urls = tuple(url("s3", task.s3_bucket, key, task.aws_conn_id) for key in keys)
    return Movement(one_or_many(urls), sftp_url(host, task.sftp_path) + "/")


def _sql_to_s3(task: Any, _connections: AirflowConnections) -> Movement:
    refuse(task, SQL_DOUBTS)
    if "params" in task.read_kwargs:
        raise UnclearExportError(f"read_kwargs holds params: {SQL_DOUBTS['parameters']}")
    dataset = {"conn_id": task.sql_conn_id, "query": task.query}
    return Movement(dataset, s3_url(task.s3_bucket, task.s3_key))


AMAZON: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.amazon.aws.transfers.local_to_s3.LocalFilesystemToS3Operator",
        _local_to_s3,
        "the file → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.s3_to_sftp.S3ToSFTPOperator",
        _s3_to_sftp,
        "the object, the named objects, or all below the prefix → `sftp://host/path`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.sql_to_s3.SqlToS3Operator",
        _sql_to_s3,
        "the query → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.operators.s3.S3CopyObjectOperator",
        _s3_copy,
        "the object → `s3://bucket/key`",
    ),
)
