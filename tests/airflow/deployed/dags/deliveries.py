"""Deliveries as people write them, and as people write them who want to get around the guard."""

from __future__ import annotations

import os
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.sdk import DAG, task

from export_guard import ExportGuardOperator, guard

DATA = Path(os.environ["EXPORT_GUARD_TEST_DATA"])
SMALL, MEDIUM, LARGE = (str(DATA / f"{size}.csv") for size in ("small", "medium", "large"))


def dag(name, **fields):
    given = {"schedule": None, "start_date": datetime(2026, 1, 1), "is_paused_upon_creation": False, "catchup": False}
    return DAG(name, **given | fields)


def upload(path, kind=LocalFilesystemToS3Operator, **fields):
    given = {"task_id": "send", "dest_bucket": "partner", "dest_key": "{{ dag.dag_id }}/{{ run_id }}", "replace": True}
    return kind(filename=path, retries=3, retry_delay=timedelta(seconds=1), **given | fields)


for name, path, how in (
    ("small", SMALL, {}),
    ("large", LARGE, {}),
    ("held", MEDIUM, {}),
    ("refused", MEDIUM, {}),
    ("hasty", LARGE, {"trigger_rule": "all_done"}),
    ("of_an_author", MEDIUM, {"owner": "ann,somebody"}),
    ("replayed", SMALL, {"dest_bucket": "{{ dag_run.conf.get('bucket', 'partner') }}"}),
):
    with dag(name) as made:
        guard(upload(path, **how))
    globals()[name] = made

with dag("forgotten") as forgotten:
    upload(LARGE)
    each = LocalFilesystemToS3Operator.partial(task_id="each", dest_bucket="partner", retries=3)
    each.expand_kwargs(
        [{"filename": LARGE, "dest_key": "forgotten/large"}, {"filename": SMALL, "dest_key": "forgotten/small"}]
    )

with dag("unhooked") as unhooked:
    pair = guard(upload(LARGE))
    pair.export._pre_execute_hook = None
    pair.export.upstream_task_ids = set()  # and does not wait for its guard either
    pair.guard.downstream_task_ids = set()


def take_out(pair):
    """The guard task, as if it had never been there."""
    del pair.guard.dag.task_dict[pair.guard.task_id], pair.guard.task_group.children[pair.guard.task_id]
    pair.export.upstream_task_ids = set()


with dag("taken_out") as taken_out:
    pair = guard(upload(SMALL))
    take_out(pair)

with dag("taken_out_whole") as taken_out_whole:
    pair = guard(upload(LARGE))
    pair.export._pre_execute_hook = pair.export._post_execute_hook = None
    take_out(pair)

with dag("swapped") as swapped:

    @task
    def swap():
        shutil.copy(LARGE, DATA / "swapped.csv")

    pair = guard(upload(str(DATA / "swapped.csv")))
    pair.guard >> swap() >> pair.export

with dag("extracted") as extracted:

    @task(multiple_outputs=True)
    def extract():
        return {"path": SMALL, "bucket": "partner"}

    said = extract()
    guard(upload(said["path"], dest_bucket=said["bucket"]))

with dag("days", schedule="@daily", end_date=datetime(2026, 1, 3)) as days:
    upload(str(DATA / "{{ ds }}.csv"))

with dag("questions") as questions:
    ExportGuardOperator.partial(task_id="check", to="partner").expand(dataset=[MEDIUM, str(DATA / "medium-2.csv")])

with dag("handed_over") as handed_over:

    @task.export_guard(to="partner")
    def stock():
        return MEDIUM

    stock()

with dag("inside") as inside:
    upload(MEDIUM)

    @task
    def post(path, run_id=None, ti=None):
        from airflow.providers.amazon.aws.hooks.s3 import S3Hook

        S3Hook().load_file(path, f"inside/{run_id}-{ti.map_index}", "partner", replace=True)

    paths = [MEDIUM, str(DATA / "medium-2.csv")]
    guard(post.expand(path=paths), dataset="{{ task.op_kwargs['path'] }}", to="partner")

with dag("on_a_bare_worker") as on_a_bare_worker:
    guard(upload(SMALL, executor="bare"))
