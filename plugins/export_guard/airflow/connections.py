"""Datasets and endpoints reached through Airflow connections.

Implements the :class:`export_guard.datasets.Connections` protocol with what an Airflow worker has:
connections (from any secrets backend) and the file systems that its providers registered.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from export_guard.errors import InspectionError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

    from export_guard.datasets.connections import S3Access

SSH_PORT = 22


def _postgres_driver() -> str:
    from importlib.util import find_spec

    return "postgresql+psycopg" if find_spec("psycopg") else "postgresql+psycopg2"


def _mysql_driver() -> str:
    from importlib.util import find_spec

    return "mysql+mysqldb" if find_spec("MySQLdb") else "mysql+pymysql"


_DRIVERS: dict[str, Callable[[], str]] = {"postgres": _postgres_driver, "mysql": _mysql_driver}
"""SQLAlchemy driver by Airflow connection type, for the databases that need no provider hook."""


def split_url(url: str) -> tuple[str, str | None, str]:
    """Split ``scheme://conn_id@rest`` into scheme, connection id and rest; a plain path has scheme ``file``.

    Not :func:`urllib.parse.urlsplit`, because ``?`` and ``#`` are ordinary characters of object keys.
    """
    scheme, mark, rest = url.partition("://")
    if not mark:
        return "file", None, url
    authority, slash, path = rest.partition("/")
    user, at, host = authority.rpartition("@")
    return scheme.lower(), (user or None) if at else None, f"{host}{slash}{path}"


class AirflowConnections:
    """File systems, databases and hosts by Airflow connection id.

    Every method raises :class:`~export_guard.errors.InspectionError` when the connection is missing or
    no installed provider knows its kind; the message names the connection, never its password.
    """

    def filesystem(self, url: str) -> tuple[AbstractFileSystem, str]:
        """The file system of a path or URL (``s3://conn_id@bucket/key``), and the path inside it.

        Listings are never taken from a cache: the check in the export task must see what is there now.
        """
        scheme, conn_id, path = split_url(url)
        if scheme in ("file", "local"):
            from fsspec.implementations.local import LocalFileSystem

            return LocalFileSystem(), os.path.abspath(path)
        filesystem = self._remote(scheme, conn_id)
        filesystem.invalidate_cache()
        return filesystem, path

    def _remote(self, scheme: str, conn_id: str | None) -> AbstractFileSystem:
        from airflow.sdk.io import get_fs, has_fs

        where = f"{scheme}://{conn_id}@" if conn_id else f"{scheme}://"
        try:
            if has_fs(scheme):
                return get_fs(scheme, conn_id)
            if not conn_id:
                import fsspec

                return fsspec.filesystem(scheme)
        except Exception as error:  # noqa: BLE001 - third-party file systems raise anything; any failure is a doubt
            raise InspectionError(
                where,
                f"cannot be opened ({type(error).__name__})",
                f"check the connection, and that the support for {scheme} is installed",
            ) from None
        raise InspectionError(
            where, "no installed Airflow provider serves this scheme", f"install the provider for {scheme}"
        )

    def s3_access(self, url: str) -> S3Access:
        """Keys, region and endpoint of an S3 URL, for libraries with a client of their own."""
        from export_guard.datasets.connections import S3Access  # late: this is read while Dags are parsed

        _, conn_id, _ = split_url(url)
        where = f"connection {conn_id!r}" if conn_id else "S3"
        try:
            from airflow.providers.amazon.aws.hooks.s3 import S3Hook

            hook = S3Hook(aws_conn_id=conn_id)
            keys = hook.get_credentials()
            endpoint = hook.conn_config.get_service_endpoint_url(service_name="s3")
            return S3Access(keys.access_key, keys.secret_key, keys.token, hook.region_name, endpoint)
        except Exception as error:  # noqa: BLE001 - third-party hooks raise anything; any failure is a doubt
            failure = type(error).__name__
        raise InspectionError(
            where, f"gives no access to S3 ({failure})", "check the connection, and that the Amazon provider is there"
        )

    def catalog(self, name: str) -> dict[str, str]:
        """Properties of an Iceberg catalog from the connection of that id, if there is one.

        Its host is the catalog's ``uri``, login and password its ``credential``; its extra holds any others.
        """
        from airflow.sdk import BaseHook
        from airflow.sdk.exceptions import AirflowNotFoundException

        try:
            connection = BaseHook.get_connection(name)
        except AirflowNotFoundException:
            return {}  # the catalog is one of pyiceberg's own configuration
        properties = {key: str(value) for key, value in connection.extra_dejson.items()}
        if connection.host:
            properties.setdefault("uri", str(connection.host))
        if connection.login:
            properties.setdefault("credential", f"{connection.login}:{connection.password or ''}")
        return properties

    def sqlalchemy_url(self, name: str) -> str:
        """The SQLAlchemy URL, password included, of the database behind an Airflow connection id."""
        connection = self.connection(name)
        if connection.conn_type == "sqlite":
            return f"sqlite:///{connection.host or ''}"
        from sqlalchemy.engine import URL

        if connection.conn_type in _DRIVERS:
            return URL.create(
                _DRIVERS[connection.conn_type](),
                connection.login or None,
                connection.password or None,
                connection.host or None,
                connection.port or None,
                connection.schema or None,
            ).render_as_string(hide_password=False)
        return self._hook_url(name, connection)

    def _hook_url(self, name: str, connection: Any) -> str:
        try:
            url = connection.get_hook().sqlalchemy_url
        except Exception as error:  # noqa: BLE001 - third-party hooks raise anything; any failure is a doubt
            raise InspectionError(
                f"connection {name!r}",
                f"gives no SQLAlchemy URL ({type(error).__name__})",
                f"install the Airflow provider for connection type {connection.conn_type!r}",
            ) from None
        return str(url.render_as_string(hide_password=False))

    def connection(self, conn_id: str) -> Any:
        """The Airflow connection of this id."""
        from airflow.sdk import BaseHook
        from airflow.sdk.exceptions import AirflowNotFoundException

        try:
            return BaseHook.get_connection(conn_id)
        except AirflowNotFoundException:
            raise InspectionError(
                f"connection {conn_id!r}", "is not defined in this Airflow", "add it, or correct the connection id"
            ) from None

    def ssh_host(self, conn_id: str, override: str | None = None) -> str:
        """``host`` or ``host:port`` behind an SSH or SFTP connection; the port only where it is not 22."""
        connection = self.connection(conn_id)
        host = override or connection.host
        if not host:
            raise InspectionError(f"connection {conn_id!r}", "names no host", "set the host in the connection")
        port = connection.port or SSH_PORT
        return host if port == SSH_PORT else f"{host}:{port}"

    def host(self, conn_id: str, scheme: str) -> str:
        """``scheme://host[:port]`` behind a connection; a scheme that its host field has of its own wins."""
        connection = self.connection(conn_id)
        own, _, host = (connection.host or "").rpartition("://")
        host = host.rstrip("/")
        if not host:
            raise InspectionError(f"connection {conn_id!r}", "names no host", "set the host in the connection")
        port = "" if connection.port is None or ":" in host.partition("/")[0] else f":{connection.port}"
        name, slash, path = host.partition("/")
        return f"{own or connection.schema or scheme}://{name}{port}{slash}{path}"

    def azure_account(self, conn_id: str) -> str:
        """Host of the storage account behind a ``wasb`` connection: its host field, else made of its login."""
        connection = self.connection(conn_id)
        host = str(connection.host or "").rpartition("://")[2].strip("/")
        if not host and not connection.login:
            raise InspectionError(
                f"connection {conn_id!r}", "names no storage account", "set the host or the login in the connection"
            )
        return host if "." in host else f"{host or connection.login}.blob.core.windows.net"

    def database(self, conn_id: str) -> str:
        """Where a database connection leads, as an endpoint without credentials.

        ``type://host:port/database``; for SQLite the file.
        """
        connection = self.connection(conn_id)
        if connection.conn_type == "sqlite":
            return f"file://{os.path.abspath(connection.host or '')}"
        host = f"{connection.host or ''}:{connection.port}" if connection.port else connection.host or ""
        if not host:
            raise InspectionError(f"connection {conn_id!r}", "names no host", "set the host in the connection")
        return f"{connection.conn_type}://{host}/{connection.schema or ''}"

    def objects(self, prefix: str) -> dict[str, int | None]:
        """Keys of all objects whose key starts with the prefix of ``scheme://conn_id@bucket/prefix``, sorted.

        With their sizes in bytes, as far as they are known. Empty ones whose key ends in a slash only mark a folder.
        """
        filesystem, path = self.filesystem(prefix)
        bucket, _, key = path.partition("/")
        folder = key.rpartition("/")[0]
        try:
            found = filesystem.find(f"{bucket}/{folder}" if folder else bucket, detail=True)
        except (OSError, ValueError) as error:
            raise InspectionError(f"{bucket}/{key}", f"cannot be listed ({type(error).__name__})") from None
        sizes = {name.lstrip("/").partition("/")[2]: entry.get("size") for name, entry in sorted(found.items())}
        return {k: size for k, size in sizes.items() if k.startswith(key) and not (k.endswith("/") and size == 0)}
