"""Names of people in running text, by a model: which texts are looked at, what is counted, and how it fails.

The models here are real spaCy pipelines that go by rules (see ``model_naming``), run by the real Presidio: what a
statistical model recognises is its own matter, what is done with it is tested here.
"""

from __future__ import annotations

import json
import logging
import socket
import sys
import traceback
from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import Any

import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard.errors import InspectionError
from export_guard.profile.columns import Finding
from export_guard.profile.explain import explain
from export_guard.profile.leaving_out import key_of
from export_guard.profile.named_people import LONGEST, OVERLAP, NamedPeople, models_of, named_people
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset
from export_guard.profile.sketch import Bounds

KEY = b"a secret of the tests, not of anybody"
MARIA, JOHN = "Maria Lopez", "John Okabele"
WHY = "free text: {} of {} cells hold one, told by named-entity recognition (en_by_rules 1.0)"


@pytest.fixture(scope="module")
def model(model_naming) -> str:
    return model_naming(MARIA, JOHN, others=("Acme Corp",))


@pytest.fixture(scope="module")
def people(model: str) -> NamedPeople:
    return named_people(model)


def scan(notes: list[str | None], model: str | None, **columns: list[str]) -> Profile:
    table = pa.table({"patient_id": [f"P{i:05d}" for i in range(len(notes))], "note": notes, **columns})
    chosen = ScanSettings(subject=("patient_id",), ner_model=model)
    return inspect_dataset(open_dataset(table), key=KEY, settings=chosen, salt="same")


def names_in(profile: Profile, column: str = "note") -> list[Finding]:
    return [f for f in profile.findings if f.column.label == column and f.kind == "person_name"]


def quiet_notes(count: int) -> list[str | None]:
    return [f"called about item {i}, no answer yet" for i in range(count)]


def naming(people: NamedPeople, *texts: str) -> list[bool]:
    """Which of the texts name somebody."""
    seen = people.sightings(pl.Series(texts, dtype=pl.String))
    return seen[0].cells.tolist() if seen else [False] * len(texts)


# ---- what is found ---------------------------------------------------------------------------------------


def test_names_in_running_text_are_reported_with_their_cells_their_subjects_and_the_model(model: str) -> None:
    notes = quiet_notes(1_000)
    notes[10] = notes[700] = "spoke to Maria Lopez about the parcel"
    notes[900] = "asked for John Okabele, who is away"
    profile = scan(notes, model)
    (found,) = names_in(profile)
    assert found.stray
    assert found.confidence == 0.85
    assert found.why == WHY.format(3, "1,000")
    assert profile.exposure.kinds["person_name"].subjects.bounds() == Bounds(3, 3)


def test_one_name_among_many_notes_is_enough(model: str) -> None:
    notes = quiet_notes(600)
    notes[377] = "asked for John Okabele, who is away"
    assert names_in(scan(notes, model))
    assert not names_in(scan(quiet_notes(600), model))


def test_without_a_model_no_name_is_looked_for(model: str) -> None:
    notes = quiet_notes(50)
    notes[3] = "spoke to Maria Lopez about the parcel"
    assert names_in(scan(notes, model))
    assert not names_in(scan(notes, None))


def test_only_people_count_whatever_else_the_model_recognises(model: str, people: NamedPeople) -> None:
    assert naming(people, "a parcel for Acme Corp went out", "a parcel for Maria Lopez went out") == [False, True]


@pytest.mark.parametrize("label", ["PER", "PERSON", "PATIENT"])
def test_whatever_a_model_calls_a_person_is_one(model_naming, label: str) -> None:
    people = named_people(model_naming(MARIA, label=label))
    assert naming(people, "a parcel for Maria Lopez went out", "nothing of the sort here") == [True, False]


def test_texts_of_three_words_and_texts_without_spaces_are_looked_at_and_shorter_ones_are_not(model_naming) -> None:
    people = named_people(model_naming(MARIA))
    texts = ("Maria Lopez", " Maria Lopez ", "ask Maria Lopez", "Maria Lopez\nagain")
    assert naming(people, *texts) == [False, False, True, True]
    chinese = named_people(model_naming("王小明", language="zh"))
    assert naming(chinese, "今天和王小明通了电话", "王小明") == [True, False]


def test_a_name_beside_other_values_is_reported_beside_them(model: str) -> None:
    notes = quiet_notes(500)
    notes[3] = "Maria Lopez, SSN 219-09-9999, wants a call"
    profile = scan(notes, model)
    assert {f.kind for f in profile.findings if f.stray} == {"us_ssn", "person_name"}
    why = {f.kind: f.why for f in profile.findings}
    assert why["us_ssn"] == "free text: 1 of 500 cells holds one, told by its label in front"
    assert why["person_name"] == WHY.format(1, 500).replace("hold ", "holds ")


