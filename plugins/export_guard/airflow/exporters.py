"""Which Airflow operators move data out, and how each one says what it moves and where to.

One row of :data:`EXPORTERS` per operator class. A class is recognised by ``module.qualname`` over its
method resolution order, so subclasses are covered and no provider is imported. A row reads *rendered*
fields, so the guard and the check inside the export task see the same strings as the operator.
"""

from __future__ import annotations

import os
import posixpath
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from export_guard.airflow.connections import AirflowConnections, split_url
from export_guard.errors import ExportGuardError


class UnclearExportError(ExportGuardError):
    """What an operator moves, or where to, cannot be told for sure; the export must hold."""


@dataclass(frozen=True)
class Movement:
    """What one run of an operator moves and where to.

    ``dataset`` is a path or URL, several of them, or a mapping ``{"conn_id", "query" | "table"}``.
    ``endpoint`` is a URL without credentials and without connection ids, or a recipient's id where an author
    declared it. ``claimed`` is the recipient (or endpoint) that an author named beside an endpoint that was
    read off the operator; both must belong to one recipient.
    """

    dataset: Any
    endpoint: str
    claimed: str = ""


Reader = Callable[[Any, AirflowConnections], Movement]


def _always(_task: Any) -> bool:
    return True


@dataclass(frozen=True)
class Exporter:
    """One row: an operator class, how to read its movement, and whether an instance moves data out at all.

    ``outward`` is asked when the Dag is parsed, so it may only look at fields that are not templates.
    """

    operator: str
    read: Reader
    outward: Callable[[Any], bool] = _always


def _s3(bucket: str | None, key: str, conn_id: str | None = None) -> str:
    """The URL of an S3 object as Airflow's ``S3Hook`` understands bucket and key."""
    if bucket is None:
        parsed = urlsplit(key, allow_fragments=False)
        if parsed.scheme not in ("s3", "s3a", "s3n") or not parsed.netloc:
            raise UnclearExportError(
                f"the bucket cannot be told from the key {key!r}; give the bucket, or s3://bucket/key"
            )
        return _url("s3", parsed.netloc, parsed.path.lstrip("/"), conn_id)
    if "://" in key:
        raise UnclearExportError(f"the key {key!r} is a URL although the bucket is given as well; leave one out")
    return _url("s3", bucket, key, conn_id)


def _url(scheme: str, bucket: str, key: str, conn_id: str | None = None) -> str:
    return f"{scheme}://{conn_id}@{bucket}/{key}" if conn_id else f"{scheme}://{bucket}/{key}"


def _sftp(host: str, path: str) -> str:
    """The URL of a remote path. ``..`` is resolved first: a prefix in the policy must not be walked around."""
    path = posixpath.normpath(path)
    if path.startswith(".."):
        raise UnclearExportError(
            f"the remote path {path!r} leaves the folder that the connection starts in; name it in full"
        )
    return f"sftp://{host}/{path.lstrip('/')}"


def _folder(endpoints: Iterable[str]) -> str:
    """One endpoint for several objects: themselves if alone, else the folder that they all go into."""
    distinct = sorted(set(endpoints))
    if len(distinct) == 1:
        return distinct[0]
    folders = {posixpath.dirname(e) for e in distinct}
    if len(folders) != 1:
        raise UnclearExportError(
            f"one task writes into {len(folders)} folders, which can belong to different recipients; "
            "use one task for each folder"
        )
    return folders.pop() + "/"


