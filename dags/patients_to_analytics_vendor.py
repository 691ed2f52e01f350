"""Would send patients with their diagnoses to a vendor that is a covered person. The guard blocks it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

from export_guard import guard

DATA = Path(os.environ.get("EXPORT_GUARD_DEMO_DATA", Path(__file__).parents[1] / ".demo" / "data"))

with DAG(
    "patients_to_analytics_vendor",
    schedule=None,
    start_date=datetime(2026, 1, 1),
    tags=["export-guard"],
    doc_md=__doc__,
):
    send = LocalFilesystemToS3Operator(
        task_id="send_patients",
        filename=str(DATA / "patients.parquet"),
        dest_bucket="jade-river-analytics",
        dest_key="patients/{{ ds }}.parquet",
        aws_conn_id="exports",
        replace=True,
    )
    guard(send)
