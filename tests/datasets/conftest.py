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


@pytest.fixture(scope="session")
def s3_endpoint():
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def s3_account(s3_endpoint, monkeypatch):
    """The environment leads to a real S3 endpoint; returns its URL."""
    settings = {
        "AWS_ENDPOINT_URL": s3_endpoint,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return s3_endpoint
