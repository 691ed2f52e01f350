"""``ExportGuardOperator(suite=…)`` and ``guard(task, suite=…)``: expectations as part of the verdict on an export."""

from __future__ import annotations

import json
import os
from datetime import datetime

import pytest
from airflow.providers.standard.operators.python import PythonOperator
from airflow.sdk import DAG, task

from export_guard import ExportGuardOperator, check_frame, guard
from export_guard.airflow.operators import ExportBlocked, ExportHeld

pytestmark = pytest.mark.usefixtures("guarded")

PLANTED = "zz.sentinel@leak.example"
NO_CONTACTS = ("expect_column_to_hold_no_sensitive_data", {"column": "contact"})
NO_STOCK = ("expect_column_to_hold_no_sensitive_data", {"column": "stock"})
FEW_PEOPLE = ("expect_distinct_subjects_to_be_at_most", {"at_most": {"$PARAMETER": "most"}})


@pytest.fixture
def orders(tmp_path):
    path = tmp_path / "orders.csv"
    people = "".join(f"person{n}@mail.example,{n % 7}\n" for n in range(39))
    path.write_text(f"contact,stock\n{PLANTED},3\n{people}")
    return str(path)


@pytest.fixture
def suite(tmp_path):
    """Writes a suite file."""

    def write(*expectations, severity="critical"):
        entries = [{"type": t, "kwargs": k, "severity": severity, "meta": {}} for t, k in expectations]
        path = tmp_path / "contract.json"
        path.write_text(json.dumps({"name": "contract", "meta": {}, "expectations": entries}))
        return str(path)

    return write


@pytest.fixture
def check(run, orders):
    def go(**options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1), params={"most": 40}):
            operator = ExportGuardOperator(task_id="check", **{"dataset": orders, "to": "partner"} | options)
        return run(operator)

    return go


def _suite_rules(verdict, outcome):
    return [rule for rule in verdict["rules"] if rule["pack"] == "suite" and rule["outcome"] == outcome]


def test_a_suite_that_holds_stands_in_the_verdict_of_an_allowed_export(check, supervisor, suite):
    parameters = {"most": "{{ params.most }}"}
    assert check(suite=suite(NO_STOCK), suite_parameters=parameters).state == "success"
    verdict = supervisor.xcoms["check", "return_value"]
    assert [rule["message"] for rule in _suite_rules(verdict, "allow")] == ["1 of 1 expectations of contract.json held"]
    assert len(verdict["packs"]["suite contract.json"]) == 64
    assert verdict["cleared_until"]


def test_a_critical_expectation_that_fails_blocks_and_stands_in_alert_and_verdict(check, supervisor, suite):
    ended = check(suite=suite(NO_CONTACTS, NO_STOCK))
    assert (ended.state, type(ended.error)) == ("failed", ExportBlocked)
    words = "contact must hold no sensitive data: email: 40 subjects"
    assert words in ended.message.splitlines()[0]
    assert "take email out of contact" in ended.message
    verdict = supervisor.xcoms["check", "export_guard_verdict"]
    (rule,) = _suite_rules(verdict, "block")
    assert (rule["message"], rule["citation"], rule["columns"]) == (words, "contract.json", ["contact"])
    assert not verdict["cleared_until"]
    assert PLANTED not in ended.message + json.dumps(verdict) + str(supervisor.rendered)


def test_a_milder_one_holds_for_a_named_person_and_below_the_limit_is_only_told(check, supervisor, suite):
    mild = suite(NO_CONTACTS, severity="warning")
    assert type(check(suite=mild, suite_severity="warning").error) is ExportHeld
    (rule,) = _suite_rules(supervisor.xcoms["check", "export_guard_verdict"], "hold")
    assert rule["may_approve"] == ["a named person"]
    assert check(suite=mild, suite_severity="critical").state == "success"
    assert len(_suite_rules(supervisor.xcoms["check", "return_value"], "allow")) == 2


def test_rules_and_expectations_object_together_and_the_strictest_wins(check, suite, products):
    ended = check(
        suite=suite(NO_STOCK, ("expect_no_undeclared_sensitive_columns", {"columns": {"sku": ["email"]}})),
        dataset=products(60),
    )
    assert type(ended.error) is ExportBlocked
    assert "rows-hold" in str(ended.error.verdict)
    assert "bring email in sku back, or declare it no more" in ended.message
    assert "and for the rules:" in ended.message
    assert "the expectations of the suite have to hold as well" in " ".join(ended.message.split())


