"""Operators of the Amazon provider."""

from __future__ import annotations

import posixpath
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Sealing, UnclearExportError, Uninspectable
from export_guard.airflow.exporters.places import (
    SQL_DOUBTS,
    everything_below,
    one_or_many,
    pointed_at_one,
    refuse,
    s3_url,
    sftp_url,
    url,
)

if TYPE_CHECKING:
    from export_guard.datasets.dataset import SourceObject


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


def _pin_version(task: Any, objects: Sequence[SourceObject]) -> None:
    """Copy the version that was inspected, in a bucket that keeps versions."""
    if len(objects) == 1:
        version = objects[0].tag.partition("@")[2]
        task.source_version_id = None if version in ("", "null") else version


def _copy_from(task: Any, copies: tuple[str, ...]) -> None:
    pointed_at_one("source_bucket_name", "source_bucket_key")(task, copies)
    task.source_version_id = None  # that of the copy, which there is one version of


def _at_one_key(task: Any, copies: tuple[str, ...]) -> None:
    if task.s3_filenames:
        raise UnclearExportError("s3_filenames moves keys as they are named; use one task with an s3_key for each")
    pointed_at_one("s3_bucket", "s3_key")(task, copies)


def _s3_to_sftp(task: Any, connections: AirflowConnections) -> Movement:
    host = connections.ssh_host(task.sftp_conn_id, task.sftp_remote_host)
    prefix = urlsplit(task.s3_key).path.lstrip("/")  # as the operator does
    if not task.s3_filenames:
        return Movement(url("s3", task.s3_bucket, prefix, task.aws_conn_id), sftp_url(host, task.sftp_path))
    if isinstance(task.s3_filenames, str):
        wanted = "" if task.s3_filenames == "*" else task.s3_filenames
        found = connections.objects(url("s3", task.s3_bucket, prefix, task.aws_conn_id))
        keys = [k for k in found if posixpath.basename(k[len(prefix) :]).startswith(wanted)]
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


def _copied_prefix(task: Any) -> str:
    return s3_url(task.source_bucket_name, task.source_bucket_prefix)


def _s3_copy_prefix(task: Any, connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    bucket, _, prefix = _copied_prefix(task).removeprefix("s3://").partition("/")
    return Movement(
        everything_below("s3", bucket, prefix, task.aws_conn_id, connections),
        s3_url(task.dest_bucket_name, task.dest_bucket_prefix),
    )


def _s3_create(task: Any, _connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    return Movement(
        Uninspectable("the data is in the task's own field; write it to a file in a task before, and upload that"),
        s3_url(task.s3_bucket, task.s3_key),
    )


def _s3_transform(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(
        Uninspectable("the script or the selection changes the object; do that in a task before, and copy the result"),
        s3_url(None, task.dest_s3_key),
    )


def _sftp_to_s3(task: Any, connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    endpoint = s3_url(task.s3_bucket, task.s3_key)
    if task.sftp_filenames or task.s3_filenames:
        return Movement(Uninspectable("the names of the files are only known once they are fetched"), endpoint)
    host = connections.ssh_host(task.sftp_conn_id, task.sftp_remote_host)
    return Movement(f"sftp://{task.sftp_conn_id}@{host}/{task.sftp_path.lstrip('/')}", endpoint)


def _s3_to_ftp(task: Any, connections: AirflowConnections) -> Movement:
    host = connections.host(task.ftp_conn_id, "ftp")
    if task.s3_filenames:
        names = task.s3_filenames
        wanted = "" if names == "*" else names
        bucket, prefix = task.s3_bucket, urlsplit(task.s3_key).path.lstrip("/")
        if isinstance(names, str):
            dataset = everything_below("s3", bucket, f"{prefix}{wanted}", task.aws_conn_id, connections)
        else:
            dataset = one_or_many(tuple(url("s3", bucket, prefix + name, task.aws_conn_id) for name in names))
        return Movement(dataset, f"{host}/{task.ftp_path.strip('/')}/")
    return Movement(s3_url(task.s3_bucket, task.s3_key, task.aws_conn_id), f"{host}/{task.ftp_path.lstrip('/')}")


def _s3_to_sql(task: Any, connections: AirflowConnections) -> Movement:
    refuse(task, {"sql_hook_params": SQL_DOUBTS["sql_hook_params"]})
    table = f"{task.schema}.{task.table}" if task.schema else task.table
    return Movement(
        s3_url(task.s3_bucket, task.s3_key, task.aws_conn_id),
        f"{connections.database(task.sql_conn_id).rstrip('/')}/{table}",
    )


def _gcs_to_s3(task: Any, connections: AirflowConnections) -> Movement:
    _public(task.s3_acl_policy)
    dataset = everything_below("gs", task.gcs_bucket, task.prefix or "", task.gcp_conn_id, connections)
    return Movement(dataset, s3_url(None, task.dest_s3_key))


def _azure_to_s3(task: Any, connections: AirflowConnections) -> Movement:
    _public(task.s3_acl_policy)
    dataset = everything_below("abfs", task.container_name, task.prefix or "", task.wasb_conn_id, connections)
    return Movement(dataset, s3_url(None, task.dest_s3_key))


AMAZON: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.amazon.aws.transfers.local_to_s3.LocalFilesystemToS3Operator",
        _local_to_s3,
        "the file → `s3://bucket/key`",
        sealing=Sealing("file", pointed_at_one("filename")),
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.s3_to_sftp.S3ToSFTPOperator",
        _s3_to_sftp,
        "the object, the named objects, or all below the prefix → `sftp://host/path`",
        sealing=Sealing("s3", _at_one_key),
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.sql_to_s3.SqlToS3Operator",
        _sql_to_s3,
        "the query → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.s3_to_ftp.S3ToFTPOperator",
        _s3_to_ftp,
        "the object, the named objects, or all below the prefix → `ftp://host/path`",
        sealing=Sealing("s3", _at_one_key),
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.s3_to_sql.S3ToSqlOperator",
        _s3_to_sql,
        "the object → `type://host:port/database/table`",
        sealing=Sealing("s3", pointed_at_one("s3_bucket", "s3_key")),
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.sftp_to_s3.SFTPToS3Operator",
        _sftp_to_s3,
        "the file → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.gcs_to_s3.GCSToS3Operator",
        _gcs_to_s3,
        "all objects below the prefix → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.transfers.azure_blob_to_s3.AzureBlobStorageToS3Operator",
        _azure_to_s3,
        "all blobs below the prefix → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.operators.s3.S3CopyPrefixOperator",
        _s3_copy_prefix,
        "all objects below the prefix → `s3://bucket/prefix`",
        sealing=Sealing("s3", pointed_at_one("source_bucket_name", "source_bucket_prefix"), below=_copied_prefix),
    ),
    Exporter(
        "airflow.providers.amazon.aws.operators.s3.S3CreateObjectOperator",
        _s3_create,
        "holds: the data is in the task → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.operators.s3.S3FileTransformOperator",
        _s3_transform,
        "holds: a script changes the object → `s3://bucket/key`",
    ),
    Exporter(
        "airflow.providers.amazon.aws.operators.s3.S3CopyObjectOperator",
        _s3_copy,
        "the object → `s3://bucket/key`",
        pin=_pin_version,
        sealing=Sealing("s3", _copy_from),
    ),
)
