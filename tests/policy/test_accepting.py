"""What a baseline says of a profile: accepted, open again, or over; and that it hides nothing."""

from __future__ import annotations

import random
from datetime import date, timedelta
from pathlib import Path

import polars as pl
import pytest

from export_guard.datasets import open_dataset
from export_guard.policy.accepting import Review, review
from export_guard.policy.baseline import AcceptedEntry, Baseline
from export_guard.policy.baseline_writing import new_entry
from export_guard.profile.profile import Profile
from export_guard.profile.scan import ScanSettings, inspect_dataset

TODAY = date(2026, 11, 21)
UNTIL = date(2027, 6, 30)
LATE = UNTIL + timedelta(days=1)
PLAIN = "please ring back soon, it is about the order that came"


def luhn(digits: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(digits)))
    return digits + str(-total % 10)


def loyalty_cards(count: int, seed: int = 1) -> list[str]:
    r = random.Random(seed)
    return [luhn("4" + "".join(r.choice("0123456789") for _ in range(14))) for _ in range(count)]


def ssns(count: int) -> list[str]:
    return [f"536-{20 + i % 70}-{4711 + i % 5000}" for i in range(count)]


def emails(count: int, seed: int = 1) -> list[str]:
    return [f"person{seed}.{i}@mail.example" for i in range(count)]


def notes(count: int, numbers: int) -> list[str]:
    return [f"{PLAIN} 212-555-0123" if i < numbers else PLAIN for i in range(count)]


