"""Operators that move the rows of a query."""

from __future__ import annotations

from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, UnclearExportError
from export_guard.airflow.exporters.places import SQL_DOUBTS, paths, refuse


def _sql_to_table(task: Any, connections: AirflowConnections) -> Movement:
    refuse(
        task,
        {
            "_rows_processor": "it changes the rows after the guard has seen them; do that in a task before",
            "source_hook_params": SQL_DOUBTS["sql_hook_params"],
            "destination_hook_params": SQL_DOUBTS["sql_hook_params"],
        },
    )
    queries = paths(task.sql)
    if len(queries) != 1:
        raise UnclearExportError(f"sql holds {len(queries)} statements; use one task for each")
    endpoint = f"{connections.database(task.destination_conn_id).rstrip('/')}/{task.destination_table}"
    return Movement({"conn_id": task.source_conn_id, "query": queries[0]}, endpoint)


SQL: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.common.sql.operators.generic_transfer.GenericTransfer",
        _sql_to_table,
        "the query → `type://host:port/database/table`",
    ),
)