def test_in_a_column_of_names_the_names_are_no_strays(model: str) -> None:
    full = [f"{'Maria' if i % 2 else 'John'} van {'Lopez' if i % 3 else 'Okabele'}" for i in range(300)]
    profile = scan(quiet_notes(300), model, full_name=full)
    assert [f.stray for f in names_in(profile, "full_name")] == [False]


def test_texts_inside_documents_are_looked_at(model: str) -> None:
    documents = [json.dumps({"by": f"agent {i}", "said": f"parcel {i} is on its way"}) for i in range(200)]
    documents[9] = json.dumps({"by": "agent 9", "said": "Maria Lopez is on her way"})
    assert names_in(scan(documents, model), "note.said")


# ---- long texts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", [0, LONGEST - OVERLAP - 5, LONGEST - 5, 3 * LONGEST, 4 * LONGEST - 11])
def test_a_name_is_found_wherever_it_stands_in_a_long_text(people: NamedPeople, start: int) -> None:
    words = ("w" * 99 + " ") * (4 * LONGEST // 100)
    text = f"{words[:start]} {MARIA} {words[start:]}"
    assert naming(people, text, words) == [True, False]


def test_a_text_that_is_too_long_for_spacy_is_looked_at_all_the_same(people: NamedPeople) -> None:
    assert naming(people, f"ask {' ' * 1_000_000} {MARIA}") == [True]


# ---- counting --------------------------------------------------------------------------------------------

pieces_of_text = st.sampled_from(
    ["spoke to Maria Lopez today", "John Okabele is away today", "nothing to be said today", "Maria Lopez", "", "a b c"]
)


@settings(max_examples=15)
@given(st.lists(pieces_of_text, min_size=1, max_size=30), st.integers(0, 30))
def test_names_are_counted_alike_in_pieces_and_as_a_whole(model: str, notes: list[str], cut: int) -> None:
    whole = scan(notes, model)
    parts = [scan(part, model) for part in (notes[:cut], notes[cut:]) if part]

    def counted(profile: Profile) -> Any:
        (table,) = profile.tables.values()
        note = table.columns["note"]
        told = note.told.get("person_name_recognised")
        return told and told.cells, {name: note.facts[f"read by {name}"] for name in models_of(note.facts)}

    assert counted(reduce(Profile.merge, parts)) == counted(whole)


def test_how_many_cells_a_model_has_looked_at_is_remembered_also_where_it_found_nothing(model: str) -> None:
    (table,) = scan([*quiet_notes(40), "too short", None], model).tables.values()
    assert table.columns["note"].facts["read by en_by_rules 1.0"] == 40
    assert models_of(table.columns["patient_id"].facts) == []


def test_values_that_repeat_are_looked_at_once_and_all_their_cells_count(model: str, people: NamedPeople) -> None:
    notes: list[str | None] = ["parcel is on its way", "no answer yet from them", "spoke to Maria Lopez today"] * 3_000
    (found,) = names_in(scan([*notes[:6_000], *notes[:4:2]], model))
    assert found.why == WHY.format("2,001", "6,002")
    (sighting,) = people.sightings(pl.Series(notes, dtype=pl.String))
    assert (sighting.formed, sighting.passed) == (1, 1)


def test_profiles_with_names_survive_their_serialised_form_and_can_be_explained_and_left_out(model: str) -> None:
    notes = quiet_notes(100)
    notes[3] = "spoke to Maria Lopez about the parcel"
    profile = scan(notes, model)
    again = Profile.from_json(json.loads(json.dumps(profile.to_json())))
    assert again.findings == profile.findings
    assert again.exposure == profile.exposure
    (table,) = profile.tables.values()
    (found,) = names_in(profile)
    (said,) = explain(table.in_order, "note")["found"]
    assert said["why"] == found.why
    assert found not in replace(table, left_out=frozenset({key_of(found)})).findings


def test_two_models_that_looked_at_parts_of_a_dataset_are_both_named(model: str, model_naming) -> None:
    notes = quiet_notes(50)
    notes[3] = "spoke to Maria Lopez about the parcel"
    both = scan(notes, model).merge(scan(notes, model_naming(MARIA, language="xx")))
    (found,) = names_in(both)
    assert found.why.endswith("named-entity recognition (en_by_rules 1.0, xx_by_rules 1.0)")


# ---- the model -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def statistical(model: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline with an entity recogniser that was made and never trained, beside a tagger and a sentence splitter."""
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("tagger").add_label("NN")
    recogniser = pipeline.add_pipe("ner")
    recogniser.add_label("PERSON")
    recogniser.add_label("DATE")
    pipeline.add_pipe("sentencizer")
    pipeline.initialize()
    folder = tmp_path_factory.mktemp("statistical")
    pipeline.to_disk(folder)
    return folder


def test_of_a_statistical_model_only_what_recognises_entities_runs(statistical: Path) -> None:
    people = named_people(str(statistical))
    assert people._pipeline.pipe_names == ["ner"]
    assert len(naming(people, "Maria Lopez was here", "no one was here")) == 2


def test_beside_rules_everything_runs_because_rules_may_ask_for_it(statistical: Path, tmp_path: Path) -> None:
    import spacy

    pipeline = spacy.load(statistical)
    pipeline.add_pipe("entity_ruler")
    pipeline.to_disk(tmp_path / "ruled")
    people = named_people(str(tmp_path / "ruled"))
    assert people._pipeline.pipe_names == ["tagger", "ner", "sentencizer", "entity_ruler"]


def test_the_words_of_the_texts_are_forgotten(people: NamedPeople) -> None:
    assert naming(people, "Zebulon Quarksmithson met Maria Lopez today") == [True]
    assert "Quarksmithson" not in people._pipeline.vocab.strings


def test_nothing_is_asked_of_the_network(model_naming, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _, address: asked.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *address, **_: asked.append(address))
    named_people.cache_clear()
    assert naming(named_people(model_naming(MARIA)), "write to Maria Lopez, maria@lopez.example.co.uk") == [True]
    with pytest.raises(InspectionError):
        named_people("en_core_web_nothing")
    assert asked == []


def test_no_text_is_logged(people: NamedPeople, caplog: pytest.LogCaptureFixture, capfd: Any) -> None:
    for name in ("presidio-analyzer", "decision_process", "spacy"):
        caplog.set_level(logging.DEBUG, logger=name)
    caplog.set_level(logging.DEBUG)
    logging.getLogger("presidio-analyzer").debug("the logger is heard")
    naming(people, "spoke to Maria Lopez of Acme Corp")
    printed = capfd.readouterr()
    assert "the logger is heard" in caplog.text
    assert not {"Maria", "Lopez", "spoke"} & set((caplog.text + printed.out + printed.err).split())


# ---- failing ---------------------------------------------------------------------------------------------


def refusal(model: str, notes: list[str | None]) -> InspectionError:
    named_people.cache_clear()
    with pytest.raises(InspectionError) as refused:
        scan(notes, model)
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None
    return refused.value


def test_an_extra_that_is_not_installed_is_refused_with_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "presidio_analyzer", None)
    assert str(refusal("en_core_web_lg", ["a b c"])) == (
        "named-entity recognition: it is switched on, and presidio-analyzer is not installed "
        "(pip install 'airflow-export-guard[ner]', or switch it off)"
    )


