"""Kinds without a family that tell by their form that a column is about money: written amounts, currencies.

They are not sensitive; by them a table is recognised as a statement (:mod:`export_guard.profile.contexts_money`).
"""

from __future__ import annotations

from export_guard.kinds.kind import Kind

_WHOLE = "(?:[0-9]{1,3}(?:[., '\u00a0\u2019\u202f][0-9]{3})+|[0-9]+)"
_FIGURES = _WHOLE + "(?:[.,][0-9]{1,2})?"
_CODES = (
    "AED|ARS|AUD|BAM|BDT|BGN|BHD|BRL|CAD|CHF|CLP|CNY|COP|CZK|DKK|EGP|EUR|GBP|GEL|GHS|HKD|HRK|HUF|IDR|ILS|INR|ISK|"
    "JOD|JPY|KES|KRW|KWD|KZT|LKR|MAD|MXN|MYR|NGN|NOK|NZD|OMR|PEN|PHP|PKR|PLN|QAR|RON|RSD|RUB|SAR|SEK|SGD|THB|TND|"
    "TRY|TWD|TZS|UAH|UGX|USD|UYU|VND|XAF|XOF|ZAR|RUR|CNH"
)
_SIGN = rf"[$€£¥₹₽₺₩₪₫₴₱฿]|[A-Z]{{1,2}}\$|kr\.?|Kč|zł|Ft|Rs\.?|TL|RM|lei|{_CODES}"
_MINUS = "\u2212"
_SIDE = "CR|DR|Cr|Dr|C|D|S|H|-"

KINDS: tuple[Kind, ...] = (
    Kind(
        "written_amount",
        None,
        "Amount of money with its currency or side",
        "general",
        pattern=rf"[-+{_MINUS}(]?\s?(?:{_SIGN})\s?[-+{_MINUS}]?\s?{_FIGURES}\)?"
        rf"|[-+{_MINUS}(]?\s?{_FIGURES}\s?(?:{_SIGN})\)?"
        rf"|{_WHOLE}[.,][0-9]{{2}} ?(?:{_SIDE})|\({_WHOLE}[.,][0-9]{{2}}\)",
        random_hit_rate=0.5,
        by_value=True,
    ),
    Kind(
        "currency_code",
        None,
        "Code of a currency",
        "ISO 4217",
        pattern=f"(?:{_CODES})",
        random_hit_rate=0.5,
        by_value=True,
    ),
)
