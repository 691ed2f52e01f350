"""The Airflow plugin: makes Export Guard visible in ``airflow plugins``, and watches hooks where that is asked for."""

from __future__ import annotations

from typing import Any

from airflow.plugins_manager import AirflowPlugin


class ExportGuardPlugin(AirflowPlugin):
    """Registered by the ``airflow.plugins`` entry point, or by ``plugins/export_guard_plugin.py`` in a checkout."""

    name = "export_guard"

    @classmethod
    def on_load(cls, *_args: Any, **_kwargs: Any) -> None:
        """Watch what hooks write, where the configuration says so: any listener has a price (``docs/signals.md``)."""
        from export_guard.airflow.settings import watches_hooks

        if watches_hooks():
            from export_guard.airflow.watching import Watch, WrittenPlaces

            cls.listeners = [Watch()]
            cls.hook_lineage_readers = [WrittenPlaces]