def _paths(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


def _one_or_many(paths: tuple[str, ...]) -> str | tuple[str, ...]:
    if not paths:
        raise UnclearExportError("the operator names no dataset; nothing would be inspected")
    return paths[0] if len(paths) == 1 else paths


def _everything_below(
    scheme: str, bucket: str, prefix: str, conn_id: str | None, connections: AirflowConnections
) -> str | tuple[str, ...]:
    """All objects with a prefix. The operator may leave some out; inspecting more than leaves is safe."""
    keys = connections.objects(_url(scheme, bucket, prefix, conn_id))
    return _one_or_many(tuple(_url(scheme, bucket, key, conn_id) for key in keys))


def _refuse(task: Any, reasons: Mapping[str, str]) -> None:
    for field, why in reasons.items():
        if getattr(task, field, None):
            raise UnclearExportError(f"{field} is set: {why}")


_SQL_DOUBTS = {
    "parameters": "the guard inspects the query as written; write the values into the (templated) query",
    "sql_hook_params": "it can lead to another database than the connection says; use a connection of its own",
}


def _public(acl: str | None) -> None:
    if acl and (acl.startswith("public") or acl == "authenticated-read"):
        raise UnclearExportError(f"acl_policy {acl!r} lets people outside the recipient read the object; leave it out")


def _local_to_s3(task: Any, _connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    return Movement(task.filename, _s3(task.dest_bucket, task.dest_key))


def _s3_copy(task: Any, _connections: AirflowConnections) -> Movement:
    _public(task.acl_policy)
    _refuse(task, {"source_version_id": "the guard inspects the current version; copy that one"})
    return Movement(
        _s3(task.source_bucket_name, task.source_bucket_key, task.aws_conn_id),
        _s3(task.dest_bucket_name, task.dest_bucket_key),
    )


def _s3_to_sftp(task: Any, connections: AirflowConnections) -> Movement:
    host = connections.ssh_host(task.sftp_conn_id, task.sftp_remote_host)
    prefix = urlsplit(task.s3_key).path.lstrip("/")  # as the operator does
    if not task.s3_filenames:
        return Movement(_url("s3", task.s3_bucket, prefix, task.aws_conn_id), _sftp(host, task.sftp_path))
    if isinstance(task.s3_filenames, str):
        wanted = "" if task.s3_filenames == "*" else task.s3_filenames
        keys = connections.objects(_url("s3", task.s3_bucket, prefix, task.aws_conn_id))
        keys = [k for k in keys if posixpath.basename(k[len(prefix) :]).startswith(wanted)]
    else:
        keys = [prefix + name for name in task.s3_filenames]
    urls = tuple(_url("s3", task.s3_bucket, key, task.aws_conn_id) for key in keys)
    return Movement(_one_or_many(urls), _sftp(host, task.sftp_path) + "/")


def _sftp_put(task: Any, connections: AirflowConnections) -> Movement:
    hook = task.sftp_hook
    conn_id = hook.ssh_conn_id if hook else task.ssh_conn_id
    if not conn_id:
        raise UnclearExportError("no connection id is given; set ssh_conn_id so that the recipient can be told")
    host = connections.ssh_host(conn_id, hook.remote_host if hook else task.remote_host)
    return Movement(
        _one_or_many(_paths(task.local_filepath)), _folder(_sftp(host, p) for p in _paths(task.remote_filepath))
    )


def _sql_to_s3(task: Any, _connections: AirflowConnections) -> Movement:
    _refuse(task, _SQL_DOUBTS)
    if "params" in task.read_kwargs:
        raise UnclearExportError(f"read_kwargs holds params: {_SQL_DOUBTS['parameters']}")
    dataset = {"conn_id": task.sql_conn_id, "query": task.query}
    return Movement(dataset, _s3(task.s3_bucket, task.s3_key))


def _any_path(path: Any, conn_id: str | None) -> tuple[str, str]:
    """A path of the common-io provider as (dataset URL, endpoint URL)."""
    scheme, inline, rest = split_url(str(path))
    if scheme in ("file", "local"):
        local = os.path.abspath(rest)
        return local, f"file://{local}"
    conn = (conn_id or inline) if isinstance(path, str) else inline  # a path object brings its own connection
    return (f"{scheme}://{conn}@{rest}" if conn else f"{scheme}://{rest}"), f"{scheme}://{rest}"


def _file_transfer(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(_any_path(task.src, task.source_conn_id)[0], _any_path(task.dst, task.dst_conn_id)[1])


def _local_to_gcs(task: Any, _connections: AirflowConnections) -> Movement:
    return Movement(_one_or_many(_paths(task.src)), _url("gs", task.bucket, task.dst))


def _gcs_to_sftp(task: Any, connections: AirflowConnections) -> Movement:
    prefix, wildcard, _ = task.source_object.partition("*")
    dataset = (
        _everything_below("gs", task.source_bucket, prefix, task.gcp_conn_id, connections)
        if wildcard
        else _url("gs", task.source_bucket, prefix, task.gcp_conn_id)
    )
    return Movement(dataset, _sftp(connections.ssh_host(task.sftp_conn_id), task.destination_path))


def _s3_to_gcs(task: Any, connections: AirflowConnections) -> Movement:
    if not task.dest_gcs:
        raise UnclearExportError("dest_gcs is not set, so the recipient cannot be told; set it")
    dataset = _everything_below("s3", task.bucket, task.prefix or "", task.aws_conn_id, connections)
    return Movement(dataset, task.dest_gcs)


def _sql_to_table(task: Any, connections: AirflowConnections) -> Movement:
    _refuse(
        task,
        {
            "_rows_processor": "it changes the rows after the guard has seen them; do that in a task before",
            "source_hook_params": _SQL_DOUBTS["sql_hook_params"],
            "destination_hook_params": _SQL_DOUBTS["sql_hook_params"],
        },
    )
    queries = _paths(task.sql)
    if len(queries) != 1:
        raise UnclearExportError(f"sql holds {len(queries)} statements; use one task for each")
    endpoint = f"{connections.database(task.destination_conn_id).rstrip('/')}/{task.destination_table}"
    return Movement({"conn_id": task.source_conn_id, "query": queries[0]}, endpoint)


EXPORTERS: tuple[Exporter, ...] = (
    Exporter("airflow.providers.amazon.aws.transfers.local_to_s3.LocalFilesystemToS3Operator", _local_to_s3),
    Exporter("airflow.providers.amazon.aws.transfers.s3_to_sftp.S3ToSFTPOperator", _s3_to_sftp),
    Exporter("airflow.providers.amazon.aws.transfers.sql_to_s3.SqlToS3Operator", _sql_to_s3),
    Exporter("airflow.providers.amazon.aws.operators.s3.S3CopyObjectOperator", _s3_copy),
    Exporter(
        "airflow.providers.sftp.operators.sftp.SFTPOperator",
        _sftp_put,
        outward=lambda task: task.operation.lower() not in ("get", "delete"),
    ),
    Exporter("airflow.providers.common.io.operators.file_transfer.FileTransferOperator", _file_transfer),
    Exporter("airflow.providers.common.sql.operators.generic_transfer.GenericTransfer", _sql_to_table),
    Exporter("airflow.providers.google.cloud.transfers.local_to_gcs.LocalFilesystemToGCSOperator", _local_to_gcs),
    Exporter("airflow.providers.google.cloud.transfers.gcs_to_sftp.GCSToSFTPOperator", _gcs_to_sftp),
    Exporter("airflow.providers.google.cloud.transfers.s3_to_gcs.S3ToGCSOperator", _s3_to_gcs),
)
"""Every operator that :func:`~export_guard.airflow.guarding.guard` reads by itself."""

_BY_NAME = {exporter.operator: exporter for exporter in EXPORTERS}


def exporter_of(task: Any) -> Exporter | None:
    """The row for the class of an operator, or for the nearest of its base classes; ``None`` when there is none."""
    for cls in type(task).__mro__:
        if row := _BY_NAME.get(f"{cls.__module__}.{cls.__qualname__}"):
            return row
    return None
