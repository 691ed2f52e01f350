"""A model for names in a check: whoever names it, it is used, and what it cannot do holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from export_guard.ledger import Ledger
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.scan import ScanSettings
from export_guard.report.alert import message
from export_guard.service import Guard

NAME = "Zebulon Quux"
FORBIDDING = """
  - {id: no-names, forbid: [person_name], outcome: block}
"""


@pytest.fixture
def notes(world: Any) -> Path:
    """400 notes of a service desk, of which one names somebody."""
    policy = world.settings.policy
    policy.write_text(policy.read_text() + FORBIDDING)
    lines = [f"{n},parcel {n} is on its way to them" for n in range(399)] + [f"399,spoke to {NAME} about it"]
    file = world.folder / "notes.csv"
    file.write_text("\n".join(["ticket,note", *lines]) + "\n")
    return file


def guard(world: Any, **settings: Any) -> Guard:
    return Guard(replace(world.settings, **settings), clock=lambda: world.now)


def test_the_model_of_the_settings_is_used_and_what_it_finds_is_decided_and_recorded(
    world: Any, notes: Path, model_naming
) -> None:
    assert world.check(notes).verdict.outcome == "allow"
    decision = guard(world, ner_model=model_naming(NAME)).check(notes, to="redwood")
    assert decision.verdict.outcome == "block"
    assert "no-names" in message(decision)
    recorded = Ledger(world.settings.ledger_url, world.settings.chain_key).decisions(recipient="redwood")
    assert {each.outcome for each in recorded} == {"allow", "block"}


def test_the_model_of_a_check_is_used_in_place_of_that_of_the_settings(world: Any, notes: Path, model_naming) -> None:
    named = guard(world, ner_model=model_naming("Somebody Else"))
    assert named.check(notes, to="redwood").verdict.outcome == "allow"
    chosen = ScanSettings(ner_model=model_naming(NAME))
    assert named.check(notes, to="redwood", scan=chosen).verdict.outcome == "block"


def test_a_name_that_is_accepted_is_left_out(world: Any, notes: Path, model_naming) -> None:
    model = model_naming(NAME)
    blocked = guard(world, ner_model=model).check(notes, to="redwood")
    assert blocked.profile is not None
    (table,) = blocked.profile.tables.values()
    (finding,) = table.findings
    spoken = {"accepted_by": "Ann Lee", "why": "our own mascot", "accepted_on": world.now.date()}
    entry = new_entry(table, finding, dataset=None, by_columns=True, until=world.now.date(), **spoken)
    add_entry(world.folder / "baseline.yaml", entry)
    accepting = guard(world, ner_model=model, baseline=world.folder / "baseline.yaml")
    assert accepting.check(notes, to="redwood").verdict.outcome == "allow"


@pytest.mark.usefixtures("model_naming")
def test_a_model_that_is_not_there_holds_and_is_named(world: Any, notes: Path) -> None:
    decision = guard(world, ner_model="en_core_web_nothing").check(notes, to="redwood")
    assert decision.verdict.outcome == "hold"
    assert decision.clearance is None
    assert [r.rule for r in decision.verdict.deciding] == ["recogniser-unavailable"]
    assert "named-entity recognition (en_core_web_nothing): there is no such spaCy model" in str(decision.doubt)
    assert "install what is missing" in message(decision)


def test_a_model_that_fails_on_a_text_holds_and_shows_none(world: Any, notes: Path, model_naming) -> None:
    import spacy

    @spacy.Language.component("stumbles_in_a_check")
    def stumbles(document: Any) -> Any:
        raise ValueError(f"cannot parse {document.text}")

    path = model_naming(NAME)
    pipeline = spacy.load(path)
    pipeline.add_pipe("stumbles_in_a_check")
    pipeline.to_disk(path)
    decision = guard(world, ner_model=path).check(notes, to="redwood")
    assert decision.verdict.outcome == "hold"
    assert "it failed on a text (ValueError)" in str(decision.doubt)
    assert not any(word in message(decision) + repr(decision) for word in (*NAME.split(), "parcel"))