@pytest.mark.usefixtures("model")
def test_a_model_that_is_not_there_is_refused_also_where_there_is_no_text() -> None:
    assert "python -m spacy download en_core_web_nothing" in str(refusal("en_core_web_nothing", [None]))


def test_a_model_that_recognises_no_people_is_refused(model_naming, tmp_path: Path) -> None:
    import spacy

    spacy.blank("en").to_disk(tmp_path / "blank")
    for without in (str(tmp_path / "blank"), "blank:en", model_naming(others=("Acme Corp",))):
        assert "recognises no people" in str(refusal(without, ["a b c"]))


def test_a_damaged_model_is_refused_by_the_name_of_the_error(model_naming) -> None:
    damaged = model_naming(MARIA)
    (Path(damaged) / "config.cfg").write_text("[nlp]\nlang = en")
    assert "the model cannot be loaded (" in str(refusal(damaged, ["a b c"]))


def test_a_model_that_fails_on_a_text_is_named_and_the_text_is_not(model_naming) -> None:
    import spacy

    @spacy.Language.component("stumbles")
    def stumbles(document: Any) -> Any:
        raise ValueError(f"cannot parse {document.text}")

    path = model_naming(MARIA)
    pipeline = spacy.load(path)
    pipeline.add_pipe("stumbles")
    pipeline.to_disk(path)
    failed = refusal(path, ["spoke to Maria Lopez today"])
    assert "it failed on a text (ValueError)" in str(failed)
    assert "Maria" not in "".join(traceback.format_exception(failed))
