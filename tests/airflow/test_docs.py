"""The page about Airflow: its Dags parse, its tables are complete, its message is the real one."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "airflow.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```\n", PAGE, re.DOTALL)


SIGNALS = (Path(__file__).parents[2] / "docs" / "signals.md").read_text()
ENFORCEMENT = (Path(__file__).parents[2] / "docs" / "enforcement.md").read_text()
LAKE = (Path(__file__).parents[2] / "docs" / "lake-tables.md").read_text()
OTHERS = re.findall(r"```python\n(.*?)```\n", ENFORCEMENT + SIGNALS + LAKE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS + OTHERS)
def test_every_dag_on_the_page_parses(block, tmp_path):
    from airflow.dag_processing.dagbag import DagBag

    (tmp_path / "dag.py").write_text(block)
    bag = DagBag(tmp_path)
    assert bag.import_errors == {}
    assert len(bag.dags) == 1


def test_every_operator_that_is_read_by_itself_is_on_its_page_with_what_is_read():
    from export_guard.airflow.exporters import EXPORTERS

    page = (Path(__file__).parents[2] / "docs" / "exporters.md").read_text()
    rows = [f"| `{row.operator.rpartition('.')[2]}` | {row.moves} |" for row in EXPORTERS]
    assert [row for row in rows if row not in page] == []
    assert len(re.findall(r"^\| `\w+` \|", page, re.MULTILINE)) == len(rows)


def test_every_argument_of_the_operator_is_on_the_page():
    from export_guard import ExportGuardOperator

    arguments = set(inspect.signature(ExportGuardOperator.__init__).parameters) - {"self", "kwargs"}
    rows = "".join(re.findall(r"^\| (.*?) \|", PAGE, re.MULTILINE))
    assert {name for name in arguments if f"`{name}`" not in rows} == set()


@pytest.mark.usefixtures("guarded", "store")
def test_the_message_on_the_page_is_the_message_of_a_bypassed_guard(run, products, tmp_path):
    from airflow.dag_processing.dagbag import DagBag

    (tmp_path / "dags").mkdir()
    (tmp_path / "dags" / "dag.py").write_text(BLOCKS[0])
    dag = DagBag(tmp_path / "dags").dags["deliveries"]
    send = dag.get_task("send")
    send.filename = products(5)
    assert run(dag.get_task("guard__send"), run_id="manual__0").state == "success"
    send.filename = products(6)
    assert f"```text\n{run(send).message}\n```" in PAGE


@pytest.mark.usefixtures("store")
def test_the_messages_on_the_page_about_enforcement_are_the_real_ones(guarded, run, products, monkeypatch, capfd):
    import os
    from datetime import datetime

    from airflow.dag_processing.dagbag import DagBag
    from airflow.exceptions import AirflowClusterPolicyViolation
    from airflow.providers.amazon.aws.transfers.local_to_s3 import LocalFilesystemToS3Operator
    from airflow.sdk import DAG

    monkeypatch.chdir(guarded)
    products(200)

    def send(mode):
        monkeypatch.setenv("AIRFLOW__EXPORT_GUARD__ENFORCEMENT", mode)
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:
            LocalFilesystemToS3Operator(
                task_id="send", filename="products.csv", dest_bucket="partner", dest_key="a.csv", replace=True
            )
        DagBag(os.devnull, collect_dags=False).bag_dag(dag)
        return run(dag.get_task("send"))

    with pytest.raises(AirflowClusterPolicyViolation) as refused:
        send("reject")
    assert f"```text\n{refused.value}\n```" in ENFORCEMENT
    assert f"```text\n{send('injekt').message}\n```" in ENFORCEMENT
    capfd.readouterr()
    assert send("warn").state == "success"
    log = capfd.readouterr().out
    shown = ENFORCEMENT.partition("With `warn`, its log says:\n\n```text\n")[2].partition("\n```")[0]
    assert all(line.strip() in log for line in shown.splitlines())


def test_what_guard_all_prints_on_the_page_is_what_it_prints(capsys):
    exec(next(block for block in BLOCKS if "print(guard_all" in block), {})
    assert f"```text\n{capsys.readouterr().out}```" in PAGE


def test_the_message_on_the_page_of_a_script_without_a_key_is_the_real_one(guarded, monkeypatch):
    from export_guard import check_frame
    from export_guard.airflow.operators import ExportHeld

    monkeypatch.setenv("EXPORT_GUARD_KEY_FILE", "keys/export_guard")
    with pytest.raises(ExportHeld) as refused:
        check_frame([{"order": 1}], to="partner", name="orders")
    assert f"```text\n{refused.value}\n```" in PAGE


def test_every_mode_is_on_the_page_about_enforcement():
    from typing import get_args

    from export_guard.policy.enforcement import MODES, RecipientWord

    assert {mode for mode in MODES if f"| `{mode}` |" not in ENFORCEMENT} == set()
    assert {word for word in get_args(RecipientWord) if f"`{word}`" not in ENFORCEMENT} == set()


def test_every_metric_and_every_field_of_a_summary_is_on_the_page_about_signals():
    from export_guard.airflow import metrics
    from export_guard.report.summary import summary_of_verdict

    verdict = {key: None for key in ("id", "decided_at", "outcome", "doubt", "found", "fingerprint", "cleared_until")}
    summary = summary_of_verdict(
        verdict | {"export": {"dataset": "", "recipient": None, "endpoint": None}, "rules": []}
    )
    assert {key for key in summary if f"`{key}`" not in SIGNALS} == set()
    counted = re.findall(r"\{PREFIX\}\.(\w+)", inspect.getsource(metrics))
    assert {name for name in counted if f"`export_guard.{name}" not in SIGNALS} == set()
