"""Accepted findings in a check: left out of the decision, and told in everything that is kept of it."""

from __future__ import annotations

import json
import random
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from export_guard.datasets import open_dataset
from export_guard.policy.accepting import review
from export_guard.policy.baseline import load_baseline
from export_guard.policy.baseline_writing import add_entry, new_entry
from export_guard.profile.scan import inspect_dataset
from export_guard.report import message, verdict_json
from export_guard.service import Decision, Guard

UNTIL = date(2027, 6, 30)
FORBIDDING = """
  - {id: no-cards, forbid: [payment_card], outcome: block}
"""


def _luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def sales(path: Path, count: int, seed: int = 1, other: tuple[str, ...] = ()) -> Path:
    """Sales with the number of a loyalty card, which looks like that of a payment card."""
    r = random.Random(seed)
    cards = [_luhn("4" + "".join(r.choice("0123456789") for _ in range(14))) for _ in range(count - len(other))]
    lines = [f"{i},{card},{i % 90}.50" for i, card in enumerate([*cards, *other])]
    path.write_text("\n".join(["sale,card_number,spent", *lines]) + "\n")
    return path


@pytest.fixture
def accepted(world) -> Path:
    """A baseline in which the loyalty cards are accepted, and a policy under which no card may leave."""
    world.settings.policy.write_text(world.settings.policy.read_text() + FORBIDDING.lstrip("\n"))
    dataset = open_dataset(sales(world.folder / "usual.csv", 400))
    (table,) = inspect_dataset(dataset, key=b"k" * 16).tables.values()
    (finding,) = [f for f in table.findings if f.kind == "payment_card"]
    words = {"accepted_by": "Ann Lee", "why": "numbers of loyalty cards", "accepted_on": world.now.date()}
    path = world.folder / "baseline.yaml"
    add_entry(path, new_entry(table, finding, dataset=None, by_columns=True, until=UNTIL, **words))
    return path


@pytest.fixture
def guard(world, accepted) -> Guard:
    return world.with_settings(baseline=accepted)


def standing(decision: Decision) -> list[tuple[str, str, str]]:
    return [(use.column, use.kind, use.standing) for use in decision.verdict.accepted]


def test_what_is_accepted_is_left_out_of_the_decision(world, guard, monday) -> None:
    today = sales(world.folder / "today.csv", 700, seed=2)

    assert world.check(today).verdict.outcome == "block"
    decision = guard.check(today, to="redwood", run=monday)
    assert decision.verdict.outcome == "allow"
    assert decision.clearance is not None
    assert decision.profile.exposure.kinds == {}
    assert guard.confirm(today, to="redwood", run=monday).decision_id == decision.id


def test_every_use_is_in_verdict_alert_and_ledger(world, guard, accepted, monday) -> None:
    decision = guard.check(sales(world.folder / "today.csv", 700, seed=2), to="redwood", run=monday)
    digest = load_baseline(accepted).digest
    told = {
        "column": "card_number",
        "kind": "payment_card",
        "stray": False,
        "standing": "accepted",
        "accepted_by": "Ann Lee",
        "why": "numbers of loyalty cards",
        "until": "2027-06-30",
        "fingerprint": load_baseline(accepted).entries[0].fingerprint,
        "changed": [],
    }

    assert verdict_json(decision)["accepted"] == [told]
    assert verdict_json(decision)["baseline"] == digest
    text = "payment_card in card_number: accepted by Ann Lee until 2027-06-30: numbers of loyalty cards"
    assert f"Accepted, so not counted:\n  {text}" in message(decision)
    assert "payment_card in card_number: 7" not in message(decision)
    (row,) = _payloads(world)
    assert row["verdict"]["accepted"] == [told]
    assert row["verdict"]["baseline"] == digest
    assert world.ledger.verify() == []


def _payloads(world) -> list[dict]:
    import sqlite3

    with sqlite3.connect(world.folder / "ledger.db") as connection:
        rows = connection.execute("SELECT payload FROM export_guard_entry WHERE kind = 'decision'").fetchall()
    connection.close()
    return [json.loads(payload) for (payload,) in rows]


def test_what_was_accepted_does_not_count_in_the_window_either(world, guard, monday) -> None:
    few = "measure: subjects, of: {kind: payment_card}, at_most: 100, window: {days: 30}"
    world.settings.policy.write_text(world.settings.policy.read_text().replace("forbid: [payment_card]", few))
    assert guard.check(sales(world.folder / "a.csv", 700, seed=2), to="redwood", run=monday).verdict.outcome == "allow"

    def of_another_table(count: int) -> Decision:
        file = sales(world.folder / f"{count}.csv", count, seed=3)
        file.write_text(file.read_text().replace("spent", "paid"))
        return guard.check(file, to="redwood", run=monday)

    assert of_another_table(90).verdict.outcome == "allow"
    assert of_another_table(91).verdict.outcome == "block"


def test_the_whole_profile_stays_on_record(world, guard, monday) -> None:
    decision = guard.check(sales(world.folder / "today.csv", 700, seed=2), to="redwood", run=monday)

    assert {f.kind for f in world.ledger.profile(decision.id).findings} >= {"payment_card"}


