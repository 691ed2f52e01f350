"""Iceberg tables: the rows of one snapshot are read, and the fingerprint binds to that snapshot."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import boto3
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet as pq

from export_guard.datasets import PlainConnections, fingerprint, open_dataset
from export_guard.datasets.files import EveryFile
from export_guard.datasets.lake_location import version_of
from export_guard.errors import InspectionError
from export_guard.profile.scan import inspect_dataset

pytest.importorskip("pyiceberg", reason="needs the extra iceberg")

KEY = b"a key for these tests only......"
SCHEMA = pa.schema({"ssn": pa.string(), "email": pa.string(), "n": pa.int64()})
TABLE = "iceberg://lake/crm.people"


def people(*numbers):
    rows = [{"ssn": f"536-{20 + n:02}-{4711 + n}", "email": f"person{n}@mail.example", "n": n} for n in numbers]
    return pa.Table.from_pylist(rows, SCHEMA)


def rows_of(source, **kwargs):
    parts = open_dataset(source, **kwargs).parts()
    return sorted((row for part in parts for batch in part.batches() for row in batch.to_pylist()), key=repr)


def fingerprint_of(source, **kwargs):
    return open_dataset(source, **kwargs).fingerprint()


@pytest.fixture(scope="module")
def catalog(tmp_path_factory, moto_url):
    """A catalog of pyiceberg's own configuration, in the environment."""
    import pyiceberg.catalog
    from pyiceberg.utils.config import Config

    folder = tmp_path_factory.mktemp("lake")
    properties = {
        "TYPE": "sql",
        "URI": f"sqlite:///{folder}/catalog.db",
        "WAREHOUSE": f"file://{folder}/lake",
        "S3__ENDPOINT": moto_url,
        "S3__ACCESS_KEY_ID": "test",
        "S3__SECRET_ACCESS_KEY": "test",
        "S3__REGION": "us-east-1",
    }
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for name, value in properties.items():
            patch.setenv(f"PYICEBERG_CATALOG__LAKE__{name}", value)
        patch.setattr(pyiceberg.catalog, "_ENV_CONFIG", Config())  # it is read once in a process
        catalog = pyiceberg.catalog.load_catalog("lake")
        catalog.create_namespace("crm")
        yield catalog


@pytest.fixture
def lake(catalog):
    """The catalog, with nothing in it."""
    yield catalog
    for name in catalog.list_tables("crm"):
        catalog.drop_table(name)


@pytest.fixture
def table(lake):
    """A table of four people, one of whom was deleted."""
    table = lake.create_table("crm.people", schema=SCHEMA)
    table.append(people(1, 2, 3))
    table.append(people(4))
    table.delete("n = 2")
    return table


def test_the_rows_of_the_current_snapshot_are_read_and_no_removed_ones(table):
    assert rows_of(TABLE) == rows_of(people(1, 3, 4))


def test_the_snapshot_that_the_author_names_is_read(table):
    first, second, _ = [each.snapshot_id for each in table.snapshots()]
    assert rows_of(f"{TABLE}?snapshot_id={first}") == rows_of(people(1, 2, 3))
    assert rows_of(f"{TABLE}?snapshot_id={second}") == rows_of(people(1, 2, 3, 4))
    with pytest.raises(InspectionError, match="has no snapshot 7 "):
        rows_of(f"{TABLE}?snapshot_id=7")


def test_a_metadata_file_names_the_table_as_it_was_then(table):
    assert rows_of(table.metadata_location) == rows_of(people(1, 3, 4))
    assert rows_of(table.metadata_location.removeprefix("file://")) == rows_of(people(1, 3, 4))
    earlier = table.metadata.metadata_log[-1].metadata_file
    assert rows_of(earlier.replace("file://", "iceberg+file://")) == rows_of(people(1, 2, 3, 4))


def test_a_metadata_file_that_leaves_as_a_file_is_read_as_one(table):
    (part,) = open_dataset(EveryFile(table.metadata_location)).parts()
    (batch,) = part.batches()
    assert "table-uuid" in batch.schema.names


def test_a_table_that_nothing_was_written_to_has_columns_and_no_rows(lake):
    lake.create_table("crm.people", schema=SCHEMA)
    (part,) = open_dataset(TABLE).parts()
    assert [(batch.num_rows, batch.schema.names) for batch in part.batches()] == [(0, SCHEMA.names)]
    assert version_of(fingerprint_of(TABLE).objects) is None


