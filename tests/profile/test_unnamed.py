"""Values against names: columns whose name says nothing, and weak words beside words of things."""

from __future__ import annotations

import random
import string
from collections.abc import Callable, Sequence
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.columns import ColumnStats, Finding
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

ROWS = 400
GIVEN = ["Anna", "Peter", "Maria", "John", "Sofia", "Lukas", "Emma", "Carlos", "Julia", "Pierre", "Elena", "Marek"]
FAMILY = ["Lindqvist", "Moretti", "Kowalski", "Schneider", "Fernandez", "Bergmann", "Novak", "Rossi", "Dubois", "Walsh"]
ENDINGS = ("owski", "sson", "mann", "etti", "enko")
GOODS = ("Diabetic socks", "Fever thermometer", "Asthma spacer", "Pain relief gel")
BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/{}.1 (KHTML, like Gecko)"
STREETS = ("Hill Road", "Mill Lane", "Park Avenue")
DRUGS = ("metformin", "lisinopril", "sertraline", "warfarin", "amoxicillin")
EMAILS = [f"{g}.{f}{i}@mail.example".lower() for i in range(9) for g in GIVEN[:7] for f in FAMILY[:7]][:ROWS]


def stats(columns: dict[str, Sequence[Any]]) -> list[ColumnStats]:
    batch = pa.RecordBatch.from_pydict({name: pa.array(values) for name, values in columns.items()})
    return [observe(leaf, batch.num_rows).stats for leaf in leaves(batch)]


def found(columns: dict[str, Sequence[Any]]) -> dict[str, Finding]:
    """What rules make of the columns, by name, of those that are sensitive."""
    _, guess = first_guess(tuple(Look(c) for c in stats(columns)))
    return {f.column.name: f for f in guess.values() if kind(f.kind).family is not None}


def made(make: Callable[[random.Random], str], count: int = ROWS, seed: int = 5) -> list[str]:
    r = random.Random(seed)
    return [make(r) for _ in range(count)]


def digits(r: random.Random, count: int) -> str:
    return "".join(r.choice(string.digits) for _ in range(count))


def luhn(body: str) -> str:
    total = sum(sum(divmod(int(d) * (2 - i % 2), 10)) for i, d in enumerate(reversed(body)))
    return body + str(-total % 10)


def elevens(weights: Sequence[int]) -> Callable[[random.Random], str]:
    def make(r: random.Random) -> str:
        while True:
            number = digits(r, len(weights))
            if number[0] != "0" and sum(int(d) * w for d, w in zip(number, weights, strict=True)) % 11 == 0:
                return number

    return make


NHS, BSN, TFN = (10, 9, 8, 7, 6, 5, 4, 3, 2, 1), (9, 8, 7, 6, 5, 4, 3, 2, -1), (1, 4, 3, 7, 5, 8, 6, 9, 10)


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("gb_nhs_number", elevens(NHS)),
        ("nl_bsn", elevens(BSN)),
        ("au_tfn", elevens(TFN)),
        ("ca_sin", lambda r: luhn(str(r.randint(10_000_000, 99_999_999)))),
        ("imei", lambda r: luhn("35" + digits(r, 12))),
        ("imsi", lambda r: r.choice(("31026", "26201", "20801")) + digits(r, 10)),
        ("us_itin", lambda r: f"9{digits(r, 2)}-{r.randint(70, 88)}-{digits(r, 4)}"),
        ("in_pan", lambda r: "".join(r.choices(string.ascii_uppercase, k=3)) + "PK" + digits(r, 4) + "M"),
        ("user_agent", lambda r: BROWSER.format(r.randint(500, 600))),
        ("ipv4", lambda r: ".".join(str(r.randint(1, 223)) for _ in range(4))),
        ("payment_card_truncated", lambda r: f"**** **** **** {digits(r, 4)}"),
    ],
)  # fmt: skip
def test_a_check_or_form_that_all_values_of_a_column_have_tells_it_without_a_name(
    name: str, make: Callable[[random.Random], str]
) -> None:
    assert found({"col_1": made(make)})["col_1"].kind == name


