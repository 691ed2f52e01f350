"""Suites as files: the ones in ``expectations/suites``, and the contract that the command line writes."""

from __future__ import annotations

import json
import os
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
from export_guard.policy.pack import shipped_ids, shipped_pack
from export_guard.report.contract_suite import _rounded_up
from export_guard.report.starter_suites import starter_names, starter_suite, suite_text
from export_guard_expectations.store import complete

FOLDER = Path(__file__).parents[2] / "expectations" / "suites"
SUITES = sorted(FOLDER.glob("*.json"))
REFRESH = bool(os.environ.get("EXPORT_GUARD_REFRESH_DOCS"))
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


def test_there_is_a_suite_to_start_from_for_every_family_and_every_pack() -> None:
    assert set(starter_names()) == {*FAMILIES, *shipped_ids(), "before_an_export"}
    assert len(shipped_ids()) == 9
    if REFRESH:
        for path in SUITES:
            path.unlink()
        for name in starter_names():
            suite = starter_suite(name)
            (FOLDER / f"{suite['name']}.json").write_text(suite_text(suite), encoding="utf-8")
    assert {path.stem.removeprefix("starter_") for path in FOLDER.glob("*.json")} == set(starter_names())


@pytest.mark.parametrize("name", starter_names())
def test_each_suite_to_start_from_is_what_is_written_today(name) -> None:
    suite = starter_suite(name)
    text = (FOLDER / f"{suite['name']}.json").read_text(encoding="utf-8")
    assert text == suite_text(suite), "EXPORT_GUARD_REFRESH_DOCS=1 writes the suites anew"


@pytest.mark.parametrize("pack", shipped_ids())
def test_the_suite_of_a_pack_has_its_own_limits_and_says_what_is_not_in_it(pack) -> None:
    suite = starter_suite(pack)
    titles = {category.title for category in shipped_pack(pack).categories}
    said = {each["notes"].partition(": at most ")[0] for each in suite["expectations"]}
    left = set(suite["notes"].partition("decides it: ")[2].partition(". Recipients")[0].split("; ")) - {""}
    assert said | left == titles
    assert not said & left
    assert said


def test_the_limits_of_28_cfr_part_202_are_in_its_suite() -> None:
    limits = {
        tuple(each["kwargs"].get("families", each["kwargs"].get("kinds"))[:1]): each["kwargs"]["at_most"]
        for each in starter_suite("us-dsp")["expectations"]
    }
    assert limits["biometric",] == limits["precise_geolocation",] == 1000
    assert limits["personal_health",] == 10_000


def test_a_suite_to_start_from_runs_without_parameters_and_objects_to_what_its_pack_counts(batches, people) -> None:
    batch = batches.get_batch({"dataframe": people.drop(columns="blob")})
    assert not batch.validate(complete(starter_suite("us-padfa"))).success
    assert batch.validate(complete(starter_suite("us-dsp"))).success
    assert batch.validate(complete(starter_suite("us-padfa")), expectation_parameters={}).statistics[
        "evaluated_expectations"
    ] == len(starter_suite("us-padfa")["expectations"])


def test_the_command_line_writes_them_too(command, tmp_path) -> None:
    code, said = command("expectations", "new", "--starter", "us-dsp", "--out", tmp_path / "s.json")
    assert code == 0, said
    assert (tmp_path / "s.json").read_text() == (FOLDER / "starter_us-dsp.json").read_text()
    code, said = command("expectations", "new", "--starter", "us-dspp")
    assert code == 1
    assert "there are identifier" in said
    assert command("expectations", "new")[0] == 2
    assert command("expectations", "new", "--starter", "us-dsp", "--from", "x.csv")[0] == 2


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