def test_other_content_counts_again_and_the_verdict_says_so(world, guard, monday) -> None:
    strange = tuple(f"number {i} was left out" for i in range(150))
    decision = guard.check(sales(world.folder / "today.csv", 400, other=strange), to="redwood", run=monday)

    assert decision.verdict.outcome == "block"
    assert standing(decision) == [("card_number", "payment_card", "reopened")]
    assert "Counted again, though accepted before:" in message(decision)
    assert "the content is no longer what Ann Lee accepted: 62 % of the values pass as payment_card" in " ".join(
        message(decision).split()
    )
    assert _payloads(world)[0]["verdict"]["accepted"][0]["standing"] == "reopened"


def test_what_is_over_counts_again_and_the_verdict_says_so(world, guard, monday) -> None:
    world.now = datetime(2027, 7, 1, tzinfo=UTC)
    decision = guard.check(sales(world.folder / "today.csv", 400, seed=3), to="redwood", run=monday)

    assert decision.verdict.outcome == "block"
    assert standing(decision) == [("card_number", "payment_card", "expired")]
    assert "payment_card in card_number: what Ann Lee accepted held until 2027-06-30" in message(decision)


def test_what_runs_out_during_the_scan_is_not_used(world, accepted, monday) -> None:
    moments = [datetime(2027, 6, 30, 23, 59, tzinfo=UTC)] * 2
    guard = Guard(
        world.with_settings(baseline=accepted)._settings,
        clock=lambda: moments.pop(0) if moments else datetime(2027, 7, 1, 0, 1, tzinfo=UTC),
    )
    decision = guard.check(sales(world.folder / "today.csv", 400, seed=3), to="redwood", run=monday)

    assert standing(decision) == [("card_number", "payment_card", "expired")]
    assert decision.verdict.outcome == "block"


def test_another_kind_in_the_accepted_column_is_found_and_counted(world, guard, monday) -> None:
    numbers = ("536-22-4711", "536-23-4712", "536-24-4713")
    decision = guard.check(sales(world.folder / "today.csv", 400, seed=5, other=numbers), to="redwood", run=monday)

    assert standing(decision) == [("card_number", "payment_card", "accepted")]
    assert decision.profile.exposure.kinds["us_ssn"].subjects.bounds().high == 3
    assert not any(number in repr(decision) + message(decision) for number in numbers)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "cannot be read"),
        ("version: 1\naccepted: [{}]\n", "baseline.yaml:2: 'accepted.0.accepted_by' is missing"),
        ("version: 1\naccepted: {", "is not YAML"),
        ("\x00", "is not YAML"),
    ],
)
def test_a_baseline_that_cannot_be_used_holds_every_export(world, guard, accepted, monday, text, said) -> None:
    accepted.unlink()
    if text is not None:
        accepted.write_text(text)

    for decision in (
        guard.check(world.people(range(5)), to="redwood", run=monday),
        guard.preview(inspect_dataset(open_dataset(world.people(range(5))), key=b"k" * 16), dataset="x", to="redwood"),
    ):
        assert decision.verdict.outcome == "hold"
        assert decision.verdict.rules[0].rule == "baseline-unreadable"
        assert str(accepted) in decision.doubt
        assert said in decision.doubt
    assert _payloads(world)[0]["doubt"] == decision.doubt


def test_a_preview_leaves_out_what_is_accepted(world, guard) -> None:
    dataset = open_dataset(sales(world.folder / "today.csv", 700, seed=2))
    seen = inspect_dataset(dataset, key=world.settings.subject_key)
    assert seen.exposure.kinds.keys() == {"payment_card"}
    decision = guard.preview(seen, dataset="today.csv", to="redwood")

    assert standing(decision)
    assert (decision.verdict.outcome == "allow") is (standing(decision)[0][2] == "accepted")


def test_people_are_not_told_apart_by_an_accepted_column(world, accepted, monday) -> None:
    """Loyalty cards go round in families: that fifty were used does not make the buyers fifty people."""
    shared = sales(world.folder / "shared.csv", 50, seed=7)
    head, *rows = shared.read_text().splitlines()
    shared.write_text("\n".join([head, *(rows * 8)]) + "\n")
    (entry,) = load_baseline(accepted).entries
    add_entry(accepted, entry.model_copy(update={"dataset": "shared.csv"}))
    before = inspect_dataset(open_dataset(shared), key=b"k" * 16)
    assert before.keys == {"card_number: Full payment card number (PAN)"}
    assert before.subject_bounds.high == 50
    assert review(load_baseline(accepted), before, "usual.csv", world.now.date()).uses[0].standing == "reopened"

    decision = world.with_settings(baseline=accepted).check(shared, to="redwood", run=monday)
    assert not any(key.startswith("card_number") for key in decision.profile.keys)
    assert decision.verdict.outcome == "block", "another content, so it counts"
    assert decision.profile.subject_bounds.high == 400


def test_a_doubt_after_the_inspection_still_names_the_accepted_findings(world, accepted, monday) -> None:
    guard = world.with_settings(baseline=accepted, ledger_url="postgresql://nobody@127.0.0.1:1/none")
    decision = guard.check(sales(world.folder / "today.csv", 400, seed=3), to="redwood", run=monday)

    assert decision.verdict.outcome == "hold"
    assert standing(decision) == [("card_number", "payment_card", "accepted")]
    assert decision.verdict.baseline == load_baseline(accepted).digest


def test_without_a_baseline_the_verdict_says_that_there_is_none(world) -> None:
    decision = world.check(world.people(range(5)))

    assert (decision.verdict.accepted, decision.verdict.baseline) == ((), None)
    assert "ccepted" not in message(decision)
