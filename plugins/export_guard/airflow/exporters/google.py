"""Operators of the Google provider."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Sealing, UnclearExportError
from export_guard.airflow.exporters.places import (
    everything_below,
    one_or_many,
    paths,
    pointed_at_all,
    sftp_url,
    url,
)


def _local_to_gcs(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(one_or_many(paths(task.src)), url("gs", task.bucket, task.dst))


def _gcs_to_sftp(task: Any, connections: AirflowConnections) -> Movement:
    prefix, wildcard, _ = task.source_object.partition("*")
    dataset = (
        everything_below("gs", task.source_bucket, prefix, task.gcp_conn_id, connections)
        if wildcard
        else url("gs", task.source_bucket, prefix, task.gcp_conn_id)
    )
    return Movement(dataset, sftp_url(connections.ssh_host(task.sftp_conn_id), task.destination_path))


def _s3_to_gcs(task: Any, connections: AirflowConnections) -> Movement:
    if not task.dest_gcs:
        raise UnclearExportError("dest_gcs is not set, so the recipient cannot be told; set it")
    dataset = everything_below("s3", task.bucket, task.prefix or "", task.aws_conn_id, connections)
    return Movement(dataset, task.dest_gcs)


GOOGLE: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.google.cloud.transfers.local_to_gcs.LocalFilesystemToGCSOperator",
        _local_to_gcs,
        "the files → `gs://bucket/object`",
        sealing=Sealing("file", pointed_at_all("src")),
    ),
    Exporter(
        "airflow.providers.google.cloud.transfers.gcs_to_sftp.GCSToSFTPOperator",
        _gcs_to_sftp,
        "the object, or all below the prefix → `sftp://host/path`",
    ),
    Exporter(
        "airflow.providers.google.cloud.transfers.s3_to_gcs.S3ToGCSOperator",
        _s3_to_gcs,
        "all objects below the prefix → `gs://bucket/object`",
    ),
)