def test_columns_that_were_added_and_renamed_are_read_from_files_of_every_age(table):
    with table.update_schema() as change:
        change.rename_column("ssn", "tax_id")
        change.union_by_name(pa.schema({"card": pa.struct({"numbers": pa.list_(pa.string())})}))
    new = {"tax_id": "a", "email": "b", "n": 9, "card": {"numbers": ["4111111111111111"]}}
    table.append(pa.Table.from_pylist([new], table.schema().as_arrow()))
    found = rows_of(TABLE)
    assert new in found
    assert sum(row["card"] is None and row["tax_id"].startswith("536-") for row in found) == 3


def delete_file(table, content, file, **more):
    """Put a delete file on a table, as engines that merge on read do."""
    from pyiceberg.manifest import DataFile, FileFormat, ManifestContent, ManifestWriterV2
    from pyiceberg.table.snapshots import Operation
    from pyiceberg.table.update.snapshot import _FastAppendFiles
    from pyiceberg.typedef import Record

    class Writer(ManifestWriterV2):
        def content(self):
            return ManifestContent.DELETES

        @property
        def _meta(self):
            return {**super()._meta, "content": "deletes"}

    class Deletes(_FastAppendFiles):
        def new_manifest_writer(self, spec):
            schema = self._transaction.table_metadata.schema()
            return Writer(spec, schema, self.new_manifest_output(), self._snapshot_id, self._compression)

    added = DataFile.from_args(
        content=content,
        file_path=f"file://{file}",
        file_format=FileFormat.PARQUET,
        partition=Record(),
        record_count=1,
        file_size_in_bytes=os.path.getsize(file),
        **more,
    )
    added.spec_id = 0
    with table.transaction() as transaction, Deletes(Operation.APPEND, transaction, table.io) as deletes:
        deletes.append_data_file(added)


def test_rows_that_a_delete_file_takes_out_are_not_read(lake, tmp_path):
    from pyiceberg.manifest import DataFileContent

    table = lake.create_table("crm.people", schema=SCHEMA)
    table.append(people(1, 2, 3))
    before = fingerprint_of(TABLE)
    (task,) = table.scan().plan_files()
    field_ids = {"file_path": (pa.string(), 2147483546), "pos": (pa.int64(), 2147483545)}  # reserved by the format
    columns = [pa.field(n, t, metadata={"PARQUET:field_id": str(i)}) for n, (t, i) in field_ids.items()]
    positions = pa.table({"file_path": [task.file.file_path], "pos": [1]}, schema=pa.schema(columns))
    pq.write_table(positions, tmp_path / "deletes.parquet")
    delete_file(table, DataFileContent.POSITION_DELETES, tmp_path / "deletes.parquet")
    assert rows_of(TABLE) == rows_of(people(1, 3))
    deleting = os.path.getsize(tmp_path / "deletes.parquet")
    assert fingerprint_of(TABLE).objects[1].size == before.objects[1].size + deleting


def test_delete_files_that_cannot_be_applied_are_a_doubt(table, tmp_path):
    from pyiceberg.manifest import DataFileContent

    pq.write_table(people(1), tmp_path / "deletes.parquet")
    delete_file(table, DataFileContent.EQUALITY_DELETES, tmp_path / "deletes.parquet", equality_ids=[3])
    for action in (rows_of, fingerprint_of):
        with pytest.raises(InspectionError, match="equality deletes, which cannot be read"):
            action(TABLE)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("iceberg://lake/crm.nobody", "no such Iceberg table"),
        ("iceberg://lake/nowhere.people", "no such Iceberg table"),
        ("iceberg://lake", "names no Iceberg table .*iceberg://catalog/namespace.table"),
        ("iceberg://pond/crm.people", "the catalog 'pond' cannot be reached"),
        ("nowhere/v1.metadata.json", "no such Iceberg table"),
        ("iceberg+s3://lake@bucket/v1.metadata.json", "there are no connections outside Airflow"),
    ],
)
def test_what_is_no_table_that_can_be_read_is_a_doubt(lake, source, said):
    with pytest.raises(InspectionError, match=said):
        rows_of(source)


def test_without_the_package_a_table_is_not_inspected(table, monkeypatch):
    for module in [name for name in sys.modules if name.partition(".")[0] == "pyiceberg"]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "pyiceberg", None)
    for source in (TABLE, table.metadata_location):
        with pytest.raises(InspectionError, match=r"pyiceberg is not installed \(pip install .*\[iceberg\]"):
            rows_of(source)


