"""What a running task knows: who it is, which guard serves it, and its dataset as something to open."""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from export_guard.airflow.exporters import Uninspectable
from export_guard.airflow.in_memory import SQL_KEYS, InMemory, may_be_path
from export_guard.errors import InspectionError

if TYPE_CHECKING:
    from export_guard.datasets import Connections
    from export_guard.policy.model import RunIdentity
    from export_guard.service import Guard


def guard_service() -> Guard:
    """The guard under Airflow's settings."""
    from export_guard.airflow.settings import airflow_settings
    from export_guard.service import Guard

    return Guard(airflow_settings())


def unforeseen(error: Exception) -> str:
    """An error that nobody foresaw, by type and place only: its text may quote a cell."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    place = f" at {Path(last[0].filename).name}:{last[0].lineno}" if last else ""
    return f"unexpected {type(error).__name__}{place}; please report it"


def run_identity(context: Any, task_id: str) -> RunIdentity:
    """The run of ``task_id`` that the running task (its guard, or itself) belongs to."""
    from export_guard.policy.model import RunIdentity

    ti = context["ti"]
    return RunIdentity(
        dag_id=ti.dag_id,
        run_id=ti.run_id,
        task_id=task_id,
        map_index=-1 if ti.map_index is None else ti.map_index,
        try_number=ti.try_number,
    )


def source_of(dataset: Any, connections: Connections) -> Any:
    """A rendered ``dataset`` field as something that :func:`export_guard.datasets.open_dataset` takes.

    Raises :class:`~export_guard.errors.InspectionError` for what names no dataset.
    """
    if isinstance(dataset, Uninspectable):
        raise InspectionError("what leaves", str(dataset))
    if isinstance(dataset, InMemory):
        return source_of(dataset.value, connections) if isinstance(dataset.value, str) else dataset.value
    if isinstance(dataset, Mapping):
        return _sql(dataset)
    if isinstance(dataset, (list, tuple)):
        from export_guard.airflow.several import Several

        if not dataset:
            raise InspectionError("dataset", "is an empty list after rendering", "check what its XCom holds")
        return Several([source_of(item, connections) for item in dataset], connections)
    if dataset is None or dataset == "":
        raise InspectionError("dataset", "is empty after rendering", "check the template, or what its XCom holds")
    if isinstance(dataset, str) and not may_be_path(dataset):
        raise InspectionError("dataset", "is a text and no path after rendering", "hand over the path of a file")
    return dataset


_PASSWORD = re.compile(r"[^/]*://[^/@]*:[^/@]+@")


def _sql(dataset: Mapping[str, Any]) -> Any:
    from export_guard.datasets import SqlSource

    where = dataset.get("conn_id") or dataset.get("url")
    if set(dataset) - SQL_KEYS or not where or bool(dataset.get("query")) == bool(dataset.get("table")):
        raise InspectionError(
            "dataset", "is not a database query", 'give {"conn_id" or "url": …, and "query" or "table": …, "schema": …}'
        )
    if _PASSWORD.match(where):
        raise InspectionError(
            "dataset",
            "has a password in its url, which Airflow shows to every viewer",
            "use an Airflow connection: conn_id",
        )
    return SqlSource(where, query=dataset.get("query"), table=dataset.get("table"), schema=dataset.get("schema"))
