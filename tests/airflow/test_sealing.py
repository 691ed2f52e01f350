"""Sealed copies: what was inspected is what leaves, whatever happens to the data meanwhile, or nothing does."""

from __future__ import annotations

import os
import stat
import time
from datetime import datetime
from pathlib import Path

import pytest
from airflow.providers.amazon.aws.operators.s3 import S3CopyObjectOperator, S3CopyPrefixOperator
from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
from airflow.providers.common.io.operators.file_transfer import FileTransferOperator
from airflow.providers.sftp.operators.sftp import SFTPOperator
from airflow.sdk import DAG, task

from export_guard import guard
from export_guard.airflow.exporters import exporter_of
from export_guard.airflow.operators import ExportBlocked, ExportHeld
from export_guard.airflow.sealing.local import copied_files
from export_guard.airflow.sealing.s3 import copied_objects
from export_guard.datasets import open_dataset
from export_guard.service import NotCleared

pytestmark = pytest.mark.usefixtures("guarded", "store")


@pytest.fixture
def staging(tmp_path, store, monkeypatch):
    """The folder that sealed copies of files go into; those of objects go to ``s3://staging/sealed``."""
    store.create_bucket(Bucket="staging")
    folder = tmp_path / "staging"
    monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__STAGING", f"{folder}, s3://staging/sealed")
    return folder


@pytest.fixture
def sealed(guarded):
    """Have the policy say that vendors get sealed copies."""
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "enforcement: {seal: [vendor]}\n")


