"""Why a column was found to be something: complete, consistent with what is reported, and without a value."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import classify
from export_guard.profile.columns import ColumnStats
from export_guard.profile.explain import TERMS, explain, made_with
from export_guard.profile.flatten import leaves
from export_guard.profile.judge import Company, confidence
from export_guard.profile.observe import observe

PLANTED = ("536-22-4711", "zebulon.quux@mail.example", "Zebulon Quux")


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def columns(**values: list[Any]) -> list[ColumnStats]:
    batch = pa.RecordBatch.from_pydict(values)
    return [observe(leaf, batch.num_rows).stats for leaf in leaves(batch)]


def people(count: int = 300) -> list[ColumnStats]:
    r = random.Random(1)
    cards = [_luhn("4" + "".join(r.choice("0123456789") for _ in range(14))) for _ in range(count)]
    notes = ["please leave it at the door when nobody is there"] * count
    notes[7] += f", or ask {PLANTED[2]} ({PLANTED[1]}, {PLANTED[0]})"
    return columns(
        customer_id=[f"C{i:05}" for i in range(count)],
        card_number=cards,
        email=[f"person{i}@mail.example" for i in range(count)],
        note=notes,
        unfilled=[None] * count,
    )


def test_it_says_what_is_reported() -> None:
    table = people()
    reported = {(f.column.label, f.kind, f.stray): f for f in classify(table)}
    said = {stats.column.label: explain(table, stats.column.label) for stats in table}

    for label, each in said.items():
        assert {(label, f["kind"], f["single_cells"]) for f in each["found"]} == {k for k in reported if k[0] == label}
    assert {f["kind"] for f in said["note"]["found"]} >= {"us_ssn", "email"}
    assert said["unfilled"]["found"] == said["unfilled"]["candidates"] == []


def test_the_terms_of_every_candidate_add_up_to_its_log_odds() -> None:
    for stats in people():
        for each in explain(people(), stats.column.label)["candidates"]:
            assert set(each["terms"]) == {"prior", *TERMS}
            assert sum(each["terms"].values()) == pytest.approx(each["log_odds"], abs=0.05)


def test_pass_rates_stand_beside_those_of_random_values() -> None:
    (card,) = [c for c in explain(people(), "card_number")["candidates"] if c["kind"] == "payment_card"]

    assert (card["passes"], card["fits"], card["random"]) == (1.0, 1.0, kind("payment_card").random_hit_rate)
    counted = {each["kind"]: each for each in explain(people(), "note")["counted"]}
    assert counted["us_ssn_dashed"]["values"] == 1
    assert counted["us_ssn_dashed"]["passes"] == 0.00333


def test_the_fitted_model_is_in_it_with_all_that_makes_the_confidence() -> None:
    said = explain(people(), "email")
    (found,) = said["found"]

    judge, chance = said["judge"], said["judge"]["families"]["identifier"]["probability"]
    company = Company(judge["reported_columns"], judge["share_without_telling_name"])
    assert confidence(chance, company) == pytest.approx(found["confidence"], abs=0.001)
    assert said["judge"]["families"]["identifier"]["moved_by"]
    assert explain(people(), "unfilled")["judge"] is None


def test_it_tells_the_table_and_the_neighbours() -> None:
    said = explain(people(), "card_number")

    assert said["table"]["columns"] == 5
    assert said["table"]["filled"] == 4
    assert "person" in said["table"]["about"]
    assert [n["name"] for n in said["neighbours"]] == ["customer_id", "email", "note", "unfilled"]
    assert [n["filled"] for n in said["neighbours"]] == [1.0, 1.0, 1.0, 0.0]
    assert said["neighbours"][1]["found"] == ["email"]


def test_a_published_layout_is_named() -> None:
    from export_guard.kinds.layouts import all_layouts

    layout = max(all_layouts(), key=lambda each: len(each.columns))
    table = columns(**{name: [f"x{i}" for i in range(20)] for name in layout.columns})
    said = explain(table, next(iter(layout.columns)))

    assert layout.name in {each["name"] for each in said["table"]["layouts"]}


def test_names_of_other_columns_can_be_hidden() -> None:
    said = explain(people(), "card_number", hide_names=True)

    assert [n["name"] for n in said["neighbours"]] == ["(column 1)", "(column 3)", "(column 4)", "(column 5)"]
    assert not any(name in json.dumps(said) for name in ("customer_id", '"note"', "unfilled"))
    assert said["candidates"] == explain(people(), "card_number")["candidates"]


def test_another_column_is_an_error() -> None:
    with pytest.raises(KeyError):
        explain(people(), "cards")


def test_no_value_is_in_it() -> None:
    for stats in people():
        text = json.dumps(explain(people(), stats.column.label))
        assert not [value for value in (*PLANTED, "Zebulon", "mail.example", "at the door") if value in text]


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1, max_size=30))
def test_other_values_with_the_same_counts_are_explained_the_same(values: list[str]) -> None:
    """Only counters go in, so two columns that are counted the same cannot be told from what comes out."""
    table = columns(text=values, other=["a"] * len(values))

    assert explain(table, "text") == explain([ColumnStats.from_json(c.to_json()) for c in table], "text")


def test_what_it_was_made_with_is_the_same_in_every_process() -> None:
    code = "from export_guard.profile.explain import made_with; import json; print(json.dumps(made_with()))"
    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert json.loads(fresh) == made_with()
    assert set(made_with()) == {"export_guard", "python", "catalogue", "layouts", "model"}
