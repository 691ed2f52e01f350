"""The page about the expectations: its Python runs, and its results are real.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/expectations/test_docs.py`` writes the results anew.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import great_expectations as gx
import pandas as pd
import pytest
from ruamel.yaml import YAML

import export_guard_expectations
from export_guard.report.alert import message
from export_guard.service import Guard
from export_guard.settings import Settings
from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, ExpectDistinctSubjectsToBeAtMost, store
from export_guard_expectations.examining import SuiteExaminer

PAGE = Path(__file__).parents[2] / "docs" / "expectations.md"
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
JSON = re.compile(r"```json\n(.*?)```", re.DOTALL)
TEXT = re.compile(r"```text\n(.*?)```", re.DOTALL)
REFRESH = bool(os.environ.get("EXPORT_GUARD_REFRESH_DOCS"))

POLICY = """\
version: 1
exporter:
  name: Acme Shop
  us_person: true
packs: []
recipients:
  northwind:
    name: Northwind Retail
    country: US
    relationship: vendor
    endpoints: ["s3://northwind-partner/"]
limits:
  - id: customers-a-month
    measure: subjects
    of: {family: identifier}
    at_most: 1000
    window: {days: 30}
    outcome: hold
    applies_to: [northwind]
    reason: more than 1,000 customers a month needs the privacy officer
"""


@pytest.fixture
def ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """The names that the page's Python leaves behind, run beside ``policy.yaml`` with a frame ``customers``."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EXPORT_GUARD_LEDGER", "sqlite:///ledger.db")
    (tmp_path / "policy.yaml").write_text(POLICY)
    notes = [f"order {i} arrived" for i in range(1200)]
    notes[77] = "please call 212-555-0123"
    customers = pd.DataFrame(
        {
            "customer_id": range(1200),
            "contact": [f"person{i}@mail.example" for i in range(1200)],
            "note": notes,
            "spent": [i % 90 + 0.5 for i in range(1200)],
        }
    )
    names: dict[str, Any] = {"customers": customers}
    for block in PYTHON.findall(PAGE.read_text(encoding="utf-8"))[:4]:
        exec(compile(block, str(PAGE), "exec"), names)
    return names


def test_the_documented_checkpoint_runs_and_fails_on_each_of_its_expectations(ran) -> None:
    (result,) = ran["result"].run_results.values()
    assert result.statistics["evaluated_expectations"] == 3
    assert result.statistics["successful_expectations"] == 0


def test_the_documented_results_are_what_comes_back(ran) -> None:
    definition, customers = ran["definition"], ran["customers"]
    results = definition.run(batch_parameters={"dataframe": customers}, result_format="COMPLETE").results
    page = PAGE.read_text(encoding="utf-8")
    shown = {each.expectation_config.kwargs.get("column", "export"): each.result for each in results}
    documented = JSON.findall(page)
    shown["verdict"] = ran["verdict"]
    documented = [each for each in documented if '"accepted by' not in each and '"by_handle"' not in each]
    assert len(documented) == 3
    for name, text in zip(("verdict", "note", "export"), documented, strict=True):
        if REFRESH:
            page = page.replace(f"```json\n{text}", f"```json\n{json.dumps(shown[name], indent=2)}\n")
        else:
            assert _shape(json.loads(text)) == _shape(shown[name]), "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    if REFRESH:
        PAGE.write_text(page, encoding="utf-8")


def test_the_documented_alert_of_a_guard_with_a_suite_is_the_real_one(ran) -> None:
    ran["customers"].to_csv("customers.csv", index=False)
    expectations = [ExpectColumnToHoldNoSensitiveData(column="note"), ExpectDistinctSubjectsToBeAtMost(at_most=1500)]
    suite = gx.ExpectationSuite(name="contract", expectations=expectations)
    Path("contract.json").write_text(json.dumps(suite.to_json_dict()))
    guard = Guard(replace(Settings.from_environment(), policy=Path("policy.yaml")))
    decision = guard.check("customers.csv", to="northwind", record=False, examiner=SuiteExaminer("contract.json"))
    alert = message(decision).partition("\n\nAlso note")[0]
    page = PAGE.read_text(encoding="utf-8")
    (documented,) = TEXT.findall(page)
    if REFRESH:
        PAGE.write_text(page.replace(f"```text\n{documented}", f"```text\n{alert}\n"), encoding="utf-8")
    else:
        assert documented == f"{alert}\n", "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"


def _shape(value: object) -> object:
    """Keys without values, so that wording and numbers may change."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items() if key not in ("packs", "warnings")}
    return [_shape(value[0])] if isinstance(value, list) and value else None


def test_a_documented_handle_and_a_documented_verdict_object_to_what_is_there(ran) -> None:
    assert ran["by_handle"].result["details"]["findings"][0]["kind"] == "email"
    assert ran["by_handle"].meta["export_guard"]["by_handle"] is True
    assert ran["outcome"].success is False
    assert (ran["verdict"]["allow"], ran["verdict"]["declared"], ran["verdict"]["limit"]) == (False, 3, "warning")


def test_the_documented_page_shows_the_documented_verdict(ran) -> None:
    html = Path("validation.html").read_text(encoding="utf-8")
    assert "Stopped" in html
    assert all(each["why"] in html for each in ran["verdict"]["failed"])


def test_the_documented_stores_are_accepted_in_a_new_project(tmp_path, monkeypatch) -> None:
    (documented,) = re.findall(r"```yaml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    gx.get_context(mode="file", project_root_dir=tmp_path)
    file = tmp_path / "gx" / "great_expectations.yml"
    yaml = YAML()
    config = yaml.load(file)
    config["stores"] |= YAML(typ="safe").load(documented)["stores"]
    yaml.dump(config, file)
    context = gx.get_context(mode="file", project_root_dir=tmp_path)
    assert type(context.expectations_store) is store.ExpectationsStore
    assert type(context.validation_results_store) is store.ValidationResultsStore
    context.suites.add(gx.ExpectationSuite("s", expectations=[ExpectColumnToHoldNoSensitiveData(column="note")]))
    assert (tmp_path / "gx" / "expectations" / "s.json").exists()


def test_the_documented_words_are_the_real_ones(ran) -> None:
    rows = re.findall(r"^\| `(Expect\w+\(.*?\))` \| (.*?) \| (.*?) \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    batch = ran["batches"].get_batch({"dataframe": ran["customers"]})
    tried = 0
    for call, _, observed in rows:
        if "…" not in call:
            result = batch.validate(eval(call, vars(export_guard_expectations)))
            assert result.meta["export_guard"]["observed"] == observed
            tried += 1
    assert tried >= 4


def test_every_expectation_and_every_parameter_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    inherited = {"id", "meta", "notes", "result_format", "description", "catch_exceptions", "rendered_content"}
    inherited |= {"severity", "windows", "batch_id"}
    for name in export_guard_expectations.__all__:
        if name.startswith("Expect"):
            assert f"## `{name}`" in page
            own = set(getattr(export_guard_expectations, name).__fields__) - inherited
            assert not [field for field in own if f"`{field}`" not in page]


def test_every_argument_of_the_operator_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    source = Path(__file__).parents[2] / "plugins" / "export_guard" / "airflow" / "expectation_operator.py"
    fields = re.findall(r"^        self\.(\w+) = \1$", source.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(fields) == 7
    assert not [field for field in fields if f"`{field}`" not in page]
