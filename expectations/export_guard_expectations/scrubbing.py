"""Takes the texts of exceptions out of validation results: Great Expectations keeps them at every result format.

The text of an exception of pandas or a database quotes the cell that it stumbled over.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from great_expectations.core import ExpectationSuiteValidationResult

WITHHELD = "withheld: the text of an exception may quote values"


def scrub(results: ExpectationSuiteValidationResult) -> None:
    """Replace the exceptions in place; that there was one stays."""
    for each in results.results:
        if raised(each.exception_info):
            each.exception_info = {
                "raised_exception": True,
                "exception_message": WITHHELD,
                "exception_traceback": None,
            }


def raised(info: Mapping[str, Any] | None) -> bool:
    """Whether an ``exception_info`` tells of an exception, in either of its shapes (one, or one by metric)."""
    if not info:
        return False
    if "raised_exception" in info:
        return bool(info["raised_exception"])
    return True
