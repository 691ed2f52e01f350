"""Where credentials come from: the environment here, Airflow connections in the Airflow room."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from export_guard.errors import InspectionError


@dataclass(frozen=True)
class S3Access:
    """How a library with an S3 client of its own reaches a bucket; ``None`` leaves it to the library's environment."""

    access_key: str | None = field(default=None, repr=False)
    secret_key: str | None = field(default=None, repr=False)
    session_token: str | None = field(default=None, repr=False)
    region: str | None = None
    endpoint: str | None = None


class Connections(Protocol):
    """Turns URLs and connection names into something that can be opened."""

    def filesystem(self, url: str) -> tuple[Any, str]:
        """The fsspec filesystem of ``url``, and the path on it. Raises ``InspectionError``."""

    def sqlalchemy_url(self, name: str) -> str:
        """The SQLAlchemy URL of a named connection. Raises ``InspectionError``."""

    def s3_access(self, url: str) -> S3Access:
        """How the bucket of ``url`` is reached by what cannot use :meth:`filesystem`. Raises ``InspectionError``."""

    def catalog(self, name: str) -> Mapping[str, str]:
        """Properties of an Iceberg catalog beyond its own configuration. Raises ``InspectionError``."""


class PlainConnections:
    """Credentials from the environment and the libraries' own configuration; no named connections."""

    def filesystem(self, url: str) -> tuple[Any, str]:
        """See :class:`Connections`."""
        _refuse_connection(url)
        import fsspec

        failure = ""
        try:
            filesystem, path = fsspec.core.url_to_fs(url)
            return filesystem, str(path)
        except ImportError as error:
            failure = f"needs the package {error.name or 'for its scheme'}"
        except ValueError:
            failure = "has a scheme that no installed filesystem knows"
        raise InspectionError(public_url(url), failure, "install it, e.g. airflow-export-guard[s3] for s3://")

    def sqlalchemy_url(self, name: str) -> str:
        """See :class:`Connections`."""
        raise InspectionError(
            f"connection {name!r}",
            "there are no named connections outside Airflow",
            "give a SQLAlchemy URL such as postgresql+psycopg://host/database",
        )

    def s3_access(self, url: str) -> S3Access:
        """See :class:`Connections`."""
        _refuse_connection(url)
        known = os.environ  # the names that boto3 and s3fs go by; not every other client does
        return S3Access(
            region=known.get("AWS_REGION") or known.get("AWS_DEFAULT_REGION"),
            endpoint=known.get("AWS_ENDPOINT_URL_S3") or known.get("AWS_ENDPOINT_URL"),
        )

    def catalog(self, name: str) -> Mapping[str, str]:
        """See :class:`Connections`."""
        return {}


def _refuse_connection(url: str) -> None:
    if connection := connection_id(url):
        raise InspectionError(
            public_url(url),
            f"names the connection {connection!r}, and there are no connections outside Airflow",
            "leave the part before @ out, and set credentials in the environment",
        )


_WITH_USERS = frozenset({"http", "https", "ftp", "ftps", "sftp", "ssh", "smb"})
"""Schemes whose own user name stands where object stores have the connection id."""


def connection_id(url: str) -> str | None:
    """The Airflow connection id in an object store URL (``s3://conn@bucket/key``), if there is one."""
    scheme, _, rest = url.partition("://")
    user, at, _ = rest.partition("/")[0].rpartition("@")
    return user if at and ":" not in user and scheme not in _WITH_USERS else None


def public_url(url: str) -> str:
    """The URL without user, password and connection id, and without the query of a web address (signatures)."""
    return "::".join(map(_public_link, url.split("::")))


def _public_link(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    if not separator:
        return url
    host, slash, path = rest.partition("/")
    if scheme in ("http", "https"):
        path = path.partition("?")[0].partition("#")[0]
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
