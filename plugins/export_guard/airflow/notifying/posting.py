"""Posting JSON to a webhook behind an Airflow connection. Its URL is a secret: it is in no message and no log."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from export_guard.errors import ExportGuardError

SECONDS = 10.0
"""Seconds to wait for an answer; the task waits as long."""


def connection_of(conn_id: str) -> Any:
    """The Airflow connection. Raises ``ExportGuardError`` where there is none."""
    from export_guard.airflow.connections import AirflowConnections

    return AirflowConnections().connection(conn_id)


def url_of(conn_id: str) -> str:
    """The webhook's URL: ``url`` in the connection's extra, else its host, with its password as the rest of the path.

    The second is how Airflow's own connections for Slack keep it. Raises ``ExportGuardError``.
    """
    connection = connection_of(conn_id)
    url = str(connection.extra_dejson.get("url") or "")
    if not url:
        host = str(connection.host or "")
        host = host if "://" in host else f"{connection.schema or 'https'}://{host}" if host else ""
        port = f":{connection.port}" if host and connection.port else ""
        url = "/".join(part.strip("/") for part in (host + port, connection.password or "") if part)
    return checked(conn_id, url)


def checked(conn_id: str, url: str) -> str:
    """The URL, if it is one to post to. Raises ``ExportGuardError``."""
    if not url.startswith(("https://", "http://")):
        raise ExportGuardError(f"connection {conn_id!r} names no webhook; set its host, or url in its extra")
    return url


def post(conn_id: str, url: str, body: Mapping[str, Any]) -> None:
    """Post JSON. Raises ``ExportGuardError`` for anything but a 2xx answer in time."""
    data = json.dumps(body, ensure_ascii=False).encode()
    request = Request(url, data, {"Content-Type": "application/json; charset=utf-8"}, method="POST")
    try:
        with urlopen(request, timeout=SECONDS) as answer:
            answer.read()
    except HTTPError as error:
        why = f"answered {error.code}"
        error.close()
    except (URLError, OSError, ValueError) as error:
        why = f"cannot be reached ({type(getattr(error, 'reason', error)).__name__})"
    else:
        return
    raise ExportGuardError(f"the webhook behind connection {conn_id!r} {why}")
