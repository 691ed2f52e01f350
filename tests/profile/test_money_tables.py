"""Statements, transfers, trades and loan files are told by how their tables are built; other money is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pyarrow as pa
import pytest

from export_guard.kinds.catalogue import kind
from export_guard.profile.classify import first_guess
from export_guard.profile.columns import ColumnStats
from export_guard.profile.flatten import leaves
from export_guard.profile.observe import observe
from export_guard.profile.shapes import Look

ROWS = 40
DATES = [f"{1 + i % 28:02}.{1 + i % 12:02}.2023" for i in range(ROWS)]
DAYS = [f"2023-{1 + i % 12:02}-{1 + i % 28:02}" for i in range(ROWS)]
TEXTS = [f"KARTE {100 + i} LADEN AM MARKT {i}" for i in range(ROWS)]
SIGNED = [f"{'-' if i % 3 else ''}{7 + i * 13},{10 + i}" for i in range(ROWS)]
PLAIN = [f"{7 + i * 13}.{10 + i}" for i in range(ROWS)]
BALANCES = [f"{1000 + i * 17},{10 + i}" for i in range(ROWS)]
NUMBERS = [str(10 + i) for i in range(ROWS)]


def stats(columns: dict[str, Sequence[Any]]) -> list[ColumnStats]:
    batch = pa.RecordBatch.from_pydict(dict(columns))
    return [observe(leaf, batch.num_rows).stats for leaf in leaves(batch)]


def financial(columns: dict[str, Sequence[Any]]) -> set[str]:
    """Columns that are of a person's money by the rules alone."""
    _, found = first_guess(tuple(Look(c) for c in stats(columns)))
    return {label for label, f in found.items() if kind(f.kind).family == "personal_financial"}


@pytest.mark.parametrize(
    ("date", "text", "amount", "balance"),
    [
        ("Buchungsdatum", "Verwendungszweck", "Betrag", "Saldo"),
        ("Date comptable", "Libellé", "Montant", "Solde"),
        ("Fecha valor", "Concepto", "Importe", "Saldo"),
        ("Data Lançamento", "Histórico", "Valor", "Saldo"),
        ("Data contabile", "Descrizione", "Importo", "Saldo"),
        ("Boekdatum", "Mededelingen", "Bedrag", "Saldo na mutatie"),
        ("Data operacji", "Opis operacji", "Kwota", "Saldo po operacji"),
        ("Datum provedení", "Zpráva pro příjemce", "Částka operace", "Zůstatek po"),
        ("Bokföringsdag", "Rubrik", "Belopp", "Saldo"),
        ("İşlem Tarihi", "İşlem aç\u0131klamas\u0131", "İşlem tutar\u0131", "Bakiye"),
        ("Дата операции", "Назначение платежа", "Сумма операции", "Остаток"),
        ("交易日期", "摘要", "交易金额", "余额"),
        ("取引日", "摘要", "取引金額", "残高"),
        ("Date", "Details", "Amount", "Balance"),
    ],
)
def test_a_statement_is_told_in_many_languages(date: str, text: str, amount: str, balance: str) -> None:
    table = {date: DATES, text: TEXTS, amount: SIGNED, balance: BALANCES}
    assert {text, amount, balance} <= financial(table)


def test_amounts_in_two_columns_of_which_one_is_filled_make_a_statement() -> None:
    debit = [PLAIN[i] if i % 3 else None for i in range(ROWS)]
    credit = [None if i % 3 else PLAIN[i] for i in range(ROWS)]
    assert {"Details", "Debit", "Credit"} <= financial(
        {"Date": DATES, "Details": TEXTS, "Debit": debit, "Credit": credit}
    )


def test_amounts_may_be_written_with_their_currency() -> None:
    amounts = [f"{'-' if i % 3 else ''}${7 + i * 130:,}.{10 + i}" for i in range(ROWS)]
    table = {"DATE": DATES, "DESCRIPTION": TEXTS, "AMOUNT": amounts, "CURRENT BALANCE": amounts[::-1]}
    assert {"DESCRIPTION", "AMOUNT", "CURRENT BALANCE"} <= financial(table)


def test_a_statement_without_names_is_told_by_its_values() -> None:
    table = {"0": DATES, "1": TEXTS, "2": DATES, "3": SIGNED, "4": ["EUR"] * ROWS}
    assert financial(table) == {"1", "3"}


