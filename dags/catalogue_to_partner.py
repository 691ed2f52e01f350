"""Sends the product catalogue to a partner's bucket. It holds nothing about anyone, so the guard lets it go."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

from export_guard import guard

DATA = Path(os.environ.get("EXPORT_GUARD_DEMO_DATA", Path(__file__).parents[1] / ".demo" / "data"))

with DAG(
    "catalogue_to_partner",
    schedule=None,
    start_date=datetime(2026, 1, 1),
    tags=["export-guard"],
    doc_md=__doc__,
):
    send = LocalFilesystemToS3Operator(
        task_id="send_catalogue",
        filename=str(DATA / "catalogue.csv"),
        dest_bucket="northwind-partner",
        dest_key="catalogue/{{ ds }}.csv",
        aws_conn_id="exports",
        replace=True,
    )
    guard(send)