def test_no_error_quotes_a_cell(table, canary, assert_no_canary):
    (file,) = (t.file.file_path.removeprefix("file://") for t in table.scan(row_filter="n = 4").plan_files())
    ids = {"ssn": 1, "email": 2, "n": 3}
    columns = [pa.field(n, pa.string(), metadata={"PARQUET:field_id": str(i)}) for n, i in ids.items()]
    pq.write_table(pa.table({name: [canary] for name in ids}, schema=pa.schema(columns)), file)
    with pytest.raises(InspectionError) as caught:
        rows_of(TABLE)
    assert_no_canary(caught.value)


def test_the_properties_of_a_catalog_come_from_the_connections(tmp_path):
    from pyiceberg.catalog import load_catalog

    class Named(PlainConnections):
        def catalog(self, name):
            return {"type": "sql", "uri": f"sqlite:///{tmp_path}/{name}.db", "warehouse": f"file://{tmp_path}/lake"}

    theirs = load_catalog("theirs", **Named().catalog("theirs"))
    theirs.create_namespace("crm")
    theirs.create_table("crm.people", schema=SCHEMA).append(people(5))
    assert rows_of("iceberg://theirs/crm.people", connections=Named()) == rows_of(people(5))


# --- the fingerprint -----------------------------------------------------------------------------------------


def test_the_fingerprint_names_table_snapshot_and_schema_and_binds_to_the_bytes(table):
    taken = fingerprint_of(TABLE)
    assert taken.objects[0].uri == "iceberg+lake/crm.people"
    assert taken.objects[0].tag == f"{table.metadata.table_uuid}#0@{table.current_snapshot().snapshot_id}"
    files = [task.file for task in table.scan().plan_files()]
    assert taken.objects[1].size == sum(each.file_size_in_bytes for each in files)
    assert version_of(taken.objects) == table.current_snapshot().snapshot_id
    file = Path(files[0].file_path.removeprefix("file://"))
    content = file.read_bytes()
    file.write_bytes(content[:100] + bytes([content[100] ^ 1]) + content[101:])
    assert fingerprint_of(TABLE) != taken


def test_every_write_gives_another_fingerprint_and_a_named_snapshot_keeps_its_own(table):
    named = f"{TABLE}?snapshot_id={table.current_snapshot().snapshot_id}"
    before = fingerprint_of(TABLE), fingerprint_of(named)
    table.append(people(4))
    assert fingerprint_of(TABLE) != before[0]
    assert fingerprint_of(named) == before[1]


def test_a_column_that_is_renamed_gives_another_fingerprint(table):
    before = fingerprint_of(TABLE)
    with table.update_schema() as change:
        change.rename_column("ssn", "tax_id")
    assert fingerprint_of(TABLE) != before


# --- S3 ------------------------------------------------------------------------------------------------------


def test_a_metadata_file_on_s3_is_read(s3_account, lake):
    boto3.client("s3").create_bucket(Bucket="ice")
    table = lake.create_table("crm.people", schema=SCHEMA, location="s3://ice/people")
    table.append(people(1, 2))
    assert rows_of(table.metadata_location) == rows_of(TABLE) == rows_of(people(1, 2))
    (task,) = table.scan().plan_files()
    assert fingerprint_of(table.metadata_location).objects[1].size == task.file.file_size_in_bytes


# --- the law -------------------------------------------------------------------------------------------------

NUMBERS = st.lists(st.integers(0, 40), max_size=8)
STEPS = st.lists(st.tuples(st.sampled_from(["append", "overwrite", "delete"]), NUMBERS), max_size=4)


def counted(source):
    """People by kind of finding, and the rows themselves whatever their order."""
    dataset = open_dataset(source)
    profile = inspect_dataset(dataset, key=KEY, salt="same")
    batches = (batch for part in dataset.parts() for batch in part.batches())
    return profile.exposure.kinds, profile.rows, fingerprint.of_rows("rows", batches)


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=NUMBERS, steps=STEPS)
def test_whatever_was_done_to_it_a_table_counts_as_the_frame_that_it_should_be(lake, first, steps):
    if lake.table_exists("crm.people"):
        lake.drop_table("crm.people")
    table = lake.create_table("crm.people", schema=SCHEMA)
    table.append(people(*first))
    expected = list(first)
    for step, numbers in steps:
        if step == "append":
            table.append(people(*numbers))
            expected += numbers
        elif step == "overwrite":
            table.overwrite(people(*numbers))
            expected = list(numbers)
        elif numbers:
            table.delete(f"n in ({', '.join(map(str, numbers))})")
            expected = [n for n in expected if n not in numbers]
    assert counted(TABLE) == counted(people(*expected))
