"""Accounts of people, and what is on them."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.detection.column import Block, Column, Make, Per, foreign, names
from benchmarks.detection.draw import DIGITS, UPPER, Draw, stdnum

from export_guard.kinds.kind import Family

_PREFIXES = ("4539", "4716", "4024", "5212", "5555", "5105", "2221", "3782", "6011")
_COUNTRIES = {"DE": 18, "NL": 0, "FR": 0, "ES": 0, "IT": 0, "AT": 16, "CH": 17, "GB": 0, "PL": 24}


def card(draw: Draw) -> Make:
    """Card numbers: the right length for their issuer, and the check digit of ISO/IEC 7812."""
    spaced = draw.chance(0.35)

    def made(_: object) -> str:
        prefix = draw.one(_PREFIXES)
        body = prefix + draw.letters((15 if prefix == "3782" else 16) - len(prefix) - 1, DIGITS)
        number = body + str(stdnum("luhn").calc_check_digit(body))
        if not spaced:
            return number
        if prefix == "3782":
            return f"{number[:4]} {number[4:10]} {number[10:]}"
        return " ".join(number[i : i + 4] for i in range(0, 16, 4))

    return made


def iban(draw: Draw) -> Make:
    """IBANs of countries whose account numbers are digits only, check digits of ISO 13616."""
    lengths = {country: length for country, length in _COUNTRIES.items() if length}
    mixed, spaced = draw.chance(0.5), draw.chance(0.35)
    home = draw.one(("DE", "DE", "AT", "PL", "CH"))

    def made(_: object) -> str:
        country = draw.one(tuple(lengths)) if mixed else home
        account = draw.letters(lengths[country], DIGITS)
        check = stdnum("iban").calc_check_digits(f"{country}00{account}")
        text = f"{country}{check}{account}"
        if not stdnum("iban").is_valid(text):  # some countries have a check of their own inside
            return str(made(_))
        return " ".join(text[i : i + 4] for i in range(0, len(text), 4)) if spaced else text

    return made


def _account_number(draw: Draw) -> Make:
    length = draw.one((8, 10, 12))
    return lambda _: draw.digits(length)


def _masked(draw: Draw) -> Make:
    form = draw.one(("**** **** **** {}", "XXXX-XXXX-XXXX-{}", "************{}"))
    return lambda _: form.format(draw.letters(4, DIGITS))


def _last_digits(draw: Draw) -> Make:
    return lambda _: draw.letters(4, DIGITS)


def _expiry(draw: Draw) -> Make:
    form = draw.one(("{:02d}/{:02d}", "{:02d}/20{:02d}"))
    return lambda _: form.format(draw.whole(1, 12), draw.whole(26, 31))


def _bic(draw: Draw) -> Make:
    banks = [draw.letters(4, UPPER) + draw.one(("DE", "FR", "ES", "NL")) + draw.form("**") for _ in range(30)]
    return lambda _: draw.one(banks)


def _routing(draw: Draw) -> Make:
    def candidate() -> str:
        body = f"{draw.whole(1, 12):02d}{draw.letters(6, DIGITS)}"
        return body + str(stdnum("us.rtn").calc_check_digit(body))

    known = [draw.valid("us.rtn", candidate) for _ in range(40)]
    return lambda _: draw.one(known)


def _amount(mean: float, deviation: float, decimals: int = 2, negative: float = 0.0) -> Callable[[Draw], Make]:
    def styled(draw: Draw) -> Make:
        def made(_: object) -> float | int:
            value = draw.lognormal(mean, deviation) * (-1 if draw.chance(negative) else 1)
            return round(value, decimals) if decimals else round(value)

        return made

    return styled


def _score(draw: Draw) -> Make:
    return lambda _: max(300, min(850, round(draw.normal(690, 80))))


def _rate(draw: Draw) -> Make:
    return lambda _: round(draw.real(3.5, 24.9), 2)


def _ratio(draw: Draw) -> Make:
    return lambda _: round(max(0.0, draw.normal(18, 8)), 2)


def _delinquencies(draw: Draw) -> Make:
    return lambda _: draw.one((0, 0, 0, 0, 0, 1, 1, 2, 3))


def _one(
    name: str, headers: str, make: Callable[[Draw], Make], kinds: tuple[str, ...], family: Family,
    abroad: tuple[str, str, str] = ("", "", ""), check: str | None = None, per: Per = "person",
    by_value: bool = False,
) -> Block:  # fmt: skip
    return (Column(name, names(headers), make, kinds, family, per, "bank", abroad, check, by_value=by_value),)


NUMBERS: tuple[Block, ...] = (
    _one("payment_card", "card number | credit card | credit card number | cc number | card no | pan", card,
         ("payment_card",), "identifier", foreign("kreditkartennummer", "numero de tarjeta", "numero de carte"), "luhn",
         by_value=True),
    _one("iban", "iban | iban number | customer iban | bank account iban | iban no", iban,
         ("iban", "bank_account_number"), "identifier", check="iban", by_value=True),
    _one("bank_account_number", "account number | bank account | bank account number | acct no | account no",
         _account_number, ("bank_account_number",), "identifier",
         foreign("kontonummer", "numero de cuenta", "numero de compte")),
)  # fmt: skip
"""Account and card numbers: identifiers."""

FIGURES: tuple[Block, ...] = (
    _one("masked_card", "masked card | card masked | card number masked | masked pan", _masked,
         ("payment_card_truncated",), "personal_financial", by_value=True),
    _one("card_last_digits", "card last 4 | card last four | last four digits | cc last4", _last_digits,
         ("payment_card_truncated",), "personal_financial"),
    _one("card_expiry", "card expiry | card expiration | cc exp | card exp date | card valid thru", _expiry,
         ("card_expiry",), "personal_financial"),
    _one("bic", "bic | swift | swift code | bank bic", _bic, ("bic",), "personal_financial", by_value=True),
    _one("us_routing_number", "routing number | aba number | bank routing | routing no", _routing,
         ("us_routing_number",), "personal_financial", check="us.rtn", by_value=True),
    _one("account_balance", "account balance | balance | current balance | acct bal | available balance",
         _amount(7.5, 1.2, 2, 0.05), ("account_balance",), "personal_financial",
         foreign("kontostand", "saldo", "solde du compte")),
    _one("transaction_amount", "transaction amount | transfer amount | txn amount | withdrawal amount",
         _amount(4.2, 1.1, 2, 0.2), ("transaction_amount",), "personal_financial",
         foreign("ueberweisungsbetrag", "importe transferencia", "montant du virement"), per="row"),
    _one("credit_score", "credit score | fico score | fico | credit rating | bureau score", _score,
         ("credit_score",), "personal_financial", foreign("schufa score", "puntaje de credito", "score de credit")),
    _one("income", "annual income | income | salary | monthly income | gross salary", _amount(10.7, 0.5, 0),
         ("income",), "personal_financial", foreign("jahreseinkommen", "ingresos anuales", "revenu annuel")),
    _one("loan_amount", "loan amount | loan amt | outstanding loan | mortgage amount | loan balance",
         _amount(9.6, 0.8, 0), ("loan_attribute", "credit_file_attribute", "account_balance"), "personal_financial",
         foreign("kreditbetrag", "importe del prestamo", "montant du pret")),
    _one("interest_rate", "loan interest rate | int rate | interest rate | loan rate", _rate,
         ("loan_attribute", "credit_file_attribute"), "personal_financial"),
    _one("debt_to_income", "debt to income | dti | debt to income ratio | debt income ratio", _ratio,
         ("credit_file_attribute", "loan_attribute"), "personal_financial"),
    _one("delinquencies", "delinquencies 2y | delinquent accounts | past due count | late payments 24m",
         _delinquencies, ("credit_file_attribute", "loan_attribute"), "personal_financial"),
)  # fmt: skip
"""Figures and particulars of people's accounts."""