@pytest.mark.parametrize(
    "make",
    [
        lambda r: digits(r, 9),
        lambda r: str(r.randint(10**14, 10**15)),
        lambda r: f"{r.randint(100, 999)}-{digits(r, 2)}-{digits(r, 4)}",
        lambda r: f"{r.randint(100, 999)}-{digits(r, 3)}-{digits(r, 4)}",
        lambda r: f"{r.choice((3, 7, 12))}.{r.randint(0, 24)}.{r.randint(0, 60)}.{r.randint(0, 250)}",
        lambda r: f"{r.choice('KMEJ')}{r.randint(10, 89)}.{r.randint(0, 9)}",
        lambda r: r.choice(("CG", "AT", "GT", "TC", "AG", "GA", "CT")),
        lambda r: f"{r.choice((165, 195, 205, 225, 245))}/{r.choice((45, 50, 55, 60))}",
        lambda r: "".join(r.choices(string.ascii_lowercase + string.digits, k=8)),
        lambda r: f"cg{digits(r, 8)}",
        lambda r: r.choice(("25c83c98", "43b19349", "384874ce", "4cf72387", "30903e74", "f281d2b7", "b0530c50")),
        lambda r: f"{r.choice(GIVEN)} {r.choice(('lamp', 'sofa', 'desk', 'rug'))}",
        lambda r: f"{r.choice(GOODS)} {r.randint(1, 9)} pcs",
    ],
)  # fmt: skip
def test_numbers_and_words_of_things_are_no_ones_without_a_name(make: Callable[[random.Random], str]) -> None:
    assert found({"col_1": EMAILS, "col_2": made(make)}).keys() == {"col_1"}


def test_numbers_of_books_pass_the_check_of_another_trade_but_for_those_that_end_in_x() -> None:
    def isbn(r: random.Random) -> str:
        body = digits(r, 9)
        rest = -sum(int(d) * w for d, w in zip(body, range(10, 1, -1), strict=True)) % 11
        return body + ("X" if rest == 10 else str(rest))

    assert found({"col_1": made(isbn)}) == {}


def test_a_few_values_that_pass_a_check_prove_nothing_without_a_name() -> None:
    assert found({"col_1": [luhn("13069254"), luhn("45678912")] * 200}) == {}


def test_names_births_and_streets_are_told_in_a_table_of_people() -> None:
    names = [f"{g} {f}" for g in GIVEN for f in FAMILY]
    table = {
        "col_1": EMAILS,
        "col_2": made(lambda r: "".join(map(r.choice, ("BDFGKLMRST", "aeiou", "lmnrst", ENDINGS)))),
        "col_3": (names * 4)[:ROWS],
        "col_4": made(lambda r: f"{r.randint(1938, 2007)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"),
        "col_5": made(lambda r: f"{r.randint(1, 400)} {r.choice(STREETS)}, Apt. {r.randint(1, 90)}"),
        "col_6": made(lambda r: f"{r.randint(2024, 2026)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"),
    }
    kinds = {name: finding.kind for name, finding in found(table).items()}
    assert kinds == {
        "col_1": "email",
        "col_2": "last_name",
        "col_3": "person_name",
        "col_4": "birth_date",
        "col_5": "street_address",
    }


def test_a_list_of_names_is_about_no_one() -> None:
    once = [f"{start}{middle}{end}" for start in "BDFGKLMRST" for middle in "aeiou" for end in ENDINGS]
    assert found({"col_1": once, "col_2": [str(i) for i in range(len(once))]}) == {}


def test_words_and_codes_of_medicine_are_told_beside_people_only() -> None:
    drugs = made(lambda r: f"{r.choice(DRUGS)} {r.randint(1, 9)}0 mg")
    codes = made(lambda r: r.choice(("I10", "E11.9", "J45.909", "N39.0", "F32.9", "M54.5", "K21.9", "E78.5")))
    pressures = made(lambda r: f"{r.randint(100, 160)}/{r.randint(55, 80)}")
    kinds = {n: f.kind for n, f in found({"col_1": EMAILS, "col_2": drugs, "col_3": codes, "col_4": pressures}).items()}
    assert kinds == {"col_1": "email", "col_2": "medication", "col_3": "icd10_code", "col_4": "vital_sign"}
    assert found({"col_2": drugs}) == {}


def test_the_contacts_of_a_few_offices_are_not_those_of_the_persons_beside_them() -> None:
    offices = [f"+49 30 12345{i % 9}" for i in range(ROWS)]
    boxes = [f"{('info', 'support', 'sales')[i % 3]}@firm{i % 4}.example" for i in range(ROWS)]
    table = {"col_1": EMAILS, "col_2": offices, "col_3": boxes}
    assert found(table).keys() == {"col_1"}
    assert found({"col_2": offices})["col_2"].kind == "phone"