def profiled(count: int = 400, seed: int = 1, **columns: list[str]) -> Profile:
    """Orders with the number of a loyalty card, the buyer's e-mail address, and a note."""
    frame = {"card_number": loyalty_cards(count, seed), "email": emails(count, seed), "note": notes(count, count // 50)}
    data = open_dataset(pl.DataFrame({**frame, **columns}))
    return inspect_dataset(
        data, key=b"a key for these tests only......", settings=ScanSettings(not_subject=frozenset({"card_number"}))
    )


def accepting(profile: Profile, column: str, kind: str, *, dataset: str | None = None) -> AcceptedEntry:
    (table,) = profile.tables.values()
    (finding,) = [f for f in table.findings if (f.column.label, f.kind) == (column, kind)]
    return new_entry(
        table,
        finding,
        dataset=dataset,
        by_columns=dataset is None,
        accepted_by="Ann Lee",
        why="numbers of loyalty cards, with a check digit",
        accepted_on=TODAY,
        until=UNTIL,
    )


def baseline(*entries: AcceptedEntry) -> Baseline:
    return Baseline(Path("baseline.yaml"), entries)


LOYALTY = accepting(profiled(), "card_number", "payment_card")
HOTLINE = accepting(profiled(), "note", "phone")


def standings(said: Review) -> dict[tuple[str, str], str]:
    return {(use.column, use.kind): use.standing for use in said.uses}


def counted(said: Review) -> set[tuple[str, str]]:
    return {(f.column.label, f.kind) for f in said.profile.findings}


def test_an_accepted_finding_is_left_out_while_its_content_stays_of_its_sort() -> None:
    said = review(baseline(LOYALTY), profiled(700, seed=2), "orders.csv", TODAY)

    assert standings(said) == {("card_number", "payment_card"): "accepted"}
    assert counted(said) == {("email", "email"), ("note", "phone")}
    assert set(said.profile.exposure.kinds) == {"email", "phone"}
    (use,) = said.uses
    assert (use.accepted_by, use.why, use.until) == ("Ann Lee", "numbers of loyalty cards, with a check digit", UNTIL)
    assert use.changed == ()
    assert use.fingerprint == LOYALTY.fingerprint


def test_without_a_baseline_everything_counts() -> None:
    profile = profiled()

    for said in (review(None, profile, "orders.csv", TODAY), review(baseline(), profile, "orders.csv", TODAY)):
        assert said.profile == profile
        assert said.uses == ()


def test_single_cells_are_accepted_apart_from_the_column() -> None:
    profile = profiled(600, seed=3)

    assert counted(review(baseline(HOTLINE), profile, "o", TODAY)) == {
        ("card_number", "payment_card"),
        ("email", "email"),
    }
    assert counted(review(baseline(LOYALTY, HOTLINE), profile, "o", TODAY)) == {("email", "email")}


def test_more_single_cells_than_were_accepted_count_again() -> None:
    said = review(baseline(HOTLINE), profiled(note=notes(400, 120)), "orders.csv", TODAY)

    assert standings(said) == {("note", "phone"): "reopened"}
    assert ("note", "phone") in counted(said)
    assert said.uses[0].changed[0] == "30 % of the values pass as phone_in_groups, and 2 % did"


def test_a_column_that_turns_wholly_into_what_single_cells_were_accepted_of_counts_again() -> None:
    numbers = [f"212-555-{i:04}" for i in range(400)]
    said = review(baseline(HOTLINE), profiled(note=numbers), "orders.csv", TODAY)

    assert ("note", "phone") not in {k for k, v in standings(said).items() if v == "accepted"}
    assert {kind for column, kind in counted(said) if column == "note"}


def test_other_content_of_the_same_kind_counts_again() -> None:
    some = [luhn(str(3_400_0000_0000_00 + i)) if i % 3 else "open" for i in range(400)]
    mixed = [c if i % 3 else "not paid by card, see the note" for i, c in enumerate(loyalty_cards(400))]
    for values in (some, mixed):
        said = review(baseline(LOYALTY), profiled(card_number=values), "orders.csv", TODAY)
        assert "accepted" not in standings(said).values()


def test_what_is_no_longer_found_is_not_needed() -> None:
    said = review(baseline(HOTLINE), profiled(note=notes(400, 0)), "orders.csv", TODAY)

    assert said.uses == ()
    assert said.unused == (HOTLINE,)


def test_real_numbers_that_replace_the_accepted_ones_count() -> None:
    said = review(baseline(LOYALTY), profiled(card_number=ssns(400)), "orders.csv", TODAY)

    assert ("card_number", "us_ssn") in counted(said)
    assert "us_ssn" in said.profile.exposure.kinds


@pytest.mark.parametrize("count", [1, 5, 40])
def test_numbers_of_another_kind_among_the_accepted_ones_count(count: int) -> None:
    values = [*loyalty_cards(400 - count, seed=4), *ssns(count)]
    said = review(baseline(LOYALTY), profiled(card_number=values), "orders.csv", TODAY)
    kinds = set(said.profile.exposure.kinds)

    assert "us_ssn" in kinds or "payment_card" in kinds
    if standings(said)[("card_number", "payment_card")] == "accepted":
        assert said.profile.exposure.kinds["us_ssn"].subjects.bounds().high == count


def test_it_holds_up_to_its_last_day_and_then_counts_again() -> None:
    profile = profiled()

    assert standings(review(baseline(LOYALTY), profile, "o", UNTIL)) == {("card_number", "payment_card"): "accepted"}
    over = review(baseline(LOYALTY), profile, "o", LATE)
    assert standings(over) == {("card_number", "payment_card"): "expired"}
    assert over.profile.exposure.kinds.keys() == profile.exposure.kinds.keys()


def test_another_table_is_another_matter() -> None:
    said = review(baseline(LOYALTY), profiled(paid=["yes"] * 400), "orders.csv", TODAY)

    assert said.uses == ()
    assert ("card_number", "payment_card") in counted(said)


def test_a_dataset_is_told_by_its_name() -> None:
    entry = accepting(profiled(), "card_number", "payment_card", dataset="orders-*.csv")
    profile = profiled(paid=["yes"] * 400)

    assert standings(review(baseline(entry), profile, "/out/orders-7.csv", TODAY)) == {
        ("card_number", "payment_card"): "accepted"
    }
    assert review(baseline(entry), profile, "/out/returns-7.csv", TODAY).uses == ()


def test_of_two_entries_the_one_that_holds_wins() -> None:
    other = accepting(profiled(), "card_number", "payment_card", dataset="orders.csv")
    over = other.model_copy(update={"until": TODAY - timedelta(days=1)})

    for entries in ((LOYALTY, over), (over, LOYALTY)):
        said = review(baseline(*entries), profiled(seed=5), "orders.csv", TODAY)
        assert standings(said) == {("card_number", "payment_card"): "accepted"}


def test_a_column_by_which_subjects_were_told_apart_cannot_be_left_out() -> None:
    profile = inspect_dataset(
        open_dataset(pl.DataFrame({"card_number": loyalty_cards(300), "note": [PLAIN] * 300})), key=b"k" * 16
    )
    (table,) = profile.tables.values()
    assert table.keys == {"card_number: Full payment card number (PAN)"}
    said = review(baseline(accepting(profile, "card_number", "payment_card")), profile, "orders.csv", TODAY)

    assert standings(said) == {("card_number", "payment_card"): "reopened"}
    assert "payment_card" in said.profile.exposure.kinds
    assert said.uses[0].changed == ("subjects were told apart by this very column; name another one for that",)
