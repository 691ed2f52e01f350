"""Suites as files: the ones in ``expectations/suites``, and the contract that the command line writes."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import great_expectations as gx
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.cli.main import main
from export_guard.kinds.kind import FAMILIES
from export_guard.report.contract_suite import _rounded_up
from export_guard_expectations.store import complete

SUITES = sorted((Path(__file__).parents[2] / "expectations" / "suites").glob("*.json"))
PLANTED = ("219-09-9999", "zz.sentinel@leak.example")


@pytest.fixture
def people() -> pd.DataFrame:
    notes = [f"delivered on day {i}, all is well" for i in range(400)]
    notes[7] = f"please write to {PLANTED[1]} about it"
    frame = pd.DataFrame({"ssn": [f"{219 + i % 300}-{10 + i % 80}-{1000 + i}" for i in range(400)], "note": notes})
    return frame.assign(blob=[bytes([1, 2, 3, i % 200]) for i in range(400)], spent=[i + 0.5 for i in range(400)])


@pytest.fixture
def command(monkeypatch, capsys):
    """Run ``export-guard``; gives its exit status and everything it printed."""

    def _command(*arguments: Any) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["export-guard", *map(str, arguments)])
        with pytest.raises(SystemExit) as stopped:
            main()
        printed = capsys.readouterr()
        return int(stopped.value.code or 0), printed.out + printed.err

    return _command


def test_there_is_a_starter_suite_for_every_family() -> None:
    assert {path.stem.removeprefix("starter_") for path in SUITES} - {"before_an_export"} == set(FAMILIES)


def test_every_suite_is_loaded_whole_by_a_plain_file_project(tmp_path) -> None:
    gx.get_context(mode="file", project_root_dir=tmp_path)
    for path in SUITES:
        shutil.copy(path, tmp_path / "gx" / "expectations")
    context = gx.get_context(mode="file", project_root_dir=tmp_path)
    for path in SUITES:
        stored = json.loads(path.read_text(encoding="utf-8"))
        assert len(context.suites.get(path.stem).expectations) == len(stored["expectations"]) > 0


def test_a_dataset_keeps_the_contract_that_was_written_from_it(command, batches, people, tmp_path) -> None:
    people.to_parquet(tmp_path / "people.parquet")
    out = tmp_path / "contract.json"
    code, said = command("expectations", "new", "--from", tmp_path / "people.parquet", "--out", out)
    assert code == 0, said
    assert "2 expectations" in said
    stored = json.loads(out.read_text())
    assert stored["name"] == "people"
    contract, limit = (each["kwargs"] for each in stored["expectations"])
    assert contract == {"columns": {"ssn": ["us_ssn"]}, "in_text": {"note": ["email"]}, "uninspected": ["blob"]}
    assert limit == {"families": ["identifier"], "at_most": 800, "uninspected": ["blob"]}

    def validated(frame: pd.DataFrame) -> bool:
        return batches.get_batch({"dataframe": frame}).validate(complete(stored)).success

    assert validated(people)
    assert not validated(people.assign(mail=[f"person{i}@mail.example" for i in range(400)]))
    assert not validated(people.drop(columns="ssn"))


def test_the_contract_keeps_the_settings_of_its_scan_and_no_value(command, people, tmp_path) -> None:
    people.drop(columns="blob").assign(visitor=[i % 50 for i in range(400)]).to_csv(tmp_path / "p.csv", index=False)
    code, said = command("expectations", "new", "--from", tmp_path / "p.csv", "--subject", "visitor", "--name", "mine")
    assert code == 0
    assert not [value for value in PLANTED if value in said]
    stored = json.loads(said[said.index("{") :])
    assert stored["name"] == "mine"
    assert [each["kwargs"]["subject"] for each in stored["expectations"]] == [["visitor"], ["visitor"]]
    assert stored["expectations"][1]["kwargs"]["at_most"] == 100


def test_a_suite_that_was_reviewed_is_never_written_over(command, people, tmp_path) -> None:
    people.to_csv(tmp_path / "p.csv", index=False)
    (tmp_path / "contract.json").write_text("reviewed")
    code, said = command("expectations", "new", "--from", tmp_path / "p.csv", "--out", tmp_path / "contract.json")
    assert code == 2
    assert "there already" in said
    assert (tmp_path / "contract.json").read_text() == "reviewed"


def test_a_dataset_that_cannot_be_read_gives_no_contract(command, tmp_path) -> None:
    code, said = command("expectations", "new", "--from", tmp_path / "absent.csv", "--out", tmp_path / "c.json")
    assert code == 1, said
    assert not (tmp_path / "c.json").exists()


@given(st.integers(min_value=0, max_value=10**12))
def test_a_rounded_limit_is_never_below_the_number_and_at_most_a_tenth_above(number) -> None:
    assert number <= _rounded_up(number) <= number * 1.1 + 1