@pytest.fixture
def export(run):
    """Guard an operator and run both; returns how the guard and how the export ended."""

    def go(make, **options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
            guard(make(), **options)
        return run(dag.get_task("guard__send")), run(dag.get_task("send"))

    return go


class Telling(LocalFilesystemToS3Operator):
    """Returns which file it has sent, as some operators do."""

    def execute(self, context):
        super().execute(context)
        return self.filename


def upload(path, **fields):
    return lambda: Telling(task_id="send", filename=path, dest_bucket="partner", dest_key="a.csv", **fields)


def copy(**fields):
    return lambda: S3CopyObjectOperator(
        task_id="send", source_bucket_key="s3://own/a.csv", dest_bucket_key="s3://partner/a.csv", **fields
    )


def arrived(store):
    return store.get_object(Bucket="partner", Key="a.csv")["Body"].read()


def seen_in(staging, seen):
    """An author's hook, which runs when the copies are made, and the data can be swapped for the last time."""

    def look(_context):
        for found in staging.rglob("*"):
            seen[str(found.relative_to(staging)).partition("/")[2]] = stat.S_IMODE(found.stat().st_mode)

    return look


def test_a_file_that_is_swapped_after_the_last_check_leaves_as_it_was_inspected(
    export, store, staging, products, supervisor
):
    inspected = Path(products(20)).read_bytes()
    path, seen = products(20), {}

    def swap(context):
        seen_in(staging, seen)(context)
        products(200)

    ended = export(upload(path, pre_execute=swap), seal=True)
    assert [each.state for each in ended] == ["success", "success"]
    assert arrived(store) == inspected != Path(path).read_bytes()
    assert supervisor.xcoms["send", "return_value"] == path
    assert seen == {"": 0o700, "0": 0o700, "0/products.csv": 0o600}
    assert list(staging.iterdir()) == []


@pytest.mark.usefixtures("sealed")
def test_an_object_that_is_swapped_after_the_last_check_leaves_as_it_was_inspected(export, store, staging, products):
    store.upload_file(products(20), "own", "a.csv")
    inspected = Path(products(20)).read_bytes()

    def swap(_context):
        store.upload_file(products(200), "own", "a.csv")
        assert len(store.keys("staging")) == 1

    ended = export(copy(pre_execute=swap))
    assert [each.state for each in ended] == ["success", "success"], ended[1].message
    assert arrived(store) == inspected
    assert store.keys("staging") == []


def test_of_a_prefix_the_objects_that_were_inspected_leave_under_their_names(export, store, staging, products):
    for key in ("out/a.csv", "out/part/b.csv", "outside.csv"):
        store.upload_file(products(10), "own", key)
    store.put_object(Bucket="own", Key="out/_SUCCESS", Body=b"")

    def swap(_context):
        store.upload_file(products(200), "own", "out/a.csv")
        store.upload_file(products(200), "own", "out/late.csv")

    def send():
        return S3CopyPrefixOperator(
            task_id="send",
            source_bucket_prefix="s3://own/out/",
            dest_bucket_prefix="s3://partner/in/",
            pre_execute=swap,
        )

    ended = export(send, seal=True)
    assert [each.state for each in ended] == ["success", "success"], ended[0].message + ended[1].message
    assert store.keys("partner") == ["in/a.csv", "in/part/b.csv"]
    assert len(store.get_object(Bucket="partner", Key="in/a.csv")["Body"].read().splitlines()) == 11
    assert store.keys("staging") == []


def test_an_export_that_fails_leaves_no_copy_behind(export, store, staging, products):
    store.delete_bucket(Bucket="partner")
    ended = export(upload(products(20)), seal=True)
    assert [each.state for each in ended] == ["success", "up_for_retry"]
    assert list(staging.iterdir()) == []


def test_what_may_not_leave_is_not_copied(export, store, staging, products):
    ended = export(upload(products(200)), seal=True)
    assert [each.state for each in ended] == ["failed", "failed"]
    assert not staging.exists()


def test_a_mapped_export_and_one_that_is_checked_inside_are_sealed(run, store, staging, products):
    path = products(20)
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        sends = LocalFilesystemToS3Operator.partial(
            task_id="send", dest_bucket="partner", dest_key="a.csv", pre_execute=lambda context: products(30)
        ).expand(filename=[path])
        guard(sends, seal=True)
    assert run(dag.get_task("send"), map_index=0).state == "success"
    assert len(arrived(store).splitlines()) == 21


@pytest.mark.usefixtures("sealed", "staging")
def test_what_cannot_be_pointed_at_a_sealed_copy_is_held_by_its_guard(export, products):
    @task
    def send():
        """Move something."""

    guarded, sent = export(send, dataset=products(20), to="partner")
    assert type(guarded.error) is ExportHeld
    assert "only a sealed copy of this data may leave, and the operator of 'send' cannot be" in guarded.message
    assert isinstance(sent.error, ExportBlocked)


def test_without_a_staging_place_nothing_leaves(export, store, products, guarded, monkeypatch):
    guarded_, _ = export(upload(products(20)), seal=True)
    assert "[export_guard] staging names no folder" in guarded_.message
    for broken in ("s3://conn@staging/sealed", "gs://staging", "/a,/b", "s3://"):
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__STAGING", broken)
        assert (
            "give at most one folder and one s3://bucket/prefix" in export(upload(products(20)), seal=True)[0].message
        )
    assert store.keys("partner") == []


def test_a_staging_folder_that_others_can_write_to_holds(export, store, staging, products):
    staging.mkdir()
    staging.chmod(0o777)
    _, sent = export(upload(products(20)), seal=True)
    assert type(sent.error) is ExportHeld
    assert "other users can swap what lies there" in sent.message
    staging.chmod(0o1777)
    assert export(upload(products(20)), seal=True)[1].state == "success"


def test_a_staging_place_that_cannot_be_written_holds(export, store, staging, products):
    staging.write_text("no folder")
    _, sent = export(upload(products(20)), seal=True)
    assert type(sent.error) is ExportHeld
    assert "nothing can be put there" in sent.message
    store.delete_bucket(Bucket="staging")
    store.upload_file(products(20), "own", "a.csv")
    _, sent = export(copy(), seal=True)
    assert type(sent.error) is ExportHeld
    assert "S3 refuses (NoSuchBucket)" in sent.message


def test_a_folder_in_place_of_the_one_file_that_a_task_sends_is_held(export, staging, products, tmp_path):
    (tmp_path / "several").mkdir()
    products(5, "several/a.csv"), products(5, "several/b.csv")
    fields = {"src": str(tmp_path / "several"), "dst": "s3://partner/a.csv"}
    _, sent = export(lambda: FileTransferOperator(task_id="send", **fields), seal=True)
    assert type(sent.error) is ExportHeld
    assert "2 objects are moved by a task that names one" in sent.message
    assert list(staging.iterdir()) == []


def test_a_file_that_differs_from_what_was_inspected_is_not_sealed(tmp_path, products):
    objects = open_dataset(products(20)).fingerprint().objects
    products(21)
    with pytest.raises(NotCleared, match="changed since it was inspected"):
        copied_files(objects, tmp_path / "staging")
    assert list((tmp_path / "staging").iterdir()) == []


@pytest.mark.parametrize("versions", ["Suspended", "Enabled"])
def test_an_object_that_differs_from_what_was_inspected_is_not_sealed(store, staging, products, versions):
    from export_guard.airflow.connections import AirflowConnections

    store.put_bucket_versioning(Bucket="own", VersioningConfiguration={"Status": versions})
    store.upload_file(products(20), "own", "a.csv")
    objects = open_dataset("s3://aws_default@own/a.csv", connections=AirflowConnections()).fingerprint().objects
    store.upload_file(products(21), "own", "a.csv")
    if versions == "Enabled":
        (copied,) = copied_objects(objects, "s3://staging/x", "aws_default").paths
        body = store.get_object(Bucket="staging", Key=copied.removeprefix("s3://staging/"))["Body"].read()
        assert len(body.splitlines()) == 21
    else:
        with pytest.raises(NotCleared, match="changed since it was inspected"):
            copied_objects(objects, "s3://staging/x", "aws_default")
        assert store.keys("staging") == []


def test_an_object_in_parts_whose_copy_has_another_etag_is_sealed_by_reading_it(store, staging, products):
    from export_guard.airflow.connections import AirflowConnections

    body = Path(products(20)).read_bytes()
    upload = {"Bucket": "own", "Key": "a.csv"}
    upload["UploadId"] = store.create_multipart_upload(**upload)["UploadId"]
    part = {"ETag": store.upload_part(**upload, PartNumber=1, Body=body)["ETag"], "PartNumber": 1}
    store.complete_multipart_upload(**upload, MultipartUpload={"Parts": [part]})
    objects = open_dataset("s3://aws_default@own/a.csv", connections=AirflowConnections()).fingerprint().objects
    (copied,) = copied_objects(objects, "s3://staging", "aws_default").paths
    copy = store.get_object(Bucket="staging", Key=copied.removeprefix("s3://staging/"))
    assert copy["Body"].read() == body
    assert copy["ETag"].strip('"') != objects[0].tag == store.head_object(Bucket="own", Key="a.csv")["ETag"].strip('"')


def test_copies_that_a_killed_worker_left_are_removed_by_the_next_export(export, store, staging, products):
    for name in ("sealed-old", "sealed-new", "mine"):
        (staging / name).mkdir(parents=True)
        (staging / name / "a.csv").write_text("left")
    for name in ("sealed-old", "mine"):
        os.utime(staging / name, (time.time() - 25 * 3600,) * 2)
    assert export(upload(products(20)), seal=True)[1].state == "success"
    assert sorted(each.name for each in staging.iterdir()) == ["mine", "sealed-new"]


def test_the_author_s_own_paths_are_what_a_sealed_export_returns(run, staging, products, monkeypatch):
    from export_guard.airflow.sealing import sealed_export

    path = products(20)
    put = SFTPOperator(task_id="send", ssh_conn_id="p", local_filepath=path, remote_filepath="/in/a.csv")
    sealed_export.sealed(put, exporter_of(put).sealing, open_dataset(path).fingerprint().objects)
    assert put.local_filepath != path
    assert sealed_export.unsealed(put, put.local_filepath) == path
    several = [path, products(5, "b.csv")]
    put = SFTPOperator(task_id="send", ssh_conn_id="p", local_filepath=several, remote_filepath=["/in/a", "/in/b"])
    objects = [found for each in several for found in open_dataset(each).fingerprint().objects]
    sealed_export.sealed(put, exporter_of(put).sealing, objects)
    returned = put.local_filepath
    assert sealed_export.unsealed(put, returned) is returned == several
