"""``--ner-model``, and the variable in its place, in every command that looks into data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

NAME = "Zebulon Quux"


@pytest.fixture
def notes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("EXPORT_GUARD_NER_MODEL", raising=False)
    monkeypatch.setenv("EXPORT_GUARD_HOME", str(tmp_path / "home"))
    lines = [f"{n},parcel {n} is on its way to them" for n in range(199)] + [f"199,spoke to {NAME} about it"]
    file = tmp_path / "notes.csv"
    file.write_text("\n".join(["ticket,note", *lines]) + "\n")
    return file


def kinds(ran) -> set[str]:
    assert ran.code == 0, ran.everything
    assert not any(word in ran.everything for word in NAME.split())
    return {entry["kind"] for entry in json.loads(ran.out)["columns"] if entry["kind"]}


def test_names_are_listed_with_the_option_or_with_the_variable(run, notes, model_naming, monkeypatch) -> None:
    model = model_naming(NAME)
    listing = ("inspect", "--format", "jsonl", notes)
    assert kinds(run(*listing)) == set()
    assert kinds(run(*listing, "--ner-model", model)) == {"person_name"}
    monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", model)
    assert kinds(run(*listing)) == {"person_name"}
    assert "named-entity recognition (en_by_rules 1.0)" in run("inspect", notes, "--explain", "note").out


@pytest.mark.usefixtures("model_naming")
def test_a_file_that_the_model_could_not_look_into_is_not_called_clean(run, notes) -> None:
    ran = run("inspect", notes, "--ner-model", "en_core_web_nothing")
    assert ran.code == 1
    assert "NOT INSPECTED" in ran.out
    assert "en_core_web_nothing" in ran.out


def test_a_check_looks_for_names_with_the_option_or_with_the_variable(
    run, notes, model_naming, monkeypatch, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "version: 1\nexporter: {name: Acme, us_person: true}\nrecipients:\n"
        '  oak: {name: Oak, country: US, relationship: vendor, endpoints: ["s3://oak/"]}\n'
        "limits:\n  - {id: no-names, forbid: [person_name], outcome: block}\n"
    )
    model = model_naming(NAME)
    check = ("check", notes, "--to", "oak", "--policy", policy)
    assert run(*check).code == 0
    assert run(*check, "--ner-model", model).code == 4
    monkeypatch.setenv("EXPORT_GUARD_NER_MODEL", model)
    assert run(*check).code == 4


def test_a_name_can_be_accepted_and_checked(run, notes, model_naming, tmp_path: Path) -> None:
    looking = ("--ner-model", model_naming(NAME), "--file", tmp_path / "baseline.yaml")
    spoken = ("--by", "Ann Lee", "--why", "our own mascot", "--until", "2999-01-01")
    added = run("baseline", "add", notes, "--column", "note", "--kind", "person_name", *spoken, *looking)
    assert added.code == 0, added.everything
    checked = run("baseline", "check", notes, *looking)
    assert checked.code == 0
    assert "accepted: " in checked.out
