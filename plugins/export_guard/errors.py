"""The errors Export Guard raises on purpose.

Contract for every class here: the message names files, columns, kinds, counts and settings, never a
value out of a dataset. Library errors often quote the offending cell, so code that catches one raises
one of these ``from None``: Airflow and Great Expectations print whole exception chains.
"""

from __future__ import annotations


class ExportGuardError(Exception):
    """Base of every error that Export Guard raises deliberately."""


class InspectionError(ExportGuardError):
    """A dataset, or a part of one, could not be inspected; the export must hold or block.

    Parameters
    ----------
    what:
        The dataset or part, as a name without credentials.
    why:
        What went wrong, in words that hold no cell value.
    todo:
        What the reader can do about it.
    """

    def __init__(self, what: str, why: str, todo: str = "") -> None:
        super().__init__(f"{what}: {why}" + (f" ({todo})" if todo else ""))
        self.what = what
        self.why = why
        self.todo = todo


class PolicyError(ExportGuardError):
    """The policy file or a pack is missing or wrong.

    The message is ``file:line: problem. fix`` so that an editor can jump to it.
    """


class LedgerError(ExportGuardError):
    """The ledger cannot be reached, read, written or trusted; exports hold until it can."""


class KeyMissingError(ExportGuardError):
    """The secret key that hashes subjects is missing or malformed."""


def is_panic(error: BaseException) -> bool:
    """Whether it is a panic of native code (Polars, delta-rs): no ``Exception``, and its text may quote a cell."""
    return type(error).__name__ == "PanicException"
