"""A hold that nobody answers in time: its clearances last for some seconds only."""

from __future__ import annotations

import os
from datetime import datetime

from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

from export_guard import guard

os.environ["AIRFLOW__EXPORT_GUARD__CLEARANCE_HOURS"] = str(8 / 3600)

with DAG("expiring", schedule=None, start_date=datetime(2026, 1, 1), is_paused_upon_creation=False) as expiring:
    guard(
        LocalFilesystemToS3Operator(
            task_id="send",
            filename=os.environ["EXPORT_GUARD_TEST_DATA"] + "/medium.csv",
            dest_bucket="partner",
            dest_key="{{ dag.dag_id }}/{{ run_id }}",
        )
    )
