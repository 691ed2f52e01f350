"""Sending an e-mail as HTML and text, through the hook of Airflow's SMTP provider."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from typing import Any

from export_guard.airflow.notifying.channel import ChannelError, connection_of, provider


def send(conn_id: str, to: Sequence[str], sender: str | None, subject: str, text: str, html: str) -> None:
    """Send one message. Raises :class:`~export_guard.airflow.notifying.channel.ChannelError` where that fails."""
    message = EmailMessage()
    message["Subject"] = subject
    message["From"] = _sender(conn_id, sender)
    message["To"] = ", ".join(to)
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    hook = _hook(conn_id)
    try:
        with hook:
            # what the hook itself offers takes HTML alone; its client is one of the standard library
            client: Any = hook._smtp_client
            client.send_message(message)
    except Exception as error:  # noqa: BLE001 - the hook raises anything, also with the login in its text
        why = type(error).__name__
    else:
        return
    raise ChannelError(
        f"the e-mail through connection {conn_id!r} could not be sent ({why})", "see that its server takes messages"
    )


def leads_to(conn_id: str, to: Sequence[str], sender: str | None) -> str:
    """The recipients and the server, told without sending anything. Raises ``ChannelError`` as :func:`send`."""
    if not to or not all("@" in each.strip("@") for each in to):
        raise ChannelError("the e-mail has a recipient that is no address", "correct `to`")
    _sender(conn_id, sender)
    _hook(conn_id)
    host = connection_of(conn_id).host
    if not host:
        raise ChannelError(f"connection {conn_id!r} names no server", "set its host")
    return f"{', '.join(to)} by {host}"


def _hook(conn_id: str) -> Any:
    with provider("smtp"):
        from airflow.providers.smtp.hooks.smtp import SmtpHook
    return SmtpHook(smtp_conn_id=conn_id)


def _sender(conn_id: str, sender: str | None) -> str:
    sender = sender or connection_of(conn_id).extra_dejson.get("from_email")
    if not sender:
        raise ChannelError(f"connection {conn_id!r} names no sender", "give from_email, there or to the notifier")
    return sender
