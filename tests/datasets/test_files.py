"""Files, globs, folders and object stores: everything that would leave is read, or the guard says what is not."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import boto3
import fsspec
import pyarrow as pa
import pytest
import s3fs
from pyarrow import parquet as pq

from export_guard.datasets import PlainConnections, open_dataset
from export_guard.datasets.connections import connection_id, public_url
from export_guard.errors import InspectionError

CSV = "id,name\n1,Ann\n"


def names_of(source, **kwargs):
    return [os.path.basename(part.name) for part in open_dataset(source, **kwargs).parts()]


def rows_of(source, **kwargs):
    return [r for part in open_dataset(source, **kwargs).parts() for b in part.batches() for r in b.to_pylist()]


@pytest.fixture
def folder(tmp_path):
    for name in ("b.csv", "a.csv", "deep/er/c.csv"):
        path = tmp_path / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CSV)
    return tmp_path / "data"


def test_a_folder_is_read_with_everything_below_it_in_a_stable_order(folder):
    assert names_of(folder) == ["a.csv", "b.csv", "c.csv"]


def test_a_file_may_be_given_as_text_path_or_url(folder):
    path = folder / "a.csv"
    assert rows_of(path) == rows_of(str(path)) == rows_of(path.as_uri()) == [{"id": "1", "name": "Ann"}]


def test_a_glob_is_expanded(folder):
    assert names_of(f"{folder}/*.csv") == ["a.csv", "b.csv"]
    assert names_of(f"{folder}/**/*.csv") == ["a.csv", "b.csv", "c.csv"]


def test_a_glob_takes_the_folders_it_matches_with_all_in_them(folder):
    assert names_of(f"{folder}/*") == ["a.csv", "b.csv", "c.csv"]


def test_everything_below_a_folder_has_the_hidden_files_among_it(folder):
    (folder / "deep" / ".part.csv").write_text(CSV)
    assert names_of(f"{folder}/**") == names_of(folder) == ["a.csv", "b.csv", ".part.csv", "c.csv"]
    assert names_of(f"{folder}/**/*.csv") == ["a.csv", "b.csv", "c.csv"]


def test_a_file_whose_name_holds_glob_characters_is_that_file(tmp_path):
    path = tmp_path / "a[1].csv"
    path.write_text(CSV)
    assert names_of(path) == ["a[1].csv"]


def test_markers_of_jobs_are_not_data(folder):
    for marker in ("_SUCCESS", ".DS_Store", "_committed_17", ".a.csv.crc", ".gitkeep"):
        (folder / marker).write_bytes(b"")
    (folder / ".a.csv.crc").write_bytes(b"crc\x00\x00\x00\x02\x00\x01\x02\x03\x04")
    assert names_of(folder) == ["a.csv", "b.csv", "c.csv"]


@pytest.mark.parametrize("name", ["_SUCCESS", "_committed_17", ".DS_Store", ".keep", ".a.csv.crc", ".z.csv.crc"])
def test_a_marker_with_content_is_inspected_because_it_leaves_too(folder, canary, name):
    (folder / name).write_text(json.dumps({"id": "1", "name": canary}))
    assert {"id": "1", "name": canary} in rows_of(folder)


def test_the_marker_that_a_committer_fills_is_read_as_what_it_is(folder):
    (folder / "_SUCCESS").write_text(json.dumps({"committer": "magic", "success": True, "filenames": ["/a.csv"]}))
    assert {"id": "1", "name": "Ann"} in rows_of(folder)


def test_a_summary_of_a_parquet_folder_has_no_rows_of_its_own(tmp_path):
    parts: list[Any] = []
    table = pa.table({"id": ["1", "2"]})
    pq.write_to_dataset(table, tmp_path, metadata_collector=parts)
    pq.write_metadata(table.schema, tmp_path / "_metadata", metadata_collector=parts)
    pq.write_metadata(table.schema, tmp_path / "_common_metadata")
    assert rows_of(tmp_path) == [{"id": "1"}, {"id": "2"}]


def test_a_parquet_file_without_columns_has_no_rows(tmp_path):
    pq.write_table(pa.table({"id": ["1", "2"]}).select([]), tmp_path / "a.parquet")
    assert rows_of(tmp_path / "a.parquet") == []


def test_a_parquet_file_whose_rows_lie_elsewhere_is_no_summary_under_another_name(tmp_path):
    parts: list[Any] = []
    pq.write_to_dataset(pa.table({"id": ["1"]}), tmp_path / "rows", metadata_collector=parts)
    pq.write_metadata(pa.schema({"id": pa.string()}), tmp_path / "all.parquet", metadata_collector=parts)
    with pytest.raises(InspectionError, match="refers to rows in other files"):
        rows_of(tmp_path / "all.parquet")


def test_a_hidden_file_with_content_is_inspected_because_it_leaves_too(folder, canary):
    (folder / ".backup.csv").write_text(f"id,name\n1,{canary}\n")
    assert {"id": "1", "name": canary} in rows_of(folder)


def test_a_folder_of_nothing_but_markers_is_an_error(tmp_path):
    (tmp_path / "_SUCCESS").write_bytes(b"")
    with pytest.raises(InspectionError, match="no file to inspect"):
        names_of(tmp_path)


def test_a_folder_with_one_unreadable_file_is_an_error_that_names_it(folder, canary, assert_no_canary):
    (folder / "deep" / "broken.parquet").write_bytes(b"PAR1" + canary.encode())
    with pytest.raises(InspectionError, match=r"deep/broken\.parquet.*damaged or cut off") as caught:
        rows_of(folder)
    assert_no_canary(caught.value)


def test_an_empty_file_in_a_folder_is_an_error_that_names_it(folder):
    (folder / "late.csv").write_bytes(b"")
    with pytest.raises(InspectionError, match=r"late\.csv: is empty"):
        rows_of(folder)


@pytest.mark.parametrize("missing", ["nothing.csv", "nothing/", "*.none"])
def test_what_does_not_exist_is_an_error_that_names_it(tmp_path, missing):
    with pytest.raises(InspectionError, match=r"does not exist|no file") as caught:
        names_of(f"{tmp_path}/{missing}")
    assert missing in str(caught.value)


def test_linked_folders_are_read_and_circles_are_an_error(folder, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "linked.csv").write_text(CSV)
    (folder / "link").symlink_to(other)
    assert "linked.csv" in names_of(folder)
    (folder / "circle").symlink_to(folder)
    with pytest.raises(InspectionError, match="link to a folder that holds it"):
        names_of(folder)


def test_a_dangling_link_and_a_pipe_are_errors(folder):
    (folder / "gone.csv").symlink_to(folder / "nowhere")
    with pytest.raises(InspectionError, match=r"gone\.csv"):
        names_of(folder)
    (folder / "gone.csv").unlink()
    os.mkfifo(folder / "pipe.csv")
    with pytest.raises(InspectionError, match=r"pipe\.csv.*no regular file"):
        names_of(folder)


def test_the_fingerprint_of_local_files_follows_their_content(folder):
    before = open_dataset(folder).fingerprint()
    assert before.method == "content"
    assert before == open_dataset(folder).fingerprint()
    assert [o.size for o in before.objects] == [len(CSV)] * 3
    (folder / "a.csv").write_text(CSV.replace("Ann", "Bob"))
    assert open_dataset(folder).fingerprint().digest != before.digest
    (folder / "a.csv").write_text(CSV)
    assert open_dataset(folder).fingerprint() == before
    (folder / "new.csv").write_text(CSV)
    assert open_dataset(folder).fingerprint().digest != before.digest


def test_any_fsspec_filesystem_works_and_is_hashed_where_it_has_no_etags(canary):
    memory = fsspec.filesystem("memory")
    memory.pipe("/room/a.csv", CSV.encode())
    memory.pipe("/room/b.parquet", b"")
    with memory.open("/room/b.parquet", "wb") as file:
        pq.write_table(pa.table({"id": [1, 2]}), file)
    try:
        assert len(rows_of("memory://room")) == 3
        assert open_dataset("memory://room").fingerprint().method == "content"
        with pytest.raises(InspectionError, match="memory://none"):
            rows_of("memory://none")
    finally:
        memory.rm("/room", recursive=True)


def test_an_unknown_scheme_is_an_error():
    with pytest.raises(InspectionError, match="scheme"):
        rows_of("nosuch://bucket/key.csv")


@pytest.mark.parametrize("source", [None, 7, b"bytes", object(), ["a.csv"]])
def test_what_is_no_dataset_is_refused(source):
    with pytest.raises(InspectionError, match="nothing that can be inspected"):
        open_dataset(source)


@pytest.mark.parametrize(
    ("url", "public", "connection"),
    [
        ("s3://conn@bucket/key/a@b.csv", "s3://bucket/key/a@b.csv", "conn"),
        ("s3://bucket/a@b.csv", "s3://bucket/a@b.csv", None),
        ("s3://bucket/part-?.csv", "s3://bucket/part-?.csv", None),
        ("sftp://user:secret@host/a.csv", "sftp://host/a.csv", None),
        ("sftp://user@host/a.csv", "sftp://host/a.csv", None),
        ("https://host/a.csv?X-Amz-Signature=secret#x", "https://host/a.csv", None),
        ("zip://a.csv::s3://conn@bucket/a.zip", "zip://a.csv::s3://bucket/a.zip", None),
        ("/data/a@b.csv", "/data/a@b.csv", None),
    ],
)
def test_names_carry_no_credentials(url, public, connection):
    assert public_url(url) == public
    assert connection_id(url) == connection
    assert "secret" not in repr(open_dataset(url)) + open_dataset(url).name


# ------------------------------------------------------------------ a real S3 server


@pytest.fixture
def s3(s3_account):
    client = boto3.client("s3")
    client.create_bucket(Bucket="room")
    client.put_object(Bucket="room", Key="in/a.csv", Body=CSV.encode())
    client.put_object(Bucket="room", Key="in/b.csv", Body=b"id,name\n2,Bob\n")
    client.put_object(Bucket="room", Key="in/_SUCCESS", Body=b"")
    client.put_object(Bucket="room", Key="in/sub/", Body=b"")
    s3fs.S3FileSystem.clear_instance_cache()
    yield client
    for entry in client.list_objects_v2(Bucket="room").get("Contents", []):
        client.delete_object(Bucket="room", Key=entry["Key"])
    client.delete_bucket(Bucket="room")


def test_a_key_a_prefix_and_a_glob_of_s3_are_read(s3):
    assert rows_of("s3://room/in/a.csv") == [{"id": "1", "name": "Ann"}]
    assert names_of("s3://room/in") == ["a.csv", "b.csv"]
    assert names_of("s3://room/in/b*") == ["b.csv"]
    assert [p.name for p in open_dataset("s3://room/in/").parts()] == ["s3://room/in/a.csv", "s3://room/in/b.csv"]
    assert [p.size for p in open_dataset("s3://room/in/a.csv").parts()] == [len(CSV)]


def test_parquet_is_read_from_s3(s3, tmp_path):
    table = pa.table({"id": list(range(100_000)), "name": [f"n{i}" for i in range(100_000)]})
    pq.write_table(table, tmp_path / "t.parquet", row_group_size=30_000)
    s3.upload_file(str(tmp_path / "t.parquet"), "room", "t.parquet")
    (part,) = open_dataset("s3://room/t.parquet").parts()
    assert sum(batch.num_rows for batch in part.batches()) == 100_000


def test_the_fingerprint_of_s3_is_etag_and_size_and_sees_a_change_at_once(s3):
    before = open_dataset("s3://room/in").fingerprint()
    assert before.method == "objects"
    assert [o.uri for o in before.objects] == ["s3://room/in/a.csv", "s3://room/in/b.csv"]
    s3.put_object(Bucket="room", Key="in/b.csv", Body=b"id,name\n2,Bub\n")
    changed = open_dataset("s3://room/in").fingerprint()
    assert changed.digest != before.digest
    s3.put_object(Bucket="room", Key="in/c.csv", Body=CSV.encode())
    assert len(open_dataset("s3://room/in").fingerprint().objects) == 3


@pytest.mark.parametrize("url", ["s3://room/none.csv", "s3://no-such-bucket/a.csv", "s3://room/none/*.csv"])
def test_a_missing_bucket_or_key_is_an_error_that_names_it(s3, url):
    for action in (rows_of, lambda u: open_dataset(u).fingerprint()):
        with pytest.raises(InspectionError) as caught:
            action(url)
        assert url in str(caught.value)


def test_an_unreachable_store_is_an_error(monkeypatch, s3):
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    s3fs.S3FileSystem.clear_instance_cache()
    with pytest.raises(InspectionError, match="s3://room"):
        rows_of("s3://room/in/a.csv")


def test_a_connection_id_is_refused_outside_airflow(s3):
    with pytest.raises(InspectionError, match=r"s3://room/in: names the connection 'partner'.*leave the part before @"):
        rows_of("s3://partner@room/in")


def test_a_connection_id_is_resolved_by_the_connections_that_were_given(s3):
    class Named(PlainConnections):
        def filesystem(self, url):
            assert connection_id(url) == "partner"
            return super().filesystem(url.replace("partner@", ""))

    dataset = open_dataset("s3://partner@room/in/a.csv", connections=Named())
    assert [part.name for part in dataset.parts()] == ["s3://room/in/a.csv"]
    assert dataset.fingerprint() == open_dataset("s3://room/in/a.csv").fingerprint()


def test_an_object_storage_path_of_airflow_is_a_location():
    class ObjectStoragePath:
        protocol, path = "s3", "bucket/key"

        def __str__(self):
            return "s3://bucket/key"

    assert open_dataset(ObjectStoragePath()).name == "s3://bucket/key"
    assert open_dataset(Path("/data/x.csv")).name == "/data/x.csv"
