"""Export Guard: inspects a dataset right before an export and stops it when a limit is passed.

This module stays free of Airflow, Great Expectations, pandas and PyArrow: Airflow loads it while its
own configuration is still initialising (provider discovery), and the command line must start fast.
Public names are loaded on first use (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_PUBLIC = {
    "EmailNotifier": "export_guard.airflow.notifying.notifiers",
    "PagerDutyNotifier": "export_guard.airflow.notifying.notifiers",
    "SlackNotifier": "export_guard.airflow.notifying.notifiers",
    "TeamsNotifier": "export_guard.airflow.notifying.notifiers",
    "WebhookNotifier": "export_guard.airflow.notifying.notifiers",
    "ExpectationGuardOperator": "export_guard.airflow.expectation_operator",
    "ExportGuardOperator": "export_guard.airflow.operators",
    "check_frame": "export_guard.airflow.check_frame",
    "export_guard_task": "export_guard.airflow.decorating",
    "guard": "export_guard.airflow.guarding",
    "guard_all": "export_guard.airflow.guarding_all",
    "ExportBlocked": "export_guard.airflow.operators",
    "ExportHeld": "export_guard.airflow.operators",
    "inspect_dataset": "export_guard.profile.scan",
    "open_dataset": "export_guard.datasets",
    "Guard": "export_guard.service",
}

__all__ = ["__version__", *sorted(_PUBLIC)]


def __getattr__(name: str) -> Any:
    if name in _PUBLIC:
        return getattr(import_module(_PUBLIC[name]), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
