"""Operators that send something to people or programs: HTTP calls and e-mail with files."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, Sealing, Uninspectable
from export_guard.airflow.exporters.places import one_folder, one_or_many, paths, pointed_at_all


def _http(task: Any, connections: AirflowConnections) -> Movement:
    endpoint = task.endpoint or ""
    if not endpoint.startswith("http"):
        host = connections.host(task.http_conn_id, "http")
        endpoint = f"{host}/{endpoint.lstrip('/')}"
    return Movement(
        Uninspectable("the body is in the task's own field; write it to a file, and guard(task, dataset=…, to=…)"),
        endpoint,
    )


def _sends(task: Any) -> bool:
    """Whether an HTTP call carries a body. Asked again in the worker, where a template has become its value."""
    if not isinstance(task.method, str) or task.method.upper() in ("GET", "HEAD", "OPTIONS", "DELETE"):
        return not isinstance(task.method, str)
    more = getattr(task, "extra_options", None) or {}
    kwargs = getattr(task, "request_kwargs", None) or {}
    return bool(task.data) or bool({"files", "json", "data"} & {*more, *kwargs})


def _mail(task: Any, _connections: AirflowConnections) -> Movement:
    addresses = [a.strip() for field in (task.to, task.cc, task.bcc) for text in paths(field) for a in text.split(",")]
    places = [f"mailto://{domain.lower()}/{name}" for name, _, domain in (a.partition("@") for a in addresses if a)]
    return Movement(one_or_many(tuple(str(file) for file in paths(task.files))), one_folder(places))


def _has_files(task: Any) -> bool:
    return bool(task.files)


_SEALED = Sealing("file", pointed_at_all("files"))
_MAIL = "e-mail with files: the files (not the text) → `mailto://domain/name`, or `mailto://domain/` for several"

MESSAGES: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.http.operators.http.HttpOperator",
        _http,
        "holds: calls with a body → the URL",
        outward=_sends,
    ),
    *(
        Exporter(f"airflow.providers.{operator}", _mail, _MAIL, outward=_has_files, sealing=_SEALED)
        for operator in ("smtp.operators.smtp.EmailOperator", "amazon.aws.operators.ses.SesEmailOperator")
    ),
)
