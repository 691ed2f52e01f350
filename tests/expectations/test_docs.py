"""The page about the expectations: its Python runs, and its results are real.

``EXPORT_GUARD_REFRESH_DOCS=1 pytest tests/expectations/test_docs.py`` writes the results anew.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from export_guard_expectations import ExpectColumnToHoldNoSensitiveData, ExpectExportToStayWithinLimits

PAGE = Path(__file__).parents[2] / "docs" / "expectations.md"
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
JSON = re.compile(r"```json\n(.*?)```", re.DOTALL)
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
    exec(compile(PYTHON.findall(PAGE.read_text(encoding="utf-8"))[0], str(PAGE), "exec"), names)
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
    assert len(documented) == 2
    for name, text in zip(("note", "export"), documented, strict=True):
        if REFRESH:
            page = page.replace(text, json.dumps(shown[name], indent=2) + "\n")
        else:
            assert _shape(json.loads(text)) == _shape(shown[name]), "EXPORT_GUARD_REFRESH_DOCS=1 writes the page anew"
    if REFRESH:
        PAGE.write_text(page, encoding="utf-8")


def _shape(value: object) -> object:
    """Keys without values, so that wording and numbers may change."""
    if isinstance(value, dict):
        return {key: _shape(inner) for key, inner in value.items() if key not in ("packs", "warnings")}
    return [_shape(value[0])] if isinstance(value, list) and value else None


def test_every_parameter_is_documented() -> None:
    page = PAGE.read_text(encoding="utf-8")
    inherited = {"id", "meta", "notes", "result_format", "description", "catch_exceptions", "rendered_content"}
    inherited |= {"severity", "windows", "batch_id"}
    for expectation in (ExpectColumnToHoldNoSensitiveData, ExpectExportToStayWithinLimits):
        own = set(expectation.__fields__) - inherited
        assert not [name for name in own if f"`{name}`" not in page]
