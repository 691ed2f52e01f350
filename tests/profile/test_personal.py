"""Columns without names: what comes again with its person is the person's, what changes from row to row is not."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import cache

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from export_guard.datasets import open_dataset
from export_guard.profile.belonging import belonging
from export_guard.profile.columns import Finding
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.scan import inspect_dataset

PERSONS, ROWS = 300, 900
KEY = b"a key for the tests of persons"
R = random.Random(11)
Make = Callable[[int], object]


def text(alphabet: str, length: int) -> Make:
    return lambda _: "".join(R.choices(alphabet, k=length))


def social_security(_: int) -> str:
    area = R.choice([a for a in range(1, 900) if a != 666])
    return f"{area:03}{R.randint(1, 99):02}{R.randint(1, 9999):04}"


def vector(_: int) -> list[float]:
    return [round(R.gauss(0, 0.1), 5) for _ in range(64)]


def place(who: int) -> str:
    return f"{who % 90 + 1} Hill {R.choice(('Road', 'Lane'))}, Mill Green, {R.randint(100, 999)}"


HEX = "0123456789abcdef"
OWN: Mapping[str, tuple[Make, str]] = {
    "digest": (text(HEX, 64), "password_hash"),
    "long code": (text(HEX, 512), "biometric_template"),
    "login": (lambda who: f"{R.choice(('sky', 'fox', 'meyer', 'anna'))}_{who}", "user_name"),
    "nine digits": (social_security, "us_ssn"),
    "taxpayer": (lambda _: f"9{R.randint(0, 99):02}{R.randint(70, 88)}{R.randint(0, 9999):04}", "us_itin"),
    "score": (lambda _: min(850, max(300, round(R.gauss(690, 80)))), "credit_score"),
    "balance": (lambda _: round(R.lognormvariate(7, 1) * R.choice((1, 1, 1, -1)), 2), "account_balance"),
    "rate": (lambda _: round(R.uniform(3, 25), 2), "credit_file_attribute"),
    "last four": (text("0123456789", 4), "payment_card_truncated"),
    "account": (lambda _: str(R.randint(10**9, 10**10 - 1)), "bank_account_number"),
    "bases": (lambda _: "".join(sorted(R.choices("AG", k=2))), "genotype"),
    "vector": (vector, "person_embedding"),
    "address": (place, "street_address"),
}


def card(_: int) -> str:
    body = "453" + "".join(R.choices("0123456789", k=12))
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(body)))
    return body + str(-total % 10)


@cache
def found(own: bool) -> Mapping[str, Finding]:
    """What is found of the columns, drawn once for each person or anew for each row."""
    R.seed(4)
    whose = [R.randrange(PERSONS) for _ in range(ROWS)]
    emails = [f"p{who}.{R.choice(('lee', 'kim'))}@mail.example" for who in range(PERSONS)]
    cards = [card(who) for who in range(PERSONS)]
    columns: dict[str, list[object]] = {
        "col_00": [emails[who] for who in whose],
        "col_01": [cards[who] for who in whose],
    }
    for number, (make, _) in enumerate(OWN.values(), 2):
        known = [make(who) for who in range(PERSONS)]
        columns[f"col_{number:02}"] = [known[who] if own else make(who) for who in whose]
    profile = inspect_dataset(open_dataset(pl.DataFrame(columns)), key=KEY)
    labels = dict(zip([f"col_{n:02}" for n in range(2, len(OWN) + 2)], OWN, strict=True))
    return {labels[f.column.label]: f for f in profile.findings if f.column.label in labels and not f.stray}


@pytest.mark.parametrize("name", OWN)
def test_a_value_that_comes_again_with_its_person_tells_what_it_is(name: str) -> None:
    assert found(own=True)[name].kind == OWN[name][1]


@pytest.mark.parametrize("name", sorted(set(OWN) - {"balance", "address"}))
def test_the_same_form_that_changes_from_row_to_row_is_nobodys(name: str) -> None:
    assert name not in found(own=False)


def test_amounts_to_and_fro_beside_accounts_are_transactions() -> None:
    assert found(own=False)["balance"].kind == "transaction_amount"


def _counted(persons: list[int | None], values: list[int | None]) -> dict[str, int]:
    batch = pl.DataFrame({"who": persons, "what": values}, schema={"who": pl.Int64, "what": pl.Int64}).to_arrow()
    (batch,) = batch.combine_chunks().to_batches() or [batch.schema.empty_table()]
    return dict(
        belonging([observe(leaf, batch.num_rows) for leaf in leaves(batch)], ["who"], batch.num_rows).get("what", {})
    )


CELLS = st.one_of(st.none(), st.integers(0, 4))


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=40))
def test_persons_and_values_are_counted_as_they_are_in_the_rows(rows: list[tuple[int | None, int | None]]) -> None:
    counted = _counted([who for who, _ in rows], [what for _, what in rows])
    known = [(who, what) for who, what in rows if who is not None and what is not None]
    if not counted:  # no person twice, or nothing of anybody
        persons = [who for who, _ in rows if who is not None]
        assert len(set(persons)) == len(persons) or all(what is None for _, what in rows)
        return
    assert counted["owners"] == len({who for who, _ in known})
    assert counted["owned"] == len({what for _, what in known})
    assert counted["steady"] <= counted["recurring"] <= max(0, len(known) - counted["owners"])
    if len(set(known)) == counted["owners"]:
        assert counted["steady"] == counted["recurring"]
