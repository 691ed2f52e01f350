"""The table: one row per operator class, and the row of a task.

A class is recognised by ``module.qualname`` over its method resolution order, so subclasses are covered and no
provider is imported.
"""

from __future__ import annotations

from typing import Any

from export_guard.airflow.exporters.amazon import AMAZON
from export_guard.airflow.exporters.amazon_services import AMAZON_SERVICES
from export_guard.airflow.exporters.azure import AZURE
from export_guard.airflow.exporters.files import FILES
from export_guard.airflow.exporters.google import GOOGLE
from export_guard.airflow.exporters.google_services import GOOGLE_SERVICES
from export_guard.airflow.exporters.lineage import UNLISTED_TRANSFER
from export_guard.airflow.exporters.messages import MESSAGES
from export_guard.airflow.exporters.movement import Exporter
from export_guard.airflow.exporters.sql import SQL
from export_guard.airflow.exporters.sql_text import SQL_TEXT

EXPORTERS: tuple[Exporter, ...] = (
    *AMAZON,
    *AMAZON_SERVICES,
    *FILES,
    *SQL,
    *SQL_TEXT,
    *MESSAGES,
    *GOOGLE,
    *GOOGLE_SERVICES,
    *AZURE,
)
"""Every operator that :func:`~export_guard.airflow.guarding.guard` reads by itself."""

_BY_NAME = {exporter.operator: exporter for exporter in EXPORTERS}


def exporter_of(task: Any) -> Exporter | None:
    """The row for the class of an operator, mapped or not, or for the nearest of its base classes.

    A transfer that no row names has the row for those; what is no transfer has ``None``.
    """
    operator = task.operator_class if getattr(task, "is_mapped", False) else type(task)
    for cls in operator.__mro__:
        if row := _BY_NAME.get(f"{cls.__module__}.{cls.__qualname__}"):
            return row
    return UNLISTED_TRANSFER if any(_is_transfer(cls) for cls in operator.__mro__) else None


def _is_transfer(cls: type) -> bool:
    """Whether a class is one that a provider calls a transfer, and none of those that only bring data in."""
    module, name = cls.__module__, cls.__qualname__
    return (
        module.startswith("airflow.providers.")
        and ".transfers." in module
        and name.endswith("Operator")
        and not name.endswith(INWARD)
    )


INWARD = (
    "ToLocalOperator",
    "ToLocalFilesystemOperator",
    "ToSnowflakeOperator",
    "ToRedshiftOperator",
    "ToBigQueryOperator",
)
"""Endings of transfers that bring data in: to the worker's disk, or into a warehouse that loads it."""
