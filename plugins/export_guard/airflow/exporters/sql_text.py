"""SQL text that makes a database write to a place outside of it: COPY, UNLOAD, EXPORT DATA and their like."""

from __future__ import annotations

import re
from typing import Any

from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.exporters.movement import Exporter, Movement, UnclearExportError
from export_guard.airflow.exporters.places import SQL_DOUBTS, refuse

_COMMENT = re.compile(r"/\*.*?\*/|--[^\n]*", re.DOTALL)

_OUTWARD = re.compile(
    r"""
    \bunload\s*\(
    | \bexport\s+data\b
    | \binto\s+(?:outfile|dumpfile)\b
    | \boverwrite\s+(?:local\s+)?directory\b
    | \bcopy\s+into\s*['@]
    | \bcopy\s*\(
    | \bcopy\s+[\w."$]+(?:\s+|\s*\([^)]*\)\s*)to\b
    """,
    re.IGNORECASE | re.VERBOSE,
)

_VERB_IN_TEMPLATE = re.compile(r"(?:^|;)\s*\{[{%]")
"""A statement whose first word is only known when its template is rendered: it may be any."""

_UNLOAD = re.compile(
    r"""\s*unload\s*\(\s*(?:'(?P<text>(?:[^']|'')*)'|\$\$(?P<dollars>.*?)\$\$|(?P<query>[^'$].*?))\s*\)
        \s*to\s*'(?P<place>[^']+)'""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)

_DIALECTS = {"google_cloud_platform": "bigquery", "gcpbigquery": "bigquery"}
"""Dialect by connection type, where they have other names."""


def _statements(sql: Any) -> list[str] | None:
    """The texts of the field, without comments; ``None`` where it is not known yet."""
    texts = [sql] if isinstance(sql, str) else sql
    if not isinstance(texts, (list, tuple)) or not all(isinstance(text, str) for text in texts):
        return None
    return [_COMMENT.sub(" ", text) for text in texts]


def _writes_outside(task: Any) -> bool:
    """Whether a statement writes to a place outside. Asked again in the worker, where templates are rendered."""
    texts = _statements(task.sql)
    return texts is None or any(_OUTWARD.search(text) or _VERB_IN_TEMPLATE.search(text) for text in texts)


def _written(task: Any, connections: AirflowConnections) -> Movement:
    refuse(
        task,
        {
            "parameters": SQL_DOUBTS["parameters"],
            "database": SQL_DOUBTS["sql_hook_params"],
            "hook_params": SQL_DOUBTS["sql_hook_params"],
        },
    )
    texts = _statements(task.sql)
    if texts is None or len(texts) != 1 or ";" in texts[0].strip().rstrip(";"):
        raise UnclearExportError("several statements run in one task; use one task for the one that exports")
    text = texts[0].strip().rstrip(";")
    query, place = _unloaded(text) or _copied(text, connections.connection(task.conn_id).conn_type)
    return Movement({"conn_id": task.conn_id, "query": query}, place)


def _unloaded(text: str) -> tuple[str, str] | None:
    found = _UNLOAD.match(text)
    if found is None:
        return None
    if found["text"] is not None:
        return found["text"].replace("''", "'"), found["place"]
    return found["dollars"] or found["query"], found["place"]


def _copied(text: str, conn_type: str) -> tuple[str, str]:
    """Query and place of a COPY or EXPORT DATA, parsed in the dialect of the connection."""
    import sqlglot
    from sqlglot import exp

    dialect = _DIALECTS.get(conn_type, conn_type)
    try:
        statement = sqlglot.parse_one(text, read=dialect)
    except (sqlglot.errors.SqlglotError, ValueError):
        raise _unreadable() from None
    if isinstance(statement, exp.Export):
        options = statement.args["options"].expressions
        places = [each.args["value"].name for each in options if str(each.this).lower() == "uri"]
        source = statement.this
    elif isinstance(statement, exp.Copy):
        into = bool(statement.args["kind"])  # COPY INTO place FROM source; else COPY source TO place
        files = statement.args["files"]
        target, source = (statement.this.this, files[0]) if into and len(files) == 1 else (files[0], statement.this)
        places = [target.name] if isinstance(target, exp.Literal) else []
    else:
        raise _unreadable()
    if len(places) != 1 or "://" not in places[0]:
        raise UnclearExportError(
            "the statement names no URL that it writes to; write to a URL, or use a transfer operator"
        )
    return _query(source, dialect), places[0]


def _query(source: Any, dialect: str) -> str:
    from sqlglot import exp

    inner = source.this if isinstance(source, exp.Subquery) else source
    if isinstance(inner, exp.Table):
        return f"select * from {inner.sql(dialect=dialect)}"
    if isinstance(inner, exp.Query):
        return str(inner.sql(dialect=dialect))
    raise _unreadable()


def _unreadable() -> UnclearExportError:
    return UnclearExportError(
        "the statement writes outside of the database in a way that cannot be read; "
        "say what it moves and where to: guard(task, dataset=…, to=…)"
    )


SQL_TEXT: tuple[Exporter, ...] = (
    Exporter(
        "airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator",
        _written,
        "COPY, UNLOAD, EXPORT DATA: the query or table → the URL in the statement; any other that writes outside holds",
        outward=_writes_outside,
        authors_word=True,
    ),
)
