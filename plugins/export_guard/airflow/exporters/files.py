"""Operators that move files: SFTP and the common-io provider."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Sealing, UnclearExportError
from export_guard.airflow.exporters.places import (
    any_path,
    one_folder,
    one_or_many,
    paths,
    pointed_at_all,
    pointed_at_one,
    refuse,
    sftp_url,
)


def _sftp_put(task: Any, connections: AirflowConnections) -> Movement:
    refuse(task, {"deferrable": "the triggerer sends its own file, later than a worker can check; set it to False"})
    hook = task.sftp_hook
    conn_id = hook.ssh_conn_id if hook else task.ssh_conn_id
    if not conn_id:
        raise UnclearExportError("no connection id is given; set ssh_conn_id so that the recipient can be told")
    host = connections.ssh_host(conn_id, hook.remote_host if hook else task.remote_host)
    return Movement(
        one_or_many(paths(task.local_filepath)), one_folder(sftp_url(host, p) for p in paths(task.remote_filepath))
    )


def _file_transfer(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(any_path(task.src, task.source_conn_id)[0], any_path(task.dst, task.dst_conn_id)[1])


FILES: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.sftp.operators.sftp.SFTPOperator",
        _sftp_put,
        "put: the files → `sftp://host/path`",
        outward=lambda task: task.operation.lower() not in ("get", "delete"),
        sealing=Sealing("file", pointed_at_all("local_filepath")),
    ),
    Exporter(
        "airflow.providers.common.io.operators.file_transfer.FileTransferOperator",
        _file_transfer,
        "the file, object or folder → the URL, or `file:///path`",
        sealing=Sealing("file", pointed_at_one("src")),
    ),
)
