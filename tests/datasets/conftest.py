"""Planted values, and the check that no exception carries one anywhere."""

from __future__ import annotations

import traceback

import pytest

CANARY = "canary-078-05-1120"


def _assert_no_canary(error: BaseException) -> None:
    """Not in the message, the printed traceback, nor in the errors that it hangs together with."""
    assert CANARY not in "".join(traceback.format_exception(error))
    todo, seen = [error], []
    while todo:
        current = todo.pop()
        seen.append(current)
        assert CANARY not in repr(current.args) + str(current)
        todo += [e for e in (current.__cause__, current.__context__) if e is not None and e not in seen]


@pytest.fixture
def canary():
    """A value that must never show."""
    return CANARY


@pytest.fixture
def assert_no_canary():
    """Fails when the planted value is anywhere in an exception."""
    return _assert_no_canary
