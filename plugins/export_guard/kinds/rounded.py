"""Parts of long numbers: masked ones, and those of which a program kept only the first digits (``4.11111E+15``).

The latter are no longer the numbers that they were, and yet part of them: under a name that speaks of one they are
reported as truncated, never as nothing.
"""

from __future__ import annotations

from export_guard.kinds import devices, finances, financial, government, holdings, national_elsewhere, national_europe
from export_guard.kinds.kind import Kind, tags, words

_ROUNDED = r"[0-9](?:[.,][0-9]{1,14})?[eE]\+?(?:[89]|[12][0-9])"
_CARD = "payment_card"
_LONG = frozenset({"person_key", "device_key"})


def _names(*kinds: Kind) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for kind in kinds for name in kind.headers))


_CARDS = tuple(kind for kind in financial.KINDS if kind.name == _CARD)
_NUMBERS = (government, national_europe, national_elsewhere, devices, financial, finances, holdings)
_OTHERS = tuple(
    kind
    for file in _NUMBERS
    for kind in file.KINDS
    if kind.name != _CARD and kind.pattern is not None and kind.tags & _LONG
)

KINDS: tuple[Kind, ...] = (
    Kind(
        "payment_card_rounded",
        "personal_financial",
        "Payment card number of which the last digits are lost",
        "IEEE 754 and spreadsheets keep 15 digits, and show six",
        _names(*_CARDS),
        _ROUNDED,
        random_hit_rate=0.0,
        tags=tags("financial_account", "truncated"),
        form_of="payment_card_truncated",
    ),
    Kind(
        "identifier_truncated",
        "identifier",
        "Part of a number of a person, account or device",
        "28 CFR 202.234(a): full or truncated",
        words(
            """
            masked account|account mask|masked account number|account last 4|acct last 4|last 4 of account|
            account last four|masked phone|phone last 4|masked id|masked id number|partial account|imei masked|
            masked imei|id last 4|masked number|iban last 4|masked iban
            """
        ),
        r"[0-9]{0,8}[xX*\u2022#]{2,}[0-9]{0,6}|[0-9]{2,6}",
        random_hit_rate=0.5,
        tags=tags("truncated"),
    ),
    Kind(
        "identifier_rounded",
        "identifier",
        "Number of a person, account or device of which the last digits are lost",
        "IEEE 754 and spreadsheets keep 15 digits, and show six",
        _names(*_OTHERS),
        _ROUNDED,
        random_hit_rate=0.0,
        tags=tags("truncated"),
        form_of="identifier_truncated",
    ),
)
