"""The Airflow plugin: makes Export Guard visible in ``airflow plugins``."""

from __future__ import annotations

from airflow.plugins_manager import AirflowPlugin


class ExportGuardPlugin(AirflowPlugin):
    """Registered by the ``airflow.plugins`` entry point, or by ``plugins/export_guard_plugin.py`` in a checkout."""

    name = "export_guard"
