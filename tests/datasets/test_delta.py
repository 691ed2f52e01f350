"""Delta tables: the rows of one version are read, and the fingerprint binds to that version."""

from __future__ import annotations

import json
import os
import shutil
import struct
import sys
import tempfile
from pathlib import Path

import boto3
import pyarrow as pa
import pytest
import s3fs
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from export_guard.datasets import fingerprint, open_dataset
from export_guard.datasets.files import EveryFile
from export_guard.datasets.lake_location import version_of
from export_guard.errors import InspectionError
from export_guard.profile.scan import inspect_dataset

deltalake = pytest.importorskip("deltalake", reason="needs the extra delta")
BitMap = pytest.importorskip("pyroaring", reason="needs the extra iceberg").BitMap

KEY = b"a key for these tests only......"


def people(*numbers):
    return pa.table(
        {
            "ssn": pa.array([f"536-{20 + n:02}-{4711 + n}" for n in numbers], pa.string()),
            "email": pa.array([f"person{n}@mail.example" for n in numbers], pa.string()),
            "team": pa.array(["red" if n % 2 else "blue" for n in numbers], pa.string()),
        }
    )


def write(table, rows, **options):
    deltalake.write_deltalake(str(table), rows, **options)
    return deltalake.DeltaTable(str(table), storage_options=options.get("storage_options"))


def rows_of(source):
    found = [row for part in open_dataset(source).parts() for batch in part.batches() for row in batch.to_pylist()]
    return sorted(found, key=repr)


def by_hand(table, actions):
    """One more commit in the log of a table, or its first."""
    log = table / "_delta_log"
    log.mkdir(parents=True, exist_ok=True)
    (log / f"{len(list(log.iterdir())):020}.json").write_text("\n".join(map(json.dumps, actions)))


def schema_of(**types):
    return [{"name": name, "type": kind, "nullable": True, "metadata": {}} for name, kind in types.items()]


def begin(fields, protocol=None, partitions=(), **configuration):
    return [
        {"protocol": protocol or {"minReaderVersion": 1, "minWriterVersion": 2}},
        {
            "metaData": {
                "id": "1f6c",
                "format": {"provider": "parquet", "options": {}},
                "schemaString": json.dumps({"type": "struct", "fields": fields}),
                "partitionColumns": list(partitions),
                "configuration": configuration,
                "createdTime": 1,
            }
        },
    ]


def added(file, **more):
    size = os.path.getsize(file)
    action = {"path": file.name, "partitionValues": {}, "size": size, "modificationTime": 1, "dataChange": True}
    return {"add": {**action, **more}}


@pytest.fixture
def table(tmp_path):
    """A table of four people, one of whom was deleted; its file is still there."""
    path = tmp_path / "people"
    write(path, people(1, 2, 3))
    write(path, people(4), mode="append").delete("email = 'person2@mail.example'")
    return path


def test_the_rows_of_the_current_version_are_read_and_no_removed_ones(table):
    assert rows_of(f"delta://{table}") == rows_of(people(1, 3, 4))
    assert len(rows_of(f"{table}/**/*.parquet")) == 3 + 1 + 2


def test_the_version_that_the_author_names_is_read(table):
    assert rows_of(f"delta://{table}?version=0") == rows_of(people(1, 2, 3))
    assert rows_of(f"delta://{table}?version=1") == rows_of(people(1, 2, 3, 4))
    with pytest.raises(InspectionError, match=r"has no version 9 .*never written, or was cleaned up"):
        rows_of(f"delta://{table}?version=9")


def test_the_values_of_partitions_are_columns_whatever_characters_they_have(tmp_path):
    rows = pa.table({"n": [1, 2, 3, 4], "name": ["Ann Lee", "Zoë/%41", "a=b&c+d#?", None]})
    write(tmp_path / "t", rows, partition_by=["name"])
    assert rows_of(f"delta://{tmp_path}/t") == rows_of(rows)
    assert "Ann" not in str(open_dataset(f"delta://{tmp_path}/t").fingerprint().objects)


def test_files_from_before_a_column_was_added_have_nulls_in_it(tmp_path):
    path = tmp_path / "t"
    write(path, pa.table({"id": [1]}))
    later = pa.table({"id": [2], "who": [{"ssn": "536-21-4711", "tags": ["a", "b"]}]})
    write(path, later, mode="append", schema_mode="merge")
    assert rows_of(f"delta://{path}") == [{"id": 1, "who": None}, *later.to_pylist()]


def test_an_empty_table_has_columns_and_no_rows(tmp_path):
    write(tmp_path / "t", people())
    (part,) = open_dataset(f"delta://{tmp_path}/t").parts()
    assert [(batch.num_rows, batch.schema.names) for batch in part.batches()] == [(0, ["ssn", "email", "team"])]
    assert version_of(open_dataset(f"delta://{tmp_path}/t").fingerprint().objects) == 0


