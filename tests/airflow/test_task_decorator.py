"""``@task.export_guard``: what a function returns is inspected before it is handed on."""

from __future__ import annotations

from datetime import datetime

import pandas as pd
import pytest
from airflow.sdk import DAG, task
from airflow.serialization.serialized_objects import DagSerialization
from worker_without_scheduler import WAITING, answer

from export_guard import ExportBlocked, export_guard_task
from export_guard.airflow.operators import ExportHeld

pytestmark = pytest.mark.usefixtures("guarded")

SSN = "536-22-8726"


def frame(rows):
    return pd.DataFrame({"sku": [f"P-{n:05}" for n in range(rows)], "stock": range(rows)})


@pytest.fixture
def dag():
    return DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1))


@pytest.fixture
def returning(dag, run):
    """Run a decorated function that returns this."""

    def go(value, **options):
        with dag:

            @task.export_guard(to="partner", **options)
            def stock():
                return value

            stock()
        return run(dag.get_task("stock"))

    return go


def test_what_may_leave_is_handed_on_as_it_was_returned(returning, supervisor, products):
    path = products(20)
    assert returning(path).state == "success"
    assert supervisor.xcoms["stock", "return_value"] == path
    assert supervisor.xcoms["stock", "export_guard_verdict"]["outcome"] == "allow"


def test_what_may_not_is_not_handed_on(returning, supervisor):
    ended = returning(frame(200).to_dict("records"), retries=3)
    assert (ended.state, type(ended.error)) == ("failed", ExportBlocked)
    assert ended.message.startswith("Export of stock to partner BLOCKED: 200 rows, limit 100")
    assert ("stock", "return_value") not in supervisor.xcoms
    assert supervisor.rendered["stock"]["verdict"]["outcome"] == "block"


def test_a_frame_shows_as_its_type_wherever_airflow_prints_it(dag, run, supervisor, capfd):
    with dag:

        @task.export_guard(to="partner")
        def stock(before, rows, *, more=None):
            return before

        stock(pd.DataFrame({"ssn": [SSN]}), [{"ssn": SSN}], more={"deep": (pd.Series([SSN]),)})
    assert run(dag.get_task("stock")).state == "failed"
    assert SSN not in str(supervisor.rendered) + str(supervisor.xcoms) + "".join(capfd.readouterr())
    assert "<pandas.DataFrame in memory>" in str(supervisor.rendered["stock"]["op_args"])
    assert supervisor.rendered["stock"]["dataset"] == "<pandas.DataFrame in memory>"


def test_the_function_gets_its_arguments_as_they_were_given(dag, run):
    seen = []
    given = frame(3)
    with dag:

        @task.export_guard(to="partner")
        def stock(before, rows, when, *, more=None, ds=None):
            seen.extend([before is given, rows, when, more, ds])
            return before

        stock(given, [{"a": 1}], "{{ ds }}", more={"deep": (1, given)})
    assert run(dag.get_task("stock")).state == "success"
    assert seen == [True, [{"a": 1}], "2026-11-21", {"deep": (1, given)}, "2026-11-21"]


def test_its_options_are_templates(dag, run, supervisor):
    with dag:

        @task.export_guard(to="{{ params.who }}", purpose="stock of {{ ds }}", params={"who": "partner"})
        def stock():
            return frame(20)

        stock()
    assert run(dag.get_task("stock")).state == "success"
    export = supervisor.xcoms["stock", "export_guard_verdict"]["export"]
    assert (export["recipient"]["id"], export["purpose"]) == ("partner", "stock of 2026-11-21")


def test_each_task_of_a_mapped_function_decides_for_itself(dag, run, supervisor, products):
    with dag:

        @task.export_guard(to="partner")
        def stock(path):
            return path

        stock.expand(path=[products(20, "a.csv"), products(200, "b.csv")])
    mapped = dag.get_task("stock")
    states = [run(mapped.unmap({"op_kwargs": {"path": path}})).state for path in mapped_over(mapped)]
    assert states == ["success", "failed"]


def mapped_over(mapped):
    return mapped.op_kwargs_expand_input.value["path"]


def test_a_coroutine_function_is_awaited(dag, run):
    with dag:

        @task.export_guard(to="partner")
        async def stock():
            return frame(200)

        stock()
    assert "200 rows" in run(dag.get_task("stock")).message


def test_a_generator_is_refused_when_the_dag_is_parsed(dag):
    def stock():
        yield frame(1)

    with dag, pytest.raises(ValueError, match="stock yields; return the whole dataset instead"):
        task.export_guard(to="partner")(stock)()


def test_a_hold_waits_for_its_approval_and_goes_on_with_the_same_data(dag, run, run_on, supervisor, guarded):
    policy = guarded / "policy.yaml"
    policy.write_text(policy.read_text() + "approvers: {privacy_officer: [ann]}\n")
    with dag:

        @task.export_guard(to="partner")
        def stock():
            return frame(80).to_dict("records")

        stock()
    assert run(dag.get_task("stock"), triggered_by="bob").state == WAITING
    ended = run_on(dag.get_task("stock"), answer(), triggered_by="bob")
    assert ended.state == "success", ended.message
    assert len(supervisor.xcoms["stock", "return_value"]) == 80


def test_a_function_that_fails_is_retried_like_any_other(dag, run):
    with dag:

        @task.export_guard(to="partner", retries=3)
        def stock():
            raise OSError("the shop does not answer")

        stock()
    assert run(dag.get_task("stock"), retries=3).state == "up_for_retry"


def test_without_a_provider_the_decorator_can_be_imported(dag, run):
    assert task.export_guard is export_guard_task
    with dag:

        @export_guard_task(to="partner")
        def stock():
            return "a text\nthat is no path"

        stock()
    assert type(run(dag.get_task("stock")).error) is ExportHeld


def test_a_dag_with_it_serialises(dag):
    with dag:

        @task
        def extract():
            return "/a.csv"

        @task.export_guard(to="partner")
        def stock(path):
            return path

        stock(extract())
    assert dag.get_task("stock").upstream_task_ids == {"extract"}
    DagSerialization.to_dict(dag)
