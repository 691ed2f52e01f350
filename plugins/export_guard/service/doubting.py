"""Doubts: whatever keeps the guard from knowing becomes a sentence, and the sentence a hold."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from export_guard.errors import ExportGuardError


class Doubt(Exception):  # noqa: N818 - it never leaves this room
    """Something that could not be established, under the name of the rule that holds for it."""

    def __init__(self, rule: str, message: str, fix: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message
        self.fix = fix


@contextmanager
def doubting(rule: str, doing: str, fix: str) -> Iterator[None]:
    """Turn any failure of the block into a :class:`Doubt`.

    The guard's own errors are made to be shown. Of any other only the name of its type is: libraries quote
    the cell that they stumble on.
    """
    try:
        yield
    except Doubt:
        raise
    except ExportGuardError as error:
        raise Doubt(rule, str(error), fix) from None
    except Exception as error:  # noqa: BLE001 - whatever went wrong, the data was not judged
        raise Doubt(rule, f"{doing} failed ({type(error).__name__})", fix) from None
    except BaseException as error:
        # A panic in Polars' native code is no Exception, and its text may quote a cell.
        if type(error).__name__ != "PanicException":
            raise
        raise Doubt(rule, f"{doing} failed ({type(error).__name__})", fix) from None
