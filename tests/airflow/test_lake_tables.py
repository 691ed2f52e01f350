"""Exports of Delta and Iceberg tables: what was inspected is the version that is there when the export begins."""

from __future__ import annotations

import json
from datetime import datetime

import polars as pl
import pytest
from airflow.providers.common.io.operators.file_transfer import FileTransferOperator
from airflow.sdk import DAG, BaseOperator, task

from export_guard import ExportBlocked, guard
from export_guard.airflow.connections import AirflowConnections
from export_guard.airflow.operators import ExportHeld

deltalake = pytest.importorskip("deltalake", reason="needs the extra delta")
pytestmark = pytest.mark.usefixtures("guarded")

ON_MOTO = {"AWS_ALLOW_HTTP": "true", "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


def products(rows, **more):
    return pl.DataFrame({"sku": [f"P-{n:05}" for n in range(rows)], "title": [f"Chair no {n}" for n in range(rows)]})


def patients(rows):
    return pl.DataFrame({"sku": [f"536-{20 + n:02}-{4711 + n}" for n in range(rows)], "title": ["Ann Lee"] * rows})


def write(table, rows, mode="append", **options):
    deltalake.write_deltalake(str(table), rows, mode=mode, **options)


@pytest.fixture
def table(tmp_path):
    write(tmp_path / "products", products(20))
    return tmp_path / "products"


@pytest.fixture
def sending():
    """A Dag in which a function reads a table and sends it; ``sent`` is how many rows it has sent each time."""

    def made(dataset, read, **options):
        sent = []
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

            @task
            def send(version=None):
                sent.append(read(version))

            guard(send(), dataset=dataset, to="partner", **options)
        return dag, sent

    return made


def rows_of(table):
    return lambda version: (
        deltalake.QueryBuilder()
        .register("t", deltalake.DeltaTable(str(table), version=version))
        .execute("select * from t")
        .read_all()
        .num_rows
    )


def test_a_table_that_grew_between_guard_and_export_is_not_exported_until_it_was_inspected_again(run, sending, table):
    dag, sent = sending(f"delta://{table}", rows_of(table))
    assert run(dag.get_task("guard__send")).state == "success"
    write(table, products(20))
    stopped = run(dag.get_task("send"))
    assert isinstance(stopped.error, ExportBlocked)
    assert "the data changed since it was inspected" in stopped.message
    assert sent == []
    assert run(dag.get_task("guard__send")).state == "success"
    assert run(dag.get_task("send")).state == "success"
    assert sent == [40]


def test_a_table_that_grew_beyond_the_limits_is_stopped_when_it_is_inspected_again(run, sending, table):
    dag, sent = sending(f"delta://{table}", rows_of(table))
    run(dag.get_task("guard__send"))
    write(table, products(200))
    assert run(dag.get_task("send")).state == "failed"
    again = run(dag.get_task("guard__send"))
    assert "products to partner BLOCKED: 220 rows, limit 100" in again.message.splitlines()[0]
    assert sent == []


def test_rows_that_were_removed_do_not_count_where_the_table_is_read(run, sending, table):
    write(table, patients(30))
    deltalake.DeltaTable(str(table)).delete("title = 'Ann Lee'")
    dag, sent = sending(f"delta://{table}", rows_of(table))
    assert [run(dag.get_task(name)).state for name in ("guard__send", "send")] == ["success", "success"]
    assert sent == [20]


def test_rows_that_were_removed_do_count_where_the_folder_is_copied(run, table, tmp_path):
    write(table, patients(30))
    deltalake.DeltaTable(str(table)).delete("title = 'Ann Lee'")
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        guard(FileTransferOperator(task_id="send", src=str(table), dst="/mnt/partner/products"))
    assert "us_ssn" in run(dag.get_task("guard__send")).message


def test_a_folder_that_still_holds_removed_rows_holds_until_its_author_says_what_leaves(run, sending, table):
    write(table, products(20), mode="overwrite")
    dag, sent = sending(str(table), rows_of(table))
    held = run(dag.get_task("guard__send"))
    assert isinstance(held.error, ExportHeld)
    assert f"say delta://{table} where the table is read" in held.message
    assert sent == []


def test_a_table_on_s3_is_read_with_the_keys_and_the_endpoint_of_the_connection(run, sending, store, moto_url):
    write("s3://own/lake/products", products(20), storage_options={**ON_MOTO, "AWS_ENDPOINT_URL": moto_url})
    dag, sent = sending("delta+s3://aws_default@own/lake/products", lambda _: "sent")
    assert [run(dag.get_task(name)).state for name in ("guard__send", "send")] == ["success", "success"]
    write("s3://own/lake/products", products(1), storage_options={**ON_MOTO, "AWS_ENDPOINT_URL": moto_url})
    assert "the data changed since" in run(dag.get_task("send")).message
    assert sent == ["sent"]


# --- pinned --------------------------------------------------------------------------------------------------


def test_a_function_is_handed_the_version_that_was_inspected_and_reads_nothing_newer(run, sending, table):
    def read(version):
        write(table, patients(30))  # while the export is running already
        return rows_of(table)(version)

    dag, sent = sending(f"delta://{table}", read, pin="version")
    assert [run(dag.get_task(name)).state for name in ("guard__send", "send")] == ["success", "success"]
    assert sent == [20]


def test_a_version_that_the_author_looked_up_leaves_though_the_table_goes_on(run, sending, table):
    def goes_on():
        write(table, patients(1))

    read = rows_of(table)
    dag, sent = sending(
        f"delta://{table}?version={{{{ 1 - 1 }}}}", lambda version: goes_on() or read(version), pin="version"
    )
    goes_on()
    assert run(dag.get_task("guard__send")).state == "success"
    goes_on()
    assert run(dag.get_task("send")).state == "success"
    assert sent == [20]


def test_each_task_of_a_mapped_export_is_handed_its_version(run, table):
    seen = []
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task
        def send(source, version=None):
            seen.append((source, version))

        given = send.expand(source=[f"delta://{table}"])
        guard(given, dataset="{{ task.op_kwargs['source'] }}", to="partner", pin="version")
    write(table, products(5))
    assert run(dag.get_task("send"), map_index=0).state == "success"
    assert seen == [(f"delta://{table}", 1)]


class Reader(BaseOperator):
    def __init__(self, *, read, snapshot_id=None, **kwargs):
        super().__init__(**kwargs)
        self.read, self.snapshot_id = read, snapshot_id

    def execute(self, context):
        self.read(self.snapshot_id)


@pytest.mark.parametrize(
    ("pin", "given", "said"),
    [
        ("snapshot_id", None, None),
        ("snapshot_id", 0, None),
        ("snapshot_id", 7, "names another version than the one that was inspected"),
        ("version", None, "Reader has no such field"),
    ],
)
def test_an_operator_is_pinned_by_its_field_or_sends_nothing(run, table, pin, given, said):
    seen = []
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        export = Reader(task_id="send", read=seen.append, snapshot_id=given)
        guard(export, dataset=f"delta://{table}", to="partner", pin=pin)
    assert run(dag.get_task("guard__send")).state == "success"
    ended = run(dag.get_task("send"))
    assert seen == ([0] if said is None else [])
    assert said is None or said in ended.message


def test_what_has_no_version_cannot_be_pinned(run, sending, guarded):
    (guarded / "a.csv").write_text("sku,title\nP-1,Chair\n")
    dag, sent = sending(str(guarded / "a.csv"), lambda _: "sent", pin="version")
    assert run(dag.get_task("guard__send")).state == "success"
    assert "no single Delta or Iceberg table with a version" in run(dag.get_task("send")).message
    assert sent == []


# --- sealed, and by connection -------------------------------------------------------------------------------


def test_a_table_holds_where_only_a_sealed_copy_may_leave(run, sending, table):
    dag, _ = sending(f"delta://{table}", rows_of(table), seal=True)
    held = run(dag.get_task("guard__send"))
    assert isinstance(held.error, ExportHeld)
    assert "cannot be pointed at one; write the data to a file or object first" in held.message


def test_an_iceberg_table_is_found_by_the_connection_that_names_its_catalog(run, sending, tmp_path, monkeypatch):
    pytest.importorskip("pyiceberg", reason="needs the extra iceberg")
    from pyiceberg.catalog import load_catalog

    properties = {"type": "sql", "uri": f"sqlite:///{tmp_path}/c.db", "warehouse": f"file://{tmp_path}/lake"}
    monkeypatch.setenv("AIRFLOW_CONN_CRM_LAKE", json.dumps({"conn_type": "iceberg", "extra": properties}))
    catalog = load_catalog("crm_lake", **properties)
    catalog.create_namespace("shop")
    rows = products(20).to_arrow()
    shop = catalog.create_table("shop.products", schema=rows.schema)
    shop.append(rows)
    dag, sent = sending("iceberg://crm_lake/shop.products", lambda _: shop.refresh().scan().count())
    assert [run(dag.get_task(name)).state for name in ("guard__send", "send")] == ["success", "success"]
    shop.append(rows)
    assert "the data changed since" in run(dag.get_task("send")).message
    assert sent == [20]


@pytest.mark.parametrize(
    ("dataset", "place"),
    [
        ("delta+s3://own/lake/products?version=3", ("s3://own", "lake/products")),
        ("delta:///lake/products", ("file", "/lake/products")),
        ("iceberg://crm_lake/shop.products", ("iceberg://crm_lake", "shop.products")),
    ],
)
def test_openlineage_knows_a_table_by_where_it_is_stored_or_by_its_catalog(dataset, place):
    pytest.importorskip("openlineage.client", reason="needs the extra openlineage")
    from export_guard.airflow.lineage_facets import inspected_dataset

    (told,) = inspected_dataset({"dataset": dataset, "rules": [], "outcome": "allow"})
    assert (told.namespace, told.name) == place


def test_a_catalog_has_the_host_and_the_login_of_its_connection(monkeypatch):
    connection = {"conn_type": "iceberg", "host": "https://lake.example", "login": "ann", "password": "secret"}
    monkeypatch.setenv("AIRFLOW_CONN_LAKE", json.dumps(connection | {"extra": {"warehouse": "crm"}}))
    given = {"uri": "https://lake.example", "credential": "ann:secret", "warehouse": "crm"}
    assert AirflowConnections().catalog("lake") == given
    assert AirflowConnections().catalog("in_its_own_configuration") == {}
