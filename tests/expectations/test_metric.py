from __future__ import annotations

import json
import subprocess
import sys

import great_expectations as gx
import pytest

from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, inspecting

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
FORMATS = ("BOOLEAN_ONLY", "BASIC", "SUMMARY", "COMPLETE")


@pytest.fixture
def scans(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Counts how often a batch is really looked at."""
    counted: list[str] = []
    real = inspecting.inspect_dataset

    def _counting(*args, **kwargs):
        counted.append("scan")
        return real(*args, **kwargs)

    monkeypatch.setattr(inspecting, "inspect_dataset", _counting)
    return counted


def _suite(frame, **settings) -> gx.ExpectationSuite:
    return gx.ExpectationSuite(
        "suite", expectations=[ExpectColumnToHoldNoSensitiveData(column=name, **settings) for name in frame.columns]
    )


def test_a_suite_looks_at_a_batch_once_whatever_the_number_of_expectations(batches, customers, scans) -> None:
    result = batches.get_batch({"dataframe": customers}).validate(_suite(customers))
    assert result.statistics["evaluated_expectations"] == 4
    assert scans == ["scan"]


def test_other_scan_settings_are_another_profile(batches, customers, scans) -> None:
    suite = gx.ExpectationSuite(
        "suite",
        expectations=[
            ExpectColumnToHoldNoSensitiveData(column="ssn"),
            ExpectColumnToHoldNoSensitiveData(column="ssn", subject=["customer_id"]),
        ],
    )
    batches.get_batch({"dataframe": customers}).validate(suite)
    assert len(scans) == 2


@pytest.mark.parametrize("result_format", FORMATS)
def test_no_result_format_shows_a_value(batches, customers, result_format) -> None:
    result = batches.get_batch({"dataframe": customers}).validate(_suite(customers), result_format=result_format)
    text = json.dumps(result.to_json_dict()) + repr(result)
    assert not [value for value in PLANTED if value in text]


@pytest.mark.parametrize("result_format", FORMATS)
def test_a_failure_inside_the_metric_fails_the_expectation_and_shows_its_type_only(
    batches, customers, result_format, monkeypatch, caplog, capfd
) -> None:
    def _fail(*_, **__):
        raise ValueError(f"cannot convert {PLANTED[1]}")

    monkeypatch.setattr(inspecting, "inspect_dataset", _fail)
    result = batches.get_batch({"dataframe": customers}).validate(_suite(customers), result_format=result_format)
    assert not result.success
    assert not any(each.success for each in result.results)
    printed = capfd.readouterr()
    text = json.dumps(result.to_json_dict()) + repr(result) + caplog.text + printed.out + printed.err
    assert not [value for value in PLANTED if value in text]
    if result_format != "BOOLEAN_ONLY":
        assert "ValueError" in text


def test_a_frame_that_cannot_be_read_fails_without_showing_a_value(validate, customers) -> None:
    class Odd:
        def __repr__(self) -> str:
            return PLANTED[1]

    result = validate(
        customers.assign(odd=[Odd() for _ in range(300)]), ExpectColumnToHoldNoSensitiveData(column="odd")
    )
    assert not result.success
    assert not [value for value in PLANTED if value in json.dumps(result.to_json_dict())]


def test_a_checkpoint_runs_the_expectations_and_writes_no_value(context, batches, customers) -> None:
    suite = context.suites.add(_suite(customers))
    definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
    checkpoint = context.checkpoints.add(gx.Checkpoint(name="c", validation_definitions=[definition]))
    result = checkpoint.run(batch_parameters={"dataframe": customers})
    assert not result.success
    text = json.dumps(result.describe_dict()) + str(result)
    text += "".join(json.dumps(run.to_json_dict()) for run in result.run_results.values())
    assert "us_ssn" in text
    assert not [value for value in PLANTED if value in text]


def test_a_suite_comes_back_from_its_file_form_with_every_expectation(context, customers) -> None:
    suite = context.suites.add(_suite(customers, families=["identifier"], subject=["customer_id"]))
    again = context.suites.get(suite.name)
    assert again.expectations == suite.expectations


def test_importing_the_guard_loads_neither_great_expectations_nor_pandas() -> None:
    probe = (
        "import export_guard, export_guard.service, sys;"
        "print(*{'great_expectations', 'export_guard_expectations', 'airflow', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
