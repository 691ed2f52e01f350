"""Operators by which Google's services move data: between buckets, out of databases, to Drive and Sheets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import (
    Exporter,
    Movement,
    Reader,
    Sealing,
    UnclearExportError,
    Uninspectable,
)
from export_guard.airflow.exporters.places import (
    everything_below,
    one_folder,
    one_or_many,
    paths,
    pointed_at_all,
    refuse,
    url,
)


def _gcs_to_gcs(task: Any, connections: AirflowConnections) -> Movement:
    sources = paths(task.source_objects) or paths(task.source_object)
    endpoint = url("gs", task.destination_bucket or task.source_bucket, task.destination_object or "")
    if task.match_glob or task.delimiter or any("*" in source for source in sources):
        wanted = "" if len(sources) != 1 else sources[0].partition("*")[0]
        return Movement(everything_below("gs", task.source_bucket, wanted, task.gcp_conn_id, connections), endpoint)
    named = [source for source in sources if source and not source.endswith("/")]
    if len(named) == len(sources) and sources:
        return Movement(one_or_many(tuple(url("gs", task.source_bucket, s, task.gcp_conn_id) for s in named)), endpoint)
    if len(sources) > 1:
        raise UnclearExportError("several folders are copied by one task; use one task for each")
    prefix = sources[0] if sources else ""
    return Movement(everything_below("gs", task.source_bucket, prefix, task.gcp_conn_id, connections), endpoint)


def _synchronise(task: Any, connections: AirflowConnections) -> Movement:
    dataset = everything_below("gs", task.source_bucket, task.source_object or "", task.gcp_conn_id, connections)
    return Movement(dataset, url("gs", task.destination_bucket, task.destination_object or ""))


_CONNECTIONS = ("postgres", "mysql", "mssql", "oracle", "presto", "trino", "cassandra")


def _sql_to_gcs(task: Any, _connections: AirflowConnections) -> Movement:
    endpoint = url("gs", task.bucket, task.filename)
    conn_id = next((c for name in _CONNECTIONS if (c := getattr(task, f"{name}_conn_id", None))), None)
    if task.parameters or conn_id is None:
        why = "parameters is set; write the values into the (templated) query" if conn_id else "its database is unknown"
        return Movement(Uninspectable(why), endpoint)
    return Movement({"conn_id": conn_id, "query": task.sql}, endpoint)


def _bigquery(table: str, conn_id: str) -> dict[str, str]:
    return {"conn_id": conn_id, "query": f"select * from `{table.replace(':', '.', 1)}`"}


def _bigquery_to_gcs(task: Any, _connections: AirflowConnections) -> Movement:
    dataset = _bigquery(task.source_project_dataset_table, task.gcp_conn_id)
    return Movement(dataset, one_folder(paths(task.destination_cloud_storage_uris)))


def _bigquery_to_bigquery(task: Any, _connections: AirflowConnections) -> Movement:
    tables = paths(task.source_project_dataset_tables)
    if len(tables) != 1:
        raise UnclearExportError("several tables are copied by one task; use one task for each")
    place = task.destination_project_dataset_table.replace(":", ".", 1).replace(".", "/")
    return Movement(_bigquery(tables[0], task.gcp_conn_id), f"bigquery://{place}")


def _bigquery_to_sql(task: Any, connections: AirflowConnections) -> Movement:
    conn_id = next((c for name in _CONNECTIONS if (c := getattr(task, f"{name}_conn_id", None))), None)
    if conn_id is None:
        raise UnclearExportError("the connection of the database cannot be told")
    endpoint = f"{connections.database(conn_id).rstrip('/')}/{task.target_table_name}"
    return Movement(_bigquery(f"{task.dataset_id}.{task.table_id}", task.gcp_conn_id), endpoint)


def _extract_job(task: Any, _connections: AirflowConnections) -> Movement:
    extract = task.configuration["extract"]
    table = extract.get("sourceTable") or {}
    name = ".".join(str(table[key]) for key in ("projectId", "datasetId", "tableId") if table.get(key))
    uris = paths(extract.get("destinationUris") or extract.get("destinationUri"))
    if not uris:
        raise UnclearExportError("the extract job names no destinationUris")
    dataset = _bigquery(name, task.gcp_conn_id) if name else Uninspectable("the extract job names no sourceTable")
    return Movement(dataset, one_folder(uris))


def _drive(task: Any) -> str:
    return f"gdrive://{task.destination_folder_id or 'root'}/{task.destination_object or task.source_object}"


def _gcs_to_drive(task: Any, connections: AirflowConnections) -> Movement:
    prefix, wildcard, _ = task.source_object.partition("*")
    one = url("gs", task.source_bucket, prefix, task.gcp_conn_id)
    below = everything_below("gs", task.source_bucket, prefix, task.gcp_conn_id, connections) if wildcard else one
    return Movement(below, _drive(task))


def _local_to_drive(task: Any, _connections: AirflowConnections) -> Movement:
    place = f"gdrive://{task.folder_id or 'root'}/{str(task.drive_folder).strip('/')}/"
    return Movement(one_or_many(tuple(str(path) for path in paths(task.local_paths))), place)


def _gcs_to_sheets(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(url("gs", task.bucket_name, task.object_name, task.gcp_conn_id), f"gsheets://{task.spreadsheet_id}")


def _sql_to_sheets(task: Any, _connections: AirflowConnections) -> Movement:
    endpoint = f"gsheets://{task.spreadsheet_id}"
    if task.parameters or task.database:
        return Movement(Uninspectable("parameters or database is set; write them into query and connection"), endpoint)
    return Movement({"conn_id": task.conn_id, "query": task.sql}, endpoint)


def _holds(what: str, place: Callable[[Any], str]) -> Reader:
    def read(task: Any, _connections: AirflowConnections) -> Movement:
        return Movement(
            Uninspectable(f"{what}; let it write to storage of your own, and export from there"), place(task)
        )

    return read


def _azure_blob_to_gcs(task: Any, _connections: AirflowConnections) -> Movement:
    dataset = url("abfs", task.container_name, task.blob_name, task.wasb_conn_id)
    return Movement(dataset, url("gs", task.bucket_name, task.object_name))


def _sftp_to_gcs(task: Any, connections: AirflowConnections) -> Movement:
    endpoint = url("gs", task.destination_bucket, task.destination_path or "")
    if "*" in task.source_path:
        return Movement(Uninspectable("the files are only known once they are fetched; name one file"), endpoint)
    host = connections.ssh_host(task.sftp_conn_id)
    return Movement(f"sftp://{task.sftp_conn_id}@{host}/{task.source_path.lstrip('/')}", endpoint)


def _export_instance(task: Any) -> str:
    return str(task.body["exportContext"]["uri"])


_FETCHED = "it is fetched while it is sent"
_GCS = "`gs://bucket/object`"


def _files_to_drive(task: Any, copies: tuple[str, ...]) -> None:
    refuse(task, {"delete": "it would delete the sealed copy, not the file; delete that in a task after"})
    pointed_at_all("local_paths")(task, copies)


def _row(path: str, reader: Reader, moves: str, **more: Any) -> Exporter:
    return Exporter(f"airflow.providers.google.{path}", reader, moves, **more)


GOOGLE_SERVICES: tuple[Exporter, ...] = (
    _row("cloud.transfers.gcs_to_gcs.GCSToGCSOperator", _gcs_to_gcs, f"the objects, or all below the prefix → {_GCS}"),
    _row("cloud.operators.gcs.GCSSynchronizeBucketsOperator", _synchronise, f"all objects below the prefix → {_GCS}"),
    _row("cloud.transfers.sql_to_gcs.BaseSQLToGCSOperator", _sql_to_gcs, f"the query → {_GCS}"),
    _row("cloud.transfers.bigquery_to_gcs.BigQueryToGCSOperator", _bigquery_to_gcs, f"the table → {_GCS}"),
    _row(
        "cloud.transfers.bigquery_to_bigquery.BigQueryToBigQueryOperator",
        _bigquery_to_bigquery,
        "the table → `bigquery://project/dataset/table`",
    ),
    _row(
        "cloud.transfers.bigquery_to_sql.BigQueryToSqlBaseOperator",
        _bigquery_to_sql,
        "the table → `type://host:port/database/table`",
    ),
    _row(
        "cloud.operators.bigquery.BigQueryInsertJobOperator",
        _extract_job,
        f"extract jobs: the table → {_GCS}",
        outward=lambda task: not isinstance(task.configuration, dict) or "extract" in task.configuration,
    ),
    _row(
        "suite.transfers.gcs_to_gdrive.GCSToGoogleDriveOperator", _gcs_to_drive, "the objects → `gdrive://folder/path`"
    ),
    _row(
        "suite.transfers.local_to_drive.LocalFilesystemToGoogleDriveOperator",
        _local_to_drive,
        "the files → `gdrive://folder/path/`",
        sealing=Sealing("file", _files_to_drive),
    ),
    _row(
        "suite.transfers.gcs_to_sheets.GCSToGoogleSheetsOperator",
        _gcs_to_sheets,
        "the object → `gsheets://spreadsheet`",
    ),
    _row(
        "suite.transfers.sql_to_sheets.SQLToGoogleSheetsOperator", _sql_to_sheets, "the query → `gsheets://spreadsheet`"
    ),
    _row("cloud.transfers.azure_blob_to_gcs.AzureBlobStorageToGCSOperator", _azure_blob_to_gcs, f"the blob → {_GCS}"),
    _row("cloud.transfers.sftp_to_gcs.SFTPToGCSOperator", _sftp_to_gcs, f"the file → {_GCS}"),
    _row(
        "cloud.transfers.adls_to_gcs.ADLSToGCSOperator",
        _holds("a listing of a data lake is fetched while it is sent", lambda t: t.dest_gcs),
        f"holds: files of a data lake → {_GCS}",
    ),
    _row(
        "cloud.transfers.azure_fileshare_to_gcs.AzureFileShareToGCSOperator",
        _holds("a file share cannot be opened", lambda t: t.dest_gcs),
        f"holds: files of a file share → {_GCS}",
    ),
    _row(
        "cloud.transfers.http_to_gcs.HttpToGCSOperator",
        _holds(_FETCHED, lambda t: url("gs", t.bucket_name, t.object_name)),
        f"holds: an answer of an API → {_GCS}",
    ),
    _row(
        "cloud.transfers.calendar_to_gcs.GoogleCalendarToGCSOperator",
        _holds(_FETCHED, lambda t: url("gs", t.destination_bucket, t.destination_path or "")),
        f"holds: a calendar → {_GCS}",
    ),
    _row(
        "cloud.transfers.sheets_to_gcs.GoogleSheetsToGCSOperator",
        _holds(_FETCHED, lambda t: url("gs", t.destination_bucket, t.destination_path or "")),
        f"holds: a spreadsheet → {_GCS}",
    ),
    _row(
        "cloud.transfers.gdrive_to_gcs.GoogleDriveToGCSOperator",
        _holds(_FETCHED, lambda t: url("gs", t.bucket_name, t.object_name or "")),
        f"holds: a file on Drive → {_GCS}",
    ),
    _row(
        "ads.transfers.ads_to_gcs.GoogleAdsToGcsOperator",
        _holds(_FETCHED, lambda t: url("gs", t.bucket, t.obj)),
        f"holds: a report → {_GCS}",
    ),
    _row(
        "cloud.operators.cloud_sql.CloudSQLExportInstanceOperator",
        _holds("an instance is exported by Cloud SQL itself", _export_instance),
        f"holds: an instance → {_GCS}",
    ),
    _row(
        "cloud.operators.pubsub.PubSubPublishMessageOperator",
        _holds("messages are in the task's own field", lambda t: f"pubsub://{t.project_id}/{t.topic}"),
        "holds: messages → `pubsub://project/topic`",
    ),
)