def test_rows_that_a_deletion_vector_takes_out_are_not_read(tmp_path):
    path = tmp_path / "t"
    first = write(path, people(1, 2, 3, 4), configuration={"delta.enableDeletionVectors": "true"})
    (file,) = (path / os.path.basename(uri) for uri in first.file_uris())
    whole = open_dataset(f"delta://{path}").fingerprint()
    bitmap = struct.pack("<IQI", 1681511377, 1, 0) + BitMap([0, 2]).serialize()
    vector = {"storageType": "i", "pathOrInlineDv": z85(bitmap), "sizeInBytes": len(bitmap), "cardinality": 2}
    remove = {"remove": {"path": file.name, "deletionTimestamp": 1, "dataChange": True}}
    by_hand(path, [remove, added(file, deletionVector=vector, stats='{"numRecords": 4}')])
    assert rows_of(f"delta://{path}") == rows_of(people(2, 4))
    assert open_dataset(f"delta://{path}").fingerprint() != whole
    with pytest.raises(InspectionError, match="rows or files removed since"):
        rows_of(path)


def z85(data):
    """As the log has bytes in it."""
    digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"
    numbers = struct.unpack(f">{len(data) // 4}I", data)
    return "".join(digits[n // 85**place % 85] for n in numbers for place in (4, 3, 2, 1, 0))


def test_columns_have_the_names_that_the_table_gives_them(tmp_path):
    mapped = {"delta.columnMapping.id": 1, "delta.columnMapping.physicalName": "col-8e1f"}
    by_hand(
        tmp_path,
        begin(
            [{"name": "ssn", "type": "string", "nullable": True, "metadata": mapped}],
            {"minReaderVersion": 2, "minWriterVersion": 5},
            **{"delta.columnMapping.mode": "name", "delta.columnMapping.maxColumnId": "1"},
        ),
    )
    pq.write_table(pa.table({"col-8e1f": ["536-21-4711"]}), tmp_path / "f.parquet")
    by_hand(tmp_path, [added(tmp_path / "f.parquet")])
    assert rows_of(f"delta://{tmp_path}") == [{"ssn": "536-21-4711"}]


def test_a_feature_that_cannot_be_read_is_named(tmp_path):
    needs = {"readerFeatures": ["someday"], "writerFeatures": ["someday"]}
    by_hand(tmp_path, begin(schema_of(a="string"), {"minReaderVersion": 3, "minWriterVersion": 7, **needs}))
    with pytest.raises(InspectionError, match="has the feature someday, which cannot be read"):
        rows_of(f"delta://{tmp_path}")


@pytest.mark.parametrize("what", ["gone", "elsewhere"])
def test_a_file_that_is_not_in_the_folder_is_a_doubt(table, what):
    files = {os.path.basename(uri): uri for uri in deltalake.DeltaTable(str(table)).file_uris()}
    if what == "gone":
        os.remove(files.popitem()[1])
    else:
        outside = table.parent / "other.parquet"
        pq.write_table(people(9), outside)
        by_hand(table, [added(outside, path=f"file://{outside}")])
    with pytest.raises(InspectionError, match=r"1 files of version \d are not in the folder"):
        open_dataset(f"delta://{table}").fingerprint()


def test_no_error_quotes_a_cell(tmp_path, canary, assert_no_canary):
    by_hand(tmp_path, begin(schema_of(n="long")))
    pq.write_table(pa.table({"n": [canary]}), tmp_path / "f.parquet")
    by_hand(tmp_path, [added(tmp_path / "f.parquet")])
    with pytest.raises(InspectionError) as caught:
        rows_of(f"delta://{tmp_path}")
    assert_no_canary(caught.value)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("delta://{0}/none", "holds no Delta table"),
        ("delta://{0}/people?versoin=1", "holds no Delta table"),
        ("delta+gs://bucket/people", "Delta tables on gs cannot be read"),
        ("delta+s3://lake@bucket/people", "there are no connections outside Airflow"),
    ],
)
def test_what_is_no_table_that_can_be_read_is_a_doubt(table, source, said):
    with pytest.raises(InspectionError, match=said):
        rows_of(source.format(table.parent))


def test_without_the_package_no_table_is_taken_for_a_folder_of_files(table, monkeypatch):
    monkeypatch.setitem(sys.modules, "deltalake", None)
    for source in (table, f"delta://{table}"):
        with pytest.raises(InspectionError, match=r"deltalake is not installed \(pip install .*\[delta\]"):
            rows_of(source)


# --- the folder of a table, named as a folder --------------------------------------------------------------


def test_a_folder_that_holds_one_table_and_nothing_of_its_past_is_that_table(tmp_path):
    path = tmp_path / "people"
    write(path, people(1, 2), partition_by=["team"])
    write(path, people(3), mode="append")
    assert rows_of(path) == rows_of(f"{path}/") == rows_of(path.as_uri()) == rows_of(people(1, 2, 3))
    assert open_dataset(path).fingerprint() == open_dataset(f"delta://{path}").fingerprint()


