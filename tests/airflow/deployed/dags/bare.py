"""An export in a file that knows nothing of Export Guard, on a worker that knows nothing of it either."""

from __future__ import annotations

import os
from datetime import datetime

from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG

with DAG(
    "bare", schedule=None, start_date=datetime(2026, 1, 1), is_paused_upon_creation=False, tags=["by-anybody"]
) as bare:
    LocalFilesystemToS3Operator(
        task_id="send",
        filename=os.environ["EXPORT_GUARD_TEST_DATA"] + "/large.csv",
        dest_bucket="partner",
        dest_key="{{ dag.dag_id }}/{{ run_id }}",
        executor="bare",
    )
