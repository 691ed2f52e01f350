"""The page about Airflow: its Dags parse, its tables are complete, its message is the real one."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "airflow.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```\n", PAGE, re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS)
def test_every_dag_on_the_page_parses(block, tmp_path):
    from airflow.dag_processing.dagbag import DagBag

    (tmp_path / "dag.py").write_text(block)
    bag = DagBag(tmp_path)
    assert bag.import_errors == {}
    assert len(bag.dags) == 1


def test_every_operator_that_is_read_by_itself_is_on_the_page():
    from export_guard.airflow.exporters import EXPORTERS

    listed = set(re.findall(r"^\| `(\w+)`(?: \(put\))? \|", PAGE, re.MULTILINE))
    assert {row.operator.rpartition(".")[2] for row in EXPORTERS} <= listed


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
