"""Registers the plugin where this folder is Airflow's plugins folder and the distribution is not installed.

Where it is installed, its entry point has registered the plugin already. Doing it twice would make Airflow
3.3's worker drop every plugin that comes after (apache/airflow#72253).
"""

from importlib.metadata import entry_points

if not any(point.value.startswith("export_guard.") for point in entry_points(group="airflow.plugins")):
    from export_guard.airflow.plugin import ExportGuardPlugin

    __all__ = ["ExportGuardPlugin"]