@pytest.mark.parametrize(
    ("expectations", "why"),
    [
        ([], "declares no expectations"),
        ([NO_STOCK, ("expect_things_to_be_well", {})], "1 of 2 expectations could not be loaded"),
        ([("expect_column_to_hold_no_sensitive_data", {"colum": "stock"})], "could not be run"),
        ([("expect_column_to_hold_no_sensitive_data", {"column": "prize"})], "no column 'prize'"),
        ([NO_STOCK, ("expect_table_row_count_to_be_between", {"max_value": 100})], "cannot see the dataset"),
        ([FEW_PEOPLE], "could not be run"),
    ],
    ids=["empty", "class unknown", "parameter renamed", "column missing", "of others", "parameter not given"],
)
def test_what_a_suite_cannot_judge_is_held_and_nobody_can_release_it(check, supervisor, suite, expectations, why):
    ended = check(suite=suite(*expectations, severity="info"), suite_severity="critical")
    assert type(ended.error) is ExportHeld
    assert why in " ".join(ended.message.split())
    held = _suite_rules(supervisor.xcoms["check", "export_guard_verdict"], "hold")
    assert held
    assert not any(rule["may_approve"] for rule in held)


@pytest.mark.parametrize("options", [{"suite": "absent.json"}, {"suite": "{{ params.nothing | default('') }}"}])
def test_a_suite_that_is_not_there_is_held(check, options):
    assert type(check(**options).error) is ExportHeld


def test_an_unknown_severity_is_held(check, suite):
    ended = check(suite=suite(NO_STOCK), suite_severity="fatal")
    assert type(ended.error) is ExportHeld
    assert "use one of info, warning, critical" in ended.message


@pytest.mark.parametrize("mapped", [False, True])
def test_guard_takes_a_suite_also_for_a_mapped_export(run, suite, orders, mapped):
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)):
        if mapped:
            export = PythonOperator.partial(task_id="send", python_callable=str).expand(op_args=[["x"]])
        else:
            export = PythonOperator(task_id="send", python_callable=str)
        pair = guard(export, dataset=orders, to="partner", suite=suite(NO_CONTACTS))
    ended = run(pair.guard or export, **({"map_index": 0} if mapped else {}))
    assert type(ended.error) is ExportBlocked
    assert "contact must hold no sensitive data" in ended.message


def test_a_function_that_hands_over_a_frame_takes_a_suite_too(run, suite):
    import pandas as pd

    frame = pd.DataFrame({"contact": [f"person{n}@mail.example" for n in range(39)] + [PLANTED], "stock": range(40)})
    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task.export_guard(to="partner", suite=suite(NO_CONTACTS))
        def contacts():
            return frame

        contacts()
    ended = run(dag.get_task("contacts"))
    assert type(ended.error) is ExportBlocked
    assert "contact must hold no sensitive data: email: 40 subjects" in ended.message
    assert PLANTED not in ended.message


CONTACTS = [{"contact": f"person{n}@mail.example", "stock": n} for n in range(39)] + [{"contact": PLANTED, "stock": 1}]


def test_a_check_in_code_takes_a_suite_too(run, supervisor, suite):
    held = suite(NO_CONTACTS, severity="warning")

    with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1)) as dag:

        @task
        def send(severity):
            check_frame(CONTACTS, to="partner", name="contacts", suite=held, suite_severity=severity)

        send("critical")
        send("warning")
    assert run(dag.get_task("send")).state == "success"
    ended = run(dag.get_task("send__1"))
    assert type(ended.error) is ExportHeld
    assert "contact must hold no sensitive data: email: 40 subjects" in ended.message
    assert _suite_rules(supervisor.xcoms["send__1", "export_guard_verdict"], "hold")
    assert PLANTED not in ended.message


def test_a_check_outside_of_a_task_takes_a_suite_too(guarded, suite, monkeypatch):
    for option, name in (("POLICY_FILE", "POLICY"), ("LEDGER_SQL_ALCHEMY_CONN", "LEDGER"), ("KEY", "KEY")):
        monkeypatch.setenv(f"EXPORT_GUARD_{name}", os.environ[f"AIRFLOW__EXPORT_GUARD__{option}"])
    few = suite(FEW_PEOPLE)
    decision = check_frame(CONTACTS, to="partner", name="contacts", suite=few, suite_parameters={"most": 40})
    assert "1 of 1 expectations of contract.json held" in str(decision.verdict.rules)
    with pytest.raises(ExportBlocked, match="at most 10"):
        check_frame(CONTACTS, to="partner", name="contacts", suite=few, suite_parameters={"most": 10})
    with pytest.raises(ExportHeld, match="use one of info, warning, critical"):
        check_frame(CONTACTS, to="partner", name="contacts", suite=few, suite_severity="fatal")
