"""``ExpectationGuardOperator``: suites and checkpoints as a task that stops the run."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from airflow.sdk import DAG

from export_guard import ExpectationGuardOperator
from export_guard.airflow.operators import ExportBlocked, ExportHeld
from export_guard.airflow.showing import fitting

pytestmark = pytest.mark.usefixtures("guarded")

PLANTED = ("536-22-4711", "zz.sentinel@leak.example")
SUITES = Path(__file__).parents[2] / "expectations" / "suites"


@pytest.fixture
def people(tmp_path) -> str:
    path = tmp_path / "people.csv"
    rows = [f"536-{20 + n}-{4711 + 31 * n},person{n}@mail.example,{n}.5" for n in range(1, 40)]
    path.write_text("\n".join(["ssn,email,spent", f"{','.join(PLANTED)},0.5", *rows]) + "\n")
    return str(path)


@pytest.fixture
def suite(tmp_path):
    """Writes a suite file."""

    def write(*expectations: tuple[str, dict], severity: str = "critical") -> str:
        entries = [{"type": t, "kwargs": k, "severity": severity, "meta": {}} for t, k in expectations]
        path = tmp_path / "suite.json"
        path.write_text(json.dumps({"name": "suite", "meta": {}, "expectations": entries}))
        return str(path)

    return write


@pytest.fixture
def validate(run):
    def go(**options):
        with DAG("deliveries", schedule=None, start_date=datetime(2026, 1, 1), params={"most": 100}):
            operator = ExpectationGuardOperator(task_id="validate", **options)
        return run(operator)

    return go


CLEAN = ("expect_column_to_hold_no_sensitive_data", {"column": "spent"})
NUMBERS = ("expect_column_to_hold_no_sensitive_data", {"column": "ssn"})


def test_a_suite_that_holds_lets_the_run_go_on(validate, supervisor, suite, people):
    assert validate(dataset=people, suite=suite(CLEAN)).state == "success"
    verdict = supervisor.xcoms["validate", "return_value"]
    assert (verdict["allow"], verdict["declared"], verdict["evaluated"]) == (True, 1, 1)


def test_what_does_not_hold_stops_for_good_and_says_what_was_found_without_a_value(validate, supervisor, suite, people):
    ended = validate(dataset=people, suite=suite(CLEAN, NUMBERS))
    assert (ended.state, type(ended.error)) == ("failed", ExportBlocked)
    assert "2 of 2 expectations evaluated, 1 failed" in ended.message
    assert "us_ssn: 40 subjects" in ended.message
    for key in ("export_guard_verdict", "return_value"):
        assert supervisor.xcoms["validate", key]["failed"][0]["column"] == "ssn"
    assert supervisor.rendered["validate"]["verdict"]["max_severity"] == "critical"
    everything = ended.message + json.dumps(supervisor.xcoms["validate", "return_value"]) + str(supervisor.rendered)
    assert not [value for value in PLANTED if value in everything]


def test_of_more_failures_than_airflow_shows_the_first_stay_readable():
    failed = [{"expectation": f"expect_{n}", "why": "x" * 200} for n in range(300)]
    shown = fitting({"outcome": "block", "declared": 300, "failed": failed})
    assert len(json.dumps(shown)) < 4_096
    assert shown["failed"] == failed[:10]
    assert shown["see"] == "all of it: XCom export_guard_verdict"


def test_failures_below_the_severity_are_let_pass_and_told(validate, supervisor, suite, people):
    assert validate(dataset=people, suite=suite(NUMBERS, severity="warning"), severity="critical").state == "success"
    assert supervisor.xcoms["validate", "return_value"]["failed"][0]["severity"] == "warning"
    assert validate(dataset=people, suite=suite(NUMBERS, severity="warning"), severity="warning").state == "failed"


def test_suite_dataset_and_parameters_are_templates(validate, people):
    starter = str(SUITES / "starter_identifier.json")
    options = {"dataset": people.replace("people", "{{ 'people' }}"), "suite": starter}
    assert validate(**options, parameters={"at_most": "{{ params.most }}"}).state == "success"
    assert "at_most" in validate(**options, parameters={"at_most": 3}).message


def test_the_limits_are_those_of_airflows_configuration(validate, people):
    ended = validate(dataset=people, suite=str(SUITES / "before_an_export.json"), parameters={"recipient": "partner"})
    assert (ended.state, type(ended.error)) == ("failed", ExportBlocked)
    assert "no-ssn" in ended.message


@pytest.mark.parametrize(
    ("expectations", "why"),
    [
        ([], "declares no expectations"),
        ([("expect_column_to_hold_no_sensitive_data", {"column": "prize"})], "no column 'prize'"),
        ([CLEAN, ("expect_things_to_be_well", {})], "1 of 2 expectations could not be loaded"),
        ([("expect_column_to_hold_no_sensitive_data", {"colum": "spent"})], "could not be run"),
        ([CLEAN, ("expect_table_row_count_to_be_between", {"max_value": 100})], "cannot see the dataset"),
    ],
)
def test_what_would_pass_without_being_looked_at_stops(validate, suite, people, expectations, why):
    ended = validate(dataset=people, suite=suite(*expectations, severity="info"), severity="critical")
    assert ended.state == "failed"
    assert why in ended.message


@pytest.mark.parametrize(
    "options",
    [
        {"dataset": "absent.csv", "suite": "absent.json"},
        {"dataset": "absent.csv"},
        {"suite": "suite.json"},
        {"dataset": "absent.csv", "suite": "suite.json", "checkpoint": "c"},
        {"checkpoint": "c"},
        {"checkpoint": "c", "project": "/absent/project"},
        {"dataset": "absent.csv", "suite": "suite.json", "severity": "fatal"},
    ],
)
def test_what_cannot_be_run_is_held_for_good(validate, options):
    ended = validate(**options)
    assert (ended.state, type(ended.error)) == ("failed", ExportHeld)
    assert "nothing could be judged" in ended.message


@pytest.fixture
def project(tmp_path) -> Path:
    import great_expectations as gx

    from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, guarded_checkpoint

    context = gx.get_context(mode="file", project_root_dir=tmp_path)
    frames = context.data_sources.add_pandas("pandas").add_dataframe_asset("frame")
    batches = frames.add_batch_definition_whole_dataframe("whole")
    suite = context.suites.add(gx.ExpectationSuite("s", expectations=[ExpectColumnToHoldNoSensitiveData(column="ssn")]))
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
    context.checkpoints.add(guarded_checkpoint("c", [definition]))
    return tmp_path


def test_a_checkpoint_is_judged_by_its_action(validate, supervisor, project, people):
    ended = validate(dataset=people, checkpoint="c", project=str(project))
    assert type(ended.error) is ExportBlocked
    assert "us_ssn: 40 subjects" in ended.message
    clean = project / "clean.csv"
    clean.write_text("ssn,spent\n" + "".join(f"n/a,{n}.5\n" for n in range(30)))
    assert validate(dataset=str(clean), checkpoint="c", project=str(project)).state == "success"


def _expectation(change):
    def edit(suite):
        change(suite["expectations"][0])

    return edit


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (_expectation(lambda e: e.update(type="expect_things_to_be_well")), "0 of the 1 expectations"),
        (_expectation(lambda e: e.update(kwargs={"colum": "ssn"})), "could not be run"),
        (_expectation(lambda e: e["kwargs"].update(column="snn")), "no column 'snn'"),
        (lambda suite: suite.update(expectations=[]), "declares no expectations"),
    ],
    ids=["class unknown", "parameter renamed", "column missing", "suite empty"],
)
def test_a_checkpoint_of_which_something_is_lost_stops(validate, project, people, change, why):
    file = project / "gx" / "expectations" / "s.json"
    suite = json.loads(file.read_text())
    change(suite)
    file.write_text(json.dumps(suite))
    ended = validate(dataset=people, checkpoint="c", project=str(project))
    assert ended.state == "failed"
    assert why in ended.message


def test_a_checkpoint_without_its_action_is_held(validate, project, people):
    file = project / "gx" / "checkpoints" / "c.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"actions": []}))
    ended = validate(dataset=people, checkpoint="c", project=str(project))
    assert type(ended.error) is ExportHeld
    assert "has no BlockExportAction" in ended.message


def test_parsing_a_dag_with_it_does_not_import_great_expectations():
    probe = (
        "import sys\n"
        "from export_guard.airflow.expectation_operator import ExpectationGuardOperator\n"
        "ExpectationGuardOperator(task_id='v', dataset='d', suite='s')\n"
        "print('loaded', *{'great_expectations', 'export_guard_expectations', 'polars'} & set(sys.modules))\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].strip() == "loaded"
