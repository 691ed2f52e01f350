"""Sending an e-mail as HTML and text through Airflow's own SMTP connection."""

from __future__ import annotations

from collections.abc import Sequence
from email.message import EmailMessage
from typing import Any

from export_guard.errors import ExportGuardError


def send(conn_id: str, to: Sequence[str], sender: str | None, subject: str, text: str, html: str) -> None:
    """Send one message. Raises ``ExportGuardError`` where that fails."""
    from airflow.providers.smtp.hooks.smtp import SmtpHook

    message = EmailMessage()
    message["Subject"] = subject
    message["To"] = ", ".join(to)
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    try:
        with SmtpHook(smtp_conn_id=conn_id) as hook:
            message["From"] = _sender(conn_id, sender or hook.from_email)
            # what the hook itself offers takes HTML alone; its client is one of the standard library
            client: Any = hook._smtp_client
            client.send_message(message)
    except ExportGuardError:
        raise
    except Exception as error:  # noqa: BLE001 - the hook raises anything, also with the login in its text
        why = type(error).__name__
    else:
        return
    raise ExportGuardError(f"the e-mail through connection {conn_id!r} could not be sent ({why})")


def _sender(conn_id: str, sender: str | None) -> str:
    if not sender:
        raise ExportGuardError(f"connection {conn_id!r} names no sender; give from_email, there or to the notifier")
    return sender
