"""What a single cell looks like on its face: a number, a date, an e-mail address, a code, or words.

Used to tell a header from a data row and a JSON key from a value. It errs towards "data": a name that is
taken for data costs a little recall, a value that is taken for a name would show up in reports.
"""

from __future__ import annotations

import re
from typing import Literal

Look = Literal["missing", "flag", "number", "year", "date", "address", "code", "word"]

_MISSING = frozenset(
    {"", "na", "n/a", "nan", "null", "none", "nil", "-", "--", "---", ".", "?", "unknown", "\\n", "#n/a"}
)
_FLAGS = frozenset({"yes", "no", "true", "false"})
_NUMBER = re.compile(r"[+\-(]?\s?[$€£¥]?\s?[+-]?[.,]?\d[\d,.' _]*(?:[eE][+-]?\d+)?\s?[%$€£¥)]?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?"
    r"|\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s?(?:[ap]\.?m\.?)?"
    rf"|\d{{1,2}}[ -]{_MONTH}[ -,]*\d{{2,4}}(?:[ T].*)?"
    rf"|{_MONTH}[ -]\d{{1,2}},?[ -]\d{{2,4}}(?:[ T].*)?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"[^@\s]+@[^@\s]+\.[^@\s]+"  # e-mail
    r"|[a-z][a-z0-9+.-]*://\S+"  # URL
    r"|www\.\S+\.\S+"
    r"|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?"  # IPv4
    r"|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,}[0-9.]*"  # IPv6, MAC
    r"|[0-9a-f]{2}(?:-[0-9a-f]{2}){5}",
    re.IGNORECASE,
)
_HEX = re.compile(r"(?=.*\d)[0-9a-f]{8,}|[0-9a-f]{8}-[0-9a-f]{4}-.*", re.IGNORECASE)


def look(cell: str) -> Look:
    """How the cell looks. ``code`` is a cell of mostly digits (an account, a licence, a UUID)."""
    text = cell.strip()
    if text.lower() in _MISSING:
        return "missing"
    if text.lower() in _FLAGS:
        return "flag"
    if _YEAR.fullmatch(text):
        return "year"
    if _NUMBER.fullmatch(text):
        return "number"
    if _DATE.fullmatch(text):
        return "date"
    if _ADDRESS.fullmatch(text):
        return "address"
    return "code" if _is_code(text) else "word"


def _is_code(text: str) -> bool:
    if _HEX.fullmatch(text):
        return True
    digits = sum(c.isdigit() for c in text)
    letters = sum(c.isalpha() for c in text)
    if digits < 4:
        return digits > 0 and letters == 0
    in_years = sum(len(y) for y in _YEAR.findall(text)) if letters else 0
    return digits - in_years >= 4 and digits - in_years >= letters // 2


def is_data(text: str) -> bool:
    """Whether the text looks like a value rather than like a name."""
    return look(text) in ("number", "date", "address", "code")
