"""Whether a table tells of the money of persons: statements of accounts, trades, transfers, loans, credit files.

A statement is known by its columns together, whatever the bank and its language: a date or two, a booking text,
and amounts that go both ways (a sign, or two columns of which one is filled) or that lead to a balance. Ledgers
and budgets of organisations, sales, prices and economic figures have dates and amounts too; their words tell them
apart. A loan or credit file is known by several of its terms in one row: income, amount, rate, limit, arrears.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from export_guard.kinds.kind import Context, vocabulary
from export_guard.profile.aggregates import aggregate
from export_guard.profile.shapes import Look
from export_guard.profile.spoken import FIRM, says, shows
from export_guard.profile.trades import CATALOGUES

_CREDIT_KINDS = (
    "loan_attribute", "credit_file_attribute", "credit_score", "account_balance", "card_purchases", "payment_card",
)  # fmt: skip
_BANK_KINDS = (
    "iban", "bank_account_number", "transaction_amount", "transaction_detail", "account_balance",
    "us_routing_number", "bic",
)  # fmt: skip
_ACCOUNT_KINDS = ("iban", "bank_account_number", "payment_card", "payment_card_truncated")
_NOT_STATEMENTS = CATALOGUES | vocabulary("""
    supplier suppliers vendor vendors fournisseur lieferant proveedor fornecedor fornitore leverancier dostawca
    department dept ministry ministere ministerium agency council directorate division costcenter costcentre
    kostenstelle budget budgeted actual forecast appropriation grant grants contract tender procurement award
    fiscal programme journal voucher ledger gl subledger posting_key sachkonto
    quantity qty units unit_price sales sold revenue profit margin cogs ebitda discount stock warehouse shipping
    shipment cart store campaign candidate committee donation contribution lobbying
    open high low close adj volume ohlc vwap gdp cpi inflation index yield exports imports trade population
    temperature temp rainfall
    """)
"""Words of what else is dated and counted in money: purchases of organisations, sales, prices, economies."""
_PERIODS = vocabulary("year month quarter country region state county province nation fiscal jahr annee ano anno")
"""Words by which rows stand for a time or a place, not for someone's loan."""
_LOANS = vocabulary("loan loans mortgage borrower applicant coapplicant debtor")
_PRICES = vocabulary("open high low close volume adj vwap ohlc bid ask")
_DIRECTIONS = vocabulary("debitcredit creditdebit drcr crdr cdtdbtind sollhaben")
_BOOKED = vocabulary("transaction txn trans trx debit dr booking payment umsatz buchung movimiento operation")
_SORTS = vocabulary("type direction indicator ind sign credit cr code art tipo sens")
_SOME_DIFFERENT = 0.1
_FEW_ROWS = 30
_AT_MOST = 40
_CENTS = 0.1
_MOSTLY = 0.8
_ALMOST_ALL = 0.9
_BOTH_WAYS = 0.02
_TWO_COLUMNS = (0.85, 1.15)


@dataclass(frozen=True)
class Statement:
    """The columns of a statement of an account, each sort possibly empty."""

    texts: tuple[Look, ...] = ()
    amounts: tuple[Look, ...] = ()
    balances: tuple[Look, ...] = ()
    accounts: tuple[Look, ...] = ()


def money(looks: Sequence[Look], words: frozenset[str], person: bool, demographic: bool) -> set[Context]:
    """The contexts ``bank`` and ``credit``, where the table is about them."""
    found: set[Context] = set()
    if statement(looks, words) is not None or transfers(looks, words) or trades(looks, words):
        found.add("bank")
    if not person and (aggregate(looks) or words & CATALOGUES):
        return found
    credit = _saying(looks, _CREDIT_KINDS)
    bank = _saying(looks, _BANK_KINDS)
    account = any(says(look, kind) or shows(look, kind) for look in looks for kind in _ACCOUNT_KINDS[:3])
    if credit >= 4 or (credit >= 2 and (person or demographic)) or _loans(looks, words, credit):
        found.add("credit")
    if (account and bank >= 2) or (bank >= 2 and person) or bank >= 4:
        found.add("bank")
    return found


def _saying(looks: Sequence[Look], kinds: Sequence[str]) -> int:
    return sum(any(says(look, kind) for kind in kinds) for look in looks)


