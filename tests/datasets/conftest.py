"""Planted values, the check that no exception carries one anywhere, and a real S3 endpoint."""

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


@pytest.fixture
def s3_account(moto_url, monkeypatch):
    """The environment leads to a real S3 endpoint; returns its URL."""
    settings = {
        "AWS_ENDPOINT_URL": moto_url,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return moto_url