def test_the_number_of_a_booking_is_not_what_it_says() -> None:
    numbers = [f"TX{9_000_000 + i}" for i in range(ROWS)]
    table = {"Date": DATES, "Details": TEXTS, "Amount": SIGNED, "Balance": BALANCES, "id_transaction": numbers}
    assert "id_transaction" not in financial(table)
    assert "Reference" not in financial({**table, "Reference": numbers})


def test_transfers_between_two_parties_are_someones() -> None:
    table = {
        "timestamp": DAYS,
        "customer": NUMBERS,
        "counterparty": NUMBERS[::-1],
        "ccy": ["GBP"] * ROWS,
        "amount": PLAIN,
    }
    assert "amount" in financial(table)


def test_trades_with_an_account_or_a_wallet_are_someones() -> None:
    stocks = {
        "date": DAYS,
        "ticker": ["ABCX", "QRSY"] * 20,
        "qty": NUMBERS,
        "amount": PLAIN,
        "account": ["Pension"] * ROWS,
    }
    coins = {"Timestamp": DAYS, "Buy Asset": ["BTC"] * ROWS, "Buy Quantity": PLAIN, "Wallet": ["Desktop wallet"] * ROWS}
    assert {"ticker", "qty", "amount"} <= financial(stocks)
    assert {"Buy Asset", "Buy Quantity"} <= financial(coins)


def test_a_small_table_of_terms_of_loans_is_a_credit_file() -> None:
    terms = {"Income": NUMBERS, "Loan": NUMBERS, "Loan to Income": PLAIN, "Default": ["0", "1"] * 20}
    weak = {"loan_id": NUMBERS, "date": DAYS, "amount": NUMBERS, "duration": ["12", "24"] * 20, "payments": PLAIN}
    assert {"Loan", "Loan to Income", "Default"} <= financial(terms)
    assert {"amount", "duration", "payments"} <= financial(weak)


@pytest.mark.parametrize(
    "table",
    [
        {"Date": DAYS, "Open": PLAIN, "High": PLAIN, "Low": PLAIN, "Close": PLAIN, "Volume": NUMBERS},
        {"date": DAYS, "symbol": ["ABCX"] * ROWS, "close": PLAIN, "high": PLAIN, "low": PLAIN, "volume": NUMBERS},
        {"date": DAYS, "currency": ["EUR", "USD"] * 20, "rate": PLAIN},
        {"Date": DAYS, "Supplier": TEXTS, "Description": TEXTS, "Amount": SIGNED, "Department": ["Works"] * ROWS},
        {"date": DAYS, "product": TEXTS, "quantity": NUMBERS, "amount": PLAIN, "description": TEXTS},
        {"year": ["2001", "2002"] * 20, "budget": SIGNED, "description": TEXTS, "amount": SIGNED},
        {"date": DAYS, "journal": TEXTS, "description": TEXTS, "debit": PLAIN, "credit": PLAIN},
        {
            "country": ["Peru", "Chad"] * 20,
            "year": ["2001", "2002"] * 20,
            "debt": PLAIN,
            "interest rate": PLAIN,
            "loan": PLAIN,
        },
        {"bank_code": NUMBERS, "bic": ["KOMBCZPP"] * ROWS, "name": TEXTS},
        {"loan type": ["home", "car"] * 20, "interest rate": PLAIN, "term": NUMBERS, "lender": TEXTS},
        {"ticker": ["ABCX", "QRSY"] * 20, "shares": NUMBERS, "weight": PLAIN, "market value": PLAIN, "sector": TEXTS},
        {"date": DAYS, "station": TEXTS, "temp": SIGNED, "rainfall": PLAIN},
    ],
    ids=[
        "prices",
        "quotes",
        "rates",
        "spending",
        "sales",
        "budget",
        "ledger",
        "economy",
        "banks",
        "offers",
        "fund",
        "weather",
    ],
)
def test_other_tables_of_money_stay_clean(table: dict[str, list[str]]) -> None:
    assert financial(table) == set()


def test_a_column_that_says_which_way_an_amount_went_makes_a_statement_and_one_of_sorts_of_goods_does_not() -> None:
    ways = ["debit" if i % 3 else "credit" for i in range(ROWS)]
    said = {"description": TEXTS, "amount": PLAIN}
    assert {"amount", "description"} <= financial({"date": DAYS, "transaction_type": ways} | said)
    assert financial({"date": DAYS, "product_type": ways} | said | {"quantity": NUMBERS}) == set()
