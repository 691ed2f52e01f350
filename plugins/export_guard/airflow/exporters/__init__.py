"""Which Airflow operators move data out, and how each one says what it moves and where to.

One row per operator class, in the module of its provider. A row reads *rendered* fields, so the guard and the
check inside the export task see the same strings as the operator.
"""

from export_guard.airflow.exporters.movement import Exporter, Movement, UnclearExportError, Uninspectable
from export_guard.airflow.exporters.table import EXPORTERS, exporter_of

__all__ = ["EXPORTERS", "Exporter", "Movement", "UnclearExportError", "Uninspectable", "exporter_of"]