# ---- weak words in a table that is about people and all else -----------------------------------------------

BESIDE = {
    "customer_id": [f"C{i:05}" for i in range(ROWS)],
    "email": EMAILS,
    "iban": ["DE89370400440532013000"] * ROWS,
    "account_balance": made(lambda r: f"{r.uniform(10, 9000):.2f}"),
    "credit_score": made(lambda r: str(r.randint(300, 850))),
    "loan_amount": made(lambda r: str(r.randint(1000, 90000))),
    "diagnosis_code": made(lambda r: r.choice(("I10", "E11.9", "J45.909", "N39.0"))),
    "medication": made(lambda r: r.choice(("metformin", "lisinopril"))),
    "face_embedding": ["[" + ", ".join(f"{(i * j) % 97 / 97:.4f}" for j in range(1, 40)) + "]" for i in range(ROWS)],
}
"""A customer table with everything in it: every context is given."""


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("delivery_note", lambda r: f"left at the door, second attempt of {r.randint(2, 9)}"),
        ("note_livraison", lambda r: f"left at the door, second attempt of {r.randint(2, 9)}"),
        ("severity", lambda r: r.choice(("INFO", "WARN", "ERROR"))),
        ("product_description", lambda r: r.choice(("Diabetic socks", "Fever thermometer", "Asthma spacer"))),
        ("package_weight", lambda r: f"{r.uniform(1, 60):.2f}"),
        ("container_temp", lambda r: f"{r.uniform(1, 38):.1f}"),
        ("pulse_count", lambda r: str(r.randint(55, 120))),
        ("result_code", lambda r: r.choice(("200", "404", "500"))),
        ("duration_ms", lambda r: f"{r.uniform(1, 900):.3f}"),
        ("item_title", lambda r: f"{r.choice(('Anna', 'Sofia'))} lamp"),
        ("stock_level", lambda r: str(r.randint(0, 5000))),
        ("quality_score", lambda r: str(r.randint(300, 850))),
        ("plot_x", lambda r: f"{r.uniform(-180, 180):.5f}"),
        ("product_embedding", lambda r: "[" + ", ".join(f"{r.uniform(-1, 1):.4f}" for _ in range(40)) + "]"),
        ("line_id", lambda r: f"{digits(r, 8)}-{digits(r, 4)}-4{digits(r, 3)}-a{digits(r, 3)}-{digits(r, 12)}"),
        ("bin_code", lambda r: f"{r.choice('KMEJ')}{r.randint(10, 89)}.{r.randint(0, 9)}"),
        ("route_code", lambda r: f"{r.randint(100, 899)}-{r.randint(10, 99)}-{r.randint(1000, 9999)}"),
        ("hub_latitude", lambda r: r.choice(("41.88", "40.71", "29.76"))),
        ("support_email", lambda r: f"{r.choice(('help', 'orders', 'info'))}@firm.example"),
        ("filial_telefon", lambda r: f"+49 30 {r.randint(100000, 999999)}"),
        ("contact_mailbox", lambda r: f"{r.choice(('help', 'orders', 'info'))}@firm{r.randint(1, 200)}.example"),
    ],
)  # fmt: skip
def test_what_is_of_goods_offices_or_machines_is_no_ones(name: str, make: Callable[[random.Random], str]) -> None:
    assert name not in found(BESIDE | {name: made(make)})


@pytest.mark.parametrize(
    ("name", "make", "kind"),
    [
        ("notes", lambda r: r.choice(("pain in the left knee", "asthma since childhood", "no fever, mild cough")),
         "diagnosis_text"),
        ("weight", lambda r: f"{r.uniform(50, 110):.1f}", "vital_sign"),
        ("store_manager_phone", lambda r: f"+49 30 {r.randint(100000, 999999)}", "phone"),
        ("gestational_age_weeks", lambda r: str(r.randint(6, 40)), "reproductive_health"),
        ("run", lambda r: r.choice(("12531909-2", "11111111-1", "7654321-6")), "cl_rut"),
        ("empreinte_vocale", lambda r: "[" + ", ".join(f"{r.uniform(-1, 1):.4f}" for _ in range(40)) + "]",
         "voice_print"),
    ],
)  # fmt: skip
def test_the_same_words_of_persons_are_theirs(name: str, make: Callable[[random.Random], str], kind: str) -> None:
    assert found(BESIDE | {name: made(make)})[name].kind == kind
