"""Exports that nobody guarded, to an SFTP server: by a subclass of an operator, and fifty at once."""

from __future__ import annotations

import os
from datetime import datetime

from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.sdk import DAG

DATA = os.environ["EXPORT_GUARD_TEST_DATA"]


class OurUpload(SFTPOperator):
    """An operator of the house."""

    def pre_execute(self, context):
        """Something of its own, without a call of what it overrides."""


given = {"schedule": None, "start_date": datetime(2026, 1, 1), "is_paused_upon_creation": False}
fields = {"ssh_conn_id": "partner", "retries": 0}
with DAG("subclassed", **given) as subclassed:
    OurUpload(
        task_id="send", local_filepath=f"{DATA}/large.csv", remote_filepath="/in/subclassed-{{ run_id }}", **fields
    )

with DAG("fifty", **given) as fifty:
    SFTPOperator.partial(task_id="send", priority_weight=0, **fields).expand_kwargs(
        [
            {"local_filepath": f"{DATA}/{'small' if n == 7 else 'large'}.csv", "remote_filepath": f"/in/fifty-{n}"}
            for n in range(50)
        ]
    )
