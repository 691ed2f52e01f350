"""Uploads customers to a mailing service in the own country, by code of our own instead of a transfer operator.

The guard cannot read dataset and endpoint off a Python function, so it is told: ``dataset`` and ``to``.
"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from airflow.providers.amazon.aws.hooks.s3 import S3Hook
from airflow.sdk import DAG, task

from export_guard import ExportGuardOperator

DATA = Path(os.environ.get("EXPORT_GUARD_DEMO_DATA", Path(__file__).parents[1] / ".demo" / "data"))

with DAG(
    "customers_to_mailing_service",
    schedule=None,
    start_date=datetime(2026, 1, 1),
    tags=["export-guard"],
    doc_md=__doc__,
):

    @task
    def send_customers(ds: str | None = None) -> None:
        """Upload the file."""
        S3Hook("exports").load_file(DATA / "customers.csv", f"customers/{ds}.csv", "redwood-mailing", replace=True)

    check = ExportGuardOperator(
        task_id="check_customers",
        dataset=str(DATA / "customers.csv"),
        to="s3://redwood-mailing/customers/{{ ds }}.csv",
    )
    check >> send_customers()