def _loans(looks: Sequence[Look], words: frozenset[str], credit: int) -> bool:
    """Most columns are terms of a loan, or hint at them beside its number; and a row is no year and no country."""
    terms = credit + sum(says(look, "income") for look in looks)
    if words & (_PERIODS | CATALOGUES | _PRICES):
        return False
    hinted = sum(look.numeric and _speaks(look, "loan_attribute") for look in looks)
    known = credit >= 2 and terms >= 3 and terms >= 0.5 * len(looks)
    return known or (bool(words & _LOANS) and hinted >= 3 and hinted >= 0.4 * len(looks))


def _speaks(look: Look, kind: str) -> bool:
    match = look.named.get(kind)
    return match is not None and match.covered >= FIRM


def _dated(look: Look) -> bool:
    return look.share("date") >= _MOSTLY or (look.share("epoch") >= _MOSTLY and bool({"date", "time"} & {*look.words}))


def _monetary(look: Look) -> bool:
    """Numbers as amounts of money are written: no more than two decimals, or a currency beside them."""
    plain = look.share("numeric") >= _MOSTLY and look.share("decimals_3") <= _CENTS
    return plain or look.match_rate("written_amount") + look.share("numeric") >= _MOSTLY


def in_cents(look: Look) -> bool:
    """Whether most values are amounts with two decimals."""
    return _monetary(look) and (look.share("decimals_2") >= _MOSTLY or look.match_rate("written_amount") >= _MOSTLY)


def _both_ways(look: Look) -> bool:
    return look.share("negative") >= _BOTH_WAYS and look.stats.values > 1


def _direction(look: Look) -> bool:
    """A column of a few words, by its name on whether an amount came in or went out."""
    words = set(look.words)
    named = bool(words & _DIRECTIONS) or (bool(words & _BOOKED) and bool(words & _SORTS))
    return named and look.share("numeric") < _CENTS and look.share("spaced") < _MOSTLY and _repeats(look)


def _repeats(look: Look) -> bool:
    return look.share("distinct") <= _SOME_DIFFERENT or look.stats.values <= _FEW_ROWS


def _textual(look: Look) -> bool:
    apart = max(look.share("numeric"), look.share("date"), look.share("url"), look.share("uuid"), look.share("truth"))
    return apart < 0.3 and max(look.share("spaced"), look.share("length_30")) >= 0.4


def _in_and_out(looks: Sequence[Look]) -> bool:
    """Two columns of amounts, of which each row fills one."""
    return any(
        one.stats.values < one.stats.rows > other.stats.values
        and _TWO_COLUMNS[0] <= (one.stats.values + other.stats.values) / max(1, one.stats.rows) <= _TWO_COLUMNS[1]
        for i, one in enumerate(looks)
        for other in looks[i + 1 :]
    )