def test_a_folder_that_still_holds_removed_rows_must_say_what_leaves(table):
    with pytest.raises(InspectionError, match=r"more than version 2.*say delta://\S+/people where the table is read"):
        rows_of(table)
    deltalake.DeltaTable(str(table)).vacuum(0, enforce_retention_duration=False, dry_run=False)
    with pytest.raises(InspectionError, match="more than version"):  # the log has the extremes of each removed column
        open_dataset(table).fingerprint()
    assert rows_of(f"delta://{table}") == rows_of(people(1, 3, 4))


def test_every_file_is_inspected_where_files_are_what_leaves(table):
    for source in (EveryFile(table), f"{table}/**"):
        names = [part.name for part in open_dataset(source).parts()]
        assert sum(name.endswith(".parquet") for name in names) == 3
        assert sum(name.endswith(".json") for name in names) == 3


def test_a_folder_above_tables_must_say_which_is_meant(table):
    shutil.copytree(table, table.parent / "more")
    with pytest.raises(InspectionError, match=r"holds Delta tables among its files \(name each table .*/\*\* where"):
        rows_of(table.parent)


# --- the fingerprint -----------------------------------------------------------------------------------------


def test_the_fingerprint_names_table_and_version_and_binds_to_the_bytes(table):
    opened = deltalake.DeltaTable(str(table))
    taken = open_dataset(f"delta://{table}").fingerprint()
    assert taken.objects[0].uri == f"delta+file://{table}"
    assert taken.objects[0].tag == f"{opened.metadata().id}@2"
    assert taken.objects[1].size == sum(os.path.getsize(uri) for uri in opened.file_uris())
    assert version_of(taken.objects) == 2
    file = Path(opened.file_uris()[0])
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    assert open_dataset(f"delta://{table}").fingerprint() != taken


def test_every_write_gives_another_fingerprint_and_a_named_version_keeps_its_own(table):
    newest, named = f"delta://{table}", f"delta://{table}?version=1"
    before = open_dataset(newest).fingerprint(), open_dataset(named).fingerprint()
    write(table, people(4), mode="append")
    assert open_dataset(newest).fingerprint() != before[0]
    assert open_dataset(named).fingerprint() == before[1]


def test_a_table_that_was_made_anew_has_another_fingerprint_at_the_same_version(table):
    before = open_dataset(f"delta://{table}?version=0").fingerprint()
    shutil.rmtree(table)
    write(table, people(1, 2, 3))
    assert open_dataset(f"delta://{table}?version=0").fingerprint() != before


# --- S3 ------------------------------------------------------------------------------------------------------


def test_a_table_on_s3_is_read_and_pinned_by_its_etags(s3_account, tmp_path):
    client = boto3.client("s3")
    client.create_bucket(Bucket="lake")
    s3fs.S3FileSystem.clear_instance_cache()
    write("s3://lake/deep/people", people(1, 2), partition_by=["team"], storage_options={"AWS_ALLOW_HTTP": "true"})
    for source in ("delta+s3://lake/deep/people", "s3://lake/deep/people"):
        assert rows_of(source) == rows_of(people(1, 2))
        taken = open_dataset(source).fingerprint()
        assert (taken.method, version_of(taken.objects)) == ("objects", 0)
        assert taken.objects[0].uri == "delta+s3://lake/deep/people"
    assert len(list(open_dataset("s3://lake/deep/people/**").parts())) == 3


# --- the law -------------------------------------------------------------------------------------------------

NUMBERS = st.lists(st.integers(0, 40), max_size=8)
STEPS = st.lists(
    st.tuples(st.sampled_from(["append", "overwrite", "delete", "optimize", "vacuum"]), NUMBERS), max_size=5
)


def counted(source):
    """People by kind of finding, and the rows themselves whatever their order."""
    dataset = open_dataset(source)
    profile = inspect_dataset(dataset, key=KEY, salt="same")
    batches = (batch for part in dataset.parts() for batch in part.batches())
    return profile.exposure.kinds, profile.rows, fingerprint.of_rows("rows", batches)


@settings(max_examples=12, deadline=None)
@given(first=NUMBERS, steps=STEPS)
def test_whatever_was_done_to_it_a_table_counts_as_the_frame_that_it_should_be(first, steps):
    with tempfile.TemporaryDirectory() as folder:
        write(folder, people(*first))
        expected = list(first)
        for step, numbers in steps:
            if step in ("append", "overwrite"):
                write(folder, people(*numbers), mode=step)
                expected = [*expected, *numbers] if step == "append" else list(numbers)
            elif step == "delete":
                gone = [f"person{n}@mail.example" for n in numbers] or ["none"]
                deltalake.DeltaTable(folder).delete(f"email in ({', '.join(map(repr, gone))})")
                expected = [n for n in expected if n not in numbers]
            elif step == "optimize":
                deltalake.DeltaTable(folder).optimize.compact()
            else:
                deltalake.DeltaTable(folder).vacuum(0, enforce_retention_duration=False, dry_run=False)
        assert counted(f"delta://{folder}") == counted(people(*expected))
