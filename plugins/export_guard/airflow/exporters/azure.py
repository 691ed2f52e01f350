"""Operators of the Azure provider. A container's endpoint is ``wasbs://container@account/blob``."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Sealing, Uninspectable
from export_guard.airflow.exporters.places import everything_below, pointed_at_one, s3_url


def _blob(task: Any, connections: AirflowConnections, blob: str | None) -> str:
    return f"wasbs://{task.container_name}@{connections.azure_account(task.wasb_conn_id)}/{blob or ''}"


def _local(task: Any, connections: AirflowConnections) -> Movement:
    return Movement(task.file_path, _blob(task, connections, task.blob_name))


def _local_to_lake(task: Any, connections: AirflowConnections) -> Movement:
    account = connections.connection(task.azure_data_lake_conn_id).extra_dejson.get("account_name")
    endpoint = f"adl://{account or 'unknown'}.azuredatalakestore.net/{task.remote_path.lstrip('/')}"
    return Movement(task.local_path, endpoint)


def _s3(task: Any, connections: AirflowConnections) -> Movement:
    endpoint = _blob(task, connections, task.blob_name or task.blob_prefix)
    if task.s3_key:
        return Movement(s3_url(task.s3_bucket, task.s3_key, task.aws_conn_id), endpoint)
    dataset = everything_below("s3", task.s3_bucket, task.s3_prefix or "", task.aws_conn_id, connections)
    return Movement(dataset, endpoint)


def _gcs(task: Any, connections: AirflowConnections) -> Movement:
    dataset = everything_below("gs", task.gcs_bucket, task.prefix or "", task.gcp_conn_id, connections)
    return Movement(dataset, _blob(task, connections, task.blob_prefix))


def _sftp(task: Any, connections: AirflowConnections) -> Movement:
    endpoint = _blob(task, connections, task.blob_prefix)
    if "*" in task.sftp_source_path:
        return Movement(Uninspectable("the files are only known once they are fetched; name one file"), endpoint)
    host = connections.ssh_host(task.sftp_conn_id)
    return Movement(f"sftp://{task.sftp_conn_id}@{host}/{task.sftp_source_path.lstrip('/')}", endpoint)


def _oracle(task: Any, connections: AirflowConnections) -> Movement:
    account = connections.connection(task.azure_data_lake_conn_id).extra_dejson.get("account_name")
    endpoint = (
        f"adl://{account or 'unknown'}.azuredatalakestore.net/{task.azure_data_lake_path.strip('/')}/{task.filename}"
    )
    if task.sql_params:
        return Movement(Uninspectable("sql_params is set; write the values into the (templated) query"), endpoint)
    return Movement({"conn_id": task.oracle_conn_id, "query": task.sql}, endpoint)


def _cosmos(task: Any, _connections: AirflowConnections) -> Movement:
    endpoint = f"cosmos://{task.azure_cosmos_conn_id}/{task.database_name}/{task.collection_name}"
    return Movement(Uninspectable("a document is in the task's own field"), endpoint)


def _service_bus(task: Any, connections: AirflowConnections) -> Movement:
    host = connections.host(task.azure_service_bus_conn_id, "sb")
    return Movement(Uninspectable("a message is in the task's own field"), f"{host}/{task.queue_name}")


_BLOB = "`wasbs://container@account/blob`"


def _row(path: str, reader: Any, moves: str, **more: Any) -> Exporter:
    return Exporter(f"airflow.providers.microsoft.azure.{path}", reader, moves, **more)


AZURE: tuple[Exporter, ...] = (
    _row(
        "transfers.local_to_wasb.LocalFilesystemToWasbOperator",
        _local,
        f"the file → {_BLOB}",
        sealing=Sealing("file", pointed_at_one("file_path")),
    ),
    _row(
        "transfers.local_to_adls.LocalFilesystemToADLSOperator",
        _local_to_lake,
        "the file → `adl://account/path`",
        sealing=Sealing("file", pointed_at_one("local_path")),
    ),
    _row("transfers.s3_to_wasb.S3ToAzureBlobStorageOperator", _s3, f"the object, or all below the prefix → {_BLOB}"),
    _row("transfers.gcs_to_wasb.GCSToAzureBlobStorageOperator", _gcs, f"all objects below the prefix → {_BLOB}"),
    _row("transfers.sftp_to_wasb.SFTPToWasbOperator", _sftp, f"the file → {_BLOB}"),
    _row(
        "transfers.oracle_to_azure_data_lake.OracleToAzureDataLakeOperator",
        _oracle,
        "the query → `adl://account/path`",
    ),
    _row(
        "operators.cosmos.AzureCosmosInsertDocumentOperator",
        _cosmos,
        "holds: a document → `cosmos://connection/database/collection`",
    ),
    _row(
        "operators.asb.AzureServiceBusSendMessageOperator",
        _service_bus,
        "holds: a message → `sb://host/queue`",
    ),
)
