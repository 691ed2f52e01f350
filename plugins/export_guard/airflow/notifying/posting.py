"""Posting JSON to the URL that an Airflow connection keeps, through the hooks of Airflow's providers.

The URL is a secret, and the hooks quote it in what they log and raise: nothing of that is passed on.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from export_guard.airflow.notifying.channel import SILENT, ChannelError, connection_of, provider

if TYPE_CHECKING:
    from export_guard.airflow.notifying.webhook import WebhookHook

SECONDS = 10
"""Seconds to wait for an answer."""

_PAUSE = 0.5
"""Seconds before a second and last try, where no connection came about or the system was too busy."""
_BUSY = (429, 502, 503, 504)


def url_of(conn_id: str, usual: str = "", *, password_is_key: bool = False) -> str:
    """The URL behind a connection: its password, if that is a whole one, else its host, and its password as the rest.

    So Airflow's own connections for Slack keep it. With a login, the password is the login's. With
    ``password_is_key`` it is no part of the URL; ``usual`` stands in for a host that is not there. Raises
    :class:`~export_guard.airflow.notifying.channel.ChannelError`.
    """
    connection = connection_of(conn_id)
    host, secret = str(connection.host or ""), str(connection.password or "").strip()
    if password_is_key or connection.login:
        secret = ""
    if "://" in secret:
        url = secret
    else:
        host = host if "://" in host else f"{connection.schema or 'https'}://{host}" if host else usual
        port = f":{connection.port}" if host and connection.port else ""
        url = "/".join(part.strip("/") for part in (host + port, secret) if part)
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ChannelError(
            f"connection {conn_id!r} names no webhook", "put its URL into the password, or into host and password"
        )
    return url


def post(conn_id: str, url: str, body: Mapping[str, Any]) -> None:
    """Post JSON. Raises ``ChannelError`` for anything but a 2xx answer in time."""
    hook = load_hook()(conn_id, url)
    from requests.exceptions import ConnectionError as NoConnection
    from tenacity import retry_if_exception_type, retry_if_result, stop_after_attempt, wait_fixed

    again = {
        "stop": stop_after_attempt(2),
        "wait": wait_fixed(_PAUSE),
        "retry": retry_if_exception_type(NoConnection) | retry_if_result(lambda answer: answer.status_code in _BUSY),
        "retry_error_callback": lambda state: state.outcome.result(),
    }
    options = {"timeout": SECONDS, "check_response": False}
    _answered(conn_id, lambda: hook.run_with_advanced_retry(again, json=dict(body), extra_options=options))


def load_hook() -> type[WebhookHook]:
    """The hook that posts. Raises ``ChannelError`` where its provider is not installed."""
    with provider("http"):
        from export_guard.airflow.notifying.webhook import WebhookHook
    return WebhookHook


def host_of(url: str) -> str:
    """The host alone, which is no secret."""
    return str(urlsplit(url).hostname)


def slack_client(conn_id: str) -> Any:
    """The client of Slack's provider for an incoming webhook. Raises ``ChannelError``."""
    with provider("slack"):
        from airflow.providers.slack.hooks.slack_webhook import SlackWebhookHook
    url_of(conn_id)
    if not connection_of(conn_id).password:
        raise ChannelError(f"connection {conn_id!r} has no password", "put the webhook's token or URL into it")
    return SlackWebhookHook(slack_webhook_conn_id=conn_id, timeout=SECONDS, logger=SILENT).client


def post_to_slack(conn_id: str, body: Mapping[str, Any]) -> None:
    """Post a message to Slack; it tries a second time by itself. Raises as :func:`post`."""
    client = slack_client(conn_id)
    _answered(conn_id, lambda: client.send_dict(dict(body)))


def _answered(conn_id: str, send: Callable[[], Any]) -> None:
    try:
        with _unlogged():
            status = int(send().status_code)
    except Exception as error:  # noqa: BLE001 - libraries raise anything, with the URL in its text
        why = f"cannot be reached ({type(getattr(error, 'reason', error)).__name__})"
        todo = "see that it can be reached from the worker"
    else:
        why, todo = f"answered {status}", "see that it is still there and takes such messages"
        if 200 <= status < 300:
            return
    raise ChannelError(f"the webhook behind connection {conn_id!r} {why}", todo)


@contextmanager
def _unlogged() -> Iterator[None]:
    """Nothing of what this thread does goes into the log of the library below the hooks: at level DEBUG it has URLs."""
    here, logger = threading.get_ident(), logging.getLogger("urllib3.connectionpool")

    def of_others(record: logging.LogRecord) -> bool:
        return record.thread != here

    logger.addFilter(of_others)
    try:
        yield
    finally:
        logger.removeFilter(of_others)
