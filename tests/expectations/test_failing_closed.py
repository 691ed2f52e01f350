"""Nothing passes because something was not looked at: what Great Expectations would call a success."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import great_expectations as gx
import pandas as pd
import pytest
from great_expectations.exceptions.exceptions import ValidationActionRegistryRetrievalError
from ruamel.yaml import YAML

from export_guard_expectations import (
    BlockExportAction,
    ExpectColumnToHoldNoSensitiveData,
    ExpectGroupSizeToBeAtLeast,
    guarded_checkpoint,
    handle,
    verdict_of,
)
from export_guard_expectations.action import NotJudgedError
from export_guard_expectations.store import SuiteIncompleteError

PLANTED = ("219-09-9999", "zz.sentinel@leak.example")
CLEAN = pd.DataFrame({"price": [i + 0.5 for i in range(50)], "town": ["A", "B"] * 25})
STORES = {"expectations_store": "ExpectationsStore", "validation_results_store": "ValidationResultsStore"}


def _quiet(context: Any) -> Any:
    context.variables.progress_bars = {"globally": False, "metric_calculations": False}
    return context


@pytest.fixture
def project(tmp_path) -> Path:
    """A file project whose ``great_expectations.yml`` names the stores that fail closed."""
    _quiet(gx.get_context(mode="file", project_root_dir=tmp_path))
    file = tmp_path / "gx" / "great_expectations.yml"
    yaml = YAML()
    config = yaml.load(file)
    for store, name in STORES.items():
        config["stores"][store]["module_name"] = "export_guard_expectations.store"
        assert config["stores"][store]["class_name"] == name
    yaml.dump(config, file)
    return tmp_path


@pytest.fixture
def open_project(project):
    return lambda: _quiet(gx.get_context(mode="file", project_root_dir=project))


@pytest.fixture
def checkpoint(open_project):
    """Adds a suite and a guarded checkpoint on it to the project, and returns the checkpoint."""

    def _checkpoint(*expectations: Any, **options: Any) -> Any:
        context = open_project()
        frames = context.data_sources.add_pandas("pandas").add_dataframe_asset("frame")
        batches = frames.add_batch_definition_whole_dataframe("whole")
        suite = context.suites.add(gx.ExpectationSuite("suite", expectations=list(expectations)))
        definition = context.validation_definitions.add(gx.ValidationDefinition(name="v", data=batches, suite=suite))
        return context.checkpoints.add(guarded_checkpoint("c", [definition], **options))

    return _checkpoint


def _run(checkpoint: Any, frame: pd.DataFrame) -> Any:
    return checkpoint.run(batch_parameters={"dataframe": frame})


def _edit(project: Path, where: str, change: Any) -> None:
    file = project / "gx" / where
    content = json.loads(file.read_text())
    change(content)
    file.write_text(json.dumps(content))


# ---- what is looked at -------------------------------------------------------------------------------------


def test_what_held_is_allowed_and_the_verdict_counts_it(checkpoint) -> None:
    result = _run(checkpoint(ExpectColumnToHoldNoSensitiveData(column="price")), CLEAN)
    assert result.success
    verdict = verdict_of(result)
    assert (verdict["allow"], verdict["declared"], verdict["evaluated"], verdict["failed"]) == (True, 1, 1, [])


def test_a_failure_stops_with_names_and_counts_also_under_boolean_only(checkpoint, customers) -> None:
    result = _run(checkpoint(ExpectColumnToHoldNoSensitiveData(column="ssn")), customers)
    assert not result.success
    (failed,) = verdict_of(result)["failed"]
    assert failed == {
        "suite": "suite",
        "expectation": "expect_column_to_hold_no_sensitive_data",
        "column": "ssn",
        "severity": "critical",
        "why": "us_ssn: 300 subjects",
        "outcome": "block",
        "expected": "ssn must hold no sensitive data",
        "remedy": "take us_ssn out of ssn",
        "undecided": False,
    }


def test_an_expectation_of_a_class_nobody_knows_is_refused_when_its_suite_is_loaded(
    checkpoint, open_project, project
) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"), ExpectColumnToHoldNoSensitiveData(column="town"))
    _edit(project, "expectations/suite.json", lambda s: s["expectations"][0].update(type="expect_things_to_be_well"))
    for use in (
        lambda context: context.suites.get("suite"),
        lambda context: context.validation_definitions.get("v"),
        lambda context: context.checkpoints.get("c"),
    ):
        with pytest.raises(SuiteIncompleteError, match="1 of 2 expectations"):
            use(open_project())
    assert "expect_things_to_be_well" in (project / "gx/expectations/suite.json").read_text()


def test_an_expectation_lost_after_loading_is_missed(checkpoint, open_project, project) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"), ExpectColumnToHoldNoSensitiveData(column="town"))
    again = open_project().checkpoints.get("c")
    result = _run(again, CLEAN)
    result.run_results[next(iter(result.run_results))].results.pop()
    verdict = again.actions[0].run(result)
    assert not verdict["allow"]
    assert verdict["problems"] == ["1 of the 2 expectations of the suite 'suite' were evaluated"]
    assert result.success is False


def test_without_the_stores_the_action_counts_what_the_file_declares(checkpoint, project) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"), ExpectColumnToHoldNoSensitiveData(column="town"))
    _edit(project, "expectations/suite.json", lambda s: s["expectations"][0].update(type="expect_things_to_be_well"))
    file = project / "gx" / "great_expectations.yml"
    file.write_text(file.read_text().replace("module_name: export_guard_expectations.store", ""))
    result = _run(_quiet(gx.get_context(mode="file", project_root_dir=project)).checkpoints.get("c"), CLEAN)
    assert not result.success
    assert verdict_of(result)["problems"] == ["1 of the 2 expectations of the suite 'suite' were evaluated"]


def test_a_parameter_of_another_name_is_refused_when_its_suite_is_loaded(checkpoint, open_project, project) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"))

    def rename(suite: Any) -> None:
        kwargs = suite["expectations"][0]["kwargs"]
        kwargs["colum"] = kwargs.pop("column")

    _edit(project, "expectations/suite.json", rename)
    with pytest.raises(Exception, match="colum"):
        open_project().checkpoints.get("c")


def test_an_empty_suite_is_no_success(checkpoint) -> None:
    result = _run(checkpoint(), CLEAN)
    assert not result.success
    assert verdict_of(result)["problems"] == ["the suite 'suite' declares no expectations, so nothing was looked at"]


def test_a_checkpoint_whose_action_was_deleted_has_no_verdict(checkpoint, open_project, project) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"))
    _edit(project, "checkpoints/c.json", lambda c: c.update(actions=[]))
    with pytest.raises(NotJudgedError, match="block_export"):
        verdict_of(_run(open_project().checkpoints.get("c"), CLEAN))


def test_a_column_that_is_not_there_stops_whatever_its_severity(checkpoint) -> None:
    expectation = ExpectColumnToHoldNoSensitiveData(column="prize", severity="info")
    result = _run(checkpoint(expectation, limit="critical"), CLEAN)
    assert not verdict_of(result)["allow"]
    assert verdict_of(result)["max_severity"] == "critical"
    assert "no column 'prize'" in verdict_of(result)["failed"][0]["why"]


@pytest.mark.parametrize(
    ("severity", "limit", "allow"),
    [
        ("info", "info", False),
        ("info", "warning", True),
        ("warning", "warning", False),
        ("warning", "critical", True),
        ("critical", "critical", False),
    ],
)
def test_failures_from_the_limit_on_stop(checkpoint, customers, severity, limit, allow) -> None:
    expectation = ExpectColumnToHoldNoSensitiveData(column="ssn", severity=severity)
    verdict = verdict_of(_run(checkpoint(expectation, limit=limit), customers))
    assert verdict["allow"] is allow
    assert verdict["max_severity"] == severity


def test_an_exception_stops_whatever_its_severity(checkpoint, customers) -> None:
    raising = gx.expectations.ExpectColumnMeanToBeBetween(column="email", min_value=1, severity="info")
    verdict = verdict_of(_run(checkpoint(raising, limit="critical"), customers.astype({"email": object})))
    assert not verdict["allow"]
    assert verdict["max_severity"] == "critical"


def test_expectations_of_others_count_as_what_they_say_on_a_frame(checkpoint) -> None:
    holding = [
        gx.expectations.ExpectTableRowCountToBeBetween(max_value=50),
        gx.expectations.ExpectColumnMaxToBeBetween(column="price", max_value=50),
        gx.expectations.ExpectColumnValuesToBeUnique(column="price"),
    ]
    result = _run(checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"), *holding), CLEAN)
    assert result.success
    assert verdict_of(result)["evaluated"] == 4


def test_others_on_a_handle_have_seen_nothing_and_stop(checkpoint) -> None:
    rows = gx.expectations.ExpectTableRowCountToBeBetween(max_value=10)
    result = _run(checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"), rows), handle(CLEAN))
    assert not result.success
    assert "saw a handle instead" in verdict_of(result)["problems"][0]


def test_a_result_that_another_one_replaced_is_missed(open_project, checkpoint, customers) -> None:
    checkpoint(ExpectColumnToHoldNoSensitiveData(column="price"))
    context = open_project()
    first = context.validation_definitions.get("v")
    second = context.validation_definitions.add(gx.ValidationDefinition(name="w", data=first.data, suite=first.suite))
    twice = context.checkpoints.add(guarded_checkpoint("twice", [first, second]))
    result = _run(twice, CLEAN)
    assert not result.success
    assert verdict_of(result)["problems"][0].startswith("1 results of 2 validation definitions")


# ---- nothing has to be imported ----------------------------------------------------------------------------


def test_a_process_that_imports_nothing_of_ours_is_refused_without_the_stores_and_knows_all_with_them(
    checkpoint, project, tmp_path_factory
) -> None:
    checkpoint(
        ExpectColumnToHoldNoSensitiveData(column="price"), ExpectGroupSizeToBeAtLeast(columns=["town"], at_least=5)
    )
    without = tmp_path_factory.mktemp("without")
    shutil.copytree(project / "gx", without / "gx")
    file = without / "gx" / "great_expectations.yml"
    file.write_text(file.read_text().replace("module_name: export_guard_expectations.store", ""))
    script = project / "run.py"
    script.write_text(
        "import great_expectations as gx, pandas as pd\n"
        "try:\n"
        f"    gx.get_context(mode='file', project_root_dir={str(without)!r}).checkpoints.get('c')\n"
        "except Exception as refused:\n"
        "    print(type(refused).__name__)\n"
        f"context = gx.get_context(mode='file', project_root_dir={str(project)!r})\n"
        "frame = pd.DataFrame({'price': [i + 0.5 for i in range(50)], 'town': ['A', 'B'] * 25})\n"
        "result = context.checkpoints.get('c').run(batch_parameters={'dataframe': frame})\n"
        "(run,) = result.run_results.values()\n"
        "print(result.success, run.meta['export_guard']['evaluated'])\n"
    )
    done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["ValidationActionRegistryRetrievalError", "True", "2"]


def test_without_the_stores_an_unknown_action_still_refuses_the_checkpoint(context, batches) -> None:
    with pytest.raises(ValidationActionRegistryRetrievalError):
        gx.Checkpoint(name="c", validation_definitions=[], actions=[{"type": "block_exports", "name": "x"}])
    assert BlockExportAction().dict()["type"] == "block_export"


# ---- nothing comes out -------------------------------------------------------------------------------------


def test_no_failure_writes_a_value_anywhere(checkpoint, project, customers, caplog, capfd) -> None:
    customers = customers.iloc[::-1].reset_index(drop=True).astype({"email": object})  # the first cell is quoted
    guarded = checkpoint(
        ExpectColumnToHoldNoSensitiveData(column="ssn"),
        ExpectGroupSizeToBeAtLeast(columns=["email"], at_least=3),
        gx.expectations.ExpectColumnMeanToBeBetween(column="email", min_value=1),  # quotes a cell as it raises
        gx.expectations.ExpectColumnValuesToNotMatchRegex(column="email", regex="@leak"),
        gx.expectations.ExpectColumnDistinctValuesToBeInSet(column="ssn", value_set=["none"]),
        actions=[gx.checkpoint.UpdateDataDocsAction(name="docs")],
    )
    result = _run(guarded, customers)
    assert not result.success
    assert any("raised an exception" in each["why"] for each in verdict_of(result)["failed"])
    files = [path for path in (project / "gx").rglob("*") if path.is_file()]
    assert any("validations" in str(path) for path in files)
    assert any(path.suffix == ".html" for path in files)
    written = "\n".join(path.read_text(encoding="utf-8", errors="replace") for path in files)
    results = "".join(json.dumps(run.to_json_dict()) for run in result.run_results.values())
    printed = capfd.readouterr()
    for value in PLANTED:
        assert value not in written
        assert value not in results + json.dumps(verdict_of(result)) + str(result)
        assert value not in printed.out + printed.err + caplog.text