def statement(looks: Sequence[Look], words: frozenset[str]) -> Statement | None:
    """The columns of a statement of an account, if the table is one."""
    if len(looks) > _AT_MOST or words & _NOT_STATEMENTS or not any(map(_dated, looks)):
        return None
    unnamed = all(look.opaque for look in looks)
    numbers = [look for look in looks if _monetary(look) and not _dated(look)]
    balances = tuple(look for look in numbers if _speaks(look, "account_balance"))
    amounts = tuple(look for look in numbers if look not in balances and _speaks(look, "transaction_amount"))
    texts = tuple(look for look in looks if _textual(look) and _tells(look))
    if unnamed:
        amounts = tuple(look for look in numbers if in_cents(look))
    accounts = tuple(look for look in looks if any(says(look, k) or shows(look, k) for k in _ACCOUNT_KINDS))
    currencies = any(shows(look, "currency_code") for look in looks)
    flow = any(map(_both_ways, amounts)) or _in_and_out(amounts) or (bool(amounts) and any(map(_direction, looks)))
    if unnamed:
        known = flow and texts and (bool(accounts) or currencies or len(amounts) > 1 or len(looks) <= 6)
    else:
        firm = sum(_firmly(look) for look in texts)
        known = (
            (flow and (texts or balances or accounts))
            or (amounts and (balances or accounts) and texts)
            or (amounts and firm >= 1 and len(looks) <= _AT_MOST // 2)
        )
    if known or (len(balances) >= 2 and len(looks) <= 4):
        return Statement(texts, amounts, balances, accounts)
    return None


def _tells(look: Look) -> bool:
    return look.opaque or _speaks(look, "transaction_detail")


def _firmly(look: Look) -> bool:
    return says(look, "transaction_detail")


_SENDERS = vocabulary("sender from source orig origin originator payer remitter debtor ordering drawer src nameorig")
_RECEIVERS = vocabulary("""
    receiver recipient to dest destination target payee beneficiary creditor benef counterparty counterpart namedest
    merchant
    """)
_CRIME = vocabulary("fraud fraudulent isfraud laundering aml sar suspicious chargeback")
_PAID = vocabulary("amount amt paid payment transfer transferred remittance")


def transfers(looks: Sequence[Look], words: frozenset[str]) -> bool:
    """Payments from one account to another, or of an account, with both sides or a mark of fraud."""
    if words & (_NOT_STATEMENTS - {"trade"}) or len(looks) > _AT_MOST:
        return False
    paid = any(_monetary(look) and (says(look, "transaction_amount") or _PAID & {*look.words}) for look in looks)
    if not paid:
        return False
    payers = [look for look in looks if _party(look) and (_SENDERS & {*look.words} or _customer(look))]
    payees = [look for look in looks if _party(look) and _RECEIVERS & {*look.words}]
    both = any(one is not other for one in payers for other in payees)
    return both or (bool(words & _CRIME) and any(map(_customer, looks)))


def _customer(look: Look) -> bool:
    return any(_speaks(look, kind) for kind in ("person_id", *_ACCOUNT_KINDS))


def _party(look: Look) -> bool:
    return not _dated(look) and not look.decimal and look.share("truth") < _MOSTLY


_TRADED = vocabulary("""
    ticker symbol isin wkn cusip sedol security securities asset assets coin instrument etf wertpapier crypto
    cryptocurrency scrip stock fund aktie fonds titre valeur titolo activo ativo papel effect waardepapier valor
    """)
_HOW_MANY = vocabulary("""
    quantity qty shares units stueck stuck nominale nominal anzahl aantal cantidad quantidade quantita antal amount
    ilosc volume size sent received bought sold
    """)
_ONES_OWN = vocabulary("""
    account wallet fee fees commission brokerage broker brokerage costs cost gebuehr gebuhr provision kosten comision
    comissao commissione tax proceeds holder holding portfolio depot buy sell bought sold realized realised
    unrealized gain settlement p_l pnl dividend corretagem courtage
    """)
_OF_A_HOLDING = vocabulary("""
    cost costs basis paid purchase purchased bought buy entry einstand einstandswert kaufkurs pru unrealized
    unrealised gain avg average
    """)
_OF_FUNDS = vocabulary("weight weighting sector filer cik sponsor manager nav expense benchmark cap eps pe sales")


def trades(looks: Sequence[Look], words: frozenset[str]) -> bool:
    """Someone's trades or holdings: what was traded and how much, beside an account, fees, gains or what was paid."""
    if len(words & _PRICES) >= 3 or words & (CATALOGUES | _OF_FUNDS):
        return False
    what = [look for look in looks if _TRADED & {*look.words} and not look.numeric]
    much = [look for look in looks if _HOW_MANY & {*look.words} and _numbers(look)]
    if not what or not much:
        return False
    if any(map(_dated, looks)):
        return len(words & _ONES_OWN) >= 1
    return len(words & _OF_A_HOLDING) >= 2 or len(words & _ONES_OWN) >= 3


def of_trades(looks: Sequence[Look]) -> tuple[Look, ...]:
    """In a table of trades, what was traded, how much of it, for what, and what was noted."""
    return tuple(
        look
        for look in looks
        if (_TRADED | _HOW_MANY) & {*look.words}
        or _speaks(look, "transaction_amount")
        or _speaks(look, "transaction_detail")
        or (look.words == ("name",) and _textual(look))
    )


def _numbers(look: Look) -> bool:
    return look.share("numeric") + look.match_rate("written_amount") >= _MOSTLY
