"""Copies the day's location traces from the landing bucket to a traffic vendor.

Each day stays below the limit; what the vendor got over the last twelve months does not. The guard adds them up.
"""

from __future__ import annotations

from datetime import datetime

from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator
from airflow.sdk import DAG

from export_guard import guard

with DAG(
    "trips_to_traffic_vendor",
    schedule=None,
    start_date=datetime(2026, 1, 1),
    tags=["export-guard"],
    doc_md=__doc__,
):
    copy = S3CopyObjectOperator(
        task_id="copy_trips",
        source_bucket_name="landing",
        source_bucket_key="trips/{{ ds }}.csv.gz",
        dest_bucket_name="blue-harbor-traffic",
        dest_bucket_key="trips/{{ ds }}.csv.gz",
        aws_conn_id="exports",
    )
    guard(copy)
