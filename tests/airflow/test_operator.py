"""``ExportGuardOperator``: what it takes, and what people see of it in Airflow."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest
from airflow.sdk import DAG, task
from airflow.serialization.serialized_objects import DagSerialization

from export_guard import ExportBlocked, ExportGuardOperator
from export_guard.airflow.operators import ExportHeld

pytestmark = pytest.mark.usefixtures("guarded")

SSNS = [f"536-{20 + n}-{4711 + 31 * n}" for n in range(40)]


@pytest.fixture
def check(run):
    """Run an ``ExportGuardOperator`` to the recipient ``partner`` on a dataset."""

    def go(dataset, *, to="partner", **options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
            operator = ExportGuardOperator(task_id="check", dataset=dataset, to=to, **options)
        return run(operator)

    return go


def test_an_allowed_dataset_lets_the_run_go_on_with_the_verdict_as_result(check, supervisor, products):
    assert check(products(20)).state == "success"
    verdict = supervisor.xcoms["check", "return_value"]
    assert verdict["outcome"] == "allow"
    assert verdict["found"]["rows"] == 20
    assert verdict == supervisor.xcoms["check", "export_guard_verdict"]


def test_the_verdict_is_pushed_and_rendered_also_when_the_task_fails(check, supervisor, products):
    assert check(products(200)).state == "failed"
    for key in ("export_guard_verdict", "return_value"):
        assert supervisor.xcoms["check", key]["outcome"] == "block"
    rendered = supervisor.rendered["check"]["verdict"]
    assert rendered["outcome"] == "block"
    assert rendered["rules"][0]["limit"] == 100


def test_a_long_verdict_is_rendered_as_json_that_airflow_does_not_cut(check, supervisor, tmp_path):
    path = tmp_path / "wide.csv"
    names = [f"binary_column_with_a_rather_long_name_{n:03}" for n in range(120)]
    pd.DataFrame({name: SSNS for name in names}).to_csv(path, index=False)
    check(str(path))
    assert len(json.dumps(supervisor.xcoms["check", "export_guard_verdict"])) > 4096
    rendered = supervisor.rendered["check"]["verdict"]
    assert rendered["outcome"] == "block"
    assert "export_guard_verdict" in rendered["see"]
    assert "us_ssn" in rendered["rules"][0]["message"]
    assert len(str(rendered)) < 4096


def test_the_way_out_of_a_wide_table_is_cut_rather_than_left_out(check, tmp_path):
    path = tmp_path / "wide.csv"
    names = [f"binary_column_with_a_rather_long_name_{n:03}" for n in range(120)]
    pd.DataFrame({name: SSNS for name in names}).to_csv(path, index=False)
    assert (
        "What would make it pass:\n  - leave out binary_column_with_a_rather_long_name_000," in check(str(path)).message
    )


def test_the_rendered_verdict_has_no_empty_fields(check, supervisor, products):
    check(products(200))
    rendered = supervisor.rendered["check"]
    assert rendered["purpose"] is None
    assert [key for key, value in rendered["verdict"].items() if value in (None, "", [], {})] == []


def test_the_log_of_an_allowed_export_says_so_outside_of_the_group(check, products, capfd):
    check(products(20))
    log = capfd.readouterr().out
    group_ends = log.index("::endgroup::", log.index("::group::What was found"))
    assert log.index("products.csv to partner ALLOWED") > group_ends


def test_the_log_of_a_stopped_export_has_the_alert_once(check, products, capfd):
    check(products(200))
    assert capfd.readouterr().out.count("to partner BLOCKED") == 1


def test_no_xcom_is_pushed_where_the_author_wants_none(check, supervisor, products):
    check(products(200), do_xcom_push=False)
    assert supervisor.xcoms == {}


def test_fields_are_templates(run, supervisor, products):
    path = Path(products(20))
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
        operator = ExportGuardOperator(
            task_id="check",
            dataset=f"{path.parent}/{{{{ ti.xcom_pull(task_ids='extract') }}}}.csv",
            to="{{ params.to }}",
            purpose="delivery of {{ ds }}",
            params={"to": "partner"},
        )
    supervisor.xcoms["extract", "return_value"] = path.stem
    assert run(operator).state == "success"
    assert supervisor.rendered["check"]["dataset"] == str(path)
    assert supervisor.xcoms["check", "return_value"]["export"]["purpose"] == "delivery of 2026-11-21"


def test_a_path_from_another_task_is_a_dataset(run, supervisor, products):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task
        def extract():
            return "…"

        ExportGuardOperator(task_id="check", dataset=extract(), to="partner")
    supervisor.xcoms["extract", "return_value"] = products(20)
    assert run(dag.get_task("check")).state == "success"


def test_what_a_mapped_task_handed_over_is_one_dataset(run, supervisor, products):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task
        def extract(part):
            return part

        ExportGuardOperator(task_id="check", dataset=extract.expand(part=["a", "b"]), to="partner")
    supervisor.xcoms["extract", "return_value"] = [products(40, "a.csv"), products(40, "b.csv")]
    ended = run(dag.get_task("check"))
    assert type(ended.error) is ExportHeld
    assert "80 rows" in ended.message


def test_a_mapped_guard_checks_one_dataset_for_each_index(run, supervisor, products):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        ExportGuardOperator.partial(task_id="check", to="partner").expand(
            dataset=[products(20, "a.csv"), products(200, "b.csv")]
        )
    check = dag.get_task("check")
    assert run(check, map_index=0).state == "success"
    assert supervisor.xcoms["check", "return_value"]["export"]["run"]["map_index"] == 0
    ended = run(check, map_index=1)
    assert type(ended.error) is ExportBlocked
    assert supervisor.rendered["check"]["verdict"]["outcome"] == "block"


def test_a_guard_in_a_dag_serialises(products):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
        ExportGuardOperator(task_id="check", dataset={"conn_id": "shop", "table": "t"}, to="partner")
        ExportGuardOperator.partial(task_id="mapped", to="partner").expand(dataset=["a", "b"])
    assert DagSerialization.from_dict(DagSerialization.to_dict(dag)).task_ids == ["check", "mapped"]


def test_several_files_are_one_dataset(check, products):
    assert check([products(20, "a.csv"), products(20, "b.csv")]).state == "success"
    ended = check([products(40, "a.csv"), products(40, "b.csv")])
    assert type(ended.error) is ExportHeld
    assert "80 rows" in ended.message


@pytest.fixture
def shop(tmp_path, monkeypatch):
    """A database of 200 products behind the connection ``shop``."""
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("create table products (sku text, stock integer)")
        database.executemany("insert into products values (?, ?)", [(f"P-{n:05}", n % 7) for n in range(200)])
    monkeypatch.setenv("AIRFLOW_CONN_SHOP", json.dumps({"conn_type": "sqlite", "host": str(path)}))
    return path


def test_a_query_through_an_airflow_connection_is_a_dataset(check, shop):
    assert check({"conn_id": "shop", "query": "select * from products limit 20"}).state == "success"
    assert check({"conn_id": "shop", "table": "products"}).state == "failed"


def test_a_query_by_url_is_a_dataset(check, shop):
    assert check({"url": f"sqlite:///{shop}", "query": "select * from products limit 20"}).state == "success"


def test_an_object_in_s3_is_a_dataset(check, store, products):
    store.upload_file(products(20), "own", "out/a.csv")
    store.upload_file(products(200), "own", "out/b.csv")
    assert check("s3://aws_default@own/out/a.csv").state == "success"
    assert check("s3://aws_default@own/out/b.csv").state == "failed"
    ended = check("s3://aws_default@missing/out/b.csv")
    assert type(ended.error) is ExportHeld
    assert "missing" in ended.message


def test_a_frame_is_a_dataset_and_nothing_of_it_is_rendered(check, supervisor):
    ended = check(pd.DataFrame({"ssn": SSNS}))
    assert type(ended.error) is ExportBlocked
    assert supervisor.rendered["check"]["dataset"] == "<pandas.DataFrame in memory>"
    assert not any(ssn in str(supervisor) for ssn in SSNS)


def test_a_frame_inside_a_list_or_mapping_is_not_rendered_either(check, supervisor):
    frame = pd.DataFrame({"ssn": SSNS})
    check([frame, frame])
    check({"conn_id": frame})
    assert not any(ssn in str(supervisor) for ssn in SSNS)


@pytest.mark.parametrize(
    "content",
    [
        {"ssn": SSNS[0]},
        [{"ssn": ssn} for ssn in SSNS],
        {"query": {"ssn": SSNS[0]}},
        "ssn\n" + "\n".join(SSNS),
        " ".join(SSNS * 500),
    ],
)
def test_rows_and_content_handed_over_instead_of_a_dataset_hold_unseen(check, supervisor, content):
    ended = check(content)
    assert type(ended.error) is ExportHeld
    assert not any(ssn in f"{supervisor} {ended.message} {ended.error!r}" for ssn in SSNS)


@pytest.mark.parametrize("name", ["people.csv", "people.parquet", "people.jsonl"])
def test_no_value_of_the_data_shows_anywhere(check, supervisor, guarded, capfd, caplog, name):
    path = guarded / name
    frame = pd.DataFrame({"ssn": SSNS, "note": [f"called about {ssn}" for ssn in SSNS]})
    if name.endswith("csv"):
        frame.to_csv(path, index=False)
    elif name.endswith("parquet"):
        frame.to_parquet(path)
    else:
        frame.to_json(path, orient="records", lines=True)
    ended = check(str(path))
    assert type(ended.error) is ExportBlocked
    out = capfd.readouterr()
    ledger = (guarded / "ledger.db").read_bytes().decode("latin-1")
    everything = [str(supervisor), ended.message, repr(ended.error), out.out, out.err, caplog.text, ledger]
    assert "us_ssn" in everything[1]
    assert [ssn for ssn in SSNS for text in everything if ssn in text] == []


def test_the_log_folds_what_was_found_into_a_group(check, capfd, guarded):
    path = guarded / "people.csv"
    pd.DataFrame({"ssn": SSNS}).to_csv(path, index=False)
    check(str(path))
    log = capfd.readouterr().out
    group = log[log.index("::group::What was found") : log.index("::endgroup::", log.index("What was found"))]
    assert "40 rows" in group
    assert "us_ssn in ssn" in group


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"relationship": "friend"}, "relationship 'friend': is not known"),
        ({"subject_unit": "household"}, "subject_unit 'household': is not known"),
        ({"evidence": [{"kind": "licence"}]}, "evidence: cannot be understood"),
        ({"to": "s3://nobody/a.csv"}, "s3://nobody/a.csv"),
        ({"to": ""}, "ON HOLD"),
    ],
)
def test_a_declaration_that_nobody_understands_holds_and_says_which(check, products, options, said):
    ended = check(products(20), **options)
    assert type(ended.error) is ExportHeld
    assert said in ended.message


@pytest.mark.parametrize(
    ("dataset", "said"),
    [
        ("", "is empty after rendering"),
        ([], "is an empty list"),
        ({"conn_id": "shop"}, "is not a database query"),
        ({"conn_id": "nowhere", "table": "t"}, "'nowhere': is not defined"),
        ({"url": "postgresql://me:hush@db/shop", "table": "t"}, "has a password in its url"),
        ("ftp://nowhere@host/a.csv", "no installed Airflow provider"),
        (7, "is nothing that can be inspected"),
    ],
)
def test_what_is_no_dataset_holds_and_says_why(check, dataset, said):
    ended = check(dataset)
    assert type(ended.error) is ExportHeld
    assert said in ended.message


def test_evidence_as_mappings_reaches_the_verdict(check, supervisor, products):
    given = {"kind": "licence", "reference": "L-1", "declared_by": "dpo", "valid_until": "2027-01-01"}
    check(products(20), evidence=[given])
    assert supervisor.xcoms["check", "return_value"]["export"]["evidence"] == [given]


def test_a_failure_nobody_foresaw_holds_and_shows_only_its_type(check, products, monkeypatch):
    def explode(*_args, **_options):
        raise RuntimeError("cell 536-20-4711 is odd")

    monkeypatch.setattr("export_guard.service.Guard.check", explode)
    ended = check(products(20))
    assert type(ended.error) is ExportHeld
    assert "RuntimeError" in ended.message
    assert "536-20-4711" not in ended.message
    assert ended.error.__context__ is None or ended.error.__suppress_context__
