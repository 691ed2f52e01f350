"""Fields of operators as URLs and datasets, as the operators themselves understand them."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from export_guard.airflow.connections import AirflowConnections, split_url
from export_guard.airflow.exporters.movement import Point, UnclearExportError


def s3_url(bucket: str | None, key: str, conn_id: str | None = None) -> str:
    """The URL of an S3 object as Airflow's ``S3Hook`` understands bucket and key."""
    if bucket is None:
        parsed = urlsplit(key, allow_fragments=False)
        if parsed.scheme not in ("s3", "s3a", "s3n") or not parsed.netloc:
            raise UnclearExportError(
                f"the bucket cannot be told from the key {key!r}; give the bucket, or s3://bucket/key"
            )
        return url("s3", parsed.netloc, parsed.path.lstrip("/"), conn_id)
    if "://" in key:
        raise UnclearExportError(f"the key {key!r} is a URL although the bucket is given as well; leave one out")
    return url("s3", bucket, key, conn_id)


def url(scheme: str, bucket: str, key: str, conn_id: str | None = None) -> str:
    """The URL of an object, through an Airflow connection if one is named."""
    return f"{scheme}://{conn_id}@{bucket}/{key}" if conn_id else f"{scheme}://{bucket}/{key}"


def sftp_url(host: str, path: str) -> str:
    """The URL of a remote path. ``..`` is resolved first: a prefix in the policy must not be walked around."""
    path = posixpath.normpath(path)
    if path.startswith(".."):
        raise UnclearExportError(
            f"the remote path {path!r} leaves the folder that the connection starts in; name it in full"
        )
    return f"sftp://{host}/{path.lstrip('/')}"


def one_folder(endpoints: Iterable[str]) -> str:
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


def pointed_at_one(*fields: str) -> Point:
    """Points a task at the one copy that there is: a field for its path, or two for its bucket and key."""

    def point(task: Any, copies: tuple[str, ...]) -> None:
        if len(copies) != 1:
            raise UnclearExportError(f"{len(copies)} objects are moved by a task that names one; use one task for each")
        bucket_and_key = copies[0].removeprefix("s3://").split("/", 1)
        for field, value in zip(fields, copies if len(fields) == 1 else bucket_and_key, strict=True):
            setattr(task, field, value)

    return point


def pointed_at_all(field: str) -> Point:
    """Points a task at copies of the files that its field names, one for each, in their order."""

    def point(task: Any, copies: tuple[str, ...]) -> None:
        named = getattr(task, field)
        if len(copies) != len(paths(named)):
            raise UnclearExportError(f"{field} names {len(paths(named))} places, which hold {len(copies)} files")
        setattr(task, field, copies[0] if isinstance(named, str) else list(copies))

    return point


def paths(value: Any) -> tuple[str, ...]:
    """A field that takes one path or several, as several."""
    return (value,) if isinstance(value, str) else tuple(value or ())


def one_or_many(paths: tuple[str, ...]) -> str | tuple[str, ...]:
    """Several paths as a dataset. Raises ``UnclearExportError`` for none at all."""
    if not paths:
        raise UnclearExportError("the operator names no dataset; nothing would be inspected")
    return paths[0] if len(paths) == 1 else paths


def everything_below(
    scheme: str, bucket: str, prefix: str, conn_id: str | None, connections: AirflowConnections
) -> str | tuple[str, ...]:
    """All objects with a prefix but those that only mark that a job is done, as in a folder.

    The operator may leave some out; inspecting more than leaves is safe.
    """
    from export_guard.datasets.listing import without_markers  # late, since this is read while Dags are parsed

    keys = without_markers(connections.objects(url(scheme, bucket, prefix, conn_id)))
    return one_or_many(tuple(url(scheme, bucket, key, conn_id) for key in keys))


def refuse(task: Any, reasons: Mapping[str, str]) -> None:
    """Raise ``UnclearExportError`` where one of these fields is set; each comes with the reason."""
    for field, why in reasons.items():
        if getattr(task, field, None):
            raise UnclearExportError(f"{field} is set: {why}")


SQL_DOUBTS = {
    "parameters": "the guard inspects the query as written; write the values into the (templated) query",
    "sql_hook_params": "it can lead to another database than the connection says; use a connection of its own",
}


def any_path(path: Any, conn_id: str | None) -> tuple[str, str]:
    """A path of the common-io provider as (dataset URL, endpoint URL)."""
    scheme, inline, rest = split_url(str(path))
    if scheme in ("file", "local"):
        local = os.path.abspath(rest)
        return local, f"file://{local}"
    conn = (conn_id or inline) if isinstance(path, str) else inline  # a path object brings its own connection
    return (f"{scheme}://{conn}@{rest}" if conn else f"{scheme}://{rest}"), f"{scheme}://{rest}"
