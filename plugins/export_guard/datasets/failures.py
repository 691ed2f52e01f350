"""Turning what libraries raise into our own errors, so that no cell value travels in an exception.

Parsers quote the offending cell in their messages. ``raise ... from None`` hides that from a printed
traceback but keeps it in ``__context__``, where an error tracker finds it; so the errors here are raised
*after* the ``except`` block has ended and carry no trace of the original.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

from export_guard.errors import InspectionError, is_panic

T = TypeVar("T")

_REASONS: tuple[tuple[type[BaseException], str], ...] = (
    (FileNotFoundError, "does not exist"),
    (PermissionError, "may not be read with these permissions"),
    (IsADirectoryError, "is a folder where a file was expected"),
    (EOFError, "ends too early: truncated or still being written"),
    (UnicodeError, "is not in the text encoding it began with"),
    (MemoryError, "does not fit into memory"),
    (TimeoutError, "did not answer in time"),
    (ConnectionError, "could not be reached"),
)


def reason(error: BaseException) -> str:
    """What went wrong, in words that name the type of the error and never its message."""
    for kind, words in _REASONS:
        if isinstance(error, kind):
            return words
    return f"could not be read ({type(error).__name__})"


def attempt(name: str, action: Callable[[], T]) -> T:
    """Run ``action``; whatever it raises becomes an :class:`InspectionError` about ``name``."""
    failure: InspectionError
    try:
        return action()
    except InspectionError as error:
        failure = InspectionError(error.what, error.why, error.todo)
    except Exception as error:  # noqa: BLE001 - every library's own error type; the next line re-raises ours
        failure = InspectionError(name, reason(error))
    except BaseException as error:
        if not is_panic(error):
            raise
        failure = InspectionError(name, reason(error))
    raise failure


def shielded(name: str, start: Callable[[], Iterator[T]]) -> Iterator[T]:
    """Iterate over ``start()``; whatever it raises becomes an :class:`InspectionError` about ``name``."""
    iterator = attempt(name, start)
    done = object()
    try:
        while (item := attempt(name, lambda: next(iterator, done))) is not done:
            yield item  # type: ignore[misc]
    finally:
        # whoever stops early releases files and database cursors now, not when memory is collected
        if isinstance(iterator, Generator):
            iterator.close()
