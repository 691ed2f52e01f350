"""The table: one row per operator class, and the row of a task.

A class is recognised by ``module.qualname`` over its method resolution order, so subclasses are covered and no
provider is imported.
"""

from __future__ import annotations

from typing import Any

from export_guard.airflow.exporters.amazon import AMAZON
from export_guard.airflow.exporters.files import FILES
from export_guard.airflow.exporters.google import GOOGLE
from export_guard.airflow.exporters.movement import Exporter
from export_guard.airflow.exporters.sql import SQL

EXPORTERS: tuple[Exporter, ...] = (*AMAZON, *FILES, *SQL, *GOOGLE)
"""Every operator that :func:`~export_guard.airflow.guarding.guard` reads by itself."""

_BY_NAME = {exporter.operator: exporter for exporter in EXPORTERS}


def exporter_of(task: Any) -> Exporter | None:
    """The row for the class of an operator, mapped or not, or for the nearest of its base classes; else ``None``."""
    operator = task.operator_class if getattr(task, "is_mapped", False) else type(task)
    for cls in operator.__mro__:
        if row := _BY_NAME.get(f"{cls.__module__}.{cls.__qualname__}"):
            return row
    return None
